package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** The column for what does not fit the schema has a name of the user's. */
public final class NamedRescuedData implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/a/b/c")
                        .schema(Order.class)
                        .rescuedDataColumn("_misfits")))
            .build();
    var clean =
        silver("clean")
            .from(readStream(raw).where(col("_misfits").isNull()).drop("_misfits"))
            .expect("has id", "order_id IS NOT NULL")
            .build();

    return bundle("named_rescued_data")
        .add(
            pipeline("named_rescued_data")
                .publishTo("main", "named_rescued_data")
                .compute(serverless())
                .add(raw, clean)
                .build())
        .build();
  }
}
