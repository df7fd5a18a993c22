package dev.sluice.examples.production;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/**
 * Classic compute in production: enhanced autoscaling, Photon, alerts, and sources of two layers.
 */
public final class SalesProduction implements Project {

  record Sale(String saleId, String store, Double amount, Instant soldAt) {}

  @Override
  public Bundle define() {
    var ingested =
        bronze("sales_ingested")
            .from(readStream(autoLoader(JSON, "/Volumes/prod/landing/sales").schema(Sale.class)))
            .comment("Sales as the tills send them")
            .resetAllowed(false)
            .build();

    var daily =
        gold("sales_daily")
            .from(
                read(ingested)
                    .groupBy(col(Sale::store), F.to_date(col(Sale::soldAt)).as("day"))
                    .agg(F.sum(col(Sale::amount)).as("revenue"), F.count(lit(1)).as("sales")))
            .comment("Revenue by store and day")
            .layout(clusterBy("store", "day"))
            .build();

    return bundle("sales")
        .add(
            pipeline("sales_production")
                .name("production-pipeline")
                .publishTo("prod_catalog", "processed_data")
                .compute(
                    clusters(
                            defaultCluster().nodeType("i3.xlarge").autoscale(2, 10, ENHANCED),
                            maintenanceCluster().nodeType("i3.xlarge").workers(1))
                        .photon())
                .edition(ADVANCED)
                .triggered()
                .notifications(
                    email("data-platform@example.com").on(ON_UPDATE_FAILURE, ON_FLOW_FAILURE))
                .tag("team", "data-platform")
                .add(ingested, daily)
                .build())
        .target(production("prod").asDefault().root("/Workspace/deployments/sales"))
        .build();
  }
}
