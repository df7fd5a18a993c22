"""The oracle finds what it is for, and so does a dry run; each mistake is a pipeline of its own."""

import json
import os

import pytest

from checks import types
from checks.engines import Engine

PYTHON = os.environ["SLUICE_SPARK_PYTHON"]

HEAD = """from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table
def a():
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .schema("id BIGINT, name STRING, at TIMESTAMP")
        .load("/a")
    )


"""

# What is wrong, the code behind the head, and what the oracle calls it.
MISTAKES = {
    "missing column": (
        '@dp.materialized_view\ndef b():\n    return spark.read.table("a").select("nam")\n',
        "UNRESOLVED_COLUMN.WITH_SUGGESTION",
    ),
    "missing column in SQL": (
        '@dp.materialized_view\ndef b():\n    return spark.sql("SELECT nam FROM a")\n',
        "UNRESOLVED_COLUMN.WITH_SUGGESTION",
    ),
    "types": (
        '@dp.materialized_view\ndef b():\n    return spark.read.table("a").where("id")\n',
        "DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN",
    ),
    "unknown dataset": (
        '@dp.materialized_view\ndef b():\n    return spark.read.table("nowhere")\n',
        "TABLE_OR_VIEW_NOT_FOUND",
    ),
    "cycle": (
        '@dp.materialized_view\ndef b():\n    return spark.read.table("c")\n\n\n'
        '@dp.materialized_view\ndef c():\n    return spark.read.table("b")\n',
        "CYCLE",
    ),
    "stream in a materialized view": (
        '@dp.materialized_view\ndef b():\n    return spark.readStream.table("a")\n',
        "INVALID_FLOW_QUERY_TYPE.STREAMING_RELATION_FOR_MATERIALIZED_VIEW",
    ),
    "twice": (
        '@dp.table(name="a")\ndef b():\n    return spark.readStream.table("a")\n',
        "PIPELINE_DUPLICATE_IDENTIFIERS.OUTPUT",
    ),
    "no flow": ('dp.create_streaming_table(name="b")\n', "PIPELINE_DATASET_WITHOUT_FLOW"),
    "no target": (
        '@dp.append_flow(target="b")\ndef f():\n    return spark.readStream.table("a")\n',
        "UNKNOWN_TARGET",
    ),
    "declared schema": (
        '@dp.table(schema="id STRING")\ndef b():\n    return spark.readStream.table("a")\n',
        "USER_SPECIFIED_AND_INFERRED_SCHEMA_NOT_COMPATIBLE",
    ),
    "flows that disagree": (
        'dp.create_streaming_table(name="b")\n\n\n@dp.append_flow(target="b")\ndef f():\n'
        '    return spark.readStream.table("a").select("id")\n\n\n@dp.append_flow(target="b")\n'
        'def g():\n    return spark.readStream.table("a").select(F.col("name").alias("id"))\n',
        "CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE",
    ),
    "two columns of one name": (
        '@dp.table\ndef b():\n    return spark.readStream.table("a").select("id", "id")\n',
        "AMBIGUOUS_REFERENCE",
    ),
    "clustering": (
        '@dp.table(cluster_by=["no"])\ndef b():\n    return spark.readStream.table("a")\n',
        "COLUMN_NOT_DEFINED_IN_TABLE",
    ),
    "aggregate of a stream": (
        '@dp.table\ndef b():\n    return spark.readStream.table("a").groupBy("id").count()\n',
        "STREAMING_OUTPUT_MODE.UNSUPPORTED_OPERATION",
    ),
    "key of changes": (
        'dp.create_streaming_table(name="b")\ndp.create_auto_cdc_flow(target="b", source="a",'
        ' keys=["no"], sequence_by="at")\n',
        "UNRESOLVED_COLUMN.WITH_SUGGESTION",
    ),
    "read while loading": ('x = spark.read.table("a")\n', "READ_OUTSIDE"),
    "unknown function": (
        '@dp.table\ndef b():\n    return spark.readStream.table("a").select(F.uper("name"))\n',
        "AttributeError",
    ),
}

