"""Stands in for `pyspark.sql.window`."""

from typing import Any

from recorder import columns

PRECEDING = -(1 << 63)
FOLLOWING = (1 << 63) - 1


def order(value: Any) -> columns.Tree:
    """What to sort by; a plain column is ascending."""
    tree = columns.column(value)
    return tree if "sort" in tree else {"sort": tree, "ascending": True, "nulls": "default"}


def _flat(cols: tuple) -> tuple:
    return tuple(cols[0]) if len(cols) == 1 and isinstance(cols[0], list | tuple) else cols


class WindowSpec:
    """A window under construction; each call makes another."""

    def __init__(self, tree: dict) -> None:
        self.tree = tree

    def partitionBy(self, *cols: Any) -> "WindowSpec":
        return self._with(partition_by=[columns.column(col) for col in _flat(cols)])

    def orderBy(self, *cols: Any) -> "WindowSpec":
        return self._with(order_by=[order(col) for col in _flat(cols)])

    def rowsBetween(self, start: int, end: int) -> "WindowSpec":
        return self._with(frame=_frame("rows", start, end))

    def rangeBetween(self, start: int, end: int) -> "WindowSpec":
        return self._with(frame=_frame("range", start, end))

    def _with(self, **change: Any) -> "WindowSpec":
        return WindowSpec({**self.tree, **change})


def _frame(kind: str, start: int, end: int) -> list:
    first = "unbounded" if start <= PRECEDING else start
    last = "unbounded" if end >= FOLLOWING else end
    return [kind, first, last]


_EMPTY = WindowSpec({"partition_by": [], "order_by": [], "frame": None})


class Window:
    """Starts windows."""

    unboundedPreceding = PRECEDING
    unboundedFollowing = FOLLOWING
    currentRow = 0
    partitionBy = staticmethod(_EMPTY.partitionBy)
    orderBy = staticmethod(_EMPTY.orderBy)
    rowsBetween = staticmethod(_EMPTY.rowsBetween)
    rangeBetween = staticmethod(_EMPTY.rangeBetween)
