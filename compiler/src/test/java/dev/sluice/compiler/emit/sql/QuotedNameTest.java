package dev.sluice.compiler.emit.sql;

import static dev.sluice.dsl.F.call_function;
import static dev.sluice.dsl.Sluice.BIGINT;
import static dev.sluice.dsl.Sluice.appendFlow;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.bronze;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.column;
import static dev.sluice.dsl.Sluice.deltaSink;
import static dev.sluice.dsl.Sluice.external;
import static dev.sluice.dsl.Sluice.foreignKey;
import static dev.sluice.dsl.Sluice.materializedView;
import static dev.sluice.dsl.Sluice.persistedView;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.production;
import static dev.sluice.dsl.Sluice.rate;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.schema;
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
import java.util.regex.Pattern;
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
    assertThat(output(bundle))
        .contains(
            "FROM `{catalog}`.sales.`order-items`",
            "SELECT '{catalog}.x' AS a FROM `{catalog}`.sales.orders JOIN `{catalog}`.t.u",
            "FROM `${b.catalog}`.sales.orders",
            "\"tableName\": f\"`{catalog}`.sales.out\"");
  }

  /** A variable as {@code <v>}, and its value in a target has a hyphen. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SELECT * FROM `<v>`.s.t | SELECT * FROM <v>.s.t",
        "SELECT * FROM main.`raw_<v>`.t | SELECT * FROM main.raw_<v>.t",
        "SELECT * FROM main.s.`<v>_orders` o | SELECT * FROM main.s.<v>_orders o",
        "SELECT `<v><v>`.a FROM x | SELECT <v><v>.a FROM x",
        "SELECT * FROM a JOIN `orders_<v>` USING (id) | SELECT * FROM a JOIN orders_<v> USING (id)",
        "SELECT * FROM `<v>` | SELECT * FROM <v>",
        "SELECT * FROM STREAM(`<v>`) | SELECT * FROM STREAM(<v>)",
        "`<v>`.gov.mask(a, '<v>.x') | <v>.gov.mask(a, '<v>.x')",
        "SELECT `<v>.x`, '<v>.y' FROM b | SELECT `<v>.x`, '<v>.y' FROM b",
        "SELECT 1 -- of <v>.t | SELECT 1 -- of <v>.t",
        "a > <v> AND b | a > <v> AND b",
        "SELECT <v> FROM t | SELECT <v> FROM t",
      })
  void withinSql(String expected, String sql) {
    Variable<String> variable = variable("v", "dev");
    Bundle bundle = Sluice.bundle("b").target(production("prod").set(variable, "my-lake")).build();
    assertThat(QuotedVariables.of(parts(sql, variable), bundle.targets()).resolve(it -> "<v>"))
        .isEqualTo(expected);
    Bundle plain = Sluice.bundle("b").target(production("prod").set(variable, "lake")).build();
    assertThat(QuotedVariables.of(parts(sql, variable), plain.targets()).resolve(it -> "<v>"))
        .isEqualTo(sql);
  }

  /** A whole query may be a variable, and a name of several parts; those stay as they are. */
  @ParameterizedTest
  @CsvSource({"my-lake.sales.orders", "(SELECT 1)", "`my-lake`"})
  void withinSqlAsItIs(String value) {
    Variable<String> variable = variable("v", value);
    assertThat(QuotedVariables.of(text("SELECT * FROM ", variable), List.of()).toString())
        .isEqualTo("SELECT * FROM ${var.v}");
  }

  private static Text parts(String sql, Variable<String> variable) {
    return text(
        Pattern.compile("(?=<v>)|(?<=<v>)")
            .splitAsStream(sql)
            .map(piece -> piece.equals("<v>") ? variable : piece)
            .toArray());
  }

  /** Masks, row filters, foreign keys, functions of a catalog, conditions of CDC. */
  @Test
  void insideOfSchemasAndConditions() {
    Variable<String> env = variable("env", "my-dev");
    var raw = bronze("raw").from(readStream(rate())).build();
    var masked =
        streamingTable("masked")
            .from(readStream(raw))
            .schema(
                schema(
                    column("value", BIGINT).mask(text("gov_", env, ".s.mask")),
                    column("id", BIGINT),
                    foreignKey("id").references(external(text(env, ".s.ids")), "id")))
            .rowFilter(text(env, ".s.filter"), "value")
            .build();
    var computed =
        streamingTable("computed")
            .from(
                readStream(raw)
                    .withColumn("x", call_function(text("main_", env, ".s.f"), col("value"))))
            .expect("known", call_function(text(env, ".s.is_known"), col("value")))
            .expect("listed", text("value IN (SELECT id FROM main.", env, ".ids)"))
            .build();
    var changed =
        streamingTable("changed")
            .fedBy(
                autoCdc(raw)
                    .keys("value")
                    .sequenceBy("timestamp")
                    .applyAsDeletes(call_function(text(env, ".s.gone"), col("value"))))
            .build();
    Bundle bundle =
        Sluice.bundle("b")
            .add(
                pipeline("p")
                    .publishTo("main", "s")
                    .compute(serverless())
                    .add(raw, masked, computed, changed)
                    .build())
            .build();

    assertThat(output(bundle))
        .contains(
            "value BIGINT MASK `gov_{env}`.s.mask",
            "FOREIGN KEY (id) REFERENCES `{env}`.s.ids (id)",
            "ROW FILTER `{env}`.s.filter ON (value)",
            "call_function(f\"`main_{env}`.s.f\"",
            "f\"`{env}`.s.is_known(value)\"",
            "f\"value IN (SELECT id FROM main.`{env}`.ids)\"",
            "f\"`{env}`.s.gone(value)\"");
  }

  private static String output(Bundle bundle) {
    return Compiler.compile(bundle, CompilerOptions.of("com.acme.P"), ProjectFiles.none())
        .artifacts()
        .stream()
        .filter(artifact -> artifact.path().startsWith("src/"))
        .map(Artifact::text)
        .collect(joining("\n"));
  }
}
