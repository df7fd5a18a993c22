package dev.sluice.compiler.emit.settings;

import dev.sluice.model.Cluster;

/** How many workers a cluster has, as fields. */
final class ClusterSize implements Cluster.Size.Cases<Value.Mapping> {

  @Override
  public Value.Mapping unspecified(Cluster.Size.Unspecified size) {
    return new Fields().mapping();
  }

  @Override
  public Value.Mapping fixed(Cluster.Size.Fixed size) {
    return new Fields().put("num_workers", new Value.Typed(size.workers())).mapping();
  }

  @Override
  public Value.Mapping autoscale(Cluster.Size.Autoscale size) {
    Value.Mapping range =
        new Fields()
            .put("min_workers", new Value.Typed(size.min()))
            .put("max_workers", new Value.Typed(size.max()))
            .word("mode", size.mode().name())
            .mapping();
    return new Fields().mapping("autoscale", range).mapping();
  }

  /** The zero has to be sent: without it the platform takes a size of its own. */
  @Override
  public Value.Mapping singleNode(Cluster.Size.SingleNode size) {
    return new Fields().typed("num_workers", 0).mapping();
  }
}
