package dev.sluice.compiler.graph;

import static dev.sluice.compiler.models.Models.append;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.read;
import static dev.sluice.compiler.models.Models.readStream;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sluice.compiler.models.Models;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PipelineGraphTest {

  @Test
  void whatIsReadComesFirstAndNamesBreakTies() {
    Dataset raw = table("raw", loader("id INT"));
    Dataset b = mv("b", read(raw));
    Dataset a = mv("a", read(raw));
    Dataset top = mv("_top", new Query.Union(read(a), read(b), true, false, Models.at(1)));
    assertThat(names(bundleOf(top, b, a, raw))).containsExactly("raw", "a", "b", "_top");
  }

  @Test
  void theOrderOfAddingChangesNothing() {
    List<Dataset> datasets = new ArrayList<>();
    Random dice = new Random(7);
    for (int i = 0; i < 60; i++) {
      Query source =
          datasets.isEmpty() ? external("x") : read(datasets.get(dice.nextInt(datasets.size())));
      datasets.add(mv("t" + dice.nextInt(1_000_000), source));
    }
    List<String> expected = names(bundleOf(datasets.toArray(Dataset[]::new)));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(datasets, dice);
      assertThat(names(bundleOf(datasets.toArray(Dataset[]::new)))).isEqualTo(expected);
    }
  }

  @Test
  void aReadMeansTheSameValueOrAnEqualOne() {
    Dataset added = table("raw", loader("id INT"));
    Dataset equal = table("raw", loader("id INT"));
    Dataset other = table("raw", loader("id BIGINT"));
    PipelineGraph graph = BundleGraph.of(bundleOf(added)).pipelines().get(0);
    assertThat(graph.find(added).orElseThrow()).isSameAs(added);
    assertThat(graph.find(equal).orElseThrow()).isSameAs(added);
    assertThat(graph.find(other)).isEmpty();
  }

  @Test
  void readsOfFlowsAndFunctionsAreEdges() {
    Dataset raw = table("raw", loader("id INT"));
    Dataset all = table("all", t -> t.flows.add(append("f", readStream(raw))));
    PipelineGraph graph = BundleGraph.of(bundleOf(all, raw)).pipelines().get(0);
    assertThat(graph.reads()).extracting(read -> read.reader().name()).containsExactly("all");
    assertThat(graph.upstream(all)).containsExactly(raw);
  }

  @Test
  void aPipelineReadsAnother() {
    Dataset raw = table("raw", loader("id INT"));
    Dataset clean = mv("clean", read(raw));
    BundleGraph graph = BundleGraph.of(bundle(pipeline("b", clean), pipeline("a", raw)));
    PipelineGraph reader = graph.pipeline("b").orElseThrow();
    assertThat(graph.upstream(reader)).containsExactly(graph.pipeline("a").orElseThrow());
    assertThat(graph.ownerOf(raw)).contains(graph.pipeline("a").orElseThrow());
    assertThat(graph.members()).extracting(BundleGraph.Member::dataset).containsExactly(raw, clean);
  }

  @Test
  void variablesAreFoundWhereverTheyAre() {
    Variable<String> folder = variable("folder", "x");
    Variable<String> catalog = variable("catalog", "dev");
    Dataset raw = table("raw", t -> t.comment = Text.of(folder));
    assertThat(
            BundleGraph.of(
                    bundle(
                        pipeline(
                            "p",
                            p -> {
                              p.datasets.add(raw);
                              p.tags.put("c", Text.of(catalog));
                            })))
                .variables())
        .containsExactly(catalog, folder);
  }

  @Test
  void aDiamondIsWalkedOnce() {
    Dataset last = table("t0", loader("id INT"));
    List<Dataset> datasets = new ArrayList<>(List.of(last));
    for (int i = 1; i < 60; i++) {
      Query both = new Query.Union(read(last), read(last), true, false, Models.at(1));
      last = mv("t" + i, both);
      datasets.add(last);
    }
    assertThat(names(bundleOf(datasets.toArray(Dataset[]::new)))).hasSize(60);
  }

  @Test
  void aSharedQueryIsWalkedOnce() {
    Query query = external("x");
    for (int i = 0; i < 60; i++) {
      query = new Query.Union(query, query, true, false, Models.at(1));
    }
    Dataset dataset = mv("wide", query);
    BundleGraph graph = BundleGraph.of(bundleOf(dataset));
    assertThat(graph.pipelines().get(0).reads()).hasSize(1);
    assertThat(ColumnNames.of(graph).of(dataset)).isEmpty();
  }

  @Test
  void tenThousandDatasetsInOneChainNeedNoStack() {
    List<Dataset> datasets = new ArrayList<>();
    Dataset last = table("t0", loader("id INT"));
    datasets.add(last);
    for (int i = 1; i < 10_000; i++) {
      last = mv("t" + i, read(last));
      datasets.add(last);
    }
    Collections.shuffle(datasets, new Random(1));
    Dataset[] all = datasets.toArray(Dataset[]::new);
    assertThatCode(
            () -> {
              BundleGraph graph = BundleGraph.of(bundleOf(all));
              assertThat(ColumnNames.of(graph).of(graph.members().get(9_999).dataset()))
                  .isPresent();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aQueryOfThousandsOfOperatorsNeedsNoStack() {
    Query query = loader("id INT");
    for (int i = 0; i < 20_000; i++) {
      query = new Query.Where(query, Models.expr("id > 1"), Models.at(1));
    }
    BundleGraph graph = BundleGraph.of(bundleOf(table("deep", query)));
    assertThat(ColumnNames.of(graph).of(query).map(Columns::names)).contains(List.of("id"));
  }

  @Test
  void twentyThousandReadersOfOneTableTakeNoTime() {
    assertThat(time(20_000)).isLessThan(Duration.ofSeconds(10));
  }

  private static Duration time(int size) {
    Dataset raw = table("raw", loader("id INT, name STRING"));
    List<Dataset> datasets = new ArrayList<>(List.of(raw));
    for (int i = 0; i < size; i++) {
      datasets.add(mv("t" + i, read(raw)));
    }
    Dataset[] all = datasets.toArray(Dataset[]::new);
    long start = System.nanoTime();
    ColumnNames names = ColumnNames.of(BundleGraph.of(bundleOf(all)));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(names.of(all[size])).isPresent();
    return taken;
  }

  private static List<String> names(dev.sluice.model.Bundle bundle) {
    return BundleGraph.of(bundle).pipelines().get(0).datasets().stream()
        .map(dataset -> dataset.name().toString())
        .toList();
  }

  @Test
  void namesOfATargetAreCompletedByThePipeline() {
    Dataset deep = table("lake.raw", loader("id INT"));
    var pipeline =
        pipeline(
            "p",
            p ->
                p.publication =
                    new dev.sluice.model.Publication.Unity(
                        Text.of(variable("catalog", "dev")), Text.of("my-schema")));
    assertThat(
            ResolvedNames.of(bundle(pipeline), Optional.empty())
                .table(pipeline, deep.name())
                .toString())
        .isEqualTo("dev.lake.raw");
  }
}
