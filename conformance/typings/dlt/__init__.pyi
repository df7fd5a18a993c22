# The functions of the platform's older module `dlt`, with the parameters that it documents.
from collections.abc import Callable
from typing import Any, Literal, TypeVar, overload

from pyspark.sql import Column, DataFrame
from pyspark.sql.types import StructType

_Query = Callable[[], DataFrame]
_F = TypeVar("_F", bound=_Query)
_Any = TypeVar("_Any", bound=Callable[..., Any])
_Props = dict[str, str]
_Scd = Literal[1, 2, "1", "2"]
_Snapshots = Callable[[Any], tuple[DataFrame, Any] | None]

@overload
def table(query_function: _F, /) -> _F: ...
@overload
def table(
    *,
    name: str | None = ...,
    comment: str | None = ...,
    spark_conf: _Props | None = ...,
    table_properties: _Props | None = ...,
    path: str | None = ...,
    partition_cols: list[str] | None = ...,
    cluster_by_auto: bool = ...,
    cluster_by: list[str] | None = ...,
    schema: str | StructType | None = ...,
    row_filter: str | None = ...,
    temporary: bool = ...,
) -> Callable[[_F], _F]: ...
@overload
def view(query_function: _F, /) -> _F: ...
@overload
def view(
    *,
    name: str | None = ...,
    comment: str | None = ...,
    spark_conf: _Props | None = ...,
) -> Callable[[_F], _F]: ...
def create_streaming_table(
    name: str,
    *,
    comment: str | None = ...,
    spark_conf: _Props | None = ...,
    table_properties: _Props | None = ...,
    path: str | None = ...,
    partition_cols: list[str] | None = ...,
    cluster_by_auto: bool = ...,
    cluster_by: list[str] | None = ...,
    schema: str | StructType | None = ...,
    row_filter: str | None = ...,
    expect_all: _Props | None = ...,
    expect_all_or_drop: _Props | None = ...,
    expect_all_or_fail: _Props | None = ...,
) -> None: ...
def append_flow(
    *,
    target: str,
    name: str | None = ...,
    spark_conf: _Props | None = ...,
    comment: str | None = ...,
    once: bool = ...,
) -> Callable[[_F], _F]: ...
def apply_changes(
    *,
    target: str,
    source: str,
    keys: list[str] | list[Column],
    sequence_by: str | Column,
    ignore_null_updates: bool = ...,
    ignore_null_updates_column_list: list[str] | None = ...,
    ignore_null_updates_except_column_list: list[str] | None = ...,
    columns_to_update: str | Column | None = ...,
    apply_as_deletes: str | Column | None = ...,
    apply_as_truncates: str | Column | None = ...,
    column_list: list[str] | list[Column] | None = ...,
    except_column_list: list[str] | list[Column] | None = ...,
    stored_as_scd_type: _Scd = ...,
    track_history_column_list: list[str] | list[Column] | None = ...,
    track_history_except_column_list: list[str] | list[Column] | None = ...,
    flow_name: str | None = ...,
    once: bool = ...,
) -> None: ...
def apply_changes_from_snapshot(
    *,
    target: str,
    source: str | _Snapshots,
    keys: list[str] | list[Column],
    stored_as_scd_type: _Scd = ...,
    track_history_column_list: list[str] | list[Column] | None = ...,
    track_history_except_column_list: list[str] | list[Column] | None = ...,
) -> None: ...
def create_sink(name: str, format: str, options: _Props | None = ...) -> None: ...
def read(name: str) -> DataFrame: ...
def read_stream(name: str) -> DataFrame: ...
@overload
def foreach_batch_sink(handler: _Any, /) -> _Any: ...
@overload
def foreach_batch_sink(*, name: str | None = ...) -> Callable[[_Any], _Any]: ...
@overload
def on_event_hook(hook: _Any, /) -> _Any: ...
@overload
def on_event_hook(
    *, max_allowable_consecutive_failures: int | None = ...
) -> Callable[[_Any], _Any]: ...
def expect(name: str, condition: str) -> Callable[[_F], _F]: ...
def expect_or_drop(name: str, condition: str) -> Callable[[_F], _F]: ...
def expect_or_fail(name: str, condition: str) -> Callable[[_F], _F]: ...
def expect_all(expectations: _Props) -> Callable[[_F], _F]: ...
def expect_all_or_drop(expectations: _Props) -> Callable[[_F], _F]: ...
def expect_all_or_fail(expectations: _Props) -> Callable[[_F], _F]: ...
