package dev.sluice.dsl;

/** A cluster of a pipeline with its size. */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class SizedCluster extends ClusterOptions<SizedCluster> {

  SizedCluster(ClusterDraft draft) {
    super(draft);
  }

  @Override
  SizedCluster copy(ClusterDraft draft) {
    return new SizedCluster(draft);
  }

  /**
   * Refused: the cluster has a size already; say one of {@code workers}, {@code autoscale} and
   * {@code singleNode}.
   */
  <TheClusterHasItsSizeAlready> SizedCluster workers(Object... refused) {
    return Refusals.refused();
  }

  /**
   * Refused: the cluster has a size already; say one of {@code workers}, {@code autoscale} and
   * {@code singleNode}.
   */
  <TheClusterHasItsSizeAlready> SizedCluster autoscale(Object... refused) {
    return Refusals.refused();
  }

  /**
   * Refused: the cluster has a size already; say one of {@code workers}, {@code autoscale} and
   * {@code singleNode}.
   */
  <TheClusterHasItsSizeAlready> SizedCluster singleNode(Object... refused) {
    return Refusals.refused();
  }
}
