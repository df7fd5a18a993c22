package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Bundle;
import dev.sluice.model.Identity;
import dev.sluice.model.Permission;
import dev.sluice.model.Target;
import java.util.List;
import java.util.stream.Stream;

/** A target is deployed to a folder that everybody in the workspace can change. */
final class SharedRoot implements Rule {

  @Override
  public String id() {
    return "target.shared-root";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Bundle bundle = context.graph().bundle();
    return bundle.targets().stream()
        .filter(target -> target.root().filter(SharedRoot::isShared).isPresent())
        .filter(target -> !isMeant(bundle, target))
        .map(this::shared)
        .toList();
  }

  private static boolean isShared(String root) {
    return root.matches("(/Workspace)?/Shared(/.*)?");
  }

  /** Who lets everybody manage the bundle has said so. */
  private static boolean isMeant(Bundle bundle, Target target) {
    return Stream.concat(bundle.permissions().stream(), target.permissions().stream())
        .anyMatch(
            permission ->
                permission.level() == Permission.Level.CAN_MANAGE
                    && permission.identity() instanceof Identity.Group group
                    && group.name().toString().equals("users"));
  }

  private Diagnostic shared(Target target) {
    return Diagnostic.warning(
            id(),
            target.origin().at("root"),
            "Everybody in the workspace can change what is deployed to the root `%s` of target `%s`."
                .formatted(target.root().orElseThrow(), target.name()))
        .hint("choose a folder that only those who deploy can change")
        .hint("or give CAN_MANAGE to group(\"users\"), if everybody is meant to");
  }
}
