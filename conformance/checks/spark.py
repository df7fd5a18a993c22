"""The part with Spark: what its engines say of every example and of random pipelines."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from checks import comparison, engines, outputs, sparkenv, types
from checks.engines import Engine
from checks.tally import Tally

_EXAMPLES = "examples on classic PySpark"
_RANDOM = "random pipelines on classic PySpark"
_DRY_RUN = "examples in a dry run of Spark Declarative Pipelines"
_RUN = "a pipeline run by spark-pipelines"
_NO_JOBS = "the tests in Java have not handed any over; run `mvn verify`"
_MOST_SHRUNK = 3
_TYPES = "types"
_TESTS = "tests of the part with Spark"


def checks(tally: Tally) -> None:
    """Every check that needs PySpark."""
    names = (_TESTS, _TYPES, _EXAMPLES, _RANDOM, _DRY_RUN, _RUN)
    try:
        engine = Engine(sparkenv.python())
    except sparkenv.Missing as missing:
        for name in names:
            tally.missing(name, str(missing))
        return
    with ThreadPoolExecutor(1) as pool:
        # The longest part goes beside all others.
        random = outputs.jobs("random")
        results = pool.submit(engine.results, "oracle.jobs", random) if random else None
        tally.check(_TESTS, lambda: _own_tests(engine))
        _types(tally, engine)
        for name, folder, check in (
            (_EXAMPLES, "examples", _examples),
            (_DRY_RUN, "examples", _dry_run),
            (_RUN, "run", _run),
        ):
            jobs = outputs.jobs(folder)
            if jobs is None:
                tally.missing(name, _NO_JOBS)
            else:
                check(tally, engine, jobs)
        if results is None:
            tally.missing(_RANDOM, _NO_JOBS)
        else:
            _random(tally, engine, random, results)


def _own_tests(engine: Engine) -> str:
    """Whether the engines find what they are for."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "spark_tests"],
        cwd=engines.CONFORMANCE,
        env={**os.environ, "SLUICE_SPARK_PYTHON": engine.python},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def _types(tally: Tally, engine: Engine) -> None:
    files = [
        file
        for folder in (outputs.APPROVED, outputs.RANDOM)
        for file in outputs.files(folder)
        if file.suffix == ".py"
    ]
    tally.check(f"{_TYPES}, {len(files)} files", lambda: types.check(files, engine.python))


def _run(tally: Tally, engine: Engine, file: Path) -> None:
    jobs = engines.jobs_of(file)
    done = tally.get(_RUN, lambda: engine.run("declarative.run", str(file)))
    if done is None:
        return
    lines = done.stdout.strip().splitlines() or [done.stderr.strip()[-2000:]]
    failed = "" if done.returncode == 0 else "\n".join(lines)
    tally.check(f"{_RUN}, {_files(jobs)} files, rows of {lines[-1]} as expected", lambda: failed)


def _files(jobs: list[dict]) -> int:
    """How many Python files the jobs run."""
    return sum(1 for job in jobs for path in job["files"] for _ in Path(path).rglob("*.py"))


def _covered(jobs: list[dict], results: dict[str, dict]) -> str:
    datasets = engines.count(results, "datasets")
    rules = engines.count(results, "expectations")
    return f"{len(jobs)} pipelines, {_files(jobs)} files, {datasets} datasets, {rules} expectations"


def _examples(tally: Tally, engine: Engine, file: Path) -> None:
    jobs = engines.jobs_of(file)
    results = tally.get(_EXAMPLES, lambda: engine.results("oracle.jobs", file))
    if results is None:
        return
    covered = _covered(jobs, results)
    tally.check(f"{_EXAMPLES}, {covered}", lambda: engines.of_each(results, comparison.errors))
    _agreement(tally, "examples", jobs, results, lambda names: [])


def _random(tally: Tally, engine: Engine, file: Path, found: Future) -> None:
    jobs = engines.jobs_of(file)
    results = tally.get(_RANDOM, found.result)
    if results is None:
        return
    covered = _covered(jobs, results)
    tally.check(
        f"{_RANDOM}, {covered}",
        lambda: engines.of_each(results, comparison.mistakes_of_python),
    )

    def shrunk(names: list[str]) -> list[str]:
        """The Java of the smallest pipelines that fail in the same way."""
        numbers = [name.split("/")[0].removeprefix("r") for name in names[:_MOST_SHRUNK]]
        arguments = str(file.with_name("java.args"))
        return (
            engine.run("oracle.shrink", arguments, *numbers).stdout.splitlines() if numbers else []
        )

    _agreement(tally, "random pipelines", jobs, results, shrunk)


def _agreement(
    tally: Tally,
    what: str,
    jobs: list[dict],
    results: dict[str, dict],
    shrunk: Callable[[list[str]], list[str]],
) -> None:
    """Whether analysis has said of each dataset and expectation what Spark says."""
    disagreeing = engines.disagreements(jobs, results)
    same = sum(
        comparison.compared(job["expected"]["datasets"], results[job["id"]])
        for job in jobs
        if "expected" in job
    )
    lines = [f"{name}: {line}" for name, found in disagreeing.items() for line in found]
    rules = engines.count(results, "expectations")
    tally.check(
        f"analysis agrees with PySpark on {what}, {same} schemas, {rules} expectations",
        lambda: engines.listed([*lines, *shrunk(list(disagreeing))]),
    )


def _dry_run(tally: Tally, engine: Engine, file: Path) -> None:
    """The pipelines of the new dialect, as open-source Spark has only that."""
    results = tally.get(_DRY_RUN, lambda: engine.results("declarative.jobs", file))
    if results is None:
        return
    run = {name: found for name, found in results.items() if "lacking" not in found}
    datasets = sum(found["datasets"] for found in run.values())
    left_out = len(results) - len(run)
    tally.check(
        f"{_DRY_RUN}, {len(run)} pipelines, {datasets} datasets; {left_out} pipelines use what it"
        " has not",
        lambda: engines.of_each(run, lambda f: [f["refused"]] if "refused" in f else []),
    )
