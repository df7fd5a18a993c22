"""Columns: every operation on one makes a tree.

A tree is JSON: `{"col": ["a", "b"]}` is the column `a.b`, `{"op": "gt", "args": [..]}` an operator,
`{"call": "sum", "args": [..]}` a function.
"""

import datetime
import decimal
from typing import Any

from recorder import types
from recorder.errors import Refused
from recorder.names import parts
from recorder.signatures import API

Tree = dict[str, Any]


def literal(value: Any) -> Tree:
    """The tree of a Python value that stands where a column may stand."""
    if isinstance(value, Column):
        return value.tree
    if isinstance(value, types.DataType):
        return {"type": value.simpleString()}
    return {"lit": constant(value)}


def constant(value: Any) -> Any:
    """A Python value as JSON that keeps its type."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return {"double": repr(value)}
    if isinstance(value, decimal.Decimal):
        return {"decimal": format(value, "f")}
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            return {"timestamp_ntz": value.isoformat()}
        return {"timestamp": value.astimezone(datetime.timezone.utc).isoformat()}
    if isinstance(value, datetime.date):
        return {"date": value.isoformat()}
    if isinstance(value, datetime.timedelta):
        return {"microseconds": value // datetime.timedelta(microseconds=1)}
    if isinstance(value, bytes | bytearray):
        return {"binary": value.hex()}
    if isinstance(value, list | tuple):
        return {"array": [literal(item) for item in value]}
    if isinstance(value, dict):
        return {"map": [[literal(key), literal(item)] for key, item in value.items()]}
    raise Refused(f"`{type(value).__name__}` is no value that Spark knows")


def column(value: Any) -> Tree:
    """The tree of a value where a string is the name of a column."""
    return named(value) if isinstance(value, str) else literal(value)


def named(name: str) -> Tree:
    """The tree of a column's name; `*` and `a.*` are stars."""
    names = parts(name)
    return {"star": names[:-1]} if names[-1] == "*" else {"col": names}


def condition(value: Any) -> Tree:
    """The tree of a value where a string is SQL."""
    return {"sql": value} if isinstance(value, str) else _column_only(value, "a condition")


def operation(operator: str, *operands: Any) -> "Column":
    """An operator over columns or values."""
    return Column({"op": operator, "args": [literal(operand) for operand in operands]})


def _column_only(value: Any, what: str) -> Tree:
    if not isinstance(value, Column):
        raise Refused(f"{what} has to be a column, and is a `{type(value).__name__}`")
    return value.tree


