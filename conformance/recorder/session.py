"""The globals of a pipeline file: `spark`, `dbutils`, `display`."""

import re
from collections.abc import Callable
from typing import Any

from recorder import columns, ddl, functions, names
from recorder.errors import Refused
from recorder.frames import DataFrame

_STREAM = re.compile(r"\bSTREAM\b\s*[\w(`{]", re.IGNORECASE)

# Formats whose reader method has the format's name.
_FILES = ("json", "csv", "parquet", "orc", "text", "xml")


def setting(key: str) -> str:
    """What stands for the value of a configuration key."""
    return f"⟦conf {key}⟧"


def secret(scope: str, key: str) -> str:
    """What stands for the value of a secret."""
    return f"⟦secret {scope}/{key}⟧"


class Reader:
    """Stands in for `spark.read` and `spark.readStream`."""

    def __init__(self, stream: bool, reads: Callable[[], None]) -> None:
        self._stream, self._reads = stream, reads
        self._format: str | None = None
        self._schema: dict | None = None
        self._options: dict[str, str] = {}

    def format(self, source: str) -> "Reader":
        self._format = source
        return self

    def schema(self, schema: Any) -> "Reader":
        self._schema = ddl.schema(schema)
        return self

    def option(self, key: str, value: Any) -> "Reader":
        self._options[key] = functions.option(value)
        return self

    def options(self, **options: Any) -> "Reader":
        for key, value in options.items():
            self.option(key, value)
        return self

    def load(
        self, path: Any = None, format: str | None = None, schema: Any = None, **options: Any
    ) -> DataFrame:
        if format is not None:
            self.format(format)
        if schema is not None:
            self.schema(schema)
        self.options(**options)
        paths = [] if path is None else [path] if isinstance(path, str) else list(path)
        return self._frame({"format": self._format, "paths": paths, "schema": self._schema})

    def table(self, tableName: str) -> DataFrame:
        if self._format is not None or self._schema is not None:
            raise Refused("a table is read without format and schema")
        return self._frame({"table": names.table(tableName)})

    def __getattr__(self, name: str) -> Any:
        if name in _FILES:
            return lambda path, schema=None, **options: self.load(path, name, schema, **options)
        raise Refused(f"the recorder does not know the method `{name}` of readers")

    def _frame(self, source: dict) -> DataFrame:
        self._reads()
        tree = {**source, "options": self._options, "stream": self._stream}
        return DataFrame(tree, stream=self._stream)


class _Conf:
    def __init__(self, values: dict[str, str]) -> None:
        self._values = values

    def get(self, key: str, default: Any = None) -> str:
        return self._values.get(key, setting(key))

    def __getattr__(self, name: str) -> Any:
        raise Refused(f"`spark.conf.{name}` changes the session or does not exist")


class Session:
    """Stands in for `spark`; `reads` is called at each read and may refuse it."""

    def __init__(self, values: dict[str, str], reads: Callable[[], None]) -> None:
        self.conf = _Conf(values)
        self._reads = reads

    @property
    def read(self) -> Reader:
        return Reader(False, self._reads)

    @property
    def readStream(self) -> Reader:
        return Reader(True, self._reads)

    def table(self, tableName: str) -> DataFrame:
        return self.read.table(tableName)

    def range(self, start: int, end: int | None = None, step: int = 1) -> DataFrame:
        self._reads()
        first, last = (0, start) if end is None else (start, end)
        return DataFrame({"range": [first, last, step]})

    def createDataFrame(self, data: list, schema: Any = None) -> DataFrame:
        self._reads()
        rows = [[columns.constant(value) for value in row] for row in data]
        return DataFrame({"rows": rows, "schema": ddl.schema(schema)})

    def sql(self, sqlQuery: str, args: Any = None, **kwargs: Any) -> DataFrame:
        self._reads()
        if args:
            raise Refused("spark.sql(args=..) is not known to the recorder")
        tables = {name: frame.tree for name, frame in sorted(kwargs.items())}
        stream = bool(_STREAM.search(sqlQuery)) or any(frame.stream for frame in kwargs.values())
        return DataFrame({"query": sqlQuery, "tables": tables}, stream=stream)

    def __getattr__(self, name: str) -> Any:
        raise Refused(f"the recorder does not know `spark.{name}`")


class _Secrets:
    def get(self, scope: str, key: str) -> str:
        return secret(scope, key)


class Dbutils:
    """Stands in for `dbutils`: secrets only."""

    secrets = _Secrets()

    def __getattr__(self, name: str) -> Any:
        raise Refused(f"the recorder does not know `dbutils.{name}`")


def display(*_: Any) -> None:
    """Refuses: a pipeline shows nothing."""
    raise Refused("display() in a pipeline")
