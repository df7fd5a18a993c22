package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Library;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline has a glob beside a notebook or a file.
 *
 * <p>The platform takes either globs or single sources, not both.
 */
final class GlobBesideFiles implements Rule {

  @Override
  public String id() {
    return "library.glob-beside-files";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      Optional<Library> glob = first(pipeline, true);
      Optional<Library> single = first(pipeline, false);
      if (glob.isPresent() && single.isPresent()) {
        found.add(
            Diagnostic.error(
                    id(),
                    glob.get().origin(),
                    "Pipeline `%s` has the glob `%s` beside `%s`; the two exclude each other."
                        .formatted(pipeline.key(), glob.get().path(), single.get().path()))
                .related("`" + single.get().path() + "` is added here", single.get().origin())
                .hint("list the files of the glob one by one")
                .hint("or take all of them in with globs"));
      }
    }
    return found;
  }

  private static Optional<Library> first(Pipeline pipeline, boolean glob) {
    return pipeline.libraries().stream()
        .filter(library -> library instanceof Library.Glob == glob)
        .findFirst();
  }
}
