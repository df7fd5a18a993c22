package dev.sluice.compiler.emit.python;

import java.util.List;
import java.util.stream.Collectors;

/** Names of columns as PySpark's functions read them. */
final class PyNames {

  private PyNames() {}

  /** The name of a column, a field or a column of an alias: {@code a.b}. */
  static String column(List<String> parts) {
    return parts.stream().map(PyNames::part).collect(Collectors.joining("."));
  }

  /** The name of one column, for what reads dots in names. */
  static String column(String name) {
    return part(name);
  }

  /** The name of a lambda's parameter. */
  static String parameter(String name) {
    String identifier = Identifiers.of(name);
    return Identifiers.isReserved(identifier) ? identifier + "_" : identifier;
  }

  private static String part(String name) {
    boolean plain =
        !name.isEmpty() && name.indexOf('.') < 0 && name.indexOf('`') < 0 && !name.equals("*");
    return plain ? name : "`" + name.replace("`", "``") + "`";
  }
}
