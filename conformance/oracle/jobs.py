"""Runs many jobs in one session: `python -m oracle.jobs FILE..` reads files of jobs.

Prints one JSON object a line: a job's `id` and what Spark found. The datasets of a pipeline are
tables from outside for the later pipelines of its group.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from oracle.engine import Engine, temporary_folder
from oracle.run import run

# Columns of what the examples read and do not declare; null means that nobody knows.
SUPPLEMENT = Path(__file__).with_name("externals.json")


def found(engine: Engine, jobs: list[dict]) -> Iterator[dict]:
    """What Spark finds in each job."""
    supplement = json.loads(SUPPLEMENT.read_text(encoding="utf-8"))
    published: dict[str, dict[str, str]] = {}
    for job in jobs:
        group = published.setdefault(job.get("group", job["id"]), {})
        tables = {**supplement["tables"], **group, **said(job.get("tables", {}))}
        paths = {**supplement["paths"], **said(job.get("paths", {}))}
        unknown = {name: None for name in job.get("tables", {}) if name not in tables}
        result, pipeline = run(engine, {**job, "tables": {**unknown, **tables}, "paths": paths})
        if pipeline:
            for name, schema in pipeline.schemas().items():
                full = ".".join(pipeline.place.full(name.split(".")))
                group[full] = engine.ddl(schema)
        yield {"id": job["id"], **result}


def said(columns: dict[str, str | None]) -> dict[str, str]:
    """The columns of those that have any."""
    return {name: ddl for name, ddl in columns.items() if ddl is not None}


def main() -> int:
    jobs = [job for name in sys.argv[1:] for job in json.loads(Path(name).read_text("utf-8"))]
    with temporary_folder() as folder:
        engine = Engine(Path(folder))
        try:
            for result in found(engine, jobs):
                print(json.dumps(result), flush=True)
        finally:
            engine.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
