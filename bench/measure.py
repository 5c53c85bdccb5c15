"""Runs the harness by itself, as the action would: one plan, one raw result.json, a short table. Standard library only.

    python3 bench/measure.py --step examples/gpt/step.py:make_step --params '{"batch": 16}' --out results/gpt-1.json
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# The numbers of src/measure/schedule.ts; __tests__/scripts/bench-schedule.test.ts compares the two.
SCHEDULE = {
    "processesPerArm": 3,
    "maxProcessesPerArm": 6,
    "countedSteps": 24,
    "minBlockSteps": 10,
    "minBlockSeconds": 0.5,
    "blocksPerProcess": 6,
    "deviceWindowsPerProcess": 3,
    "stepsPerDeviceWindow": 10,
    "quietSteps": 5,
    "maxWarmUpSteps": 200,
    "lossSteps": 5,
    "stepTimeoutSeconds": 120,
    "compileTimeoutSeconds": 900,
}


def variant(name: str, **settings) -> dict:
    kind = "eager" if name == "eager" else "compiled"
    empty = {"backend": None, "mode": None, "dynamic": None, "fullgraph": None, "options": None}
    return {"name": name, "kind": kind, **empty, **settings}


def build_plan(
    *, step: str, params: dict, variants: list, work: Path, budget: float, precision: float, schedule=None, base=None
) -> dict:
    """`base`: root of a second tree that is measured beside this one, in the same processes' turns."""
    file, function = step.rsplit(":", 1)
    trees = {"head": ROOT, **({"base": base} if base is not None else {})}
    return {
        "schemaVersion": 1,
        "nonce": uuid.uuid4().hex,
        "resultPath": str(work / "result.json"),
        "workDirectory": str(work),
        "artifactsDirectory": None,
        "seed": 20240229,
        "benchmarks": [
            {
                "id": "bench",
                "name": step,
                "stepFile": file,
                "stepFunction": function,
                "params": params,
                "variants": variants,
                "sides": list(trees),
                "precision": precision,
            }
        ],
        "sides": [
            {"side": side, "treeRoot": str(tree), "workingDirectory": str(tree), "python": sys.executable}
            for side, tree in trees.items()
        ],
        "removedVariables": [],
        "schedule": {**SCHEDULE, **(schedule or {}), "budgetSeconds": budget},
    }


def run_plan(plan: dict) -> dict:
    """The result of a plan; raises with the harness's words when there is none."""
    path = Path(plan["workDirectory"]) / "plan.json"
    path.write_text(json.dumps(plan))
    done = subprocess.run([sys.executable, str(ROOT / "harness" / "main.py"), str(path)], capture_output=True, text=True)
    result_path = Path(plan["resultPath"])
    if not result_path.exists():
        raise RuntimeError(f"exit code {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return json.loads(result_path.read_text())


def measure(**request) -> dict:
    with tempfile.TemporaryDirectory(prefix="tcc-bench-") as folder:
        return run_plan(build_plan(work=Path(folder), **request))


def device_ms(process: dict) -> float:
    """Median over the windows that the judging would take: paced ones where there are any, undisturbed where there are any."""
    windows = [window for window in process["deviceWindows"] if window["busySeconds"] > 0]
    for wanted in (lambda window: window.get("paced"), lambda window: not window.get("disturbed")):
        windows = [window for window in windows if wanted(window)] or windows
    return statistics.median(w["busySeconds"] / w["steps"] * 1e3 for w in windows) if windows else math.nan


def wall_ms(process: dict) -> float:
    good = [block for block in process["blocks"] if block["disturbed"] is None] or process["blocks"]
    return statistics.median(block["wallSeconds"] / block["steps"] * 1e3 for block in good) if good else math.nan


def print_result(result: dict) -> None:
    for arm in result["arms"]:
        for process in arm["processes"]:
            outcome = process["outcome"]
            launches = [w["launches"] / w["steps"] for w in process["deviceWindows"]]
            counts = process["counts"] or {}
            memory = process["memory"] or {}
            print(
                f"  {arm['variant']:16} #{process['index']} {process['cache']:5} {outcome['kind']:5}"
                f" wall {wall_ms(process):8.3f} ms  device {device_ms(process):8.4f} ms  launches {launches[:1]}"
                f"  first step {process['firstStepSeconds'] or math.nan:6.1f} s  compile {process['compileSeconds'] or 0:6.1f} s"
                f"  graphs {counts.get('graphs')} breaks {len(counts.get('graphBreaks', []))}"
                f"  steady peak {(memory.get('steadyPeakAllocatedBytes') or 0) / 2**20:.0f} MiB"
            )
            if outcome["kind"] != "ok":
                print("    " + (outcome["message"] or "") + "\n" + (outcome["traceback"] or "")[-1500:])
    stages = "  ".join(f"{name} {seconds:.1f}" for name, seconds in sorted(result["stageSeconds"].items()))
    print(f"  {result['elapsedSeconds']:.1f} s in all; stages: {stages}")
    for note in result["notes"]:
        print(f"  note {note['code']}: {note['message']}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--step", required=True)
    parser.add_argument("--params", default="{}")
    parser.add_argument("--mode")
    parser.add_argument("--compiled-only", action="store_true", help="leave the eager arm out")
    parser.add_argument("--repeat", type=int, default=1, help="whole runs from empty caches; OUT gets -1, -2, ...")
    parser.add_argument("--out", required=True)
    parser.add_argument("--budget", type=float, default=300)
    parser.add_argument("--precision", type=float, default=0.015)
    arguments = parser.parse_args()
    eager = [] if arguments.compiled_only else [variant("eager")]
    for number in range(1, arguments.repeat + 1):
        begun = time.time()
        result = measure(
            step=arguments.step,
            params=json.loads(arguments.params),
            variants=[*eager, variant("compiled", backend="inductor", mode=arguments.mode)],
            budget=arguments.budget,
            precision=arguments.precision,
        )
        out = Path(arguments.out)
        if arguments.repeat > 1:
            out = out.with_name(f"{out.stem}-{number}{out.suffix}")
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(result))
        print(f"{arguments.step} {arguments.params} {arguments.mode or ''}: {time.time() - begun:.1f} s", flush=True)
        print_result(result)


if __name__ == "__main__":
    main()
