"""Measures one benchmark: cold compiles alone, then all arms' processes beside each other, blocks in alternation."""
from __future__ import annotations

import functools
from typing import Callable, List, Optional

from .alternation import by_turns, sequential_order
from .arm import Arm
from .fingerprint import fingerprint
from .host import available_memory_bytes, cpu_count
from .layout import fits_together, gibibytes
from .numerics_check import NumericsCheck
from .outcome import WorkerFailure
from .plan import Side, Variant
from .process_run import ProcessRun
from .rounds import Rounds
from .stopping import wants_more_processes
from .surroundings import Surroundings, arm_folder

# On fewer cores an import beside the cold process would slow it down; its set-up and compile are always alone.
CORES_FOR_EARLY_IMPORTS = 8
MOST_IMPORTS_AT_ONCE = 8
EXIT_GRACE_SECONDS = 5.0
BUDGET_SPENT = "The time budget was spent before this process could run; raise `time-budget`."


class BenchmarkRun:
    def __init__(self, around: Surroundings, number: int) -> None:
        self.around, self.number = around, number
        self.plan = around.plan
        self.benchmark = around.plan.benchmarks[number]
        self.arms: List[Arm] = []
        self.layout: Optional[str] = None
        self.later: List[ProcessRun] = []
        self.rounds = Rounds(around, self.benchmark)
        # Compiled arms first: their cold processes go before everything else.
        for variant in sorted(self.benchmark.variants, key=lambda each: each.kind != "compiled"):
            for side in self.plan.sides:
                if side.side in self.benchmark.sides:
                    self._add_arm(side, variant)

    def _add_arm(self, side: Side, variant: Variant) -> None:
        folder = arm_folder(self.plan, self.number, side, variant)
        arm = Arm(self.around, self.benchmark, side, variant, folder)
        self.arms.append(arm)
        for _ in range(self.plan.schedule.processes_per_arm):
            arm.add_process()
        self.around.document.arms.append(arm.document)

    def run(self) -> None:
        self.batch([process for arm in self.arms for process in arm.processes])
        while wants_more_processes(self):
            added = [arm.add_process() for arm in self.judged_arms()]
            self._estimate(added)
            self.batch(added)
        self._check_numerics()
        self.around.document.write(complete=False)

    def plan_estimate(self) -> None:
        """What this benchmark will take, before it runs: nothing about its device is known yet."""
        self._estimate([process for arm in self.arms for process in arm.processes])
        self.around.progress.estimate.add("numerics", 1)

    def _estimate(self, processes: List[ProcessRun]) -> None:
        estimate, schedule = self.around.progress.estimate, self.plan.schedule
        for process in processes:
            estimate.add(process.kind, 1)
        estimate.add("import", len(processes))
        estimate.add("block", len(processes) * schedule.blocks_per_process)
        if self.around.card.source != "none":
            estimate.add("window", len(processes) * schedule.device_windows_per_process)
        estimate.add("ending", 1)

    def _check_numerics(self) -> None:
        began = self.around.pump.clock()
        NumericsCheck(self).run()
        self.around.progress.estimate.done("numerics", self.around.pump.clock() - began)

    def _owed_seconds(self, living: List[ProcessRun]) -> float:
        """What those that have come up wait for."""
        return sum(process.owed_seconds() for process in living)

    def judged_arms(self) -> List[Arm]:
        compiled = [arm for arm in self.arms if arm.variant.kind == "compiled"]
        return [arm for arm in compiled or self.arms if arm.stopped is None]

    def _arm_of(self, process: ProcessRun) -> Arm:
        return next(arm for arm in self.arms if process in arm.processes)

    # One batch: brought up, measured, ended.

    def batch(self, processes: List[ProcessRun]) -> None:
        cold = [process for process in processes if process.record["cache"] == "cold"]
        rest = [process for process in processes if process not in cold]
        if cpu_count() >= CORES_FOR_EARLY_IMPORTS:
            self._import(cold + rest)
        living: List[ProcessRun] = []
        for process in cold:
            self._import([process])
            self._prepare([process])
            self._bring_up(process, living)
            self._decide_layout(living, len(processes))
            if self.layout == "sequential":
                self._measure(living)
                living = []
        if self.layout == "sequential":
            later, self.later = self.later, []
            self._one_by_one(later + [each for each in sequential_order(self._by_arm(rest)) if each not in later])
            return
        order = [process for process in by_turns(self._by_arm(processes)) if process in rest]
        self._import(order)
        self._prepare(order)
        for process in order:
            self._bring_up(process, living)
            self._decide_layout(living, len(processes))
        self._measure(by_turns(self._by_arm(living)))
        later, self.later = self.later, []
        self._one_by_one(later)

    def _by_arm(self, processes: List[ProcessRun]) -> List[List[ProcessRun]]:
        return [[process for process in arm.processes if process in processes] for arm in self.arms]

    def _one_by_one(self, processes: List[ProcessRun]) -> None:
        for process in processes:
            process.postponed = False
            living: List[ProcessRun] = []
            self._import([process])
            self._prepare([process])
            self._bring_up(process, living)
            self._measure(living)

    def _startable(self, process: ProcessRun, owed_seconds: float = 0.0) -> bool:
        """Ends a process whose arm has failed already, or for which no time is left beside what is owed to others."""
        arm = self._arm_of(process)
        if process.ended or process.postponed:
            return False
        if arm.stopped is not None:
            process.skip(arm.stopped)
            return False
        if not self.around.budget.allows(owed_seconds):
            process.skip(BUDGET_SPENT)
            return False
        return True

    def _import(self, processes: List[ProcessRun]) -> None:
        with self.around.stages.stage("imports"):
            at_once = min(MOST_IMPORTS_AT_ONCE, max(2, cpu_count() // 2))
            waiting = [process for process in processes if process.worker is None and self._startable(process)]
            for start in range(0, len(waiting), at_once):
                launched = [each for each in waiting[start : start + at_once] if self._startable(each)]
                for process in launched:
                    self.guard(process, process.launch)
                for process in launched:
                    if not process.ended:
                        self.guard(process, process.await_import)

    def _prepare(self, processes: List[ProcessRun]) -> None:
        with self.around.stages.stage("set-up"):
            ready = [each for each in processes if each.worker is not None and not each.alive and self._startable(each)]
            for process in ready:
                process.begin_prepare()
            for process in ready:
                if not process.ended:
                    self.guard(process, process.await_prepare)

    def _bring_up(self, process: ProcessRun, living: List[ProcessRun]) -> None:
        """First step and warm-up."""
        if not process.alive or not self._startable(process, self._owed_seconds(living)):
            return
        began = self.around.pump.clock()
        with self.around.stages.stage("compiles" if process.compiled else "first steps"):
            if not self.guard(process, process.first_step):
                return
        self._fingerprint(process)
        with self.around.stages.stage("warm-up"):
            owed = functools.partial(self._owed_seconds, [*living, process])
            if not self.guard(process, lambda: process.warm_up(owed)) or self._not_compiled(process):
                return
        self.around.progress.estimate.done(process.kind, self.around.pump.clock() - began)
        self._arm_of(process).check_cache(process)
        living.append(process)
        self.around.document.write(complete=False)

    def _not_compiled(self, process: ProcessRun) -> bool:
        try:
            nothing = process.not_compiled()
        except WorkerFailure as failure:
            process.fail(failure.error)
            nothing = True
        if nothing:
            process.end(EXIT_GRACE_SECONDS)
            self._arm_of(process).stop(process)
        return nothing

    def _fingerprint(self, process: ProcessRun) -> None:
        document = self.around.document
        if document.fingerprint_before["torch"] is not None:
            return
        try:
            document.fingerprint_before = fingerprint(self.around.card, process.read_fingerprint())
        except WorkerFailure:  # its next command tells
            pass

    def _decide_layout(self, living: List[ProcessRun], processes: int) -> None:
        if self.layout is not None or not living:
            return
        first = living[0]
        try:
            peak = first.peak()
        except WorkerFailure as failure:
            living.remove(first)
            first.fail(failure.error)
            self._arm_of(first).stop(first)
            return
        on_device = first.device == "cuda"
        size = peak["peak"]["reserved"] if on_device else peak["peak"]["allocated"]
        free = peak["freeBytes"] if on_device else available_memory_bytes()
        fits = fits_together(size, free, size, processes, on_device)
        self.layout = "interleaved" if fits else "sequential"
        self.around.document.process_layout[self.benchmark.id] = self.layout
        if not fits:
            self._note_sequential(f"{processes} processes of {gibibytes(size)} do not fit into {gibibytes(free)}")

    def _note_sequential(self, why: str) -> None:
        self.around.document.note(
            "sequential", self.benchmark.id,
            f"The processes ran one after another, not in alternation: {why}. Wall times are less certain for it.",
        )

    def _measure(self, living: List[ProcessRun]) -> None:
        self.rounds.measure(living, self)
        last = next((each.fingerprint for each in living if each.alive and each.fingerprint is not None), None)
        if last is not None:
            self.around.document.fingerprint_after = fingerprint(self.around.card, last)
        began = self.around.pump.clock()
        with self.around.stages.stage("ending"):
            for process in living:
                if process.alive and process.worker is not None:
                    process.worker.release()
            for process in living:
                if process.alive:
                    process.end(EXIT_GRACE_SECONDS)
        self.around.progress.estimate.done("ending", self.around.pump.clock() - began)
        self.around.document.write(complete=False)

    # Failures.

    def guard(self, process: ProcessRun, action: Callable[[], object]) -> bool:
        """Whether the action succeeded. A process that fails ends, and keeps its siblings from starting."""
        try:
            action()
            return True
        except WorkerFailure as failure:
            beside = any(each.alive and each is not process for arm in self.arms for each in arm.processes)
            if failure.error["kind"] == "out-of-memory" and beside and not process.record["blocks"]:
                self._put_off(process)
                return False
            process.fail(failure.error)
        self._arm_of(process).stop(process)
        self.around.document.write(complete=False)
        return False

    def _put_off(self, process: ProcessRun) -> None:
        """Out of memory beside others: it gets the machine for itself once they are done."""
        process.end()
        arm = self._arm_of(process)
        again = process.renewed()
        arm.processes[arm.processes.index(process)] = again
        waiting = [again]
        if process.record["cache"] == "cold":
            waiting += [each for each in arm.processes if each is not again and not each.ended]
        for each in waiting:
            each.postponed = True
        self.later.extend(waiting)
        self.layout = "sequential"
        self.around.document.process_layout[self.benchmark.id] = self.layout
        self._note_sequential(f"{process.arm}, process {process.index + 1} ran out of memory beside the others")
