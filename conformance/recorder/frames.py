"""DataFrames: a source, and then one step after the other.

`{"from": {..}, "then": [{"where": {..}}, {"select": [..]}]}` is a query. Whether it is a stream
follows from what it reads.
"""

from collections.abc import Callable
from typing import Any

from recorder import columns
from recorder.errors import Refused
from recorder.signatures import API
from recorder.window import order

# What runs a query, or looks at its result: none of it is allowed where datasets are defined.
ACTIONS = set(
    """
    cache checkpoint collect columns count createGlobalTempView createOrReplaceGlobalTempView
    createOrReplaceTempView createTempView dtypes explain first foreach foreachPartition head
    inputFiles isEmpty isLocal isStreaming localCheckpoint mergeInto persist printSchema rdd
    registerTempTable schema show tail take toArrow toLocalIterator toPandas unpersist write
    writeStream writeTo
    """.split()
)

JOINS = {
    "inner": "inner",
    "cross": "cross",
    "outer": "full",
    "full": "full",
    "fullouter": "full",
    "left": "left",
    "leftouter": "left",
    "right": "right",
    "rightouter": "right",
    "semi": "left_semi",
    "leftsemi": "left_semi",
    "anti": "left_anti",
    "leftanti": "left_anti",
}


class DataFrame:
    """Stands in for `pyspark.sql.DataFrame`."""

    def __init__(self, source: dict, steps: list | None = None, stream: bool = False) -> None:
        self._source = source
        self._steps = steps or []
        self._stream = stream

    @property
    def tree(self) -> dict:
        return {"from": self._source, "then": self._steps}

    @property
    def stream(self) -> bool:
        """Whether it reads a stream anywhere."""
        return self._stream

    def step(self, name: str, what: Any, other: "DataFrame | None" = None) -> "DataFrame":
        stream = self._stream or (other is not None and other.stream)
        return DataFrame(self._source, [*self._steps, {name: what}], stream)

    def __getitem__(self, item: Any) -> Any:
        raise Refused("a column is taken from a DataFrame by `[]`: name it with F.col")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name in ACTIONS:
            raise Refused(f"`{name}` of a DataFrame looks at data, which no dataset may do")
        if name == "na":
            return _Na(self)
        signature = API["DataFrame"].get(name)
        if signature is None:
            raise Refused(f"a DataFrame has no method or agreed column `{name}`")
        method = _METHODS.get(name)
        if method is None:
            raise Refused(f"the recorder does not know the method `{name}` of DataFrames")
        return lambda *args, **kwargs: method(self, **signature.arguments(args, kwargs))


class _Na:
    """`df.na`: other names of three methods."""

    def __init__(self, frame: DataFrame) -> None:
        self.fill, self.drop, self.replace = frame.fillna, frame.dropna, frame.replace


class GroupedData:
    """Stands in for `pyspark.sql.GroupedData`."""

    def __init__(self, frame: DataFrame, groups: list) -> None:
        self._frame, self._groups = frame, groups

    def agg(self, *exprs: Any) -> DataFrame:
        if not exprs or not all(isinstance(each, columns.Column) for each in exprs):
            raise Refused("agg() takes columns")
        return self._aggregate([each.tree for each in exprs])

    def count(self) -> DataFrame:
        return self._aggregate("count")

    def __getattr__(self, name: str) -> Any:
        raise Refused(f"the recorder does not know the method `{name}` of grouped data")

    def _aggregate(self, aggregates: Any) -> DataFrame:
        return self._frame.step("aggregate", {"by": self._groups, "of": aggregates})


def _flat(values: tuple) -> tuple:
    return tuple(values[0]) if len(values) == 1 and isinstance(values[0], list | tuple) else values


