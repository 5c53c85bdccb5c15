"""One side of one variant of one benchmark: its processes, and its entry in result.json."""
from __future__ import annotations

import os
from typing import Any, Dict, List, Optional

from .plan import Benchmark, Side, Variant
from .process_run import ProcessRun
from .surroundings import Surroundings


class Arm:
    def __init__(self, around: Surroundings, benchmark: Benchmark, side: Side, variant: Variant, folder: str) -> None:
        self.around, self.benchmark = around, benchmark
        self.side, self.variant, self.folder = side, variant, folder
        self.processes: List[ProcessRun] = []
        #: Why no further process is started.
        self.stopped: Optional[str] = None
        self.document: Dict[str, Any] = {
            "benchmark": benchmark.id,
            "side": side.side,
            "variant": variant.name,
            "processes": [],
        }

    def add_process(self) -> ProcessRun:
        """The first of a compiled arm is cold, the others run on the caches it leaves; all eager ones share a folder."""
        index, compiled = len(self.processes), self.variant.kind == "compiled"
        cache = ("warm" if index else "cold") if compiled else "none"
        caches = os.path.join(self.folder if compiled else os.path.join(os.path.dirname(self.folder), "eager"), "cache")
        process = ProcessRun(
            self.around, self.benchmark, self.side, self.variant, index, cache, os.path.join(self.folder, f"p{index}"), caches
        )
        self.processes.append(process)
        self.document["processes"].append(process.record)
        return process

    def stop(self, failed: ProcessRun) -> None:
        """The first failure keeps the siblings that have not run a step from running."""
        if self.stopped is None:
            kind = failed.record["outcome"]["kind"]
            self.stopped = f"Process {failed.index + 1} of this arm ended as `{kind}`, so this one was not run."
        for sibling in self.processes:
            if not sibling.ended and not sibling.record["firstStepSeconds"]:
                sibling.skip(self.stopped)

    def check_cache(self, process: ProcessRun) -> None:
        """Whether a warm process really found what the cold one left."""
        cold, counts = self.processes[0].record["counts"], process.record["counts"]
        if process.record["cache"] != "warm" or cold is None or counts is None:
            return
        # A backend without a cache misses nothing.
        if cold["cacheMisses"] and not counts["cacheHits"]:
            self.around.document.note(
                "warm-cache-missed",
                self.benchmark.id,
                f"{process.arm}, process {process.index + 1} found nothing in the compile cache that process 1 left: "
                "its warm compile time is a cold one. Are the caches switched off in the environment?",
            )
