from pyspark import pipelines as dp


@dp.materialized_view(comment="What customers write", table_properties={"quality": "bronze"})
def reviews():
    """What customers write"""
    return (
        spark.read.format("json")
        .schema("review_id BIGINT, product STRING, text STRING")
        .load("/Volumes/shop/landing/reviews")
    )
