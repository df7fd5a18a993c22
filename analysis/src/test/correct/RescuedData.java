package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Auto Loader's rescued column is there with hints and with inference. */
public final class RescuedData implements Project {

  @Override
  public Bundle define() {
    var hinted =
        bronze("hinted")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/a/b/c").schemaHints("id BIGINT, at TIMESTAMP")))
            .build();
    var odd =
        silver("odd")
            .from(
                readStream(hinted)
                    .where(col("_rescued_data").isNotNull())
                    .select(
                        col("id"),
                        F.from_json(col("_rescued_data"), "map<string,string>").as("rest"),
                        col("whatever.it").as("it")))
            .build();

    return bundle("rescued_data")
        .add(
            pipeline("rescued_data")
                .publishTo("main", "rescued_data")
                .compute(serverless())
                .add(hinted, odd)
                .build())
        .build();
  }
}
