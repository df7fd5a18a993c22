package dev.sluice.compiler.emit;

import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.PythonFunction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What some definitions use of the user's Python. */
public final class Usage {

  /** What gives a name a meaning at the top level of Python. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?m)^(?:async\\s+)?(?:def|class)\\s+(?<defined>\\w+)"
              + "|^(?<assigned>\\w+)\\s*(?::[^=\\n]+)?=(?!=)"
              + "|^(?:from\\s+\\S+\\s+)?import\\s+(?<imported>.+)$");

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

  /** The names of the functions, and of all else that their code defines or imports. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (PythonFunction function : functions) {
      names.add(function.name());
      if (function.code() instanceof PythonFunction.Inline inline) {
        Matcher definition = DEFINITION.matcher(inline.source().stripTrailing().stripIndent());
        while (definition.find()) {
          add(definition, names);
        }
      }
    }
    return names;
  }

  private static void add(Matcher definition, Set<String> names) {
    if (definition.group("imported") == null) {
      String defined = definition.group("defined");
      names.add(defined == null ? definition.group("assigned") : defined);
      return;
    }
    for (String imported : definition.group("imported").split(",", -1)) {
      String[] words = imported.replaceAll("[()#]", " ").strip().split("\\s+", -1);
      String name = words[words.length - 1];
      names.add(name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.')));
    }
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
