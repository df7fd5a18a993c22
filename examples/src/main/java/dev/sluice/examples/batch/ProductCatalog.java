package dev.sluice.examples.batch;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A nightly JSON export, read at rest: everything is a materialized view. */
public final class ProductCatalog implements Project {

  record Product(
      String sku,
      String title,
      String category,
      @Decimal(precision = 12, scale = 2) BigDecimal price,
      LocalDate listedOn) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("products_raw")
            .from(
                read(
                    files(JSON.multiLine(), "/Volumes/shop/landing/products")
                        .schema(Product.class)))
            .comment("The export of last night, one JSON array a file")
            .build();

    var products =
        silver("products")
            .from(
                read(raw)
                    .where(col(Product::sku).isNotNull())
                    .dropDuplicates("sku")
                    .withColumn("title", F.trim(col(Product::title)))
                    .withColumn(
                        "category", F.lower(F.coalesce(col(Product::category), lit("other")))))
            .comment("One row a product, with clean titles and categories")
            .expectOrDrop("has_price", col(Product::price).gt(0))
            .build();

    var categories =
        gold("category_prices")
            .from(
                read(products)
                    .groupBy(col(Product::category))
                    .agg(
                        F.count(lit(1)).as("products"),
                        F.min(col(Product::price)).as("cheapest"),
                        F.round(F.avg(col(Product::price)), 2).as("average_price"),
                        F.max(col(Product::listedOn)).as("latest_listing")))
            .comment("Prices by category")
            .build();

    return bundle("catalog")
        .add(
            pipeline("product_catalog")
                .publishTo("shop", "catalog")
                .compute(serverless())
                .add(raw, products, categories)
                .build())
        .build();
  }
}
