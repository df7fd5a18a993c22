package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A JSON payload is parsed by a record that lacks the field. */
public final class SchemaHintForgottenField implements Project {

  record Click(String url) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(kafka("broker:9092").subscribe("clicks"))
                    .select(F.from_json(col("value").cast(STRING), Click.class).as("click")))
            .resetAllowed(false)
            .build();
    var a =
        silver("a")
            .from(
                readStream(raw)
                    .select(
                        col("click.url").as("url"),
                        col("click.user").as("user"))) // <- columns.unresolved
            .build();

    return bundle("schema_hint_forgotten_field")
        .add(
            pipeline("schema_hint_forgotten_field")
                .publishTo("main", "schema_hint_forgotten_field")
                .compute(serverless())
                .add(raw, a)
                .build())
        .build();
  }
}
