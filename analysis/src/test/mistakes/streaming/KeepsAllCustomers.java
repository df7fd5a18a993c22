package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A left join whose left side is at rest. */
public final class KeepsAllCustomers implements Project {

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
                    """
                    SELECT c.name, o.amount
                    FROM {customers} c LEFT JOIN STREAM {orders} o ON c.customer_id = o.customer_id\
                    """,
                    Map.of("orders", readStream(orders), "customers", read(customers))))
            .build();

    return bundle("keeps_all_customers")
        .add(
            pipeline("keeps_all_customers")
                .publishTo("main", "keeps_all_customers")
                .compute(serverless())
                .add(orders, customers, result)
                .build())
        .build();
  }
}
