package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A full join of a stream with a table. */
public final class FullJoinWithTable implements Project {

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
        silver("customer_orders")
            .from(
                sqlStream( // <- stream.join-side
                    "SELECT * FROM STREAM {orders} FULL JOIN {customers} USING (customer_id)",
                    Map.of("orders", readStream(orders), "customers", read(customers))))
            .build();

    return bundle("full_join_with_table")
        .add(
            pipeline("full_join_with_table")
                .publishTo("main", "full_join_with_table")
                .compute(serverless())
                .add(orders, customers, result)
                .build())
        .build();
  }
}
