from pyspark import pipelines as dp


@dp.materialized_view(
    table_properties={"quality": "silver"},
    schema="""
        id BIGINT NOT NULL,
        patient STRUCT<id: BIGINT, born: DATE>,
        shift STRING COMMENT 'half of the day',
        CONSTRAINT visit PRIMARY KEY (id)
    """,
)
def latest_visits():
    return spark.sql("""
        WITH ranked AS (
          SELECT *, row_number() OVER (PARTITION BY id ORDER BY started_at DESC) AS place
          FROM visits
        )
        SELECT id, patient, shift
        FROM ranked
        WHERE place = 1
    """)
