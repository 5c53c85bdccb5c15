"""What host-side measures do to the wall time of a launch-bound step (no root needed for any of them).

    python3 bench/experiments/host_noise.py --out DIR [--repeats 4]

Fresh processes in turn, the settings interleaved, a warm compile cache shared by all. Prints the spread of the medians.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
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
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--repeats", type=int, default=4)
    parser.add_argument("--params", default="{}")
    arguments = parser.parse_args()
    out = Path(arguments.out)
    cache = out / "cache-host-noise"
    environment = {**os.environ, "TORCHINDUCTOR_CACHE_DIR": str(cache), "TRITON_CACHE_DIR": str(cache / "triton")}

    def run(flags: list[str]) -> dict:
        command = [sys.executable, str(HERE / "one_process.py"), "--step", f"{STEP}:make_step", "--params", arguments.params]
        done = subprocess.run(command + flags, env=environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(done.stderr[-2000:])
        return json.loads(done.stdout.strip().splitlines()[-1])

    run([])
    seen: dict[str, list[dict]] = {name: [] for name in SETTINGS}
    for _ in range(arguments.repeats):
        for name, flags in SETTINGS.items():
            seen[name].append(run(flags + ["--windows", "0", "--blocks", "6"]))
            print(f"{name:32} {seen[name][-1]['wallMedianMs']:.3f} ms", flush=True)
            (out / "host-noise.json").write_text(json.dumps(seen))
    for name, runs in seen.items():
        medians = [run["wallMedianMs"] for run in runs]
        spread = max(medians) / min(medians) - 1
        inside = [max(run["wallMs"]) / min(run["wallMs"]) - 1 for run in runs]
        print(f"{name:32} medians {' '.join(f'{m:.3f}' for m in medians)}  spread {spread:6.1%}  inside {max(inside):6.1%}")


if __name__ == "__main__":
    main()
