"""The command line: `python -m oracle --help`."""

import argparse
import json
import sys
from pathlib import Path

from oracle.engine import Engine, temporary_folder
from oracle.run import run


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m oracle",
        description="Executes the files of one pipeline on Spark over empty tables, and prints as"
        " JSON the schema of each dataset and the verdict on each expectation.",
    )
    parser.add_argument("files", nargs="+", help="files, or folders of files")
    parser.add_argument("--root", help="the folder that imports start from")
    parser.add_argument(
        "--externals",
        type=Path,
        help='a JSON file: {"tables": {"main.crm.customers": "id BIGINT"}, "paths": {..},'
        ' "conf": {..}, "catalog": "..", "schema": ".."}',
    )
    arguments = parser.parse_args()
    job = json.loads(arguments.externals.read_text("utf-8")) if arguments.externals else {}
    job.update(files=arguments.files, root=arguments.root)
    with temporary_folder() as folder:
        engine = Engine(Path(folder))
        try:
            found, _ = run(engine, job)
        finally:
            engine.stop()
    json.dump(found, sys.stdout, indent=2)
    print()
    return 1 if found["errors"] else 0


if __name__ == "__main__":
    sys.exit(main())
