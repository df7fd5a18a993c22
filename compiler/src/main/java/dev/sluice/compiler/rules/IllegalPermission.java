package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Bundle;
import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An owner too many, an owner of what has none, a group that owns or runs something. */
final class IllegalPermission implements Rule {

  @Override
  public String id() {
    return "permission.illegal";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Bundle bundle = context.graph().bundle();
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : bundle.pipelines()) {
      String owner = "Pipeline `" + pipeline.key() + "`";
      owned(owner, pipeline.permissions(), found);
      runAs(owner, pipeline.runAs(), pipeline.origin().at("runAs"), found);
    }
    for (Job job : bundle.jobs()) {
      String owner = "Job `" + job.key() + "`";
      owned(owner, job.permissions(), found);
      runAs(owner, job.runAs(), job.origin().at("runAs"), found);
    }
    for (Target target : bundle.targets()) {
      String owner = "Target `" + target.name() + "`";
      ownerless(owner, target.permissions(), found);
      runAs(owner, target.runAs(), target.origin().at("runAs"), found);
    }
    ownerless("The bundle", bundle.permissions(), found);
    runAs("The bundle", bundle.runAs(), bundle.origin().at("runAs"), found);
    return found;
  }

  private void owned(String what, List<Permission> permissions, List<Diagnostic> found) {
    Map<Identity, Permission> seen = new HashMap<>();
    Optional<Permission> first = Optional.empty();
    for (Permission permission : permissions) {
      twice(what, seen, permission, found);
      if (permission.level() != Permission.Level.IS_OWNER) {
        continue;
      }
      if (permission.identity() instanceof Identity.Group group) {
        found.add(
            error(permission, "%s has group `%s` as its owner.".formatted(what, group.name()))
                .hint("make a user or a service principal the owner"));
      } else if (first.isPresent()) {
        found.add(
            error(
                    permission,
                    "%s has two owners, `%s` and `%s`."
                        .formatted(
                            what, first.get().identity().name(), permission.identity().name()))
                .related("the first is said here", first.get().origin())
                .hint("leave one of them, and give CAN_MANAGE to the other"));
      } else {
        first = Optional.of(permission);
      }
    }
  }

  private void ownerless(String what, List<Permission> permissions, List<Diagnostic> found) {
    Map<Identity, Permission> seen = new HashMap<>();
    for (Permission permission : permissions) {
      twice(what, seen, permission, found);
      if (permission.level() == Permission.Level.IS_OWNER) {
        found.add(
            error(
                    permission,
                    "%s has `%s` as its owner, but only pipelines and jobs have owners."
                        .formatted(what, permission.identity().name()))
                .hint("give CAN_MANAGE instead"));
      }
    }
  }

  private void twice(
      String what, Map<Identity, Permission> seen, Permission permission, List<Diagnostic> found) {
    Permission before = seen.putIfAbsent(permission.identity(), permission);
    if (before != null) {
      found.add(
          error(
                  permission,
                  "%s gives `%s` both %s and %s."
                      .formatted(
                          what, permission.identity().name(), before.level(), permission.level()))
              .related("the first is said here", before.origin())
              .hint("leave the one that is meant"));
    }
  }

  private void runAs(
      String what, Optional<Identity> identity, Origin origin, List<Diagnostic> found) {
    if (identity.isPresent() && identity.get() instanceof Identity.Group group) {
      found.add(
          Diagnostic.error(id(), origin, "%s runs as the group `%s`.".formatted(what, group.name()))
              .hint("name a user or a service principal"));
    }
  }

  private Diagnostic error(Permission permission, String message) {
    return Diagnostic.error(id(), permission.origin(), message);
  }
}
