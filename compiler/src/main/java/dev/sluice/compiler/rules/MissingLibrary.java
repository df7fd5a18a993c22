package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.settings.UserLibraries;
import dev.sluice.model.Library;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** A notebook or a file of the user's own is not in the project. */
final class MissingLibrary implements Rule {

  @Override
  public String id() {
    return "library.missing";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      for (Library library : pipeline.libraries()) {
        String path = library.path().toString();
        boolean named = !(library instanceof Library.Glob) && !path.contains("..");
        if (named
            && !UserLibraries.isInWorkspace(library.path())
            && context.files().read(path).isEmpty()) {
          found.add(missing(context, pipeline, library, path));
        }
      }
    }
    return found;
  }

  private Diagnostic missing(RuleContext context, Pipeline pipeline, Library library, String path) {
    Diagnostic error =
        Diagnostic.error(
            id(),
            library.origin(),
            "The source `%s` of pipeline `%s` is not in the project."
                .formatted(library.path(), pipeline.key()));
    if (path.contains("*")) {
      return error.hint("take the files of a folder in with .globs(\"folder/**\")");
    }
    for (String extension : List.of(".py", ".sql", ".ipynb")) {
      if (context.files().read(path + extension).isPresent()) {
        return error.hint("write its whole name: \"" + path + extension + "\"");
      }
    }
    return error.hint("write the path relative to the project's folder");
  }
}
