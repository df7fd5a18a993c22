"""The part with Spark: what its engines say of every example and of random pipelines."""

from pathlib import Path

from checks import comparison, engines, outputs, sparkenv
from checks.engines import Engine
from checks.tally import Tally

_EXAMPLES = "examples on classic PySpark"
_RANDOM = "random pipelines on classic PySpark"
_DRY_RUN = "examples in a dry run of Spark Declarative Pipelines"


def checks(tally: Tally) -> None:
    """Every check that needs PySpark."""
    names = (_EXAMPLES, _RANDOM, _DRY_RUN)
    try:
        engine = Engine(sparkenv.python())
    except sparkenv.Missing as missing:
        for name in names:
            tally.missing(name, str(missing))
        return
    for name, folder, check in (
        (_EXAMPLES, "examples", _examples),
        (_RANDOM, "random", _random),
        (_DRY_RUN, "examples", _dry_run),
    ):
        jobs = outputs.jobs(folder)
        if jobs is None:
            tally.missing(name, "the tests in Java have not handed any over; run `mvn verify`")
        else:
            check(tally, engine, jobs)


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
    _agreement(tally, "examples", jobs, results)


def _random(tally: Tally, engine: Engine, file: Path) -> None:
    jobs = engines.jobs_of(file)
    results = tally.get(_RANDOM, lambda: engine.results("oracle.jobs", file))
    if results is None:
        return
    covered = _covered(jobs, results)
    tally.check(
        f"{_RANDOM}, {covered}",
        lambda: engines.of_each(results, comparison.mistakes_of_python),
    )
    _agreement(tally, "random pipelines", jobs, results)


def _agreement(tally: Tally, what: str, jobs: list[dict], results: dict[str, dict]) -> None:
    """Whether analysis has said of each dataset and expectation what Spark says."""
    disagreeing = engines.disagreements(jobs, results)
    same = sum(
        comparison.compared(job["expected"]["datasets"], results[job["id"]])
        for job in jobs
        if "expected" in job
    )
    lines = [f"{name}: {line}" for name, found in disagreeing.items() for line in found]
    tally.check(
        f"analysis agrees with PySpark, {what}, {same} schemas", lambda: engines.listed(lines)
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
