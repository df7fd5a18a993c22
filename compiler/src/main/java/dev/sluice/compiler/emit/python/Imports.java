package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.PyPrinter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The imports of a file, collected while it is written, and printed as {@code isort} sorts. */
final class Imports {

  /** Constants before classes before the rest, and names without regard to case. */
  private static final Comparator<String> MEMBERS =
      Comparator.comparing(Imports::kind)
          .thenComparing(name -> name.toLowerCase(Locale.ROOT))
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<String> MODULES =
      Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
          .thenComparing(Comparator.naturalOrder());

  /** {@code import x} and {@code import x as y}, by what stands behind {@code import}. */
  private final Map<String, TreeSet<String>> modules = new TreeMap<>(MODULES);

  /** Module, name, and the names that it is imported as; its own name for none. */
  private final Map<String, TreeMap<String, TreeSet<String>>> members = new TreeMap<>(MODULES);

  /** {@code import module}. */
  void module(String module) {
    module(module, module);
  }

  /** {@code import module as name}. */
  void module(String module, String name) {
    modules.computeIfAbsent(module, key -> new TreeSet<>()).add(name);
  }

  /** {@code from module import member}. */
  void member(String module, String member) {
    member(module, member, member);
  }

  /** {@code from module import member as name}. */
  void member(String module, String member, String name) {
    members
        .computeIfAbsent(module, key -> new TreeMap<>(MEMBERS))
        .computeIfAbsent(member, key -> new TreeSet<>())
        .add(name);
  }

  /** The lines: the standard library first, then a blank line, then all else. */
  List<String> lines() {
    List<String> lines = section(Section.FUTURE);
    for (Section section : List.of(Section.STANDARD, Section.OTHER)) {
      List<String> next = section(section);
      if (!lines.isEmpty() && !next.isEmpty()) {
        lines.add("");
      }
      lines.addAll(next);
    }
    return lines;
  }

  private enum Section {
    FUTURE,
    STANDARD,
    OTHER;

    static Section of(String module) {
      int dot = module.indexOf('.');
      String top = dot < 0 ? module : module.substring(0, dot);
      return top.equals("__future__") ? FUTURE : StandardModules.has(top) ? STANDARD : OTHER;
    }
  }

  private List<String> section(Section section) {
    List<String> lines = new ArrayList<>();
    modules.forEach(
        (module, names) -> {
          if (Section.of(module) == section) {
            names.forEach(name -> lines.add("import " + as(module, name)));
          }
        });
    members.forEach(
        (module, imported) -> {
          if (Section.of(module) == section) {
            from(module, imported, lines);
          }
        });
    return lines;
  }

  private static void from(
      String module, Map<String, ? extends Set<String>> imported, List<String> lines) {
    List<String> plain = new ArrayList<>();
    imported.forEach(
        (member, names) -> {
          if (names.contains(member)) {
            plain.add(member);
          }
        });
    boolean written = plain.isEmpty();
    for (Map.Entry<String, ? extends Set<String>> entry : imported.entrySet()) {
      String member = entry.getKey();
      if (!written && member.equals(plain.get(0))) {
        lines.add(fromLine(module, plain));
        written = true;
      }
      for (String name : entry.getValue()) {
        if (!name.equals(member)) {
          lines.add(PyPrinter.line("from " + module + " import " + as(member, name)));
        }
      }
    }
  }

  private static String fromLine(String module, List<String> names) {
    String line = "from " + module + " import " + String.join(", ", names);
    if (line.length() <= PyPrinter.COLUMNS) {
      return line;
    }
    return "from " + module + " import (\n    " + String.join(",\n    ", names) + ",\n)";
  }

  private static String as(String module, String name) {
    return module.equals(name) ? module : module + " as " + name;
  }

  private static int kind(String name) {
    if (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT))) {
      return 0;
    }
    return Character.isUpperCase(name.charAt(0)) ? 1 : 2;
  }
}
