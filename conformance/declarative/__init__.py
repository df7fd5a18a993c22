"""Dry runs of generated pipelines by the real Spark Declarative Pipelines of open-source Spark.

What only the platform has is brought down to what open-source Spark has (`shim.py`).
"""
