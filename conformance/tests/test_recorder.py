"""What the recorder writes down, and what it refuses."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from recorder.normal import normal
from recorder.run import Failed, record

CONFORMANCE = Path(__file__).resolve().parents[1]

PIPELINES = """
from pyspark import pipelines as dp
from pyspark.sql import Window
from pyspark.sql import functions as F
"""

DLT = """
import dlt
from pyspark.sql import functions as F
"""


def recorded(folder: Path, text: str, **settings) -> dict:
    file = folder / "file.py"
    file.write_text(text, encoding="utf-8")
    return record([file], **settings)


def query(folder: Path, body: str, **settings) -> dict:
    """The query of one batch dataset whose function returns `body`."""
    text = f"{PIPELINES}\n\n@dp.materialized_view\ndef x():\n    return {body}\n"
    return recorded(folder, text, **settings)["datasets"][0]["query"]


def test_both_dialects_register_the_same(tmp_path):
    new = """
@dp.table(name="raw", comment="As delivered", private=True)
@dp.expect_or_drop("id", "id IS NOT NULL")
def raw():
    return spark.readStream.table("main.landing.orders")


@dp.temporary_view
def latest():
    return spark.read.table("raw")


@dp.materialized_view(comment="Per day")
def daily():
    return spark.read.table("latest")


dp.create_streaming_table(name="orders")
dp.create_auto_cdc_flow(target="orders", source="raw", keys=["id"], sequence_by="ts", name="cdc")
"""
    old = (
        new.replace("@dp.materialized_view", "@dlt.table")
        .replace("create_auto_cdc_flow", "apply_changes")
        .replace("temporary_view", "view")
        .replace("private", "temporary")
        .replace(', name="cdc"', ', flow_name="cdc"')
        .replace('spark.read.table("raw")', 'dlt.read("raw")')
        .replace("dp.", "dlt.")
    )
    result = recorded(tmp_path, PIPELINES + new)
    assert recorded(tmp_path, DLT + old) == result
    assert [(each["name"], each["kind"]) for each in result["datasets"]] == [
        ("daily", "materialized_view"),
        ("latest", "temporary_view"),
        ("orders", "streaming_table"),
        ("raw", "streaming_table"),
    ]


def test_settings_of_a_table(tmp_path):
    text = """
@dp.table(
    name="`main`.sales.orders",
    table_properties={"quality": "silver", "a.b": "1"},
    cluster_by=["day"],
    schema="id BIGINT NOT NULL COMMENT 'key', CONSTRAINT pk PRIMARY KEY (id)",
)
@dp.expect_all({"b": "x > 1", "a": "y < 2"})
def orders():
    return spark.readStream.table("raw")
"""
    [dataset] = recorded(tmp_path, PIPELINES + text)["datasets"]
    assert dataset["name"] == "main.sales.orders"
    assert dataset["settings"] == {
        "table_properties": {"a.b": "1", "quality": "silver"},
        "cluster_by": ["day"],
        "schema": {
            "columns": [{"name": "id", "type": "bigint", "not_null": True, "comment": "key"}],
            "constraints": [{"name": "pk", "primary_key": ["id"], "options": []}],
        },
    }
    assert [rule["name"] for rule in dataset["expectations"]] == ["a", "b"]


def test_flows_sinks_and_handlers(tmp_path):
    text = """
dp.create_sink(name="out", format="kafka", options={"topic": "orders"})


@dp.append_flow(name="to_kafka", target="out")
def to_kafka():
    return spark.readStream.table("orders")


@dp.foreach_batch_sink(name="merge")
def merge(df, batch_id):
    df.write.save()


@dp.on_event_hook(max_allowable_consecutive_failures=3)
def tell(event):
    print(event)


