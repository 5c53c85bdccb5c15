"""The speedup by PyTorch's own method (benchmarks/dynamo), beside the one of a raw result of ours.

    python3 bench/pytorch_method.py --step examples/gpt/step.py:make_step [--params JSON] [--repeats 30] [--result RESULT.json]

Theirs: one process, single steps of eager (`set_stance("force_eager")`) and compiled in alternation, a synchronisation
after each, ratio of the medians; the interval is a percentile bootstrap. Ours: ratio of eager's to compiled's wall time,
each process one sample, Student's t on logarithms.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import statistics
import sys
import time
from pathlib import Path
from typing import Dict, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "harness"), str(ROOT / "bench" / "experiments")]

from measure import wall_ms  # noqa: E402
from one_process import load_step  # noqa: E402

RESAMPLES = 2000
Interval = Tuple[float, float, float]


def alternating(step: str, params: str, repeats: int) -> Interval:
    import torch

    run = load_step(step, params, torch.compile)
    wait = torch.cuda.synchronize if torch.cuda.is_available() else lambda: None

    def timed(stance: str) -> float:
        torch.compiler.set_stance(stance)
        wait()
        began = time.perf_counter()
        run()
        wait()
        return time.perf_counter() - began

    for stance in ("default", "force_eager") * 5:
        timed(stance)
    seen: Dict[str, List[float]] = {"force_eager": [], "default": []}
    for _ in range(repeats):
        for stance, times in seen.items():
            times.append(timed(stance))
    eager, compiled = seen["force_eager"], seen["default"]
    draw = random.Random(0)
    resampled = sorted(
        statistics.median(draw.choices(eager, k=repeats)) / statistics.median(draw.choices(compiled, k=repeats))
        for _ in range(RESAMPLES)
    )
    low, high = resampled[int(0.025 * RESAMPLES)], resampled[int(0.975 * RESAMPLES)]
    return statistics.median(eager) / statistics.median(compiled), low, high


def of_result(path: Path) -> Interval:
    from compile_check_harness.precision import t_quantile_95

    arms = {arm["variant"]: arm["processes"] for arm in json.loads(path.read_text())["arms"] if arm["side"] == "head"}
    compiled = next(name for name in arms if name != "eager")
    logs = [[math.log(wall_ms(process)) for process in arms[name] if process["blocks"]] for name in ("eager", compiled)]
    difference = statistics.fmean(logs[0]) - statistics.fmean(logs[1])
    error = math.sqrt(sum(statistics.variance(each) / len(each) for each in logs))
    width = t_quantile_95(min(map(len, logs)) - 1) * error
    return math.exp(difference), math.exp(difference - width), math.exp(difference + width)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--step", required=True)
    parser.add_argument("--params", default="{}")
    parser.add_argument("--repeats", type=int, default=30)
    parser.add_argument("--result", type=Path)
    arguments = parser.parse_args()
    theirs = alternating(arguments.step, arguments.params, arguments.repeats)
    print("PyTorch's method: %.3fx (%.3f to %.3f)" % theirs)
    if arguments.result is not None:
        ours = of_result(arguments.result)
        print("this tool:        %.3fx (%.3f to %.3f)" % ours)
        overlap = theirs[1] <= ours[2] and ours[1] <= theirs[2]
        print("the intervals overlap" if overlap else "the intervals do NOT overlap")


if __name__ == "__main__":
    main()
