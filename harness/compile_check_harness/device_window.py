"""Profiler windows for device time, after the timed blocks and never inside them; events where the profiler is blind."""
from __future__ import annotations

import json
import math
import os
import sys
import time
from typing import Any, Callable, Dict, List, Optional

from .device import Device
from .device_trace import KernelTable, device_events, summarise_window

# Kineto's first records of a session can be out of range (pytorch/kineto#996).
LEAST_WARM_UP_STEPS = 2
MOST_WARM_UP_STEPS = 200
# A step this long is a warm-up of the profiler by itself.
LONG_STEP_SECONDS = 0.5
TRACED_STEPS = 3
NO_PROFILER = "this build of torch cannot profile CUDA"
PROFILES_ITSELF = "the step runs a profiler of its own, and two cannot run at once"


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
    least = 1 if step_seconds >= LONG_STEP_SECONDS else LEAST_WARM_UP_STEPS
    return min(MOST_WARM_UP_STEPS, max(least, wanted))


def paced(step: Callable[[], Any], rest_seconds: float, device: Device) -> Callable[[], Any]:
    """The step with a rest after it, in which a card at its power limit gets back to its full clock."""

    def step_and_rest() -> None:
        step()
        device.synchronize()
        time.sleep(rest_seconds)

    return step_and_rest if rest_seconds > 0 else step


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
    events, stream = device.new_events(2), device.event_stream()
    assert events is not None
    events[0].record(stream)
    for _ in range(steps):
        step()
    events[1].record(stream)
    device.synchronize()
    return {
        "steps": steps,
        "busySeconds": events[0].elapsed_time(events[1]) / 1000.0,
        "communicationSeconds": 0.0,
        "launches": 0,
        "copies": 0,
        "source": "events",
    }


class Trace:
    """One recorded window, not read yet."""

    def __init__(self, path: str, steps: int) -> None:
        self.path, self.steps = path, steps


class DeviceWindows:
    """The windows of one process: recorded in turn with other processes', read afterwards beside them."""

    def __init__(self, step: Callable[[], Any], device: Device, folder: str, profiles_itself: bool = False) -> None:
        self._step, self._device, self._folder = step, device, folder
        self._table, self._others = KernelTable(), KernelTable()
        self._traces: List[Trace] = []
        self._recorded = 0
        self.note: Optional[str] = PROFILES_ITSELF if profiles_itself else None if profiler_available() else NO_PROFILER
        self._broken = self.note is not None

    def usable(self) -> bool:
        """Whether this process can be profiled at all; where it has a card, `note` says why not."""
        return not self._broken and self._device.kind() == "cuda"

    def prime(self) -> None:
        """Starts the profiler once: what it sets up then takes seconds, which processes can spend beside each other."""
        if self.usable():
            path = self._next_path()
            if self._profile(lambda: None, 1, 1, [_torch().profiler.ProfilerActivity.CUDA], path):
                os.unlink(path)
            else:
                # A trace of nothing may be refused: the first window tells whether the profiler works.
                self._broken, self.note = False, None

    def record(self, steps: int, conditioning_seconds: float, step_seconds: float, rest_seconds: float = 0.0) -> int:
        """Bytes of the trace that was recorded; 0 for none."""
        if not self.usable():
            return 0
        path = self._next_path()
        step, warm_up = paced(self._step, rest_seconds, self._device), warm_up_steps(conditioning_seconds, step_seconds)
        if not self._profile(step, steps, warm_up, [_torch().profiler.ProfilerActivity.CUDA], path):
            return 0
        self._traces.append(Trace(path, steps))
        return os.path.getsize(path)

    def _next_path(self) -> str:
        self._recorded += 1
        return os.path.join(self._folder, f"window-{self._recorded}.json")

    def _profile(self, step: Callable[[], Any], steps: int, warm_up: int, activities: List[Any], path: str) -> bool:
        """Whether it worked. An error of the step is the user's and is raised; one of the profiler ends profiling."""
        failed: List[Exception] = []
        # What cannot be written is told in the profiler's own log alone.
        reason: Exception = OSError("it wrote no trace; is the disk full?")

        def watched() -> None:
            try:
                step()
            except Exception as error:
                failed.append(error)
                raise

        try:
            record(watched, steps, warm_up, self._device, activities, path)
            if os.path.exists(path):
                return True
        except Exception as error:  # of the profiler, of the disk, or of the step: told apart below
            reason = failed[0] if failed else error
        if failed:
            # A step that runs without the profiler failed because of it.
            self._step()
            self._device.synchronize()
        self._broken = True
        self.note = f"the profiler failed ({type(reason).__name__}: {str(reason)[:300]})"
        return False

    def read(self, preferred: List[bool]) -> List[Optional[Dict[str, Any]]]:
        """
        What was recorded since the last time, None for a window in which the profiler saw nothing. `preferred` tells for
        each whether the kernels' times are taken from it, which they are from the others only while there is none.
        """
        traces, self._traces = self._traces, []
        return [self._read(trace, best) for trace, best in zip(traces, preferred)]

    def _read(self, trace: Trace, preferred: bool) -> Optional[Dict[str, Any]]:
        events = self._events(trace.path)
        window = summarise_window(events, trace.steps)
        if window["launches"] == 0 or window["busySeconds"] + window["communicationSeconds"] == 0.0:
            seen = "no kernel" if window["launches"] == 0 else "kernels without a duration"
            self.note = self.note or f"the profiler saw {seen}"
            return None
        (self._table if preferred else self._others).add(events, trace.steps)
        return window

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
        return self._table.rows() or self._others.rows()

    def leave_trace(self, path: str) -> Optional[str]:
        """A Chrome trace of three steps, host and device where there is one. Answers why there is none, or None."""
        if self._broken and self.note != NO_PROFILER:
            return self.note
        activity = _torch().profiler.ProfilerActivity
        on_card = self._device.kind() == "cuda" and profiler_available()
        activities = [activity.CPU] + ([activity.CUDA] if on_card else [])
        if not self._profile(self._step, TRACED_STEPS, LEAST_WARM_UP_STEPS, activities, path):
            return self.note
        # A disk that is full is told on the log of the profiler alone.
        return None if os.path.exists(path) else "the profiler wrote no trace"
