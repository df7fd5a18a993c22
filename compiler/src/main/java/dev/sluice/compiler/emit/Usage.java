package dev.sluice.compiler.emit;

import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.PythonFunction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What some definitions use of the user's Python. */
public final class Usage {

  private final Set<PythonFunction> functions = new LinkedHashSet<>();

  private Usage() {}

  /** Where there is none of it. */
  public static Usage none() {
    return new Usage();
  }

  /** What is used in some datasets, sinks or hooks; not in the datasets that they read. */
  public static Usage of(Object definitions) {
    Usage usage = new Usage();
    ModelWalk.records(
        definitions,
        value -> {
          if (value instanceof PythonFunction function) {
            usage.functions.add(function);
          }
        });
    return usage;
  }

  /** The names of the functions. */
  public Set<String> functionNames() {
    Set<String> names = new TreeSet<>();
    functions.forEach(function -> names.add(function.name()));
    return names;
  }

  /** The modules of the functions that are not written in place. */
  public List<PythonFunction.Module> modules() {
    List<PythonFunction.Module> modules = new ArrayList<>();
    functions.forEach(
        function -> {
          if (function.code() instanceof PythonFunction.Module module) {
            modules.add(module);
          }
        });
    return modules;
  }
}
