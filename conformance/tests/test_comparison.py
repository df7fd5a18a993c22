"""What was said of a pipeline before it ran is held against what Spark says."""

import pytest

from checks import comparison

ID = [["id", "bigint"]]


def said(schema=None, sound=True, streaming=False, valid=None):
    rules = [] if valid is None else [{"dataset": "a", "name": "rule", "valid": valid}]
    dataset = {"schema": schema, "sound": sound, "streaming": streaming}
    return {"datasets": {"a": dataset}, "expectations": rules}


def found(schema=None, error=None, streaming=False, verdict=None, **more):
    dataset = {"name": "a", "schema": schema, "streaming": streaming, **more}
    rules = [] if verdict is None else [{"dataset": "a", "name": "rule", "verdict": verdict}]
    errors = [] if error is None else [{"name": "a", "condition": "C", "message": "no", **error}]
    return {"datasets": [dataset], "expectations": rules, "errors": errors}


@pytest.mark.parametrize(
    ("before", "spark"),
    [
        (said(ID), found(ID)),
        (said(None), found(ID)),
        (said(ID), found(None, opaque="nobody knows")),
        (said(ID), found([["name", "string"]], partial=True)),
        (said(ID, sound=False), found(None, error={"check": "analysis"})),
        (said(ID, sound=False), found(None, opaque="`b` is refused")),
        (said(ID), found(ID, error={"check": "streaming"})),
        (said(ID, sound=False), found(ID, error={"check": "streaming"})),
        (said(ID, valid=True), found(ID, verdict="ok")),
        (said(ID, valid=False), found(ID, verdict="SUBQUERY")),
        (said(ID, valid=True), found(ID, verdict="unknown")),
    ],
)
def test_agrees(before, spark):
    assert comparison.differences(before, spark) == []


@pytest.mark.parametrize(
    ("before", "spark", "finding"),
    [
        (said(ID), found([["id", "int"]]), "a was found to have"),
        (said(ID), found(ID, streaming=True), "a was found to stream or not to"),
        (
            said(ID),
            found(None, error={"check": "analysis"}),
            "a was found fine, and Spark says: no",
        ),
        (said(ID, sound=False), found(ID), "a was found wrong, and Spark says nothing"),
        (
            said(ID, valid=True),
            found(ID, verdict="SUBQUERY"),
            "expectation rule of a was found fine",
        ),
        (said(ID, valid=False), found(ID, verdict="ok"), "expectation rule of a was found wrong"),
    ],
)
def test_differs(before, spark, finding):
    assert comparison.differences(before, spark)[0].startswith(finding)


def test_counts_what_has_a_schema_on_both_sides():
    assert comparison.compared(said(ID)["datasets"], found(ID)) == 1
    assert comparison.compared(said(None)["datasets"], found(ID)) == 0
    assert comparison.compared(said(ID)["datasets"], found(None)) == 0


@pytest.mark.parametrize(
    ("error", "counts"),
    [("AttributeError", True), ("NOT_COLUMN_OR_STR", True), ("DATATYPE_MISMATCH.X", False)],
)
def test_tells_mistakes_of_the_python_from_those_of_the_query(error, counts):
    result = found(ID, error={"check": "analysis", "condition": error})
    assert bool(comparison.mistakes_of_python(result)) == counts


def test_a_file_that_cannot_be_loaded_is_a_mistake():
    errors = [{"name": "a.py:1", "check": "load", "condition": "CYCLE", "message": "no"}]
    assert comparison.mistakes_of_python({"errors": errors}) == ["a.py:1: CYCLE: no"]
