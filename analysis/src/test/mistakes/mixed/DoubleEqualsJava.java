package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Java's `&&` in SQL text. */
public final class DoubleEqualsJava implements Project {

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
            .from(read(customers).where("age > 18 && country = 'DE'")) // <- sql.syntax
            .build();

    return bundle("double_equals_java")
        .add(
            pipeline("double_equals_java")
                .publishTo("main", "double_equals_java")
                .compute(serverless())
                .add(customers, a)
                .build())
        .build();
  }
}
