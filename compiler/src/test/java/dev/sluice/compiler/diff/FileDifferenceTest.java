package dev.sluice.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDifferenceTest {

  @Test
  void findsWhatIsNewGoneAndDifferent() {
    assertThat(
            FileDifference.between(
                Map.of("b", "1\n", "gone", "", "same", "s"),
                Map.of("b", "2\n", "new", "", "same", "s")))
        .containsExactly(
            new FileDifference("b", Optional.of("1\n"), Optional.of("2\n")),
            new FileDifference("gone", Optional.of(""), Optional.empty()),
            new FileDifference("new", Optional.empty(), Optional.of("")));
  }

  @ParameterizedTest
  @CsvSource({
    "'1\n2\n',   '1\n3\n',  '@@ -1,2 +1,2 @@| 1|-2|+3'",
    "'',         '1\n',     '@@ -0,0 +1,1 @@|+1'",
    "'1\n',      '',        '@@ -1,1 +0,0 @@|-1'",
    "'1\n2',     '1\n2\n',  '@@ -1,2 +1,2 @@| 1|-2|\\ No newline at end of file|+2'",
    "'1\r\n',    '1\n',     '@@ -1,1 +1,1 @@|-1\r|+1'",
    "'1 \n',     '1\n',     '@@ -1,1 +1,1 @@|-1 |+1'",
  })
  void showsLines(String before, String after, String expected) {
    var changed = new FileDifference("x", Optional.of(before), Optional.of(after));

    List<String> lines = changed.unified("a/", "b/");
    assertThat(lines.subList(0, 2)).containsExactly("--- a/x", "+++ b/x");
    assertThat(String.join("\n", lines.subList(2, lines.size())))
        .isEqualTo(expected.replace('|', '\n'));
  }

  @Test
  void namesTheMissingSideAsDiffDoes() {
    assertThat(new FileDifference("x", Optional.empty(), Optional.of("1\n")).unified("a/", "b/"))
        .containsExactly("--- /dev/null", "+++ b/x", "@@ -0,0 +1,1 @@", "+1");
    assertThat(new FileDifference("x", Optional.of("1\n"), Optional.empty()).unified("a/", "b/"))
        .containsExactly("--- a/x", "+++ /dev/null", "@@ -1,1 +0,0 @@", "-1");
  }
}
