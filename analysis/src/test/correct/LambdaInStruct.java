package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A lambda over the elements of an array of structs. */
public final class LambdaInStruct implements Project {

  record Item(String sku, Integer quantity, Double price) {}

  record Basket(String basketId, List<Item> items, Map<String, String> labels, Instant changedAt) {}

  @Override
  public Bundle define() {
    var baskets =
        bronze("baskets")
            .from(
                readStream(autoLoader(JSON, "/Volumes/shop/landing/baskets").schema(Basket.class)))
            .build();

    var totals =
        silver("totals")
            .from(
                readStream(baskets)
                    .select(
                        col(Basket::basketId),
                        F.struct(
                                F.size(col(Basket::items)).as("lines"),
                                expr("aggregate(items, 0D, (sum, i) -> sum + i.quantity * i.price)")
                                    .as("total"),
                                F.transform(col(Basket::items), i -> i.field(Item::sku)).as("skus"))
                            .as("summary")))
            .build();
    var large =
        gold("large")
            .from(
                read(totals)
                    .where(col("summary.total").gt(100))
                    .select(
                        col("basket_id"),
                        col("summary.lines").as("lines"),
                        F.explode(col("summary.skus")).as("sku")))
            .build();

    return bundle("lambda_in_struct")
        .add(
            pipeline("lambda_in_struct")
                .publishTo("main", "lambda_in_struct")
                .compute(serverless())
                .add(baskets, totals, large)
                .build())
        .build();
  }
}
