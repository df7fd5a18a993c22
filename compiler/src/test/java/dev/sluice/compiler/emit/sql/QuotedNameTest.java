package dev.sluice.compiler.emit.sql;

import static dev.sluice.dsl.Sluice.appendFlow;
import static dev.sluice.dsl.Sluice.bronze;
import static dev.sluice.dsl.Sluice.deltaSink;
import static dev.sluice.dsl.Sluice.external;
import static dev.sluice.dsl.Sluice.materializedView;
import static dev.sluice.dsl.Sluice.persistedView;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.production;
import static dev.sluice.dsl.Sluice.rate;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.serverless;
import static dev.sluice.dsl.Sluice.sqlQuery;
import static dev.sluice.dsl.Sluice.streamingTable;
import static dev.sluice.dsl.Sluice.text;
import static dev.sluice.dsl.Sluice.variable;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.dsl.Sluice;
import dev.sluice.model.Bundle;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of tables in strings of Python: which parts get back-ticks. */
class QuotedNameTest {

  @ParameterizedTest
  @CsvSource({
    "orders, orders",
    "main.sales.orders_2024, main.sales.orders_2024",
    "`my-orders`, my-orders",
    "`my-lake`.sales.`alle-Aufträge`, my-lake.sales.alle-Aufträge",
    "`a.b`.c, `a.b`.c",
    "x.`we``ird`, x.`we``ird`",
  })
  void literal(String expected, String name) {
    assertThat(QuotedName.of(Text.of(name), List.of()).toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "${var.catalog}.sales.orders, main",
    "`${var.catalog}`.sales.orders, my-lake",
    "${var.catalog}.sales.orders, `my-lake`",
    "${var.catalog}.sales.orders, one.two",
  })
  void withVariable(String expected, String valueInProduction) {
    Variable<String> catalog = variable("catalog", "dev");
    Bundle bundle =
        Sluice.bundle("b").target(production("prod").set(catalog, valueInProduction)).build();
    assertThat(QuotedName.of(text(catalog, ".sales.orders"), bundle.targets()).toString())
        .isEqualTo(expected);
  }

  /** What another pipeline of the bundle reads keeps variables, and quotes what is no word. */
  @ParameterizedTest
  @CsvSource({
    "`${var.catalog}`.`my-schema`.raw, raw",
    "`${var.catalog}`.lake.raw, lake.raw",
  })
  void ofAnotherPipeline(String expected, String name) {
    Variable<String> catalog = variable("catalog", "dev");
    var raw = bronze(name).from(readStream(external("landing.raw"))).build();
    var copy = bronze("copy").from(readStream(raw)).build();
    Bundle bundle =
        Sluice.bundle("b")
            .add(pipeline("p").publishTo(catalog, "my-schema").add(raw).build())
            .add(pipeline("q").publishTo("main", "copies").add(copy).build())
            .target(production("prod").set(catalog, "my-lake"))
            .build();
    BundleGraph graph = BundleGraph.of(bundle);
    PipelineGraph reader = graph.pipelines().get(1);
    var table = (Source.Table) ((Query.Read) copy.query().orElseThrow()).source();
    assertThat(QuotedName.of(new TableNames(graph, reader).of(table), bundle.targets()).toString())
        .isEqualTo(expected);
  }

  /**
   * SQL text, a persisted view and the name of a Delta sink's table, with a value that has a
   * hyphen.
   */
  @Test
  void insideOfSqlTextAndOptions() {
    Variable<String> catalog = variable("catalog", "my-lake");
    var raw = streamingTable("raw").from(readStream(rate())).build();
    Bundle bundle =
        Sluice.bundle("b")
            .add(
                pipeline("p")
                    .publishTo("main", "s")
                    .compute(serverless())
                    .add(
                        raw,
                        materializedView("inputs")
                            .from(
                                sqlQuery(
                                    "SELECT * FROM {o}",
                                    Map.of(
                                        "o", read(external(text(catalog, ".sales.order-items"))))))
                            .build(),
                        materializedView("written")
                            .from(
                                sqlQuery(
                                    text(
                                        "SELECT '",
                                        catalog,
                                        ".x' AS a FROM ",
                                        catalog,
                                        ".sales.orders JOIN `",
                                        catalog,
                                        "`.t.u")))
                            .build(),
                        persistedView("published")
                            .from(read(external(text(catalog, ".sales.orders"))))
                            .build(),
                        deltaSink("sink")
                            .tableName(text(catalog, ".sales.out"))
                            .fedBy(appendFlow("f", readStream(raw)))
                            .build())
                    .build())
            .target(production("prod").root("/Workspace/b"))
            .build();
    String output =
        Compiler.compile(bundle, CompilerOptions.of("com.acme.P"), ProjectFiles.none())
            .artifacts()
            .stream()
            .filter(artifact -> artifact.path().startsWith("src/"))
            .map(Artifact::text)
            .collect(joining("\n"));

    assertThat(output)
        .contains(
            "FROM `{catalog}`.sales.`order-items`",
            "SELECT '{catalog}.x' AS a FROM `{catalog}`.sales.orders JOIN `{catalog}`.t.u",
            "FROM `${b.catalog}`.sales.orders",
            "\"tableName\": f\"`{catalog}`.sales.out\"");
  }
}
