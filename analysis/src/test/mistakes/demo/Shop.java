package mistakes.demo;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Four mistakes in one project: what the first page of the manual shows. */
public final class Shop implements Project {

  record Customer(String customerId, String name, String email, Integer age) {}

  record Reading(String sensor, Double celsius, Instant measuredAt) {}

  record Change(Long id, String name, String operation, Instant changedAt) {}

  @Override
  public Bundle define() {
    var customers =
        bronze("customers_raw")
            .from(read(files(JSON, "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();
    var clean =
        silver("customers_clean")
            .from(read(customers).where("age > 'eighteen'")) // <- types.literal
            .expectOrDrop("valid_email", "emial IS NOT NULL") // <- columns.unresolved
            .build();

    var readings =
        bronze("readings")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/shop/landing/readings").schema(Reading.class)))
            .build();
    var averages =
        gold("averages")
            .from(
                readStream(readings)
                    .groupBy(F.window(col(Reading::measuredAt), "10 minutes").as("period"))
                    .agg(F.avg(col(Reading::celsius)).as("celsius"))) // <- stream.aggregate
            .build();

    var changes =
        bronze("changes")
            .from(
                readStream(autoLoader(JSON, "/Volumes/shop/landing/changes").schema(Change.class)))
            .build();
    var current =
        silver("customers")
            .fedBy(
                autoCdc(changes)
                    .keys("customer_id") // <- columns.unresolved
                    .sequenceBy("changed_at")
                    .scd(type1()))
            .build();

    return bundle("shop")
        .add(
            pipeline("shop")
                .publishTo("main", "shop")
                .compute(serverless())
                .add(customers, clean, readings, averages, changes, current)
                .build())
        .build();
  }
}
