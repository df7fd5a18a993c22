package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.Map;

/** A missing comma makes an alias. */
public final class MissingComma implements Project {

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
                sqlQuery(
                    "SELECT customer_id, name email, country FROM {c}",
                    Map.of("c", read(customers))))
            .build();
    var b =
        gold("b")
            .from(read(a).select("customer_id", "name", "email")) // <- columns.unresolved
            .build();

    return bundle("missing_comma")
        .add(
            pipeline("missing_comma")
                .publishTo("main", "missing_comma")
                .compute(serverless())
                .add(customers, a, b)
                .build())
        .build();
  }
}
