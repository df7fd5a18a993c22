"""Where the generated outputs are that get checked: the approved ones of every module."""

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# Every module keeps its approved outputs here, one folder per example and variant.
APPROVED = "*/src/test/resources/approved"


def python_files(root: Path = REPOSITORY) -> list[Path]:
    """Every approved Python file, sorted."""
    return sorted(file for folder in root.glob(APPROVED) for file in folder.rglob("*.py"))
