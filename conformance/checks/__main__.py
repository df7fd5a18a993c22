"""Runs every check over all generated outputs, says what each found, and counts."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from checks import browser, documents, interpreters, outputs, spark, static
from checks.tally import Tally

CONFORMANCE = Path(__file__).resolve().parents[1]


def own_tests() -> str:
    """The tests of this folder's own Python; empty when they pass."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest"],
        cwd=CONFORMANCE,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def own_style() -> str:
    """What the linter and the formatter say about this folder's own Python."""
    ruff = [sys.executable, "-m", "ruff"]
    findings = []
    for arguments in (["check", "--quiet", "--no-cache"], ["format", "--diff", "--no-cache"]):
        done = subprocess.run(
            [*ruff, *arguments, "."],
            cwd=CONFORMANCE,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            findings.append(done.stdout + done.stderr)
    return "\n".join(findings)


def python(tally: Tally, files: list[Path], what: str) -> None:
    """Checks generated Python."""
    count = f"{len(files)} {what}"
    tally.check(f"lint, {count}", lambda: static.lint(files))
    tally.check(f"format, {count}", lambda: static.formatted(files))
    for version in interpreters.SUPPORTED:
        interpreter = interpreters.find(version)
        name = f"CPython {version}, {count}"
        if interpreter is None:
            tally.missing(name, "not on this machine")
        else:
            tally.check(name, lambda i=interpreter: static.compiles(files, i))


def others(tally: Tally, files: list[Path]) -> None:
    """Checks what else is generated."""
    tally.check(f"text, {len(files)} files", lambda: documents.texts(files))
    for suffix, check in (
        (".json", documents.jsons),
        (".yml", documents.yamls),
        (".sql", documents.sqls),
    ):
        some = [file for file in files if file.suffix == suffix]
        if some:
            tally.check(f"{suffix[1:]}, {len(some)} files", lambda c=check, s=some: c(s))


def generated(tally: Tally, files: list[Path], what: str) -> None:
    """Checks generated files of all kinds."""
    sources = [file for file in files if file.suffix == ".py"]
    if sources:
        python(tally, sources, f"{what} Python files")
        others(tally, files)
    else:
        tally.missing(f"{what} Python files", "there are none")


def pages(tally: Tally) -> None:
    """Uses the pages of `sluice graph` in a browser, light and dark."""
    found = browser.find()
    files = browser.pages()
    if found is None:
        tally.missing("pages in a browser", "there is no Chromium; CHROME may name one")
    elif not files:
        tally.missing(
            "pages in a browser", "there are none in cli/target/pages; run the tests first"
        )
    else:
        for page in files:
            for dark in (False, True):
                look = "dark" if dark else "light"
                name = f"page {page.stem} in a browser, {look}"
                tally.check(name, lambda p=page, d=dark: browser.drive(found, p, d))


def main() -> int:
    parser = argparse.ArgumentParser(prog="conformance/run", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="instead of the approved outputs")
    arguments = parser.parse_args()
    tally = Tally(strict=os.environ.get("CI") == "true")
    if arguments.files:
        generated(tally, [file.resolve() for file in arguments.files], "given")
    else:
        tally.check("own style", own_style)
        tally.check("own tests", own_tests)
        generated(tally, outputs.files(outputs.APPROVED), "approved")
        generated(tally, outputs.files(outputs.RANDOM), "random")
        pages(tally)
        spark.checks(tally)
    print(tally.closing_line())
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
