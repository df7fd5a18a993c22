package dev.sluice.dsl;

import dev.sluice.model.Cluster;
import dev.sluice.model.Cluster.ScalingMode;
import dev.sluice.model.Cluster.Size;
import dev.sluice.model.Origin;
import dev.sluice.model.Setting;
import dev.sluice.model.Variable;

/**
 * A cluster of a pipeline whose size is not said yet; {@code defaultCluster()}, {@code
 * updatesCluster()} and {@code maintenanceCluster()} make one. Without a size, the policy or the
 * platform decides.
 */
public final class ClusterSettings extends ClusterOptions<ClusterSettings> {

  ClusterSettings(Cluster.Label label, Origin origin) {
    super(new ClusterDraft(label, origin));
  }

  private ClusterSettings(ClusterDraft draft) {
    super(draft);
  }

  /** A fixed number of workers. */
  public SizedCluster workers(int workers) {
    return sized(new Size.Fixed(Setting.of(workers)));
  }

  /** A fixed number of workers, by target. */
  public SizedCluster workers(Variable<Integer> workers) {
    return sized(new Size.Fixed(workers));
  }

  /** No workers: the driver does the work. */
  public SizedCluster singleNode() {
    return sized(new Size.SingleNode());
  }

  /** Between so many and so many workers. */
  public SizedCluster autoscale(int min, int max, ScalingMode mode) {
    return autoscale(Setting.of(min), Setting.of(max), mode);
  }

  /** Between so many and so many workers, the most by target. */
  public SizedCluster autoscale(int min, Setting<Integer> max, ScalingMode mode) {
    return autoscale(Setting.of(min), max, mode);
  }

  /** Between so many and so many workers, the fewest by target. */
  public SizedCluster autoscale(Setting<Integer> min, int max, ScalingMode mode) {
    return autoscale(min, Setting.of(max), mode);
  }

  /** Between so many and so many workers, by target. */
  public SizedCluster autoscale(Setting<Integer> min, Setting<Integer> max, ScalingMode mode) {
    return sized(new Size.Autoscale(min, max, mode));
  }

  @Override
  ClusterSettings copy(ClusterDraft draft) {
    return new ClusterSettings(draft);
  }

  private SizedCluster sized(Size size) {
    ClusterDraft next = draft().copy();
    next.size = size;
    next.origin = Places.marked(next.origin);
    return new SizedCluster(next);
  }
}
