"""Streams TORCH_TRACE's log files as events, skipping what nobody asked for. No torch import.

A line is `V1122 23:04:18.384000 PID path:line] {json}`; its payload follows in lines that start with a TAB. A process
that is killed leaves a cut-off last line, and a damaged line must not hide the rest: what cannot be read is skipped.
"""
from __future__ import annotations

import json
import os
import re
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional

# The white-list: everything else in a trace is passed over unread.
ARTIFACTS = frozenset((
    "dynamo_graph_break_reason", "recompile_reasons", "fx_graph_cache_hit", "fx_graph_cache_miss",
    "fx_graph_cache_bypass", "aotautograd_cache_hit", "aotautograd_cache_miss", "aotautograd_cache_bypass",
))
KINDS = frozenset((
    "dynamo_start", "dynamo_output_graph", "aot_backward_graph", "inductor_output_code", "compilation_metrics",
    "bwd_compilation_metrics", "compilation_metrics_runtime", "bwd_compilation_metrics_runtime",
))
# Only the beginning of a header says what it is; some headers are 40 KB of configuration.
_SNIFF_BYTES = 400
_WANTED = re.compile(
    rb'\{"(?:str|' + "|".join(sorted(KINDS)).encode() + rb')":|"name": "(?:' + "|".join(sorted(ARTIFACTS)).encode() + rb')"'
)
_STAMP = re.compile(rb"[VDIWEC](\d\d)(\d\d) (\d\d):(\d\d):(\d\d)(\.\d+)?")
MAX_PAYLOAD_BYTES = 32 * 1024 * 1024


class TraceEvent(NamedTuple):
    #: The artifact's name, or the kind of the event.
    kind: str
    #: `frame/compile`, with `!n/` in front inside compiled autograd; None outside any compile.
    compile_id: Optional[str]
    frame_id: Optional[int]
    frame_compile_id: Optional[int]
    #: Seconds since the epoch; local time of the log line, exact once corrected by the metrics rows.
    time: float
    data: Dict[str, Any]
    payload: str


def trace_files(directory: Path) -> List[Path]:
    """The logs of one process, oldest first; of several ranks, the lowest."""
    try:
        files = [entry for entry in directory.iterdir() if entry.suffix == ".log" and entry.is_file()]
    except OSError:
        return []
    ranked = {}
    for file in files:
        match = re.search(r"_rank_(\d+)_", file.name)
        if match:
            ranked.setdefault(int(match.group(1)), []).append(file)
    if len(ranked) > 1:
        others = {file for rank, group in ranked.items() if rank != min(ranked) for file in group}
        files = [file for file in files if file not in others]
    return sorted(files, key=lambda file: (_modified(file), file.name))


def read_events(file: Path) -> Iterator[TraceEvent]:
    strings: Dict[int, str] = {}
    pending: Optional[Dict[str, Any]] = None
    stamp = 0.0
    lines: List[bytes] = []
    size = 0
    try:
        stream = open(file, "rb", buffering=1 << 20)
    except OSError:
        return
    with stream:
        for raw in stream:
            if raw[:1] == b"\t":
                if pending is not None and size < MAX_PAYLOAD_BYTES:
                    lines.append(raw[1:])
                    size += len(raw)
                continue
            if pending is not None:
                event = _event(pending, stamp, lines, strings)
                if event is not None:
                    yield event
                pending = None
            if not _WANTED.search(raw[:_SNIFF_BYTES]):
                continue
            header = _parse(raw)
            if header is None:
                continue
            interned = header.get("str")
            if isinstance(interned, list) and len(interned) == 2:
                strings[interned[1]] = str(interned[0])
                continue
            pending, lines, size = header, [], 0
            stamp = _epoch(raw)
        if pending is not None:
            event = _event(pending, stamp, lines, strings)
            if event is not None:
                yield event


def clock_offset(events: List[TraceEvent]) -> float:
    """Seconds to add to the times of log lines: rows carry the true epoch of the moment they were written.

    Corrects a time zone that differs between worker and reader, and a year's end.
    """
    for event in events:
        ended = event.data.get("end_time_us") if event.kind.endswith(("metrics", "runtime")) else None
        if isinstance(ended, (int, float)) and event.time:
            difference = ended / 1e6 - event.time
            # Below half a minute the line was merely written later than the row ended.
            return round(difference / 900.0) * 900.0 if abs(difference) > 30 else 0.0
    return 0.0


def _event(header: Dict[str, Any], stamp: float, lines: List[bytes], strings: Dict[int, str]) -> Optional[TraceEvent]:
    artifact = header.get("artifact")
    kind = artifact.get("name") if isinstance(artifact, dict) else next((name for name in header if name in KINDS), None)
    if not isinstance(kind, str) or (kind not in KINDS and kind not in ARTIFACTS):
        return None
    data = header.get(kind)
    data = data if isinstance(data, dict) else {}
    frame, compiled = header.get("frame_id"), header.get("frame_compile_id")
    compile_id = data.get("compile_id") if isinstance(data.get("compile_id"), str) else None
    if isinstance(frame, int) and isinstance(compiled, int):
        autograd = header.get("compiled_autograd_id")
        compile_id = "{}{}/{}".format("!%s/" % autograd if autograd is not None else "", frame, compiled)
    if kind == "dynamo_start":
        data = {"stack": _frames(data.get("stack"), strings)}
    payload = b"".join(lines).decode("utf-8", "replace") if lines else ""
    return TraceEvent(
        kind, compile_id, frame if isinstance(frame, int) else None, compiled if isinstance(compiled, int) else None,
        stamp, data, payload,
    )


def _frames(stack: Any, strings: Dict[int, str]) -> List[Dict[str, Any]]:
    frames = []
    for frame in stack if isinstance(stack, list) else []:
        if isinstance(frame, dict):
            name = frame.get("filename")
            file = strings.get(name) if isinstance(name, int) else name
            frames.append({"file": file, "line": frame.get("line"), "function": frame.get("name")})
    return frames


def _parse(raw: bytes) -> Optional[Dict[str, Any]]:
    start = raw.find(b"{")
    if start < 0:
        return None
    try:
        header = json.loads(raw[start:])
    except ValueError:  # cut off or damaged: this event is lost, the next one is not
        return None
    return header if isinstance(header, dict) else None


def _epoch(raw: bytes) -> float:
    match = _STAMP.search(raw[:60])
    if match is None:
        return 0.0
    month, day, hour, minute, second = (int(match.group(index)) for index in range(1, 6))
    year = time.localtime().tm_year
    try:
        whole = time.mktime((year, month, day, hour, minute, second, 0, 0, -1))
        # A log of last December read in January.
        if whole > time.time() + 86_400:
            whole = time.mktime((year - 1, month, day, hour, minute, second, 0, 0, -1))
    except (OverflowError, ValueError):
        return 0.0
    return whole + float(match.group(6) or 0)


def _modified(file: Path) -> float:
    try:
        return os.stat(file).st_mtime
    except OSError:
        return 0.0
