"""Profiler windows for device time, after the timed blocks and never inside them; events where the profiler is blind."""
from __future__ import annotations

import csv
import json
import math
import os
import sys
from typing import Any, Callable, Dict, List, Optional

from .device import Device
from .device_trace import KernelTable, device_events, summarise_window

# Kineto's first records of a session can be out of range (pytorch/kineto#996).
LEAST_WARM_UP_STEPS = 2
MOST_WARM_UP_STEPS = 200
ARTIFACT_STEPS = 3


def _torch() -> Any:
    return sys.modules["torch"]


def profiler_available() -> bool:
    profiler = _torch().profiler
    try:
        return profiler.ProfilerActivity.CUDA in profiler.supported_activities()
    except Exception:  # builds without kineto
        return False


def warm_up_steps(conditioning_seconds: float, step_seconds: float) -> int:
    """Steps before a window: a card at its power limit needs a while of load until its clock has settled."""
    wanted = math.ceil(conditioning_seconds / step_seconds) if step_seconds > 0 else 0
    return min(MOST_WARM_UP_STEPS, max(LEAST_WARM_UP_STEPS, wanted))


def record(
    step: Callable[[], Any], steps: int, warm_up: int, device: Device, activities: List[Any], path: str
) -> None:
    """
    Leaves the trace of exactly `steps` steps in `path`, after a warm-up of the profiler and of the card. It is exported
    at once: a profile that is exported after the next one was recorded has lost the durations of its kernels (torch 2.11).
    """
    profiler = _torch().profiler
    schedule = profiler.schedule(wait=0, warmup=warm_up, active=steps, repeat=1)

    def export(profile: Any) -> None:
        profile.export_chrome_trace(path)

    with profiler.profile(activities=activities, schedule=schedule, on_trace_ready=export) as profile:
        for number in range(warm_up + steps):
            step()
            # Nothing of the warm-up may run on into the window, nor of the window out of it.
            if number in (warm_up - 1, warm_up + steps - 1):
                device.synchronize()
            profile.step()


def _window_by_events(step: Callable[[], Any], steps: int, device: Device) -> Dict[str, Any]:
    """Stream time including idle: an upper bound of the busy time, and said to be one by its source."""
    device.synchronize()
    events = device.new_events(2)
    assert events is not None
    events[0].record()
    for _ in range(steps):
        step()
    events[1].record()
    device.synchronize()
    return {
        "steps": steps,
        "busySeconds": events[0].elapsed_time(events[1]) / 1000.0,
        "communicationSeconds": 0.0,
        "launches": 0,
        "copies": 0,
        "source": "events",
    }


class DeviceWindows:
    """The windows of one process: recorded in turn with other processes', read afterwards beside them."""

    def __init__(self, step: Callable[[], Any], device: Device, folder: str) -> None:
        self._step, self._device, self._folder = step, device, folder
        self._table = KernelTable()
        self._traces: List[str] = []
        self._use_profiler = profiler_available()
        self.note: Optional[str] = None if self._use_profiler else "this build of torch cannot profile CUDA"

    def record(self, steps: int, conditioning_seconds: float, step_seconds: float) -> None:
        if self._device.kind() == "cuda" and self._use_profiler:
            activities = [_torch().profiler.ProfilerActivity.CUDA]
            warm_up = warm_up_steps(conditioning_seconds, step_seconds)
            path = os.path.join(self._folder, f"window-{len(self._traces)}.json")
            record(self._step, steps, warm_up, self._device, activities, path)
            self._traces.append(path)

    def read(self, steps: int) -> List[Dict[str, Any]]:
        """What was recorded; empty where the profiler saw nothing, and `note` says so."""
        windows = []
        for path in self._traces:
            events = self._events(path)
            window = summarise_window(events, steps)
            if window["launches"] == 0 or window["busySeconds"] + window["communicationSeconds"] == 0.0:
                seen = "no kernel" if window["launches"] == 0 else "kernels without a duration"
                self.note = self.note or f"the profiler saw {seen}"
                continue
            self._table.add(events, steps)
            windows.append(window)
        self._traces = []
        return windows

    def _events(self, path: str) -> List[Dict[str, Any]]:
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                events = device_events(json.load(file))
            os.unlink(path)
            return events
        except (OSError, ValueError, RuntimeError) as error:
            self.note = f"the profiler's trace could not be read: {error}"
            return []

    def by_events(self, steps: int) -> Dict[str, Any]:
        return _window_by_events(self._step, steps, self._device)

    def kernels(self) -> List[Dict[str, Any]]:
        return self._table.rows()

    def leave_artifacts(self, folder: str, label: str) -> None:
        """A Chrome trace of three steps, host and device, and kernels.csv."""
        os.makedirs(folder, exist_ok=True)
        activity = _torch().profiler.ProfilerActivity
        activities = [activity.CPU] + ([activity.CUDA] if self._device.kind() == "cuda" else [])
        trace = os.path.join(folder, label + ".trace.json")
        record(self._step, ARTIFACT_STEPS, LEAST_WARM_UP_STEPS, self._device, activities, trace)
        write_kernel_table(os.path.join(folder, label + ".kernels.csv"), self.kernels())


def write_kernel_table(path: str, rows: List[Dict[str, Any]]) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "kind", "seconds_per_step", "launches_per_step", "detail"])
        for row in rows:
            writer.writerow([row["name"], row["kind"], row["seconds"], row["launches"], row["detail"] or ""])
