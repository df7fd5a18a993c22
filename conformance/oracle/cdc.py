"""The columns of a table that change data capture keeps; Spark itself has no such operator."""

from typing import Any

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    MapType,
    StringType,
    StructField,
    StructType,
    TimestampType,
    VariantType,
)

from oracle.errors import Refused


def target(settings: dict, source: DataFrame, snapshot: bool) -> StructType:
    """The schema of the target, after every column and condition was resolved."""
    keys = [_resolved(source, key, "key") for key in settings.get("keys") or []]
    if not keys:
        raise Refused("CDC_KEYS", "a CDC flow has no keys")
    for key in keys:
        if isinstance(key.dataType, MapType | VariantType):
            raise Refused("CDC_KEY_TYPE", f"key `{key.name}` has a type without an order")
    columns = _selected(settings, source)
    names = {field.name.lower() for field in columns}
    for key in keys:
        if key.name.lower() not in names:
            raise Refused("AUTOCDC_KEY_NOT_IN_SELECTED_SCHEMA", f"key `{key.name}` is left out")
    sequence = TimestampType() if snapshot else _sequence(settings, source)
    for name in ("apply_as_deletes", "apply_as_truncates", "where"):
        if settings.get(name) is not None:
            _boolean(source, settings[name], name)
    for name, value in settings.items():
        if name.endswith("column_list") and value:
            for column in value:
                _resolved(source, column, name)
    update = settings.get("columns_to_update")
    if update is not None:
        field = _resolved(source, update, "columns_to_update")
        if field.dataType != ArrayType(StringType()):
            raise Refused("CDC_COLUMNS_TO_UPDATE", f"`{field.name}` is no array of strings")
    if str(settings.get("stored_as_scd_type", "1")) == "2":
        columns = [*columns, StructField("__START_AT", sequence), StructField("__END_AT", sequence)]
    return StructType(columns)


def _selected(settings: dict, source: DataFrame) -> list[StructField]:
    chosen = settings.get("column_list")
    if chosen:
        wanted = {_resolved(source, column, "column_list").name.lower() for column in chosen}
        return [field for field in source.schema.fields if field.name.lower() in wanted]
    left_out = {
        _resolved(source, column, "except_column_list").name.lower()
        for column in settings.get("except_column_list") or []
    }
    return [field for field in source.schema.fields if field.name.lower() not in left_out]


def _sequence(settings: dict, source: DataFrame) -> Any:
    if settings.get("sequence_by") is None:
        raise Refused("AUTOCDC_MISSING_SEQUENCE_BY", "a CDC flow has no sequence")
    field = _resolved(source, settings["sequence_by"], "sequence_by")
    if isinstance(field.dataType, MapType | VariantType):
        raise Refused("CDC_SEQUENCE_TYPE", f"sequence `{field.name}` has a type without an order")
    return field.dataType


def _boolean(source: DataFrame, condition: Any, what: str) -> None:
    expression = F.expr(condition) if isinstance(condition, str) else condition
    field = source.select(expression.alias("condition")).schema.fields[0]
    if not isinstance(field.dataType, BooleanType):
        raise Refused("DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN", f"{what} is no condition")


def _resolved(source: DataFrame, column: Any, what: str) -> StructField:
    """The one column that a name or an expression gives."""
    fields = source.select(column if isinstance(column, Column) else F.col(column)).schema.fields
    if len(fields) != 1:
        raise Refused("CDC_COLUMN", f"{what} is not one column")
    return fields[0]
