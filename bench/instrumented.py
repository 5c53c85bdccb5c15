"""What timing a block costs: the harness's instrumented block against a bare loop, in turn in one process.

    python3 bench/instrumented.py --step examples/gpt/step.py:make_step [--params JSON] [--pairs 20] [--steps 20]
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "harness"), str(ROOT / "bench" / "experiments")]

from one_process import load_step  # noqa: E402

LIMIT = 0.01


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--step", required=True)
    parser.add_argument("--params", default="{}")
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--steps", type=int, default=20)
    arguments = parser.parse_args()
    import torch
    from compile_check_harness import precision, torch_private
    from compile_check_harness.device import Device
    from compile_check_harness.timed_block import CollectorPolicy, run_block

    step = load_step(arguments.step, arguments.params, torch.compile)
    device = Device()
    torch_private.install()
    for _ in range(15):
        step()
    torch_private.shutdown_compile_workers()
    collector = CollectorPolicy(device)
    collector.freeze()

    def bare() -> float:
        device.synchronize()
        began = time.perf_counter()
        for _ in range(arguments.steps):
            step()
        device.synchronize()
        return time.perf_counter() - began

    def instrumented() -> float:
        block = run_block(step, arguments.steps, math.inf, device, collector, torch_private.compile_event_count)
        return float(block["wallSeconds"])

    ratios, bares = [], []
    for number in range(arguments.pairs):
        seconds = {}
        for measure in (bare, instrumented) if number % 2 == 0 else (instrumented, bare):
            seconds[measure] = measure()
        bares.append(seconds[bare])
        ratios.append(math.log(seconds[instrumented] / seconds[bare]))
    middle, width = statistics.median(ratios), precision.half_width(ratios)
    print(f"{arguments.step} {arguments.params}: {statistics.median(bares) / arguments.steps * 1e3:.3f} ms a step in a bare loop")
    print(f"instrumented against bare: median {math.expm1(middle):+.2%}, mean +-{width:.2%} (95 %), {arguments.pairs} pairs; goal {LIMIT:.0%}")


if __name__ == "__main__":
    main()
