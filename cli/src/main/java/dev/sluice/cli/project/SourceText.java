package dev.sluice.cli.project;

import java.nio.file.Path;
import java.util.Optional;

/** What the beginning of a Java source says about its place. */
final class SourceText {

  private final String text;
  private int at;

  private SourceText(String text) {
    this.text = text;
  }

  /** The declared package, {@code com.acme}; empty for the unnamed one. */
  static Optional<String> packageOf(String source) {
    return new SourceText(source).readPackage();
  }

  /**
   * The folder in which the packages begin, if the file lies where its package says.
   *
   * @param file absolute
   */
  static Optional<Path> rootOf(Path file, String source) {
    Path folder = file.getParent();
    Optional<String> name = packageOf(source);
    if (name.isEmpty()) {
      return Optional.of(folder);
    }
    Path relative = Path.of(name.get().replace('.', '/'));
    if (!folder.endsWith(relative)) {
      return Optional.empty();
    }
    Path root = folder;
    for (int i = 0; i < relative.getNameCount(); i++) {
      root = root.getParent();
    }
    return Optional.ofNullable(root);
  }

  private Optional<String> readPackage() {
    skipBlanks();
    if (!text.startsWith("package", at) || isNamePart(at + "package".length())) {
      return Optional.empty();
    }
    at += "package".length();
    StringBuilder name = new StringBuilder();
    skipBlanks();
    while (at < text.length() && text.charAt(at) != ';') {
      name.append(text.charAt(at++));
      skipBlanks();
    }
    return Optional.of(name.toString());
  }

  private boolean isNamePart(int index) {
    return index < text.length() && Character.isJavaIdentifierPart(text.charAt(index));
  }

  private void skipBlanks() {
    while (at < text.length()) {
      if (text.startsWith("//", at)) {
        at = after("\n");
      } else if (text.startsWith("/*", at)) {
        at += 2;
        at = after("*/");
      } else if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff') {
        at++;
      } else {
        return;
      }
    }
  }

  private int after(String end) {
    int found = text.indexOf(end, at);
    return found < 0 ? text.length() : found + end.length();
  }
}
