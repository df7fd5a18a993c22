"""Dry runs many pipelines in one session: `python -m declarative.jobs FILE..` reads files of jobs.

Prints one JSON object a line: a job's `id`, how many `datasets` were resolved, and either `refused`
(what Spark said) or `lacking` (what the pipeline uses and open-source Spark has not).
"""

import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Any

from oracle import standins
from oracle.engine import prepared, temporary_folder
from oracle.jobs import SUPPLEMENT, said

_NOT_THERE = ("ATTEMPT_ANALYSIS_IN_PIPELINE_QUERY_FUNCTION",)


def main() -> int:
    jobs = [job for name in sys.argv[1:] for job in json.loads(Path(name).read_text("utf-8"))]
    with temporary_folder() as name:
        folder = Path(name)
        prepared(folder)
        os.chdir(folder)
        from pyspark.sql import SparkSession

        spark = (
            SparkSession.builder.remote("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.memory", "1g")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
            .config("spark.sql.connect.serverStacktrace.enabled", "false")
            .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
            .config("spark.sql.pipelines.maxFlowRetryAttempts", "0")
            .getOrCreate()
        )
        empty = folder / "empty"
        empty.mkdir()
        from declarative.shim import Shim

        shim = Shim(str(empty))
        shim.install()
        supplement = json.loads(SUPPLEMENT.read_text(encoding="utf-8"))
        for job in jobs:
            if job["dialect"] != "pipelines":
                continue
            shim.begin(
                {**supplement["tables"], **said(job.get("tables", {}))},
                {**supplement["paths"], **said(job.get("paths", {}))},
            )
            print(json.dumps({"id": job["id"], **_dry_run(spark, job, folder)}), flush=True)
        spark.stop()
    return 0


def _dry_run(spark: Any, job: dict, folder: Path) -> dict:
    from pyspark.pipelines.add_pipeline_analysis_context import add_pipeline_analysis_context
    from pyspark.pipelines.block_session_mutations import block_session_mutations
    from pyspark.pipelines.graph_element_registry import graph_element_registration_context
    from pyspark.pipelines.spark_connect_graph_element_registry import (
        SparkConnectGraphElementRegistry,
    )
    from pyspark.pipelines.spark_connect_pipeline import create_dataflow_graph, start_run

    from declarative.shim import Lacking

    events: list[str] = []
    for key, value in job.get("conf", {}).items():
        spark.conf.set(key, value)
    registry = None
    try:
        graph = create_dataflow_graph(spark, "spark_catalog", "default", {})
        registry = _Counting(SparkConnectGraphElementRegistry(spark, graph))
        with graph_element_registration_context(registry), standins.users_modules(job):
            for file in _files(job):
                spec = importlib.util.spec_from_file_location(file.stem, file)
                module = importlib.util.module_from_spec(spec)
                module.__dict__.update(spark=spark, **standins.GLOBALS)
                context = add_pipeline_analysis_context(
                    spark=spark, dataflow_graph_id=graph, flow_name=None
                )
                with context, block_session_mutations():
                    spec.loader.exec_module(module)
        for result in start_run(spark, graph, [], False, [], True, f"file://{folder}/storage"):
            if "pipeline_event_result" in result:
                events.append(result["pipeline_event_result"].event.message)
    except Lacking as error:
        return {"datasets": 0, "lacking": str(error)}
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is reported
        text = "\n".join([*events[-2:], str(error)])
        lacking = next((name for name in _NOT_THERE if name in text), None)
        return {"datasets": 0, "lacking": lacking} if lacking else {"datasets": 0, "refused": text}
    finally:
        for key in job.get("conf", {}):
            spark.conf.unset(key)
    return {"datasets": registry.outputs}


def _files(job: dict) -> list[Path]:
    return sorted(file for path in job["files"] for file in Path(path).rglob("*.py"))


class _Counting:
    """Spark's registry, with a count of the datasets and sinks."""

    def __init__(self, registry: Any) -> None:
        self._registry, self.outputs = registry, 0

    def register_output(self, *arguments: Any, **settings: Any) -> Any:
        self.outputs += 1
        return self._registry.register_output(*arguments, **settings)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._registry, name)


if __name__ == "__main__":
    sys.exit(main())
