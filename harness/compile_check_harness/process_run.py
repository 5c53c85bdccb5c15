"""What one warm process measures: its blocks, its device time, its memory."""
from __future__ import annotations

import statistics
from typing import Any, Dict, List, Optional

from .alternation import block_steps
from .process_life import FINISH_SECONDS, ProcessLife

# More than a block's steps could take together, if none of them takes longer than a step may.
BLOCK_PATIENCE = 3.0
# Time for the profiler itself, per window.
PROFILER_PATIENCE_SECONDS = 60.0
# A card at its power limit lowers its clock within some tenths of a second of load: a window must not start before.
CONDITIONING_SECONDS = 0.7
FREE_CLOCK_SHARE = 0.98


class ProcessRun(ProcessLife):
    def read_fingerprint(self) -> Dict[str, Any]:
        reply: Dict[str, Any] = self.request("fingerprint", FINISH_SECONDS)
        return reply

    def peak(self) -> Dict[str, Any]:
        reply: Dict[str, Any] = self.request("peak", FINISH_SECONDS)
        return reply

    def ask_begin_blocks(self, cores: List[int]) -> None:
        self.ask("begin_blocks", FINISH_SECONDS, {"cores": cores})

    def take_begin_blocks(self) -> None:
        self._compile_peak: Dict[str, Any] = self.collect()["peak"]
        self._fill_memory(None)

    def _block_steps(self) -> int:
        schedule = self.around.plan.schedule
        return block_steps(self.warm_up_state.steady_seconds(), schedule.min_block_steps, schedule.min_block_seconds)

    def block_seconds(self) -> float:
        walls = [block["wallSeconds"] for block in self.record["blocks"]]
        return statistics.median(walls) if walls else self._block_steps() * self.warm_up_state.steady_seconds()

    def block(self, order: int, number: int, processes_on_card: int) -> None:
        around, schedule = self.around, self.around.plan.schedule
        self.say("timing", f"block {len(self.record['blocks']) + 1}")
        patience = schedule.step_timeout_seconds + BLOCK_PATIENCE * self.block_seconds()
        limit = max(schedule.min_block_seconds, around.budget.remaining())
        around.physics.begin(processes_on_card)
        reply = self.request(
            "block", patience, {"steps": self._block_steps(), "limitSeconds": limit}, around.physics.sample
        )
        physics, disturbed = around.physics.end(self.arm)
        if reply["lateCompile"] is not None:
            self.record["lateCompiles"].append(reply["lateCompile"])
            disturbed = f"step {reply['lateCompile']['step']} compiled"
        self.record["blocks"].append(
            {
                "order": order,
                "round": number,
                "steps": reply["steps"],
                "wallSeconds": reply["wallSeconds"],
                "eventSeconds": reply["eventSeconds"],
                "physics": physics,
                "disturbed": disturbed,
            }
        )
        around.progress.estimate.done("block", reply["wallSeconds"])

    def quiet_blocks(self) -> List[Dict[str, Any]]:
        return [block for block in self.record["blocks"] if block["disturbed"] is None]

    def ask_end_blocks(self) -> None:
        self.ask("end_blocks", FINISH_SECONDS)

    def take_end_blocks(self) -> None:
        self._fill_memory(self.collect()["peak"])
        if self.compiled:
            self.record["compileSeconds"] = self.warm_up_state.compile_seconds(self.steady_step_seconds())

    def steady_step_seconds(self) -> float:
        per_step = [block["wallSeconds"] / block["steps"] for block in self.quiet_blocks() or self.record["blocks"]]
        return statistics.median(per_step) if per_step else self.warm_up_state.steady_seconds()

    def _fill_memory(self, steady: Optional[Dict[str, Any]]) -> None:
        compiling = self._compile_peak
        last = steady or compiling
        self.record["memory"] = {
            "source": last["source"],
            "compilePeakAllocatedBytes": compiling["allocated"],
            "compilePeakReservedBytes": compiling["reserved"],
            "steadyPeakAllocatedBytes": steady["allocated"] if steady else None,
            "steadyPeakReservedBytes": steady["reserved"] if steady else None,
            "allocationRetries": last["retries"],
            "outOfMemoryEvents": last["ooms"],
        }

    def window(self) -> None:
        """Records one window; `take_windows` reads them all."""
        schedule = self.around.plan.schedule
        self.say("profiling", "device time")
        steps, step_seconds = schedule.steps_per_device_window, self.steady_step_seconds()
        conditioning = CONDITIONING_SECONDS if self._limited_by_power() else 0.0
        patience = schedule.step_timeout_seconds + BLOCK_PATIENCE * (steps * step_seconds + conditioning)
        arguments = {"steps": steps, "conditioningSeconds": conditioning, "stepSeconds": step_seconds}
        began = self.around.pump.clock()
        self.request("window", patience + PROFILER_PATIENCE_SECONDS, arguments)
        self.around.progress.estimate.done("window", self.around.pump.clock() - began)

    def _limited_by_power(self) -> bool:
        for block in self.record["blocks"]:
            physics = block["physics"] or {}
            clock, most = physics.get("smClockMhz"), physics.get("maxSmClockMhz")
            if "sw-power-cap" in physics.get("throttleReasons", []) or (clock and most and clock < FREE_CLOCK_SHARE * most):
                return True
        return False

    def ask_windows(self) -> None:
        self.ask("read_windows", FINISH_SECONDS, {"steps": self.around.plan.schedule.steps_per_device_window})

    def take_windows(self) -> None:
        reply = self.collect()
        kernels = [{**kernel, "graph": self.kernel_graphs.get(kernel["name"])} for kernel in reply["kernels"]]
        self.record["deviceWindows"], self.record["kernels"] = reply["windows"], kernels
        if reply["note"]:
            self.around.document.note("profiler", self.benchmark.id, f"{self.arm}: {reply['note']}")

    def event_window(self) -> None:
        """Where the profiler saw nothing."""
        schedule = self.around.plan.schedule
        steps = schedule.steps_per_device_window
        patience = schedule.step_timeout_seconds + BLOCK_PATIENCE * steps * self.steady_step_seconds()
        self.record["deviceWindows"].append(self.request("event_window", patience, {"steps": steps})["window"])

    def artifacts(self, folder: str, label: str) -> None:
        schedule = self.around.plan.schedule
        self.request("artifacts", schedule.step_timeout_seconds + 120.0, {"folder": folder, "label": label})
