"""Generated SQL files: the views that are kept in the catalog."""

import re
from pathlib import Path
from typing import Any

from oracle import registry
from oracle.errors import Refused
from oracle.registry import Dataset, Registry

_VIEW = re.compile(
    r"^CREATE VIEW (?P<name>\S+)$.*?^AS$\n(?P<query>.*);\s*\Z", re.MULTILINE | re.DOTALL
)


def load(file: Path, declared: Registry, spark: Any) -> None:
    """Declares the view of a file."""
    match = _VIEW.search(file.read_text(encoding="utf-8"))
    if match is None:
        raise Refused("SQL_FILE", f"{file.name} creates no view")
    query = match.group("query")
    name = match.group("name").replace("`", "")
    declared.dataset(Dataset(name, registry.PERSISTED, lambda: spark.sql(query)))
