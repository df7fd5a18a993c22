package dev.sluice.compiler.diagnostics;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.externalStream;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.streamView;
import static dev.sluice.compiler.models.Models.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Checks;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.models.ABundle;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Suppression;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is suppressed, what stays, and what is said of suppressions themselves. */
class SuppressionsTest {

  private static final String MISSPELLED = "setting.misspelled";

  @Test
  void atTheDataset() {
    Compilation compiled = compile(wrong("a", 10, MISSPELLED), wrong("b", 11));
    assertThat(lines(compiled)).containsExactly("11 setting.misspelled");
    assertThat(compiled.suppressed())
        .extracting(each -> each.finding().origin().line() + " " + each.suppression().reason())
        .containsExactly("10 because it is read elsewhere");
  }

  @Test
  void datasetsOfOneLineAreToldByTheirNames() {
    assertThat(compile(wrong("a", 10, MISSPELLED), wrong("b", 10)).diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("of `b`"));
  }

  @Test
  void oneLineThatSuppressesForSeveralIsUsedWhenItIsForOne() {
    Dataset right =
        table(
            "b",
            t -> {
              t.query = externalStream("a.b.c");
              t.suppressions.add(suppression(MISSPELLED));
            });
    assertThat(lines(compile(wrong("a", 10, MISSPELLED), right))).isEmpty();
  }

  @Test
  void atThePipeline() {
    Bundle bundle =
        bundle(
            pipeline(
                "one",
                p -> {
                  p.datasets.add(wrong("a", 10));
                  p.suppressions.add(suppression(MISSPELLED));
                }),
            pipeline("two", wrong("b", 11)));
    assertThat(lines(compile(bundle))).containsExactly("11 setting.misspelled");
  }

  @Test
  void atTheBundle() {
    assertThat(
            lines(
                compile(
                    of(
                        b -> b.suppressions.add(suppression(MISSPELLED)),
                        wrong("a", 10),
                        wrong("b", 11)))))
        .isEmpty();
  }

  @Test
  void unusedUnknownAndWithoutReason() {
    Bundle bundle =
        of(
            b -> {
              b.suppressions.add(new Suppression("source.forgets", "because", at(31)));
              b.suppressions.add(new Suppression("source.forgest", "because", at(32)));
              b.suppressions.add(new Suppression(MISSPELLED, " ", at(33)));
            },
            wrong("a", 10));
    assertThat(lines(compile(bundle)))
        .containsExactly("31 suppress.unused", "32 suppress.unknown", "33 suppress.without-reason");
    assertThat(compile(bundle).diagnostics().get(1).hints())
        .contains("write `source.forgets` if you mean that");
  }

  @Test
  void theBundleMayKeepUnusedOnes() {
    Bundle bundle =
        of(
            b -> {
              b.suppressions.add(new Suppression("source.forgets", "because", at(31)));
              b.suppressions.add(new Suppression("suppress.unused", "because", at(32)));
            },
            table("t", externalStream("a.b.c")));
    assertThat(lines(compile(bundle))).isEmpty();
    Bundle none =
        of(
            b -> b.suppressions.add(new Suppression("suppress.unused", "because", at(32))),
            table("t", externalStream("a.b.c")));
    assertThat(lines(compile(none))).containsExactly("32 suppress.unused");
  }

  @Test
  void anErrorOfTheStructureStays() {
    Dataset again = streamView("t", externalStream("a.b.c"));
    Bundle twice =
        of(
            b -> b.suppressions.add(suppression("dataset.duplicate")),
            table("t", externalStream("a.b.c")),
            again);
    List<Diagnostic> found = compile(twice).diagnostics();
    assertThat(found).anyMatch(each -> each.rule().equals("dataset.duplicate"));
    assertThat(found)
        .filteredOn(each -> each.rule().equals("suppress.unused"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "Bundle `shop` suppresses `dataset.duplicate`, but that is an error that nothing can be"
                + " generated with.");
  }

  @Test
  void disabledRulesAreSilentAndTheirSuppressionsNotUnused() {
    Bundle bundle = of(b -> {}, wrong("a", 10, MISSPELLED), wrong("b", 11));
    CompilerOptions options = CompilerOptions.of("com.acme.Orders").disabled(Set.of(MISSPELLED));
    Compilation compiled = Compiler.compile(bundle, options, ProjectFiles.none());
    assertThat(lines(compiled)).isEmpty();
    assertThat(compiled.suppressed()).isEmpty();
  }

  @Test
  void otherChecksGoThroughTheSameSieve() {
    Dataset suppressing =
        table(
            "t",
            t -> {
              t.query = externalStream("a.b.c");
              t.suppressions.add(suppression("column.wrong"));
              t.suppressions.add(suppression("column.asleep"));
            });
    Bundle bundle = of(b -> {}, suppressing);
    Compilation compiled =
        Compiler.compile(
            bundle,
            CompilerOptions.of("com.acme.Orders"),
            ProjectFiles.none(),
            List.of(
                new Found("column.wrong", true, Diagnostic.error("column.wrong", at(52), "No.")),
                new Found("column.asleep", false, null)));
    assertThat(lines(compiled)).isEmpty();
    assertThat(compiled.artifacts()).isNotEmpty();
  }

  /** Checks that find one thing. */
  private record Found(String id, boolean isOn, Diagnostic finding) implements Checks {
    @Override
    public Set<String> ids() {
      return Set.of(id);
    }

    @Override
    public List<Diagnostic> check(
        BundleGraph graph, CompilerOptions options, List<Diagnostic> structural) {
      return List.of(finding);
    }
  }

  private static Dataset wrong(String name, int line, String... suppressed) {
    return table(
        name,
        t -> {
          t.line = line;
          t.query = externalStream("a.b.c");
          t.properties.put("delta.enableChangeDataFed", dev.sluice.model.Text.of("true"));
          for (String rule : suppressed) {
            t.suppressions.add(suppression(rule));
          }
        });
  }

  private static Suppression suppression(String rule) {
    return new Suppression(rule, "because it is read elsewhere", at(30));
  }

  private static Bundle of(Consumer<ABundle> settings, Dataset... datasets) {
    return bundle(
        b -> {
          b.pipelines.add(pipeline("orders", datasets));
          settings.accept(b);
        });
  }

  private static Compilation compile(Dataset... datasets) {
    return compile(of(b -> {}, datasets));
  }

  private static Compilation compile(Bundle bundle) {
    return Compiler.compile(bundle, CompilerOptions.of("com.acme.Orders"), ProjectFiles.none());
  }

  private static List<String> lines(Compilation compiled) {
    return compiled.diagnostics().stream()
        .map(found -> found.origin().line() + " " + found.rule())
        .toList();
  }
}
