"""Price lists arrive as one folder a day; each of them is a snapshot of all prices."""

import os

from pyspark.sql import DataFrame, SparkSession

ROOT = "/Volumes/purchasing/landing/price_lists"


def next_price_list(latest: str | None) -> tuple[DataFrame, str] | None:
    """Return the first price list after the latest one and its day, or None."""
    days = sorted(day for day in os.listdir(ROOT) if latest is None or day > latest)
    if not days:
        return None
    spark = SparkSession.active()
    return spark.read.parquet(f"{ROOT}/{days[0]}"), days[0]
