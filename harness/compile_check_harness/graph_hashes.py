"""The graphs of a trace: one entry for each compiled frame, one more for its backward."""
from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple

from . import cache_keys, code_hash, phases
from .graph_lines import graph_lines
from .module_calls import module_calls, module_names
from .compile_rows import frame_site
from .source_sites import SiteResolver
from .trace_reader import TraceEvent

MAX_TEXT = 4000
MAX_NAME = 500

#: By tree and graph: the process whose trace tells the graph's lines.
_told_by: Dict[Tuple[str, str], str] = {}


class _Graph:
    def __init__(self) -> None:
        self.ops: Optional[int] = None
        self.fx: Optional[str] = None
        self.code: List[str] = []
        self.kernels = 0
        self.lines: List[Dict[str, Any]] = []
        self.modules: List[str] = []


class GraphBook:
    def __init__(self, owner: str, sites: SiteResolver, defaults: Dict[str, str]) -> None:
        self._owner = owner
        self._sites = sites
        #: Inductor's options by name as they are by default, as text.
        self._defaults = defaults
        #: By compile id and direction.
        self._graphs: Dict[Tuple[str, str], _Graph] = {}
        self._caches: Dict[str, List[str]] = {}
        self._miss_reasons: Dict[str, str] = {}
        self._settings: Dict[str, Dict[str, str]] = {}
        #: Generated kernels by name, and the graphs that define one of that name, joined by `+`.
        self.kernel_graphs: Dict[str, str] = {}

    def take(self, event: TraceEvent) -> None:
        if event.compile_id is None:
            return
        if event.kind == "dynamo_output_graph":
            graph = self._graph(event.compile_id, "forward")
            # A frame that is traced again (a break restarts it) says so with another graph: the last one is compiled.
            graph.fx = code_hash.fx_hash(event.payload)
            graph.ops = _operations(event.payload)
            graph.lines = graph_lines(event.payload, self._sites) if self._tells(graph.fx) else []
            graph.modules = module_names(event.payload) if graph.lines else []
        elif event.kind == "aot_backward_graph":
            self._graph(event.compile_id, "backward").fx = code_hash.fx_hash(event.payload)
        elif event.kind == "inductor_output_code":
            direction = code_hash.code_direction(event.payload)
            graph = self._graph(event.compile_id, "backward" if direction == "backward" else "forward")
            hashed = code_hash.code_hash(event.payload)
            if hashed is not None and hashed not in graph.code:
                graph.code.append(hashed)
                names = code_hash.kernel_names(event.payload)
                graph.kernels += len(names)
                for name in names:
                    self._own_kernel(name, event.compile_id)
        else:
            self._take_cache(event)

    def set_operations(self, compile_id: Optional[str], operations: Any) -> None:
        """PyTorch's own count, where the row says it, is better than counting lines."""
        graph = self._graphs.get((compile_id or "", "forward"))
        if graph is not None and isinstance(operations, int) and operations > 0:
            graph.ops = operations

    def count(self) -> int:
        """Graphs as Dynamo counts them: compiled frames, without their backwards."""
        return sum(1 for (_, direction), graph in self._graphs.items() if direction == "forward" and graph.ops is not None)

    def kernels(self) -> Optional[int]:
        return sum(graph.kernels for graph in self._graphs.values())

    def cache_events(self, status: str) -> int:
        return sum(events.count(status) for events in self._caches.values())

    def graphs(
        self, frame: Callable[[str], Optional[Dict[str, Any]]], spent: Dict[Tuple[str, str], Dict[str, float]]
    ) -> List[Dict[str, Any]]:
        found = []
        tellers: Dict[str, str] = {}
        with_backward = {compile_id for compile_id, direction in self._graphs if direction == "backward"}
        for (compile_id, direction), graph in self._graphs.items():
            generated = bool(graph.code) or compile_id in with_backward
            tells = bool(graph.lines) and tellers.setdefault(str(graph.fx), compile_id) == compile_id
            found.append({
                "compileId": compile_id,
                "site": frame_site({}, frame(compile_id), self._sites),
                "ops": graph.ops,
                "fxHash": graph.fx,
                "codeHash": "+".join(graph.code) if graph.code else None,
                "direction": direction if generated else "unknown",
                "phases": phases.rounded(spent.get((compile_id, direction), {})),
                "cache": self._cache(compile_id),
                "cacheMissReason": self._miss_reasons.get(compile_id),
                "lines": graph.lines if tells else [],
                "modules": module_calls(graph.modules, frame(compile_id), self._sites) if tells else [],
                "settings": self._settings.get(compile_id, {}),
            })
        return found

    def _tells(self, fx: Optional[str]) -> bool:
        """Lines are told once in a run: every further process of the same tree would repeat them."""
        return fx is not None and _told_by.setdefault((self._sites.root, fx), self._owner) == self._owner

    def _own_kernel(self, name: str, compile_id: str) -> None:
        """Kernels are numbered within a graph: two graphs may name one alike."""
        owners = self.kernel_graphs.get(name, "").split("+")
        if compile_id not in owners:
            self.kernel_graphs[name] = "+".join([owner for owner in owners if owner] + [compile_id])[:MAX_NAME]

    def _graph(self, compile_id: str, direction: str) -> _Graph:
        return self._graphs.setdefault((compile_id, direction), _Graph())

    def _take_cache(self, event: TraceEvent) -> None:
        prefix, _, status = event.kind.rpartition("_")
        compile_id = str(event.compile_id)
        if prefix == "fx_graph_cache":
            self._caches.setdefault(compile_id, []).append(status)
            key = cache_keys.CacheKey(event.payload)
            reason = cache_keys.miss_reason(key, status)
            if reason:
                self._miss_reasons[compile_id] = reason[:MAX_TEXT]
            if compile_id not in self._settings:
                self._settings[compile_id] = key.options_unlike(self._defaults)

    def _cache(self, compile_id: str) -> str:
        events = self._caches.get(compile_id, [])
        return next((status for status in ("miss", "bypass", "hit") if status in events), "unknown")


def _operations(code: str) -> int:
    """Lines of the graph that compute something."""
    return sum(
        1 for line in code_hash.normal_lines(code) if " = " in line and ("(" in line or " = torch" in line)
        and not line.lstrip().startswith(("def ", "class "))
    )
