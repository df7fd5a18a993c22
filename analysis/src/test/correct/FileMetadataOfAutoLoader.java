package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Files say where a row is from, beside declared columns. */
public final class FileMetadataOfAutoLoader implements Project {

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
                readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class))
                    .select(
                        star(),
                        fileMetadata().filePath().as("source_file"),
                        col("_metadata.file_modification_time").as("file_time"),
                        F.current_timestamp().as("ingested_at")))
            .build();
    var files =
        gold("files")
            .from(
                read(raw)
                    .groupBy(col("source_file"))
                    .agg(F.max(col("file_time")).as("at"), F.count(lit(1)).as("n")))
            .build();

    return bundle("file_metadata_of_auto_loader")
        .add(
            pipeline("file_metadata_of_auto_loader")
                .publishTo("main", "file_metadata_of_auto_loader")
                .compute(serverless())
                .add(raw, files)
                .build())
        .build();
  }
}
