"""The command line: `python -m recorder --help`."""

import argparse
import difflib
import json
import sys
from pathlib import Path

from recorder.normal import normal
from recorder.run import Failed, record


def text(value: object) -> str:
    """JSON in its one form: sorted, indented, characters as they are."""
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _pair(argument: str) -> tuple[str, str]:
    key, _, value = argument.partition("=")
    return key, value


def _files(paths: list[Path]) -> list[Path]:
    return sorted(
        file for path in paths for file in (path.rglob("*.py") if path.is_dir() else [path])
    )


def _compare(expected: dict, recorded: dict) -> str:
    """The differences, entry by entry; empty when there are none."""
    expected = normal(expected)
    differences = []
    for section in sorted({*expected, *recorded}):
        wanted = _by_name(expected.get(section, []))
        found = _by_name(recorded.get(section, []))
        for name in sorted({*wanted, *found}):
            if wanted.get(name) != found.get(name):
                place = f"{section} {name}"
                differences.append(_difference(place, wanted.get(name), found.get(name)))
    return "".join(differences)


def _by_name(entries: list[dict]) -> dict[str, dict]:
    return {entry["name"]: entry for entry in entries}


def _difference(place: str, wanted: dict | None, found: dict | None) -> str:
    lines = difflib.unified_diff(
        [] if wanted is None else text(wanted).splitlines(keepends=True),
        [] if found is None else text(found).splitlines(keepends=True),
        f"{place}, expected",
        f"{place}, registered",
        n=6,
    )
    return "".join(lines)


def _batch(file: Path) -> int:
    """Runs the jobs of a file; a job is an object with the names of the options, and `id`."""
    failed = 0
    for job in json.loads(file.read_text(encoding="utf-8")):
        paths = [Path(path) for path in job["files"]]
        root = Path(job["root"]) if job.get("root") else None
        try:
            recorded = record(_files(paths), root, job.get("conf"), job.get("opaque"))
            findings = _compare(job["expected"], recorded)
        except Failed as error:
            findings = str(error)
        if findings:
            failed += 1
            print(f"== {job['id']}\n{findings}")
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m recorder",
        description="Executes the files of one pipeline and prints as JSON what they register.",
    )
    parser.add_argument("paths", nargs="*", type=Path, help="files, or folders of files")
    parser.add_argument("--root", type=Path, help="the folder that imports start from")
    parser.add_argument(
        "--conf", type=_pair, action="append", default=[], help="KEY=VALUE of the configuration"
    )
    parser.add_argument(
        "--opaque",
        type=_pair,
        action="append",
        default=[],
        help="NAME=stream or NAME=batch: a function that is not to be called",
    )
    parser.add_argument(
        "--jobs",
        type=Path,
        help="instead: a JSON file of jobs (see README.md); prints the differences",
    )
    arguments = parser.parse_args()
    if arguments.jobs:
        return 1 if _batch(arguments.jobs) else 0
    opaque = {name: kind == "stream" for name, kind in arguments.opaque}
    try:
        recorded = record(_files(arguments.paths), arguments.root, dict(arguments.conf), opaque)
    except Failed as error:
        print(error, file=sys.stderr)
        return 1
    sys.stdout.write(text(recorded))
    return 0


if __name__ == "__main__":
    sys.exit(main())
