"""Makes random pipelines that fail small: `python -m oracle.shrink JAVA_ARGS NUMBER..`.

`JAVA_ARGS` is the file that the Java half leaves beside its jobs. Its program proposes one smaller
pipeline after the other; here it is run, and held against what analysis says of it. Prints the Java
of the smallest that still fails.
"""

import json
import subprocess
import sys
from pathlib import Path

from checks import comparison
from oracle.engine import Engine, temporary_folder
from oracle.jobs import found


def fails(engine: Engine, job: dict) -> bool:
    result = next(found(engine, [job]))
    if comparison.mistakes_of_python(result):
        return True
    return bool(comparison.differences(job["expected"], result))


def smallest(engine: Engine, command: list[str], module: Path, folder: Path, number: str) -> str:
    """The Java of the smallest pipeline that fails as this one does."""
    with subprocess.Popen(
        [*command, str(folder / "shrink"), number],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=module,
    ) as java:
        for line in java.stdout:
            message = json.loads(line)
            if "java" in message:
                return message["java"]
            java.stdin.write("fails\n" if fails(engine, message["job"]) else "passes\n")
            java.stdin.flush()
    raise RuntimeError("the Java half ended early")


def main() -> int:
    arguments = Path(sys.argv[1])
    command = arguments.read_text(encoding="utf-8").splitlines()
    with temporary_folder() as name:
        engine = Engine(Path(name))
        try:
            for number in sys.argv[2:]:
                print(smallest(engine, command, arguments.parents[3], Path(name), number))
        finally:
            engine.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
