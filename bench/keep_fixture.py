"""Keeps raw result.json files as test fixtures: paths of the machine they were measured on are replaced.

    python3 bench/keep_fixture.py RESULT.json [...] --into __tests__/fixtures/results [--prefix h200-]
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("results", nargs="+")
    parser.add_argument("--into", required=True)
    parser.add_argument("--prefix", default="")
    arguments = parser.parse_args()
    into = Path(arguments.into)
    into.mkdir(parents=True, exist_ok=True)
    for path in map(Path, arguments.results):
        kept = into / f"{arguments.prefix}{path.name}"
        kept.write_text(path.read_text().replace(str(ROOT), "/workspace").replace(os.path.expanduser("~"), "/home/user"))
        print(kept)


if __name__ == "__main__":
    main()
