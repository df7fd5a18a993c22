from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(
    name="silver.carriers",
    comment="Every carrier that ever reported",
    table_properties={"quality": "silver"},
    schema="""
        carrier STRING NOT NULL COMMENT 'Short name, upper case',
        PRIMARY KEY (carrier)
    """,
)
def silver_carriers():
    """Every carrier that ever reported"""
    return (
        spark.read.table("bronze.shipments")
        .where(F.col("carrier").isNotNull())
        .select(F.upper("carrier").alias("carrier"))
        .distinct()
    )
