"""One run of the harness: all benchmarks of a plan, one after another, within one budget."""
from __future__ import annotations

import signal
import time
from typing import Any, Optional

from . import descendants
from .benchmark_run import BenchmarkRun
from .budget import Budget, Stages
from .card import find_card
from .fingerprint import fingerprint
from .physics import BlockPhysics
from .plan import Plan
from .progress import Progress
from .pump import Pump
from .result_document import ResultDocument
from .surroundings import Experiments, Surroundings

TERMINATION_GRACE_SECONDS = 2.0
#: Code of the note that says how many processes of the step were still there at the end.
LEFT_BEHIND = "left-behind"
BUDGET_NOTE = "The time budget was spent before everything planned was measured; raise `time-budget`."


class Interrupted(BaseException):
    """SIGTERM or SIGINT arrived."""


def _interrupt(_number: int, _frame: Any) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    raise Interrupted()


class Session:
    def __init__(self, plan: Plan, experiments: Experiments, progress_fd: Optional[int]) -> None:
        self._plan = plan
        self._stages = Stages()
        self._document = ResultDocument(plan.result_path, plan.nonce, self._stages)
        self._budget = Budget(plan.schedule.budget_seconds)
        self._progress = Progress(progress_fd, self._budget.remaining)
        self._marker = f"{plan.nonce}-"
        self._experiments = experiments

    def run(self) -> bool:
        """False when it was ended by a signal; the result holds what was measured until then."""
        descendants.adopt_orphans()
        try:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, _interrupt)
            descendants.end_with_parent(signal.SIGTERM)
            self._measure()
            self._end_leftovers()
            complete = True
        except Interrupted:
            self._end_workers()
            self._document.note("interrupted", None, "The run was ended by a signal; what was measured until then is here.")
            complete = False
        except BaseException:
            self._end_workers()
            self._document.write(complete=False)
            raise
        self._document.write(complete=complete)
        return complete

    def _measure(self) -> None:
        plan, document = self._plan, self._document
        card = find_card()
        document.fingerprint_before = fingerprint(card, {})
        document.add_capabilities([card.source] if card.source != "none" else [])
        steal_share = self._experiments.most_steal_percent / 100
        physics = BlockPhysics(card, lambda pid: descendants.is_marked(pid, self._marker), steal_share)
        pump = Pump()
        runs = [
            BenchmarkRun(
                Surroundings(
                    plan, pump, self._stages, self._progress, card, physics, document, self._budget, self._marker,
                    self._experiments,
                ),
                number,
            )
            for number in range(len(plan.benchmarks))
        ]
        # All arms are in the result from the start, as `not-run`: whatever ends this process, none is missing.
        document.write(complete=False)
        estimate = self._progress.estimate
        for number, run in enumerate(runs):
            estimate.enter(number)
            run.plan_estimate()
        for number, run in enumerate(runs):
            estimate.enter(number)
            budget = run.around.budget = self._budget.share(len(runs) - number)
            run.run()
            estimate.leave()
            benchmark = run.benchmark
            if budget.exhausted:
                document.budget_exhausted = True
                document.note("budget", benchmark.id, BUDGET_NOTE)
        self._progress.say("done", "finished")

    def _end_leftovers(self) -> None:
        """All workers have ended with what carries their marker: who is left has got rid of it."""
        count = descendants.end_children()
        if count:
            # `src/measure/measure-problem.ts` reads the number.
            self._document.note(LEFT_BEHIND, None, f"{count} of the step's processes were left and have been ended.")

    def _end_workers(self) -> None:
        """SIGTERM to everything that carries this run's marker, SIGKILL to what is left after the grace."""
        descendants.signal_marked(self._marker, signal.SIGTERM)
        deadline = time.monotonic() + TERMINATION_GRACE_SECONDS
        while time.monotonic() < deadline and descendants.marked_processes(self._marker):
            descendants.reap()
            time.sleep(0.02)
        descendants.kill_all(self._marker)
        descendants.end_children()
        descendants.reap()
