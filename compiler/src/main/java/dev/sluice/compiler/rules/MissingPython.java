package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.PythonFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Python module is not in the project, or a function is not in its module or its text.
 *
 * <p>The generated code would fail at its first import.
 */
final class MissingPython implements Rule {

  @Override
  public String id() {
    return "python.missing";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(PythonFunction.class)) {
      PythonFunction function = (PythonFunction) step.value();
      if (IllegalPythonName.illegalModule(function).isPresent()) {
        continue; // there cannot be such a file; another rule says so
      }
      Optional<String> source = UserPython.of(function, context.files());
      if (source.isEmpty()) {
        found.add(missingModule((PythonFunction.Module) function.code(), function));
      } else {
        missingFunction(function, source.get().stripIndent()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Diagnostic missingModule(PythonFunction.Module code, PythonFunction function) {
    return Diagnostic.error(
            id(),
            function.origin(),
            "The file `%s` of the Python module `%s` is not in the project."
                .formatted(code.file(), code.module()))
        .hint("create `" + code.file() + "` in the project's folder")
        .hint("or say where it is with .file(\"..\")");
  }

  private Optional<Diagnostic> missingFunction(PythonFunction function, String source) {
    List<String> defined = UserPython.defined(source);
    boolean module = function.code() instanceof PythonFunction.Module;
    if (defined.contains(function.name())
        || !UserPython.isIdentifier(function.name())
        || (module && UserPython.importsNames(source, function.name()))) {
      return Optional.empty();
    }
    String place =
        function.code() instanceof PythonFunction.Module code
            ? "the file `" + code.file() + "`"
            : "its source";
    Diagnostic error =
        Diagnostic.error(
            id(),
            function.origin(),
            "The Python function `%s` is not defined in %s.".formatted(function.name(), place));
    return Optional.of(
        Messages.didYouMean(error, function.name(), defined)
            .hint(
                "define it there, as \"def " + function.name() + "(..):\" at the start of a line"));
  }
}
