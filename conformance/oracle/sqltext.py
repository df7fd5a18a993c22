"""Names of tables in SQL text, as far as a session with one catalog needs them changed."""

import re
from collections.abc import Callable

from recorder.names import parts

_NAME = r"(?:[A-Za-z_]\w*|`(?:[^`]|``)+`)"
# Text that is no code first, so that nothing inside of it is taken for a name.
_PIECES = re.compile(
    rf"""
      (?P<other>[rR]?'(?:[^'\\]|\\.)*' | [rR]?"(?:[^"\\]|\\.)*" | --[^\n]* | /\*.*?\*/)
    | (?P<name>(?<![\w`.]){_NAME}(?:\.{_NAME})+)
    """,
    re.VERBOSE | re.DOTALL,
)


def quoted(names: list[str]) -> str:
    """A name of several parts in back-ticks."""
    return ".".join("`" + name.replace("`", "``") + "`" for name in names)


def rewritten(text: str, table: Callable[[list[str]], list[str] | None]) -> str:
    """The text with other names for tables.

    `table` is given the first parts of each name that has several, three of them before two, and
    returns what they become, or None when they name no table.
    """

    def replace(match: re.Match) -> str:
        if match.group("other"):
            return match.group()
        name = parts(match.group("name"))
        if name[0].lower() == "live":
            return quoted(name[1:])
        for count in (3, 2):
            other = table(name[:count]) if len(name) >= count else None
            if other:
                return quoted([*other, *name[count:]])
        return match.group()

    return _PIECES.sub(replace, text)
