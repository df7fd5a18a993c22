package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Formats whose columns Spark knows, and text with numbers that are cast. */
public final class CsvTextAndBinary implements Project {

  @Override
  public Bundle define() {
    var csv =
        bronze("csv")
            .from(
                readStream(
                    autoLoader(CSV.header(), "/Volumes/a/b/csv")
                        .schema("id STRING, amount STRING, at STRING")))
            .build();
    var typed =
        silver("typed")
            .from(
                readStream(csv)
                    .select(
                        col("id").cast(BIGINT).as("id"),
                        col("amount").cast(decimal(10, 2)).as("amount"),
                        F.to_timestamp(col("at"), "yyyy-MM-dd HH:mm:ss").as("at")))
            .expect("amount", "amount > 0")
            .build();
    var lines =
        bronze("lines")
            .from(
                readStream(autoLoader(TEXT, "/Volumes/a/b/logs"))
                    .select(col("value"), F.split(col("value"), " ").as("words")))
            .suppress("dataset.unread", "the support team reads it")
            .build();
    var pictures =
        bronze("pictures")
            .from(
                readStream(autoLoader(BINARY_FILE, "/Volumes/a/b/pictures"))
                    .select("path", "length", "modificationTime")
                    .where("length < 10000000"))
            .suppress("dataset.unread", "the web site reads it")
            .build();

    return bundle("csv_text_and_binary")
        .add(
            pipeline("csv_text_and_binary")
                .publishTo("main", "csv_text_and_binary")
                .compute(serverless())
                .add(csv, typed, lines, pictures)
                .build())
        .build();
  }
}
