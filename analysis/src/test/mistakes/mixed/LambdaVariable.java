package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A lambda uses a variable that it does not have. */
public final class LambdaVariable implements Project {

  record Item(String sku, Integer quantity, Double price) {}

  record Basket(String basketId, List<Item> items, Map<String, String> labels, Instant changedAt) {}

  @Override
  public Bundle define() {
    var baskets =
        bronze("baskets")
            .from(
                readStream(autoLoader(JSON, "/Volumes/shop/landing/baskets").schema(Basket.class)))
            .build();

    var a =
        silver("a")
            .from(
                readStream(baskets)
                    .withColumn( // <- columns.unresolved
                        "large",
                        expr("filter(items, item -> i.price > 10)")))
            .build();

    return bundle("lambda_variable")
        .add(
            pipeline("lambda_variable")
                .publishTo("main", "lambda_variable")
                .compute(serverless())
                .add(baskets, a)
                .build())
        .build();
  }
}
