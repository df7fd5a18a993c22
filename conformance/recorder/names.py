"""Names with dots and back-ticks."""


def parts(name: str) -> list[str]:
    """The parts of a name: a part in back-ticks keeps its dots, two back-ticks in it mean one."""
    result, part, quoted, at = [], "", False, 0
    while at < len(name):
        char = name[at]
        if char == "`":
            if quoted and name[at + 1 : at + 2] == "`":
                part += "`"
                at += 1
            else:
                quoted = not quoted
        elif char == "." and not quoted:
            result.append(part)
            part = ""
        else:
            part += char
        at += 1
    return [*result, part]


def table(name: str) -> str:
    """A table's name without its back-ticks."""
    return ".".join(parts(name))
