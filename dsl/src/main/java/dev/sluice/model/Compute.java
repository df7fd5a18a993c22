package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** What a pipeline runs on. */
public sealed interface Compute {

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R serverless(Serverless compute);

    R clusters(Clusters compute);
  }

  /**
   * Serverless compute.
   *
   * @param budgetPolicyId the budget policy that its cost counts to
   */
  record Serverless(Optional<Text> budgetPolicyId) implements Compute {
    public Serverless {
      requireNonNull(budgetPolicyId, "budgetPolicyId");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.serverless(this);
    }
  }

  /**
   * Classic compute.
   *
   * @param clusters one per label; none for the platform's default cluster
   * @param photon the Photon engine; absent for the platform's default
   */
  record Clusters(List<Cluster> clusters, Optional<Setting<Boolean>> photon) implements Compute {
    public Clusters {
      clusters = List.copyOf(clusters);
      requireNonNull(photon, "photon");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.clusters(this);
    }
  }
}