dp.create_streaming_table(name="t", expect_all_or_fail={"id": "id > 0"})
dp.create_auto_cdc_flow(
    target="t",
    source="orders",
    keys=["a", "b"],
    sequence_by=F.struct("ts", "n"),
    apply_as_deletes=F.expr("op = 'D'"),
    except_column_list=["op"],
    stored_as_scd_type=2,
)
"""
    result = recorded(tmp_path, PIPELINES + text)
    assert result["sinks"] == [
        {"name": "merge", "handler": "merge"},
        {"name": "out", "format": "kafka", "options": {"topic": "orders"}},
    ]
    assert result["hooks"] == [
        {"name": "tell", "settings": {"max_allowable_consecutive_failures": 3}}
    ]
    cdc, append = result["flows"]
    assert (append["target"], append["stream"]) == ("out", True)
    assert cdc["settings"] == {
        "keys": ["a", "b"],
        "sequence_by": {"call": "struct", "args": [{"col": ["ts"]}, {"col": ["n"]}]},
        "apply_as_deletes": {"op": "eq", "args": [{"col": ["op"]}, {"lit": "D"}]},
        "except_column_list": ["op"],
        "stored_as_scd_type": "2",
    }
    assert result["datasets"][0]["expectations"][0]["action"] == "fail"


def test_a_chain_of_steps(tmp_path):
    result = query(
        tmp_path,
        """(
        spark.read.format("json").option("multiLine", True).load("/data")
        .where(F.col("a") > 1)
        .withColumns({"b": F.col("a") + 1, "c": F.lit("x")})
        .join(spark.read.table("t").alias("t"), F.col("b") == F.col("t.b"), "left_anti")
        .groupBy("b").agg(F.sum("c").alias("total"))
        .orderBy(F.col("total").desc(), "b")
        .limit(3)
    )""",
    )
    assert result["from"]["options"] == {"multiLine": "true"}
    assert [next(iter(step)) for step in result["then"]] == [
        "where",
        "with_columns",
        "join",
        "aggregate",
        "order_by",
        "limit",
    ]
    assert result["then"][2]["join"]["type"] == "left_anti"


def test_settings_and_secrets_are_marked(tmp_path):
    body = 'spark.read.table(spark.conf.get("b.catalog") + ".s." + dbutils.secrets.get("p", "q"))'
    assert query(tmp_path, body)["from"]["table"] == "⟦conf b.catalog⟧.s.⟦secret p/q⟧"
    given = query(tmp_path, body, conf={"b.catalog": "main"})
    assert given["from"]["table"].startswith("main.s.")


def test_functions_of_the_user_are_not_called(tmp_path):
    (tmp_path / "utilities").mkdir()
    (tmp_path / "utilities" / "scoring.py").write_text("import mlflow\n\ndef score(df): boom\n")
    text = """
from utilities import scoring


def clean(df):
    boom


@dp.table
def x():
    return clean(scoring.score(spark.readStream.table("t")))
