package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A field that `_metadata` does not have. */
public final class MetadataFieldMisspelt implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(autoLoader(JSON, "/Volumes/a/b/c").schema(Order.class))
                    .withColumn("file", col("_metadata.filepath"))) // <- columns.unresolved
            .build();
    var a = gold("a").from(read(raw).groupBy("file").count()).build();

    return bundle("metadata_field_misspelt")
        .add(
            pipeline("metadata_field_misspelt")
                .publishTo("main", "metadata_field_misspelt")
                .compute(serverless())
                .add(raw, a)
                .build())
        .build();
  }
}
