"""The CPythons on this machine."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# What generated code has to run on.
SUPPORTED = ("3.10", "3.11", "3.12", "3.13")


def _candidates(version: str) -> list[str]:
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [str(home / "bin" / "python") for home in sorted(pyenv.glob(f"{version}.*"))]
    on_path = shutil.which(f"python{version}")
    return [sys.executable, *found, *([on_path] if on_path else [])]


def _version(executable: str) -> str | None:
    """The version that really runs: pyenv leaves commands on the path that only print an error."""
    program = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run(
            [executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
        )
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def find(version: str) -> str | None:
    """An executable of exactly this version, such as 3.10; None when there is none."""
    for executable in _candidates(version):
        if _version(executable) == version:
            return executable
    return None
