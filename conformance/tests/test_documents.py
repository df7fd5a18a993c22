"""The checks of the other files find what they are for."""

from pathlib import Path

import pytest

from checks import documents, outputs


def write(folder: Path, text: str) -> list[Path]:
    file = folder / "file"
    file.write_bytes(text.encode("utf-8"))
    return [file]


@pytest.mark.parametrize(
    ("check", "good", "bad", "message"),
    [
        (documents.texts, "a\n", "a \n", "blanks at the end of line 1"),
        (documents.texts, "a\n", "a", "one line feed"),
        (documents.texts, "a\n", "a\r\n", "carriage return"),
        (documents.jsons, '{"a": 1}', '{"a": 1, "a": 2}', "`a` twice"),
        (documents.jsons, "[]", "[", "Expecting value"),
        (documents.yamls, "a:\n  b: 1\n", "a:\n  b: 1\n  b: 2\n", "`b` twice"),
        (documents.yamls, "a: ${var.b}\n", "a: {${var.b}}}\n", "flow mapping"),
        (documents.sqls, "CREATE VIEW a AS SELECT b FROM c;\n", "SELECT (b FROM c\n", "Expecting"),
    ],
)
def test_finds(tmp_path, check, good, bad, message):
    assert check(write(tmp_path, good)) == ""
    assert message in check(write(tmp_path, bad))


def test_outputs_are_found_in_every_module(tmp_path):
    for name in ("a/src/test/resources/approved/x/y.py", "a/src/test/resources/z.py"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert [file.name for file in outputs.files(outputs.APPROVED, tmp_path)] == ["y.py"]
