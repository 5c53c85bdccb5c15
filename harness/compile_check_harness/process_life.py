"""One process of one arm: its start, its set-up, its first steps, its end. What it measures is in `process_run`."""
from __future__ import annotations

import os
import shutil
from typing import Any, Callable, Dict, List, Optional, TypeVar

from . import outcome as outcomes
from .compile_record import collect_events
from .outcome import WorkerFailure
from .plan import Benchmark, Side, Variant
from .remarks import COMPILED_IN_SET_UP, FOUND_A_CACHE, SHARE_SPENT, WARM_UP_ENDED
from .result_document import empty_process
from .surroundings import Surroundings, worker_config, worker_environment
from .warm_up import WarmUp
from .worker_process import WorkerProcess

# For commands that run none of the user's code.
FINISH_SECONDS = 60.0
# A process at work must not be called hung because the time budget ends under it.
LEAST_PATIENCE_SECONDS = 10.0
# More than known work takes, if none of it takes longer than a step may.
PATIENCE_FACTOR = 3.0

Self = TypeVar("Self", bound="ProcessLife")


class ProcessLife:
    """Methods that talk to the worker raise WorkerFailure; `fail` turns that into the process's outcome."""

    def __init__(
        self,
        around: Surroundings,
        benchmark: Benchmark,
        side: Side,
        variant: Variant,
        index: int,
        cache: str,
        folder: str,
        cache_folder: str,
    ) -> None:
        self.around, self.benchmark, self.side, self.variant = around, benchmark, side, variant
        self.index, self.folder, self._cache_folder = index, folder, cache_folder
        self.record = empty_process(index, cache)
        os.makedirs(folder, exist_ok=True)
        self.trace_folder = os.path.join(folder, "trace") if variant.kind == "compiled" else None
        self.config = worker_config(around.plan, benchmark, side, variant, folder)
        self._environment = worker_environment(cache_folder, self.trace_folder)
        schedule = around.plan.schedule
        least = max(schedule.loss_steps, schedule.counted_steps if variant.kind == "compiled" else 1)
        self.warm_up_state = WarmUp(schedule.quiet_steps, schedule.max_warm_up_steps, least)
        self.worker: Optional[WorkerProcess] = None
        #: Whether the answer that is waited for has less time than the schedule gives it.
        self._cut_short = False
        #: False where the record's compile time would not be one; the reason is a note.
        self.compile_time_holds = True
        self.compiled_in_set_up = False
        self.alive = False
        self.ended = False
        #: Waits until the processes that live now have ended.
        self.postponed = False
        self.spans: List[List[float]] = []
        self.kernel_graphs: Dict[str, str] = {}
        self.precision: Dict[str, Any] = {}
        self.draws_random = False
        self.device = "cpu"
        self.search_path: List[str] = []
        self.fingerprint: Optional[Dict[str, Any]] = None

    @property
    def compiled(self) -> bool:
        return self.variant.kind == "compiled"

    @property
    def arm(self) -> str:
        return f"{self.side.side} {self.variant.name}"

    @property
    def kind(self) -> str:
        """What the estimate of the time left calls it."""
        return "eager" if not self.compiled else str(self.record["cache"])

    def say(self, stage: str, message: str) -> None:
        self.around.progress.say(
            stage, f"{self.benchmark.name}: {self.arm}, process {self.index + 1}: {message}", self.benchmark.id,
            self.benchmark.name, self.side.side, self.variant.name, self.index,
        )

    def ask(self, command: str, timeout: float, arguments: Optional[Dict[str, Any]] = None) -> None:
        assert self.worker is not None
        self._cut_short = False
        self.worker.ask(command, timeout, arguments)

    def ask_user(
        self, command: str, most: float, arguments: Optional[Dict[str, Any]] = None, expected: float = 0.0
    ) -> None:
        """
        For what runs the user's code: it gets `most` seconds, but no more than is left of the benchmark's share, so that
        one that hangs leaves the others theirs; and always several times what it is known to take.
        """
        patience = min(most, max(LEAST_PATIENCE_SECONDS, self.around.budget.remaining()))
        self.ask(command, patience + PATIENCE_FACTOR * expected, arguments)
        self._cut_short = patience < most

    def collect(self, tick: Any = None) -> Dict[str, Any]:
        assert self.worker is not None
        try:
            return self.worker.collect(tick)
        except WorkerFailure as failure:
            if failure.error["kind"] == "timed-out" and self._cut_short:
                self.around.budget.exhausted = True
                failure.error["message"] = f"{failure.error['message']} {SHARE_SPENT}"
            raise

    def request(self, command: str, timeout: float, arguments: Optional[Dict[str, Any]] = None, tick: Any = None) -> Any:
        self.ask(command, timeout, arguments)
        return self.collect(tick)

    def request_user(
        self, command: str, most: float, arguments: Optional[Dict[str, Any]] = None, expected: float = 0.0,
        tick: Any = None,
    ) -> Any:
        self.ask_user(command, most, arguments, expected)
        return self.collect(tick)

    def note(self, code: str, message: str) -> None:
        """Once for all processes of an arm that it is true of."""
        self.around.document.note(code, self.benchmark.id, f"{self.arm}: {message}")

    # Start and set-up: may run beside others.

    def launch(self) -> None:
        self.say("import", "importing torch")
        self.worker = WorkerProcess(
            self.around.pump, self.side.python, self.side.working_directory, self._environment, self.folder,
            f"{self.around.marker}-{os.path.basename(os.path.dirname(self.folder))}-{os.path.basename(self.folder)}.",
        )
        self.worker.start()
        self.ask_user("import_torch", self.around.plan.schedule.compile_timeout_seconds, {"config": self.config})

    def await_import(self) -> None:
        assert self.worker is not None
        reply = self.collect()
        seconds = self.worker.replied_at - self.worker.started_at
        self.record["importSeconds"] = seconds
        self.around.progress.estimate.done("import", seconds)
        self.around.document.add_capabilities(reply["capabilities"])

    def begin_prepare(self) -> None:
        self.say("set-up", "setting up the step")
        self.ask_user("prepare", self.around.plan.schedule.compile_timeout_seconds)

    def await_prepare(self) -> None:
        reply = self.collect()
        self.record["setupSeconds"] = reply["setupSeconds"]
        self.warm_up_state.begin(reply["compileEvents"])
        if self.compiled and reply["compileEvents"]:
            self.compiled_in_set_up, self.compile_time_holds = True, False
            self.note("compile-time", COMPILED_IN_SET_UP)
        self.search_path = reply["searchPath"]
        self.alive = True

    # Steps: one process at a time.

    def first_step(self) -> None:
        schedule = self.around.plan.schedule
        self.say("compile" if self.compiled else "warm-up", "first step")
        patience = schedule.compile_timeout_seconds if self.compiled else schedule.step_timeout_seconds
        reply = self._step(patience, inspect=True)
        self.record["firstStepSeconds"] = reply["seconds"]
        parts = [self.record["importSeconds"], self.record["setupSeconds"], reply["seconds"]]
        # Waiting for its turn is not part of what a user would wait for.
        self.record["timeToFirstStepSeconds"] = sum(part for part in parts if part is not None)
        self.precision, self.draws_random, self.device = reply["precision"], reply["drawsRandom"], reply["device"]

    def _step(self, patience: float, inspect: bool = False) -> Dict[str, Any]:
        number = len(self.warm_up_state.seconds)
        wants_loss = number < self.around.plan.schedule.loss_steps
        reply: Dict[str, Any] = self.request_user(
            "run_step", patience, {"loss": wants_loss, "inspect": inspect}, self.warm_up_state.next_seconds()
        )
        self.warm_up_state.feed(reply["seconds"], reply["compileEvents"], reply["reservedBytes"])
        self.spans.append([reply["startEpoch"], reply["endEpoch"]])
        if reply.get("hasLoss"):
            self.record["losses"].append(reply["loss"])
        return reply

    def warm_up(self, owed_seconds: Callable[[], float] = lambda: 0.0) -> None:
        """
        Until nothing compiles any more and the allocator is flat; the counted steps are run whatever happens, while the
        budget leaves what is owed to this process and those that wait beside it.
        """
        schedule, state = self.around.plan.schedule, self.warm_up_state
        ended_by = state.ended_by()
        while ended_by is None:
            if not self.around.budget.allows(state.next_seconds() + owed_seconds()):
                ended_by = "budget"
                break
            self.say("warm-up", f"step {len(state.seconds) + 1}")
            # A step that follows a compile may compile as well (a backward, a CUDA graph).
            slow = self.compiled and state.just_compiled
            self._step(schedule.compile_timeout_seconds if slow else schedule.step_timeout_seconds)
            ended_by = state.ended_by()
        self.record["warmUpSteps"], self.record["warmUpEndedBy"] = len(state.seconds), ended_by
        if ended_by in WARM_UP_ENDED:
            self.note("warm-up", WARM_UP_ENDED[ended_by].format(steps=len(state.seconds)))
        self.count()

    def run_loss_steps(self) -> None:
        while len(self.warm_up_state.seconds) < self.around.plan.schedule.loss_steps:
            self._step(self.around.plan.schedule.compile_timeout_seconds)

    def count(self) -> None:
        """Compile events of the counted steps, while they are all that the trace holds."""
        if not self.compiled:
            return
        snapshot = self.request("snapshot", FINISH_SECONDS)["snapshot"]
        with self.around.stages.stage("tracing"):
            self._take_events(snapshot)

    def _take_events(self, snapshot: Dict[str, Any]) -> None:
        counted = self.around.plan.schedule.counted_steps
        events = collect_events(
            self.trace_folder, snapshot, self.spans[:counted], counted, self.side.tree_root, self.search_path
        )
        self.record.update(events.fields)
        self.kernel_graphs = events.kernel_graphs
        if events.found_elsewhere and self.record["cache"] == "cold":
            self.compile_time_holds = False
            self.note("cold-cache-hit", FOUND_A_CACHE)
        if events.problem:
            place = f"{self.arm}, process {self.index + 1}"
            self.around.document.note("counts", self.benchmark.id, f"{place}: {events.problem}")

    def not_compiled(self) -> bool:
        """Whether this compiled process compiled nothing; it is ended with that outcome then."""
        counts = self.record["counts"]
        if not self.compiled or counts is None or counts["graphs"] > 0:
            return False
        # No trace and no counters: either nothing was compiled, or this version of torch shows neither.
        if counts["source"] == "none" and (self.compiled_in_set_up or self.warm_up_state.compile_steps):
            return False
        hints = self.request("not_compiled_hints", FINISH_SECONDS)["hints"]
        self.record["outcome"] = outcomes.not_compiled(hints, len(counts["fallbacks"]))
        self.ask_finish()
        self.take_finish(keep_outcome=True)
        return True

    # The end, of whatever kind.

    def ask_finish(self) -> None:
        self.ask("finish", FINISH_SECONDS)

    def take_finish(self, keep_outcome: bool = False) -> None:
        reply = self.collect()
        self.record["importedFiles"] = reply["importedFiles"]
        self.fingerprint = reply["fingerprint"]
        if not keep_outcome:
            self.record["outcome"] = outcomes.ok()

    def fail(self, error: Dict[str, Any]) -> None:
        self.record["outcome"] = outcomes.outcome(error)
        answered = "stage" in error and error["stage"] != "import_torch"
        if answered and self.worker is not None:
            try:
                snapshot = self.request("snapshot", FINISH_SECONDS)["snapshot"] if self.compiled else {}
                self.ask_finish()
                self.take_finish(keep_outcome=True)
            except WorkerFailure:
                snapshot = {}
        else:
            snapshot = {}
        self.end()
        if self.worker is not None:
            self.record["outputTail"] = self.worker.output_tail
        if self.compiled and self.record["counts"] is None and self.record["setupSeconds"] is not None:
            self._take_events(snapshot)

    def keep_as_ended(self) -> bool:
        """Whether what the process measured is kept although it is gone: it is, once `finish` was answered."""
        if self.fingerprint is None:
            return False
        self.record["outcome"] = outcomes.ok()
        self.end()
        return True

    def skip(self, message: str) -> None:
        self.record["outcome"] = outcomes.not_run(message)
        self.end()

    def renewed(self: Self) -> Self:
        """The same process anew, under the same record; a cold one finds its caches empty again."""
        if self.record["cache"] == "cold":
            shutil.rmtree(self._cache_folder, ignore_errors=True)
        again = type(self)(
            self.around, self.benchmark, self.side, self.variant, self.index, str(self.record["cache"]),
            self.folder + "-alone", self._cache_folder,
        )
        self.record.clear()
        self.record.update(again.record)
        again.record = self.record
        return again

    def end(self, grace_seconds: float = 0.0) -> None:
        self.alive, self.ended = False, True
        if self.worker is not None:
            self.worker.end(grace_seconds)
