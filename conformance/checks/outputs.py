"""Where the generated outputs are that get checked: the approved ones of every module."""

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# Every module keeps its approved outputs here, one folder per example and variant.
APPROVED = "*/src/test/resources/approved"

# Tests leave here what they have generated at random.
RANDOM = "*/target/conformance"

# Tests leave here which pipelines are to run on real engines.
ORACLE = "*/target/oracle"


def jobs(name: str, root: Path = REPOSITORY) -> Path | None:
    """The file of jobs of a kind, such as `examples`; None when no test has written one."""
    return next(iter(sorted(root.glob(f"{ORACLE}/{name}/jobs.json"))), None)


def files(folders: str, root: Path = REPOSITORY) -> list[Path]:
    """Every file below the folders of such a name, sorted."""
    found = (file for folder in root.glob(folders) for file in folder.rglob("*"))
    return sorted(file for file in found if file.is_file())
