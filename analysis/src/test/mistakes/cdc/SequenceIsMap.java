package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A sequence without an order. */
public final class SequenceIsMap implements Project {

  record Tagged(Long itemId, Map<String, String> tags, Instant changedAt) {}

  @Override
  public Bundle define() {
    var items =
        bronze("items")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/items").schema(Tagged.class)))
            .build();

    var result =
        silver("target")
            .fedBy(autoCdc(items).keys("item_id").sequenceBy("tags")) // <- cdc.not-orderable
            .build();

    return bundle("sequence_is_map")
        .add(
            pipeline("sequence_is_map")
                .publishTo("main", "sequence_is_map")
                .compute(serverless())
                .add(items, result)
                .build())
        .build();
  }
}
