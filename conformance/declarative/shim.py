"""What of the platform's `pyspark.pipelines` open-source Spark lacks, in terms of what it has.

Expectations become filters, so that Spark analyses them: `drop` drops rows, `fail` raises, `warn`
keeps all. Arguments that Spark does not have are left out. Sources read an empty folder with their
columns, and so do tables outside of the pipeline.
"""

import inspect
from collections.abc import Callable
from typing import Any

from pyspark import pipelines as dp
from pyspark.sql import functions as F
from pyspark.sql.connect.dataframe import DataFrame
from pyspark.sql.connect.readwriter import DataFrameReader
from pyspark.sql.connect.streaming.readwriter import DataStreamReader

from oracle import sources
from oracle.sqltext import quoted
from recorder import ddl
from recorder.names import parts

_ACTIONS = {"expect": "warn", "expect_or_drop": "drop", "expect_or_fail": "fail"}
_DATASETS = ("table", "materialized_view", "temporary_view")
_RULES = "_rules"

# A name with a catalog is a table that the pipeline does not have.
_PARTS_OUTSIDE = 3

# What open-source Spark has no counterpart for; a pipeline that uses it is not run.
LACKING = (
    "create_auto_cdc_from_snapshot_flow",
    "foreach_batch_sink",
    "on_event_hook",
    "replace_flow",
    "update_flow",
    "create_table",
)


class Lacking(Exception):
    """The pipeline uses what open-source Spark does not have."""


def _lacking(name: str) -> Callable:
    def refuse(*_: Any, **__: Any) -> None:
        raise Lacking(name)

    return refuse


class Shim:
    """Puts itself over `pyspark.pipelines` and the readers, for one pipeline after the other."""

    def __init__(self, empty: str) -> None:
        self._empty = empty
        self._tables: dict[str, str] = {}
        self._paths: dict[str, str] = {}
        self._of_targets: dict[str, list[tuple[str, str]]] = {}
        self._dataset = {name: getattr(dp, name) for name in _DATASETS}
        self._create, self._flow = dp.create_streaming_table, dp.append_flow
        self._cdc = dp.create_auto_cdc_flow
        self._own = {
            reader: (reader.load, reader.table) for reader in (DataFrameReader, DataStreamReader)
        }

    def begin(self, tables: dict[str, str], paths: dict[str, str]) -> None:
        """The next pipeline, and the columns of what it reads from outside."""
        self._tables = {_key(name): ddl for name, ddl in tables.items()}
        self._paths, self._of_targets = paths, {}

    def install(self) -> None:
        module: Any = dp
        for name in _DATASETS:
            setattr(module, name, self._decorator(name))
        for name, action in _ACTIONS.items():
            setattr(module, name, _expect(action))
            setattr(module, name.replace("expect", "expect_all"), _expect_all(action))
        for name in LACKING:
            setattr(module, name, _lacking(name))
        module.create_streaming_table = self._create_streaming_table
        module.append_flow = self._append_flow
        module.create_auto_cdc_flow = lambda **settings: self._cdc(**_known(self._cdc, settings))
        for reader in self._own:
            reader.load = self._load()
            reader.table = self._table()
        DataFrame.drop = _drop
        DataFrame.dropna = _dropna
        DataFrame.withWatermark = _watermark(DataFrame.withWatermark)

    def _decorator(self, name: str) -> Callable:
        own = self._dataset[name]

        def decorator(function: Callable | None = None, **settings: Any) -> Any:
            def decorate(body: Callable) -> Callable:
                known = _known(own, settings)
                known.setdefault("name", body.__name__)
                own(**known)(_filtered(body, getattr(body, _RULES, [])))
                return body

            return decorate if function is None else decorate(function)

        return decorator

    def _create_streaming_table(self, name: str, **settings: Any) -> None:
        self._of_targets[name] = [
            (condition, action)
            for function, action in _ACTIONS.items()
            for condition in (settings.get(function.replace("expect", "expect_all")) or {}).values()
        ]
        self._create(name, **_known(self._create, settings))

    def _append_flow(self, **settings: Any) -> Callable:
        if settings.get("once"):
            raise Lacking("append_flow(once=True)")

        def decorate(body: Callable) -> Callable:
            known = _known(self._flow, settings)
            known.setdefault("name", body.__name__)
            rules = self._of_targets.get(settings["target"], [])
            self._flow(**known)(_filtered(body, rules))
            return body

        return decorate

    def _load(self) -> Callable:
        def load(
            reader: Any, path: Any = None, format: Any = None, schema: Any = None, **more: Any
        ):
            if format:
                reader.format(format)
            if schema is not None:
                reader.schema(schema)
            reader.options(**more)
            fresh = type(reader)(reader._client)
            fresh.format("parquet").schema(self._columns(reader, path))
            return self._own[type(reader)][0](fresh, self._empty)

        return load

    def _columns(self, reader: Any, path: Any) -> str:
        options = {key.lower(): value for key, value in reader._options.items()}
        format = (reader._format or "parquet").lower()
        inner = options.get("cloudfiles.format", format)
        keys = path if isinstance(path, list) else [path or format]
        stated = next((self._paths[key] for key in keys if key in self._paths), None)
        columns = (
            reader._schema
            or sources.fixed(inner, options)
            or stated
            or options.get("cloudfiles.schemahints")
        )
        if not columns:
            raise Lacking(f"the columns of {path}")
        name = sources.rescued(format, options, bool(reader._schema))
        return columns if not name or name in columns else f"{columns}, {name} STRING"

    def _table(self) -> Callable:
        def table(reader: Any, name: str) -> Any:
            columns = self._tables.get(_key(name))
            own = self._own[type(reader)]
            if columns is None and len(parts(name)) == _PARTS_OUTSIDE:
                raise Lacking(f"the columns of {name}")
            if columns is None:
                fresh = type(reader)(reader._client)
                frame = own[1](fresh, name)
                frame._stream_of = name if isinstance(reader, DataStreamReader) else None
                return frame
            fresh = type(reader)(reader._client)
            return own[0](fresh.format("parquet").schema(columns), self._empty)

        return table


