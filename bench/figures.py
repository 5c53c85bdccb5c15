"""What independent runs of the same code have in common, from their raw results: the table of docs/benchmarks.md.

    python3 bench/figures.py RESULT.json [...]

Per variant: device time of each run (mean over its processes of the median of their windows), the largest difference
between two runs, and whether launches, graphs and graph breaks are the same. Then where the time of each run went.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
from pathlib import Path
from typing import Any, Dict, List, Set, Tuple

from measure import device_ms, wall_ms

#: What a run cannot do without; the rest is what the harness itself costs.
NEEDED_STAGES = ("imports", "compiles", "first steps", "timed steps", "warm-up")


def processes_by_arm(result: Dict[str, Any]) -> Dict[Tuple[str, str], List[Dict[str, Any]]]:
    return {
        (arm["side"], arm["variant"]): [each for each in arm["processes"] if each["outcome"]["kind"] == "ok"]
        for arm in result["arms"]
    }


def counts_of(processes: List[Dict[str, Any]]) -> Set[Tuple[Any, ...]]:
    seen = set()
    for process in processes:
        counts = process["counts"] or {}
        launches = {round(w["launches"] / w["steps"], 2) for w in process["deviceWindows"] if w["launches"]}
        seen.add((tuple(sorted(launches)), counts.get("graphs"), len(counts.get("graphBreaks", []))))
    return seen


def spread(values: List[float]) -> float:
    return max(values) / min(values) - 1 if values and min(values) > 0 else math.nan


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", nargs="+", type=Path)
    results = {path.stem: json.loads(path.read_text()) for path in parser.parse_args().results}
    arms = [processes_by_arm(result) for result in results.values()]
    for arm in dict.fromkeys(key for each in arms for key in each):
        runs = [each[arm] for each in arms if each.get(arm)]
        device = [statistics.fmean(map(device_ms, processes)) for processes in runs]
        wall = [wall_ms(process) for processes in runs for process in processes]
        counts = set().union(*map(counts_of, runs))
        print(f"{' '.join(arm):16} device {' '.join(f'{value:.4f}' for value in device)} ms, {spread(device):.2%} apart")
        print(f"{'':16} wall of single processes {min(wall):.2f} to {max(wall):.2f} ms, {spread(wall):.1%} apart")
        print(f"{'':16} launches, graphs, breaks: {'the same in all' if len(counts) == 1 else sorted(map(str, counts))}")
    for name, result in results.items():
        stages = result["stageSeconds"]
        beyond = result["elapsedSeconds"] - sum(stages.get(stage, 0.0) for stage in NEEDED_STAGES)
        parts = "  ".join(f"{stage} {seconds:.1f}" for stage, seconds in sorted(stages.items()) if seconds >= 0.05)
        print(f"{name}: {result['elapsedSeconds']:.1f} s, {beyond / result['elapsedSeconds']:.0%} beyond imports, compiles and steps: {parts}")


if __name__ == "__main__":
    main()
