package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A view in the catalog over tables of the pipeline. */
public final class PersistedView implements Project {

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

    var totals =
        gold("totals")
            .from(read(orders).groupBy("customer_id").agg(F.sum(col(Order::amount)).as("amount")))
            .build();
    var named =
        persistedView("named_totals")
            .from(
                read(totals)
                    .join(read(customers), "customer_id")
                    .select(col("name"), col("amount")))
            .build();

    return bundle("persisted_view")
        .add(
            pipeline("persisted_view")
                .publishTo("main", "persisted_view")
                .compute(serverless())
                .add(orders, customers, totals, named)
                .build())
        .build();
  }
}
