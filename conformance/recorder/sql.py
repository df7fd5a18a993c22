"""Reads Spark SQL expressions into the trees that columns make.

So the same expression, once written as PySpark and once as SQL, has one form, and whether the two
renderings of it agree is a comparison. What this cannot read is kept as text.
"""

from typing import Any

from recorder import types
from recorder.literals import interval, number, typed
from recorder.tokens import Reader, Unreadable

Tree = dict[str, Any]

COMPARISONS = {
    "=": "eq",
    "==": "eq",
    "<>": "ne",
    "!=": "ne",
    "<": "lt",
    "<=": "le",
    ">": "gt",
    ">=": "ge",
    "<=>": "eq_null_safe",
}

# Operators between values by how tightly they bind, the loosest first.
LEVELS = [
    COMPARISONS,
    {"|": "bitwise_or"},
    {"^": "bitwise_xor"},
    {"&": "bitwise_and"},
    {"+": "plus", "-": "minus", "||": "concat"},
    {"*": "times", "/": "divide", "%": "modulo"},
]

MATCHING = {"LIKE": "like", "ILIKE": "ilike", "RLIKE": "rlike", "REGEXP": "rlike"}

NEGATED = {"IN", "BETWEEN", *MATCHING}

# Functions that may be written without parentheses.
BARE = {"CURRENT_DATE", "CURRENT_TIMESTAMP", "CURRENT_USER", "CURRENT_TIME", "LOCALTIMESTAMP"}

# Words that cannot be a column where an expression begins.
RESERVED = {"SELECT", "FROM", "WHERE", "THEN", "ELSE", "END", "WHEN", "AND", "OR", "AS", "ON", "IN"}


def read(text: str) -> Tree:
    """The tree of an expression, with a name where it has one; the text itself when unreadable."""
    try:
        reader = Reader(text)
        tree = expression(reader)
        if reader.words("AS") or reader.next.kind in ("word", "quoted"):
            tree = {"alias": _aliases(reader), "of": tree}
        elif reader.next.word() in ("ASC", "DESC"):
            raise Unreadable("an order")
        reader.end()
        return tree
    except (Unreadable, RecursionError):
        return {"sql": " ".join(text.split())}


def _aliases(reader: Reader) -> list[str]:
    if not reader.symbol("("):
        return [reader.identifier()]
    names = [reader.identifier()]
    while reader.symbol(","):
        names.append(reader.identifier())
    reader.expect(")")
    return names


def expression(reader: Reader) -> Tree:
    """Reads one expression and leaves what follows."""
    tree = _conjunction(reader)
    while reader.words("OR"):
        tree = _op("or", tree, _conjunction(reader))
    return tree


def _conjunction(reader: Reader) -> Tree:
    tree = _negation(reader)
    while reader.words("AND"):
        tree = _op("and", tree, _negation(reader))
    return tree


def _negation(reader: Reader) -> Tree:
    if reader.words("NOT") or reader.symbol("!"):
        return _op("not", _negation(reader))
    return _predicate(reader)


def _predicate(reader: Reader) -> Tree:
    tree = _value(reader)
    while True:
        if reader.words("IS"):
            tree = _is(reader, tree)
            continue
        negated = reader.next.word() == "NOT" and reader.peek().word() in NEGATED
        if negated:
            reader.take()
        found = _tested(reader, tree)
        if found is None:
            return tree
        tree = _op("not", found) if negated else found


def _tested(reader: Reader, tree: Tree) -> Tree | None:
    if reader.words("IN"):
        return {"in": tree, "values": _list(reader)}
    if reader.words("BETWEEN"):
        low = _value(reader)
        reader.expect("AND")
        return {"between": tree, "low": low, "high": _value(reader)}
    for word, key in MATCHING.items():
        if reader.words(word):
            pattern = _value(reader)
            if reader.words("ESCAPE"):
                raise Unreadable("ESCAPE")
            return {key: tree, "pattern": pattern}
    return None


def _is(reader: Reader, tree: Tree) -> Tree:
    negated = reader.words("NOT")
    if reader.words("NULL"):
        return _op("is_not_null" if negated else "is_null", tree)
    if reader.words("DISTINCT", "FROM"):
        same = _op("eq_null_safe", tree, _value(reader))
        return same if negated else _op("not", same)
    for word in ("TRUE", "FALSE", "UNKNOWN"):
        if reader.words(word):
            test = _op(f"is_{word.lower()}", tree)
            return _op("not", test) if negated else test
    raise Unreadable("IS")


def _value(reader: Reader, level: int = 0) -> Tree:
    if level == len(LEVELS):
        return _signed(reader)
    tree = _value(reader, level + 1)
    while reader.next.kind == "symbol" and reader.next.text in LEVELS[level]:
        operator = LEVELS[level][reader.take().text]
        right = _value(reader, level + 1)
        if operator == "concat":
            tree = {"call": "concat", "args": [tree, right]}
        else:
            tree = _op(operator, tree, right)
    if level == len(LEVELS) - 1 and reader.words("DIV"):
        return _op("div", tree, _value(reader, level + 1))
    return tree


