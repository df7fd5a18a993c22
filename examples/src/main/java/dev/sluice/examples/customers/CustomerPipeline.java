package dev.sluice.examples.customers;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** The medallion in its smallest form: raw customers, clean customers, a summary. */
public final class CustomerPipeline implements Project {

  record Customer(String customerId, String name, String email, Integer age) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("customers_raw")
            .from(read(files(JSON, "/mnt/data/customers/").schema(Customer.class)))
            .comment("Customers as the source delivers them")
            .build();

    var clean =
        silver("customers_clean")
            .from(
                read(raw)
                    .select(
                        col(Customer::customerId),
                        col(Customer::name),
                        col(Customer::email),
                        col(Customer::age)))
            .comment("Customers that can be written to")
            .expectOrDrop("valid_email", col(Customer::email).isNotNull())
            .expect("valid_age", col(Customer::age).gt(0).and(col(Customer::age).lt(150)))
            .build();

    var summary =
        gold("customer_summary")
            .from(read(clean).groupBy(col(Customer::age)).count())
            .comment("How many customers of each age")
            .build();

    return bundle("customers")
        .add(
            pipeline("customer_pipeline")
                .name("customer-pipeline")
                .publishTo("analytics_catalog", "customers")
                .compute(clusters(defaultCluster().nodeType("i3.xlarge").workers(2)))
                .add(raw, clean, summary)
                .build())
        .build();
  }
}
