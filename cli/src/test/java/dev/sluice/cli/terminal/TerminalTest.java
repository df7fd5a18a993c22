package dev.sluice.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a terminal gets: colours, and a line that says how the work goes. */
class TerminalTest {

  private static final String CLEAR = "\r\u001b[K";

  @ParameterizedTest(name = "terminals {0}, NO_COLOR {1}, TERM {2}")
  @CsvSource({
    "12, '',  xterm, true,  true,  true",
    "1,  '',  xterm, true,  false, false",
    "2,  '',  xterm, false, true,  true",
    "'', '',  xterm, false, false, false",
    "12, 1,   xterm, false, false, true",
    "12, 0,   xterm, false, false, true",
    "12, '',  dumb,  false, false, false"
  })
  void isToldApart(
      String terminals, String noColor, String term, boolean out, boolean err, boolean progress) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Console console =
        Console.of(nowhere, nowhere, terminals, Map.of("NO_COLOR", noColor, "TERM", term));

    assertThat(console.colourOut()).isEqualTo(out);
    assertThat(console.colourErr()).isEqualTo(err);
    assertThat(console.interactive()).isEqualTo(progress);
  }

  @Test
  void hasColoursByDefault() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());

    assertThat(Console.of(nowhere, nowhere, "1", Map.of()).colourOut()).isTrue();
  }

  @Test
  void showsNothingOfWorkThatIsDoneWithinASecond() {
    assertThat(shown(List.of())).isEmpty();
  }

  @Test
  void showsTheStageEverySecondAndWipesItAtTheEnd() {
    assertThat(shown(List.of("reading", "reading", "compiling")))
        .isEqualTo(
            CLEAR + "reading (1 s)" + CLEAR + "reading (2 s)" + CLEAR + "compiling (3 s)" + CLEAR);
  }

  /** What stands on the terminal when these were the stages at the end of each second. */
  private static String shown(List<String> stages) {
    StringWriter terminal = new StringWriter();
    Queue<String> seconds = new ArrayDeque<>(stages);
    CompletableFuture<Progress> made = new CompletableFuture<>();
    Progress progress =
        Progress.on(
            new PrintWriter(terminal),
            work -> {
              if (seconds.isEmpty()) {
                return true;
              }
              made.join().stage(seconds.remove());
              return false;
            });
    made.complete(progress);
    progress.close();
    return terminal.toString();
  }
}
