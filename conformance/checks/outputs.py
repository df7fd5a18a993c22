"""Where the generated outputs are that get checked: the approved ones of every module."""

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# Every module keeps its approved outputs here, one folder per example and variant.
APPROVED = "*/src/test/resources/approved"


def files(suffix: str, root: Path = REPOSITORY) -> list[Path]:
    """Every approved file with a suffix such as `.py`, sorted; of any kind for the empty suffix."""
    found = (file for folder in root.glob(APPROVED) for file in folder.rglob(f"*{suffix}"))
    return sorted(file for file in found if file.is_file())
