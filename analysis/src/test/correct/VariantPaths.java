package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Variant;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A variant is asked with paths and cast with `::`. */
public final class VariantPaths implements Project {

  record Doc(Long id, Variant payload) {}

  @Override
  public Bundle define() {
    var docs =
        bronze("docs")
            .from(readStream(autoLoader(JSON, "/Volumes/a/b/docs").schema(Doc.class)))
            .build();
    var rows =
        silver("doc_rows")
            .from(
                readStream(docs)
                    .selectExpr(
                        "id",
                        "payload:customer.name::STRING AS name",
                        "payload:items[0].price::DOUBLE AS first_price",
                        "try_variant_get(payload, '$.at', 'timestamp') AS at"))
            .build();
    var java =
        silver("doc_java")
            .from(
                readStream(docs)
                    .select(
                        col(Doc::id),
                        col(Doc::payload).jsonPath("customer.city").cast(STRING).as("city")))
            .build();

    return bundle("variant_paths")
        .add(
            pipeline("variant_paths")
                .publishTo("main", "variant_paths")
                .compute(serverless())
                .add(docs, rows, java)
                .build())
        .build();
  }
}
