package dev.sluice.examples.orders;

import static dev.sluice.dsl.Sluice.*;
import static java.time.Duration.ofHours;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Orders with a quarantine, joined to customers as they stream in, ranked and summed by hour. */
public final class OrderAnalytics implements Project {

  record Order(
      Long orderId,
      String customerId,
      String product,
      @Decimal(precision = 12, scale = 2) BigDecimal amount,
      Instant orderedAt) {}

  record Customer(String customerId, String country, String segment) {}

  /** When the shop opened: an order from before is a mistake. */
  private static final Instant OPENING = Instant.parse("2019-05-06T08:00:00Z");

  @Override
  public Bundle define() {
    var raw =
        bronze("orders_raw")
            .from(readStream(autoLoader(JSON, "/Volumes/main/landing/orders").schema(Order.class)))
            .comment("Orders as the shop sends them")
            .layout(clusterBy("ordered_at"))
            .build();

    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/main/landing/customers").schema(Customer.class)))
            .comment("Master data of the customers")
            .build();

    var orders =
        quarantine("orders", readStream(raw))
            .layer(SILVER)
            .valid(table -> table.comment("Orders that can be counted"))
            .expect("has_id", col(Order::orderId).isNotNull())
            .expect("positive", col(Order::amount).gt(0))
            .expect("after_opening", col(Order::orderedAt).geq(OPENING))
            .build();

    var enriched =
        silver("orders_enriched")
            .from(readStream(orders.valid()).leftJoin(read(customers), "customer_id"))
            .comment("Orders with what is known of the customer")
            .build();

    var hourly =
        gold("revenue_by_hour")
            .from(
                readStream(enriched)
                    .withWatermark("ordered_at", ofHours(1))
                    .groupBy(
                        F.window(col(Order::orderedAt), "1 hour").as("hour"),
                        col(Customer::country))
                    .agg(F.sum(col(Order::amount)).as("revenue"), F.count(lit(1)).as("orders")))
            .comment("Revenue by hour and country")
            .build();

    var byRevenue = Window.partitionBy(col(Customer::country)).orderBy(col("revenue").desc());
    var best =
        gold("best_products")
            .from(
                read(enriched)
                    .groupBy(col(Customer::country), col(Order::product))
                    .agg(F.sum(col(Order::amount)).as("revenue"))
                    .withColumn("place", F.row_number().over(byRevenue))
                    .where(col("place").leq(10)))
            .comment("The ten products with the highest revenue in each country")
            .build();

    return bundle("shop")
        .add(
            pipeline("order_analytics")
                .publishTo("main", "shop")
                .compute(serverless())
                .add(raw, customers, orders.valid(), orders.quarantined(), enriched, hourly, best)
                .build())
        .build();
  }
}
