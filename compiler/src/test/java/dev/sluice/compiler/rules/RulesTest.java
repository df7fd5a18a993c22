package dev.sluice.compiler.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Diagnostics;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.graph.BundleGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its mistake, at the right line, and nothing else is found with it. */
class RulesTest {

  static Stream<RuleCase> cases() {
    return Stream.of(
            NameCases.all(),
            GraphCases.all(),
            CdcCases.all(),
            FlowCases.all(),
            ExpectationCases.all(),
            SettingsCases.all(),
            AccessCases.all(),
            BundleCases.all(),
            SourceCases.all(),
            QueryCases.all(),
            SchemaCases.all(),
            TextCases.all(),
            EmitCases.all(),
            FitnessCases.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsExactly(RuleCase each) {
    List<Diagnostic> found = check(each);
    assertThat(found.stream().map(d -> d.origin().line() + ": " + d.message()))
        .containsExactlyElementsOf(each.expected());
    assertThat(found).allMatch(d -> d.rule().equals(each.rule()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysItInOneSentenceWithHints(RuleCase each) {
    for (Diagnostic found : check(each)) {
      assertThat(found.message()).endsWith(".").doesNotContain("\n", "null", "Optional", "Text[");
      assertThat(found.message().chars().filter(c -> c == '`').count() % 2).isZero();
      assertThat(found.hints()).isNotEmpty().allMatch(hint -> !hint.endsWith("."));
      assertThat(found.origin().isKnown()).isTrue();
    }
  }

  @Test
  void everyRuleHasCasesOfBothKinds() {
    List<String> missing = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      List<RuleCase> own = cases().filter(each -> each.rule().equals(rule.id())).toList();
      if (own.stream().noneMatch(RuleCase::reports)) {
        missing.add(rule.id() + " reports");
      }
      if (own.stream().allMatch(RuleCase::reports)) {
        missing.add(rule.id() + " accepts");
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void idsAreUniqueSortedAndWellFormed() {
    List<String> ids = Rules.all().stream().map(Rule::id).toList();
    assertThat(ids)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z-]+\\.[a-z-]+"));
  }

  @Test
  void adviceCanBeSwitchedOff() {
    List<RuleCase> fitness = cases().filter(each -> Rules.isAdvice(each.rule())).toList();
    assertThat(fitness).isNotEmpty();
    for (RuleCase each : fitness) {
      assertThat(check(each)).noneMatch(found -> found.severity() == Severity.ERROR);
    }
  }

  /** Advice is not asked for where a case is about a mistake, or about other advice. */
  private static List<Diagnostic> check(RuleCase each) {
    RuleContext context =
        new RuleContext(BundleGraph.of(each.bundle()), each.options(), each.files());
    List<Diagnostic> found = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      if (!(rule instanceof FitnessRule) || rule.id().equals(each.rule())) {
        found.addAll(rule.check(context));
      }
    }
    return Diagnostics.sorted(found);
  }
}
