"""What one warm process measures: its blocks and its memory. Its device time is in `process_windows`."""
from __future__ import annotations

import statistics
from typing import Any, Dict, List, Optional

from .alternation import block_steps
from .physics import Look
from .process_life import FINISH_SECONDS, ProcessLife
from .process_windows import ProcessWindows

# The steps of a block are timed twice: by the host, and by events on the device. Beyond this the two do not agree.
CLOCKS_AGREE_SHARE = 0.02
# In a shorter block the two synchronisations are seen.
LONG_BLOCK_SECONDS = 0.25
# A trace of host and device, written to disk.
TRACE_SECONDS = 120.0


class ProcessRun(ProcessLife):
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.windows = ProcessWindows(self)
        self.limited_by_power = False

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
        limit = max(schedule.min_block_seconds, around.budget.remaining())
        around.physics.begin(processes_on_card)
        reply = self.request_user(
            "block", schedule.step_timeout_seconds, {"steps": self._block_steps(), "limitSeconds": limit},
            self.block_seconds(), around.physics.sample,
        )
        look = around.physics.end(self.arm)
        disturbed = look.disturbed
        if reply["lateCompile"] is not None:
            self.record["lateCompiles"].append(reply["lateCompile"])
            disturbed = f"step {reply['lateCompile']['step']} compiled"
        self.limited_by_power = self.limited_by_power or look.limited_by_power
        self.note_others(look)
        self.record["blocks"].append(
            {
                "order": order,
                "round": number,
                "steps": reply["steps"],
                "wallSeconds": reply["wallSeconds"],
                "eventSeconds": reply["eventSeconds"],
                "physics": look.physics,
                "disturbed": disturbed,
            }
        )
        around.progress.estimate.done("block", reply["wallSeconds"])

    def note_others(self, look: Look) -> None:
        if look.unknown_others:
            self.around.document.note(
                "other-processes",
                self.benchmark.id,
                f"Another process holds the card ({look.unknown_others} seen), and in a container nobody can tell here "
                "whether it computes. If times vary more than you expect, see to it that the check has the card for itself.",
            )

    def quiet_blocks(self) -> List[Dict[str, Any]]:
        return [block for block in self.record["blocks"] if block["disturbed"] is None]

    def ask_end_blocks(self) -> None:
        self.ask("end_blocks", FINISH_SECONDS)

    def take_end_blocks(self) -> None:
        self._fill_memory(self.collect()["peak"])
        if self.compiled and self.compile_time_holds:
            self.record["compileSeconds"] = self.warm_up_state.compile_seconds(self.steady_step_seconds())
        self._compare_clocks()

    def _compare_clocks(self) -> None:
        shares = [
            block["eventSeconds"] / block["wallSeconds"]
            for block in self.quiet_blocks()
            if block["eventSeconds"] is not None and block["wallSeconds"] >= LONG_BLOCK_SECONDS
        ]
        if shares and abs(statistics.median(shares) - 1) > CLOCKS_AGREE_SHARE:
            self.note(
                "clocks",
                "the device's events say that a block took more than "
                f"{CLOCKS_AGREE_SHARE:.0%} more or less than the host's clock does. Either the step leaves work on another "
                "stream or card, or one of the clocks is wrong; the wall time is the host's, until all cards are done.",
            )

    def steady_step_seconds(self) -> float:
        per_step = [block["wallSeconds"] / block["steps"] for block in self.quiet_blocks() or self.record["blocks"]]
        return statistics.median(per_step) if per_step else self.warm_up_state.steady_seconds()

    def owed_seconds(self) -> float:
        """What the least takes that makes this process worth its start: a block, and a device window."""
        if self.warm_up_state.just_compiled and not self.record["blocks"]:
            return 0.0  # the only step that it can be told from was a compile
        return self.block_seconds() + (self.windows.seconds(self.limited_by_power) if self.device == "cuda" else 0.0)

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

    def trace(self, path: str) -> None:
        self.windows.surviving(lambda: self._trace(path))

    def _trace(self, path: str) -> None:
        patience = self.around.plan.schedule.step_timeout_seconds + TRACE_SECONDS
        reply = self.request_user("trace", patience, {"path": path})
        if reply["note"]:
            self.note("trace", reply["note"])
