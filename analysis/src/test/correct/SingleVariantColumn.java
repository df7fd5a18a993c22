package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** The whole file as one variant column. */
public final class SingleVariantColumn implements Project {

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/a/b/c").option("singleVariantColumn", "data")))
            .build();
    var rows =
        silver("rows")
            .from(
                readStream(raw)
                    .select(
                        col("data").jsonPath("id").cast(BIGINT).as("id"),
                        col("data").jsonPath("tags[0]").cast(STRING).as("tag")))
            .build();

    return bundle("single_variant_column")
        .add(
            pipeline("single_variant_column")
                .publishTo("main", "single_variant_column")
                .compute(serverless())
                .add(raw, rows)
                .build())
        .build();
  }
}
