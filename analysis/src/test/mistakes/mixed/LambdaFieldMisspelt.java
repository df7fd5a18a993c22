package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A lambda names a field that the elements do not have. */
public final class LambdaFieldMisspelt implements Project {

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
                    .select( // <- columns.unresolved
                        col("basket_id"),
                        expr("transform(items, i -> i.prize * i.quantity)").as("totals")))
            .build();

    return bundle("lambda_field_misspelt")
        .add(
            pipeline("lambda_field_misspelt")
                .publishTo("main", "lambda_field_misspelt")
                .compute(serverless())
                .add(baskets, a)
                .build())
        .build();
  }
}
