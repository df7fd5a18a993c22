"""Takes one pipeline through Spark's analyser: every dataset, flow and expectation."""

from typing import Any

from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import StructType

from oracle import cdc, registry
from oracle.engine import Engine, columns
from oracle.errors import Opaque, Refused, condition_of, message_of
from oracle.readers import Reading
from oracle.registry import Dataset, Expectation, Flow, Registry
from oracle.tables import Place, Tables
from recorder import ddl
from recorder.names import parts

# What Spark calls a query that streams where it must not.
_BATCH = {
    registry.MATERIALIZED_VIEW: (
        "INVALID_FLOW_QUERY_TYPE.STREAMING_RELATION_FOR_MATERIALIZED_VIEW"
    ),
    registry.PERSISTED: "INVALID_FLOW_QUERY_TYPE.STREAMING_RELATION_FOR_PERSISTED_VIEW",
}
_MODES = {"append": "Append", "replace": "Append", "update": "Update"}


class Pipeline:
    """The datasets of one pipeline, analysed when something reads them, each once."""

    def __init__(self, engine: Engine, declared: Registry, reading: Reading, job: dict) -> None:
        self._engine, self._declared, self.reading = engine, declared, reading
        self.place = Place(job.get("catalog", ""), job.get("schema", ""))
        self._names = {self.place.full(parts(d.name)): d for d in declared.datasets}
        self.tables = Tables(
            engine,
            self.place,
            job.get("tables", {}),
            [dataset.name for dataset in declared.datasets],
            self._of,
        )
        reading.tables = self.tables
        self._found: dict[str, StructType | DataFrame | Exception] = {}
        self._frames: dict[str, DataFrame] = {}
        self._streams: dict[str, bool] = {}
        self._partial: set[str] = set()
        self._running: list[str] = []
        self.errors: list[dict] = []
        self.expectations: list[dict] = []

    def run(self) -> dict:
        """Everything that Spark says of the pipeline, as JSON."""
        for dataset in self._declared.datasets:
            try:
                self._of(dataset.name)
            except Exception:  # noqa: BLE001, S112 - kept with the dataset
                continue
        for flow in self._declared.flows:
            self._lone_flow(flow)
        self.tables.clear()
        return {
            "datasets": [self._described(dataset) for dataset in self._declared.datasets],
            "expectations": self.expectations,
            "sinks": [sink.name for sink in self._declared.sinks],
            "errors": self.errors,
        }

    def schemas(self) -> dict[str, StructType]:
        """The schemas of all datasets that have one, by name."""
        return {
            name: found if isinstance(found, StructType) else found.schema
            for name, found in self._found.items()
            if not isinstance(found, Exception)
        }

    def _described(self, dataset: Dataset) -> dict:
        found = self._found[dataset.name]
        known = not isinstance(found, Exception)
        described: dict[str, Any] = {
            "name": dataset.name,
            "kind": dataset.kind,
            "streaming": self._streams.get(dataset.name),
            "schema": columns(self.schemas()[dataset.name]) if known else None,
        }
        if isinstance(found, Opaque):
            described["opaque"] = message_of(found)
        if dataset.name in self._partial:
            described["partial"] = True
        return described

    def _of(self, name: str) -> StructType | DataFrame:
        """The schema of a table, the frame of a view; raises what has become of it instead."""
        if name in self._running:
            cycle = " -> ".join([*self._running[self._running.index(name) :], name])
            raise Refused("CYCLE", f"cycle {cycle}")
        if name not in self._found:
            self._found[name] = self._analysed(self._named(name))
        found = self._found[name]
        if name in self._partial:
            self.reading.partial = True
        if isinstance(found, Refused | Opaque):
            raise found
        if isinstance(found, Exception):
            raise Opaque(f"`{name}` is refused") from found
        return found

    def _named(self, name: str) -> Dataset:
        return next(dataset for dataset in self._declared.datasets if dataset.name == name)

    def _analysed(self, dataset: Dataset) -> StructType | DataFrame | Exception:
        before, self.reading.partial = self.reading.partial, False
        self._running.append(dataset.name)
        try:
            return self._result(dataset)
        except Opaque as error:
            return error
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is reported
            if self.reading.partial and isinstance(error, AnalysisException):
                return Opaque(f"a column may be there or not: {message_of(error)}")
            self._refuse(dataset.name, error)
            return Opaque(f"`{dataset.name}` is refused")
        finally:
            if self.reading.partial:
                self._partial.add(dataset.name)
            self._running.pop()
            self.reading.partial = before

    def _refuse(self, name: str, error: Exception, check: str = "analysis") -> None:
        self.errors.append(
            {
                "name": name,
                "check": check,
                "condition": condition_of(error),
                "message": message_of(error),
            }
        )

    def _check_streaming(self, name: str, frame: DataFrame, mode: str) -> None:
        """What a stream cannot do has columns all the same."""
        try:
            self._engine.check_streaming(frame, mode)
        except AnalysisException as error:
            self._refuse(name, error, "streaming")

    def _result(self, dataset: Dataset) -> StructType | DataFrame:
        flows = self._declared.flows_into(dataset.name)
        if dataset.body is None:
            return self._fed(dataset, flows)
        frame = self._called(dataset.body, dataset.name)
        self._streams[dataset.name] = frame.isStreaming
        if dataset.kind in _BATCH and frame.isStreaming:
            raise Refused(_BATCH[dataset.kind], f"the query of `{dataset.name}` streams")
        if dataset.kind == registry.VIEW:
            self._judge(dataset, frame)
            return frame
        if frame.isStreaming:
            self._check_streaming(dataset.name, frame, "Append")
        elif dataset.kind == registry.TABLE:
            dataset.kind = registry.MATERIALIZED_VIEW
        schema = self._stored(dataset, frame.schema)
        self._judge(dataset, frame)
        return schema

    def _called(self, body: Any, name: str) -> DataFrame:
        self.reading.depth += 1
        try:
            frame = body()
        finally:
            self.reading.depth -= 1
        if not isinstance(frame, DataFrame):
            raise Refused("NO_FRAME", f"the function of `{name}` returns no DataFrame")
        return frame

    def _fed(self, dataset: Dataset, flows: list[Flow]) -> StructType:
        if not flows:
            raise Refused("PIPELINE_DATASET_WITHOUT_FLOW", f"nothing feeds `{dataset.name}`")
        merged: list = []
        for flow in flows:
            for field in self._flowing(flow).fields:
                same = next((f for f in merged if f.name.lower() == field.name.lower()), None)
                if same is None:
                    merged.append(field)
                elif same.dataType.simpleString() != field.dataType.simpleString():
                    raise Refused(
                        "CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE",
                        f"the flows into `{dataset.name}` disagree on `{field.name}`",
                    )
        schema = self._stored(dataset, StructType(merged))
        self._judge(dataset, self._empty(schema))
        return schema

    def _flowing(self, flow: Flow) -> StructType:
        """The columns that a flow brings."""
        if flow.body is not None:
            frame = self._called(flow.body, flow.name)
            once = bool(flow.settings.get("once"))
            if frame.isStreaming == once:
                wanted = "batch" if once else "a stream"
                raise Refused(
                    "INVALID_FLOW_QUERY_TYPE", f"the query of flow `{flow.name}` has to be {wanted}"
                )
            if frame.isStreaming:
                self._check_streaming(flow.target, frame, _MODES[flow.kind])
            return frame.schema
        source = flow.settings.get("source")
        snapshot = flow.kind == "snapshot"
        if callable(source) or flow.settings.get("snapshot_and_version") is not None:
            raise Opaque(f"the snapshots of `{flow.target}` come from a function")
        streaming = not (snapshot or flow.settings.get("once"))
        session = self._engine.spark
        reader = session.readStream if streaming else session.read
        frame = self._called(lambda: reader.table(source), flow.name)
        return cdc.target(flow.settings, frame, snapshot)

    def _lone_flow(self, flow: Flow) -> None:
        """A flow into a sink; those into tables are analysed with the table."""
        if self.place.full(parts(flow.target)) in self._names:
            return
        try:
            if all(sink.name.lower() != flow.target.lower() for sink in self._declared.sinks):
                raise Refused("UNKNOWN_TARGET", f"flow `{flow.name}` has no target")
            self._flowing(flow)
        except Opaque:
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is reported
            self._refuse(flow.name, error)

    def _stored(self, dataset: Dataset, schema: StructType) -> StructType:
        """The schema as the table has it: the declared one, if there is one."""
        names = [field.name.lower() for field in schema.fields]
        twice = {name for name in names if names.count(name) > 1}
        if twice:
            raise Refused("AMBIGUOUS_REFERENCE", f"`{dataset.name}` has `{min(twice)}` twice")
        declared = dataset.settings.get("schema")
        if declared is not None:
            schema = self._declared_columns(dataset, declared, schema)
            names = [field.name.lower() for field in schema.fields]
        for setting in ("cluster_by", "partition_cols"):
            for column in dataset.settings.get(setting) or []:
                if column.lower() not in names:
                    raise Refused(
                        "COLUMN_NOT_DEFINED_IN_TABLE",
                        f"{setting} of `{dataset.name}` names `{column}`, which is no column",
                    )
        return schema

    def _declared_columns(self, dataset: Dataset, declared: Any, query: StructType) -> StructType:
        if isinstance(declared, str):
            read = ddl.schema(declared)
            if "columns" not in read:
                raise Refused("SCHEMA_TEXT", f"the schema of `{dataset.name}` cannot be read")
            declared = self._engine.struct(
                ", ".join(
                    f"`{column['name'].replace('`', '``')}` {column['type']}"
                    for column in read["columns"]
                )
            )
        types = {field.name.lower(): field.dataType for field in declared.fields}
        for field in query.fields:
            wanted = types.get(field.name.lower())
            if wanted is None or wanted.simpleString() != field.dataType.simpleString():
                raise Refused(
                    "USER_SPECIFIED_AND_INFERRED_SCHEMA_NOT_COMPATIBLE",
                    f"`{dataset.name}` declares no `{field.name} {field.dataType.simpleString()}`",
                )
        return declared

    def _empty(self, schema: StructType) -> DataFrame:
        return self._engine.spark.createDataFrame([], schema)

    def _judge(self, dataset: Dataset, frame: DataFrame) -> None:
        for rule in dataset.expectations:
            self.expectations.append(
                {
                    "dataset": dataset.name,
                    "name": rule.name,
                    "action": rule.action,
                    **self._verdict(rule, frame, dataset.name in self._partial),
                }
            )

    def _verdict(self, rule: Expectation, frame: DataFrame, partial: bool) -> dict:
        """`ok`, or what is wrong with the condition: Spark filters by conditions only."""
        text = rule.condition
        expression = F.expr(text) if isinstance(text, str) else text
        try:
            condition = self._engine.filter_condition(frame.where(expression))
            if not condition.deterministic():
                raise Refused("NOT_DETERMINISTIC", "the condition is not deterministic")
            if self._engine.has_subquery(condition):
                raise Refused("SUBQUERY", "the condition has a subquery")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the verdict
            verdict = "unknown" if partial else condition_of(error)
            return {"verdict": verdict, "message": message_of(error)}
        return {"verdict": "ok"}
