"""How calls bind to the parameters of the real API."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from recorder.errors import Refused


class Parameter(NamedTuple):
    """One parameter: how it binds (one, many, named), what a string in it means, its default."""

    name: str
    binds: str
    meaning: str
    required: bool
    default: Any


class Bound(NamedTuple):
    """A parameter and the value that a call gave it; `many` holds a tuple, `named` a dict."""

    parameter: Parameter
    value: Any
    given: bool


class Signature:
    """The parameters of one function."""

    def __init__(self, name: str, rows: list) -> None:
        self.name = name
        self.parameters = [
            Parameter(row[0], row[1], row[2], len(row) == 3 and row[1] == "one", (row + [None])[3])
            for row in rows
        ]

    def bind(self, args: tuple, kwargs: dict) -> list[Bound]:
        """The parameters in their order with their values; refuses what Python would refuse."""
        rest, named = list(args), dict(kwargs)
        result = []
        for parameter in self.parameters:
            if parameter.binds == "many":
                result.append(Bound(parameter, tuple(rest), bool(rest)))
                rest = []
            elif parameter.binds == "named":
                result.append(Bound(parameter, named, bool(named)))
                named = {}
            elif rest:
                if parameter.name in named:
                    raise Refused(f"{self.name}() got `{parameter.name}` twice")
                result.append(Bound(parameter, rest.pop(0), True))
            elif parameter.name in named:
                result.append(Bound(parameter, named.pop(parameter.name), True))
            elif parameter.required:
                raise Refused(f"{self.name}() needs `{parameter.name}`")
            else:
                result.append(Bound(parameter, parameter.default, False))
        if rest:
            raise Refused(f"{self.name}() got {len(rest)} arguments too many")
        if named:
            raise Refused(f"{self.name}() has no parameter `{next(iter(named))}`")
        return result

    def arguments(self, args: tuple, kwargs: dict) -> dict[str, Any]:
        """The values by parameter, defaults included."""
        return {bound.parameter.name: bound.value for bound in self.bind(args, kwargs)}


def _read() -> dict[str, dict[str, Signature]]:
    table = json.loads((Path(__file__).parent / "signatures.json").read_text(encoding="utf-8"))
    return {
        owner: {name: Signature(name, rows) for name, rows in members.items()}
        for owner, members in table.items()
    }


API = _read()
