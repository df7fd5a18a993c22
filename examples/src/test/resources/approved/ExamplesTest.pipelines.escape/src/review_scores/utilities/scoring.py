"""Scores of reviews, by the model that the data scientists train."""

from collections.abc import Iterator

import joblib
import pandas as pd
from pyspark.sql import DataFrame

MODEL = "/Volumes/shop/models/reviews.joblib"


def score_reviews(reviews: DataFrame) -> DataFrame:
    """Return each review's product and how content its author is, from 0 to 1."""
    return reviews.mapInPandas(_score, "review_id bigint, product string, score double")


def _score(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    model = joblib.load(MODEL)
    for batch in batches:
        scores = model.predict_proba(batch["text"])[:, 1]
        yield batch[["review_id", "product"]].assign(score=scores)
