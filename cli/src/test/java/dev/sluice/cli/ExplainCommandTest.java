package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.rules.RulePages;
import dev.sluice.compiler.rules.Rules;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  @Test
  void printsAPage() {
    Approvals.verify(run("explain", "library.missing").text());
  }

  @Test
  void listsAllRulesBySubject() {
    CommandLineRun run = run("explain");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("aggregate\n  aggregate.misplaced ")
        .contains("\n\ndataset\n  dataset.case ")
        .endsWith("\n`sluice explain RULE` shows the page of one.\n");
    assertThat(RulePages.ids()).containsAll(Rules.ids()).allMatch(run.out()::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dataset.unknwon   | did you mean `dataset.unknown`?",
        "Dataset.Unknown   | did you mean `dataset.unknown`?",
        "[cdc.keys]        | did you mean `cdc.keys`?",
        "../README         | `sluice explain` lists all rules",
        "no.such.rule.here | `sluice explain` lists all rules",
      })
  void explainsWhatIsNoRule(String rule, String hint) {
    CommandLineRun run = run("explain", rule);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: there is no rule `" + rule + "`\n").contains(hint);
    assertThat(run.out()).isEmpty();
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(Path.of("target"), arguments);
  }
}
