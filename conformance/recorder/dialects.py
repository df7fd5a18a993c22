"""Stands in for `pyspark.pipelines` and `dlt`: decorators and functions that register.

Each dialect has the parameters that the platform documents for it, and no others. What is
registered is the same for both: `temporary` of the old one is `private`, `apply_changes` is an
automatic CDC flow.
"""

import inspect
from collections.abc import Callable
from typing import Any

from recorder import columns, ddl, names
from recorder.errors import Refused
from recorder.frames import DataFrame
from recorder.registry import Registry

_TABLE = (
    "name comment spark_conf table_properties path partition_cols cluster_by_auto cluster_by schema"
    " row_filter"
)
_FED = f"{_TABLE} expect_all expect_all_or_drop expect_all_or_fail"
_CDC = (
    "target source keys sequence_by ignore_null_updates ignore_null_updates_column_list"
    " ignore_null_updates_except_column_list columns_to_update apply_as_deletes apply_as_truncates"
    " column_list except_column_list stored_as_scd_type track_history_column_list"
    " track_history_except_column_list once"
)
_SNAPSHOT = (
    "target source keys stored_as_scd_type track_history_column_list"
    " track_history_except_column_list"
)

PARAMETERS = {
    "pipelines": {
        "table": f"{_TABLE} private replace_using sequence_by replace_where",
        "materialized_view": f"{_TABLE} private refresh_policy",
        "temporary_view": "name comment",
        "create_streaming_table": _FED,
        "create_table": f"{_FED} private",
        "append_flow": "target name once spark_conf comment",
        "update_flow": "target name spark_conf comment import_checkpoint",
        "replace_flow": "target replace_using sequence_by name spark_conf comment",
        "create_auto_cdc_flow": f"{_CDC} name system_sequence_by",
        "create_auto_cdc_from_snapshot_flow": _SNAPSHOT,
        "create_sink": "name format options",
        "foreach_batch_sink": "name",
        "on_event_hook": "max_allowable_consecutive_failures",
    },
    "dlt": {
        "table": f"{_TABLE} temporary",
        "view": "name comment spark_conf",
        "create_streaming_table": _FED,
        "append_flow": "target name once spark_conf comment",
        "apply_changes": f"{_CDC} flow_name",
        "apply_changes_from_snapshot": _SNAPSHOT,
        "create_sink": "name format options",
        "foreach_batch_sink": "name",
        "on_event_hook": "max_allowable_consecutive_failures",
    },
}

ACTIONS = {"expect": "warn", "expect_or_drop": "drop", "expect_or_fail": "fail"}


