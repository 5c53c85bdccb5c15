"""How precisely the judged ratio is known, to decide when sampling may stop. Pure; it decides nothing else.

Processes are the samples: a t interval over them (Student 1908), of logarithms, so that half-widths are relative.
"""
from __future__ import annotations

import math
import statistics
from typing import Dict, Optional, Sequence

# Two-sided 95 % quantiles of Student's t by degrees of freedom; beyond them Cornish-Fisher's first terms.
_T95 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
    2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)


def t_quantile_95(degrees: int) -> float:
    if degrees < 1:
        return math.inf
    if degrees <= len(_T95):
        return _T95[degrees - 1]
    z = 1.959964
    return z + (z**3 + z) / (4 * degrees) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * degrees**2)


def half_width(logarithms: Sequence[float]) -> float:
    """Half-width of the 95 % interval of the mean; infinite for fewer than two samples."""
    if len(logarithms) < 2:
        return math.inf
    error = statistics.stdev(logarithms) / math.sqrt(len(logarithms))
    return t_quantile_95(len(logarithms) - 1) * error


def relative_half_width(seconds: Sequence[float]) -> float:
    """Of one arm's time per step, given each process's."""
    return half_width([math.log(value) for value in seconds if value > 0])


def paired_half_width(head: Dict[int, Sequence[float]], base: Dict[int, Sequence[float]]) -> float:
    """Of the ratio head / base: process i of head beside process i of base, block by block of the same rounds."""
    ratios = []
    for index in sorted(set(head) & set(base)):
        pairs = [math.log(a / b) for a, b in zip(head[index], base[index]) if a > 0 and b > 0]
        if pairs:
            ratios.append(statistics.fmean(pairs))
    return half_width(ratios)


def per_step(times: Dict[int, Sequence[float]]) -> Sequence[float]:
    return [statistics.fmean(values) for _, values in sorted(times.items()) if values]


def judged_half_width(
    head: Dict[int, Sequence[float]], base: Optional[Dict[int, Sequence[float]]]
) -> float:
    """Of what will be judged: the ratio where base is measured beside it, else head's own time."""
    return relative_half_width(per_step(head)) if base is None else paired_half_width(head, base)
