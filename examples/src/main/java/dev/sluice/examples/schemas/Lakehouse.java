package dev.sluice.examples.schemas;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.LocalDate;

/** One pipeline that writes a schema per layer, with a declared table and keys. */
public final class Lakehouse implements Project {

  record Shipment(
      Long shipmentId, Long customerId, String carrier, LocalDate shippedOn, Double weight) {}

  @Override
  public Bundle define() {
    var shipments =
        bronze("bronze.shipments")
            .from(
                readStream(
                    autoLoader(PARQUET, "/Volumes/logistics/landing/shipments")
                        .schema(Shipment.class)))
            .comment("Shipments as the carriers report them")
            .build();

    var carriers =
        silver("silver.carriers")
            .from(
                read(shipments)
                    .where(col(Shipment::carrier).isNotNull())
                    .select(F.upper(col(Shipment::carrier)).as("carrier"))
                    .distinct())
            .schema(
                schema(
                    column("carrier", STRING)
                        .notNull()
                        .primaryKey()
                        .comment("Short name, upper case")))
            .comment("Every carrier that ever reported")
            .build();

    var byCarrier =
        gold("gold.shipments_by_carrier")
            .from(
                read(shipments)
                    .groupBy(
                        F.upper(col(Shipment::carrier)).as("carrier"),
                        F.year(col(Shipment::shippedOn)).as("year"))
                    .agg(
                        F.count(lit(1)).as("shipments"), F.sum(col(Shipment::weight)).as("weight")))
            .comment("Shipments by carrier and year")
            .build();

    var heavy =
        persistedView("gold.heavy_carriers")
            .from(
                read(byCarrier)
                    .where(col("weight").gt(1_000_000))
                    .select(col("carrier"), col("year"), col("weight")))
            .comment("Carriers that moved more than a thousand tons in a year")
            .build();

    return bundle("logistics")
        .add(
            pipeline("lakehouse")
                .publishTo("logistics", "bronze")
                .compute(serverless())
                .add(shipments, carriers, byCarrier, heavy)
                .build())
        .build();
  }
}
