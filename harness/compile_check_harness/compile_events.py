"""Compile events of one worker, from its TORCH_TRACE files or else from its snapshot. No torch import.

Answers `counts`, `graphs`, `phases` and `compilerSeconds` as src/measure/result.ts has them. The trace holds the whole
model's code: only the fields built here leave it.
"""
from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from . import cache_keys, compile_rows, graph_breaks, graph_hashes, phases, snapshot_events
from .source_sites import SiteResolver
from .trace_reader import TraceEvent, clock_offset, read_events, trace_files

MAX_EVENTS = 2000
Spans = List[Tuple[float, float]]


def collect(
    trace_directory: Path, snapshot: Dict[str, Any], step_spans: Spans, counted_steps: int, sites: SiteResolver
) -> Dict[str, Any]:
    """`step_spans`: (start, end) of the first steps, seconds since the epoch. Later events are not counted."""
    spans = list(step_spans)[: max(0, counted_steps)]
    events: List[TraceEvent] = []
    for file in trace_files(Path(trace_directory)):
        events.extend(read_events(file))
    if not any(event.compile_id for event in events):
        found = snapshot_events.collect(snapshot, spans, sites)
        counts = found["counts"]
        return {**found, "foundElsewhere": bool(counts["cacheHits"] and not counts["cacheMisses"])}
    offset = clock_offset(events)
    end = spans[-1][1] if spans else None
    counted = [event for event in _with_times(events, offset) if end is None or event.time <= end]
    return _Collector(str(trace_directory), sites, spans, snapshot).collect(counted)


def step_at(moment: float, spans: Spans) -> Optional[int]:
    return next((index for index, (start, end) in enumerate(spans) if start <= moment <= end), None)


def _with_times(events: List[TraceEvent], offset: float) -> List[TraceEvent]:
    """Log lines are cut to the millisecond, in which several steps fit; rows know their beginning to the microsecond."""
    began: Dict[Optional[str], float] = {}
    for event in events:
        started = event.data.get("start_time_us") if event.kind == "compilation_metrics" else None
        if isinstance(started, (int, float)):
            began[event.compile_id] = started / 1e6
    return [event._replace(time=max(event.time + offset, began.get(event.compile_id, 0.0))) for event in events]


