"""Identical code, side by side: how far apart base and head are measured when there is nothing between them.

    python3 bench/side_by_side.py --step examples/gpt/step.py:make_step --params '{"size": "device-bound", "batch": 8}' --out DIR

Two copies of the tree, compiled arms only, pairs of processes in the order A B B A, as a confirmation does it.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import statistics
import tempfile
from pathlib import Path
from typing import Any, Callable, Dict, List

from measure import ROOT, device_ms, measure, variant


def log_ratios(result: Dict[str, Any], value: Callable[[Dict[str, Any], Dict[str, Any]], float]) -> List[float]:
    sides = {arm["side"]: {each["index"]: each for each in arm["processes"]} for arm in result["arms"]}
    pairs = [(sides["head"][index], sides["base"][index]) for index in sides["head"] if index in sides["base"]]
    return [ratio for ratio in (value(head, base) for head, base in pairs) if math.isfinite(ratio)]


def wall_log_ratio(head: Dict[str, Any], base: Dict[str, Any]) -> float:
    """Blocks of the same round beside each other, so that drift cancels."""
    per_step = [{b["round"]: b["wallSeconds"] / b["steps"] for b in side["blocks"]} for side in (head, base)]
    rounds = sorted(set(per_step[0]) & set(per_step[1]))
    return statistics.fmean(math.log(per_step[0][r] / per_step[1][r]) for r in rounds) if rounds else math.nan


def device_log_ratio(head: Dict[str, Any], base: Dict[str, Any]) -> float:
    return math.log(device_ms(head) / device_ms(base))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--step", required=True)
    parser.add_argument("--params", default="{}")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--pairs", type=int, default=4)
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--budget", type=float, default=300)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base"
        for part in ("examples", "bench/steps"):
            shutil.copytree(ROOT / part, base / part)
        for number in range(1, arguments.repeat + 1):
            result = measure(
                step=arguments.step,
                params=json.loads(arguments.params),
                variants=[variant("compiled", backend="inductor")],
                budget=arguments.budget,
                precision=0.0001,
                schedule={"processesPerArm": arguments.pairs, "maxProcessesPerArm": arguments.pairs},
                base=base,
            )
            (arguments.out / f"side-by-side-{number}.json").write_text(json.dumps(result))
            for clock, value in (("wall", wall_log_ratio), ("device", device_log_ratio)):
                ratios = log_ratios(result, value)
                shown = " ".join(f"{math.expm1(ratio):+.2%}" for ratio in ratios)
                mean = f"{math.expm1(statistics.fmean(ratios)):+.2%}" if ratios else "not measured"
                print(f"run {number}: {clock:6} head against base {mean} (pairs {shown})", flush=True)


if __name__ == "__main__":
    main()
