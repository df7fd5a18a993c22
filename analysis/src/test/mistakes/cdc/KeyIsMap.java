package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A key that cannot be compared. */
public final class KeyIsMap implements Project {

  record Tagged(Long itemId, Map<String, String> tags, Instant changedAt) {}

  @Override
  public Bundle define() {
    var items =
        bronze("items")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/items").schema(Tagged.class)))
            .build();

    var result =
        silver("target")
            .fedBy(
                autoCdc(items)
                    .keys("tags") // <- cdc.not-orderable
                    .sequenceBy("changed_at"))
            .build();

    return bundle("key_is_map")
        .add(
            pipeline("key_is_map")
                .publishTo("main", "key_is_map")
                .compute(serverless())
                .add(items, result)
                .build())
        .build();
  }
}
