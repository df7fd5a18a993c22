package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.settings.References;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Dataset;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.List;

/**
 * A string of a dataset or a sink refers to something of the bundle.
 *
 * <p>References such as <code>${bundle.target}</code> are replaced in the bundle's own files only;
 * in Python they stay text.
 */
final class ReferenceInPython implements Rule {

  @Override
  public String id() {
    return "text.reference";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(String.class)) {
      boolean python =
          step.inside(Dataset.class).isPresent()
              || step.inside(Sink.class).isPresent()
              || step.inside(PythonFunction.class).isPresent();
      if (!python) {
        continue;
      }
      String text = (String) step.value();
      for (String reference : References.in(text)) {
        if (isOfTheBundle(reference)) {
          found.add(
              Diagnostic.error(
                      id(),
                      step.origin(),
                      "The string `%s`%s refers to `%s`, which Python does not know."
                          .formatted(TextPlaces.shortened(text), TextPlaces.of(step), reference))
                  .hint("declare a variable(..), set it in each target, and use that"));
        }
      }
    }
    return found;
  }

  private static boolean isOfTheBundle(String reference) {
    return reference.startsWith("bundle.")
        || reference.startsWith("workspace.")
        || reference.startsWith("resources.");
  }
}
