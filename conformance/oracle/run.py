"""Loads the files of one pipeline and takes it through Spark."""

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from oracle import dialects, readers, sqlfiles, standins
from oracle.engine import Engine
from oracle.errors import condition_of, message_of
from oracle.pipeline import Pipeline
from oracle.readers import Reading
from oracle.registry import Registry

_OURS = ("pyspark.pipelines", "dlt")


def files_of(job: dict) -> list[Path]:
    """The Python and SQL files of a job, in their order; a folder stands for all in it."""
    paths = [Path(path) for path in job["files"]]
    files = (file for path in paths for file in (path.rglob("*") if path.is_dir() else [path]))
    return sorted(file for file in files if file.suffix in (".py", ".sql"))


def run(engine: Engine, job: dict) -> tuple[dict, Pipeline | None]:
    """What Spark says of one pipeline as JSON; the pipeline is there if its files could be loaded.

    A job has `files`, and may have `root` (where imports start), `conf`, `catalog`, `schema`,
    `tables` (schemas of tables outside of the pipeline) and `paths` (schemas of files).
    """
    declared = Registry()
    conf = job.get("conf", {})
    reading = Reading(engine, job.get("paths", {}))
    with _modules(declared, engine, job), readers.in_place(reading):
        for key, value in conf.items():
            engine.spark.conf.set(key, value)
        try:
            for file in files_of(job):
                try:
                    if file.suffix == ".sql":
                        sqlfiles.load(file, declared, engine.spark)
                    else:
                        _load(file, engine)
                except Exception as error:  # noqa: BLE001 - whatever it is, it is what is reported
                    return {"errors": [_unloaded(file, error)]}, None
            pipeline = Pipeline(engine, declared, reading, job)
            return pipeline.run(), pipeline
        finally:
            for key in conf:
                engine.spark.conf.unset(key)


def _load(file: Path, engine: Engine) -> None:
    module = ModuleType("__main__")
    module.__file__ = str(file)
    module.__dict__.update(spark=engine.spark, **standins.GLOBALS)
    source = file.read_text(encoding="utf-8")
    exec(compile(source, str(file), "exec"), module.__dict__)  # noqa: S102 - what this is for


def _unloaded(file: Path, error: Exception) -> dict:
    lines = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == str(file)]
    line = lines[-1].lineno if lines else getattr(error, "lineno", 0)
    return {
        "name": f"{file.name}:{line}",
        "check": "load",
        "condition": condition_of(error),
        "message": message_of(error),
    }


@contextmanager
def _modules(declared: Registry, engine: Engine, job: dict) -> Iterator[None]:
    """Our modules in place of the platform's."""
    import pyspark

    names = dialects.names(declared, engine.spark)
    for name in _OURS:
        module = ModuleType(name)
        module.__dict__.update(names)
        sys.modules[name] = module
    pyspark.pipelines = sys.modules["pyspark.pipelines"]  # type: ignore[attr-defined]
    try:
        with standins.users_modules(job):
            yield
    finally:
        for name in _OURS:
            del sys.modules[name]
        del pyspark.pipelines  # type: ignore[attr-defined]
