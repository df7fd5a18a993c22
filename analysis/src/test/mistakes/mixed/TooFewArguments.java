package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A function without one of its arguments. */
public final class TooFewArguments implements Project {

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
            .from(
                read(customers)
                    .withColumn("domain", expr("split_part(email, '@')"))) // <- functions.arguments
            .build();

    return bundle("too_few_arguments")
        .add(
            pipeline("too_few_arguments")
                .publishTo("main", "too_few_arguments")
                .compute(serverless())
                .add(customers, a)
                .build())
        .build();
  }
}
