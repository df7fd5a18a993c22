package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Bundle;
import dev.sluice.model.BundleElement;
import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Suppression;
import dev.sluice.model.Target;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds a bundle: all that is deployed together; {@code bundle(name)} starts it. */
public final class BundleBuilder {

  private final String name;
  private final Origin origin;
  private final List<Pipeline> pipelines = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Variable<?>> variables = new ArrayList<>();
  private final List<Permission> permissions = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private Optional<UUID> uuid = Optional.empty();
  private Optional<Identity> runAs = Optional.empty();

  BundleBuilder(String name, Origin origin) {
    this.name = requireNonNull(name, "name");
    this.origin = requireNonNull(origin, "origin");
  }

  /** Pipelines and jobs. */
  public BundleBuilder add(BundleElement... elements) {
    return add(Arrays.asList(elements));
  }

  /** Pipelines and jobs. */
  public BundleBuilder add(Collection<? extends BundleElement> elements) {
    elements.forEach(this::put);
    return this;
  }

  /** An environment to deploy to: {@code development("dev").asDefault()}. */
  public BundleBuilder target(TargetSettings target) {
    targets.add(target.target());
    return this;
  }

  /** Environments to deploy to. */
  public BundleBuilder targets(Collection<TargetSettings> more) {
    more.forEach(this::target);
    return this;
  }

  /** Variables that only hand-written parts of the bundle use; others need not be said. */
  public BundleBuilder variables(Variable<?>... more) {
    variables.addAll(List.of(more));
    return this;
  }

  /** The bundle's identity; without one it follows from the project's class and the name. */
  public BundleBuilder uuid(String uuid) {
    return uuid(UUID.fromString(uuid));
  }

  /** The bundle's identity; without one it follows from the project's class and the name. */
  public BundleBuilder uuid(UUID uuid) {
    this.uuid = Once.value(this.uuid, uuid);
    return this;
  }

  /** Who everything runs as: {@code user(..)} or {@code servicePrincipal(..)}. */
  public BundleBuilder runAs(Identity identity) {
    runAs = Once.value(runAs, identity);
    return this;
  }

  /** What somebody may do with all that is deployed. */
  public BundleBuilder permission(Permission.Level level, Identity... identities) {
    Origin here = Origins.here();
    for (Identity identity : identities) {
      permissions.add(new Permission(level, identity, here));
    }
    return this;
  }

  /**
   * What a rule finds anywhere in the bundle is meant so.
   *
   * @param rule the id of the rule, in brackets in front of each finding
   * @param reason why, for whoever reads this next
   */
  public BundleBuilder suppress(String rule, String reason) {
    suppressions.add(new Suppression(rule, reason, Origins.here()));
    return this;
  }

  /** The bundle. */
  public Bundle build() {
    return new Bundle(
        name, uuid, pipelines, jobs, targets, variables, runAs, permissions, suppressions, origin);
  }

  private void put(BundleElement element) {
    if (element instanceof Pipeline pipeline) {
      pipelines.add(pipeline);
    } else if (element instanceof Job job) {
      jobs.add(job);
    } else {
      requireNonNull(element, "element");
    }
  }
}
