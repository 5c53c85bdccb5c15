"""Compile events of one process as the fields of its record; a parser that fails costs the counts, not the run."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence

from .compile_events import collect
from .source_sites import SiteResolver


class CollectedEvents(NamedTuple):
    """What a process compiled; `problem` says why the fields are empty, or is None."""

    # counts, graphs, phases and compilerSeconds of the process's record
    fields: Dict[str, Any]
    # compile id by name of a generated kernel
    kernel_graphs: Dict[str, str]
    problem: Optional[str]
    #: Graphs were found in a cache although this process had not put them there.
    found_elsewhere: bool = False


def collect_events(
    trace_folder: Optional[str],
    snapshot: Dict[str, Any],
    spans: Sequence[Sequence[float]],
    counted_steps: int,
    tree_root: str,
    search_path: List[str],
) -> CollectedEvents:
    try:
        sites = SiteResolver(tree_root, search_path)
        step_spans = [(float(start), float(end)) for start, end in spans]
        events = collect(Path(trace_folder or "."), snapshot, step_spans, counted_steps, sites)
        names = ("counts", "graphs", "phases", "compilerSeconds")
        fields = {name: events[name] for name in names}
        return CollectedEvents(fields, events["kernelGraphs"], None, bool(events.get("foundElsewhere")))
    except Exception as error:  # whatever the step wrote into its trace
        problem = f"compile events could not be read ({type(error).__name__}: {error}); they are not counted"
        return CollectedEvents({}, {}, problem)