def _known(function: Callable, settings: dict) -> dict:
    """The settings that a function of open-source Spark has, in the form that it takes."""
    names = inspect.signature(function).parameters
    known = {name: value for name, value in settings.items() if name in names}
    if isinstance(known.get("schema"), str):
        known["schema"] = ", ".join(
            f"{quoted([column['name']])} {column['type']}"
            for column in ddl.schema(known["schema"])["columns"]
        )
    return known


def _expect(action: str) -> Callable:
    return lambda name, condition: _attach([(condition, action)])


def _expect_all(action: str) -> Callable:
    return lambda rules: _attach([(condition, action) for condition in rules.values()])


def _attach(rules: list[tuple[str, str]]) -> Callable:
    def decorate(body: Callable) -> Callable:
        setattr(body, _RULES, [*getattr(body, _RULES, []), *rules])
        return body

    return decorate


def _filtered(body: Callable, rules: list[tuple[str, str]]) -> Callable:
    def filtered() -> Any:
        frame = body()
        for condition, action in rules:
            frame = frame.where(_FILTERS[action](F.expr(condition)))
        return frame

    return filtered


_FILTERS = {
    "drop": lambda condition: F.coalesce(condition, F.lit(False)),
    "warn": lambda condition: F.coalesce(condition, F.lit(False)) | F.lit(True),
    "fail": lambda condition: F.when(condition, F.lit(True)).otherwise(
        F.raise_error(F.lit("an expectation failed")).cast("boolean")
    ),
}


def _drop(frame: Any, *columns: str) -> Any:
    return frame.selectExpr(f"* EXCEPT ({', '.join(quoted([name]) for name in columns)})")


def _dropna(frame: Any, how: str = "any", thresh: Any = None, subset: Any = None) -> Any:
    if not subset:
        raise Lacking("dropna of all columns")
    glue = " AND " if how == "any" else " OR "
    return frame.where(glue.join(f"{quoted([name])} IS NOT NULL" for name in subset))


def _watermark(own: Callable) -> Callable:
    """Over a dataset the clause of SQL; the method would look for the dataset in the catalog."""

    def with_watermark(frame: Any, column: str, delay: str) -> Any:
        # Whatever a frame does not have is a column of it, so `getattr` finds anything.
        name = frame.__dict__.get("_stream_of")
        if name is None:
            return own(frame, column, delay)
        count, unit = delay.split()
        return frame.sparkSession.sql(
            f"SELECT * FROM STREAM({quoted(parts(name))})"
            f" WATERMARK {quoted([column])} DELAY OF INTERVAL {count} {unit}"
        )

    return with_watermark


def _key(name: str) -> str:
    return ".".join(part.lower() for part in parts(name))
