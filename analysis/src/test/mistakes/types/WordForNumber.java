package mistakes.types;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A word compared with a number. */
public final class WordForNumber implements Project {

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
            .from(readStream(orders).where("pieces > 'many'")) // <- types.literal
            .build();

    return bundle("word_for_number")
        .add(
            pipeline("word_for_number")
                .publishTo("main", "word_for_number")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
