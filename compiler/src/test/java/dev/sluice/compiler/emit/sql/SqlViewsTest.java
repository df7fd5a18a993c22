package dev.sluice.compiler.emit.sql;

import static dev.sluice.dsl.Sluice.bundle;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.column;
import static dev.sluice.dsl.Sluice.external;
import static dev.sluice.dsl.Sluice.persistedView;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.range;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.schema;
import static dev.sluice.dsl.Sluice.serverless;
import static dev.sluice.dsl.Sluice.sqlQuery;
import static dev.sluice.dsl.Sluice.variable;
import static dev.sluice.dsl.Sluice.when;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.dsl.BatchQuery;
import dev.sluice.dsl.Column;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Sluice;
import dev.sluice.model.Dataset;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

/** Whole queries as one statement of SQL. */
class SqlViewsTest {

  private static final Column<Number> AMOUNT = col("amount");

  @Test
  void everyOperator() {
    BatchQuery orders =
        read(
            external("main.shop.orders")
                .columns(
                    schema(
                        column("id", Sluice.BIGINT),
                        column("customer", Sluice.STRING),
                        column("order", Sluice.STRING),
                        column("amount", Sluice.DOUBLE))));
    BatchQuery customers = read(external(Sluice.text(variable("catalog"), ".crm.customers")));
    Approvals.verify(
        files(
            view("plain", orders),
            view("selected", orders.where(AMOUNT.gt(10)).select(col("id"), AMOUNT.as("net"))),
            view(
                "many",
                orders
                    .where(
                        AMOUNT
                            .gt(10)
                            .and(col("id").isNotNull())
                            .and(Sluice.<Boolean>expr("a = 1 OR b = 2")))
                    .select(
                        col("id"),
                        col("customer"),
                        AMOUNT.as("net"),
                        AMOUNT.multiply(2).as("twice"))),
            view(
                "added",
                orders
                    .withColumn("gross", AMOUNT.multiply(1.19))
                    .withColumn("amount", F.round(AMOUNT, 2))
                    .withColumn("size", when(AMOUNT.gt(100), "big").otherwise("small"))),
            view("renamed", orders.withColumnRenamed("amount", "net").drop("order", "missing")),
            view("unknown", customers.withColumnRenamed("a", "b").drop("c")),
            view(
                "joined",
                orders
                    .as("o")
                    .leftJoin(
                        customers.where(col("active").isNotNull()).as("c"),
                        col("o.customer").eq(col("c.id")))
                    .antiJoin(read(external("main.shop.blocked")), "customer")
                    .select(col("o.id"), col("c.name"))),
            view("crossed", orders.crossJoin(read(range(3)))),
            view(
                "grouped",
                orders
                    .groupBy(F.upper(col("customer")).as("who"))
                    .agg(F.sum(AMOUNT).as("total"), F.count_distinct(col("id")).as("orders"))
                    .where(Sluice.<Number>col("total").gt(10))
                    .orderBy(col("total").desc())
                    .limit(5)),
            view("counted", orders.groupBy("customer").count()),
            view("all", orders.agg(F.max(AMOUNT).as("highest"))),
            view("united", orders.union(orders.limit(1)).unionByName(orders).distinct()),
            view("deduplicated", orders.dropDuplicates("customer", "order")),
            view("filled", orders.fillna(0, "amount").replace("x", "y", "customer").dropna("id")),
            view("some", orders.sample(0.1, 7).repartition(4).hint("broadcast")),
            view(
                "parsed",
                read(
                    Sluice.files(Sluice.JSON, "/Volumes/it's/here")
                        .schema("id INT")
                        .option("mode", "FAILFAST"))),
            view(
                "written",
                sqlQuery(
                    "SELECT *\nFROM {orders}\nWHERE note = '{x}'", Map.of("orders", orders)))));
  }

  private static Dataset.PersistedView view(String name, BatchQuery query) {
    return persistedView(name).from(query).build();
  }

  private static String files(Dataset.PersistedView... views) {
    BundleGraph graph =
        BundleGraph.of(
            bundle("shop")
                .add(
                    pipeline("views")
                        .publishTo("main", "shop")
                        .compute(serverless())
                        .add(List.of(views))
                        .build())
                .build());
    EmitContext context =
        new EmitContext(graph, CompilerOptions.of("com.acme.Shop"), ProjectFiles.none());
    StringBuilder all = new StringBuilder();
    for (Artifact file : new SqlViews().emit(context)) {
      all.append("==> ").append(file.path()).append('\n').append(file.text());
    }
    return all.toString();
  }
}
