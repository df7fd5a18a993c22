package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** The same with tables at rest. */
public final class QuarantineOfBatch implements Project {

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();

    var split =
        quarantine("clean_customers", read(customers))
            .expect("email", "email LIKE '%@%'")
            .expect("age", col(Customer::age).between(0, 150))
            .build();
    var countries = gold("countries").from(read(split.valid()).groupBy("country").count()).build();

    return bundle("quarantine_of_batch")
        .add(
            pipeline("quarantine_of_batch")
                .publishTo("main", "quarantine_of_batch")
                .compute(serverless())
                .add(customers, split.valid(), split.quarantined(), countries)
                .build())
        .build();
  }
}