CONDITIONS = {
    "id > 0": "ok",
    "nam IS NOT NULL": "UNRESOLVED_COLUMN.WITH_SUGGESTION",
    "id": "DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN",
    "count(id) > 0": "INVALID_WHERE_CONDITION",
    "rand() > 0.5": "NOT_DETERMINISTIC",
    "id IN (SELECT 1)": "SUBQUERY",
}


def results(folder, module, sources):
    """What a module says of each source, by its name."""
    jobs = []
    for name, text in sources.items():
        root = folder / name.replace(" ", "_")
        (root / "transformations").mkdir(parents=True)
        (root / "transformations" / "file.py").write_text(text, encoding="utf-8")
        jobs.append(
            {
                "id": name,
                "dialect": "pipelines",
                "root": str(root),
                "files": [str(root / "transformations")],
            }
        )
    file = folder / "jobs.json"
    file.write_text(json.dumps(jobs), encoding="utf-8")
    return Engine(PYTHON).results(module, file)


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    sources = {name: HEAD + code for name, (code, _) in MISTAKES.items()}
    sources["fine"] = HEAD
    for condition in CONDITIONS:
        expectation = f'@dp.table\n@dp.expect("rule", "{condition}")\n'
        body = 'def b():\n    return spark.readStream.table("a")\n'
        sources[condition] = HEAD + expectation + body
    return results(tmp_path_factory.mktemp("oracle"), "oracle.jobs", sources)


def test_accepts_what_is_fine(found):
    assert found["fine"]["errors"] == []
    assert found["fine"]["datasets"] == [
        {
            "name": "a",
            "kind": "table",
            "streaming": True,
            "schema": [["id", "bigint"], ["name", "string"], ["at", "timestamp"]],
        }
    ]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_finds(found, mistake):
    assert MISTAKES[mistake][1] in [error["condition"] for error in found[mistake]["errors"]]


@pytest.mark.parametrize("condition", CONDITIONS)
def test_judges_expectations(found, condition):
    assert found[condition]["errors"] == []
    assert [rule["verdict"] for rule in found[condition]["expectations"]] == [CONDITIONS[condition]]


def test_a_dry_run_finds(tmp_path):
    found = results(
        tmp_path,
        "declarative.jobs",
        {
            "fine": HEAD,
            "column": HEAD + MISTAKES["missing column"][0],
            "condition": HEAD + '@dp.table\n@dp.expect_or_drop("r", "nam > 0")\n'
            'def b():\n    return spark.readStream.table("a")\n',
            "hook": HEAD + "@dp.on_event_hook\ndef h(event):\n    pass\n",
        },
    )
    assert found["fine"] == {"id": "fine", "datasets": 1}
    assert "UNRESOLVED_COLUMN" in found["column"]["refused"]
    assert "UNRESOLVED_COLUMN" in found["condition"]["refused"]
    assert found["hook"]["lacking"] == "on_event_hook"


TYPES = {
    "@dp.table(coment='x')\ndef b():\n    return spark.read.table('a')\n": "reportCallIssue",
    "@dp.table(cluster_by='id')\ndef b():\n    return spark.read.table('a')\n": "cluster_by",
    "@dp.expect('r')\ndef b():\n    return spark.read.table('a')\n": "condition",
    "@dp.table\ndef b():\n    return 1\n": "DataFrame",
    "x = F.colum('a')\n": "colum",
    "x = F.date_add('a')\n": "days",
    "x = sparc.read\n": "sparc",
}


def test_the_type_check_finds(tmp_path):
    files = []
    for number, code in enumerate(["", *TYPES]):
        files.append(tmp_path / f"file{number}.py")
        files[-1].write_text(HEAD + code, encoding="utf-8")
    said = types.check(files, PYTHON)
    assert f"{files[0]}:" not in said
    for file, finding in zip(files[1:], TYPES.values(), strict=True):
        assert any(f"{file}:" in line and finding in line for line in joined(said))


def joined(said):
    """The findings, each with all its lines in one."""
    lines = []
    for line in said.splitlines():
        if line.startswith("  /"):
            lines.append(line)
        elif lines:
            lines[-1] += line
    return lines