"""
    settings = {"root": tmp_path, "opaque": {"score": True, "clean": True}}
    [dataset] = recorded(tmp_path, PIPELINES + text, **settings)["datasets"]
    assert dataset["query"]["from"]["python"] == "clean"
    assert dataset["query"]["from"]["inputs"][0]["from"]["python"] == "score"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("spark.read.table('t')", "outside of the function"),
        ("dp.tabel(name='t')", "has no attribute 'tabel'"),
        ("dp.create_streaming_table(nam='t')", "no parameter `nam`"),
        ("dp.create_sink('t', 'kafka')", "by their names"),
        ("dp.create_streaming_table(name='t')\ndp.create_streaming_table(name='T')", "twice"),
        ("@dp.append_flow(name='f')\ndef f():\n    pass", "no target"),
        ("@dp.table\ndef x(a):\n    pass", "may not have parameters"),
        ("@dp.table\ndef x():\n    pass", "returns no DataFrame"),
        (
            "@dp.expect('a', 'b')\n@dp.table\ndef x():\n    pass",
            "below the decorator of its dataset",
        ),
        (
            "@dp.table\n@dp.expect('a', 'b')\n@dp.expect('a', 'c')\ndef x():\n    pass",
            "two expectations `a`",
        ),
        (
            "@dp.materialized_view\ndef x():\n    return spark.readStream.table('t')",
            "reads a stream",
        ),
    ],
)
def test_refuses_registrations(tmp_path, text, message):
    with pytest.raises(Failed, match=message):
        recorded(tmp_path, f"{PIPELINES}\n\n{text}\n")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("spark.read.table('t').whre('a')", "no method or agreed column `whre`"),
        ("spark.read.table('t').collect()", "looks at data"),
        ("spark.read.table('t').where(F.col('a') > 1 and F.col('b') > 1)", "write `&`"),
        ("spark.read.table('t').where(F.col('a').isnull())", "no method `isnull`"),
        ("spark.read.table('t').select(F.colum('a'))", "no attribute 'colum'"),
        ("spark.read.table('t').select(F.date_add('a'))", "needs `days`"),
        ("spark.read.table('t').select(F.upper('a', 'b'))", "too many"),
        ("spark.read.table('t').withColumn('a', 'b')", "has to be a column"),
        ("spark.read.table('t').join(spark.read.table('u'), 'a', 'lefty')", "no join `lefty`"),
        ("unknown", "NameError"),
    ],
)
def test_refuses_queries(tmp_path, body, message):
    with pytest.raises(Failed, match=message) as failed:
        query(tmp_path, body)
    assert "file.py:" in str(failed.value)


# The same expression in PySpark, and in SQL or in other PySpark.
SAME = [
    ('F.col("a") > 1', "a > 1"),
    ('F.col("a.b").isNotNull()', "a.b IS NOT NULL"),
    ('(F.col("a") > 0) & (F.col("a") < 150)', "a > 0 AND a < 150"),
    ('~((F.col("a") == 1) | F.col("b"))', "NOT (a = 1 OR b)"),
    ('F.col("a") - (F.col("b") - 1)', "a - (b - 1)"),
    ('F.col("a").between(1, 2)', "a BETWEEN 1 AND 2"),
    ('~F.col("a").isin("x", "y")', "a NOT IN ('x', 'y')"),
    ('F.col("a").like("x%")', "a LIKE 'x%'"),
    ('F.col("a").cast("decimal(10, 2)")', "CAST(a AS DECIMAL(10,2))"),
    (
        'F.when(F.col("a") > 1, "x").otherwise(F.lit(None))',
        "CASE WHEN a > 1 THEN 'x' ELSE NULL END",
    ),
    ('F.upper(F.trim("a"))', "upper(trim(a))"),
    ('F.count_distinct("a")', "count(DISTINCT a)"),
    ('F.transform("xs", lambda x: x.getField("k") + 1)', "transform(xs, y -> y.k + 1)"),
    ('F.col("a").getField("b")[0]', "a.b[0]"),
    ('F.col("`a.b`")', "`a.b`"),
    ('F.lit("it\'s")', r"'it\'s'"),
    ('F.col("a") % 2 == 0', "a % 2 = 0"),
    ('-F.col("a") * 2', "-a * 2"),
    ('F.col("a").eqNullSafe(None)', "a <=> NULL"),
    ('F.call_function("main.tools.score", "a")', "main.tools.score(a)"),
    ('F.col("a")["b"]', "a['b']"),
    ('F.lit("2024-01-31").cast("date")', "DATE '2024-01-31'"),
    (
        'F.lit("2024-01-31 10:00:00.5Z").cast("timestamp")',
        "TIMESTAMP '2024-01-31T11:00:00.5+01:00'",
    ),
    ('F.lit("1.50").cast("decimal(3,2)")', "1.50"),
    ('F.lit(7).cast("bigint")', "7L"),
    ('F.lit(float("nan"))', "CAST('NaN' AS DOUBLE)"),
    ("F.lit(1.5)", "1.5D"),
    ('F.lit(None).cast("string")', "CAST(NULL AS STRING)"),
    ('F.lit(b"\\xff")', "X'FF'"),
    ('F.expr("a:b.c[0]")', "a:b.c[0]"),
    ('F.bitwise_not("a")', "~a"),
    ('F.expr("INTERVAL 90 MINUTES") - F.col("a")', "INTERVAL '90' MINUTE - a"),
    ('F.negative(-F.col("a"))', "-(-a)"),
    ('F.col("a") - F.expr("INTERVAL 7 DAYS")', "a - INTERVAL '7' DAY"),
]


@pytest.mark.parametrize(("python", "text"), SAME)
def test_python_and_sql_have_one_form(tmp_path, python, text):
    [step] = query(tmp_path, f'spark.read.table("t").select({python})')["then"]
    assert step["select"] == [normal({"sql": text})]
    assert "sql" not in step["select"][0]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a OR b AND c", "(a OR b) AND c"),
        ("NOT a = b", "(NOT a) = b"),
        ("a - b - c", "a - (b - c)"),
        ("a * b + c", "a * (b + c)"),
        ("'1'", "1"),
        ("1.0", "1.00"),
        ("`a.b`", "a.b"),
    ],
)
def test_what_differs_in_sql_differs_here(first, second):
    assert normal({"sql": first}) != normal({"sql": second})


@pytest.mark.parametrize("text", ["exists(SELECT 1)", "'a''b'", "sum(a) OVER (ORDER BY b)", "a +"])
def test_sql_that_is_not_read_is_kept(text):
    assert normal({"sql": text}) == {"sql": text}


def test_the_command_prints_json_and_says_what_is_wrong(tmp_path):
    file = tmp_path / "file.py"
    file.write_text(f"{PIPELINES}\ndp.create_streaming_table(name='t')\n", encoding="utf-8")
    command = [sys.executable, "-m", "recorder"]
    done = subprocess.run(
        [*command, str(file)], cwd=CONFORMANCE, capture_output=True, text=True, check=False
    )
    assert json.loads(done.stdout)["datasets"][0]["name"] == "t"
    file.write_text("import dlt\ndlt.tabel()\n", encoding="utf-8")
    done = subprocess.run(
        [*command, str(file)], cwd=CONFORMANCE, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{file}:2:" in done.stderr


def test_jobs_are_compared(tmp_path):
    file = tmp_path / "file.py"
    file.write_text(f"{PIPELINES}\ndp.create_streaming_table(name='t')\n", encoding="utf-8")
    empty = {"flows": [], "sinks": [], "hooks": []}
    table = {"name": "t", "kind": "streaming_table", "settings": {}, "expectations": []}
    jobs = tmp_path / "jobs.json"
    command = [sys.executable, "-m", "recorder", "--jobs", str(jobs)]

    def run(expected: dict) -> subprocess.CompletedProcess:
        job = {"id": "one", "files": [str(file)], "expected": {**empty, "datasets": [expected]}}
        jobs.write_text(json.dumps([job]), encoding="utf-8")
        return subprocess.run(command, cwd=CONFORMANCE, capture_output=True, text=True, check=False)

    assert run(table).returncode == 0
    different = run({**table, "kind": "managed_table"})
    assert different.returncode == 1
    assert '-  "kind": "managed_table"' in different.stdout
