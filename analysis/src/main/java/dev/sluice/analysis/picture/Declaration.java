package dev.sluice.analysis.picture;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;
import dev.sluice.model.Layer;
import dev.sluice.model.Text;
import java.util.Optional;

/**
 * What all kinds of datasets declare in their own way.
 *
 * @param published whether it has a name outside its pipeline
 */
record Declaration(
    Node.Kind kind, Optional<Layer> layer, Optional<Text> comment, boolean published) {

  Declaration {
    requireNonNull(kind, "kind");
    requireNonNull(layer, "layer");
    requireNonNull(comment, "comment");
  }

  static Declaration of(Dataset dataset) {
    return dataset.accept(new OfKind());
  }

  private static final class OfKind implements Dataset.Cases<Declaration> {
    @Override
    public Declaration streamingTable(Dataset.StreamingTable dataset) {
      return table(Node.Kind.STREAMING_TABLE, dataset);
    }

    @Override
    public Declaration materializedView(Dataset.MaterializedView dataset) {
      return table(Node.Kind.MATERIALIZED_VIEW, dataset);
    }

    @Override
    public Declaration managedTable(Dataset.ManagedTable dataset) {
      return table(Node.Kind.MANAGED_TABLE, dataset);
    }

    @Override
    public Declaration streamView(Dataset.StreamView dataset) {
      return view(dataset);
    }

    @Override
    public Declaration batchView(Dataset.BatchView dataset) {
      return view(dataset);
    }

    @Override
    public Declaration persistedView(Dataset.PersistedView dataset) {
      return new Declaration(Node.Kind.PERSISTED_VIEW, dataset.layer(), dataset.comment(), true);
    }

    private static Declaration table(Node.Kind kind, Dataset.Table table) {
      return new Declaration(
          kind, table.spec().layer(), table.spec().comment(), !table.spec().isPrivate());
    }

    private static Declaration view(Dataset.TemporaryView view) {
      return new Declaration(Node.Kind.TEMPORARY_VIEW, view.layer(), view.comment(), false);
    }
  }
}
