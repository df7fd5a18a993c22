package dev.sluice.compiler.models;

import dev.sluice.model.Bundle;
import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Suppression;
import dev.sluice.model.Target;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A bundle in the making. */
public final class ABundle {

  public String name = "shop";
  public UUID uuid;
  public List<Pipeline> pipelines = new ArrayList<>();
  public List<Job> jobs = new ArrayList<>();
  public List<Target> targets = new ArrayList<>();
  public List<Variable<?>> variables = new ArrayList<>();
  public Identity runAs;
  public List<Permission> permissions = new ArrayList<>();
  public List<Suppression> suppressions = new ArrayList<>();

  Bundle build() {
    return new Bundle(
        name,
        Optional.ofNullable(uuid),
        pipelines,
        jobs,
        targets,
        variables,
        Optional.ofNullable(runAs),
        permissions,
        suppressions,
        Models.at(1));
  }

  /** Adds a target. */
  public ABundle target(String name, Target.Mode mode, Consumer<ATarget> settings) {
    ATarget target = new ATarget();
    settings.accept(target);
    targets.add(
        new Target(
            name,
            Optional.ofNullable(mode),
            target.isDefault,
            Optional.ofNullable(target.host),
            Optional.ofNullable(target.root),
            target.values,
            Optional.ofNullable(target.runAs),
            target.permissions,
            Models.at(100 + targets.size())));
    return this;
  }

  /** A target in the making. */
  public static final class ATarget {
    public boolean isDefault;
    public String host;
    public String root;
    public Map<Variable<?>, Object> values = new LinkedHashMap<>();
    public Identity runAs;
    public List<Permission> permissions = new ArrayList<>();
  }
}
