package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A stream and a table in one union. */
public final class UnionWithTable implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  record Customer(Long customerId, String name, String country) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var customers =
        bronze("customers")
            .from(read(files(JSON, "/Volumes/crm/landing/customers").schema(Customer.class)))
            .build();

    var result =
        silver("all_customers")
            .from(
                sqlStream( // <- stream.union
                    "SELECT customer_id FROM STREAM {orders} UNION ALL SELECT customer_id FROM"
                        + " {customers}",
                    Map.of("orders", readStream(orders), "customers", read(customers))))
            .build();

    return bundle("union_with_table")
        .add(
            pipeline("union_with_table")
                .publishTo("main", "union_with_table")
                .compute(serverless())
                .add(orders, customers, result)
                .build())
        .build();
  }
}
