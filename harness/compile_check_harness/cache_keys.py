"""The key of a compile cache's entry: its options, and why it missed where an earlier process had the same graph."""
from __future__ import annotations

import json
import re
from typing import Any, Dict, Iterable, List, Optional, Set

from .trace_reader import TraceEvent

MAX_GRAPHS = 500
MAX_NAMED = 5
MAX_OPTIONS = 40
_COMPONENT = re.compile(r"^\[([a-z2-7]+)\] ([^:]{1,200}):")
_OPTION = re.compile(r"^inductor_config\[([\w.]+)\]$")
_ENTRY = re.compile(r'"(?:cache_)?key": "([^"]{1,200})"')
_GRAPH = "gm"
# Set by the harness, or no option that changes what is computed.
_NOT_OPTIONS = ("fallback_random", "compile_threads", "worker_")

#: By hash of the graph: the component hashes of keys seen in this run, newest last. Names and hashes, no values.
_seen: Dict[str, List[Dict[str, str]]] = {}


class CacheKey:
    """One `fx_graph_cache_*` event."""

    def __init__(self, payload: str) -> None:
        detail = _parse(payload)
        self.bypass = detail.get("cache_bypass_reason") or detail.get("cache_bypass_exception_type")
        #: Hash of each component, by its name.
        self.hashes: Dict[str, str] = {}
        self._options: Dict[str, str] = {}
        listed = detail.get("components")
        for entry in listed if isinstance(listed, list) else []:
            match = _COMPONENT.match(entry) if isinstance(entry, str) else None
            if match is None:
                continue
            self.hashes[match.group(2)] = match.group(1)
            option = _OPTION.match(match.group(2))
            if option and len(entry) < 600:
                self._options[option.group(1)] = entry[match.end():].strip()

    def options_unlike(self, defaults: Dict[str, str]) -> Dict[str, str]:
        """Options in force for this graph that differ from the defaults; `mode` and `options` of a compile are here."""
        changed = {
            name: value[:300]
            for name, value in sorted(self._options.items())
            if name in defaults and value != defaults[name] and not name.startswith(_NOT_OPTIONS)
        }
        return dict(list(changed.items())[:MAX_OPTIONS])


def found_elsewhere(events: Iterable[TraceEvent]) -> bool:
    """
    Whether a graph came from a cache that this process had not filled itself, as its second graph of one kind does from
    what the first has left. `events` are those of one process, in their order.
    """
    missed: Set[Optional[str]] = set()
    for event in events:
        prefix, _, status = event.kind.rpartition("_cache_")
        if prefix not in ("fx_graph", "aotautograd"):
            continue
        match = _ENTRY.search(event.payload)
        entry = match.group(1) if match else None
        if status == "hit" and entry not in missed and (entry is not None or not missed):
            return True
        if status != "hit":
            missed.add(entry)
    return False


def miss_reason(key: CacheKey, status: str) -> Optional[str]:
    """Remembers the key and says why it missed; None for a hit."""
    differing = _differing(key.hashes)
    _remember(key.hashes)
    if status == "bypass":
        return str(key.bypass or "bypassed")
    if status != "miss":
        return None
    if differing is None:
        return "no entry for this graph"
    if not differing:
        return "no entry, although an earlier process had the same key"
    names = ", ".join(differing[:MAX_NAMED])
    more = " and %d more" % (len(differing) - MAX_NAMED) if len(differing) > MAX_NAMED else ""
    return "the key differs from that of an earlier process in " + names + more


def _differing(key: Dict[str, str]) -> Optional[List[str]]:
    """Names of the components that differ from the most similar key of the same graph; None when there is none."""
    best: Optional[List[str]] = None
    for other in _seen.get(key.get(_GRAPH, ""), []):
        names = sorted(name for name in set(key) | set(other) if key.get(name) != other.get(name))
        if best is None or len(names) < len(best):
            best = names
    return best


def _remember(key: Dict[str, str]) -> None:
    graph = key.get(_GRAPH)
    if graph is None or (graph not in _seen and len(_seen) >= MAX_GRAPHS):
        return
    known = _seen.setdefault(graph, [])
    if key not in known:
        known.append(key)
        del known[:-4]


def _parse(payload: str) -> Dict[str, Any]:
    try:
        detail = json.loads(payload)
    except ValueError:  # cut off: the miss is counted, its reason is lost
        return {}
    return detail if isinstance(detail, dict) else {}
