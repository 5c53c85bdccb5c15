"""The fallback without a trace: what the worker itself remembered (`torch_private.snapshot`)."""
from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from . import compile_rows, graph_breaks, phases
from .source_sites import SiteResolver

MAX_EVENTS = 2000
Spans = List[Tuple[float, float]]


def collect(snapshot: Dict[str, Any], spans: Spans, sites: SiteResolver) -> Dict[str, Any]:
    rows = [row for row in snapshot.get("rows") or [] if _inside(_began(row), spans)]
    counters = snapshot.get("counters") or {}
    known = bool(rows or counters or snapshot.get("graphBreakReasons"))
    names = {_frame_key(row): row for row in rows if row.get("co_filename")}
    breaks = [(None, item) for item in map(_break, snapshot.get("graphBreakReasons") or []) if item is not None]
    skips = skip_messages(snapshot, spans) or [
        str(row["cudagraph_skip_reason"]) for row in rows if row.get("cudagraph_skip_reason")
    ]
    inductor = counters.get("inductor") or {}
    counts = {
        "steps": len(spans),
        "graphs": int((counters.get("stats") or {}).get("unique_graphs", 0)),
        "graphBreaks": graph_breaks.collect_breaks(breaks, sites)[:MAX_EVENTS],
        "recompiles": _recompiles(rows, spans, sites)[:MAX_EVENTS],
        "fallbacks": _fallbacks(rows, names, spans, sites)[:MAX_EVENTS],
        "cudagraphSkips": compile_rows.skip_reasons(skips, sites)[:MAX_EVENTS],
        "generatedKernels": snapshot.get("generatedKernels"),
        "cacheHits": inductor.get("fxgraph_cache_hit", 0) if known else None,
        "cacheMisses": inductor.get("fxgraph_cache_miss", 0) if known else None,
        "source": "counters" if known else "none",
    }
    seconds = round(sum(phases.row_seconds(row) for row in rows), 6) if rows else None
    return {
        "counts": counts,
        "graphs": _graphs(rows, sites),
        "phases": phases.sum_phases(rows),
        "compilerSeconds": seconds,
        "kernelGraphs": {},
    }


def skip_messages(snapshot: Dict[str, Any], spans: Spans) -> List[str]:
    return [
        str(entry.get("reason")) for entry in snapshot.get("cudagraphSkips") or []
        if isinstance(entry, dict) and _inside(entry.get("time"), spans)
    ]


def _inside(moment: Optional[float], spans: Spans) -> bool:
    return not spans or moment is None or moment <= spans[-1][1]


def _began(row: Dict[str, Any]) -> Optional[float]:
    started = row.get("start_time_us")
    return started / 1e6 if isinstance(started, (int, float)) else None


def _frame_key(row: Dict[str, Any]) -> str:
    return str(row.get("compile_id") or "").rpartition("/")[0]


def _step(row: Dict[str, Any], spans: Spans) -> Optional[int]:
    moment = _began(row)
    return None if moment is None else next((i for i, (start, end) in enumerate(spans) if start <= moment <= end), None)


def _break(entry: Dict[str, Any]) -> Optional[graph_breaks.Break]:
    frames = [(frame.get("file"), frame.get("line"), frame.get("function")) for frame in entry.get("stack") or []][::-1]
    if not frames:
        return None
    file, line, function = frames[0]
    described = graph_breaks.describe(str(entry.get("reason") or ""))
    return graph_breaks.Break(file, line, function, **described, frames=frames, skipped=False)


def _recompiles(rows: List[Dict[str, Any]], spans: Spans, sites: SiteResolver) -> List[Dict[str, Any]]:
    found = []
    for row in rows:
        number = str(row.get("compile_id") or "").rpartition("/")[2]
        recompiled = row.get("recompile_reason") or (number.isdigit() and int(number) > 0)
        if recompiled and row.get("is_forward") is not False and not row.get("fail_type"):
            reason = compile_rows.guard_text(str(row.get("recompile_reason") or "unknown"))
            site = compile_rows.frame_site(row, None, sites)
            found.append({"site": site, "compileId": row.get("compile_id"), "reason": reason, "step": _step(row, spans)})
    return found


def _fallbacks(
    rows: List[Dict[str, Any]], names: Dict[str, Dict[str, Any]], spans: Spans, sites: SiteResolver
) -> List[Dict[str, Any]]:
    found = []
    for row in rows:
        named = names.get(_frame_key(row)) or {}
        frame = {"file": named.get("co_filename"), "line": named.get("co_firstlineno"), "function": named.get("co_name")}
        guard = row.get("recompile_reason")
        item = compile_rows.fallback(row, frame, compile_rows.guard_text(guard) if guard else None, _step(row, spans), sites)
        if item is not None:
            found.append(item)
    return found


def _graphs(rows: List[Dict[str, Any]], sites: SiteResolver) -> List[Dict[str, Any]]:
    """Without the trace there is no code to hash: frames, sizes and phases only."""
    found = []
    for row in rows:
        if row.get("is_forward") is False or not row.get("graph_op_count"):
            continue
        missed = row.get("inductor_fx_local_cache_miss_count")
        hit = row.get("inductor_fx_local_cache_hit_count")
        found.append({
            "compileId": str(row.get("compile_id") or "?"),
            "site": compile_rows.frame_site(row, None, sites),
            "ops": row.get("graph_op_count"),
            "fxHash": None,
            "codeHash": None,
            "direction": "unknown",
            "phases": phases.rounded(phases.row_phases(row)),
            "cache": "miss" if missed else "hit" if hit else "unknown",
            "cacheMissReason": None,
            "lines": [],
            "settings": {},
        })
    return found[:MAX_EVENTS]
