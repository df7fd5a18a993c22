package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.Map;

/** STREAM over a materialized view. */
public final class StreamsAView implements Project {

  record Customer(Long customerId, String name, String country) {}

  @Override
  public Bundle define() {
    var customers =
        bronze("customers")
            .from(read(files(JSON, "/Volumes/crm/landing/customers").schema(Customer.class)))
            .build();

    var result =
        silver("customer_stream")
            .from(
                sqlStream( // <- dataset.read-kind
                    "SELECT * FROM STREAM {customers}", Map.of("customers", read(customers))))
            .build();

    return bundle("streams_a_view")
        .add(
            pipeline("streams_a_view")
                .publishTo("main", "streams_a_view")
                .compute(serverless())
                .add(customers, result)
                .build())
        .build();
  }
}