class Dialect:
    """One of the two modules, registering into a registry."""

    def __init__(self, name: str, registry: Registry, spark: Any) -> None:
        self._registry, self._spark = registry, spark
        self._parameters = {key: set(text.split()) for key, text in PARAMETERS[name].items()}

    def names(self) -> dict[str, Callable]:
        """Everything that the module has."""
        decorators: dict[str, Callable] = {
            "table": self._dataset("table"),
            "materialized_view": self._dataset("materialized_view"),
            "temporary_view": self._dataset("temporary_view"),
            "view": self._dataset("temporary_view"),
            "append_flow": self._flow("append"),
            "update_flow": self._flow("update"),
            "replace_flow": self._flow("replace"),
            "foreach_batch_sink": self._handler,
            "on_event_hook": self._hook,
        }
        makers: dict[str, Callable] = {
            **{name: self._decorator(name, does) for name, does in decorators.items()},
            "create_streaming_table": self._fed("create_streaming_table", "streaming_table"),
            "create_table": self._fed("create_table", "managed_table"),
            "create_sink": self._sink,
        }
        for name in ("create_auto_cdc_flow", "apply_changes"):
            makers[name] = self._cdc(name)
        for name in ("create_auto_cdc_from_snapshot_flow", "apply_changes_from_snapshot"):
            makers[name] = self._snapshot(name)
        found = {name: _either(maker) for name, maker in makers.items() if name in self._parameters}
        for name, action in ACTIONS.items():
            found[name] = _expectation(action)
            found[name.replace("expect", "expect_all")] = _expectations(action)
        if "view" in self._parameters:
            found["read"] = lambda name: self._spark.read.table(name)
            found["read_stream"] = lambda name: self._spark.readStream.table(name)
        return found

    def _checked(self, function: str, arguments: dict, *required: str) -> dict:
        for name in arguments:
            if name not in self._parameters[function]:
                raise Refused(f"{function}() has no parameter `{name}`")
        for name in required:
            if name not in arguments:
                raise Refused(f"{function}() needs `{name}`")
        return {name: value for name, value in arguments.items() if value is not None}

    def _decorator(self, name: str, register: Callable) -> Callable:
        def decorator(**arguments: Any) -> Callable:
            checked = self._checked(name, arguments)

            def decorate(function: Callable) -> Any:
                if not callable(function):
                    raise Refused(f"@{name} stands on something that is no function")
                register(function, dict(checked))
                return _Registered()

            return decorate

        return decorator

    def _dataset(self, kind: str) -> Callable:
        def register(function: Callable, arguments: dict) -> None:
            _without_parameters(function)
            entry = {
                "name": _table_name(arguments.pop("name", function.__name__)),
                "kind": kind,
                "expectations": _collected(function),
                "settings": _settings(arguments),
            }
            self._registry.dataset(entry, function)

        return register

    def _fed(self, function: str, kind: str) -> Callable:
        def create(**given: Any) -> None:
            arguments = self._checked(function, given, "name")
            expectations = []
            for action, key in (("warn", ""), ("drop", "_or_drop"), ("fail", "_or_fail")):
                for name, condition in arguments.pop(f"expect_all{key}", {}).items():
                    expectations.append(_rule(name, condition, action))
            entry = {
                "name": _table_name(arguments.pop("name")),
                "kind": kind,
                "expectations": expectations,
                "settings": _settings(arguments),
            }
            self._registry.dataset(entry)

        return create

    def _flow(self, kind: str) -> Callable:
        def register(function: Callable, arguments: dict) -> None:
            _without_parameters(function)
            if _collected(function):
                raise Refused("an expectation stands on a flow")
            if "target" not in arguments:
                raise Refused(f"the {kind} flow `{function.__name__}` has no target")
            entry = {
                "name": arguments.pop("name", function.__name__),
                "kind": kind,
                "target": _table_name(arguments.pop("target")),
                "settings": _settings(arguments),
            }
            self._registry.flow(entry, function)

        return register

    def _cdc(self, function: str) -> Callable:
        def create(**given: Any) -> None:
            required = ("target", "source", "keys", "sequence_by")
            arguments = self._checked(function, given, *required)
            target = _table_name(arguments.pop("target"))
            name = arguments.pop("name", None) or arguments.pop("flow_name", None) or target
            source = {"table": _table_name(arguments.pop("source"))}
            entry = {"name": name, "kind": "auto_cdc", "target": target, "source": source}
            self._registry.flow({**entry, "settings": _settings(arguments)})

        return create

    def _snapshot(self, function: str) -> Callable:
        def create(**given: Any) -> None:
            arguments = self._checked(function, given, "target", "source", "keys")
            target = _table_name(arguments.pop("target"))
            source = arguments.pop("source")
            if callable(source):
                origin = {"function": source.__name__}
            else:
                origin = {"table": _table_name(source)}
            entry = {"name": target, "kind": "auto_cdc_from_snapshot", "target": target}
            self._registry.flow({**entry, "source": origin, "settings": _settings(arguments)})

        return create

    def _sink(self, **given: Any) -> None:
        arguments = self._checked("create_sink", given, "name", "format")
        self._registry.sink(
            {
                "name": arguments["name"],
                "format": arguments["format"],
                "options": dict(sorted(_texts(arguments.get("options", {})).items())),
            }
        )

    def _handler(self, function: Callable, arguments: dict) -> None:
        if len(inspect.signature(function).parameters) != 2:
            raise Refused(f"the handler `{function.__name__}` has to take a batch and its number")
        name = arguments.get("name", function.__name__)
        self._registry.sink({"name": name, "handler": function.__name__}, function)

    def _hook(self, function: Callable, arguments: dict) -> None:
        if inspect.isfunction(function) and len(inspect.signature(function).parameters) != 1:
            raise Refused(f"the hook `{function.__name__}` has to take one event")
        self._registry.hook({"name": function.__name__, "settings": arguments})


