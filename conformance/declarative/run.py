"""Runs one generated pipeline with the real `spark-pipelines`: `python -m declarative.run JOBS`.

First `dry-run`, then `run` over real files; prints what is wrong with the rows that come out, and
ends with 1 if anything is.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import yaml
from pyarrow import parquet

from oracle.engine import prepared, temporary_folder

_SALES = [
    {"id": 1, "item": "rye", "pieces": 2, "price": 3.5, "sold_at": "2025-01-01T08:00:00Z"},
    {"id": 2, "item": "roll", "pieces": 10, "price": 0.4, "sold_at": "2025-01-01T08:05:00Z"},
    {"id": 3, "item": "roll", "pieces": 0, "price": 0.4, "sold_at": "2025-01-01T08:06:00Z"},
    {"id": 4, "item": "cake", "pieces": 1, "price": 2.25, "sold_at": "2025-01-01T08:07:00Z"},
    {"id": 5, "item": "rye", "pieces": None, "price": 3.5, "sold_at": "2025-01-01T08:08:00Z"},
]
_ITEMS = "item,kind\nrye,bread\nroll,bread\n"

# The rows of each table: sales without pieces are left out, cake has no kind.
_EXPECTED = {
    "sales": 5,
    "items": [{"item": "roll", "kind": "bread"}, {"item": "rye", "kind": "bread"}],
    "sold": [
        {"id": 1, "item": "rye", "kind": "bread", "amount": 7.0},
        {"id": 2, "item": "roll", "kind": "bread", "amount": 4.0},
        {"id": 4, "item": "cake", "kind": None, "amount": 2.25},
    ],
    "by_kind": [
        {"kind": "bread", "amount": 11.0, "sales": 2, "place": 1},
        {"kind": "other", "amount": 2.25, "sales": 1, "place": 2},
    ],
}

# Settings of Spark's core may not stand in the pipeline's configuration.
_DEFAULTS = """
spark.ui.enabled false
spark.driver.host 127.0.0.1
spark.driver.bindAddress 127.0.0.1
spark.sql.shuffle.partitions 1
spark.sql.session.timeZone UTC
spark.sql.warehouse.dir {folder}/warehouse
spark.driver.extraJavaOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
spark.sql.pipelines.execution.streamstate.pollingInterval 0
spark.sql.pipelines.maxFlowRetryAttempts 0
"""


def main() -> int:
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))[0]
    with temporary_folder() as name:
        folder = Path(name)
        _prepare(folder, job)
        for command in ("dry-run", "run"):
            said = _command(folder, command)
            if said:
                print(f"spark-pipelines {command}: {said}")
                return 1
        findings = [line for table in _EXPECTED for line in _compare(folder, table)]
        print("\n".join(findings) or f"{len(_EXPECTED)} tables")
        return 1 if findings else 0


def _prepare(folder: Path, job: dict) -> None:
    prepared(folder)
    (folder / "conf" / "spark-defaults.conf").write_text(
        _DEFAULTS.format(folder=folder), encoding="utf-8"
    )
    (folder / "landing" / "sales").mkdir(parents=True)
    (folder / "landing" / "items").mkdir()
    shutil.copytree(Path(job["root"]) / "transformations", folder / "transformations")
    lines = "".join(json.dumps(sale) + "\n" for sale in _SALES)
    (folder / "landing" / "sales" / "1.json").write_text(lines, encoding="utf-8")
    (folder / "landing" / "items" / "1.csv").write_text(_ITEMS, encoding="utf-8")
    spec = {
        "name": "bakery",
        "storage": f"file://{folder}/storage",
        "libraries": [{"glob": {"include": "transformations/**"}}],
        "configuration": {**job["conf"], "bakery.landing": str(folder / "landing")},
    }
    (folder / "spark-pipeline.yml").write_text(yaml.safe_dump(spec), encoding="utf-8")


def _command(folder: Path, command: str) -> str:
    """What `spark-pipelines` says when it fails; nothing when it does not."""
    binaries = Path(sys.executable).parent
    done = subprocess.run(
        [str(binaries / "spark-pipelines"), command],
        cwd=folder,
        # The script looks for the interpreter on the path.
        env={**os.environ, "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else (done.stdout + done.stderr)[-3000:]


def _compare(folder: Path, table: str) -> list[str]:
    expected = _EXPECTED[table]
    rows = parquet.read_table(folder / "warehouse" / table).to_pylist()
    if isinstance(expected, int):
        return [] if len(rows) == expected else [f"{table} has {len(rows)} rows, not {expected}"]
    kept = [{key: row.get(key) for key in expected[0]} for row in rows]
    kept.sort(key=str)
    wanted = sorted(expected, key=str)
    return [] if kept == wanted else [f"{table} has {kept}, and should have {wanted}"]


if __name__ == "__main__":
    sys.exit(main())
