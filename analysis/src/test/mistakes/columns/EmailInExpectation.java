package mistakes.columns;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A misspelt column in the SQL of an expectation. */
public final class EmailInExpectation implements Project {

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();

    var clean =
        silver("customers_clean")
            .from(read(customers).where(col(Customer::name).isNotNull()))
            .expectOrDrop("valid_email", "emial IS NOT NULL") // <- columns.unresolved
            .build();

    return bundle("email_in_expectation")
        .add(
            pipeline("email_in_expectation")
                .publishTo("main", "email_in_expectation")
                .compute(serverless())
                .add(customers, clean)
                .build())
        .build();
  }
}
