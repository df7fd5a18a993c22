"""What the user's own Python finds when a pipeline runs here: its modules, and stand-ins."""

import importlib
import importlib.machinery
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType, SimpleNamespace
from typing import Any

# Beside `spark`, what a file of a pipeline has without any import.
GLOBALS = {
    "dbutils": SimpleNamespace(secrets=SimpleNamespace(get=lambda scope, key: f"{scope}/{key}")),
    "display": lambda *_: None,
}


@contextmanager
def users_modules(job: dict) -> Iterator[None]:
    """Imports start at the job's `root`; modules that this machine lacks are stand-ins."""
    before, path = set(sys.modules), list(sys.path)
    if job.get("root"):
        sys.path.insert(0, job["root"])
    importlib.invalidate_caches()
    missing = _Missing([str(path) for path in [*job["files"], job.get("root")] if path])
    sys.meta_path.append(missing)
    try:
        yield
    finally:
        sys.meta_path.remove(missing)
        sys.path[:] = path
        for name in set(sys.modules) - before:
            if name.split(".")[0] == "utilities" or isinstance(sys.modules[name], _StandIn):
                del sys.modules[name]


class _StandIn(ModuleType):
    """A module that is not on this machine: names can be taken from it, but not used."""

    __path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _StandIn(f"{self.__name__}.{name}")


class _Missing:
    """The last one to be asked for a module; helps out the pipeline's own files only."""

    def __init__(self, own: list[str]) -> None:
        self._own = tuple(own)

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        frame = sys._getframe(1)
        while frame and frame.f_code.co_filename.startswith("<frozen importlib"):
            frame = frame.f_back
        if frame is None or not frame.f_code.co_filename.startswith(self._own):
            return None
        if name.split(".")[0] in ("pyspark", "dlt", "utilities"):
            return None
        return importlib.machinery.ModuleSpec(name, _StandInLoader)


class _StandInLoader:
    @staticmethod
    def create_module(spec: Any) -> ModuleType:
        return _StandIn(spec.name)

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        """Nothing is in it."""
