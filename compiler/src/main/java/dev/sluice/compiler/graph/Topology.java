package dev.sluice.compiler.graph;

import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/** One order for datasets: what is read before what reads it, otherwise by name. */
final class Topology {

  private Topology() {}

  /** Sorts; members of a cycle, which only a mistake can make, come last, by name. */
  static List<Dataset> sort(List<Dataset> datasets, Function<Dataset, List<Dataset>> upstream) {
    Comparator<Dataset> byName = byName(datasets);
    IdentityHashMap<Dataset, List<Dataset>> readers = new IdentityHashMap<>();
    IdentityHashMap<Dataset, Integer> missing = new IdentityHashMap<>();
    for (Dataset dataset : datasets) {
      List<Dataset> inputs = upstream.apply(dataset);
      missing.put(dataset, inputs.size());
      for (Dataset input : inputs) {
        readers.computeIfAbsent(input, key -> new ArrayList<>()).add(dataset);
      }
    }
    List<Dataset> sorted = new ArrayList<>(datasets.size());
    PriorityQueue<Dataset> ready = new PriorityQueue<>(byName);
    datasets.stream().filter(dataset -> missing.get(dataset) == 0).forEach(ready::add);
    while (!ready.isEmpty()) {
      Dataset next = ready.remove();
      sorted.add(next);
      missing.remove(next);
      for (Dataset reader : readers.getOrDefault(next, List.of())) {
        if (missing.merge(reader, -1, Integer::sum) == 0) {
          ready.add(reader);
        }
      }
    }
    datasets.stream().filter(missing::containsKey).sorted(byName).forEach(sorted::add);
    return List.copyOf(sorted);
  }

  /** Each name is put together once, however often it is compared. */
  private static Comparator<Dataset> byName(List<Dataset> datasets) {
    IdentityHashMap<Dataset, String> names = new IdentityHashMap<>();
    datasets.forEach(dataset -> names.put(dataset, dataset.name().toString()));
    return Comparator.<Dataset, String>comparing(names::get)
        .thenComparing(dataset -> dataset.getClass().getSimpleName());
  }
}
