package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Four mistakes of one pipeline, each found once. */
public final class SeveralMistakes implements Project {

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

    var a =
        silver("a")
            .from(readStream(orders).where("statuss = 'paid'")) // <- columns.unresolved
            .expect("positive", "amont > 0") // <- columns.unresolved
            .build();
    var b =
        silver("b")
            .from(
                readStream(a)
                    .join(read(customers), "client_id")) // <- columns.unresolved
            .build();
    var c =
        gold("c").from(read(customers).groupBy("county").count()).build(); // <- columns.unresolved

    return bundle("several_mistakes")
        .add(
            pipeline("several_mistakes")
                .publishTo("main", "several_mistakes")
                .compute(serverless())
                .add(orders, customers, a, b, c)
                .build())
        .build();
  }
}
