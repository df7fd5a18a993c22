package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.python.FunctionNames;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.PythonFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The name of a Python function or of its module is none in Python, or not free. */
final class IllegalPythonName implements Rule {

  @Override
  public String id() {
    return "python.illegal-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(PythonFunction.class)) {
      PythonFunction function = (PythonFunction) step.value();
      if (!UserPython.isIdentifier(function.name())) {
        found.add(
            error(function, "`" + function.name() + "` is no name of a Python function")
                .hint("use letters, digits and underscores, and no word of Python's own"));
      }
      if (FunctionNames.isUsed(function.name())) {
        found.add(
            error(function, "`" + function.name() + "` is used by the generated sources themselves")
                .hint("give the function another name"));
      }
      illegalModule(function)
          .map(
              module ->
                  error(function, "`" + module + "` is no name of a Python module")
                      .hint("write it with dots and without .py, as in an import"))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The name of a function's module, when it is none in Python. */
  static Optional<String> illegalModule(PythonFunction function) {
    if (function.code() instanceof PythonFunction.Module code) {
      for (String part : code.module().split("\\.", -1)) {
        if (!UserPython.isIdentifier(part)) {
          return Optional.of(code.module());
        }
      }
      return code.module().endsWith(".py") ? Optional.of(code.module()) : Optional.empty();
    }
    return Optional.empty();
  }

  private Diagnostic error(PythonFunction function, String mistake) {
    return Diagnostic.error(id(), function.origin(), mistake + ".");
  }
}
