"""Graph breaks from the text that PyTorch writes about each (its layout changed with 2.7 and again later)."""
from __future__ import annotations

import re
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from .source_sites import SiteResolver

MAX_TEXT = 4000
MAX_STACK = 50

_PLACE = re.compile(r"Graph break in user code at (.+):(\d+)\s*$", re.MULTILINE)
_FRAME = re.compile(r'^\s*File "(.+)", line (\d+)(?:, in (.+?))?\s*$', re.MULTILINE)
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]+\b")
_LINK = re.compile(r"https://\S+/gb/gb\d+\.html|https://\S*compile-graph-break-site\S*")
# Lead-ins that say how the break was met, not what it is.
_LEAD_IN = re.compile(r"^(?:Encountered graph break when attempting to trace|Failed to handle graph break gracefully)")
_REASON = re.compile(r"^(?:Graph Break )?Reason: ?", re.MULTILINE)
_SECTIONS = re.compile(r"^(?:User code traceback:|Traceback \(most recent call last\)|Stack variable source attribution:|from user code)", re.MULTILINE)


class Break(NamedTuple):
    file: Optional[str]
    line: Optional[int]
    function: Optional[str]
    reason: str
    explanation: Optional[str]
    hint: Optional[str]
    link: Optional[str]
    #: Innermost first: file, line, function.
    frames: List[Tuple[str, int, Optional[str]]]
    #: The whole frame runs eager because of it.
    skipped: bool


def parse_break(payload: str) -> Optional[Break]:
    place = _PLACE.search(payload)
    frames = _user_frames(payload)
    if place is None and not frames:
        return None
    file, line = (place.group(1), int(place.group(2))) if place else (frames[0][0], frames[0][1])
    function = next((name for path, number, name in frames if path == file and number == line), None)
    if function is None:
        function = next((name for path, _, name in frames if path == file), None)
    body = _body(payload)
    return Break(file, line, function, **describe(body), frames=frames, skipped="Skipping the function" in body)


def describe(body: str) -> Dict[str, Any]:
    """Reason, explanation, hints and link of a message as `Unsupported` carries it, addresses removed."""
    body = _ADDRESS.sub("0x…", body)
    lines = [line.rstrip() for line in body.splitlines()]
    meaningful = [line.strip() for line in lines if line.strip()]
    reason = next((line for line in meaningful if not _LEAD_IN.match(line)), meaningful[0] if meaningful else "unknown")
    link = _LINK.search(body)
    hints = _labelled(lines, "Hint:")
    return {
        "reason": reason[:MAX_TEXT],
        "explanation": (_labelled(lines, "Explanation:") or [None])[0],
        "hint": "\n".join(hints)[:MAX_TEXT] if hints else None,
        "link": link.group(0).rstrip(".,)")[:500] if link else None,
    }


def collect_breaks(found: List[Tuple[Optional[str], Break]], sites: SiteResolver) -> List[Dict[str, Any]]:
    """Distinct places (file, line, reason), in the order of first sight; a recompile that meets one again adds to `seen`."""
    distinct: Dict[Tuple[Optional[str], Optional[int], str], Dict[str, Any]] = {}
    for compile_id, item in found:
        key = (item.file, item.line, item.reason)
        known = distinct.get(key)
        if known is not None:
            known["seen"] += 1
            continue
        stack = [sites.resolve(*frame) for frame in _without_torch(item, sites)[:MAX_STACK]]
        distinct[key] = {
            "site": sites.resolve(item.file, item.line, item.function),
            "reason": item.reason,
            "explanation": item.explanation,
            "hint": item.hint,
            "link": item.link,
            # A frame of neither the tree nor a package is the harness's own.
            "stack": [frame for frame in stack if frame["file"] or frame["package"]],
            "compileId": compile_id,
            "seen": 1,
        }
    return list(distinct.values())


def _without_torch(item: Break, sites: SiteResolver) -> List[Tuple[str, int, Optional[str]]]:
    """PyTorch's own frames between the user's say nothing, unless the break itself is in one."""
    return [frame for index, frame in enumerate(item.frames) if index == 0 or not sites.is_torch(frame[0])]


def _user_frames(payload: str) -> List[Tuple[str, int, Optional[str]]]:
    start = payload.find("User code traceback:")
    if start < 0:
        start = payload.find("from user code")
    if start < 0:
        return []
    section = payload[start:]
    end = section.find("\nTraceback (most recent call last)")
    section = section[:end] if end >= 0 else section
    frames = [(file, int(line), name or None) for file, line, name in _FRAME.findall(section)]
    return frames[::-1]


def _body(payload: str) -> str:
    reason = _REASON.search(payload)
    body = payload[reason.end():] if reason else payload[payload.find("\n") + 1:]
    end = _SECTIONS.search(body)
    return body[: end.start()] if end else body


def _labelled(lines: List[str], label: str) -> List[str]:
    """Texts after a label, with their continuation lines; an empty line or the next label ends one."""
    found: List[str] = []
    inside = False
    for line in lines:
        text = line.strip()
        if text.startswith(label):
            found.append(text[len(label):].strip())
            inside = True
        elif not text or text.startswith(("Hint:", "Explanation:", "Developer debug context:", "For more details")):
            inside = False
        elif inside:
            found[-1] += " " + text
    return [text[:MAX_TEXT] for text in found]
