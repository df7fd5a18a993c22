package dev.sluice.compiler.graph;

import static dev.sluice.compiler.models.Models.append;
import static dev.sluice.compiler.models.Models.as;
import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.autoLoader;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.call;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.connector;
import static dev.sluice.compiler.models.Models.ddl;
import static dev.sluice.compiler.models.Models.expr;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.read;
import static dev.sluice.compiler.models.Models.readStream;
import static dev.sluice.compiler.models.Models.select;
import static dev.sluice.compiler.models.Models.sql;
import static dev.sluice.compiler.models.Models.star;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.models.Models.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.Bundle;
import dev.sluice.model.Cdc;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Query.JoinOn;
import dev.sluice.model.Query.JoinType;
import dev.sluice.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnNamesTest {

  private static final Query PEOPLE = files("id INT, Name STRING, tags ARRAY<STRING>");
  private static final Query ORDERS =
      files(
          "order_id BIGINT, id INT, item STRUCT<sku: STRING, price: DOUBLE>, kv MAP<STRING, INT>");
  private static final Query UNKNOWN = external("main.a.b");

  static Stream<Arguments> queries() {
    return Stream.of(
        arguments("read", PEOPLE, "id, Name, tags"),
        arguments("select names", select(PEOPLE, col("name"), as(col("id"), "key")), "Name, key"),
        arguments(
            "select names of the unknown", select(UNKNOWN, col("a"), as(col("b"), "c")), "a, c"),
        arguments(
            "select star", select(PEOPLE, star(), as(expr("1"), "one")), "id, Name, tags, one"),
        arguments("select star of the unknown", select(UNKNOWN, star()), "?"),
        arguments("select struct.*", select(ORDERS, col("id"), star("item")), "id, sku, price"),
        arguments("a field is called by its last part", select(ORDERS, col("item", "sku")), "sku"),
        arguments(
            "an unnamed expression is unknown",
            select(PEOPLE, new Expr.Binary(col("id"), Expr.BinaryOperator.PLUS, col("id"), at(1))),
            "?"),
        arguments(
            "a cast keeps the name",
            select(
                PEOPLE,
                new Expr.Cast(col("id"), dev.sluice.model.DataType.Atomic.BIGINT, false, at(1))),
            "id"),
        arguments("explode", select(PEOPLE, as(call("explode", col("tags")), "tag")), "tag"),
        arguments("explode without a name", select(PEOPLE, call("explode", col("tags"))), "col"),
        arguments("explode a map", select(ORDERS, call("explode", col("kv"))), "key, value"),
        arguments(
            "posexplode", select(PEOPLE, as(call("posexplode", col("tags")), "p", "t")), "p, t"),
        arguments(
            "selectExpr",
            new Query.SelectExpr(
                PEOPLE, List.of(text("*"), text("id + 1 as next"), text("`Name`")), at(1)),
            "id, Name, tags, next, Name"),
        arguments(
            "selectExpr with an unnamed one",
            new Query.SelectExpr(PEOPLE, List.of(text("id + 1")), at(1)),
            "?"),
        arguments("where", new Query.Where(PEOPLE, expr("id > 1"), at(1)), "id, Name, tags"),
        arguments(
            "withColumns replaces in place and adds behind",
            new Query.WithColumns(PEOPLE, ordered("NAME", expr("1"), "more", expr("2")), at(1)),
            "id, NAME, tags, more"),
        arguments(
            "rename compares without case",
            new Query.Rename(PEOPLE, Map.of("name", "full_name"), at(1)),
            "id, full_name, tags"),
        arguments(
            "drop", new Query.Drop(PEOPLE, List.of(col("NAME"), col("none")), at(1)), "id, tags"),
        arguments(
            "drop of one side of a join",
            new Query.Drop(
                join(alias(PEOPLE, "p"), alias(ORDERS, "o"), JoinType.INNER),
                List.of(col("o", "id")),
                at(1)),
            "id, Name, tags, order_id, item, kv"),
        arguments(
            "join by names",
            new Query.Join(ORDERS, PEOPLE, JoinType.LEFT, new JoinOn.Using(List.of("id")), at(1)),
            "id, order_id, item, kv, Name, tags"),
        arguments(
            "join by condition",
            join(PEOPLE, ORDERS, JoinType.INNER),
            "id, Name, tags, order_id, id, item, kv"),
        arguments("semi join", join(PEOPLE, UNKNOWN, JoinType.SEMI), "id, Name, tags"),
        arguments("join with the unknown", join(PEOPLE, UNKNOWN, JoinType.INNER), "?"),
        arguments(
            "alias.*",
            select(
                join(alias(PEOPLE, "p"), alias(ORDERS, "o"), JoinType.INNER),
                star("O"),
                col("p", "name")),
            "order_id, id, item, kv, Name"),
        arguments("union", new Query.Union(PEOPLE, ORDERS, false, false, at(1)), "id, Name, tags"),
        arguments(
            "union with missing columns",
            new Query.Union(PEOPLE, ORDERS, true, true, at(1)),
            "id, Name, tags, order_id, item, kv"),
        arguments(
            "group and aggregate",
            new Query.Aggregate(
                UNKNOWN,
                List.of(col("a"), call("window", col("ts"))),
                List.of(as(call("sum", col("x")), "total")),
                false,
                at(1)),
            "a, window, total"),
        arguments(
            "group and count",
            new Query.Aggregate(PEOPLE, List.of(col("id")), List.of(), true, at(1)),
            "id, count"),
        arguments("text is unknown", sql("SELECT 1 AS one", Map.of()), "?"),
        arguments(
            "text with stated columns",
            new Query.Sql(
                text("SELECT 1 AS one"), Map.of(), Optional.of(ddl("one INT")), false, at(1)),
            "one"),
        arguments("returns", new Query.Returns(UNKNOWN, ddl("a INT, b INT"), at(1)), "a, b"),
        arguments(
            "kafka",
            connector(true, "kafka", Map.of("includeHeaders", "true")),
            "key, value, topic, partition, offset, timestamp, timestampType, headers"),
        arguments("rate", connector(true, "rate", Map.of()), "timestamp, value"),
        arguments(
            "rescued data beside a schema",
            new Query.Read(
                autoLoader("id INT", texts(Map.of("rescuedDataColumn", "_rescued_data"))),
                true,
                at(1)),
            "id, _rescued_data"),
        arguments(
            "an inferred schema is unknown",
            new Query.Read(autoLoader(null, Map.of()), true, at(1)),
            "?"),
        arguments("range", new Query.Read(new Source.Range(0, 9, 1, at(1)), false, at(1)), "id"),
        arguments(
            "from_json and struct.*",
            select(
                select(
                    connector(true, "kafka", Map.of()),
                    as(
                        call("from_json", col("value"), new Expr.Argument(ddl("a INT, b INT"))),
                        "v")),
                star("v")),
            "a, b"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void followsNames(String name, Query query, String expected) {
    Bundle bundle = bundleOf(mv("m", query));
    assertThat(shown(ColumnNames.of(BundleGraph.of(bundle)).of(query))).isEqualTo(expected);
  }

  static Stream<Arguments> datasets() {
    Query stream = loader("id INT, ts TIMESTAMP, op STRING");
    return Stream.of(
        arguments(table("t", stream), "id, ts, op"),
        arguments(
            table(
                "t",
                t -> {
                  t.query = stream;
                  t.schema = ddl("a INT, b INT");
                }),
            "a, b"),
        arguments(
            table(
                "t",
                t -> {
                  t.flows.add(append("f", stream));
                  t.flows.add(append("g", loader("ID INT, more INT")));
                }),
            "id, ts, op, more"),
        arguments(table("t", t -> t.flows.add(cdc(stream, new Cdc.Scd.Type1()))), "id, ts"),
        arguments(
            table("t", t -> t.flows.add(cdc(stream, new Cdc.Scd.Type2(new Cdc.History.All())))),
            "id, ts, __START_AT, __END_AT"),
        arguments(
            table("t", t -> t.flows.add(cdc(stream, new Cdc.Scd.Bitemporal(col("ts"))))),
            "id, ts, __START_AT, __END_AT, __SYSTEM_START_AT, __SYSTEM_END_AT"));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void knowsWhatATableHas(Dataset dataset, String expected) {
    assertThat(shown(ColumnNames.of(BundleGraph.of(bundleOf(dataset))).of(dataset)))
        .isEqualTo(expected);
  }

  @Test
  void followsThroughDatasetsOfOtherPipelines() {
    Dataset raw = table("raw", loader("id INT"));
    Dataset clean = mv("clean", select(read(raw), star(), as(expr("1"), "one")));
    Dataset feed =
        table(
            "feed",
            new Query.Read(
                new Source.OfDataset(raw, texts(Map.of("readChangeFeed", "true")), at(1)),
                true,
                at(1)));
    BundleGraph graph = BundleGraph.of(bundle(pipeline("b", clean, feed), pipeline("a", raw)));
    ColumnNames names = ColumnNames.of(graph);
    assertThat(shown(names.of(clean))).isEqualTo("id, one");
    assertThat(shown(names.of(feed)))
        .isEqualTo("id, _change_type, _commit_version, _commit_timestamp");
  }

  @Test
  void saysWhereColumnsAreLost() {
    Query lost = external("main.a.b");
    Query join = join(PEOPLE, new Query.Where(lost, expr("x"), at(1)), JoinType.INNER);
    Dataset view = mv("m", select(join, star()));
    ColumnNames names = ColumnNames.of(BundleGraph.of(bundleOf(view)));
    assertThat(names.path(view.queries().get(0))).endsWith(lost);
  }

  @Test
  void theTypesOfStartAndEndAreThatOfTheSequence() {
    Dataset target =
        table(
            "t",
            t ->
                t.flows.add(
                    cdc(
                        readStream(table("raw", loader("id INT, ts DATE, op STRING"))),
                        new Cdc.Scd.Type2(new Cdc.History.All()))));
    Dataset raw = table("raw", loader("id INT, ts DATE, op STRING"));
    ColumnNames names = ColumnNames.of(BundleGraph.of(bundleOf(raw, target)));
    assertThat(names.of(target).orElseThrow().find("__START_AT").orElseThrow().type())
        .contains(dev.sluice.model.DataType.Atomic.DATE);
  }

  private static Flow cdc(Query source, Cdc.Scd scd) {
    return new Flow.AutoCdc(
        Optional.empty(),
        source,
        List.of("id"),
        col("ts"),
        Optional.empty(),
        Optional.empty(),
        new Cdc.Columns.Except(List.of("OP")),
        scd,
        new Cdc.IgnoreNulls.Never(),
        Optional.empty(),
        false,
        Optional.empty(),
        at(1));
  }

  private static Query join(Query left, Query right, JoinType type) {
    return new Query.Join(left, right, type, new JoinOn.Condition(expr("a = b")), at(1));
  }

  private static Query alias(Query query, String name) {
    return new Query.As(query, name, at(1));
  }

  private static Map<String, Expr> ordered(String a, Expr x, String b, Expr y) {
    Map<String, Expr> map = new LinkedHashMap<>();
    map.put(a, x);
    map.put(b, y);
    return map;
  }

  private static String shown(Optional<Columns> columns) {
    return columns
        .map(known -> known.names().stream().collect(Collectors.joining(", ")))
        .orElse("?");
  }
}
