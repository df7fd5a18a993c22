package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.settings.References;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Bundle;
import dev.sluice.model.Job;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
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

  @Override
  public String id() {
    return "bundle.interpolation";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Bundle bundle = context.graph().bundle();
    Map<String, Diagnostic> found = new LinkedHashMap<>();
    for (Pipeline pipeline : bundle.pipelines()) {
      check("pipeline `" + pipeline.key() + "`", settings(pipeline), pipeline.origin(), found);
    }
    for (Job job : bundle.jobs()) {
      check("job `" + job.key() + "`", job, job.origin(), found);
    }
    for (Target target : bundle.targets()) {
      check("target `" + target.name() + "`", target, target.origin(), found);
    }
    List<Object> shared = List.of(bundle.runAs(), bundle.permissions(), bundle.variables());
    check("the bundle", shared, bundle.origin(), found);
    return List.copyOf(found.values());
  }

  /** All that becomes settings; what becomes Python may say what it likes. */
  private static List<Object> settings(Pipeline pipeline) {
    return List.of(
        pipeline.name(),
        pipeline.publication(),
        pipeline.compute(),
        pipeline.libraries(),
        pipeline.modes(),
        pipeline.configuration(),
        pipeline.parameters(),
        pipeline.environment(),
        pipeline.rootPath(),
        pipeline.notifications(),
        pipeline.eventLog(),
        pipeline.tags(),
        pipeline.runAs(),
        pipeline.permissions(),
        pipeline.restartWindow());
  }

  private void check(String owner, Object settings, Origin origin, Map<String, Diagnostic> found) {
    ModelWalk.walk(
        settings,
        (value, nearest) -> {
          if (value instanceof String text) {
            Origin place = nearest.isKnown() ? nearest : origin;
            for (String reference : References.in(text)) {
              if (!isKnown(reference)) {
                found.putIfAbsent(reference + "\n" + place, unknown(owner, reference, place));
              }
            }
          }
        });
  }

  private static boolean isKnown(String reference) {
    return FIELDS.contains(reference) || ROOTS.stream().anyMatch(reference::startsWith);
  }

  private Diagnostic unknown(String owner, String reference, Origin place) {
    return Diagnostic.error(
            id(),
            place,
            "A setting of %s contains `${%s}`, which a bundle would replace, but does not know."
                .formatted(owner, reference))
        .hint("for a value of your own, declare variable(..) and use it instead")
        .hint("for text that stays as it is, write it in another form: bundles cannot escape it");
  }
}
