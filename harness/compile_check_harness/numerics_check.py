"""Losses of eager and compiled: compared from the processes that ran anyway, and checked in own ones on a mismatch."""
from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, Any, Dict, NamedTuple, Optional, Tuple

from . import numerics
from .numerics import Losses
from .outcome import WorkerFailure, diverged
from .process_life import FINISH_SECONDS
from .process_run import ProcessRun

if TYPE_CHECKING:
    from .arm import Arm
    from .benchmark_run import BenchmarkRun

NOT_RUN = "The losses differ by {difference}, {limit:.0%} is allowed. {why}"


class CheckedRun(NamedTuple):
    losses: Losses
    #: Where the steps left torch's random generators: equal for two runs that drew the same amount from the same seed.
    generators: str
    #: False where compiled code cannot be made to draw as eager does; True for eager.
    fallback_random: bool


class NumericsCheck:
    def __init__(self, run: "BenchmarkRun") -> None:
        self._run = run
        self._around = run.around

    def run(self) -> None:
        with self._around.stages.stage("numerics"):
            for arm in self._run.arms:
                if arm.variant.kind == "compiled":
                    self._check_arm(arm)

    def _check_arm(self, arm: "Arm") -> None:
        eager = next(
            (each for each in self._run.arms if each.side is arm.side and each.variant.kind == "eager"), None
        )
        if eager is None or not any(process.precision for process in eager.processes):
            return
        first = next(process for process in eager.processes if process.precision)
        limit, how = numerics.tolerance(first.precision)
        difference = numerics.first_comparison(
            [process.record["losses"] for process in eager.processes],
            [process.record["losses"] for process in arm.processes],
        )
        if difference is None:
            return
        entry: Dict[str, Any] = {
            "benchmark": self._run.benchmark.id,
            "side": arm.side.side,
            "variant": arm.variant.name,
            "status": "agrees",
            "tolerance": limit,
            "relativeDifference": difference if math.isfinite(difference) else None,
            "eagerRelativeDifference": self._eager_difference(eager),
            "message": f"Eager and compiled losses agree within {limit:.0%} ({how}).",
        }
        self._around.document.numerics.append(entry)
        if difference > limit:
            self._question(entry, arm, eager, first, difference)

    def _eager_difference(self, eager: "Arm") -> Optional[float]:
        losses = [process.record["losses"] for process in eager.processes if process.record["losses"]]
        if len(losses) < 2:
            return None
        difference = max(numerics.relative_difference(losses[0], each) for each in losses[1:])
        return difference if math.isfinite(difference) else None

    def _question(self, entry: Dict[str, Any], arm: "Arm", eager: "Arm", first: ProcessRun, difference: float) -> None:
        limit = float(entry["tolerance"])
        why = None
        if arm.side.side == "base":
            why = "Only head is checked further."
        elif not self._around.budget.allows(self._expected_seconds(arm, first.draws_random)):
            why = "No time was left for the check that tells randomness from an error; raise `time-budget`."
        if why is not None:
            words = NOT_RUN.format(difference=numerics.in_words(difference), limit=limit, why=why)
            entry.update(status="not-run", message=words)
            return
        entry.update(status="not-run", message="The check was not finished.")
        try:
            self._expensive(entry, arm, eager)
        except WorkerFailure as failure:
            words = NOT_RUN.format(
                difference=numerics.in_words(difference), limit=limit, why=f"The check itself failed: {failure}"
            )
            entry.update(status="not-run", message=words)
        if entry["status"] == "diverged":
            for process in arm.processes:
                if process.record["outcome"]["kind"] == "ok":
                    process.record["outcome"] = diverged(str(entry["message"]))

    def _expected_seconds(self, arm: "Arm", draws_random: bool) -> float:
        cold = arm.processes[0].record["timeToFirstStepSeconds"] or 0.0
        eager_runs = 2 + (numerics.OTHER_SEEDS if draws_random else 1)
        return float(cold) + eager_runs * self._around.progress.estimate.expected("import")

    def _expensive(self, entry: Dict[str, Any], arm: "Arm", eager: "Arm") -> None:
        limit, seed = float(entry["tolerance"]), self._run.plan.seed
        first = self._losses(eager, "eager-1", seed + 1)
        one, two = first.losses, self._losses(eager, "eager-2", seed + 1).losses
        checked = self._losses(arm, "compiled", seed + 1)
        compiled = checked.losses
        status, message = numerics.judge_check(one, two, compiled, limit, [])
        if status == "diverged":
            status, message = self._with_other_seeds(eager, first, two, checked, limit)
        difference = numerics.relative_difference(one, compiled)
        floor = numerics.relative_difference(one, two)
        entry.update(
            status=status,
            message=message,
            relativeDifference=difference if math.isfinite(difference) else None,
            eagerRelativeDifference=floor if math.isfinite(floor) else None,
        )

    def _with_other_seeds(
        self, eager: "Arm", first: CheckedRun, again: Losses, compiled: CheckedRun, limit: float
    ) -> Tuple[str, str]:
        """A mismatch of one draw, held against what randomness does to eager."""
        one, seed = first.losses, self._run.plan.seed
        others = [self._losses(eager, "eager-seed-2", seed + 2).losses]
        if numerics.spread([one, *others]) > numerics.relative_difference(one, again):
            # The step draws random numbers. Streams that were used up differently were not the same ones.
            if not compiled.fallback_random or compiled.generators != first.generators:
                difference = numerics.relative_difference(one, compiled.losses)
                return "not-checkable", numerics.unaligned(difference, compiled.fallback_random)
            for number in range(3, numerics.OTHER_SEEDS + 2):
                others.append(self._losses(eager, f"eager-seed-{number}", seed + number).losses)
        return numerics.judge_check(one, again, compiled.losses, limit, others)

    def _losses(self, arm: "Arm", label: str, step_seed: int) -> CheckedRun:
        """Of the first steps of a fresh process whose compiled code draws random numbers as eager does, where it can."""
        folder = os.path.join(arm.folder, "numerics", label)
        process = ProcessRun(
            self._around, self._run.benchmark, arm.side, arm.variant, 0, "none", folder, os.path.join(folder, "cache")
        )
        process.config.update(fallbackRandom=True, stepSeed=step_seed)
        try:
            process.say("numerics", "checking the losses")
            process.launch()
            process.await_import()
            process.begin_prepare()
            process.await_prepare()
            process.run_loss_steps()
            drawn = process.request("drawn", FINISH_SECONDS)
        finally:
            process.end()
        return CheckedRun(process.record["losses"], drawn["generators"], drawn["fallbackRandom"])
