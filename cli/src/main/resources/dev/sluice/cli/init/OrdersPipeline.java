package {{package}};

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import dev.sluice.model.Variable;
import java.time.Instant;

/** Orders as they arrive, cleaned, and summed up by customer. */
public final class OrdersPipeline implements Project {

  /** What the files contain. */
  record Order(Long id, String customer, Double amount, Instant placed) {}

  @Override
  public Bundle define() {
    Variable<String> catalog = variable("catalog", "dev");

    var raw =
        bronze("orders_raw")
            .from(readStream(autoLoader(JSON, "/Volumes/main/landing/orders").schema(Order.class)))
            .comment("Orders as the shop sends them")
            .build();

    var orders =
        silver("orders")
            .from(readStream(raw).where(col(Order::placed).isNotNull()))
            .comment("Orders that can be counted")
            .expectOrDrop("has_id", col(Order::id).isNotNull())
            .expect("positive_amount", col(Order::amount).gt(0))
            .build();

    var revenue =
        gold("revenue_by_customer")
            .from(
                read(orders)
                    .groupBy(col(Order::customer))
                    .agg(F.sum(col(Order::amount)).as("revenue"), F.count(lit(1)).as("orders")))
            .comment("What each customer brought in")
            .build();

    return bundle("{{name}}")
        .uuid("{{uuid}}")
        .add(
            pipeline("orders")
                .publishTo(catalog, "sales")
                .compute(serverless())
                // Put the address of your team here.
                .notifications(email("data-team@example.com").on(ON_UPDATE_FAILURE))
                .add(raw, orders, revenue)
                .build())
        .target(development("dev").asDefault())
        .target(production("prod").root("/Workspace/{{name}}").set(catalog, "main"))
        .build();
  }
}
