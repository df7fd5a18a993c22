package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Text is exploded as if it were an array. */
public final class ExplodeOfText implements Project {

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
            .from(read(customers).withColumn("tag", F.explode(col("email")))) // <- types.mismatch
            .build();

    return bundle("explode_of_text")
        .add(
            pipeline("explode_of_text")
                .publishTo("main", "explode_of_text")
                .compute(serverless())
                .add(customers, a)
                .build())
        .build();
  }
}
