package mistakes.columns;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Two flows that write a column in two types. */
public final class FlowsDiffer implements Project {

  record Order(
      long orderId,
      Long customerId,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Instant orderedAt,
      LocalDate shippedOn,
      String status,
      String code,
      Integer pieces,
      Boolean paid,
      List<String> tags,
      Address address) {}

  record Address(String city, String zip) {}

  record Customer(Long customerId, String name, String email, Integer age, String code) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var result =
        silver("result")
            .fedBy(appendFlow("numbers", readStream(orders).select(col("pieces").as("value"))))
            .fedBy(
                appendFlow("words", readStream(orders).select(col("status").as("value")))) // <- columns.flows-differ
            .build();

    return bundle("flows_differ")
        .add(
            pipeline("flows_differ")
                .publishTo("main", "flows_differ")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
