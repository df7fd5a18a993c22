from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(
    comment="Employees and the names of their managers",
    table_properties={"quality": "silver"},
)
def employees_with_manager():
    """Employees and the names of their managers"""
    return (
        spark.read.table("employees")
        .alias("e")
        .join(
            spark.read.table("employees").alias("m"),
            on=F.col("e.manager_id") == F.col("m.id"),
            how="left",
        )
        .select("e.id", "e.name", "e.department", F.col("m.name").alias("manager"))
    )
