package dev.sluice.deploy.watch;

import dev.sluice.deploy.events.Event;
import dev.sluice.model.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which names mean the same dataset, and which flow fills which.
 *
 * <p>Events name a dataset by one part at one place and by three at another. A short name means the
 * only full one that ends with it; when two do, it stays what it is.
 */
final class DatasetNames {

  private final TreeSet<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> outputs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> known = new HashMap<>();

  private DatasetNames() {}

  /** Learns from all events; their order does not matter. */
  static DatasetNames of(Collection<Event> events) {
    DatasetNames names = new DatasetNames();
    for (Event event : events) {
      if (event.is("flow_definition")) {
        names.add(output(event));
        if (!event.flow().isEmpty() && !output(event).isEmpty()) {
          names.outputs.put(event.flow(), output(event));
        }
      }
      names.add(event.dataset());
      event
          .details()
          .path("data_quality")
          .path("expectations")
          .forEach(expectation -> names.add(Event.text(expectation.path("dataset"))));
    }
    events.stream()
        .filter(event -> event.dataset().isEmpty() && !names.outputs.containsKey(event.flow()))
        .forEach(event -> names.add(event.flow()));
    return names;
  }

  private static String output(Event event) {
    String table = Event.text(event.details().path("output_dataset"));
    return table.isEmpty() ? Event.text(event.details().path("output_sink")) : table;
  }

  private void add(String name) {
    if (!name.isEmpty()) {
      all.add(name);
    }
  }

  /** The dataset that an event of a flow is about; empty when it is about none. */
  String ofFlow(Event event) {
    String output = outputs.get(event.flow());
    if (output != null) {
      return full(output);
    }
    return full(event.dataset().isEmpty() ? event.flow() : event.dataset());
  }

  /** The longest known name of a dataset. */
  String full(String name) {
    return known.computeIfAbsent(name, this::find);
  }

  private String find(String name) {
    int parts = Names.parts(name).size();
    List<String> longer =
        all.stream()
            .filter(each -> Names.parts(each).size() >= parts && same(each, name))
            .sorted(Comparator.comparingInt(each -> -Names.parts(each).size()))
            .toList();
    boolean one = !longer.isEmpty() && longer.stream().allMatch(e -> same(e, longer.get(0)));
    return one ? longer.get(0) : name;
  }

  /** Whether one name ends with the parts of the other, compared without case. */
  static boolean same(String one, String other) {
    List<String> longer = Names.parts(one.toLowerCase(Locale.ROOT));
    List<String> shorter = Names.parts(other.toLowerCase(Locale.ROOT));
    if (longer.size() < shorter.size()) {
      return same(other, one);
    }
    return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
  }

  /** The last part of a name. */
  static String simple(String name) {
    List<String> parts = Names.parts(name);
    return parts.isEmpty() ? name : parts.get(parts.size() - 1);
  }
}
