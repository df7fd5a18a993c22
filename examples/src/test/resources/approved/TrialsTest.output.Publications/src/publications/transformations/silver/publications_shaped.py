from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(table_properties={"quality": "silver"})
def publications_shaped():
    return (
        spark.readStream.table("publications_raw")
        .withColumn("title", F.substring(F.get("titles", 0)["text"], 1, 500))
        .withColumn(
            "authors",
            F.transform(
                "creators",
                lambda x: F.struct(
                    F.trim(x["name"]).alias("name"),
                    F.when(
                        F.get(x["schemes"], 0) == "ORCID",
                        F.regexp_extract(F.get(x["ids"], 0), r"(\d{4}-\d{4}-\d{4}-\d{3}[0-9X])", 1),
                    ).alias("orcid"),
                    F.transform(
                        x["places"],
                        lambda x2: F.struct(
                            x2["name"].alias("name"), F.lower(x2["country"]).alias("country")
                        ),
                    ).alias("places"),
                ),
            ),
        )
        .withColumn(
            "links",
            F.filter(
                F.array_union(
                    F.array(F.struct(F.col("url").alias("url"), F.lit("html").alias("kind"))),
                    F.transform(
                        "files",
                        lambda x: F.struct(x["url"].alias("url"), F.lit("pdf").alias("kind")),
                    ),
                ),
                lambda x: ~x["url"].isNull(),
            ),
        )
        .withColumn(
            "summary", F.get(F.filter("texts", lambda x: x["kind"] == "Abstract"), 0)["text"]
        )
        .withColumn("volume", F.lit(None).cast("string"))
        .withColumn("changed_on", F.to_date("dates.changed"))
        .select("id", "title", "authors", "links", "summary", "volume", "changed_on")
    )
