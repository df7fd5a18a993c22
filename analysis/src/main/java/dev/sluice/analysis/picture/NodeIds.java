package dev.sluice.analysis.picture;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedSink;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** The ids of datasets and sinks: {@code pipeline/name}. */
final class NodeIds {

  private final IdentityHashMap<Object, String> ids = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private NodeIds() {}

  static NodeIds of(Analysed analysed) {
    NodeIds ids = new NodeIds();
    for (AnalysedDataset each : analysed.datasets()) {
      ids.put(each.dataset(), each.pipeline().pipeline().key() + "/" + each.name());
    }
    for (AnalysedSink each : analysed.sinks()) {
      ids.put(each.sink(), each.pipeline().pipeline().key() + "/" + each.sink().name());
    }
    return ids;
  }

  /** Two of one name are a mistake of the user's, who should see both. */
  private void put(Object value, String id) {
    String free = id;
    while (!taken.add(free)) {
      free += "'";
    }
    ids.put(value, free);
  }

  /** The id of a dataset or a sink of the bundle. */
  String of(Object value) {
    return ids.get(value);
  }

  /** The id of a dataset, if it is one of the bundle. */
  Optional<String> find(Object value) {
    return Optional.ofNullable(ids.get(value));
  }
}
