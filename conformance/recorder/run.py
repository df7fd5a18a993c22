"""Loads the files of one pipeline with our modules in place of the real ones."""

import importlib
import importlib.machinery
import importlib.util
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from recorder import dialects, functions, types, window
from recorder.columns import Column
from recorder.errors import Refused
from recorder.frames import DataFrame, GroupedData
from recorder.normal import normal
from recorder.registry import Registry
from recorder.session import Dbutils, Session, display


class Failed(Exception):
    """A file could not be executed; the message has the place."""


class Opaque:
    """A Python function of the user's: it is not called, that it would be is what gets recorded."""

    def __init__(self, name: str, stream: bool) -> None:
        self.__name__ = name
        self._stream = stream

    def __call__(self, *frames: Any) -> Any:
        if frames and all(isinstance(frame, Column) for frame in frames):
            return Column({"udf": self.__name__, "args": [frame.tree for frame in frames]})
        inputs = [frame.tree for frame in frames if isinstance(frame, DataFrame)]
        return DataFrame({"python": self.__name__, "inputs": inputs}, stream=self._stream)


class Stub(ModuleType):
    """A module that is not on this machine: whatever is taken from it is opaque."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Opaque(name, stream=False)


def record(
    files: Iterable[Path],
    root: Path | None = None,
    conf: dict[str, str] | None = None,
    opaque: dict[str, bool] | None = None,
) -> dict:
    """What the files register, in one form.

    `root` is the folder that imports start from; `conf` the values of configuration keys; `opaque`
    names functions that are not to be called, and says of each whether it returns a stream.
    """
    registry = Registry()
    spark = Session(conf or {}, registry.reads)
    with _modules(registry, spark, root, opaque or {}):
        for file in files:
            _load(file, spark, opaque or {})
        try:
            registry.run_bodies(dialects.finish)
            if opaque:
                # The user's own code is not run: neither a handler nor what a handler calls.
                for entry, handler in registry.handlers:
                    if handler.__name__ not in opaque:
                        entry["handler"] = dialects.delegate(handler, DataFrame({"batch": True}))
        except Exception as error:
            raise Failed(_place(error)) from error
    return normal(
        {
            "datasets": sorted(map(_sorted_rules, registry.datasets), key=_name),
            "flows": sorted(registry.flows, key=_name),
            "sinks": sorted(registry.sinks, key=_name),
            "hooks": sorted(registry.hooks, key=_name),
        }
    )


def _name(entry: dict) -> str:
    return entry["name"]


def _sorted_rules(entry: dict) -> dict:
    return {**entry, "expectations": sorted(entry["expectations"], key=_name)}


def _load(file: Path, spark: Session, opaque: dict[str, bool]) -> None:
    module = ModuleType("__main__")
    module.__file__ = str(file)
    module.__dict__.update(spark=spark, dbutils=Dbutils(), display=display)
    try:
        source = file.read_text(encoding="utf-8")
        exec(compile(source, str(file), "exec"), module.__dict__)  # noqa: S102 - what this is for
    except Exception as error:
        raise Failed(_place(error)) from error
    # What a body calls is looked up when it runs, so it finds these.
    for name, stream in opaque.items():
        if name in module.__dict__:
            module.__dict__[name] = Opaque(name, stream)


def _place(error: Exception) -> str:
    """The message, with the line of the generated file that was running."""
    own = str(Path(__file__).parent)
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith((own, "<"))
    ]
    kind = "" if isinstance(error, Refused) else f"{type(error).__name__}: "
    if isinstance(error, SyntaxError):
        return f"{error.filename}:{error.lineno}: {kind}{error.msg}"
    place = f"{frames[-1].filename}:{frames[-1].lineno}: " if frames else ""
    return f"{place}{kind}{error}"


class _modules:
    """Puts our modules in place while files run, and the old ones back afterwards."""

    def __init__(self, registry: Registry, spark: Session, root: Path | None, opaque: dict) -> None:
        pipelines = dialects.Dialect("pipelines", registry, spark).names()
        self._own = {
            "pyspark": _module("pyspark", pipelines=_module("pyspark.pipelines", **pipelines)),
            "pyspark.pipelines": _module("pyspark.pipelines", **pipelines),
            "pyspark.sql": _module("pyspark.sql", **_sql_names()),
            "pyspark.sql.functions": _module("pyspark.sql.functions", **functions.names()),
            "pyspark.sql.types": _module("pyspark.sql.types", **types.NAMES),
            "pyspark.sql.window": _module("pyspark.sql.window", **_window_names()),
            "dlt": _module("dlt", **dialects.Dialect("dlt", registry, spark).names()),
        }
        self._own["pyspark.sql"].functions = self._own["pyspark.sql.functions"]
        self._own["pyspark.sql"].types = self._own["pyspark.sql.types"]
        self._root = str(root) if root else None
        self._opaque = opaque

    def __enter__(self) -> None:
        self._before = dict(sys.modules)
        self._path = list(sys.path)
        for name in [n for n in sys.modules if n.split(".")[0] in ("pyspark", "dlt", "utilities")]:
            del sys.modules[name]
        sys.modules.update(self._own)
        if self._root:
            sys.path.insert(0, self._root)
        importlib.invalidate_caches()
        sys.meta_path.append(_Missing)
        sys.meta_path.insert(0, _UserModules(self._root, self._opaque))

    def __exit__(self, *_: Any) -> None:
        sys.meta_path.remove(_Missing)
        sys.meta_path.pop(0)
        sys.path[:] = self._path
        for name in [name for name in sys.modules if name not in self._before]:
            del sys.modules[name]
        sys.modules.update(self._before)


class _Missing:
    """The last one to be asked for a module: gives a stub, but never for our own."""

    @staticmethod
    def find_spec(name: str, path: Any = None, target: Any = None) -> Any:
        if name.split(".")[0] in ("pyspark", "dlt", "utilities"):
            return None
        return importlib.machinery.ModuleSpec(name, _StubLoader, is_package=True)


class _StubLoader:
    @staticmethod
    def create_module(spec: Any) -> ModuleType:
        return Stub(spec.name)

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        module.__path__ = []


class _UserModules:
    """The user's modules under the root: their functions that are named opaque are not run."""

    def __init__(self, root: str | None, opaque: dict[str, bool]) -> None:
        self._root, self._opaque = root, opaque

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if not self._root or name.split(".")[0] != "utilities":
            return None
        file = Path(self._root, *name.split(".")).with_suffix(".py")
        if not file.exists():
            return None
        return importlib.util.spec_from_file_location(
            name, file, loader=_UserLoader(name, file, self._opaque)
        )


class _UserLoader(importlib.machinery.SourceFileLoader):
    def __init__(self, name: str, file: Path, opaque: dict[str, bool]) -> None:
        super().__init__(name, str(file))
        self._opaque = opaque

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        for name, stream in self._opaque.items():
            if name in module.__dict__:
                module.__dict__[name] = Opaque(name, stream)


def _module(name: str, **members: Any) -> ModuleType:
    module = ModuleType(name)
    module.__dict__.update(members)
    module.__path__ = []  # type: ignore[attr-defined]
    return module


def _window_names() -> dict[str, Any]:
    return {"Window": window.Window, "WindowSpec": window.WindowSpec}


def _sql_names() -> dict[str, Any]:
    return {
        "Column": Column,
        "DataFrame": DataFrame,
        "GroupedData": GroupedData,
        "SparkSession": Session,
        **_window_names(),
    }
