package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** DDL text with a type that there is none of. */
public final class MisspeltSchemaType implements Project {

  @Override
  public Bundle define() {
    var a =
        bronze("a")
            .from(
                readStream(
                    autoLoader(CSV.header(), "/Volumes/a/b/c")
                        .schema("id BIGINT, name STRNG"))) // <- schema.syntax
            .build();
    var b = gold("b").from(read(a).groupBy("name").count()).build();

    return bundle("misspelt_schema_type")
        .add(
            pipeline("misspelt_schema_type")
                .publishTo("main", "misspelt_schema_type")
                .compute(serverless())
                .add(a, b)
                .build())
        .build();
  }
}
