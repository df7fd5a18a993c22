"""Stands in for `pyspark.sql.functions`: each function makes a call in a tree."""

import inspect
from collections.abc import Callable
from typing import Any

from recorder import columns, types
from recorder.columns import Column
from recorder.errors import Refused
from recorder.frames import DataFrame
from recorder.signatures import API, Bound, Signature

# Parameters that take a type or a schema, as an object or as text.
TYPED = {"schema", "returnType", "dataType", "jsonSchema"}


def call(signature: Signature, args: tuple, kwargs: dict) -> Column:
    """The call of a function; arguments behind the last one given are left out."""
    bound = signature.bind(args, kwargs)
    while bound and not bound[-1].given:
        bound.pop()
    trees: list[columns.Tree] = []
    for each in bound:
        trees.extend(_trees(each))
    return Column({"call": signature.name, "args": trees})


def _trees(bound: Bound) -> list[columns.Tree]:
    parameter, value = bound.parameter, bound.value
    if parameter.binds == "many":
        if len(value) == 1 and isinstance(value[0], list | tuple | set):
            value = tuple(value[0])
        read = columns.column if parameter.meaning == "column" else columns.literal
        return [read(each) for each in value]
    if parameter.meaning == "function":
        return [_lambda(value)]
    if parameter.name in TYPED and not isinstance(value, Column):
        return [{"type": types.of(value)}]
    if isinstance(value, dict):
        return [{"options": {key: option(value[key]) for key in sorted(value)}}]
    return [columns.column(value) if parameter.meaning == "column" else columns.literal(value)]


def option(value: Any) -> str:
    """An option as Spark gets it: text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _lambda(function: Callable) -> columns.Tree:
    names = list(inspect.signature(function).parameters)
    body = function(*(Column({"col": [name]}) for name in names))
    if not isinstance(body, Column):
        raise Refused("a function over columns has to return a column")
    return {"lambda": names, "body": body.tree}


def _when(condition: Any, value: Any) -> Column:
    if not isinstance(condition, Column):
        raise Refused("the condition of when() has to be a column")
    return Column({"case": [[condition.tree, columns.literal(value)]], "else": None})


def _expr(str: str) -> Column:  # noqa: A002 - the name in Spark
    return Column({"sql": str})


def _col(col: str) -> Column:
    return Column(columns.named(col))


def _lit(col: Any) -> Column:
    return Column(columns.literal(col))


def _call_function(funcName: str, *cols: Any) -> Column:
    return Column({"function": funcName, "args": [columns.column(col) for col in cols]})


def _broadcast(df: DataFrame) -> DataFrame:
    return df.hint("broadcast")


def _sorting(name: str) -> Callable:
    return lambda col: getattr(Column(columns.column(col)), name)()


class Udf:
    """A Python function used as a column."""

    def __init__(self, function: Callable, returns: str, pandas: bool) -> None:
        self.tree = {"udf": function.__name__, "returns": returns, "pandas": pandas}

    def __call__(self, *cols: Any) -> Column:
        return Column({**self.tree, "args": [columns.column(col) for col in cols]})


def _udf(pandas: bool) -> Callable:
    def udf(f: Any = None, returnType: Any = None, **settings: Any) -> Any:
        if f is None or isinstance(f, str | types.DataType):
            given = returnType if f is None else f
            return lambda function: Udf(function, types.of(given or "string"), pandas)
        return Udf(f, types.of(returnType or "string"), pandas)

    return udf


SPECIAL: dict[str, Any] = {
    "col": _col,
    "column": _col,
    "lit": _lit,
    "expr": _expr,
    "when": _when,
    "call_function": _call_function,
    "call_udf": _call_function,
    "broadcast": _broadcast,
    "udf": _udf(pandas=False),
    "pandas_udf": _udf(pandas=True),
    **{
        f"{way}{nulls}": _sorting(f"{way}{nulls}")
        for way in ("asc", "desc")
        for nulls in ("", "_nulls_first", "_nulls_last")
    },
}


def names() -> dict[str, Callable]:
    """Everything that the module has."""
    plain = {
        name: lambda *args, _signature=signature, **kwargs: call(_signature, args, kwargs)
        for name, signature in API["functions"].items()
    }
    return {**plain, **SPECIAL}
