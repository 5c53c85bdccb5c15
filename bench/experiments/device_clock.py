"""What the load around a profiler window does to device time on a card that reaches its power limit.

    python3 bench/experiments/device_clock.py --out FILE --step file.py:function [--params JSON] [--processes 5]

Every process measures the same windows in turn: `hot` (back to back after 0.7 s of load), `fresh` (back to back after a
second of rest), `paced` (each step followed by as much rest as it took), `slow` (by three times as much). The first two
processes compile from empty folders, the others share the first one's, so that autotuning and the card can be told apart.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, Dict, List

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "harness"))

from one_process import load_step  # noqa: E402

STEPS = 10
#: Rest after each step, as a multiple of what the step takes; load before the window in seconds; rest before it.
MODES = {
    "hot": (0.0, 0.7, 0.0),
    "fresh": (0.0, 0.0, 1.0),
    "paced": (1.0, 0.0, 0.3),
    "slow": (3.0, 0.0, 0.3),
}


class ClockSampler:
    """Middle SM clock while it runs, by NVML in a thread."""

    def __init__(self) -> None:
        from compile_check_harness.nvml import Nvml

        self._nvml = Nvml()
        self._handle = self._nvml.handle("0")
        self._stop = threading.Event()
        self._clocks: List[float] = []
        self._watts: List[float] = []

    def __enter__(self) -> "ClockSampler":
        self._thread = threading.Thread(target=self._sample)
        self._thread.start()
        return self

    def _sample(self) -> None:
        while not self._stop.wait(0.01):
            self._clocks.append(self._nvml.sm_clock_mhz(self._handle) or 0.0)
            self._watts.append(self._nvml.power_watts(self._handle) or 0.0)

    def __exit__(self, *_error: Any) -> None:
        self._stop.set()
        self._thread.join()

    def read(self) -> Dict[str, float]:
        return {
            "smClockMhz": statistics.median(self._clocks or [0.0]),
            "leastSmClockMhz": min(self._clocks or [0.0]),
            "powerWatts": statistics.median(self._watts or [0.0]),
        }


def measure(step_name: str, params: str, windows: int) -> Dict[str, Any]:
    import torch
    from compile_check_harness.device import Device
    from compile_check_harness.device_trace import KernelTable, device_events, summarise_window
    from compile_check_harness.device_window import record

    step = load_step(step_name, params, torch.compile)
    for _ in range(20):
        step()
    torch.cuda.synchronize()
    began = time.perf_counter()
    for _ in range(20):
        step()
    torch.cuda.synchronize()
    seconds = (time.perf_counter() - began) / 20
    device = Device()
    seen: Dict[str, List[Dict[str, float]]] = {mode: [] for mode in MODES}
    tables = {mode: KernelTable() for mode in MODES}
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "window.json")
        for _ in range(windows):
            for mode, (rest, load, before) in MODES.items():

                def paced() -> None:
                    step()
                    if rest:
                        torch.cuda.synchronize()
                        time.sleep(rest * seconds)

                time.sleep(before)
                warm_up = max(2, int(load / seconds))
                with ClockSampler() as clock:
                    record(paced, STEPS, warm_up, device, [torch.profiler.ProfilerActivity.CUDA], path)
                events = device_events(json.loads(Path(path).read_text()))
                tables[mode].add(events, STEPS)
                summary = summarise_window(events, STEPS)
                seen[mode].append(
                    {
                        "deviceMs": summary["busySeconds"] / STEPS * 1e3,
                        "launches": summary["launches"] / STEPS,
                        **clock.read(),
                    }
                )
    kernels = {mode: {row["name"]: [row["seconds"] * 1e3, row["launches"]] for row in table.rows()} for mode, table in tables.items()}
    return {"wallMs": seconds * 1e3, "gpu": torch.cuda.get_device_name(), "modes": seen, "kernels": kernels}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out")
    parser.add_argument("--step", required=True)
    parser.add_argument("--params", default="{}")
    parser.add_argument("--processes", type=int, default=5)
    parser.add_argument("--windows", type=int, default=4)
    parser.add_argument("--worker", action="store_true")
    arguments = parser.parse_args()
    if arguments.worker:
        print(json.dumps(measure(arguments.step, arguments.params, arguments.windows)))
        return
    runs = []
    with tempfile.TemporaryDirectory() as caches:
        for number in range(arguments.processes):
            cache = os.path.join(caches, str(number if number < 2 else 0))
            environment = {**os.environ, "TORCHINDUCTOR_CACHE_DIR": cache, "TRITON_CACHE_DIR": os.path.join(cache, "triton")}
            command = [sys.executable, __file__, "--worker", "--step", arguments.step, "--params", arguments.params]
            done = subprocess.run(
                command + ["--windows", str(arguments.windows)], env=environment, capture_output=True, text=True
            )
            if done.returncode != 0:
                raise SystemExit(done.stderr[-3000:])
            runs.append(json.loads(done.stdout.strip().splitlines()[-1]))
            Path(arguments.out).write_text(json.dumps({"step": arguments.step, "params": arguments.params, "runs": runs}))
            others = set(runs[-1]["kernels"]["hot"]) ^ set(runs[0]["kernels"]["hot"])
            print(f"  process {number} on {runs[-1]['gpu']}: {len(others)} kernels that the first one has not, or it has not")
            for mode, windows in runs[-1]["modes"].items():
                times = " ".join(f"{window['deviceMs']:.4f}" for window in windows)
                clocks = " ".join(f"{window['smClockMhz']:.0f}" for window in windows)
                watts = max(window["powerWatts"] for window in windows)
                print(f"  process {number} {mode:6} {times} ms   {clocks} MHz   {watts:.0f} W", flush=True)
    for mode in MODES:
        medians = [statistics.median(window["deviceMs"] for window in run["modes"][mode]) for run in runs]
        print(f"{mode:6} between processes {max(medians) / min(medians) - 1:.2%}   {' '.join(f'{m:.4f}' for m in medians)}", flush=True)


if __name__ == "__main__":
    main()
