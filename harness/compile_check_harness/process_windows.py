"""The device windows of one process, seen from outside: how long, at which pace, and whether they count."""
from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Dict, List

from .alternation import MOST_REST_SECONDS, RESTS_PER_STEP, rest_seconds, window_steps
from .device_window import warm_up_steps
from .host import cpu_count
from .outcome import WorkerFailure
from .remarks import BLIND, LOST_TO_PROFILER, RESTED_LESS

if TYPE_CHECKING:
    from .process_run import ProcessRun

# Time for the profiler itself, per window.
PROFILER_PATIENCE_SECONDS = 60.0
# Python reads far more of a trace in a second, on a core of its own.
LEAST_BYTES_READ_PER_SECOND = 1_000_000
READ_PATIENCE_SECONDS = 60.0
# A card at its power limit lowers its clock within some tenths of a second of load: a window that is to see the clock of
# the blocks must not start before.
CONDITIONING_SECONDS = 0.7
# One window without kernels happens; a second one, and no other, and the profiler does not see this process.
MOST_EMPTY = 2


class ProcessWindows:
    """
    Where the card is at its power limit, device time follows the clock. Then it is measured by *paced* windows, whose
    steps rest so long that the card is at its full clock, and one window at the clock of the blocks tells the busy share.
    """

    def __init__(self, process: "ProcessRun") -> None:
        self._process = process
        #: What is known of the windows that are recorded and not read: pace, physics, disturbance.
        self._unread: List[Dict[str, Any]] = []
        self._unread_bytes = 0
        self._empty = 0
        #: The profiler cannot see this process; what it took is not spent again.
        self.blind = False

    def _steps(self) -> int:
        wanted: int = self._process.around.plan.schedule.steps_per_device_window
        return window_steps(self._process.steady_step_seconds(), wanted)

    def _step_seconds(self, paced: bool) -> float:
        """Of all steps of a window, its warm-up and its rests."""
        step = self._process.steady_step_seconds()
        conditioning = 0.0 if paced or not self._process.limited_by_power else CONDITIONING_SECONDS
        rest = rest_seconds(step) if paced else 0.0
        return (warm_up_steps(conditioning, step) + self._steps()) * (step + rest)

    def seconds(self, paced: bool = False) -> float:
        """What the next window is expected to take."""
        return self._step_seconds(paced) + float(self._process.around.progress.estimate.expected("profiler"))

    def ask_prime(self) -> None:
        self._process.ask("prime_profiler", PROFILER_PATIENCE_SECONDS)

    def take_prime(self) -> None:
        self.surviving(self._process.collect)

    def record(self, paced: bool, processes_on_card: int) -> None:
        """Records one window; `ask_read` and `take_read` put it into the process's record."""
        self.surviving(lambda: self._record(paced, processes_on_card))

    def _record(self, paced: bool, processes_on_card: int) -> None:
        process, around = self._process, self._process.around
        process.say("profiling", "device time at full clock" if paced else "device time")
        step = process.steady_step_seconds()
        limited = process.limited_by_power and not paced
        arguments = {
            "steps": self._steps(),
            "conditioningSeconds": CONDITIONING_SECONDS if limited else 0.0,
            "stepSeconds": step,
            "restSeconds": rest_seconds(step) if paced else 0.0,
        }
        began = around.pump.clock()
        around.physics.begin(processes_on_card)
        most = around.plan.schedule.step_timeout_seconds + PROFILER_PATIENCE_SECONDS
        expected = self._step_seconds(paced)
        reply = process.request_user("window", most, arguments, expected, around.physics.sample)
        pace = "paced" if paced else "back to back"
        look = around.physics.end(f"{process.arm}, {pace} windows", host_matters=False)
        took = around.pump.clock() - began
        around.progress.estimate.done("window", took)
        around.progress.estimate.note("profiler", max(0.0, took - expected))
        process.note_others(look)
        if paced and RESTS_PER_STEP * step > MOST_REST_SECONDS:
            process.note("paced", RESTED_LESS)
        if not reply["bytes"]:
            self._lose(reply["note"])
            return
        self._unread_bytes += reply["bytes"]
        self._unread.append({"paced": paced, "physics": look.physics, "disturbed": look.disturbed})

    def surviving(self, action: Any) -> None:
        """A process that dies of the profiler has measured its blocks all the same."""
        try:
            action()
        except WorkerFailure as failure:
            died = failure.error["kind"] == "crashed" and "stage" not in failure.error
            if not died or not self._process.record["blocks"] or not self._process.keep_as_ended():
                raise
            self._process.note("profiler", LOST_TO_PROFILER.format(how=failure.error["message"]))

    def _lose(self, note: Any) -> None:
        self.blind = True
        if note:
            self._process.note("profiler", BLIND.format(why=note))

    def ask_read(self, processes: int) -> None:
        at_once = math.ceil(processes / max(1, cpu_count()))
        patience = READ_PATIENCE_SECONDS + at_once * self._unread_bytes / LEAST_BYTES_READ_PER_SECOND
        preferred = [self._preferred(window) for window in self._unread]
        self._process.ask("read_windows", patience, {"preferred": preferred})

    def _preferred(self, window: Dict[str, Any]) -> bool:
        return window["disturbed"] is None and window["paced"] == self.wants_pace()

    def wants_pace(self) -> bool:
        """Whether device time is taken from paced windows: once there is one, from them alone."""
        known = [*self._process.record["deviceWindows"], *self._unread]
        return any(window.get("paced") for window in known)

    def take_read(self) -> None:
        reply, already_told = self._process.collect(), self.blind
        seen = zip(reply["windows"], self._unread)
        self._process.record["deviceWindows"].extend({**window, **known} for window, known in seen if window is not None)
        self._unread, self._unread_bytes = [], 0
        self._empty += sum(window is None for window in reply["windows"])
        self.blind = self.blind or (self._empty >= MOST_EMPTY and not self._process.record["deviceWindows"])
        kernels = [{**kernel, "graph": self._process.kernel_graphs.get(kernel["name"])} for kernel in reply["kernels"]]
        self._process.record["kernels"] = kernels
        if reply["note"] and not already_told:
            self._process.note("profiler", BLIND.format(why=reply["note"]) if self.blind else reply["note"])

    def quiet(self, paced: bool) -> int:
        """Windows of this pace that count."""
        return sum(
            window["disturbed"] is None and window["paced"] == paced for window in self._process.record["deviceWindows"]
        )

    def by_events(self) -> None:
        """Where the profiler saw nothing."""
        process, steps = self._process, self._steps()
        reply = process.request_user(
            "event_window", process.around.plan.schedule.step_timeout_seconds, {"steps": steps},
            steps * process.steady_step_seconds(),
        )
        process.record["deviceWindows"].append({**reply["window"], "paced": False, "disturbed": None})
