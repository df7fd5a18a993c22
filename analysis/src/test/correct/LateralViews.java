package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Lateral views, their joins, and the functions that make tables. */
public final class LateralViews implements Project {

  record Item(String sku, Integer quantity, Double price) {}

  record Basket(String basketId, List<Item> items, Map<String, String> labels, Instant changedAt) {}

  @Override
  public Bundle define() {
    var baskets =
        bronze("baskets")
            .from(
                readStream(autoLoader(JSON, "/Volumes/shop/landing/baskets").schema(Basket.class)))
            .build();

    var rows =
        silver("item_rows")
            .from(
                sqlQuery(
                    "SELECT b.basket_id, i.sku, i.price, k, v FROM {baskets} b LATERAL VIEW"
                        + " explode(items) AS i LATERAL VIEW OUTER explode(labels) l AS k, v",
                    Map.of("baskets", read(baskets))))
            .build();
    var inline =
        silver("inlined")
            .from(
                sqlQuery(
                    "SELECT b.basket_id, t.sku, t.quantity FROM {baskets} b, LATERAL"
                        + " inline(b.items) AS t",
                    Map.of("baskets", read(baskets))))
            .build();
    var numbered =
        silver("numbered")
            .from(
                sqlQuery(
                    "SELECT basket_id, pos, item.sku FROM {baskets} LATERAL VIEW posexplode(items)"
                        + " AS pos, item",
                    Map.of("baskets", read(baskets))))
            .build();

    return bundle("lateral_views")
        .add(
            pipeline("lateral_views")
                .publishTo("main", "lateral_views")
                .compute(serverless())
                .add(baskets, rows, inline, numbered)
                .build())
        .build();
  }
}