def _signed(reader: Reader) -> Tree:
    if reader.symbol("-"):
        if reader.next.kind == "number":
            return _postfix(reader, number("-" + reader.take().text))
        return _op("negate", _signed(reader))
    if reader.symbol("+"):
        return _signed(reader)
    if reader.symbol("~"):
        return _op("bitwise_not", _signed(reader))
    return _postfix(reader, _primary(reader))


def _postfix(reader: Reader, tree: Tree) -> Tree:
    while True:
        if reader.symbol("::"):
            tree = {"cast": types.read(reader), "of": tree, "tolerant": False}
        elif reader.symbol("["):
            tree = {"item": expression(reader), "of": tree}
            reader.expect("]")
        elif reader.next.text == ":" and reader.peek().kind in ("word", "quoted", "symbol"):
            reader.take()
            tree = {"json_path": _path(reader), "of": tree}
        elif reader.symbol("."):
            tree = {"field": reader.identifier(), "of": tree}
        else:
            return tree


def _path(reader: Reader) -> str:
    """A path into JSON, up to where the expression goes on; in the form in which it is compared."""
    path = reader.identifier() if reader.next.text != "[" else ""
    while True:
        if reader.symbol("."):
            path += "." + reader.identifier()
        elif reader.symbol("["):
            token = reader.take()
            path += f"['{token.text}']" if token.kind == "string" else f"[{token.text}]"
            reader.expect("]")
        else:
            return path


def _primary(reader: Reader) -> Tree:
    token = reader.next
    if token.kind == "number":
        return number(reader.take().text)
    if token.kind == "string":
        return {"lit": reader.take().text}
    if token.kind == "binary":
        return {"lit": {"binary": reader.take().text}}
    if reader.symbol("("):
        return _parenthesis(reader)
    if reader.symbol("*"):
        return {"star": []}
    if token.kind not in ("word", "quoted"):
        raise Unreadable(f"an expression expected before `{token.text}`")
    return _word(reader)


def _parenthesis(reader: Reader) -> Tree:
    if reader.next.word() in ("SELECT", "WITH", "VALUES"):
        raise Unreadable("a subquery")
    items = [expression(reader)]
    while reader.symbol(","):
        items.append(expression(reader))
    reader.expect(")")
    if reader.symbol("->"):
        return _lambda(reader, [item["col"][0] for item in items])
    return items[0] if len(items) == 1 else {"call": "struct", "args": items}


def _word(reader: Reader) -> Tree:
    word = reader.next.word()
    if word in ("NULL", "TRUE", "FALSE"):
        reader.take()
        return {"lit": {"NULL": None, "TRUE": True, "FALSE": False}[word]}
    if word == "CASE":
        reader.take()
        return _case(reader)
    if word == "INTERVAL" and reader.peek().kind in ("string", "number", "symbol"):
        reader.take()
        return interval(reader)
    if reader.peek().kind == "string":
        reader.take()
        return typed(word, reader.take().text)
    if word in ("CAST", "TRY_CAST") and reader.peek().text == "(":
        reader.take()
        reader.take()
        operand = expression(reader)
        reader.expect("AS")
        tree = {"cast": types.read(reader), "of": operand, "tolerant": word == "TRY_CAST"}
        reader.expect(")")
        return tree
    if word in BARE and reader.peek().text != "(":
        return {"call": reader.take().text.lower(), "args": []}
    if word in RESERVED:
        raise Unreadable(f"`{word}` where an expression begins")
    if reader.peek().text == "->":
        name = reader.take().text
        reader.take()
        return _lambda(reader, [name])
    return _name_or_call(reader)


def _name_or_call(reader: Reader) -> Tree:
    names = [reader.identifier()]
    while reader.next.text == ".":
        if reader.peek().text == "*":
            reader.take()
            reader.take()
            return {"star": names}
        reader.take()
        names.append(reader.identifier())
    if not reader.symbol("("):
        return {"col": names}
    distinct = reader.words("DISTINCT")
    arguments = [] if reader.next.text == ")" else [expression(reader)]
    while reader.symbol(","):
        arguments.append(expression(reader))
    reader.expect(")")
    if reader.words("FILTER") or reader.words("OVER") or reader.words("WITHIN"):
        raise Unreadable("a window, a filter or an order of an aggregate")
    if len(names) > 1:
        return {"function": ".".join(names), "args": arguments}
    name = names[0].lower()
    if distinct:
        name += "_distinct"
    return {"call": name, "args": arguments}


def _case(reader: Reader) -> Tree:
    subject = None if reader.next.word() == "WHEN" else expression(reader)
    branches = []
    while reader.words("WHEN"):
        when = expression(reader)
        reader.expect("THEN")
        condition = when if subject is None else _op("eq", subject, when)
        branches.append([condition, expression(reader)])
    otherwise = expression(reader) if reader.words("ELSE") else None
    reader.expect("END")
    return {"case": branches, "else": otherwise}


def _lambda(reader: Reader, names: list[str]) -> Tree:
    return {"lambda": names, "body": expression(reader)}


def _list(reader: Reader) -> list[Tree]:
    reader.expect("(")
    if reader.next.word() in ("SELECT", "WITH"):
        raise Unreadable("a subquery")
    items = [expression(reader)]
    while reader.symbol(","):
        items.append(expression(reader))
    reader.expect(")")
    return items


def _op(operator: str, *operands: Tree) -> Tree:
    return {"op": operator, "args": list(operands)}
