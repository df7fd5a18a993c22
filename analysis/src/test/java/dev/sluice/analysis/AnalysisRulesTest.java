package dev.sluice.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The written-out list has every id that the code writes, and no other. */
class AnalysisRulesTest {

  private static final Pattern ID = Pattern.compile("\"([a-z-]+\\.(?!txt\")[a-z-]+)\"");

  private static final Path SOURCES = Path.of("src/main/java/dev/sluice/analysis");

  /** They find nothing: what has a dot there is a file, an option or a column. */
  private static final Set<Path> SILENT =
      Set.of(SOURCES.resolve("lineage"), SOURCES.resolve("picture"));

  @Test
  void listsWhatIsFound() throws IOException {
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file :
          (Iterable<Path>)
              files
                      .filter(path -> path.toString().endsWith(".java"))
                      .filter(path -> !path.endsWith("AnalysisRules.java"))
                      .filter(path -> SILENT.stream().noneMatch(path::startsWith))
                  ::iterator) {
        ID.matcher(Files.readString(file))
            .results()
            .map((MatchResult id) -> id.group(1))
            .forEach(written::add);
      }
    }
    assertThat(new TreeSet<>(AnalysisRules.ids())).isEqualTo(written);
  }
}
