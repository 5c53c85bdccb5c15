"""What host-side measures do to the wall time of a launch-bound step (no root needed for any of them).

    python3 bench/experiments/host_noise.py --out DIR [--repeats 4] [--params '{"size": "launch-bound", "batch": 8}']

Fresh processes in turn, the settings interleaved, a warm compile cache shared by all. Prints the spread of the medians.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
STEP = HERE.parent.parent / "examples" / "gpt" / "step.py"
SETTINGS = {
    "none": [],
    "no garbage collection": ["--no-gc"],
    "one thread": ["--threads", "1"],
    "2 cores": ["--cores", "2"],
    "1 core": ["--cores", "1"],
    "1 core, no garbage collection": ["--cores", "1", "--no-gc"],
    "compile workers ended": ["--end-workers"],
}
FORKED = "forked from one parent that imported torch"


def experiment(out: Path, arguments: argparse.Namespace, cache: str) -> dict[str, list[dict]]:
    """Written after every process: what a time limit cuts off is not lost."""
    environment = {**os.environ, "TORCHINDUCTOR_CACHE_DIR": cache, "TRITON_CACHE_DIR": os.path.join(cache, "triton")}
    command = [sys.executable, str(HERE / "one_process.py"), "--step", f"{STEP}:make_step", "--params", arguments.params]

    def run(flags: list[str]) -> list[dict]:
        done = subprocess.run([*command, *flags], env=environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(done.stderr[-2000:])
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"wallMs"')]

    blocks = ["--windows", "0", "--blocks", "6"]
    run(blocks)
    seen: dict[str, list[dict]] = {name: [] for name in [*SETTINGS, FORKED]}

    def note(name: str, runs: list[dict]) -> None:
        seen[name] += runs
        out.write_text(json.dumps(seen))
        for each in runs:
            print(f"{name:42} {each['wallMedianMs']:.3f} ms, {each['lifeSeconds']:.1f} s in all", flush=True)

    for _ in range(arguments.repeats):
        for name, flags in SETTINGS.items():
            note(name, run([*flags, *blocks]))
    note(FORKED, run(["--forks", str(arguments.repeats), *blocks]))
    return seen


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--repeats", type=int, default=4)
    parser.add_argument("--params", default='{"size": "launch-bound", "batch": 8}')
    arguments = parser.parse_args()
    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as cache:
        seen = experiment(out / "host-noise.json", arguments, cache)
    for name, runs in seen.items():
        medians = [run["wallMedianMs"] for run in runs]
        spread = max(medians) / min(medians) - 1
        inside = [max(run["wallMs"]) / min(run["wallMs"]) - 1 for run in runs]
        print(f"{name:42} medians {' '.join(f'{m:.3f}' for m in medians)}  spread {spread:6.1%}  inside {max(inside):6.1%}")


if __name__ == "__main__":
    main()
