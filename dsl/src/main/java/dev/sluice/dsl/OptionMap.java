package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Options by their names, sorted, and where each was written. It is immutable. */
final class OptionMap extends AbstractMap<String, Text> {

  private final Map<String, Text> values;
  private final Map<String, Origin> places;

  private OptionMap(Map<String, Text> values, Map<String, Origin> places) {
    this.values = Collections.unmodifiableMap(values);
    this.places = places;
  }

  /** Options; those of another such map keep their places. */
  static OptionMap of(Map<String, Text> options) {
    return options instanceof OptionMap map ? map : new OptionMap(new TreeMap<>(options), Map.of());
  }

  /** With further options, all written at one place; a name that is there is given anew. */
  OptionMap with(Map<String, Text> more, Origin here) {
    Map<String, Text> all = new TreeMap<>(values);
    all.putAll(more);
    Map<String, Origin> known = new HashMap<>(places);
    more.keySet().forEach(name -> known.put("option " + name, here));
    return new OptionMap(all, known);
  }

  /** A place with those of the options. */
  Origin placed(Origin origin) {
    return origin.with(places);
  }

  @Override
  public Text get(Object name) {
    return values.get(name);
  }

  @Override
  public boolean containsKey(Object name) {
    return values.containsKey(name);
  }

  @Override
  public Set<Entry<String, Text>> entrySet() {
    return values.entrySet();
  }
}
