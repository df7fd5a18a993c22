package dev.sluice.compiler.rules;

import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.emit.python.Identifiers;
import dev.sluice.model.PythonFunction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told of the user's Python without running it. */
final class UserPython {

  private UserPython() {}

  /** The text in which a function is defined; absent when its module's file is not there. */
  static Optional<String> of(PythonFunction function, ProjectFiles files) {
    return function
        .code()
        .accept(
            new PythonFunction.Code.Cases<Optional<String>>() {
              @Override
              public Optional<String> inline(PythonFunction.Inline code) {
                return Optional.of(code.source());
              }

              @Override
              public Optional<String> module(PythonFunction.Module code) {
                return files.read(code.file());
              }
            });
  }

  /** Whether a word can be the name of something in Python. */
  static boolean isIdentifier(String word) {
    return !word.isEmpty()
        && !Identifiers.isKeyword(word)
        && word.codePoints().allMatch(Character::isUnicodeIdentifierPart)
        && (word.startsWith("_") || Character.isUnicodeIdentifierStart(word.codePointAt(0)));
  }

  /** The names of the functions and values that a text defines at its top level. */
  static List<String> defined(String source) {
    Matcher matcher =
        Pattern.compile(
                "(?m)^(?:async\\s+)?def\\s+(\\w+)|^(\\w+)\\s*(?::[^=\\n]+)?=(?!=)|^class\\s+(\\w+)")
            .matcher(source);
    return matcher
        .results()
        .map(
            found ->
                found.group(1) != null
                    ? found.group(1)
                    : found.group(2) != null ? found.group(2) : found.group(3))
        .toList();
  }

  /** The text from a function's definition to the next line at the top level. */
  static Optional<String> body(String source, String function) {
    Matcher start =
        Pattern.compile("(?m)^def\\s+" + Pattern.quote(function) + "\\b.*$").matcher(source);
    if (!start.find()) {
      return Optional.empty();
    }
    Matcher end = Pattern.compile("(?m)^(?=[^\\s)#])").matcher(source);
    int stop = end.find(start.end()) ? end.start() : source.length();
    return Optional.of(source.substring(start.start(), stop));
  }

  /** Whether names can come into a module that its text does not show. */
  static boolean importsNames(String source, String name) {
    return Pattern.compile(
            "(?m)^\\s*(?:from\\s+\\S+\\s+import|import)\\b.*(?:\\b"
                + Pattern.quote(name)
                + "\\b|\\*|\\()")
        .matcher(source)
        .find();
  }
}
