"""What rows of `compilation_metrics` tell: recompiles, frames that run eager, CUDA graphs skipped. No torch import.

The same functions serve the rows of a trace and those of a worker's snapshot.
"""
from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Optional, Tuple

from .graph_breaks import describe
from .source_sites import SiteResolver

MAX_TEXT = 4000
_LIMIT = re.compile(r"recompile limit|(?:recompile|cache_size)_limit", re.IGNORECASE)
_GUARD_PREFIX = re.compile(r"^!?\d*/?\d+/\d+(?:_\d+)?:\s*")
_GUARD_FRAME = re.compile(r'File "([^"]+)", line (\d+)(?:, in (\w+))?')
_GUARD_COMMENT = re.compile(r"\s{2,}#\s.*$")
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]+\b")
_STACK_IN_SKIP = re.compile(r"\.?\s*Found from\s*:.*$", re.DOTALL)
_SKIP_FRAME = re.compile(r'File "(.+?)", line (\d+)(?:, in (\S+))?')
# Frames without anything to compile are passed over by design.
_HARMLESS_FAILURES = ("SkipFrame", "SkipCodeRecursiveException")


def guard_text(payload: str) -> str:
    """The guard that failed, newest compiled version first, without the compile id and the code behind it."""
    line = next((line for line in _newest(payload).splitlines() if line.strip()), "unknown")
    line = _GUARD_COMMENT.sub("", _GUARD_PREFIX.sub("", line.strip()))
    return _ADDRESS.sub("0x…", line).strip()[:MAX_TEXT]


def guard_frames(payload: str) -> List[Dict[str, Any]]:
    """Where the code reads what the guard checks, innermost last; empty where PyTorch does not say."""
    return [
        {"file": file, "line": int(line), "function": name or None}
        for file, line, name in _GUARD_FRAME.findall(_newest(payload))
    ]


def user_site(
    guard: List[Dict[str, Any]], stack: List[Dict[str, Any]], sites: SiteResolver
) -> Optional[Dict[str, Any]]:
    """The user's line behind a recompile: what the guard reads, else the call that leads into a dependency."""
    own = next((frame for frame in reversed(guard) if sites.is_own(frame["file"])), None)
    if own is None and stack and not sites.is_own(stack[-1].get("file")):
        own = next((frame for frame in reversed(stack) if sites.is_own(frame.get("file"))), None)
    return None if own is None else sites.resolve(own["file"], own.get("line"), own.get("function"))


def _newest(payload: str) -> str:
    text = payload.strip()
    try:
        parsed = json.loads(text)
    except ValueError:  # a single reason is written as plain text
        return text
    return str(next((entry for entry in parsed if isinstance(entry, str)), "") if isinstance(parsed, list) else parsed)


def is_limit(row: Dict[str, Any]) -> bool:
    return bool(_LIMIT.search(str(row.get("fail_reason") or "")[:2000])) or "Limit" in str(row.get("fail_type") or "")


def fallback(
    row: Dict[str, Any], frame: Optional[Dict[str, Any]], guard: Optional[str], step: Optional[int], sites: SiteResolver
) -> Optional[Dict[str, Any]]:
    """The row of a frame that Dynamo gave up on; None when it did not, or when there was nothing to compile."""
    kind = str(row.get("fail_type") or "")
    if not kind or kind in _HARMLESS_FAILURES or row.get("has_guarded_code"):
        return None
    text = describe(str(row.get("fail_reason") or kind))
    if is_limit(row):
        reason = text["reason"] + ("; last guard: " + guard if guard else "")
        site = frame_site(row, frame, sites)
        return {"site": site, "cause": "recompile-limit", "reason": reason[:MAX_TEXT], "link": None, "step": step}
    cause = "unsupported" if "Unsupported" in kind or text["link"] else "other"
    reason = text["reason"] if cause == "unsupported" else kind + ": " + text["reason"]
    site = frame_site(row, frame, sites)
    if row.get("fail_user_frame_filename"):
        site = sites.resolve(
            row["fail_user_frame_filename"], row.get("fail_user_frame_lineno"), row.get("co_name") or site["function"]
        )
    return {"site": site, "cause": cause, "reason": reason[:MAX_TEXT], "link": text["link"], "step": step}


def frame_site(row: Dict[str, Any], frame: Optional[Dict[str, Any]], sites: SiteResolver) -> Dict[str, Any]:
    """Where the compiled frame begins; a row of a failure or of a backward does not say, its frame does."""
    if row.get("co_filename"):
        return sites.resolve(row["co_filename"], row.get("co_firstlineno"), row.get("co_name"))
    frame = frame or {}
    return sites.resolve(frame.get("file"), frame.get("line"), frame.get("function"))


def skip_reasons(messages: List[str], sites: SiteResolver) -> List[Dict[str, Any]]:
    """Distinct reasons for which CUDA graphs were skipped. The stack that PyTorch appends becomes a site."""
    found: Dict[Tuple[str, str], Dict[str, Any]] = {}
    for message in messages:
        frames = _SKIP_FRAME.findall(message)
        own = [frame for frame in frames if not sites.is_torch(frame[0])] or frames
        site = sites.resolve(own[-1][0], int(own[-1][1]), own[-1][2] or None) if own else None
        text = _ADDRESS.sub("0x…", _STACK_IN_SKIP.sub("", message)).strip()
        reason = " ".join(text.split())[:MAX_TEXT] or "unknown"
        entry = found.setdefault((reason, repr(site)), {"reason": reason, "seen": 0, "site": site})
        entry["seen"] += 1
    return list(found.values())
