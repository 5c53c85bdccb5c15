"""The device windows of processes that live together: in turns, at one pace for all, again where they were disturbed."""
from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Callable, List

from .alternation import round_order
from .process_run import ProcessRun
from .surroundings import Surroundings

if TYPE_CHECKING:
    from .benchmark_run import BenchmarkRun

Action = Callable[[ProcessRun], None]


class WindowRounds:
    def __init__(self, around: Surroundings) -> None:
        self._around = around
        # For the whole benchmark, once it is seen: arms that are compared must be measured at one pace.
        self._paced = False

    def measure(self, living: List[ProcessRun], run: "BenchmarkRun") -> None:
        processes = [process for process in living if process.alive and process.device == "cuda"]
        windows = self._around.plan.schedule.device_windows_per_process
        self._paced = self._paced or any(process.limited_by_power for process in processes)
        if not windows or not processes:
            return
        if self._paced:
            self._around.progress.estimate.add("window", len(processes))
        self._together(processes, run, lambda each: each.windows.ask_prime(), lambda each: each.windows.take_prime())
        self._rounds(processes, run, windows, self._paced)
        if self._paced:
            # The device's share of the step can only be told at the clock that the step ran at.
            self._rounds(processes, run, 1, paced=False)
        for process in processes:
            if process.alive and not process.record["deviceWindows"] and self._allows(process.block_seconds()):
                run.guard(process, process.windows.by_events)

    def _rounds(self, processes: List[ProcessRun], run: "BenchmarkRun", wanted: int, paced: bool) -> None:
        # As with blocks, a card that stays disturbed must not eat the budget.
        for number in range(wanted + max(1, wanted // 2)):
            missing = [
                process
                for process in processes
                if process.alive and not process.windows.blind and process.windows.quiet(paced) < wanted
            ]
            if not missing:
                break
            for process in round_order(missing, number):
                if self._allows(process.windows.seconds(paced)):
                    on_card = sum(each.alive for each in processes)
                    run.guard(process, functools.partial(process.windows.record, paced, on_card))
            # After each round: what is not in the record is lost when the run is ended.
            at_once = len(missing)
            self._together(missing, run, lambda each: each.windows.ask_read(at_once), lambda each: each.windows.take_read())
            self._around.document.write(complete=False)

    def _allows(self, seconds: float) -> bool:
        return self._around.budget.allows(seconds)

    def _together(self, processes: List[ProcessRun], run: "BenchmarkRun", ask: Action, take: Action) -> None:
        asked = [process for process in processes if process.alive]
        for process in asked:
            ask(process)
        for process in asked:
            run.guard(process, functools.partial(take, process))
