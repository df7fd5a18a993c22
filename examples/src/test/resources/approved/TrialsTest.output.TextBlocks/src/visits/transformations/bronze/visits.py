from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(
    comment='Visits of patients:\n  - one row a visit\n  - as the "system" has them',
    table_properties={"quality": "bronze"},
)
@dp.expect(
    "a patient who is born",
    """
        patient.id IS NOT NULL
        AND patient.born <= current_date()
    """,
)
def visits():
    """Visits of patients:
    - one row a visit
    - as the "system" has them
    """
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .schema(r"""
            id BIGINT COMMENT 'as the clinic\'s system has it',
            patient STRUCT<id: BIGINT, born: DATE>,
            started_at TIMESTAMP
        """)
        .load("/Volumes/clinic/landing/visits")
        .where("""
            id IS NOT NULL
              AND started_at >= '2020-01-01'
        """)
        .withColumn(
            "shift",
            F.expr("""
                CASE WHEN hour(started_at) < 12 THEN 'morning'
                     ELSE 'afternoon' END
            """),
        )
    )
