"""Runs a small model in a process of its own with TORCH_TRACE, as a worker would, and collects its compile events."""
from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any, Dict, List, Optional

HARNESS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(HARNESS))

from compile_check_harness.compile_events import collect  # noqa: E402
from compile_check_harness.source_sites import SiteResolver  # noqa: E402

DRIVER = """
import importlib, json, os, sys, time
import torch
torch.set_num_threads(1)
torch.manual_seed(0)
from compile_check_harness import torch_private
torch_private.install()
step = importlib.import_module("model").make_step()
spans, events = [], []
for index in range(int(os.environ["CASE_STEPS"])):
    begin = time.time()
    step(index)
    spans.append((begin, time.time()))
    events.append(torch_private.compile_event_count())
json.dump({"spans": spans, "events": events, "snapshot": torch_private.snapshot(),
           "path": sys.path}, open(os.environ["CASE_OUT"], "w"))
"""


class Case:
    """One run: its tree, its trace and what the worker remembered."""

    def __init__(self, root: Path, source: str, steps: int = 3, cache: Optional[Path] = None) -> None:
        self.tree = root / "tree"
        self.trace = root / "trace"
        self.cache = cache or root / "cache"
        self.out = root / "out.json"
        self.steps = steps
        self.extra_path: List[Path] = []
        self.environment: Dict[str, str] = {}
        self.tree.mkdir(parents=True)
        (self.tree / "model.py").write_text(textwrap.dedent(source))

    def run(self) -> "Case":
        environment = dict(
            os.environ,
            TORCH_TRACE=str(self.trace),
            TORCHINDUCTOR_CACHE_DIR=str(self.cache),
            TORCHINDUCTOR_COMPILE_THREADS="1",
            PYTHONPATH=os.pathsep.join(map(str, [self.tree, HARNESS] + self.extra_path)),
            CASE_STEPS=str(self.steps),
            CASE_OUT=str(self.out),
            PYTHONDONTWRITEBYTECODE="1",
        )
        environment.update(self.environment)
        done = subprocess.run(
            [sys.executable, "-c", DRIVER], env=environment, cwd=str(self.tree), capture_output=True, text=True, timeout=240
        )
        assert done.returncode == 0, done.stderr[-3000:]
        self.recorded: Dict[str, Any] = json.loads(self.out.read_text())
        return self

    def collect(self, counted_steps: Optional[int] = None, trace: Optional[Path] = None) -> Dict[str, Any]:
        return collect(
            trace or self.trace,
            self.recorded["snapshot"],
            [tuple(span) for span in self.recorded["spans"]],
            self.steps if counted_steps is None else counted_steps,
            SiteResolver(str(self.tree), self.recorded["path"]),
        )

    def line_of(self, text: str) -> int:
        lines = (self.tree / "model.py").read_text().splitlines()
        return next(number for number, line in enumerate(lines, 1) if text in line)


def places(breaks: List[Dict[str, Any]]) -> List[Any]:
    return [(entry["site"]["file"], entry["site"]["line"], entry["reason"]) for entry in breaks]
