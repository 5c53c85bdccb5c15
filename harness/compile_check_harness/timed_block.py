"""Runs a block of steps and times it as a whole: one sync at each end, one event per step without a sync."""
from __future__ import annotations

import gc
import statistics
import time
from typing import Any, Callable, Dict, List, Optional

from .device import Device

# A collection that gives this much back to the allocator means that the step relies on the collector.
COLLECTOR_MATTERS_BYTES = 16 * 1024 * 1024


class CollectorPolicy:
    """Garbage collection is off inside a block, unless the step's tensors die only by it."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self.needed = False

    def freeze(self) -> None:
        gc.collect()
        gc.freeze()

    def collect(self) -> None:
        before = self._device.allocated_bytes()
        gc.collect()
        after = self._device.allocated_bytes()
        if before is not None and after is not None and before - after > COLLECTOR_MATTERS_BYTES:
            self.needed = True


def run_block(
    step: Callable[[], Any],
    steps: int,
    limit_seconds: float,
    device: Device,
    collector: CollectorPolicy,
    compile_events: Callable[[], int],
) -> Dict[str, Any]:
    """Ends early, after at least one step, when `limit_seconds` are over."""
    events = device.new_events(steps + 1)
    stream = device.event_stream() if events is not None else None
    clock = time.perf_counter
    ends: List[float] = []
    compiled_before = compile_events()
    was_enabled = gc.isenabled()
    if not collector.needed:
        gc.disable()
    try:
        device.synchronize()
        began = clock()
        if events is not None:
            events[0].record(stream)
        for number in range(steps):
            step()
            if events is not None:
                events[number + 1].record(stream)
            ends.append(clock())
            if ends[-1] - began > limit_seconds:
                break
        device.synchronize()
        wall = clock() - began
    finally:
        if was_enabled:
            gc.enable()
    collector.collect()
    done = len(ends)
    return {
        "steps": done,
        "wallSeconds": wall,
        "eventSeconds": _event_seconds(events, done),
        "lateCompile": _late_compile(began, ends) if compile_events() != compiled_before else None,
    }


def _event_seconds(events: Optional[List[Any]], steps: int) -> Optional[float]:
    if events is None:
        return None
    return sum(events[i].elapsed_time(events[i + 1]) for i in range(steps)) / 1000.0


def _late_compile(began: float, ends: List[float]) -> Dict[str, Any]:
    """Which step of a block compiled: the longest by the host's clock, compiling being synchronous; and its excess."""
    durations = [end - start for start, end in zip([began] + ends, ends)]
    longest = max(range(len(durations)), key=durations.__getitem__)
    return {"step": longest, "seconds": max(0.0, durations[longest] - statistics.median(durations))}
