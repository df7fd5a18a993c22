"""Checks that read a generated file without running it: the linter, the formatter, compilers."""

import subprocess
import sys
from pathlib import Path

# No configuration of any folder counts, only what is written here.
RUFF = (sys.executable, "-m", "ruff")
STYLE = ("--isolated", "--no-cache", "--line-length", "100", "--target-version", "py310")
RULES = ("--select", "E,F,I,UP,B", "--config", 'builtins=["spark","dbutils","display"]')

# Compiles every file named on standard input and keeps nothing; prints what does not compile.
COMPILE = """
import sys
bad = 0
for name in sys.stdin.read().splitlines():
    with open(name, encoding="utf-8") as file:
        source = file.read()
    try:
        compile(source, name, "exec")
    except (SyntaxError, ValueError) as error:
        bad += 1
        print(f"{name}: {error}")
sys.exit(bad > 0)
"""


def _run(command: list[str], stdin: str | None = None) -> str:
    done = subprocess.run(
        command,
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else (done.stdout + done.stderr).strip() or "failed"


def lint(files: list[Path]) -> str:
    """What the linter has to say about the files; empty when nothing."""
    return _run([*RUFF, "check", "--quiet", *STYLE, *RULES, *map(str, files)])


def formatted(files: list[Path]) -> str:
    """Which files the formatter would change; empty when none."""
    return _run([*RUFF, "format", "--quiet", "--diff", *STYLE, *map(str, files)])


def compiles(files: list[Path], interpreter: str) -> str:
    """Which files an interpreter does not compile; empty when it compiles all."""
    return _run([interpreter, "-c", COMPILE], "\n".join(map(str, files)))
