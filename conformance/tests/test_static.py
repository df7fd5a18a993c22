"""The checks find what they are for, and accept what is fine."""

import sys
from pathlib import Path

import pytest

from checks import static

GOOD = """from pyspark import pipelines as dp


@dp.materialized_view(comment="One row for each customer")
def customers():
    return spark.read.table("customers_raw")
"""


def write(folder: Path, text: str) -> list[Path]:
    file = folder / "file.py"
    file.write_text(text, encoding="utf-8")
    return [file]


def test_accepts_a_good_file(tmp_path):
    files = write(tmp_path, GOOD)
    assert static.lint(files) == ""
    assert static.formatted(files) == ""
    assert static.compiles(files, sys.executable) == ""


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("import os\n", "F401"),
        ("x = unknown\n", "F821"),
        (f'x = "{"a" * 100}"\n', "E501"),
        ("import sys\nimport os\n\nprint(os, sys)\n", "I001"),
        ('x = f"{{"a": 1}["a"]}"\n', "invalid-syntax"),
    ],
)
def test_lint_finds(tmp_path, text, rule):
    assert rule in static.lint(write(tmp_path, text))


def test_format_finds_single_quotes(tmp_path):
    assert "-x = 'a'" in static.formatted(write(tmp_path, "x = 'a'\n"))


def test_compile_names_the_file_and_the_line(tmp_path):
    assert "file.py, line 2" in static.compiles(write(tmp_path, "x = 1\nx = = 2\n"), sys.executable)
