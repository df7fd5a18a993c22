"""Splits Spark SQL text into tokens."""

import re
from typing import NamedTuple


class Unreadable(Exception):
    """The text is SQL that the recorder does not read; it is then compared as text."""


class Token(NamedTuple):
    """One token: `word`, `quoted` (in back-ticks), `string`, `number`, `symbol` or `end`."""

    kind: str
    text: str

    def word(self) -> str:
        """The keyword that this could be, in upper case."""
        return self.text.upper() if self.kind == "word" else ""


_PATTERN = re.compile(
    r"""
      (?P<space>\s+|--[^\n]*|/\*.*?\*/)
    | (?P<raw>[rR](?:'[^']*'|"[^"]*"))
    | (?P<hex>[xX]'[0-9a-fA-F]*')
    | (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
    | (?P<quoted>`(?:[^`]|``)*`)
    | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?:BD|[LSYDF](?![A-Za-z0-9_]))?)
    | (?P<word>(?:[^\W\d]|⟦[^⟧]*⟧)(?:\w|⟦[^⟧]*⟧)*)
    | (?P<symbol><=>|->|=>|::|\|\||<>|!=|==|<=|>=|[-+*/%<>=!&|^~(),.:\[\]{}?;@#$\\])
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "0": "\0", "Z": "\x1a"}


def _unescaped(text: str) -> str:
    """What a string literal without its quotes means; `\\%` and `\\_` stay as they are."""

    def meaning(match: re.Match) -> str:
        escape = match.group(1)
        if len(escape) > 1:
            return chr(int(escape[1:], 16)) if escape[0] in "uU" else chr(int(escape, 8))
        if escape in "%_":
            return "\\" + escape
        return _ESCAPES.get(escape, escape)

    return re.sub(
        r"\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2}|.)", meaning, text, flags=re.DOTALL
    )


def split(text: str) -> list[Token]:
    """The tokens of a text; the last one is the end."""
    result: list[Token] = []
    at = 0
    while at < len(text):
        match = _PATTERN.match(text, at)
        if match is None:
            raise Unreadable(f"no token at `{text[at : at + 20]}`")
        kind, found = match.lastgroup, match.group()
        if kind == "string":
            # What a doubled quote means, or two literals side by side, depends on settings.
            if at and text[at - 1] in "'\"":
                raise Unreadable("two string literals side by side")
            result.append(Token("string", _unescaped(found[1:-1])))
        elif kind == "raw":
            result.append(Token("string", found[2:-1]))
        elif kind == "hex":
            result.append(Token("binary", found[2:-1].lower()))
        elif kind == "quoted":
            result.append(Token("quoted", found[1:-1].replace("``", "`")))
        elif kind != "space":
            result.append(Token(str(kind), found))
        at = match.end()
    return [*result, Token("end", "")]


class Reader:
    """Walks through tokens."""

    def __init__(self, text: str) -> None:
        self.tokens = split(text)
        self.at = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.at]

    def peek(self, ahead: int = 1) -> Token:
        return self.tokens[min(self.at + ahead, len(self.tokens) - 1)]

    def take(self) -> Token:
        token = self.next
        self.at += 1
        return token

    def symbol(self, *texts: str) -> bool:
        """Takes one of these symbols if it comes next."""
        if self.next.kind == "symbol" and self.next.text in texts:
            self.at += 1
            return True
        return False

    def words(self, *texts: str) -> bool:
        """Takes these keywords if they come next, one after the other."""
        if all(self.peek(i).word() == text for i, text in enumerate(texts)):
            self.at += len(texts)
            return True
        return False

    def expect(self, text: str) -> None:
        if not (self.symbol(text) or self.words(text)):
            raise Unreadable(f"`{text}` expected before `{self.next.text}`")

    def identifier(self) -> str:
        if self.next.kind not in ("word", "quoted"):
            raise Unreadable(f"a name expected before `{self.next.text}`")
        return self.take().text

    def end(self) -> None:
        if self.next.kind != "end":
            raise Unreadable(f"text left over at `{self.next.text}`")
