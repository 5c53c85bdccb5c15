"""Where the compiler's time went. PyTorch's phase times are inclusive and nested; these are self times."""
from __future__ import annotations

from typing import Any, Dict, Iterable

PHASES = ("dynamo", "aot-autograd", "inductor", "code-generation", "triton", "other")
# Outermost first: each contains the next.
_NESTED = (
    ("dynamo", "dynamo_cumulative_compile_time_us"),
    ("aot-autograd", "aot_autograd_cumulative_compile_time_us"),
    ("inductor", "inductor_cumulative_compile_time_us"),
    ("code-generation", "inductor_code_gen_cumulative_compile_time_us"),
    ("triton", "triton_compile_time_us"),
)


def row_seconds(row: Dict[str, Any]) -> float:
    """Rows are disjoint: their sum is what the compiler cost."""
    duration = _microseconds(row, "duration_us")
    return duration / 1e6 if duration else _total(row) / 1e6


def row_phases(row: Dict[str, Any]) -> Dict[str, float]:
    """Self times in seconds of one row; `other` is what no phase of it claims."""
    present = [(name, _microseconds(row, field)) for name, field in _NESTED if _microseconds(row, field) > 0]
    phases: Dict[str, float] = {}
    for index, (name, total) in enumerate(present):
        inner = present[index + 1][1] if index + 1 < len(present) else 0.0
        phases[name] = max(0.0, total - inner) / 1e6
    rest = row_seconds(row) - (present[0][1] / 1e6 if present else 0.0)
    if rest > 0:
        # Rows written at run time hold no nested phase: triton tries configurations of its kernels then.
        name = "triton" if _microseconds(row, "runtime_triton_autotune_time_us") else "other"
        phases[name] = phases.get(name, 0.0) + rest
    return phases


def add_phases(into: Dict[str, float], phases: Dict[str, float]) -> None:
    for name, seconds in phases.items():
        into[name] = into.get(name, 0.0) + seconds


def sum_phases(rows: Iterable[Dict[str, Any]]) -> Dict[str, float]:
    total: Dict[str, float] = {}
    for row in rows:
        add_phases(total, row_phases(row))
    return rounded(total)


def rounded(phases: Dict[str, float]) -> Dict[str, float]:
    return {name: round(phases[name], 6) for name in PHASES if phases.get(name)}


def _total(row: Dict[str, Any]) -> float:
    for _, field in _NESTED:
        value = _microseconds(row, field)
        if value:
            return value
    return _microseconds(row, "backward_cumulative_compile_time_us")


def _microseconds(row: Dict[str, Any], field: str) -> float:
    value = row.get(field)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0 else 0.0
