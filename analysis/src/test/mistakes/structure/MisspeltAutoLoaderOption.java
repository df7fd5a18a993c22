package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** An option of Auto Loader with a letter too few. */
public final class MisspeltAutoLoaderOption implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var a =
        bronze("a")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/a/b/c")
                        .schema(Order.class)
                        .option( // <- auto-loader.unknown-option
                            "cloudFiles.maxFilePerTrigger", 10)))
            .build();
    var b = gold("b").from(read(a).groupBy("status").count()).build();

    return bundle("misspelt_auto_loader_option")
        .add(
            pipeline("misspelt_auto_loader_option")
                .publishTo("main", "misspelt_auto_loader_option")
                .compute(serverless())
                .add(a, b)
                .build())
        .build();
  }
}
