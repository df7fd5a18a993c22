package dev.sluice.compiler.rules;

import static java.util.Comparator.comparingInt;

import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A proposal how to make two pipelines of one; linear in its datasets and reads.
 *
 * <p>Where there are parts that have nothing to do with each other, these are divided. Otherwise
 * the cut goes through the order of the datasets where the fewest tables are read across it. What
 * only the pipeline can see is not read across.
 *
 * @param moved what goes into the new pipeline
 * @param read what of the rest it reads
 * @param streams the streaming tables of both
 * @param movedStreams those that go
 */
record PipelineCut(List<Dataset> moved, List<Dataset> read, int streams, int movedStreams) {

  PipelineCut {
    moved = List.copyOf(moved);
    read = List.copyOf(read);
  }

  static boolean isStream(Dataset dataset) {
    return dataset instanceof Dataset.StreamingTable;
  }

  /** Absent when each cut would go through what only the pipeline can see. */
  static Optional<PipelineCut> of(PipelineGraph pipeline) {
    List<List<Dataset>> parts = parts(pipeline);
    int all = streams(pipeline.datasets());
    parts.sort(comparingInt((List<Dataset> part) -> streams(part)).reversed());
    int largest = streams(parts.get(0));
    if (largest <= all * 3 / 4) {
      return Optional.of(divided(parts, all));
    }
    return through(pipeline, all);
  }

  /** The largest parts stay, until half of the streaming tables do. */
  private static PipelineCut divided(List<List<Dataset>> parts, int all) {
    List<Dataset> moved = new ArrayList<>();
    int stay = 0;
    for (List<Dataset> part : parts) {
      if (stay < all / 2) {
        stay += streams(part);
      } else {
        moved.addAll(part);
      }
    }
    return new PipelineCut(moved, List.of(), all, streams(moved));
  }

  private static Optional<PipelineCut> through(PipelineGraph pipeline, int all) {
    List<Dataset> order = pipeline.datasets();
    IdentityHashMap<Dataset, Integer> lastReader = lastReaders(pipeline);
    int[] across = new int[order.size() + 1];
    int[] hidden = new int[order.size() + 1];
    for (int i = 0; i < order.size(); i++) {
      int last = lastReader.getOrDefault(order.get(i), i);
      int[] counts = TableNames.isPublished(order.get(i)) ? across : hidden;
      counts[i]++;
      counts[last]--;
    }
    int best = -1;
    int streams = 0;
    for (int i = 0; i < order.size() - 1; i++) {
      across[i] += i == 0 ? 0 : across[i - 1];
      hidden[i] += i == 0 ? 0 : hidden[i - 1];
      streams += isStream(order.get(i)) ? 1 : 0;
      boolean balanced = streams >= all / 4 && streams <= all - all / 4;
      if (balanced && hidden[i] == 0 && (best < 0 || across[i] < across[best])) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(behind(best, order, lastReader, all));
  }

  private static PipelineCut behind(
      int index, List<Dataset> order, IdentityHashMap<Dataset, Integer> lastReader, int all) {
    List<Dataset> moved = order.subList(index + 1, order.size());
    List<Dataset> read =
        order.subList(0, index + 1).stream()
            .filter(dataset -> lastReader.getOrDefault(dataset, -1) > index)
            .toList();
    return new PipelineCut(moved, read, all, streams(moved));
  }

  private static IdentityHashMap<Dataset, Integer> lastReaders(PipelineGraph pipeline) {
    IdentityHashMap<Dataset, Integer> last = new IdentityHashMap<>();
    List<Dataset> order = pipeline.datasets();
    for (int i = 0; i < order.size(); i++) {
      for (Dataset read : pipeline.upstream(order.get(i))) {
        last.put(read, i);
      }
    }
    return last;
  }

  /** The datasets that are connected by reads, whatever their direction. */
  private static List<List<Dataset>> parts(PipelineGraph pipeline) {
    IdentityHashMap<Dataset, Dataset> parents = new IdentityHashMap<>();
    pipeline.datasets().forEach(dataset -> parents.put(dataset, dataset));
    for (Dataset dataset : pipeline.datasets()) {
      for (Dataset read : pipeline.upstream(dataset)) {
        parents.put(root(parents, read), root(parents, dataset));
      }
    }
    IdentityHashMap<Dataset, List<Dataset>> byRoot = new IdentityHashMap<>();
    List<List<Dataset>> parts = new ArrayList<>();
    for (Dataset dataset : pipeline.datasets()) {
      byRoot
          .computeIfAbsent(
              root(parents, dataset),
              key -> {
                List<Dataset> part = new ArrayList<>();
                parts.add(part);
                return part;
              })
          .add(dataset);
    }
    return parts;
  }

  private static Dataset root(IdentityHashMap<Dataset, Dataset> parents, Dataset dataset) {
    Dataset root = dataset;
    while (parents.get(root) != root) {
      parents.put(root, parents.get(parents.get(root)));
      root = parents.get(root);
    }
    return root;
  }

  private static int streams(List<Dataset> datasets) {
    return (int) datasets.stream().filter(PipelineCut::isStream).count();
  }
}
