package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.settings.References;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Sink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A setting contains a reference that bundles do not know.
 *
 * <p>A bundle replaces <code>${a.b}</code> wherever it stands, and fails for one that it does not
 * know. The versions in use have no common way to escape it.
 */
final class BundleInterpolation implements Rule {

  /** What a reference can begin with, whatever follows. */
  private static final List<String> ROOTS =
      List.of("var.", "resources.", "artifacts.", "bundle.git.", "workspace.current_user.");

  private static final Set<String> FIELDS =
      Set.of(
          "bundle.name",
          "bundle.target",
          "bundle.environment",
          "bundle.mode",
          "bundle.uuid",
          "workspace.host",
          "workspace.root_path",
          "workspace.file_path",
          "workspace.artifact_path",
          "workspace.state_path",
          "workspace.resource_path");

  private static final Set<String> NAMES = Set.of("key", "movedFrom");

  @Override
  public String id() {
    return "bundle.interpolation";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Map<String, Diagnostic> found = new LinkedHashMap<>();
    for (ModelWalk.Step step : context.all(String.class)) {
      if (isSetting(step)) {
        for (String reference : References.in((String) step.value())) {
          if (!isKnown(reference)) {
            found.putIfAbsent(reference + "\n" + step.origin(), unknown(reference, step));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** What becomes Python may say what it likes; names and keys have rules of their own. */
  private static boolean isSetting(ModelWalk.Step step) {
    return step.inside(Dataset.class).isEmpty()
        && step.inside(Sink.class).isEmpty()
        && step.inside(PythonFunction.class).isEmpty()
        && step.owner().filter(Bundle.class::isInstance).isEmpty()
        && !NAMES.contains(step.component());
  }

  private static boolean isKnown(String reference) {
    return FIELDS.contains(reference) || ROOTS.stream().anyMatch(reference::startsWith);
  }

  private Diagnostic unknown(String reference, ModelWalk.Step step) {
    String owner = TextPlaces.of(step);
    return Diagnostic.error(
            id(),
            step.origin(),
            "A setting%s contains `${%s}`, which a bundle would replace, but does not know."
                .formatted(owner.isEmpty() ? " of the bundle" : owner, reference))
        .hint("for a value of your own, declare variable(..) and use it instead")
        .hint("for text that stays as it is, write it in another form: bundles cannot escape it");
  }
}
