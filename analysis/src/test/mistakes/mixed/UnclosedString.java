package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A quote is missing in an expectation. */
public final class UnclosedString implements Project {

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();

    var a =
        silver("a")
            .from(read(customers))
            .expect("country", "country IN ('DE', 'FR)") // <- sql.syntax
            .build();

    return bundle("unclosed_string")
        .add(
            pipeline("unclosed_string")
                .publishTo("main", "unclosed_string")
                .compute(serverless())
                .add(customers, a)
                .build())
        .build();
  }
}
