"""The measuring itself of processes that are warm: blocks in alternation, then device windows, then traces for people."""
from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Callable, List, Set, Tuple

from .alternation import round_order
from .plan import Benchmark
from .process_run import ProcessRun
from .stopping import precise_enough
from .surroundings import Surroundings
from .trace_name import trace_name
from .window_rounds import WindowRounds

if TYPE_CHECKING:
    from .benchmark_run import BenchmarkRun

# Two A B B A: fewer say nothing about the spread inside a process.
LEAST_ROUNDS = 4
Action = Callable[[ProcessRun], None]


class Rounds:
    def __init__(self, around: Surroundings, benchmark: Benchmark) -> None:
        self.around, self.benchmark = around, benchmark
        self._windows = WindowRounds(around)
        self._order = 0
        self._round = 0
        #: Arms, by side and variant, that have left their trace.
        self._traced: Set[Tuple[str, str]] = set()

    def measure(self, living: List[ProcessRun], run: "BenchmarkRun") -> None:
        with self.around.stages.stage("ending the warm-up"):
            for number, process in enumerate(living):
                process.ask_begin_blocks(self._cores(number))
            self._take(living, run, ProcessRun.take_begin_blocks)
        with self.around.stages.stage("timed steps"):
            self._blocks(living, run)
        self._together(living, run, ProcessRun.ask_end_blocks, ProcessRun.take_end_blocks)
        # Before the profiler too, which has ended processes that had measured all else.
        self._together(living, run, ProcessRun.ask_finish, lambda process: process.take_finish(keep_outcome=True))
        self.around.document.write(complete=False)
        with self.around.stages.stage("profiling"):
            self._windows.measure(living, run)
            self._traces(living, run)
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
            if done and not self.around.budget.allows(sum(process.owed_seconds() for process in alive)):
                break
            on_card = sum(process.device == "cuda" for process in alive)
            for process in round_order(alive, done):
                number, order = first_round + done, self._order
                # A block ends early when its time is over, but not within a step.
                if self.around.budget.allows(process.steady_step_seconds()):
                    run.guard(process, lambda: process.block(order, number, on_card))
                    self._order += 1
            done += 1
            self.around.document.keep()
        self._round = max(self._round, first_round + done)
        left = max(0, wanted - done) * len(living)
        self.around.progress.estimate.add("block", -left)

    def _traces(self, living: List[ProcessRun], run: "BenchmarkRun") -> None:
        """One of each arm, for people: nothing is measured by them, and without a folder for them there are none."""
        folder = self.around.plan.artifacts_directory
        for process in living:
            arm = (process.side.side, process.variant.name)
            if folder is None or arm in self._traced or not process.alive or not self.around.budget.remaining():
                continue
            self._traced.add(arm)
            path = os.path.join(folder, trace_name(self.benchmark.id, *arm))
            run.guard(process, functools.partial(ProcessRun.trace, process, path))
