"""`spark.read`, `spark.readStream`, `spark.table` and `spark.sql` over empty tables.

The reader only notes its format and options: what it reads is an empty folder of Parquet files
with the columns that the source would have.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.readwriter import DataFrameReader
from pyspark.sql.streaming import DataStreamReader
from pyspark.sql.types import StringType, StructField, StructType

from oracle import sources
from oracle.engine import Engine
from oracle.errors import Opaque, Refused
from oracle.tables import Tables
from recorder.names import parts

_SQL = SparkSession.sql
_MOST_TABLES = 500


class Reading:
    """What the readers need of the pipeline that is running."""

    tables: Tables

    def __init__(self, engine: Engine, paths: dict[str, str | None]) -> None:
        self.engine, self.paths = engine, paths
        self.depth = 0
        self.partial = False

    def inside(self) -> None:
        if self.depth == 0:
            raise Refused("READ_OUTSIDE", "a source is read outside of the function of a dataset")


class _Reader:
    """What both readers have in common; the second base class is Spark's own."""

    reading: ClassVar[Reading]
    streaming: ClassVar[bool]

    def __init__(self, spark: SparkSession) -> None:
        super().__init__(spark)  # type: ignore[call-arg]
        self._format, self._columns, self._options = "parquet", None, {}

    def format(self, source: str) -> Any:
        self._format = source.lower()
        return self

    def schema(self, schema: StructType | str) -> Any:
        engine = self.reading.engine
        self._columns = engine.struct(schema) if isinstance(schema, str) else schema
        return self

    def option(self, key: str, value: Any) -> Any:
        self._options[key.lower()] = value if isinstance(value, str) else str(value).lower()
        return self

    def options(self, **options: Any) -> Any:
        for key, value in options.items():
            self.option(key, value)
        return self

    def table(self, name: str) -> DataFrame:
        self.reading.inside()
        changes = any(
            sources.is_on(self._options, key) for key in ("readChangeFeed", "readChangeData")
        )
        table = self.reading.tables.read(name, changes, self.streaming)
        return super().table(table)  # type: ignore[misc]

    def load(self, path: Any = None, format: str | None = None, schema: Any = None, **more: Any):
        self.reading.inside()
        if format:
            self.format(format)
        if schema is not None:
            self.schema(schema)
        self.options(**more)
        columns = self._known_columns(path)
        base = super()
        base.format("parquet")  # type: ignore[misc]
        base.schema(columns)  # type: ignore[misc]
        return base.load(self.reading.engine.empty_folder())  # type: ignore[misc]

    def _known_columns(self, path: Any) -> StructType:
        format = self._format
        if format == "cloudfiles":
            format = self._options.get("cloudfiles.format", "").lower()
            if not format:
                raise Refused("CLOUD_FILES_FORMAT", "cloudFiles has no option cloudFiles.format")
        engine = self.reading.engine
        if self._columns is not None:
            columns = self._columns
        else:
            hints = self._options.get("cloudfiles.schemahints")
            ddl = sources.fixed(format, self._options) or self._stated(path)
            if ddl is None and hints is None:
                raise Opaque(f"nobody knows the columns of the {format} at {path}")
            if ddl is None:
                self.reading.partial = True
            columns = engine.struct(ddl or hints)
        name = sources.rescued(self._format, self._options, self._columns is not None)
        if name and name not in columns.fieldNames():
            columns = StructType([*columns.fields, StructField(name, StringType())])
        return columns

    def _stated(self, path: Any) -> str | None:
        """The columns that are known from elsewhere, by path, or by format where there is none."""
        keys = path if isinstance(path, list) else [path or self._format]
        return next((self.reading.paths[key] for key in keys if self.reading.paths.get(key)), None)


def _shortcut(name: str) -> Any:
    def read(self: Any, path: Any, schema: Any = None, **options: Any) -> DataFrame:
        return self.format(name).load(path, schema=schema, **options)

    return read


for _name in ("json", "csv", "orc", "xml", "text"):
    setattr(_Reader, _name, _shortcut(_name))


def _parquet(self: Any, *paths: str, **options: Any) -> DataFrame:
    return self.format("parquet").load(list(paths), **options)


_Reader.parquet = _parquet  # type: ignore[attr-defined]


@contextmanager
def in_place(reading: Reading) -> Iterator[None]:
    """Puts our readers into the session while a pipeline runs."""

    class Batch(_Reader, DataFrameReader):
        streaming = False

    class Stream(_Reader, DataStreamReader):
        streaming = True

    _Reader.reading = reading

    def sql(self: SparkSession, text: str, args: Any = None, **frames: Any) -> DataFrame:
        reading.inside()
        changed = reading.tables.rewritten(text)
        for _ in range(_MOST_TABLES):
            try:
                return _SQL(self, changed, args, **frames)
            except AnalysisException as error:
                missing = _missing_table(error)
                if missing is None or not reading.tables.make(missing):
                    raise
        raise Refused("SQL_TABLES", "the text reads too many tables")

    before = {name: SparkSession.__dict__[name] for name in ("read", "readStream", "table", "sql")}
    SparkSession.read = property(lambda self: Batch(self))  # type: ignore[assignment]
    SparkSession.readStream = property(lambda self: Stream(self))  # type: ignore[assignment]
    SparkSession.table = lambda self, name: Batch(self).table(name)  # type: ignore[method-assign]
    SparkSession.sql = sql  # type: ignore[method-assign]
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(SparkSession, name, value)


def _missing_table(error: AnalysisException) -> list[str] | None:
    """The table that Spark looked for, as the pipeline would name it."""
    if not (error.getCondition() or "").startswith("TABLE_OR_VIEW_NOT_FOUND"):
        return None
    name = parts((error.getMessageParameters() or {}).get("relationName", ""))
    while len(name) > 1 and name[0] in ("spark_catalog", "default"):
        name = name[1:]
    return name[0].split("__") + name[1:] if len(name) == 2 else name
