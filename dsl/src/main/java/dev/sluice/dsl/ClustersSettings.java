package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Cluster;
import dev.sluice.model.Compute;
import dev.sluice.model.Setting;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Optional;

/** Classic compute: clusters that the user sizes; {@code clusters(..)} makes it. */
public final class ClustersSettings implements ComputeSettings {

  private final List<Cluster> clusters;
  private final Optional<Setting<Boolean>> photon;

  ClustersSettings(List<Cluster> clusters, Optional<Setting<Boolean>> photon) {
    this.clusters = List.copyOf(clusters);
    this.photon = requireNonNull(photon, "photon");
  }

  /** Runs queries on the Photon engine. */
  public ClustersSettings photon() {
    return photon(true);
  }

  /** Whether queries run on the Photon engine. */
  public ClustersSettings photon(boolean photon) {
    return new ClustersSettings(clusters, Once.value(this.photon, Setting.of(photon)));
  }

  /** Whether queries run on the Photon engine, by target. */
  public ClustersSettings photon(Variable<Boolean> photon) {
    return new ClustersSettings(clusters, Once.value(this.photon, photon));
  }

  @Override
  public Compute compute() {
    return new Compute.Clusters(clusters, photon);
  }
}
