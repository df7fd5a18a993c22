package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A stream joined with all states of each customer. */
public final class JoinsAllStates implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  record Change(Long customerId, String name, String email, String operation, Instant changedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var history =
        silver("customer_history")
            .fedBy(autoCdc(changes).keys("customer_id").sequenceBy("changed_at").scd(type2()))
            .build();

    var result =
        silver("named_orders")
            .from(
                readStream(orders)
                    .join( // <- stream.history-join
                        read(history).select("customer_id", "name"), "customer_id"))
            .build();

    return bundle("joins_all_states")
        .add(
            pipeline("joins_all_states")
                .publishTo("main", "joins_all_states")
                .compute(serverless())
                .add(orders, changes, history, result)
                .build())
        .build();
  }
}
