package correct;

import static dev.sluice.dsl.Sluice.*;
import static java.time.Duration.ofHours;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Dates, timestamps and intervals, as Spark computes with them. */
public final class DatesAndIntervals implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var a =
        silver("a")
            .from(
                readStream(orders)
                    .select(
                        col(Order::orderId),
                        col(Order::orderedAt).plus(ofHours(2)).as("later"),
                        F.date_add(F.to_date(col(Order::orderedAt)), 30).as("due"),
                        F.datediff(F.current_date(), F.to_date(col(Order::orderedAt))).as("age"),
                        F.date_trunc("month", col(Order::orderedAt)).as("month"))
                    .where(
                        "due > current_date() - INTERVAL 1 YEAR AND later - INTERVAL '3' HOUR <"
                            + " current_timestamp()"))
            .expect("due", "due <= date_add(current_date(), 60)")
            .build();

    return bundle("dates_and_intervals")
        .add(
            pipeline("dates_and_intervals")
                .publishTo("main", "dates_and_intervals")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
