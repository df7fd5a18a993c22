"""Reads the schema of a table, `id BIGINT NOT NULL COMMENT 'key', PRIMARY KEY (id)`.

The result is JSON: `{"columns": [..], "constraints": [..]}`; a column has its name, its type and
whatever else was said.
"""

from typing import Any

from recorder import sql, types
from recorder.tokens import Reader, Unreadable


def schema(value: Any) -> dict:
    """The columns and constraints of a schema; text that cannot be read is kept as text."""
    if isinstance(value, types.StructType):
        return {"columns": [field.column for field in value.fields], "constraints": []}
    try:
        return _read(Reader(value))
    except Unreadable:
        return {"text": " ".join(value.split())}


def _read(reader: Reader) -> dict:
    columns, constraints = [], []
    while True:
        if reader.next.word() in ("CONSTRAINT", "PRIMARY", "FOREIGN") and reader.peek().kind in (
            "word",
            "quoted",
        ):
            constraints.append(_constraint(reader))
        else:
            columns.append(_column(reader))
        if not reader.symbol(","):
            break
    reader.end()
    return {"columns": columns, "constraints": constraints}


def _column(reader: Reader) -> dict:
    column: dict = {"name": reader.identifier()}
    reader.symbol(":")
    column["type"] = types.read(reader)
    while reader.next.kind == "word":
        _clause(reader, column)
    return column


def _clause(reader: Reader, column: dict) -> None:
    if reader.words("NOT", "NULL"):
        column["not_null"] = True
    elif reader.words("COMMENT"):
        column["comment"] = _string(reader)
    elif reader.words("GENERATED"):
        always = reader.words("ALWAYS")
        if not always:
            reader.expect("BY")
            reader.expect("DEFAULT")
        reader.expect("AS")
        if reader.words("IDENTITY"):
            column["identity"] = _identity(reader, always)
        else:
            reader.expect("(")
            column["generated"] = sql.expression(reader)
            reader.expect(")")
    elif reader.words("DEFAULT"):
        column["default"] = sql.expression(reader)
    elif reader.words("MASK"):
        mask: dict = {"function": _qualified(reader)}
        if reader.words("USING", "COLUMNS"):
            mask["using"] = _names(reader)
        column["mask"] = mask
    elif reader.words("PRIMARY", "KEY"):
        column["primary_key"] = True
    else:
        raise Unreadable(f"unknown clause `{reader.next.text}`")


def _identity(reader: Reader, always: bool) -> dict:
    identity = {"always": always, "start": 1, "step": 1}
    if reader.symbol("("):
        while not reader.symbol(")"):
            if reader.words("START", "WITH"):
                identity["start"] = _integer(reader)
            elif reader.words("INCREMENT", "BY"):
                identity["step"] = _integer(reader)
            else:
                raise Unreadable(f"unknown identity clause `{reader.next.text}`")
    return identity


def _constraint(reader: Reader) -> dict:
    constraint: dict = {"name": reader.identifier() if reader.words("CONSTRAINT") else None}
    if reader.words("PRIMARY", "KEY"):
        constraint["primary_key"] = _names(reader)
    elif reader.words("FOREIGN", "KEY"):
        constraint["foreign_key"] = _names(reader)
        reader.expect("REFERENCES")
        constraint["references"] = _qualified(reader)
        constraint["referenced"] = _names(reader) if reader.next.text == "(" else []
    else:
        raise Unreadable(f"unknown constraint `{reader.next.text}`")
    constraint["options"] = sorted(_options(reader))
    return constraint


def _options(reader: Reader) -> list[str]:
    options = []
    while reader.next.kind == "word":
        words = [reader.take().word()]
        if words == ["NOT"]:
            words.append(reader.take().word())
        options.append(" ".join(words))
    return options


def _names(reader: Reader) -> list[str]:
    reader.expect("(")
    names = [reader.identifier()]
    while reader.symbol(","):
        names.append(reader.identifier())
    reader.expect(")")
    return names


def _qualified(reader: Reader) -> str:
    parts = [reader.identifier()]
    while reader.symbol("."):
        parts.append(reader.identifier())
    return ".".join(parts)


def _string(reader: Reader) -> str:
    if reader.next.kind != "string":
        raise Unreadable(f"text in quotes expected before `{reader.next.text}`")
    return reader.take().text


def _integer(reader: Reader) -> int:
    sign = -1 if reader.symbol("-") else 1
    if reader.next.kind != "number":
        raise Unreadable(f"a number expected before `{reader.next.text}`")
    return sign * int(reader.take().text)
