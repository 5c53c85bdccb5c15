"""Losses of eager and compiled compared, with the tolerances of PyTorch's own training benchmarks. Pure."""
from __future__ import annotations

import itertools
import math
from typing import Any, Dict, List, Optional, Sequence, Tuple

Losses = Sequence[Optional[float]]

# benchmarks/dynamo: 1e-2 for training in fp32, 2e-2 to 4e-2 where a half type takes part.
TOLERANCE_FULL = 1e-2
TOLERANCE_MIXED = 2e-2
TOLERANCE_HALF = 4e-2
_HALF = ("float16", "bfloat16", "float8_e4m3fn", "float8_e5m2")
# Below this a loss is zero in all but rounding, and a relative difference says nothing.
SMALLEST_LOSS = 1e-6
# A difference between eager and compiled counts only when eager itself repeats clearly better.
EAGER_FLOOR_FACTOR = 3.0
# Nothing proves that compiled code gave the same numbers to the same operations as eager: its draw may be one like any
# other. It has to lie far outside of what eager does with several seeds. Calibrated by a simulation in the tests: with
# one seed and no factor every second such draw was "diverged", with these at most one in 500.
OTHER_SEEDS = 5
RANDOMNESS_FACTOR = 3.0


def tolerance(precision: Dict[str, Any]) -> Tuple[float, str]:
    """(relative tolerance, how it was chosen)."""
    loss, parameters = precision.get("loss"), precision.get("parameters")
    if parameters in _HALF:
        return TOLERANCE_HALF, f"parameters are {parameters}"
    if loss in _HALF:
        return TOLERANCE_MIXED, f"the loss is {loss}"
    if precision.get("autocast"):
        return TOLERANCE_MIXED, f"the step runs under autocast to {precision['autocast']}"
    return TOLERANCE_FULL, f"loss and parameters are {loss or parameters or 'of unknown precision'}"


def relative_difference(reference: Losses, other: Losses) -> float:
    """The largest over the steps that both have; infinite where only one of the two is finite. Not finite in both agrees."""
    largest = 0.0
    for a, b in zip(reference, other):
        if a is None and b is None:
            continue
        if a is None or b is None:
            return math.inf
        if max(abs(a), abs(b)) > SMALLEST_LOSS:
            largest = max(largest, abs(a - b) / max(abs(a), SMALLEST_LOSS))
    return largest


def first_comparison(eager: List[Losses], compiled: List[Losses]) -> Optional[float]:
    """Worst difference of any compiled process against the first eager one; None without losses on either side."""
    reference = next((losses for losses in eager if losses), None)
    differences = [relative_difference(reference, losses) for losses in compiled if losses] if reference else []
    return max(differences) if differences else None


def in_words(difference: float) -> str:
    return f"{difference:.2%}" if math.isfinite(difference) else "not finite on one side only"


def spread(draws: Sequence[Losses]) -> float:
    """The largest difference between any two runs that drew different random numbers; 0 for fewer than two."""
    pairs = itertools.combinations(draws, 2)
    return max((relative_difference(one, other) for one, other in pairs), default=0.0)


def judge_check(
    eager: Losses, again: Losses, compiled: Losses, limit: float, other_seeds: Sequence[Losses]
) -> Tuple[str, str]:
    """(status, message) of the expensive check. `other_seeds`: eager runs whose steps drew other random numbers."""
    floor = relative_difference(eager, again)
    difference = relative_difference(eager, compiled)
    if floor > limit:
        return "not-checkable", f"Eager does not repeat itself: two runs of the same seed differ by {in_words(floor)}."
    if difference <= limit:
        return "agrees", (
            f"With the same random numbers eager and compiled agree ({in_words(difference)} apart, {limit:.0%} allowed): "
            "the difference in the ordinary run came from randomness such as dropout."
        )
    if difference <= EAGER_FLOOR_FACTOR * floor:
        return "not-checkable", (
            f"Eager and compiled differ by {in_words(difference)}, but two eager runs already by {in_words(floor)}."
        )
    randomness = spread([eager, *other_seeds])
    if difference <= RANDOMNESS_FACTOR * randomness:
        return "not-checkable", (
            f"The step draws random numbers: eager with {1 + len(other_seeds)} different seeds differs by up to "
            f"{in_words(randomness)}, and compiled from eager by {in_words(difference)}, less than "
            f"{RANDOMNESS_FACTOR:g} times that. An error of this size cannot be told from randomness; a step without "
            "dropout, or with fixed data, can be checked."
        )
    return "diverged", (
        f"With the same seed and the same random numbers the compiled loss differs from eager's by "
        f"{in_words(difference)} ({limit:.0%} allowed; two eager runs differ by {in_words(floor)})."
    )


def unaligned(difference: float, fallback_random: bool) -> str:
    """Why a difference says nothing: compiled code drew other random numbers than eager did."""
    cause = (
        "although `fallback_random` was set, it drew another amount of them"
        if fallback_random
        else "`fallback_random` of the compiler cannot be set here"
    )
    return (
        f"Eager and compiled differ by {in_words(difference)}, but the step draws random numbers, and compiled code does "
        f"not draw the same ones as eager: {cause}. A step without dropout, or with fixed data, can be checked."
    )
