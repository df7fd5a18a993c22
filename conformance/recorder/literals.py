"""Reads the constants of Spark SQL."""

import datetime
import re
from typing import Any

from recorder.tokens import Reader, Unreadable

Tree = dict[str, Any]

_MICROSECONDS = {
    "MICROSECOND": 1,
    "MILLISECOND": 1_000,
    "SECOND": 1_000_000,
    "MINUTE": 60_000_000,
    "HOUR": 3_600_000_000,
    "DAY": 86_400_000_000,
    "WEEK": 604_800_000_000,
}
_MONTHS = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}

_UNITS = {*_MICROSECONDS, *_MONTHS}


def number(text: str) -> Tree:
    """A number: whole, `1.50` exact, `1e3` and `1.5D` floating."""
    digits = text.upper()
    suffix = re.search(r"(BD|[LSYDF])$", digits)
    kind = suffix.group() if suffix else ""
    digits = digits[: len(digits) - len(kind)]
    if kind in ("L", "S", "Y") or (kind == "" and re.fullmatch(r"-?\d+", digits)):
        return {"lit": int(digits)}
    if kind in ("D", "F") or (kind == "" and "E" in digits):
        return {"lit": {"double": repr(float(digits))}}
    return {"lit": {"decimal": digits}}


def negative(constant: Any) -> Any:
    """A number with the other sign; None for what is no number."""
    if isinstance(constant, int) and not isinstance(constant, bool):
        return -constant
    if isinstance(constant, dict) and "decimal" in constant:
        digits = constant["decimal"]
        return {"decimal": digits[1:] if digits.startswith("-") else "-" + digits}
    if isinstance(constant, dict) and "double" in constant:
        return {"double": repr(-float(constant["double"]))}
    return None


def typed(word: str, text: str) -> Tree:
    """`DATE '2024-01-31'` and its like."""
    if word == "DATE":
        return {"lit": {"date": text}}
    if word in ("TIMESTAMP", "TIMESTAMP_LTZ", "TIMESTAMP_NTZ"):
        return {"lit": timestamp(text)}
    if word == "X":
        return {"lit": {"binary": text.lower()}}
    raise Unreadable(f"`{word}` before text in quotes")


def timestamp(text: str) -> dict:
    """A point in time: in UTC where it has a zone, otherwise as it stands on the wall."""
    whole, point, rest = text.strip().replace("Z", "+00:00").partition(".")
    if point:
        digits = re.match(r"\d*", rest).group()
        whole += "." + digits.ljust(6, "0")[:6] + rest[len(digits) :]
    try:
        value = datetime.datetime.fromisoformat(whole)
    except ValueError:
        raise Unreadable(f"timestamp `{text}`") from None
    if value.tzinfo is None:
        return {"timestamp_ntz": value.isoformat()}
    return {"timestamp": value.astimezone(datetime.timezone.utc).isoformat()}


def cast(constant: Any, target: str) -> list | None:
    """The constant that a cast of another one makes, in a list; None where it is left a cast."""
    whole = isinstance(constant, int) and not isinstance(constant, bool)
    if constant is None or (whole and target in ("tinyint", "smallint", "int", "bigint")):
        return [constant]
    if target == "float" and isinstance(constant, dict) and "double" in constant:
        return [constant]
    if not isinstance(constant, str):
        return None
    try:
        if target == "date":
            return [{"date": datetime.date.fromisoformat(constant).isoformat()}]
        if target in ("timestamp", "timestamp_ntz"):
            return [timestamp(constant)]
        if target in ("double", "float"):
            return [{"double": repr(float(constant))}]
        if target.startswith("decimal") and re.fullmatch(r"-?\d+(\.\d+)?", constant):
            return [{"decimal": constant}]
    except (ValueError, Unreadable):
        pass
    return None


def interval(reader: Reader) -> Tree:
    """What follows `INTERVAL`: as many microseconds, or as many months."""
    microseconds, months, seen = 0, 0, set()
    for value, unit in _pieces(reader):
        if unit in _MONTHS:
            months += value * _MONTHS[unit]
            seen.add("months")
        elif unit in _MICROSECONDS:
            microseconds += round(value * _MICROSECONDS[unit])
            seen.add("microseconds")
        else:
            raise Unreadable(f"unit `{unit}`")
    if len(seen) != 1:
        raise Unreadable("an interval of months and days")
    return {"lit": {"months": months} if "months" in seen else {"microseconds": microseconds}}


def _pieces(reader: Reader) -> list[tuple[Any, str]]:
    if reader.next.kind == "string" and reader.peek().word() == "":
        words = reader.take().text.split()
        if len(words) % 2 or not words:
            raise Unreadable("an interval in quotes")
        return [(_amount(words[i]), _unit(words[i + 1])) for i in range(0, len(words), 2)]
    if reader.next.kind == "string" and reader.peek(2).word() == "TO":
        text, start = reader.take().text, _unit(reader.take().text)
        reader.take()
        return _range(text, start, _unit(reader.take().text))
    pieces = []
    while _amount_follows(reader):
        sign = -1 if reader.symbol("-") else 1
        pieces.append((sign * _amount(reader.take().text), _unit(reader.identifier())))
    if not pieces:
        raise Unreadable("an interval")
    return pieces


def _amount_follows(reader: Reader) -> bool:
    """Whether an amount and its unit come next; a minus before something else is an operator."""
    ahead = 1 if reader.next.text == "-" else 0
    return (
        reader.peek(ahead).kind in ("string", "number")
        and _unit(reader.peek(ahead + 1).word()) in _UNITS
    )


def _range(text: str, start: str, end: str) -> list[tuple[Any, str]]:
    """`'1 02:03:04.5' DAY TO SECOND`, `'1-2' YEAR TO MONTH`."""
    order = ["DAY", "HOUR", "MINUTE", "SECOND"]
    text = text.strip()
    sign = -1 if text.startswith("-") else 1
    numbers = re.split(r"[ :-]+", text.lstrip("+-"))
    if start == "YEAR":
        units = ["YEAR", "MONTH"]
    elif start in order and end in order:
        units = order[order.index(start) : order.index(end) + 1]
    else:
        raise Unreadable(f"an interval from {start} to {end}")
    if len(numbers) != len(units):
        raise Unreadable(f"an interval `{text}`")
    return [(sign * _amount(value), unit) for value, unit in zip(numbers, units, strict=True)]


def _amount(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        raise Unreadable(f"an amount `{text}`") from None


def _unit(text: str) -> str:
    return text.upper().rstrip("S") if text.upper() != "S" else text
