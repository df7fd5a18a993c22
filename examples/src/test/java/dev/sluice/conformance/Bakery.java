package dev.sluice.conformance;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/**
 * A pipeline of what open-source Spark has, so that it runs there as it was generated; {@code
 * conformance/} gives it files and knows the rows that have to come out.
 */
final class Bakery implements Project {

  record Sale(Long id, String item, Integer pieces, Double price, Instant soldAt) {}

  record Item(String item, String kind) {}

  @Override
  public Bundle define() {
    var landing = variable("landing", "/landing");

    var sales =
        bronze("sales")
            .from(
                readStream(format("json").path(text(landing, "/sales")).schema(schema(Sale.class))))
            .build();

    var items =
        bronze("items")
            .from(read(files(CSV.header(), text(landing, "/items")).schema(Item.class)))
            .build();

    var valid =
        view("sales_valid")
            .from(
                readStream(sales)
                    .where(col(Sale::pieces).gt(0))
                    .withColumn("amount", col(Sale::pieces).multiply(col(Sale::price))))
            .build();

    var sold =
        silver("sold")
            .from(
                readStream(valid)
                    .leftJoin(read(items), "item")
                    .select("id", "item", "kind", "amount", "sold_at"))
            .build();

    var byKind =
        gold("by_kind")
            .from(
                read(sold)
                    .groupBy(F.coalesce(col(Item::kind), lit("other")).as("kind"))
                    .agg(F.round(F.sum(col("amount")), 2).as("amount"), F.count(lit(1)).as("sales"))
                    .withColumn("place", F.row_number().over(Window.orderBy(col("amount").desc()))))
            .build();

    return bundle("bakery")
        .add(
            pipeline("bakery")
                .publishTo("spark_catalog", "default")
                .compute(serverless())
                .add(sales, items, valid, sold, byKind)
                .build())
        .build();
  }
}
