package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A lambda over a map that is meant for an array. */
public final class LambdaForNoArray implements Project {

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
                    .withColumn(
                        "up", expr("transform(labels, l -> upper(l))"))) // <- types.mismatch
            .build();

    return bundle("lambda_for_no_array")
        .add(
            pipeline("lambda_for_no_array")
                .publishTo("main", "lambda_for_no_array")
                .compute(serverless())
                .add(baskets, a)
                .build())
        .build();
  }
}