class _Registered:
    """What is left of a function behind its decorator: nothing that could be called."""


def delegate(handler: Callable, frame: DataFrame) -> str:
    """The name of the function of the user's that a handler hands its batch to."""
    result = handler(frame, 0)
    if isinstance(result, DataFrame) and "python" in result.tree["from"]:
        return result.tree["from"]["python"]
    return handler.__name__


def _either(maker: Callable) -> Callable:
    """Lets a decorator stand with and without parentheses."""

    def function(*args: Any, **kwargs: Any) -> Any:
        if len(args) == 1 and not kwargs and inspect.isfunction(args[0]):
            return maker()(args[0])
        if args:
            raise Refused("arguments have to be given by their names")
        return maker(**kwargs)

    return function


def _expectation(action: str) -> Callable:
    return lambda name, condition: _expectations(action)({name: condition})


def _expectations(action: str) -> Callable:
    def decorator(rules: dict) -> Callable:
        def decorate(function: Callable) -> Callable:
            if not inspect.isfunction(function):
                raise Refused("an expectation has to stand below the decorator of its dataset")
            for name, condition in rules.items():
                function.__dict__.setdefault("_rules", []).append(_rule(name, condition, action))
            return function

        return decorate

    return decorator


def _rule(name: str, condition: Any, action: str) -> dict:
    if not isinstance(condition, str):
        raise Refused(f"the condition of the expectation `{name}` has to be text")
    return {"name": name, "action": action, "condition": {"sql": condition}}


def _collected(function: Callable) -> list[dict]:
    rules = getattr(function, "_rules", [])
    twice = {rule["name"] for rule in rules if sum(r["name"] == rule["name"] for r in rules) > 1}
    if twice:
        raise Refused(f"there are two expectations `{min(twice)}`")
    return rules


def _without_parameters(function: Callable) -> None:
    if inspect.signature(function).parameters:
        raise Refused(f"the function `{function.__name__}` of a dataset may not have parameters")


def _table_name(name: Any) -> str:
    if not isinstance(name, str):
        raise Refused(f"`{name!r}` is no name")
    return names.table(name)


def _settings(arguments: dict) -> dict:
    """The other arguments in one form; what equals the default is left out."""
    settings = {}
    for name, value in arguments.items():
        if value is False or (name == "stored_as_scd_type" and str(value) == "1"):
            continue
        key = "private" if name == "temporary" else name
        settings[key] = _setting(key, value)
    return settings


def _setting(name: str, value: Any) -> Any:
    if name in ("spark_conf", "table_properties"):
        return dict(sorted(_texts(value).items()))
    if name == "schema":
        return ddl.schema(value)
    if name == "stored_as_scd_type":
        return str(value)
    if name in ("sequence_by", "system_sequence_by", "columns_to_update"):
        return columns.column(value)
    if name in ("apply_as_deletes", "apply_as_truncates", "replace_where"):
        return columns.condition(value)
    if isinstance(value, list):
        return [_column_name(each) for each in value]
    return value


def _column_name(value: Any) -> str:
    if isinstance(value, str):
        return value
    tree = columns.column(value)
    if list(tree) != ["col"]:
        raise Refused(f"the name of a column expected, not {tree}")
    return ".".join(tree["col"])


def _texts(values: dict) -> dict:
    for key, value in values.items():
        if not isinstance(key, str) or not isinstance(value, str):
            raise Refused(f"`{key}` and its value have to be text")
    return values


def finish(entry: dict, frame: Any) -> None:
    """Puts the query into an entry; says what kind of table a `table` is."""
    if not isinstance(frame, DataFrame):
        raise Refused(f"the function of `{entry['name']}` returns no DataFrame")
    entry["stream"] = frame.stream
    entry["query"] = frame.tree
    if entry["kind"] == "table":
        streams = frame.stream or "replace_where" in entry["settings"]
        entry["kind"] = "streaming_table" if streams else "materialized_view"
    elif entry["kind"] == "materialized_view" and frame.stream:
        raise Refused(f"the materialized view `{entry['name']}` reads a stream")
