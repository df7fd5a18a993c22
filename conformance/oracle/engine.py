"""The Spark session of the oracle, and what its analyser says that PySpark itself does not show."""

import logging
import os
import tempfile
from pathlib import Path
from typing import Any

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import DataType, StructType

_SQL = SparkSession.sql

# Whatever goes wrong arrives as an exception.
_SILENT = """
rootLogger.level = off
rootLogger.appenderRef.stderr.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
"""

_JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dderby.system.home={0} -Djava.io.tmpdir={0}"


def prepared(folder: Path) -> None:
    """Has the Spark that is started next say nothing but by exceptions."""
    conf = folder / "conf"
    conf.mkdir()
    (conf / "log4j2.properties").write_text(_SILENT, encoding="utf-8")
    os.environ["SPARK_CONF_DIR"] = str(conf)
    os.environ.setdefault("SPARK_LOCAL_HOSTNAME", "localhost")


class Engine:
    """One local session for any number of pipelines; everything it writes is below `folder`."""

    def __init__(self, folder: Path) -> None:
        prepared(folder)
        for name in ("DataFrameQueryContextLogger", "SQLQueryContextLogger"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
        self.folder = folder
        self.spark: SparkSession = (
            SparkSession.builder.master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.memory", "1g")
            .config("spark.driver.extraJavaOptions", _JAVA.format(folder))
            .config("spark.local.dir", str(folder))
            .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate()
        )
        self._jvm: Any = self.spark._jvm

    def sql(self, text: str) -> None:
        """Runs a statement of our own, whatever stands in the place of the session's method."""
        _SQL(self.spark, text)

    def empty_folder(self) -> str:
        """A folder of no files, for whatever reads files."""
        path = self.folder / "empty"
        path.mkdir(exist_ok=True)
        return str(path)

    def struct(self, ddl: str) -> StructType:
        """The schema that a text such as `id BIGINT, name STRING` means."""
        return StructType.fromDDL(ddl)

    def ddl(self, schema: StructType) -> str:
        """The text that means a schema."""
        return self._jvm.org.apache.spark.sql.types.DataType.fromJson(schema.json()).toDDL()

    def check_streaming(self, frame: DataFrame, mode: str) -> None:
        """What a start of the stream would refuse; `mode` is Append, Update or Complete."""
        catalyst = self._jvm.org.apache.spark.sql.catalyst.analysis
        output = getattr(self._jvm.org.apache.spark.sql.streaming.OutputMode, mode)()
        plan = frame._jdf.queryExecution().analyzed()
        catalyst.UnsupportedOperationChecker.checkForStreaming(plan, output)

    def filter_condition(self, frame: DataFrame) -> Any:
        """Spark's expression that the last `where` of a frame has become."""
        return frame._jdf.queryExecution().analyzed().condition()

    def has_subquery(self, expression: Any) -> bool:
        expressions = self._jvm.org.apache.spark.sql.catalyst.expressions
        return expressions.SubqueryExpression.hasSubquery(expression)

    def stop(self) -> None:
        self.spark.stop()


def columns(schema: StructType) -> list[list[str]]:
    """A schema as name and type of each column, in Spark's own short words."""
    return [[field.name, _text(field.dataType)] for field in schema.fields]


def _text(type_: DataType) -> str:
    text = type_.simpleString()
    return text.lower() if " collate " in text else text


def temporary_folder() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="sluice-oracle-", ignore_cleanup_errors=True)
