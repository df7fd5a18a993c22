package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a dataset is none that a catalog takes.
 *
 * <p>A name has one to three parts with dots between them; a part has at most 255 characters and no
 * blank, slash or control character. A view inside the pipeline has one part: it is in no schema.
 */
final class IllegalDatasetName implements Rule {

  @Override
  public String id() {
    return "dataset.illegal-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found =
        new ArrayList<>(
            PerTarget.check(
                context,
                names ->
                    context.datasets().stream()
                        .flatMap(
                            site ->
                                TableNames.mistake(names.text(site.value().name()))
                                    .map(mistake -> illegal(site, mistake))
                                    .stream())
                        .toList()));
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.TemporaryView view
          && Names.parts(view.name().toString()).size() > 1) {
        found.add(
            Diagnostic.error(
                    id(),
                    view.origin(),
                    "The name of the view %s has several parts, but a view inside the pipeline is in"
                            .formatted(site.name())
                        + " no schema.")
                .hint("give it a name without dots"));
      }
    }
    return found;
  }

  private Diagnostic illegal(Site<Dataset> site, String mistake) {
    Diagnostic error =
        Diagnostic.error(
            id(),
            site.value().origin(),
            "The dataset's name %s %s.".formatted(site.name(), mistake));
    Optional<String> better =
        site.value()
            .name()
            .literal()
            .map(name -> name.replaceAll("[^\\p{L}\\p{N}_.]+", "_"))
            .filter(name -> TableNames.mistake(name).isEmpty());
    return error.hint(
        better
            .map(name -> "call it `" + name + "`")
            .orElse("use letters, digits and underscores, and at most three parts"));
  }
}
