"""Should the compile cache travel with the baseline? Spread of device time between independent compiles, with and without.

    python3 bench/experiments/cache_seeding.py --out DIR --example gpt --params JSON [--changed] [--mode max-autotune]

`independent`: every compile starts from empty folders. `seeded`: every compile starts from a copy of the first one's
folders. Each for the same graph and, with `--changed`, for a slightly changed one (bench/steps/changed.py). Written after
every process: what a time limit cuts off is not lost.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def run(step: str, params: dict, mode: str, folder: Path) -> dict:
    environment = {
        **os.environ,
        "TORCHINDUCTOR_CACHE_DIR": str(folder / "inductor"),
        "TRITON_CACHE_DIR": str(folder / "triton"),
        "TORCHINDUCTOR_AUTOTUNE_LOCAL_CACHE": "1",
    }
    command = [sys.executable, str(HERE / "one_process.py"), "--step", step, "--params", json.dumps(params)]
    command += ["--blocks", "2", "--windows", "4"] + (["--mode", mode] if mode else [])
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(done.stderr[-2000:])
    return json.loads(done.stdout.strip().splitlines()[-1])


def report(name: str, label: str, runs: list[dict]) -> None:
    times = [statistics.median(run["deviceMs"]) for run in runs if run["deviceMs"]]
    picks = len({tuple(sorted(run["kernels"])) for run in runs})
    first_steps = " ".join(f"{run['firstStepSeconds']:.1f}" for run in runs)
    spread = f"{max(times) / min(times) - 1:.2%}" if times else "not measured"
    shown = " ".join(f"{time:.4f}" for time in times)
    print(f"{name:20} {label:28} {shown} ms  spread {spread}  distinct kernel sets {picks}  first step {first_steps} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--example", default="gpt")
    parser.add_argument("--params", default="{}")
    parser.add_argument("--changed", action="store_true")
    parser.add_argument("--mode", default="")
    parser.add_argument("--compiles", type=int, default=4)
    parser.add_argument("--name", default="seeding")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    same = (f"{ROOT / 'examples' / arguments.example / 'step.py'}:make_step", json.loads(arguments.params))
    changed = (f"{ROOT / 'bench' / 'steps' / 'changed.py'}:make_step", {"example": arguments.example, **same[1]})
    seen: dict[str, list[dict]] = {}

    def note(label: str, result: dict) -> None:
        seen.setdefault(label, []).append(result)
        (arguments.out / f"{arguments.name}.json").write_text(json.dumps(seen))
        print(f"{label}: {' '.join(f'{ms:.4f}' for ms in result['deviceMs'])} ms", flush=True)

    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        first = work / "same0"
        for label, (step, params) in [("same graph", same)] + ([("changed graph", changed)] if arguments.changed else []):
            for index in range(arguments.compiles):
                folder = work / f"{label.split()[0]}{index}"
                note(f"independent, {label}", run(step, params, arguments.mode, folder))
            for index in range(arguments.compiles):
                folder = work / f"seeded-{label.split()[0]}{index}"
                shutil.copytree(first, folder)
                note(f"seeded, {label}", run(step, params, arguments.mode, folder))
        size = sum(file.stat().st_size for file in first.rglob("*") if file.is_file())
    for label, runs in seen.items():
        report(arguments.name, label, runs)
    print(f"{arguments.name}: folders of one compile {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
