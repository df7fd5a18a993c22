package dev.sluice.dsl;

/** A cluster of a pipeline with its size. */
public final class SizedCluster extends ClusterOptions<SizedCluster> {

  SizedCluster(ClusterDraft draft) {
    super(draft);
  }

  @Override
  SizedCluster copy(ClusterDraft draft) {
    return new SizedCluster(draft);
  }
}
