package dev.sluice.compiler.graph;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.call;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.read;
import static dev.sluice.compiler.models.Models.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.models.Models;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import dev.sluice.model.Selection.Renaming;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpansionTest {

  private static final Query RAW = files("Id INT, firstName STRING, city STRING");
  private static final Expr EACH = new Expr.Placeholder();

  @Test
  void allButSome() {
    assertThat(expand(all(List.of("ID"), List.of(), null, EACH, new Renaming.Keep())))
        .isEqualTo(select(RAW, col("firstName"), col("city")));
  }

  @Test
  void renamesAll() {
    assertThat(expand(all(List.of(), List.of("Id"), null, EACH, new Renaming.SnakeCase())))
        .isEqualTo(select(RAW, col("Id"), Models.as(col("firstName"), "first_name"), col("city")));
  }

  @Test
  void changesOnlyOneType() {
    Expr trimmed = call("trim", EACH);
    assertThat(
            expand(all(List.of(), List.of(), DataType.Atomic.STRING, trimmed, new Renaming.Keep())))
        .isEqualTo(
            select(
                RAW,
                col("Id"),
                Models.as(call("trim", col("firstName")), "firstName"),
                Models.as(call("trim", col("city")), "city")));
  }

  @Test
  void readersOfARewrittenDatasetStillFindIt() {
    Dataset clean = mv("clean", select(RAW, all()));
    Dataset top = mv("top", read(clean));
    BundleGraph graph = Expansion.of(BundleGraph.of(bundleOf(top, clean)));
    PipelineGraph pipeline = graph.pipelines().get(0);
    assertThat(pipeline.datasets())
        .extracting(d -> d.name().toString())
        .containsExactly("clean", "top");
    assertThat(pipeline.find(clean).orElseThrow()).isSameAs(pipeline.datasets().get(0));
    assertThat(graph.ownerOf(clean)).contains(pipeline);
    assertThat(Expansion.of(graph)).isSameAs(graph);
  }

  @Test
  void whatHasNoneStaysTheSame() {
    BundleGraph graph = BundleGraph.of(bundleOf(mv("m", RAW)));
    assertThat(Expansion.of(graph)).isSameAs(graph);
  }

  @Test
  void unknownColumnsAreAFailureOnce() {
    Query lost = external("main.a.b");
    Query first = select(lost, all());
    Dataset clean = mv("clean", select(first, all()));
    List<Expansion.Failure> failures = Expansion.failures(BundleGraph.of(bundleOf(clean)));
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).cause().orElseThrow()).isSameAs(lost);
  }

  @Test
  void oneNameForTwoColumnsIsAFailure() {
    Query two = new Query.Join(RAW, RAW, Query.JoinType.CROSS, new Query.JoinOn.Nothing(), at(1));
    assertThat(Expansion.failures(BundleGraph.of(bundleOf(mv("m", select(two, all()))))))
        .extracting(Expansion.Failure::message)
        .containsExactly("two columns would be called `Id`");
  }

  @Test
  void aRenamingThatIsNoExpressionIsAFailure() {
    Selection bad = all(List.of(), List.of(), null, EACH, new Renaming.Replace("(", "x"));
    assertThat(Expansion.failures(BundleGraph.of(bundleOf(mv("m", select(RAW, bad)))))).hasSize(1);
  }

  @Test
  void newNamesInOrder() {
    assertThat(expand(inOrder("a", "firstName", "c")))
        .isEqualTo(
            select(RAW, Models.as(col("Id"), "a"), col("firstName"), Models.as(col("city"), "c")));
    assertThat(
            Expansion.failures(BundleGraph.of(bundleOf(mv("m", select(RAW, inOrder("a", "b")))))))
        .extracting(Expansion.Failure::message)
        .containsExactly("there are 3 columns and 2 names");
  }

  private static Selection inOrder(String... names) {
    return all(List.of(), List.of(), null, EACH, new Renaming.InOrder(List.of(names)));
  }

  private static Query expand(Selection selection) {
    BundleGraph graph = BundleGraph.of(bundleOf(mv("m", select(RAW, selection))));
    assertThat(Expansion.failures(graph)).isEmpty();
    return Expansion.of(graph).members().get(0).dataset().queries().get(0);
  }

  private static Selection all() {
    return all(List.of(), List.of(), null, EACH, new Renaming.Keep());
  }

  private static Selection all(
      List<String> except,
      List<String> untouched,
      DataType only,
      Expr template,
      Renaming renaming) {
    return new Selection.AllColumns(
        except, untouched, Optional.ofNullable(only), template, renaming, at(65));
  }
}
