package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Column names compare without case, in Java and in SQL. */
public final class NamesWithoutCase implements Project {

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
            .from(
                readStream(orders)
                    .select(col("ORDER_ID"), col("Amount").multiply(2).as("Double_Amount"))
                    .where("double_amount > 3"))
            .expect("id", "Order_Id IS NOT NULL")
            .build();
    var b =
        gold("b")
            .from(
                sqlQuery(
                    "SELECT O.Customer_ID, C.NAME FROM {o} o JOIN {c} c ON o.customer_id ="
                        + " C.customer_id",
                    Map.of("o", read(orders), "c", read(customers))))
            .build();

    return bundle("names_without_case")
        .add(
            pipeline("names_without_case")
                .publishTo("main", "names_without_case")
                .compute(serverless())
                .add(orders, customers, a, b)
                .build())
        .build();
  }
}
