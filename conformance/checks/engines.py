"""Checks that run generated pipelines on real engines, each in a process of its own."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checks import comparison

CONFORMANCE = Path(__file__).resolve().parents[1]
_MOST_SECONDS = 900
_MOST_FINDINGS = 20


class Engine:
    """Runs modules of this folder with the Python that has PySpark."""

    def __init__(self, python: str) -> None:
        self.python = python

    def run(self, module: str, *arguments: str) -> subprocess.CompletedProcess:
        environment = {**os.environ, "PYTHONPATH": str(CONFORMANCE), "PYTHONWARNINGS": "ignore"}
        return subprocess.run(
            [self.python, "-m", module, *arguments],
            cwd=CONFORMANCE,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_MOST_SECONDS,
            check=False,
        )

    def results(self, module: str, jobs: Path) -> dict[str, dict]:
        """What a module prints of each job, by the job's id."""
        done = self.run(module, str(jobs))
        results = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip()[-2000:] or f"{module} failed")
        return {result["id"]: result for result in results}


def jobs_of(file: Path) -> list[dict]:
    return json.loads(file.read_text(encoding="utf-8"))


def listed(findings: list[str]) -> str:
    """The findings as one text; of many only the first."""
    shown = findings[:_MOST_FINDINGS]
    more = len(findings) - len(shown)
    return "\n".join([*shown, *([f"and {more} more"] if more else [])])


def of_each(results: dict[str, dict], find: Callable[[dict], list[str]]) -> str:
    """What is found in the results, with the job's id before each."""
    return listed([f"{name}: {line}" for name, found in results.items() for line in find(found)])


def count(results: dict[str, dict], what: str) -> int:
    return sum(len(found.get(what, [])) for found in results.values())


def disagreements(jobs: list[dict], results: dict[str, dict]) -> dict[str, list[str]]:
    """Where analysis and Spark say different things, by job."""
    found: dict[str, list[str]] = {}
    for job in jobs:
        lines = _disagreement(job, results[job["id"]])
        if lines:
            found[job["id"]] = lines
    return found


def _disagreement(job: dict, result: dict[str, Any]) -> list[str]:
    if "expected" not in job:
        return []
    return comparison.differences(job["expected"], result)
