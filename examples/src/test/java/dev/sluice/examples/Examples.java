package dev.sluice.examples;

import dev.sluice.examples.batch.ProductCatalog;
import dev.sluice.examples.cdc.CustomerHistory;
import dev.sluice.examples.customers.CustomerPipeline;
import dev.sluice.examples.environments.OrdersEverywhere;
import dev.sluice.examples.escape.ReviewScores;
import dev.sluice.examples.hierarchy.Employees;
import dev.sluice.examples.incremental.SensorReadings;
import dev.sluice.examples.kafka.BasketEvents;
import dev.sluice.examples.manytables.ErpReplica;
import dev.sluice.examples.orders.OrderAnalytics;
import dev.sluice.examples.production.SalesProduction;
import dev.sluice.examples.quality.PaymentQuality;
import dev.sluice.examples.schemas.Lakehouse;
import dev.sluice.examples.snapshots.PriceLists;
import dev.sluice.examples.streaming.ClickStream;
import dev.sluice.model.Project;
import java.util.List;

/** Every example; a test holds that none is missing. */
public final class Examples {

  private Examples() {}

  /** The examples in the order of their packages. */
  public static List<Project> all() {
    return List.of(
        new ProductCatalog(),
        new CustomerHistory(),
        new CustomerPipeline(),
        new OrdersEverywhere(),
        new ReviewScores(),
        new Employees(),
        new SensorReadings(),
        new BasketEvents(),
        new ErpReplica(),
        new OrderAnalytics(),
        new SalesProduction(),
        new PaymentQuality(),
        new Lakehouse(),
        new PriceLists(),
        new ClickStream());
  }

  /** What an example is called: the last part of its package. */
  public static String nameOf(Project example) {
    String name = example.getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
