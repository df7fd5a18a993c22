package dev.sluice.compiler.emit.python;

import java.util.Set;

/** Names of Python. */
public final class Identifiers {

  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  /** What generated code uses, and what pipelines and notebooks predefine. */
  private static final Set<String> USED =
      Set.of(
          "F",
          "Window",
          "T",
          "dp",
          "dlt",
          "spark",
          "dbutils",
          "display",
          "datetime",
          "date",
          "timezone",
          "Decimal");

  private static final Set<String> BUILTINS =
      Set.of(
          "abs",
          "aiter",
          "all",
          "anext",
          "any",
          "ascii",
          "bin",
          "bool",
          "breakpoint",
          "bytearray",
          "bytes",
          "callable",
          "chr",
          "classmethod",
          "compile",
          "complex",
          "copyright",
          "credits",
          "delattr",
          "dict",
          "dir",
          "divmod",
          "enumerate",
          "eval",
          "exec",
          "exit",
          "filter",
          "float",
          "format",
          "frozenset",
          "getattr",
          "globals",
          "hasattr",
          "hash",
          "help",
          "hex",
          "id",
          "input",
          "int",
          "isinstance",
          "issubclass",
          "iter",
          "len",
          "license",
          "list",
          "locals",
          "map",
          "max",
          "memoryview",
          "min",
          "next",
          "object",
          "oct",
          "open",
          "ord",
          "pow",
          "print",
          "property",
          "quit",
          "range",
          "repr",
          "reversed",
          "round",
          "set",
          "setattr",
          "slice",
          "sorted",
          "staticmethod",
          "str",
          "sum",
          "super",
          "tuple",
          "type",
          "vars",
          "zip");

  private Identifiers() {}

  /** A name as an identifier: what cannot be part of one becomes an underscore. */
  static String of(String name) {
    StringBuilder identifier = new StringBuilder(name.length() + 1);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean fits =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      identifier.append(fits ? c : '_');
    }
    boolean start = identifier.length() == 0 || Character.isDigit(identifier.charAt(0));
    return start ? "_" + identifier : identifier.toString();
  }

  /** Whether a word means something to Python itself, so that nothing can have it as a name. */
  public static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Whether a definition of this name would be illegal, or hide something that is needed. */
  static boolean isReserved(String name) {
    return KEYWORDS.contains(name) || BUILTINS.contains(name) || USED.contains(name);
  }

  /** The names that a definition in a generated file must not take. */
  static Set<String> used() {
    return USED;
  }
}
