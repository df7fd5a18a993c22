package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A variable is glued into a string with `+`. */
public final class VariableInPlainText implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var catalog = variable("catalog", "dev");
    var a =
        bronze("a")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/" + catalog + "/landing") // <- variable.concatenated
                        .schema(Order.class)))
            .build();
    var b = gold("b").from(read(a).groupBy("status").count()).build();
    return bundle("glued")
        .add(pipeline("glued").publishTo(catalog, "shop").compute(serverless()).add(a, b).build())
        .build();
  }
}
