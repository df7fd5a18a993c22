package dev.sluice.examples.trials;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Column;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Deeply nested JSON, shaped by functions of functions; merged by the newest. */
public final class Publications implements Project {

  @Override
  public Bundle define() {
    var raw =
        bronze("publications_raw")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/library/landing/publications")
                        .inferColumnTypes()
                        .pathGlobFilter("*.json.gz")))
            .build();

    var shaped =
        silver("publications_shaped")
            .from(
                readStream(raw)
                    .withColumn("title", F.substring(first(col("titles")).getField("text"), 1, 500))
                    .withColumn(
                        "authors",
                        F.transform(
                            col("creators"),
                            creator ->
                                F.struct(
                                    F.trim(creator.getField("name")).as("name"),
                                    when(
                                            first(creator.getField("schemes")).eq("ORCID"),
                                            F.regexp_extract(
                                                first(creator.getField("ids")),
                                                "(\\d{4}-\\d{4}-\\d{4}-\\d{3}[0-9X])",
                                                1))
                                        .as("orcid"),
                                    F.transform(
                                            creator.getField("places"),
                                            place ->
                                                F.struct(
                                                    place.getField("name").as("name"),
                                                    F.lower(place.getField("country"))
                                                        .as("country")))
                                        .as("places"))))
                    .withColumn(
                        "links",
                        F.filter(
                            F.array_union(
                                F.array(F.struct(col("url").as("url"), lit("html").as("kind"))),
                                F.transform(
                                    col("files"),
                                    file ->
                                        F.struct(
                                            file.getField("url").as("url"),
                                            lit("pdf").as("kind")))),
                            link -> not(link.getField("url").isNull())))
                    .withColumn(
                        "summary",
                        first(F.filter(col("texts"), text -> text.getField("kind").eq("Abstract")))
                            .getField("text"))
                    .withColumn("volume", nullOf(STRING))
                    .withColumn("changed_on", F.to_date(col("dates.changed")))
                    .select("id", "title", "authors", "links", "summary", "volume", "changed_on"))
            .build();

    var publications =
        gold("publications")
            .fedBy(autoCdc(shaped).keys("id").sequenceBy("changed_on").ignoreNullUpdates())
            .suppress("cdc.key-unguarded", "the library gives each one its id")
            .build();

    return bundle("library")
        .add(
            pipeline("publications")
                .publishTo("library", "publications")
                .compute(serverless())
                .add(raw, shaped, publications)
                .build())
        .build();
  }

  private static <T> Column<T> first(Column<?> array) {
    return F.get(array.untyped(), 0);
  }
}
