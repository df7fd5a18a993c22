package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is deployed together: pipelines, jobs, targets and the variables that they share.
 *
 * @param uuid the bundle's identity; absent for one that follows from the project's class and the
 *     name
 * @param variables the declared ones; a variable that is used need not be among them
 * @param suppressions findings anywhere in it that are meant so
 */
public record Bundle(
    String name,
    Optional<UUID> uuid,
    List<Pipeline> pipelines,
    List<Job> jobs,
    List<Target> targets,
    List<Variable<?>> variables,
    Optional<Identity> runAs,
    List<Permission> permissions,
    List<Suppression> suppressions,
    Origin origin) {

  public Bundle {
    requireNonNull(name, "name");
    requireNonNull(uuid, "uuid");
    pipelines = List.copyOf(pipelines);
    jobs = List.copyOf(jobs);
    targets = List.copyOf(targets);
    variables = List.copyOf(variables);
    requireNonNull(runAs, "runAs");
    permissions = List.copyOf(permissions);
    suppressions = List.copyOf(suppressions);
    requireNonNull(origin, "origin");
  }
}
