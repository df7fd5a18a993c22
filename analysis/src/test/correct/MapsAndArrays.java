package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Functions of maps and arrays, with lambdas of one and of two arguments. */
public final class MapsAndArrays implements Project {

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
                    .selectExpr(
                        "basket_id",
                        "map_keys(labels) AS keys",
                        "transform_values(labels, (k, v) -> upper(v)) AS labels",
                        "exists(items, i -> i.price > 100) AS pricey",
                        "zip_with(items, sequence(1, size(items)), (i, n) -> struct(n, i.sku)) AS"
                            + " numbered",
                        "array_sort(items, (l, r) -> CASE WHEN l.price < r.price THEN -1 WHEN"
                            + " l.price > r.price THEN 1 ELSE 0 END) AS sorted",
                        "map_from_entries(transform(items, i -> (i.sku, i.quantity))) AS"
                            + " quantities"))
            .expect("has items", "size(keys) > 0 AND exists(numbered, n -> n.sku IS NOT NULL)")
            .build();

    return bundle("maps_and_arrays")
        .add(
            pipeline("maps_and_arrays")
                .publishTo("main", "maps_and_arrays")
                .compute(serverless())
                .add(baskets, a)
                .build())
        .build();
  }
}
