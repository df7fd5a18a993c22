"""Stands in for `pyspark.sql.types`, and reads types from text.

A type is written in one way only: lower case, no blanks, `struct<a:int,b:array<string>>`.
"""

from typing import Any

from recorder.errors import Refused
from recorder.tokens import Reader, Unreadable

# Other names of types, and the one that is used here.
SAME = {
    "integer": "int",
    "long": "bigint",
    "short": "smallint",
    "byte": "tinyint",
    "real": "float",
    "dec": "decimal",
    "numeric": "decimal",
    "timestamp_ltz": "timestamp",
}


class DataType:
    """A type; `text` is its one form."""

    def __init__(self, text: str) -> None:
        self.text = text

    def simpleString(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text


def _atomic(name: str, text: str) -> type:
    def init(self: DataType) -> None:
        DataType.__init__(self, text)

    return type(name, (DataType,), {"__init__": init})


ATOMIC = {
    name: _atomic(name, text)
    for name, text in {
        "StringType": "string",
        "BinaryType": "binary",
        "BooleanType": "boolean",
        "ByteType": "tinyint",
        "ShortType": "smallint",
        "IntegerType": "int",
        "LongType": "bigint",
        "FloatType": "float",
        "DoubleType": "double",
        "DateType": "date",
        "TimestampType": "timestamp",
        "TimestampNTZType": "timestamp_ntz",
        "VariantType": "variant",
        "NullType": "void",
    }.items()
}


class DecimalType(DataType):
    def __init__(self, precision: int = 10, scale: int = 0) -> None:
        super().__init__(f"decimal({precision},{scale})")


class ArrayType(DataType):
    def __init__(self, elementType: DataType, containsNull: bool = True) -> None:
        super().__init__(f"array<{of(elementType)}>")


class MapType(DataType):
    def __init__(
        self, keyType: DataType, valueType: DataType, valueContainsNull: bool = True
    ) -> None:
        super().__init__(f"map<{of(keyType)},{of(valueType)}>")


class StructField(DataType):
    def __init__(
        self, name: str, dataType: Any, nullable: bool = True, metadata: dict | None = None
    ) -> None:
        super().__init__(f"{name}:{of(dataType)}")
        self.column = {"name": name, "type": of(dataType)}
        if not nullable:
            self.column["not_null"] = True
        if metadata and "comment" in metadata:
            self.column["comment"] = metadata["comment"]


class StructType(DataType):
    def __init__(self, fields: list | None = None) -> None:
        self.fields = list(fields or [])
        super().__init__(self._text())

    def add(self, field: Any, data_type: Any = None, nullable: bool = True) -> "StructType":
        if not isinstance(field, StructField):
            field = StructField(field, data_type, nullable)
        self.fields.append(field)
        self.text = self._text()
        return self

    def _text(self) -> str:
        return "struct<" + ",".join(field.text for field in self.fields) + ">"


def of(value: Any) -> str:
    """The one form of a type that is given as an object or as text."""
    if isinstance(value, DataType):
        return value.simpleString()
    if isinstance(value, type) and issubclass(value, DataType):
        return value().simpleString()
    if not isinstance(value, str):
        raise Refused(f"`{value!r}` is no data type")
    try:
        reader = Reader(value)
        if reader.next.word() != "INTERVAL" and reader.peek().text not in ("", "(", "<"):
            return read_struct(reader)
        result = read(reader)
        reader.end()
    except Unreadable as error:
        raise Refused(f"`{value}` is no data type: {error}") from None
    return result


def read_struct(reader: Reader) -> str:
    """Reads `a INT, b STRING`, the short form of a struct."""
    fields = [_field(reader)]
    while reader.symbol(","):
        fields.append(_field(reader))
    reader.end()
    return "struct<" + ",".join(fields) + ">"


def read(reader: Reader) -> str:
    """Reads one type."""
    name = reader.identifier().lower()
    name = SAME.get(name, name)
    if name == "array":
        return f"array<{_enclosed(reader, read)}>"
    if name == "map":
        reader.expect("<")
        key = read(reader)
        reader.expect(",")
        value = read(reader)
        reader.expect(">")
        return f"map<{key},{value}>"
    if name == "struct":
        return f"struct<{_enclosed(reader, _fields)}>"
    if name == "interval":
        words = [name]
        while reader.next.word() in {"YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO"}:
            words.append(reader.take().text.lower())
        return " ".join(words)
    if reader.symbol("("):
        numbers = [reader.take().text]
        while reader.symbol(","):
            numbers.append(reader.take().text)
        reader.expect(")")
        if name == "decimal" and len(numbers) == 1:
            numbers.append("0")
        return f"{name}({','.join(numbers)})"
    return "decimal(10,0)" if name == "decimal" else name


def _enclosed(reader: Reader, inner: Any) -> str:
    reader.expect("<")
    result = inner(reader)
    reader.expect(">")
    return result


def _fields(reader: Reader) -> str:
    if reader.next.text == ">":
        return ""
    fields = [_field(reader)]
    while reader.symbol(","):
        fields.append(_field(reader))
    return ",".join(fields)


def _field(reader: Reader) -> str:
    name = reader.identifier()
    reader.symbol(":")
    type_ = read(reader)
    reader.words("NOT", "NULL")
    if reader.words("COMMENT"):
        reader.take()
    return f"{name}:{type_}"


NAMES = {
    **ATOMIC,
    "DataType": DataType,
    "DecimalType": DecimalType,
    "ArrayType": ArrayType,
    "MapType": MapType,
    "StructField": StructField,
    "StructType": StructType,
}
