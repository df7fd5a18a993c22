"""The tables of one pipeline in Spark's catalog: empty, and made when they are asked for."""

from collections.abc import Callable
from dataclasses import dataclass

from pyspark.sql import DataFrame
from pyspark.sql.types import StructType

from oracle import sources, sqltext
from oracle.engine import Engine
from oracle.errors import Opaque, Refused
from recorder.names import parts


@dataclass
class Place:
    """Where names without catalog or schema belong."""

    catalog: str = ""
    schema: str = ""

    def full(self, name: list[str]) -> tuple[str, ...]:
        """Catalog, schema and table in lower case."""
        missing = [self.catalog, self.schema][: max(3 - len(name), 0)]
        return tuple(part.lower() for part in [*missing, *name])


class Tables:
    """Finds what a name stands for: a dataset of the pipeline, or a table outside of it.

    `datasets` are the names of all datasets; `analyse` returns the schema of one, or the frame
    itself when it is a view. `external` has the schema of each table outside as DDL, or None where
    nobody knows it.
    """

    def __init__(
        self,
        engine: Engine,
        place: Place,
        external: dict[str, str | None],
        datasets: list[str],
        analyse: Callable[[str], StructType | DataFrame],
    ) -> None:
        self._engine, self._place, self._analyse = engine, place, analyse
        self._datasets = {place.full(parts(name)): name for name in datasets}
        self._external = {place.full(parts(name)): ddl for name, ddl in external.items()}
        self._made: set[str] = set()
        self._created: list[str] = []
        self._databases: set[str] = set()
        self._views: dict[str, bool] = {}

    def known(self, name: list[str]) -> bool:
        full = self._place.full(name)
        return full in self._datasets or full in self._external

    def read(self, name: str, changes: bool, streaming: bool | None) -> str:
        """What to read for a name; the table is there afterwards."""
        found = parts(name)
        if found[0].lower() == "live":
            found = found[1:]
        view = self._views.get(found[-1].lower()) if len(found) == 1 else None
        if self.make(found, changes):
            view = self._views.get(found[-1].lower()) if len(found) == 1 else view
            if view is not None and streaming is not None and view != streaming:
                kind, verb = ("streaming", "readStream") if view else ("batch", "read")
                raise Refused("VIEW_KIND", f"`{name}` is a {kind} view: only {verb} can read it")
            return sqltext.quoted(self._physical(found, changes))
        raise Refused("TABLE_OR_VIEW_NOT_FOUND", f"there is no table `{name}`")

    def make(self, name: list[str], changes: bool = False) -> bool:
        """Puts a table of this name into Spark's catalog; False when nothing has this name."""
        full = self._place.full(name)
        if full in self._datasets:
            found = self._analyse(self._datasets[full])
        elif full in self._external:
            ddl = self._external[full]
            if ddl is None:
                raise Opaque(f"the columns of table {'.'.join(name)} are not known")
            found = self._engine.struct(ddl)
        else:
            return False
        physical = self._physical(name, changes)
        key = sqltext.quoted(physical)
        if key.lower() in self._made:
            return True
        if isinstance(found, DataFrame):
            self._views[name[-1].lower()] = found.isStreaming
            found.createOrReplaceTempView(sqltext.quoted([name[-1]]))
        else:
            if changes:
                found = StructType(
                    [*found.fields, *self._engine.struct(sources.CHANGE_FEED).fields]
                )
            self._create(physical, key, found)
        self._made.add(key.lower())
        return True

    def rewritten(self, text: str) -> str:
        """SQL text with every name in the form that Spark's one catalog understands."""
        return sqltext.rewritten(
            text, lambda name: self._physical(name, False) if self.known(name) else None
        )

    def clear(self) -> None:
        """Takes everything out of Spark's catalog again."""
        for view in self._views:
            self._engine.spark.catalog.dropTempView(view)
        for key in self._created:
            self._engine.sql(f"DROP TABLE IF EXISTS {key}")
        for database in self._databases:
            self._engine.sql(f"DROP DATABASE IF EXISTS {database}")

    def _physical(self, name: list[str], changes: bool) -> list[str]:
        table = name[-1] + ("__changes" if changes else "")
        if len(name) == 1:
            return [table] if not changes else ["default", table]
        return ["__".join(name[:-1]), table]

    def _create(self, physical: list[str], key: str, schema: StructType) -> None:
        spark = self._engine.spark
        if len(physical) == 2 and physical[0] != "default":
            database = sqltext.quoted(physical[:1])
            if database not in self._databases:
                self._engine.sql(f"CREATE DATABASE IF NOT EXISTS {database}")
                self._databases.add(database)
        self._created.append(key)
        spark.catalog.createTable(key, self._engine.empty_folder(), "parquet", schema)
