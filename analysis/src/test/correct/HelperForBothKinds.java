package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Query;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** One helper for streams and tables at rest. */
public final class HelperForBothKinds implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  private static <Q extends Query<Q>> Q stamped(Q rows) {
    return rows.withColumn("loaded_at", F.current_timestamp()).withColumn("batch", expr("uuid()"));
  }

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

    var a = silver("a").from(readStream(orders).transform(HelperForBothKinds::stamped)).build();
    var b =
        silver("b")
            .from(
                read(customers)
                    .transform(HelperForBothKinds::stamped)
                    .where(col("loaded_at").isNotNull()))
            .build();

    return bundle("helper_for_both_kinds")
        .add(
            pipeline("helper_for_both_kinds")
                .publishTo("main", "helper_for_both_kinds")
                .compute(serverless())
                .add(orders, customers, a, b)
                .build())
        .build();
  }
}
