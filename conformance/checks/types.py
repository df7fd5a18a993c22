"""The type check of generated Python, with a stub of the platform's modules (`typings/`)."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_TYPINGS = Path(__file__).resolve().parents[1] / "typings"
_ROOT_MARK = "transformations"


def check(files: list[Path], python: str) -> str:
    """What the type checker says; `python` is an interpreter that has PySpark."""
    environment = Path(python).parents[1]
    with tempfile.TemporaryDirectory() as name:
        project = Path(name)
        # Globals of every file are read from the folder of the project only.
        shutil.copy(_TYPINGS / "__builtins__.pyi", project)
        settings = {
            "include": [str(file) for file in files],
            "venvPath": str(environment.parent),
            "venv": environment.name,
            "stubPath": str(_TYPINGS),
            "typeCheckingMode": "standard",
            "pythonVersion": "3.10",
            # What the user's own code imports need not be here.
            "reportMissingImports": "none",
            "executionEnvironments": [{"root": root} for root in _roots(files)],
        }
        (project / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "basedpyright", "--level", "error", "--project", name],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    return "" if done.returncode == 0 else (done.stdout + done.stderr).strip()


def _roots(files: list[Path]) -> list[str]:
    """The folders that imports of a pipeline start from."""
    return sorted(
        {
            str(Path(*file.parts[: file.parts.index(_ROOT_MARK)]))
            for file in files
            if _ROOT_MARK in file.parts
        }
    )
