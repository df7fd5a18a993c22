package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Compute;
import dev.sluice.model.Text;
import java.util.Optional;

/** Serverless compute: the platform chooses and scales machines; {@code serverless()} makes it. */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class ServerlessSettings implements ComputeSettings {

  private final Optional<Text> budgetPolicy;

  ServerlessSettings(Optional<Text> budgetPolicy) {
    this.budgetPolicy = requireNonNull(budgetPolicy, "budgetPolicy");
  }

  /** The id of the budget policy that the cost counts to. */
  public ServerlessSettings budgetPolicy(CharSequence id) {
    return new ServerlessSettings(Once.value(budgetPolicy, Text.of(id)));
  }

  @Override
  public Compute compute() {
    return new Compute.Serverless(budgetPolicy);
  }

  /** Refused: serverless compute has no clusters; {@code compute(clusters(..))} has. */
  <ServerlessHasNoClusters> ServerlessSettings clusters(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: serverless compute has no clusters; {@code compute(clusters(..))} has. */
  <ServerlessHasNoClusters> ServerlessSettings add(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: serverless compute has no clusters; {@code compute(clusters(..))} has. */
  <ServerlessHasNoClusters> ServerlessSettings nodeType(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: serverless compute has no clusters; {@code compute(clusters(..))} has. */
  <ServerlessHasNoClusters> ServerlessSettings workers(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: serverless compute has no clusters; {@code compute(clusters(..))} has. */
  <ServerlessHasNoClusters> ServerlessSettings autoscale(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: serverless compute has no clusters; {@code compute(clusters(..))} has. */
  <ServerlessHasNoClusters> ServerlessSettings photon(Object... refused) {
    return Refusals.refused();
  }
}
