package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import java.util.List;

/**
 * The names of two datasets of a pipeline differ in nothing but capitals.
 *
 * <p>Unity Catalog stores names in lower case: for it the two are one table.
 */
final class DatasetNamesDifferInCase implements Rule {

  @Override
  public String id() {
    return "dataset.case";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names ->
            Namesakes.of(context, names).stream()
                .filter(Namesakes::inCase)
                .map(this::inCase)
                .toList());
  }

  private Diagnostic inCase(Namesakes found) {
    Dataset earlier = found.earlier();
    return Diagnostic.error(
            id(),
            found.dataset().origin(),
            "`%s` and `%s` in pipeline `%s` are the same name: capitals do not count."
                .formatted(found.dataset().name(), earlier.name(), found.pipeline().key()))
        .related("`" + earlier.name() + "` is declared here", earlier.origin())
        .hint("give one of them a name that differs in more than capitals");
  }
}
