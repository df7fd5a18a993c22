package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Pipeline;
import dev.sluice.model.PythonFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two Python functions of a pipeline have one name but different code, or one module has two files.
 *
 * <p>Where both stand in one generated file, one would hide the other.
 */
final class PythonNameClash implements Rule {

  @Override
  public String id() {
    return "python.name-clash";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, PythonFunction> functions = new HashMap<>();
    Map<String, PythonFunction> modules = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (ModelWalk.Step step : context.all(PythonFunction.class)) {
      PythonFunction function = (PythonFunction) step.value();
      String pipeline = step.inside(Pipeline.class).map(Pipeline::key).orElse("");
      String key = pipeline + "\n" + function.name();
      PythonFunction earlier = functions.putIfAbsent(key, function);
      if (earlier != null && !earlier.code().equals(function.code()) && told.add(key)) {
        found.add(
            error(
                    function,
                    earlier,
                    "Two Python functions of pipeline `%s` are called `%s`."
                        .formatted(pipeline, function.name()))
                .hint("give one of them another name"));
      }
      if (function.code() instanceof PythonFunction.Module code) {
        String module = pipeline + "\n" + code.module();
        PythonFunction other = modules.putIfAbsent(module, function);
        if (other != null
            && !((PythonFunction.Module) other.code()).file().equals(code.file())
            && told.add("module " + module)) {
          found.add(
              error(
                      function,
                      other,
                      "The Python module `%s` of pipeline `%s` has two files."
                          .formatted(code.module(), pipeline))
                  .hint("name the same .file(..) everywhere, or give one another module name"));
        }
      }
    }
    return found;
  }

  private Diagnostic error(PythonFunction function, PythonFunction other, String message) {
    return Diagnostic.error(id(), function.origin(), message)
        .related("the other is written here", other.origin());
  }
}
