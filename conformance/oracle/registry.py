"""What the files of one pipeline declare."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from oracle.errors import Refused

TABLE, VIEW, FED, MANAGED = "table", "temporary_view", "streaming_table", "managed_table"
MATERIALIZED_VIEW, PERSISTED = "materialized_view", "view"


@dataclass
class Expectation:
    """A condition on the rows of a dataset; `action` is warn, drop or fail."""

    name: str
    condition: Any
    action: str


@dataclass
class Dataset:
    """A table or view; `body` is its query function, absent when only flows feed it."""

    name: str
    kind: str
    body: Callable | None = None
    expectations: list[Expectation] = field(default_factory=list)
    settings: dict = field(default_factory=dict)


@dataclass
class Flow:
    """What feeds a table or sink: `kind` is append, update, replace, cdc or snapshot."""

    name: str
    kind: str
    target: str
    body: Callable | None = None
    settings: dict = field(default_factory=dict)


@dataclass
class Sink:
    """Where flows may write outside of the pipeline."""

    name: str
    format: str


class Registry:
    """Collects declarations; nothing is called while files are read."""

    def __init__(self) -> None:
        self.datasets: list[Dataset] = []
        self.flows: list[Flow] = []
        self.sinks: list[Sink] = []

    def dataset(self, dataset: Dataset) -> None:
        self._once(dataset.name, self.datasets + self.sinks, "OUTPUT")
        names = [expectation.name.lower() for expectation in dataset.expectations]
        if len(names) != len(set(names)):
            raise Refused(
                "EXPECTATION_TWICE", f"two expectations of `{dataset.name}` have one name"
            )
        self.datasets.append(dataset)

    def flow(self, flow: Flow) -> None:
        self._once(flow.name, self.flows, "FLOW")
        self.flows.append(flow)

    def sink(self, sink: Sink) -> None:
        self._once(sink.name, self.datasets + self.sinks, "OUTPUT")
        self.sinks.append(sink)

    def flows_into(self, target: str) -> list[Flow]:
        return [flow for flow in self.flows if flow.target.lower() == target.lower()]

    @staticmethod
    def _once(name: str, others: list, what: str) -> None:
        if any(other.name.lower() == name.lower() for other in others):
            condition = f"PIPELINE_DUPLICATE_IDENTIFIERS.{what}"
            raise Refused(condition, f"`{name}` is declared twice")
