"""The modules `pyspark.pipelines` and `dlt` of the oracle: their functions only write down.

Which arguments each function takes is checked by the recorder; here they are taken as they come.
"""

from collections.abc import Callable
from typing import Any

from oracle import registry
from oracle.errors import Refused
from oracle.registry import Dataset, Expectation, Flow, Registry, Sink

_ACTIONS = {"expect": "warn", "expect_or_drop": "drop", "expect_or_fail": "fail"}
_PENDING = "_oracle_expectations"


def names(declared: Registry, spark: Any) -> dict[str, Callable]:
    """Everything that the two modules have, in one namespace."""
    found: dict[str, Callable] = {}
    for name, kind in (
        ("table", registry.TABLE),
        ("materialized_view", registry.MATERIALIZED_VIEW),
        ("temporary_view", registry.VIEW),
        ("view", registry.VIEW),
    ):
        found[name] = _dataset(declared, kind)
    for name in ("append", "update", "replace"):
        found[f"{name}_flow"] = _flow(declared, name)
    for name, action in _ACTIONS.items():
        found[name] = _expect(action)
        found[name.replace("expect", "expect_all")] = _expect_all(action)
    for name in ("create_auto_cdc_flow", "apply_changes"):
        found[name] = _cdc(declared, "cdc")
    for name in ("create_auto_cdc_from_snapshot_flow", "apply_changes_from_snapshot"):
        found[name] = _cdc(declared, "snapshot")
    found["create_streaming_table"] = _fed(declared, registry.FED)
    found["create_table"] = _fed(declared, registry.MANAGED)
    found["create_sink"] = lambda name, format, options=None: declared.sink(Sink(name, format))
    found["foreach_batch_sink"] = _handler(declared)
    found["on_event_hook"] = _hook
    found["read"] = lambda name: spark.read.table(name)
    found["read_stream"] = lambda name: spark.readStream.table(name)
    return found


def _dataset(declared: Registry, kind: str) -> Callable:
    def decorator(function: Callable | None = None, **settings: Any) -> Any:
        def decorate(body: Callable) -> Callable:
            name = settings.get("name") or body.__name__
            rules = list(reversed(getattr(body, _PENDING, [])))
            declared.dataset(Dataset(name, kind, body, rules, settings))
            return body

        return decorate if function is None else decorate(function)

    return decorator


def _flow(declared: Registry, kind: str) -> Callable:
    def decorator(target: str, **settings: Any) -> Callable:
        def decorate(body: Callable) -> Callable:
            if getattr(body, _PENDING, []):
                raise Refused("EXPECTATION_ON_FLOW", f"flow `{body.__name__}` has expectations")
            name = settings.get("name") or body.__name__
            declared.flow(Flow(name, kind, target, body, settings))
            return body

        return decorate

    return decorator


def _fed(declared: Registry, kind: str) -> Callable:
    def create(name: str, **settings: Any) -> None:
        rules = [
            Expectation(rule, condition, action)
            for function, action in _ACTIONS.items()
            for rule, condition in (
                settings.get(function.replace("expect", "expect_all")) or {}
            ).items()
        ]
        declared.dataset(Dataset(name, kind, None, rules, settings))

    return create


def _cdc(declared: Registry, kind: str) -> Callable:
    def create(target: str, **settings: Any) -> None:
        name = settings.get("name") or settings.get("flow_name") or target
        declared.flow(Flow(name, kind, target, None, settings))

    return create


def _expect(action: str) -> Callable:
    return lambda name, condition: _attach([Expectation(name, condition, action)])


def _expect_all(action: str) -> Callable:
    return lambda rules: _attach([Expectation(n, c, action) for n, c in reversed(rules.items())])


def _attach(rules: list[Expectation]) -> Callable:
    def decorate(body: Callable) -> Callable:
        if not callable(body):
            raise Refused("EXPECTATION_PLACE", "an expectation stands above the dataset")
        setattr(body, _PENDING, [*getattr(body, _PENDING, []), *rules])
        return body

    return decorate


def _handler(declared: Registry) -> Callable:
    def decorator(function: Callable | None = None, *, name: str | None = None) -> Any:
        def decorate(handler: Callable) -> Callable:
            declared.sink(Sink(name or handler.__name__, "foreach_batch"))
            return handler

        return decorate if function is None else decorate(function)

    return decorator


def _hook(function: Callable | None = None, **_: Any) -> Any:
    return (lambda handler: handler) if function is None else function
