package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Views of both kinds between tables, and expectations on them. */
public final class TemporaryViews implements Project {

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

    var paid =
        view("paid_orders")
            .from(readStream(orders).where(col(Order::status).eq("paid")))
            .expectOrDrop("amount", col(Order::amount).gt(0))
            .build();
    var german =
        view("german_customers")
            .from(read(customers).where(col(Customer::country).eq("DE")))
            .build();
    var joined = silver("joined").from(readStream(paid).join(read(german), "customer_id")).build();

    return bundle("temporary_views")
        .add(
            pipeline("temporary_views")
                .publishTo("main", "temporary_views")
                .compute(serverless())
                .add(orders, customers, paid, german, joined)
                .build())
        .build();
  }
}
