"""Writes recorder/signatures.json: the names and parameters that PySpark's API has.

Run it with a Python that has PySpark; the recorder itself needs none.

    python tools/signatures.py > recorder/signatures.json

Each parameter is a list: its name, how it binds (`one`, `many`, `named`), what a string in it means
(`column`, `value`, `function`, `frame`), and, when it may be left out, its default.
"""

import inspect
import json
import sys

from pyspark.sql import Column, DataFrame, GroupedData, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.readwriter import DataFrameReader
from pyspark.sql.streaming.readwriter import DataStreamReader
from pyspark.sql.window import WindowSpec

# Defaults that are no JSON, and what stands for them.
DEFAULTS = {"<no value>": None, "StringType()": "string"}


def meaning(annotation: str) -> str:
    if "Callable" in annotation:
        return "function"
    if "ColumnOrName" in annotation:
        return "column"
    if annotation.strip("'") == "DataFrame":
        return "frame"
    return "value"


def default(value: object) -> object:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return DEFAULTS.get(str(value), str(value))


def parameters(function: object) -> list:
    result = []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name == "self":
            continue
        binds = {
            parameter.VAR_POSITIONAL: "many",
            parameter.VAR_KEYWORD: "named",
        }.get(parameter.kind, "one")
        row = [parameter.name, binds, meaning(str(parameter.annotation))]
        if parameter.default is not parameter.empty:
            row.append(default(parameter.default))
        result.append(row)
    return result


def public(owner: object) -> dict:
    result = {}
    for name in sorted(dir(owner)):
        if name.startswith("_"):
            continue
        member = inspect.getattr_static(owner, name)
        if callable(member) and not inspect.isclass(member):
            result[name] = parameters(getattr(owner, name))
    return result


def functions() -> dict:
    return {
        name: parameters(getattr(F, name))
        for name in sorted(F.__all__)
        if inspect.isfunction(getattr(F, name))
    }


def main() -> None:
    table = {
        "functions": functions(),
        "Column": public(Column),
        "DataFrame": public(DataFrame),
        "GroupedData": public(GroupedData),
        "DataFrameReader": public(DataFrameReader),
        "DataStreamReader": public(DataStreamReader),
        "SparkSession": public(SparkSession),
        "WindowSpec": public(WindowSpec),
    }
    sys.stdout.write("{\n")
    for group, (owner, members) in enumerate(table.items()):
        sys.stdout.write(f'"{owner}": {{\n')
        rows = [f'"{name}": {json.dumps(rows)}' for name, rows in members.items()]
        sys.stdout.write(",\n".join(rows))
        sys.stdout.write("\n}" + ("," if group < len(table) - 1 else "") + "\n")
    sys.stdout.write("}\n")


if __name__ == "__main__":
    main()
