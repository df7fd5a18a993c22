"""The environment with PySpark: kept in the user's cache folder, made when it is not there."""

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from checks import interpreters

REQUIREMENTS = Path(__file__).resolve().parents[1] / "requirements-spark.txt"
_PYTHONS = ("3.11", "3.12", "3.13")
_JAVA = 17


class Missing(Exception):
    """What this machine lacks for running Spark."""


def python() -> str:
    """The interpreter of the environment; raises `Missing` where Spark cannot run."""
    _check_java()
    own = next(filter(None, map(interpreters.find, _PYTHONS)), None)
    if own is None:
        raise Missing("no Python of 3.11 to 3.13")
    home = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    key = hashlib.sha256(REQUIREMENTS.read_bytes() + own.encode()).hexdigest()[:16]
    environment = home / "sluice" / "conformance" / f"spark-{key}"
    executable = environment / "bin" / "python"
    if not (environment / "complete").exists():
        shutil.rmtree(environment, ignore_errors=True)
        environment.parent.mkdir(parents=True, exist_ok=True)
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        _run([own, "-m", "venv", str(environment)])
        _run([str(executable), *install, "-r", str(REQUIREMENTS)])
        (environment / "complete").touch()
    return str(executable)


def _run(command: list[str]) -> None:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        lines = (done.stdout + done.stderr).strip().splitlines() or ["no reason given"]
        raise Missing(f"PySpark could not be installed: {lines[-1]}")


def _check_java() -> None:
    home = os.environ.get("JAVA_HOME")
    command = str(Path(home, "bin", "java")) if home else "java"
    try:
        done = subprocess.run(
            [command, "-version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError as error:
        raise Missing("no Java") from error
    version = re.search(r'version "(\d+)', done.stderr + done.stdout)
    if version is None or int(version.group(1)) < _JAVA:
        raise Missing(f"no Java {_JAVA} or newer")
