package mistakes.types;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Capitals looked for in a dataset behind lower. */
public final class ComparedDownstream implements Project {

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

    var slim =
        silver("slim")
            .from(readStream(orders).withColumn("status", F.lower(col("status"))))
            .build();

    var result =
        gold("result")
            .from(read(slim).where(col("status").eq("Open"))) // <- comparison.constant
            .build();

    return bundle("compared_downstream")
        .add(
            pipeline("compared_downstream")
                .publishTo("main", "compared_downstream")
                .compute(serverless())
                .add(orders, slim, result)
                .build())
        .build();
  }
}
