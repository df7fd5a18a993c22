"""Checks of the generated files that are not Python: JSON, YAML, SQL; and of the text of all."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlglot
import yaml


def _each(files: list[Path], read: Callable[[str], object]) -> str:
    findings = []
    for file in files:
        try:
            read(file.read_bytes().decode("utf-8"))
        except (ValueError, yaml.YAMLError, sqlglot.errors.SqlglotError) as error:
            findings.append(f"{file}: {error}")
    return "\n".join(findings)


def texts(files: list[Path]) -> str:
    """Which files are no clean text: UTF-8, lines that end in one way and in no blanks."""
    return _each(files, _clean)


def _clean(text: str) -> None:
    if "\r" in text or "\t" in text:
        raise ValueError("a carriage return or a tab")
    if not text.endswith("\n") or text.endswith("\n\n"):
        raise ValueError("has to end in one line feed")
    for number, line in enumerate(text.split("\n"), 1):
        if line != line.rstrip(" "):
            raise ValueError(f"blanks at the end of line {number}")


def jsons(files: list[Path]) -> str:
    """Which files are no JSON, or name a key twice."""
    return _each(files, lambda text: json.loads(text, object_pairs_hook=_once))


def _once(pairs: list[tuple[str, Any]]) -> dict:
    keys = [key for key, _ in pairs]
    twice = {key for key in keys if keys.count(key) > 1}
    if twice:
        raise ValueError(f"the key `{min(twice)}` twice")
    return dict(pairs)


class _StrictLoader(yaml.SafeLoader):
    """Reads YAML and refuses a key that is there twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict:
        _once([(str(self.construct_object(key, True)), value) for key, value in node.value])
        return super().construct_mapping(node, deep)


def yamls(files: list[Path]) -> str:
    """Which files are no YAML, or name a key twice."""
    return _each(files, lambda text: yaml.load(text, _StrictLoader))


def sqls(files: list[Path]) -> str:
    """Which files are no SQL of the platform, as far as a parser of others knows."""
    return _each(files, lambda text: sqlglot.parse(text, read="databricks"))
