package dev.sluice.compiler.emit.settings;

import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects the fields of a mapping; what is absent or empty is left out. */
public final class Fields {

  private final Map<String, Value> entries = new LinkedHashMap<>();

  /** A word of the platform's, or another string of ours. */
  public Fields word(String name, String word) {
    return put(name, new Value.Str(Text.of(word), false));
  }

  /** A string of the user's. */
  public Fields text(String name, Text text) {
    return put(name, new Value.Str(text, false));
  }

  /** A string of the user's, if given. */
  public Fields text(String name, Optional<Text> text) {
    text.ifPresent(given -> text(name, given));
    return this;
  }

  /** A number or a boolean. */
  public Fields typed(String name, Object value) {
    return put(name, new Value.Typed(Setting.of(value)));
  }

  /** A number or a boolean, if given. */
  public Fields typed(String name, Optional<? extends Setting<?>> setting) {
    setting.ifPresent(given -> put(name, new Value.Typed(given)));
    return this;
  }

  /** Strings. */
  public Fields texts(String name, Collection<? extends CharSequence> texts) {
    return list(name, texts, text -> new Value.Str(Text.of(text), false));
  }

  /** Strings by key whose type must never be guessed. */
  public Fields strings(String name, Map<String, Text> strings) {
    Map<String, Value> values = new LinkedHashMap<>();
    strings.forEach((key, text) -> values.put(key, new Value.Str(text, true)));
    return mapping(name, new Value.Mapping(values));
  }

  /** A list of one value for each item. */
  public <T> Fields list(
      String name, Collection<? extends T> items, Function<? super T, ? extends Value> value) {
    return items.isEmpty()
        ? this
        : put(name, new Value.Sequence(items.stream().<Value>map(value).toList()));
  }

  /** Fields below a field. */
  public Fields mapping(String name, Value.Mapping mapping) {
    return mapping.entries().isEmpty() ? this : put(name, mapping);
  }

  /** Any value. */
  public Fields put(String name, Value value) {
    entries.put(name, value);
    return this;
  }

  /** All of another mapping's fields. */
  public Fields all(Value.Mapping mapping) {
    entries.putAll(mapping.entries());
    return this;
  }

  /** The mapping. */
  public Value.Mapping mapping() {
    return new Value.Mapping(entries);
  }

  /** The mapping of one field. */
  static Value.Mapping one(String name, Value value) {
    return new Value.Mapping(Map.of(name, value));
  }

  /** A list of strings as the platform spells them. */
  Fields words(String name, List<String> words) {
    return texts(name, words);
  }
}