class Column:
    """Stands in for `pyspark.sql.Column`."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree

    def __repr__(self) -> str:
        return f"Column({self.tree})"

    # As in Spark: a column has no truth, and cannot be walked through.
    def __bool__(self) -> bool:
        raise Refused("a column is used as a condition of Python: write `&`, `|` and `~`")

    def __iter__(self) -> None:
        raise Refused("a column is not iterable")

    __hash__ = object.__hash__

    def __eq__(self, other: Any) -> "Column":  # type: ignore[override]
        return operation("eq", self, other)

    def __ne__(self, other: Any) -> "Column":  # type: ignore[override]
        return operation("ne", self, other)

    def __invert__(self) -> "Column":
        return operation("not", self)

    def __neg__(self) -> "Column":
        return operation("negate", self)

    def __getitem__(self, key: Any) -> "Column":
        if isinstance(key, slice):
            raise Refused("a slice of a column is not supported")
        return Column({"item": literal(key), "of": self.tree})

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        signature = API["Column"].get(name)
        if signature is None:
            raise Refused(f"a column has no method `{name}`")
        method = _METHODS.get(name)
        if method is None:
            raise Refused(f"the recorder does not know the method `{name}` of columns")
        return lambda *args, **kwargs: Column(method(self, **signature.arguments(args, kwargs)))


def _operators() -> None:
    pairs = {
        "lt": "lt",
        "le": "le",
        "gt": "gt",
        "ge": "ge",
        "add": "plus",
        "sub": "minus",
        "mul": "times",
        "truediv": "divide",
        "mod": "modulo",
        "and": "and",
        "or": "or",
    }
    for python, operator in pairs.items():
        setattr(Column, f"__{python}__", lambda a, b, o=operator: operation(o, a, b))
        if python not in ("lt", "le", "gt", "ge"):
            setattr(Column, f"__r{python}__", lambda a, b, o=operator: operation(o, b, a))
    Column.__pow__ = lambda a, b: Column({"call": "pow", "args": [a.tree, literal(b)]})


_operators()


def _op(operator: str) -> Any:
    return lambda self, **given: operation(operator, self, *given.values()).tree


def _call(function: str) -> Any:
    return lambda self, **given: {
        "call": function,
        "args": [self.tree, *(literal(value) for value in given.values())],
    }


def _alias(self: Column, alias: tuple, **metadata: Any) -> Tree:
    if not alias or metadata.get("kwargs", {}):
        raise Refused("alias() takes names only")
    return {"alias": list(alias), "of": self.tree}


def _cast(tolerant: bool) -> Any:
    def cast(self: Column, dataType: Any) -> Tree:
        return {"cast": types.of(dataType), "of": self.tree, "tolerant": tolerant}

    return cast


def _isin(self: Column, cols: tuple) -> Tree:
    values = cols[0] if len(cols) == 1 and isinstance(cols[0], list | set | tuple) else cols
    return {"in": self.tree, "values": [literal(value) for value in values]}


def _between(self: Column, lowerBound: Any, upperBound: Any) -> Tree:
    return {"between": self.tree, "low": literal(lowerBound), "high": literal(upperBound)}


def _matching(kind: str) -> Any:
    return lambda self, other: {kind: self.tree, "pattern": literal(other)}


def _sort(ascending: bool, nulls: str) -> Any:
    return lambda self: {"sort": self.tree, "ascending": ascending, "nulls": nulls}


def _when(self: Column, condition: Any, value: Any) -> Tree:
    if "case" not in self.tree or self.tree["else"] is not None:
        raise Refused("when() has to follow another when()")
    branch = [_column_only(condition, "the condition of when()"), literal(value)]
    return {"case": [*self.tree["case"], branch], "else": None}


def _otherwise(self: Column, value: Any) -> Tree:
    if "case" not in self.tree or self.tree["else"] is not None:
        raise Refused("otherwise() has to follow when(), once")
    return {"case": self.tree["case"], "else": literal(value)}


def _over(self: Column, window: Any) -> Tree:
    return {"over": self.tree, **window.tree}


_METHODS = {
    "alias": _alias,
    "name": _alias,
    "cast": _cast(False),
    "astype": _cast(False),
    "try_cast": _cast(True),
    "isNull": _op("is_null"),
    "isNotNull": _op("is_not_null"),
    "isNaN": _call("isnan"),
    "eqNullSafe": _op("eq_null_safe"),
    "bitwiseAND": _op("bitwise_and"),
    "bitwiseOR": _op("bitwise_or"),
    "bitwiseXOR": _op("bitwise_xor"),
    "isin": _isin,
    "between": _between,
    "like": _matching("like"),
    "ilike": _matching("ilike"),
    "rlike": _matching("rlike"),
    "contains": _call("contains"),
    "startswith": _call("startswith"),
    "endswith": _call("endswith"),
    "substr": _call("substr"),
    "getField": lambda self, name: {"field": name, "of": self.tree},
    "getItem": lambda self, key: {"item": literal(key), "of": self.tree},
    "withField": lambda self, fieldName, col: {
        "with_field": fieldName,
        "value": literal(col),
        "of": self.tree,
    },
    "dropFields": lambda self, fieldNames: {"drop_fields": list(fieldNames), "of": self.tree},
    "asc": _sort(True, "default"),
    "asc_nulls_first": _sort(True, "first"),
    "asc_nulls_last": _sort(True, "last"),
    "desc": _sort(False, "default"),
    "desc_nulls_first": _sort(False, "first"),
    "desc_nulls_last": _sort(False, "last"),
    "when": _when,
    "otherwise": _otherwise,
    "over": _over,
}
