"""One fresh process of one step, with every host-side knob on the command line; prints one JSON line.

The experiments start this file many times: it is the smallest thing that shows what a knob does to the numbers, kept
apart from the harness so that an experiment measures the idea and not our implementation of it.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import inspect
import json
import os
import statistics
import sys
import time


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--step", required=True, help="file.py:function")
    parser.add_argument("--params", default="{}", help="JSON")
    parser.add_argument("--mode", default="")
    parser.add_argument("--eager", action="store_true")
    parser.add_argument("--cores", type=int, default=0, help="pin the process to so many cores")
    parser.add_argument("--no-gc", action="store_true")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--end-workers", action="store_true", help="end inductor's compile workers before the blocks")
    parser.add_argument("--forks", type=int, default=0, help="import torch once, then fork so many processes in turn")
    parser.add_argument("--warm-up", type=int, default=15)
    parser.add_argument("--blocks", type=int, default=8)
    parser.add_argument("--steps-per-block", type=int, default=25)
    parser.add_argument("--windows", type=int, default=4)
    parser.add_argument("--steps-per-window", type=int, default=10)
    return parser.parse_args()


def device_windows(step, windows: int, steps: int) -> list[dict]:
    """Milliseconds per step that the device was busy (sum of kernels and copies), by profiler window."""
    import torch
    from torch.profiler import ProfilerActivity, profile

    seen = []
    for index in range(windows + 1):
        torch.cuda.synchronize()
        with profile(activities=[ProfilerActivity.CUDA]) as prof:
            for _ in range(steps):
                step()
            torch.cuda.synchronize()
        kernels: dict[str, float] = {}
        launches = 0
        for event in prof.events():
            if str(event.device_type).endswith("CUDA"):
                kernels[event.name] = kernels.get(event.name, 0.0) + event.time_range.elapsed_us()
                launches += 1
        if index > 0:  # the first window warms the profiler up
            seen.append({"deviceMs": sum(kernels.values()) / steps / 1e3, "launches": launches / steps, "kernels": kernels})
    return seen


def load_step(step: str, params: str, compile_drop_in):
    """The step of `file.py:function` with JSON parameters, as the harness would make it."""
    import torch

    path, function = step.rsplit(":", 1)
    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    spec = importlib.util.spec_from_file_location("step_module", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    make_step = getattr(module, function)
    parameters = json.loads(params)
    if "compile" in inspect.signature(make_step).parameters:
        parameters["compile"] = compile_drop_in
    torch.manual_seed(0)
    return make_step(**parameters)


def main() -> None:
    arguments = parse_arguments()
    if not arguments.forks:
        measure(arguments)
        return
    import torch  # noqa: F401

    for _ in range(arguments.forks):
        child = os.fork()
        if child == 0:
            measure(arguments)
            sys.stdout.flush()
            os._exit(0)
        os.waitpid(child, 0)


def measure(arguments: argparse.Namespace) -> None:
    spawned = time.time()
    if arguments.cores:
        os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[: arguments.cores]))
    if arguments.threads:
        os.environ["OMP_NUM_THREADS"] = str(arguments.threads)
    import torch

    def compile_drop_in(target=None, **keywords):
        if target is None:
            return lambda real: compile_drop_in(real, **keywords)
        if arguments.eager:
            return target
        if arguments.mode:
            keywords["mode"] = arguments.mode
        return torch.compile(target, **keywords)

    step = load_step(arguments.step, arguments.params, compile_drop_in)
    begun = time.perf_counter()
    wait = torch.cuda.synchronize if torch.cuda.is_available() else lambda: None
    step()
    wait()
    first_step = time.perf_counter() - begun
    for _ in range(arguments.warm_up):
        step()
    wait()
    if arguments.end_workers:
        from torch._inductor.async_compile import shutdown_compile_workers

        shutdown_compile_workers()
    if arguments.no_gc:
        gc.collect()
        gc.freeze()
        gc.disable()
    blocks = []
    for _ in range(arguments.blocks):
        begun = time.perf_counter()
        for _ in range(arguments.steps_per_block):
            step()
        wait()
        blocks.append((time.perf_counter() - begun) / arguments.steps_per_block * 1e3)
    windows = device_windows(step, arguments.windows, arguments.steps_per_window) if torch.cuda.is_available() else []
    kernels = windows[0].pop("kernels") if windows else {}
    for window in windows[1:]:
        window.pop("kernels")
    print(
        json.dumps(
            {
                "wallMs": blocks,
                "wallMedianMs": statistics.median(blocks),
                "deviceMs": [window["deviceMs"] for window in windows],
                "launches": windows[0]["launches"] if windows else None,
                "firstStepSeconds": first_step,
                "lifeSeconds": time.time() - spawned,
                "kernels": sorted(kernels, key=kernels.get, reverse=True)[:40],
            }
        ),
        flush=True,
    )


if __name__ == "__main__":
    main()
