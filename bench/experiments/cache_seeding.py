"""Should the compile cache travel with the baseline? Spread of device time between independent compiles, with and without.

    python3 bench/experiments/cache_seeding.py --out DIR --step file.py:function [--changed-params JSON] [--mode max-autotune]

`independent`: every compile starts from empty folders. `seeded`: every compile starts from a copy of the first one's
folders. Each for the same graph and for a slightly changed one (`--changed-params`).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--step", required=True)
    parser.add_argument("--params", default="{}")
    parser.add_argument("--changed-params", default="")
    parser.add_argument("--mode", default="")
    parser.add_argument("--compiles", type=int, default=4)
    parser.add_argument("--name", default="seeding")
    arguments = parser.parse_args()
    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)

    def run(folder: Path, parameters: str) -> dict:
        environment = {
            **os.environ,
            "TORCHINDUCTOR_CACHE_DIR": str(folder / "inductor"),
            "TRITON_CACHE_DIR": str(folder / "triton"),
            "TORCHINDUCTOR_AUTOTUNE_LOCAL_CACHE": "1",
        }
        command = [sys.executable, str(HERE / "one_process.py"), "--step", arguments.step, "--params", parameters]
        command += ["--blocks", "2", "--windows", "4"] + (["--mode", arguments.mode] if arguments.mode else [])
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(done.stderr[-2000:])
        result = json.loads(done.stdout.strip().splitlines()[-1])
        result["deviceMinMs"] = min(result["deviceMs"])
        return result

    work = out / f"work-{arguments.name}"
    seen: dict[str, list[dict]] = {}
    first = work / "first"
    seen["independent, same graph"] = [run(first, arguments.params)]
    size = sum(file.stat().st_size for file in first.rglob("*") if file.is_file())

    for index in range(1, arguments.compiles):
        seen["independent, same graph"].append(run(work / f"fresh{index}", arguments.params))
    for label, parameters in [("same graph", arguments.params), ("changed graph", arguments.changed_params)]:
        if not parameters:
            continue
        if label == "changed graph":
            seen[f"independent, {label}"] = [run(work / f"changed{i}", parameters) for i in range(arguments.compiles)]
        seeded = []
        for index in range(arguments.compiles):
            folder = work / f"seeded-{label.split()[0]}{index}"
            shutil.copytree(first, folder)
            seeded.append(run(folder, parameters))
        seen[f"seeded, {label}"] = seeded

    for name, runs in seen.items():
        times = [run["deviceMinMs"] for run in runs]
        picks = len({tuple(sorted(run["kernels"])) for run in runs})
        first_steps = " ".join(f"{run['firstStepSeconds']:.1f}" for run in runs)
        print(
            f"{arguments.name:22} {name:28} {' '.join(f'{t:.4f}' for t in times)} ms  spread {max(times) / min(times) - 1:.2%}"
            f"  distinct kernel sets {picks}  first step {first_steps} s",
            flush=True,
        )
    print(f"{arguments.name}: folders {size / 1e6:.1f} MB")
    (out / f"{arguments.name}.json").write_text(json.dumps(seen))
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
