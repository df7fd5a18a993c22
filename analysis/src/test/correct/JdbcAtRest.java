package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A database, with and without columns declared. */
public final class JdbcAtRest implements Project {

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var open =
        bronze("open")
            .from(
                read(
                    jdbc("jdbc:postgresql://db/shop")
                        .dbtable("public.orders")
                        .user("reader")
                        .password(secret("db", "password"))))
            .build();
    var known =
        bronze("known")
            .from(
                read(
                    jdbc("jdbc:postgresql://db/shop")
                        .query("select * from customers")
                        .password(secret("db", "password"))
                        .columns(Customer.class)))
            .build();
    var joined =
        silver("joined")
            .from(read(open).join(read(known), "customer_id").select("anything", "email"))
            .build();

    return bundle("jdbc_at_rest")
        .add(
            pipeline("jdbc_at_rest")
                .publishTo("main", "jdbc_at_rest")
                .compute(serverless())
                .add(open, known, joined)
                .build())
        .build();
  }
}
