"""The measuring itself of processes that are warm: blocks in alternation, then device windows, then the files."""
from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Callable, List

from .alternation import round_order
from .plan import Benchmark
from .process_run import ProcessRun
from .stopping import precise_enough
from .surroundings import Surroundings, slug

if TYPE_CHECKING:
    from .benchmark_run import BenchmarkRun

# Two A B B A: fewer say nothing about the spread inside a process.
LEAST_ROUNDS = 4
Action = Callable[[ProcessRun], None]


class Rounds:
    def __init__(self, around: Surroundings, benchmark: Benchmark) -> None:
        self.around, self.benchmark = around, benchmark
        self._order = 0
        self._round = 0

    def measure(self, living: List[ProcessRun], run: "BenchmarkRun") -> None:
        with self.around.stages.stage("ending the warm-up"):
            for number, process in enumerate(living):
                process.ask_begin_blocks(self._cores(number))
            self._take(living, run, ProcessRun.take_begin_blocks)
        with self.around.stages.stage("timed steps"):
            self._blocks(living, run)
        self._together(living, run, ProcessRun.ask_end_blocks, ProcessRun.take_end_blocks)
        self.around.document.write(complete=False)
        with self.around.stages.stage("profiling"):
            self._windows(living, run)
            self._artifacts(living, run)
        with self.around.stages.stage("ending"):
            self._together(living, run, ProcessRun.ask_finish, ProcessRun.take_finish)

    def _together(self, living: List[ProcessRun], run: "BenchmarkRun", ask: Action, take: Action) -> None:
        """For what is not timed: all processes at once."""
        for process in living:
            if process.alive:
                ask(process)
        self._take(living, run, take)

    def _take(self, living: List[ProcessRun], run: "BenchmarkRun", take: Action) -> None:
        for process in living:
            if process.alive:
                run.guard(process, functools.partial(take, process))

    def _cores(self, number: int) -> List[int]:
        count = self.around.experiments.affinity_cores
        if not count or not hasattr(os, "sched_getaffinity"):
            return []
        available = sorted(os.sched_getaffinity(0))
        return [available[(number * count + i) % len(available)] for i in range(count)]

    def _blocks(self, living: List[ProcessRun], run: "BenchmarkRun") -> None:
        schedule = self.around.plan.schedule
        wanted = schedule.blocks_per_process
        # Disturbed blocks are measured again, but a card that stays disturbed must not eat the budget.
        most = wanted + max(2, wanted // 2)
        # One after another, the n-th blocks of all processes make a round.
        first_round = 0 if run.layout == "sequential" else self._round
        done = 0
        while True:
            alive = [process for process in living if process.alive]
            if not alive or done >= most:
                break
            if done >= wanted and all(len(process.quiet_blocks()) >= wanted for process in alive):
                break
            if done >= min(LEAST_ROUNDS, wanted) and precise_enough(run):
                break
            # The first round is owed to processes that were brought up for it.
            if done and not self.around.budget.allows(self._round_seconds(alive) + self._windows_seconds(alive)):
                break
            on_card = sum(process.device == "cuda" for process in alive)
            for process in round_order(alive, done):
                number, order = first_round + done, self._order
                run.guard(process, lambda: process.block(order, number, on_card))
                self._order += 1
            done += 1
        self._round = max(self._round, first_round + done)
        left = max(0, wanted - done) * len(living)
        self.around.progress.estimate.add("block", -left)

    def _round_seconds(self, alive: List[ProcessRun]) -> float:
        return sum(process.block_seconds() for process in alive)

    def _windows_seconds(self, alive: List[ProcessRun]) -> float:
        """What the device windows still need; nothing on a machine that has no device."""
        on_card = sum(process.device == "cuda" for process in alive)
        return on_card * self.around.progress.estimate.expected("window")

    def _windows(self, living: List[ProcessRun], run: "BenchmarkRun") -> None:
        measurable = [process for process in living if process.alive and process.device == "cuda"]
        estimate, windows = self.around.progress.estimate, self.around.plan.schedule.device_windows_per_process
        estimate.plan("window", windows * len(measurable))
        for number in range(windows):
            for process in round_order(measurable, number):
                # One window each is owed: without it device time is not judged at all.
                if process.alive and (not number or self.around.budget.allows(estimate.expected("window"))):
                    run.guard(process, process.window)
        if windows:
            self._together(measurable, run, ProcessRun.ask_windows, ProcessRun.take_windows)
            for process in measurable:
                if process.alive and not process.record["deviceWindows"]:
                    run.guard(process, process.event_window)

    def _artifacts(self, living: List[ProcessRun], run: "BenchmarkRun") -> None:
        folder = self.around.plan.artifacts_directory
        for process in living:
            if folder is None or process.index or not process.alive or not self.around.budget.remaining():
                continue
            label = "-".join(slug(part) for part in (process.side.side, process.variant.name))
            target = os.path.join(folder, f"{run.number}-{slug(self.benchmark.name)}")
            run.guard(process, lambda: process.artifacts(target, label))
