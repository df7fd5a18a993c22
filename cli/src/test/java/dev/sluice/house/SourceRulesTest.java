package dev.sluice.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text shows: lengths, Javadoc, leftovers. */
class SourceRulesTest {

  private static final int LONGEST_FILE = 350;

  /** Sealed families: many small records that have to be read beside their interface. */
  private static final Set<String> FAMILIES = Set.of("model/Expr.java", "model/Query.java");

  /** The folder of this module is the working directory of its tests. */
  private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

  private static final Path OWN_PATH =
      Path.of(SourceRulesTest.class.getName().replace('.', '/') + ".java");

  /** A type that someone outside its file can see: public, or nested in an interface. */
  private static final Pattern VISIBLE_TYPE =
      Pattern.compile(
          "(?:(?: {2})?public (?:(?:static|final|abstract|sealed|non-sealed) )*|"
              + " {2}(?:(?:static|sealed|non-sealed) )*)"
              + "(?:class|interface|enum|record|@interface) (\\w+).*");

  private static final Pattern LEFTOVER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

  @Test
  void filesStopAt350Lines() {
    assertThat(mainSources())
        .filteredOn(file -> FAMILIES.stream().noneMatch(file::endsWith))
        .filteredOn(file -> lines(file).size() > LONGEST_FILE)
        .isEmpty();
  }

  @Test
  void visibleTypesHaveJavadoc() {
    assertThat(mainSources().stream().flatMap(file -> undocumented(file).stream())).isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat(sources("main", "test"))
        .filteredOn(file -> !file.endsWith(OWN_PATH))
        .filteredOn(file -> lines(file).stream().anyMatch(line -> LEFTOVER.matcher(line).find()))
        .isEmpty();
  }

  @Test
  void javadocIsFoundWhereItIsAndMissedWhereItIsNot() {
    List<String> file =
        List.of("/** A. */", "@Deprecated", "public final class A {", "", "  public record B() {}");
    assertThat(undocumented(file)).containsExactly("B");
  }

  private static List<Path> mainSources() {
    return sources("main");
  }

  private static List<Path> sources(String... kinds) {
    List<Path> files = new ArrayList<>();
    for (Path module : children(REPOSITORY)) {
      for (String kind : kinds) {
        Path root = module.resolve("src").resolve(kind).resolve("java");
        if (Files.isDirectory(root)) {
          try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> undocumented(Path file) {
    return undocumented(lines(file)).stream().map(type -> file + ": " + type).toList();
  }

  private static List<String> undocumented(List<String> lines) {
    boolean inInterface =
        lines.stream().anyMatch(line -> line.matches("public (sealed )?interface .*"));
    return IntStream.range(0, lines.size())
        .filter(line -> VISIBLE_TYPE.matcher(lines.get(line)).matches())
        .filter(line -> inInterface || lines.get(line).contains("public "))
        .filter(line -> !hasJavadoc(lines, line))
        .mapToObj(line -> VISIBLE_TYPE.matcher(lines.get(line)).replaceFirst("$1"))
        .toList();
  }

  /** The formatter puts annotations, of any length, and nothing else between Javadoc and type. */
  private static boolean hasJavadoc(List<String> lines, int type) {
    int above = type - 1;
    while (above >= 0 && !lines.get(above).isBlank() && !lines.get(above).strip().endsWith("*/")) {
      above--;
    }
    return above >= 0 && lines.get(above).strip().endsWith("*/");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
