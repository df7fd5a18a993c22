"""One form for what can be said in several ways, so that equal meanings are equal JSON.

Applied to what was recorded and to what was expected alike.
"""

from typing import Any

from recorder import ddl, literals, names, sql, types

HINTS = "cloudFiles.schemaHints"

# Functions that have several names, and the one that is used here.
SAME = {
    "approx_distinct": "approx_count_distinct",
    "ceiling": "ceil",
    "char_length": "length",
    "character_length": "length",
    "datediff": "date_diff",
    "dateadd": "date_add",
    "day": "dayofmonth",
    "now": "current_timestamp",
    "power": "pow",
    "lcase": "lower",
    "ucase": "upper",
    "substr": "substring",
    "std": "stddev",
    "stddev_samp": "stddev",
    "mean": "avg",
    "first_value": "first",
    "last_value": "last",
    "countDistinct": "count_distinct",
    "sumDistinct": "sum_distinct",
    "map": "create_map",
}

# Functions that are operators.
OPERATORS = {"bitwise_not": "bitwise_not", "negative": "negate", "negate": "negate"}


def normal(value: Any, variables: dict[str, str] | None = None) -> Any:
    """The one form of a tree, or of anything made of trees."""
    scope = variables or {}
    if isinstance(value, list):
        return [normal(item, scope) for item in value]
    if not isinstance(value, dict):
        return value
    for (kind, companion), read in _KINDS.items():
        if kind in value and (companion in value if companion else len(value) == 1):
            return read(value, scope)
    return {key: normal(item, scope) for key, item in value.items()}


def _sql(value: dict, scope: dict) -> Any:
    tree = sql.read(value["sql"])
    return tree if "sql" in tree else normal(tree, scope)


def _ddl(value: dict, scope: dict) -> Any:
    return normal(ddl.schema(value["ddl"]), scope)


def _type(value: dict, _: dict) -> Any:
    return {"type": types.of(value["type"])}


def _cast(value: dict, scope: dict) -> Any:
    """A cast of a constant is often the way to say a constant of that type."""
    target, of = types.of(value["cast"]), normal(value["of"], scope)
    if list(of) == ["lit"]:
        constant = literals.cast(of["lit"], target)
        if constant is not None:
            return {"lit": constant[0]}
    return {"cast": target, "of": of, "tolerant": value["tolerant"]}


def _col(value: dict, scope: dict) -> Any:
    parts = value["col"]
    if parts[0] not in scope:
        return value
    tree: Any = {"variable": scope[parts[0]]}
    for field in parts[1:]:
        tree = {"field": field, "of": tree}
    return tree


def _field(value: dict, scope: dict) -> Any:
    """A field of a column is the column with a longer name."""
    of = normal(value["of"], scope)
    if list(of) == ["col"]:
        return {"col": [*of["col"], value["field"]]}
    return {"field": value["field"], "of": of}


def _item(value: dict, scope: dict) -> Any:
    """An element by a constant text is what a field is."""
    key = normal(value["item"], scope)
    if isinstance(key.get("lit"), str):
        return _field({"field": key["lit"], "of": value["of"]}, scope)
    return {"item": key, "of": normal(value["of"], scope)}


def _lambda(value: dict, scope: dict) -> Any:
    """Variables are numbered by depth and place: their names do not matter."""
    depth = len({number.split(".")[0] for number in scope.values()})
    own = {name: f"{depth}.{i}" for i, name in enumerate(value["lambda"])}
    return {"lambda": len(own), "body": normal(value["body"], {**scope, **own})}


def _call(value: dict, scope: dict) -> Any:
    name = SAME.get(value["call"], value["call"])
    arguments = normal(value["args"], scope)
    if name in OPERATORS:
        return _op({"op": OPERATORS[name], "args": value["args"]}, scope)
    if name == "count" and arguments in ([{"lit": 1}], [{"col": ["*"]}]):
        arguments = [{"star": []}]
    return {"call": name, "args": arguments}


def _function(value: dict, scope: dict) -> Any:
    """A function by its SQL name; one of a single part is a function of Spark's."""
    parts = names.parts(value["function"])
    if len(parts) == 1:
        return _call({"call": parts[0].lower(), "args": value["args"]}, scope)
    return {"function": ".".join(parts), "args": normal(value["args"], scope)}


def _double(value: dict, _: dict) -> Any:
    """Languages write the same number differently."""
    return {"double": repr(float(value["double"]))}


def _options(value: dict, scope: dict) -> Any:
    """Of the options of a reader, the hints about types are a schema."""
    tree = {key: normal(item, scope) for key, item in value.items() if key != "options"}
    options = dict(value["options"])
    hints = options.get(HINTS)
    if hints is not None:
        options[HINTS] = ddl.schema(hints) if isinstance(hints, str) else normal(hints, scope)
    return {**tree, "options": options}


def _query(value: dict, scope: dict) -> Any:
    """SQL of a whole query: lines and indentation do not matter."""
    return {"query": " ".join(value["query"].split()), "tables": normal(value["tables"], scope)}


def _op(value: dict, scope: dict) -> Any:
    """AND and OR of several: grouping does not matter. The minus of a number is part of it."""
    operator = value["op"]
    arguments = normal(value["args"], scope)
    if operator == "negate" and list(arguments[0]) == ["lit"]:
        negative = literals.negative(arguments[0]["lit"])
        if negative is not None:
            return {"lit": negative}
    if operator in ("and", "or"):
        flat: list = []
        for argument in arguments:
            flat.extend(argument["args"] if argument.get("op") == operator else [argument])
        arguments = flat
    return {"op": operator, "args": arguments}


def _steps(value: dict, scope: dict) -> Any:
    """Neighbouring renamings, and selects of everything, in one form."""
    steps: list = []
    for step in normal(value["then"], scope):
        if "rename" in step and steps and "rename" in steps[-1]:
            steps[-1] = {"rename": [*steps[-1]["rename"], *step["rename"]]}
        else:
            steps.append(step)
    return {"from": normal(value["from"], scope), "then": steps}


# What a tree is, by a key and the one that has to be beside it; None: the key is alone.
_KINDS = {
    ("sql", None): _sql,
    ("ddl", None): _ddl,
    ("double", None): _double,
    ("options", "format"): _options,
    ("query", "tables"): _query,
    ("type", None): _type,
    ("col", None): _col,
    ("cast", "of"): _cast,
    ("field", "of"): _field,
    ("item", "of"): _item,
    ("lambda", "body"): _lambda,
    ("call", "args"): _call,
    ("function", "args"): _function,
    ("op", "args"): _op,
    ("from", "then"): _steps,
}
