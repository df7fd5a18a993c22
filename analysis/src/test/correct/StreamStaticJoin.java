package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A stream is joined to a table at rest. */
public final class StreamStaticJoin implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();

    var named =
        silver("named")
            .from(
                readStream(orders)
                    .leftJoin(
                        read(customers).select(col(Customer::customerId), col(Customer::country)),
                        "customer_id")
                    .where(col("country").isNotNull().or(col(Order::status).eq("new"))))
            .build();

    return bundle("stream_static_join")
        .add(
            pipeline("stream_static_join")
                .publishTo("main", "stream_static_join")
                .compute(serverless())
                .add(orders, customers, named)
                .build())
        .build();
  }
}
