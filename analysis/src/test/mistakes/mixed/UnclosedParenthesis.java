package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A parenthesis is missing in `where`. */
public final class UnclosedParenthesis implements Project {

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
            .from(read(customers).where("(age > 18 AND country = 'DE'")) // <- sql.syntax
            .build();

    return bundle("unclosed_parenthesis")
        .add(
            pipeline("unclosed_parenthesis")
                .publishTo("main", "unclosed_parenthesis")
                .compute(serverless())
                .add(customers, a)
                .build())
        .build();
  }
}