class _Collector:
    def __init__(self, owner: str, sites: SiteResolver, spans: Spans, snapshot: Dict[str, Any]) -> None:
        self.sites = sites
        self.spans = spans
        self.snapshot = snapshot
        self.frames: Dict[Any, Dict[str, Any]] = {}
        self.stacks: Dict[Optional[str], List[Dict[str, Any]]] = {}
        self.guards: Dict[str, Tuple[str, float]] = {}
        self.guard_frames: Dict[str, List[Dict[str, Any]]] = {}
        self.breaks: List[Tuple[Optional[str], graph_breaks.Break]] = []
        self.rows: List[Tuple[TraceEvent, Dict[str, Any]]] = []
        self.graphs = graph_hashes.GraphBook(owner, sites, snapshot.get("inductorDefaults") or {})

    def collect(self, events: List[TraceEvent]) -> Dict[str, Any]:
        for event in events:
            self._take(event)
        fallbacks, limited = self._fallbacks()
        rows = [row for _, row in self.rows]
        skips = [str(row["cudagraph_skip_reason"]) for row in rows if row.get("cudagraph_skip_reason")]
        logged = snapshot_events.skip_messages(self.snapshot, self.spans)
        for event, row in self.rows:
            self.graphs.set_operations(event.compile_id, row.get("graph_op_count"))
        graphs = self.graphs.graphs(self._frame, self._phases())
        counts = {
            "steps": len(self.spans),
            "graphs": self.graphs.count(),
            "graphBreaks": graph_breaks.collect_breaks(self.breaks, self.sites)[:MAX_EVENTS],
            "recompiles": self._recompiles(limited)[:MAX_EVENTS],
            "fallbacks": fallbacks[:MAX_EVENTS],
            "cudagraphSkips": compile_rows.skip_reasons(logged or skips, self.sites)[:MAX_EVENTS],
            "generatedKernels": self.graphs.kernels(),
            "cacheHits": self.graphs.cache_events("hit"),
            "cacheMisses": self.graphs.cache_events("miss"),
            "source": "trace",
        }
        seconds = sum(phases.row_seconds(row) for row in rows)
        return {
            "counts": counts,
            "graphs": graphs[:MAX_EVENTS],
            "phases": phases.sum_phases(rows),
            "compilerSeconds": round(seconds, 6) if rows else None,
            # Not part of the result: joins the profiler's kernels with the graphs they belong to.
            "kernelGraphs": self.graphs.kernel_graphs,
            "foundElsewhere": cache_keys.found_elsewhere(events),
        }

    def _take(self, event: TraceEvent) -> None:
        if event.kind == "dynamo_start":
            stack = event.data.get("stack") or [{}]
            # Frames of a function compiled before are told apart by its last entry: the frame itself.
            self.frames[event.compile_id] = stack[-1]
            self.stacks[event.compile_id] = stack
            self.frames.setdefault(event.frame_id, stack[-1])
        elif event.kind == "dynamo_graph_break_reason":
            parsed = graph_breaks.parse_break(event.payload)
            if parsed is not None:
                self.breaks.append((event.compile_id, parsed))
        elif event.kind == "recompile_reasons":
            if event.compile_id is not None:
                self.guards[event.compile_id] = (compile_rows.guard_text(event.payload), event.time)
                self.guard_frames[event.compile_id] = compile_rows.guard_frames(event.payload)
        elif "compilation_metrics" in event.kind:
            if event.data:
                self.rows.append((event, event.data))
        else:
            self.graphs.take(event)

    def _frame(self, compile_id: Optional[str]) -> Optional[Dict[str, Any]]:
        found = self.frames.get(compile_id)
        if found is not None or compile_id is None:
            return found
        frame = compile_id.rpartition("/")[0].rpartition("/")[2]
        return self.frames.get(int(frame)) if frame.isdigit() else None

    def _site(self, compile_id: Optional[str]) -> Dict[str, Any]:
        return compile_rows.frame_site({}, self._frame(compile_id), self.sites)

    def _user_site(self, compile_id: Optional[str]) -> Optional[Dict[str, Any]]:
        guard = self.guard_frames.get(compile_id or "", [])
        return compile_rows.user_site(guard, self.stacks.get(compile_id, []), self.sites)

    def _step(self, moment: Optional[float]) -> Optional[int]:
        return step_at(moment, self.spans) if moment else None

    def _fallbacks(self) -> Tuple[List[Dict[str, Any]], List[str]]:
        found = []
        limited = []
        for event, row in self.rows:
            guard = self.guards.get(event.compile_id or "", (None, 0.0))[0]
            started = row.get("start_time_us")
            step = self._step(started / 1e6 if isinstance(started, (int, float)) else event.time)
            item = compile_rows.fallback(row, self._frame(event.compile_id), guard, step, self.sites)
            if item is not None:
                found.append({**item, "userSite": self._user_site(event.compile_id)})
                if item["cause"] == "recompile-limit" and event.compile_id:
                    limited.append(event.compile_id)
        return found, limited

    def _recompiles(self, limited: List[str]) -> List[Dict[str, Any]]:
        """The attempt that hits the limit compiles nothing: it is a fallback, not a recompile."""
        return [
            {
                "site": self._site(compile_id), "userSite": self._user_site(compile_id), "compileId": compile_id,
                "reason": guard, "step": self._step(moment),
            }
            for compile_id, (guard, moment) in self.guards.items()
            if compile_id not in limited
        ]

    def _phases(self) -> Dict[Tuple[str, str], Dict[str, float]]:
        """By (compile id, direction): a backward that is compiled lazily has a row of its own."""
        found: Dict[Tuple[str, str], Dict[str, float]] = {}
        for event, row in self.rows:
            if event.compile_id is not None:
                direction = "backward" if event.kind.startswith("bwd") else "forward"
                phases.add_phases(found.setdefault((event.compile_id, direction), {}), phases.row_phases(row))
        return found
