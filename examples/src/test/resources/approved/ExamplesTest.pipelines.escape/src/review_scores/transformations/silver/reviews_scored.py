from pyspark import pipelines as dp
from utilities.scoring import score_reviews


@dp.materialized_view(
    comment="Reviews with the score of the model",
    table_properties={"quality": "silver"},
)
def reviews_scored():
    """Reviews with the score of the model"""
    return score_reviews(spark.read.table("reviews"))
