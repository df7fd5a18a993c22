package com.acme;

import static dev.sluice.dsl.Sluice.*;
import static java.time.Duration.ofHours;

import dev.sluice.dsl.Expectations;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset.StreamReadable;
import dev.sluice.model.Dataset.StreamingTable;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.List;

/** The other shapes that the documents show. */
public final class MoreShapes implements Project {

  record Order(long orderId, String customerId, Instant orderedAt) {}

  private static final Expectations KEYS = expectations().orDrop("has_id", col("id").isNotNull());
  private static final Expectations FRESHNESS =
      expectations().warn("fresh", "ts > current_date() - INTERVAL 7 DAYS");

  @Override
  public Bundle define() {
    var raw =
        bronze("orders_raw")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/main/landing/orders").schemaHints(Order.class)))
            .layout(clusterBy("ordered_at"))
            .build();
    var customers = table("all_customers").from(read(external("main.sales.customers"))).build();
    var enriched =
        silver("orders_enriched")
            .from(
                readStream(raw)
                    .withWatermark("ordered_at", ofHours(1))
                    .leftJoin(read(customers), "customer_id"))
            .build();
    var orders =
        quarantine("orders", readStream(raw)).expect("has_id", col("order_id").isNotNull()).build();
    return bundle("orders")
        .add(
            pipeline("orders")
                .add(raw, customers, enriched, latestCustomers(), events(List.of("eu", "us")))
                .add(orders.valid(), orders.quarantined())
                .add(
                    silver("checked")
                        .from(read(external("main.sales.orders")))
                        .expect(KEYS.and(FRESHNESS))
                        .build())
                .build())
        .build();
  }

  private static StreamingTable latestCustomers() {
    StreamReadable changes =
        view("changes").from(readStream(external("main.sales.customer_changes"))).build();
    return silver("customers")
        .fedBy(
            autoCdc(changes)
                .keys("id")
                .sequenceBy("timestamp")
                .applyAsDeletes(col("operation").eq("DELETE"))
                .exceptColumns("operation")
                .scd(type2()))
        .build();
  }

  private static StreamingTable events(List<String> regions) {
    return silver("events")
        .fedBy(
            regions.stream()
                .map(r -> appendFlow("events_" + r, readStream(bronzeEvents(r))))
                .toList())
        .fedBy(appendFlowOnce("backfill", read(external("archive.sales.events"))))
        .build();
  }

  private static StreamingTable bronzeEvents(String region) {
    return bronze("events_" + region)
        .from(readStream(autoLoader(JSON, "/landing/" + region)))
        .build();
  }
}
