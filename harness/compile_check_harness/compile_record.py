"""Compile events of one process as the fields of its record; a parser that fails costs the counts, not the run."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from .compile_events import collect
from .source_sites import SiteResolver


def collect_events(
    trace_folder: Optional[str],
    snapshot: Dict[str, Any],
    spans: Sequence[Sequence[float]],
    counted_steps: int,
    tree_root: str,
    search_path: List[str],
) -> Tuple[Dict[str, Any], Optional[str]]:
    """(counts, graphs, phases and compilerSeconds of the record; what went wrong, or None)."""
    try:
        sites = SiteResolver(tree_root, search_path)
        step_spans = [(float(start), float(end)) for start, end in spans]
        events = collect(Path(trace_folder or "."), snapshot, step_spans, counted_steps, sites)
        names = ("counts", "graphs", "phases", "compilerSeconds")
        return {name: events[name] for name in names}, None
    except Exception as error:  # whatever the step wrote into its trace
        return {}, f"compile events could not be read ({type(error).__name__}: {error}); they are not counted"