def _names(value: Any) -> list[str]:
    """Names of columns; none for all."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else list(value)


def _columns(frame: DataFrame, given: dict) -> DataFrame:
    for name, value in given.items():
        if not isinstance(value, columns.Column):
            raise Refused(f"column `{name}` has to be a column")
    return frame.step("with_columns", [[name, value.tree] for name, value in given.items()])


def _drop(frame: DataFrame, cols: tuple) -> DataFrame:
    trees = [{"col": [col]} if isinstance(col, str) else columns.literal(col) for col in cols]
    return frame.step("drop", trees)


def _duplicates(within_watermark: bool) -> Callable:
    def method(frame: DataFrame, subset: Any) -> DataFrame:
        what = {"columns": _names(subset), "within_watermark": within_watermark}
        return frame.step("drop_duplicates", what)

    return method


def _join(frame: DataFrame, other: DataFrame, on: Any, how: str | None) -> DataFrame:
    kind = JOINS.get((how or "inner").replace("_", "").lower())
    if kind is None:
        raise Refused(f"there is no join `{how}`")
    if isinstance(on, columns.Column):
        how_to: Any = {"condition": on.tree}
    elif on is None:
        how_to = None
        if kind != "cross":
            raise Refused("a join without a condition has to be a cross join")
    else:
        how_to = {"using": _names(on)}
    return frame.step("join", {"with": other.tree, "type": kind, "on": how_to}, other)


def _union(by_name: bool) -> Callable:
    def method(frame: DataFrame, other: DataFrame, allowMissingColumns: bool = False) -> DataFrame:
        what = {"with": other.tree, "by_name": by_name, "allow_missing": allowMissingColumns}
        return frame.step("union", what, other)

    return method


def _order(frame: DataFrame, cols: tuple, **settings: Any) -> DataFrame:
    if any(settings.values()):
        raise Refused("orderBy(ascending=..) is not known to the recorder: sort by columns")
    return frame.step("order_by", [order(col) for col in _flat(cols)])


def _fillna(frame: DataFrame, value: Any, subset: Any) -> DataFrame:
    if isinstance(value, dict):
        for name, each in value.items():
            frame = _fillna(frame, each, [name])
        return frame
    what = {"value": columns.constant(value), "columns": _names(subset)}
    return frame.step("fill_na", what)


def _dropna(frame: DataFrame, how: str, thresh: int | None, subset: Any) -> DataFrame:
    if thresh is not None:
        raise Refused("dropna(thresh=..) is not known to the recorder")
    return frame.step("drop_na", {"all": how == "all", "columns": _names(subset)})


def _replace(frame: DataFrame, to_replace: Any, value: Any, subset: Any) -> DataFrame:
    if isinstance(to_replace, dict):
        [(to_replace, value)] = to_replace.items()
    if isinstance(to_replace, list):
        [to_replace] = to_replace
    if isinstance(value, list):
        [value] = value
    what = {
        "from": columns.constant(to_replace),
        "to": columns.constant(value),
        "columns": _names(subset),
    }
    return frame.step("replace", what)


def _sample(frame: DataFrame, withReplacement: Any, fraction: Any, seed: Any) -> DataFrame:
    if isinstance(withReplacement, float):
        withReplacement, fraction, seed = False, withReplacement, fraction
    what = {
        "replacement": bool(withReplacement),
        "fraction": columns.constant(float(fraction)),
        "seed": seed,
    }
    return frame.step("sample", what)


def _repartition(frame: DataFrame, numPartitions: Any, cols: tuple) -> DataFrame:
    if isinstance(numPartitions, int):
        partitions, by = numPartitions, cols
    else:
        partitions, by = None, (numPartitions, *cols)
    what = {"partitions": partitions, "by": [columns.column(col) for col in by]}
    return frame.step("repartition", what)


def _group(frame: DataFrame, cols: tuple) -> GroupedData:
    return GroupedData(frame, [columns.column(col) for col in _flat(cols)])


def _transform(frame: DataFrame, func: Callable, args: tuple, kwargs: dict) -> DataFrame:
    return func(frame, *args, **kwargs)


_METHODS: dict[str, Callable] = {
    "select": lambda f, cols: f.step("select", [columns.column(col) for col in _flat(cols)]),
    "selectExpr": lambda f, expr: f.step("select", [{"sql": text} for text in _flat(expr)]),
    "where": lambda f, condition: f.step("where", columns.condition(condition)),
    "filter": lambda f, condition: f.step("where", columns.condition(condition)),
    "withColumn": lambda f, colName, col: _columns(f, {colName: col}),
    "withColumns": lambda f, colsMap: _columns(f, colsMap[0]),
    "withColumnRenamed": lambda f, existing, new: f.step("rename", [[existing, new]]),
    "withColumnsRenamed": lambda f, colsMap: f.step("rename", [list(p) for p in colsMap.items()]),
    "drop": _drop,
    "distinct": lambda f: f.step("distinct", True),
    "dropDuplicates": _duplicates(within_watermark=False),
    "drop_duplicates": _duplicates(within_watermark=False),
    "dropDuplicatesWithinWatermark": _duplicates(within_watermark=True),
    "withWatermark": lambda f, eventTime, delayThreshold: f.step(
        "watermark", [eventTime, delayThreshold]
    ),
    "alias": lambda f, alias: f.step("alias", alias),
    "join": _join,
    "crossJoin": lambda f, other: _join(f, other, None, "cross"),
    "union": _union(by_name=False),
    "unionAll": _union(by_name=False),
    "unionByName": _union(by_name=True),
    "groupBy": _group,
    "groupby": _group,
    "agg": lambda f, exprs: GroupedData(f, []).agg(*exprs),
    "orderBy": _order,
    "sort": _order,
    "limit": lambda f, num: f.step("limit", num),
    "fillna": _fillna,
    "dropna": _dropna,
    "replace": _replace,
    "sample": _sample,
    "repartition": _repartition,
    "hint": lambda f, name, parameters: f.step("hint", name),
    "transform": _transform,
}
