package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.Map;

/** A comma before `FROM`. */
public final class TrailingComma implements Project {

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();

    var a =
        gold("a")
            .from(
                sqlQuery( // <- sql.syntax
                    "SELECT customer_id, name, FROM {c}",
                    Map.of("c", read(customers))))
            .build();

    return bundle("trailing_comma")
        .add(
            pipeline("trailing_comma")
                .publishTo("main", "trailing_comma")
                .compute(serverless())
                .add(customers, a)
                .build())
        .build();
  }
}
