package dev.sluice.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project of the corpus, as a user would write it.
 *
 * @param area the folder in which it is: what the mistake is about
 * @param name the name of its class
 * @param lines its source
 */
record CorpusFile(String area, String name, List<String> lines) {

  private static final String MARK = "// <- ";

  /** What a mark says, before the mistake, when nothing reports it yet. */
  private static final String OPEN = "open: ";

  CorpusFile {
    lines = List.copyOf(lines);
  }

  /**
   * All files below a folder of packages, sorted.
   *
   * @param folder a file lies in it, or in the folder of an area
   */
  static List<CorpusFile> of(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<CorpusFile> files = new ArrayList<>();
      for (Path path : walk.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String name = path.getFileName().toString().replace(".java", "");
        Path area = path.getParent();
        files.add(
            new CorpusFile(
                area.equals(folder) ? "" : area.getFileName().toString(),
                name,
                Files.readAllLines(path)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of its class with its package, which is named as the folders are. */
  String className() {
    String declared =
        lines.stream().filter(line -> line.startsWith("package ")).findFirst().orElseThrow();
    return declared.substring("package ".length(), declared.length() - 1) + "." + name;
  }

  /** What its marks expect, {@code line 12: columns.unresolved}, sorted by line. */
  List<String> expected() {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!mark(i).isEmpty() && !mark(i).startsWith(OPEN)) {
        for (String rule : mark(i).split(", ", -1)) {
          expected.add("line " + (i + 1) + ": " + rule);
        }
      }
    }
    return expected.stream().sorted().toList();
  }

  /** What is wrong in it and not reported, in words. */
  List<String> open() {
    List<String> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (mark(i).startsWith(OPEN)) {
        open.add(mark(i).substring(OPEN.length()));
      }
    }
    return open;
  }

  private String mark(int line) {
    int at = lines.get(line).indexOf(MARK);
    return at < 0 ? "" : lines.get(line).substring(at + MARK.length()).strip();
  }
}
