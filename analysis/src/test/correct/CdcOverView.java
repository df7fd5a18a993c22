package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Changes are prepared in a view: parsed, typed and without those that say nothing. */
public final class CdcOverView implements Project {

  record Envelope(String payload, Instant ts) {}

  record Row(Long id, String name) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(readStream(autoLoader(JSON, "/Volumes/cdc/landing").schema(Envelope.class)))
            .build();
    var rows =
        view("rows")
            .from(
                readStream(raw)
                    .select(
                        F.from_json(col(Envelope::payload), Row.class).as("r"),
                        F.get_json_object(col(Envelope::payload), "$.op").as("op"),
                        col(Envelope::ts))
                    .select(star(col("r")), col("op"), col("ts"))
                    .where(col("op").isNotNull()))
            .build();
    var current =
        silver("current")
            .fedBy(
                autoCdc(rows)
                    .keys(col(Row::id))
                    .sequenceBy(col("ts"))
                    .applyAsDeletes("op = 'd'")
                    .exceptColumns("op")
                    .scd(type1().applyAsTruncates("op = 't'")))
            .build();
    var history =
        silver("history")
            .fedBy(
                autoCdc(rows)
                    .keys("id")
                    .sequenceBy("ts")
                    .applyAsDeletes("op = 'd'")
                    .columns("id", "name")
                    .ignoreNullUpdates()
                    .scd(type2().trackHistoryExcept("name")))
            .build();

    return bundle("cdc_over_view")
        .add(
            pipeline("cdc_over_view")
                .publishTo("main", "cdc_over_view")
                .compute(serverless())
                .add(raw, rows, current, history)
                .build())
        .build();
  }
}
