package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The host or the root of a target is not of the form that a bundle needs. */
final class TargetPlace implements Rule {

  @Override
  public String id() {
    return "target.place";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Target target : context.graph().bundle().targets()) {
      target.host().flatMap(host -> host(target, host)).ifPresent(found::add);
      target.root().flatMap(root -> root(target, root)).ifPresent(found::add);
    }
    return found;
  }

  /** The host is needed before anything else is known, so nothing in it can be replaced. */
  private Optional<Diagnostic> host(Target target, String host) {
    return host.matches("https?://[^${}\\s]+")
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                    id(),
                    target.origin().at("host"),
                    "The host `%s` of target `%s` is not the address of a workspace."
                        .formatted(host, target.name()))
                .hint("write it whole, as in `https://my-workspace.cloud.databricks.com`")
                .hint("or leave it out, and give it to the deployment"));
  }

  private Optional<Diagnostic> root(Target target, String root) {
    return root.matches("(/|~/|\\$\\{).*")
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                    id(),
                    target.origin().at("root"),
                    "The root `%s` of target `%s` is no absolute folder of a workspace."
                        .formatted(root, target.name()))
                .hint("begin it with `/Workspace/`, or with `~/` for the folder of who deploys"));
  }
}
