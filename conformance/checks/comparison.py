"""Holds what Spark says of a pipeline against what was said of it before it ran."""

# Whatever a generated file calls that PySpark does not have, or gives it in the wrong form.
PYTHON_MISTAKES = (
    "TypeError",
    "AttributeError",
    "NameError",
    "KeyError",
    "SyntaxError",
    "ImportError",
    "ModuleNotFoundError",
    "NOT_",
    "READ_OUTSIDE",
)


def errors(found: dict) -> list[str]:
    """Everything that Spark refuses, a line each."""
    lines = [f"{e['name']}: {e['condition']}: {e['message']}" for e in found["errors"]]
    for rule in found.get("expectations", []):
        if rule["verdict"] not in ("ok", "unknown"):
            lines.append(f"{rule['dataset']}, expectation {rule['name']}: {rule['message']}")
    return lines


def mistakes_of_python(found: dict) -> list[str]:
    """The errors that are not about a query, but about the Python that makes it."""
    return [
        f"{e['name']}: {e['condition']}: {e['message']}"
        for e in found["errors"]
        if "datasets" not in found or e["condition"].startswith(PYTHON_MISTAKES)
    ]


def differences(expected: dict, found: dict) -> list[str]:
    """Where the two do not agree, a line each."""
    lines = []
    refused = {error["name"]: error for error in found["errors"]}
    known = {dataset["name"]: dataset for dataset in found.get("datasets", [])}
    for name, said in sorted(expected["datasets"].items()):
        lines += _dataset(name, said, known.get(name), refused.get(name))
    verdicts = {(e["dataset"], e["name"]): e for e in found.get("expectations", [])}
    for said in expected["expectations"]:
        rule = verdicts.get((said["dataset"], said["name"]))
        if rule is not None and rule["verdict"] != "unknown":
            fine = rule["verdict"] == "ok"
            if fine != said["valid"]:
                lines.append(
                    f"expectation {said['name']} of {said['dataset']} was found"
                    f" {_fine(said['valid'])}, and Spark says: {rule.get('message', 'fine')}"
                )
    return lines


def _fine(valid: bool) -> str:
    return "fine" if valid else "wrong"


def _dataset(name: str, said: dict, found: dict | None, refused: dict | None) -> list[str]:
    if found is None:
        return [f"{name} does not run"]
    if refused is not None and refused["check"] == "analysis" and said["sound"]:
        return [f"{name} was found fine, and Spark says: {refused['message']}"]
    if refused is None and found["schema"] is not None and not said["sound"]:
        return [f"{name} was found wrong, and Spark says nothing"]
    if said["schema"] is None or found["schema"] is None or found.get("partial"):
        return []
    if said["schema"] != found["schema"]:
        return [
            f"{name} was found to have",
            f"    {_columns(said['schema'])}",
            "and with Spark it has",
            f"    {_columns(found['schema'])}",
        ]
    if found["streaming"] is not None and said["streaming"] != found["streaming"]:
        return [f"{name} was found to stream or not to, and Spark says: {found['streaming']}"]
    return []


def _columns(schema: list[list[str]]) -> str:
    return ", ".join(f"{name} {type_}" for name, type_ in schema)


def compared(expected: dict, found: dict) -> int:
    """How many datasets have a schema on both sides."""
    known = {dataset["name"] for dataset in found.get("datasets", []) if dataset["schema"]}
    return sum(said["schema"] is not None and name in known for name, said in expected.items())
