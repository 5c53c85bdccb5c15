"""What the structured trace costs: bytes written while steps are timed (none), and seconds to read it afterwards.

    python3 bench/trace-cost.py [--python PYTHON] [--layers 12]
"""
from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "harness"))

from compile_check_harness import compile_events, source_sites  # noqa: E402

MAX_SECONDS = 3.0
WORKER = """
import json, os, sys, time
import torch
import step as model
model.LAYERS = int(sys.argv[1])
run = model.make_step(torch.compile)
spans = []
for _ in range(5):
    begin = time.time()
    run()
    spans.append((begin, time.time()))
folder = os.environ["TORCH_TRACE"]
size = lambda: sum(entry.stat().st_size for entry in os.scandir(folder))
before = size()
for _ in range(200):
    run()
print(json.dumps({"spans": spans, "before": before, "after": size()}))
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--layers", type=int, default=12)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        trace = Path(scratch) / "trace"
        environment = dict(os.environ, TORCH_TRACE=str(trace), TORCHINDUCTOR_CACHE_DIR=str(Path(scratch) / "cache"))
        done = subprocess.run(
            [options.python, "-c", WORKER, str(options.layers)], cwd=str(HERE / "causes"), env=environment,
            stdout=subprocess.PIPE, text=True, check=True,
        )
        said = json.loads(done.stdout.strip().splitlines()[-1])
        sites = source_sites.SiteResolver(str(HERE / "causes"), [])
        begin = time.perf_counter()
        collected = compile_events.collect(trace, {}, [tuple(span) for span in said["spans"]], 5, sites)
        seconds = time.perf_counter() - begin
    grown = said["after"] - said["before"]
    print("layers: %d, kernels: %s" % (options.layers, collected["counts"]["generatedKernels"]))
    print("trace: %.1f MB, of which %d bytes were written during 200 steady steps" % (said["after"] / 1e6, grown))
    print("reading it: %.2f s (limit %.0f s)" % (seconds, MAX_SECONDS))
    return 0 if grown == 0 and seconds < MAX_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
