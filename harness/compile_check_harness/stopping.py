"""When a benchmark has been sampled enough: the interval of what will be judged, or the budget."""
from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence

from .precision import judged_half_width

if TYPE_CHECKING:
    from .arm import Arm
    from .benchmark_run import BenchmarkRun


def wall_times(arm: "Arm") -> Dict[int, Dict[int, float]]:
    """Seconds per step of each process's undisturbed blocks, by round."""
    return {
        process.index: {block["round"]: block["wallSeconds"] / block["steps"] for block in process.quiet_blocks()}
        for process in arm.processes
        if process.record["blocks"]
    }


def device_times(arm: "Arm") -> Dict[int, List[float]]:
    """Busy seconds per step of each process's windows that are judged; empty where the profiler gave nothing."""
    found = {
        process.index: [window["busySeconds"] / window["steps"] for window in judged_windows(process.record)]
        for process in arm.processes
    }
    return {index: times for index, times in found.items() if times}


def judged_windows(record: Dict[str, Any]) -> List[Dict[str, Any]]:
    """As `src/judge/estimators.ts` chooses: at full clock where the card was at its power limit, undisturbed if any is."""
    seen = [window for window in record["deviceWindows"] if window["source"] == "profiler"]
    seen = [window for window in seen if window.get("paced")] or seen
    return [window for window in seen if window.get("disturbed") is None] or seen


def _paired_walls(head: "Arm", base: Optional["Arm"]) -> float:
    heads = wall_times(head)
    if base is None:
        return judged_half_width({index: list(times.values()) for index, times in heads.items()}, None)
    bases = wall_times(base)
    common = {index: sorted(set(heads[index]) & set(bases[index])) for index in set(heads) & set(bases)}
    return judged_half_width(
        {index: [heads[index][number] for number in rounds] for index, rounds in common.items()},
        {index: [bases[index][number] for number in rounds] for index, rounds in common.items()},
    )


def half_width(run: "BenchmarkRun", device: bool) -> float:
    """The widest over the judged variants; device time where it was measured and is asked for, else wall time."""
    arms = run.judged_arms()
    widths = []
    for head in (arm for arm in arms if arm.side.side == "head"):
        base = next((arm for arm in arms if arm.side.side == "base" and arm.variant is head.variant), None)
        times: Sequence[Dict[int, List[float]]] = [device_times(arm) for arm in (head, base) if arm is not None]
        if device and all(times):
            widths.append(judged_half_width(times[0], times[1] if base is not None else None))
        else:
            widths.append(_paired_walls(head, base))
    return max(widths, default=math.inf)


def precise_enough(run: "BenchmarkRun") -> bool:
    return half_width(run, device=False) <= run.benchmark.precision


def wants_more_processes(run: "BenchmarkRun") -> bool:
    """Whether one more process per judged arm is asked for by the interval, and possible."""
    arms = run.judged_arms()
    if not arms or any(len(arm.processes) >= run.plan.schedule.max_processes_per_arm for arm in arms):
        return False
    if not any(process.record["blocks"] for arm in arms for process in arm.processes):
        return False
    if not _time_is_judged(arms):
        return False
    width = half_width(run, device=True)
    if width <= run.benchmark.precision:
        return False
    if run.around.budget.remaining() < _cost_of_more(run, arms):
        known = f"{width:.1%}" if math.isfinite(width) else "unknown"
        run.around.document.note(
            "precision",
            run.benchmark.id,
            f"The interval is +-{known} wide, {run.benchmark.precision:.1%} was aimed at; the time budget allowed no "
            "further process.",
        )
        return False
    return True


def _time_is_judged(arms: List["Arm"]) -> bool:
    """The host's clock is judged only side by side: alone and without a device, a narrower interval buys nothing."""
    return any(arm.side.side == "base" for arm in arms) or any(device_times(arm) for arm in arms)


def _cost_of_more(run: "BenchmarkRun", arms: List["Arm"]) -> float:
    """Seconds of one more process per arm, by what the ones before took."""
    estimate, schedule = run.around.progress.estimate, run.plan.schedule
    total = 0.0
    for arm in arms:
        last = arm.processes[-1]
        total += estimate.expected("import") + (last.record["setupSeconds"] or 0.0)
        total += estimate.expected("warm" if last.compiled else "eager")
        total += schedule.blocks_per_process * last.block_seconds()
        if last.device == "cuda":
            total += schedule.device_windows_per_process * last.windows.seconds(last.limited_by_power)
    return total
