"""Everything that the files of one pipeline have registered."""

from collections.abc import Callable
from typing import Any

from recorder.errors import Refused


class Registry:
    """Collects registrations; functions are called when all files are read."""

    def __init__(self) -> None:
        self.datasets: list[dict] = []
        self.flows: list[dict] = []
        self.sinks: list[dict] = []
        self.hooks: list[dict] = []
        self.bodies: list[tuple[dict, Callable]] = []
        self.handlers: list[tuple[dict, Callable]] = []
        self.in_body = False

    def dataset(self, entry: dict, body: Callable | None = None) -> None:
        self._add(self.datasets, entry, body)

    def flow(self, entry: dict, body: Callable | None = None) -> None:
        self._add(self.flows, entry, body)

    def sink(self, entry: dict, handler: Callable | None = None) -> None:
        self._add(self.sinks, entry, None)
        if handler is not None:
            self.handlers.append((entry, handler))

    def hook(self, entry: dict) -> None:
        self._add(self.hooks, entry, None)

    def reads(self) -> None:
        """Called at every read: a file reads nothing while it is loaded."""
        if not self.in_body:
            raise Refused("a source is read outside of the function of a dataset")

    def run_bodies(self, result: Callable[[dict, Any], None]) -> None:
        """Calls every function and hands its result over."""
        self.in_body = True
        try:
            for entry, body in self.bodies:
                result(entry, body())
        finally:
            self.in_body = False

    def _add(self, entries: list[dict], entry: dict, body: Callable | None) -> None:
        same = entry["name"].lower()
        if any(other["name"].lower() == same for other in entries):
            raise Refused(f"`{entry['name']}` is registered twice")
        entries.append(entry)
        if body is not None:
            self.bodies.append((entry, body))
