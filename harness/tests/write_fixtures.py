"""Writes real results of the CPU as fixtures of the TypeScript tests: `python harness/tests/write_fixtures.py`."""
from __future__ import annotations

import json
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from plans import EAGER, MLP, QUICK, benchmark, plan, run, schedule, variant, write_step  # noqa: E402
from test_measuring import BREAKS, RECOMPILES  # noqa: E402

TARGET = os.path.join(
    os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "__tests__", "fixtures", "results"
)
RAISES = "def make_step():\n    def step():\n        raise ValueError('expected 8 features, got 16')\n    return step\n"
INDUCTOR = variant("compiled", backend="inductor")
STEPS = {
    "plain": (MLP, {}, [EAGER, INDUCTOR]),
    "graph-break": (BREAKS, {}, [EAGER, INDUCTOR]),
    "recompile-limit": (RECOMPILES, {"sizes": 12}, [EAGER, QUICK]),
    "crash": (RAISES, {}, [EAGER, variant("compiled")]),
}


def sanitised(text: str, folder: str) -> str:
    """The same result as a runner would have written it: no path and no kernel of the machine that made it."""
    for path, shown in ((os.path.realpath(folder), "/runner/work/project"), (folder, "/runner/work/project")):
        text = text.replace(path, shown)
    text = text.replace(sys.prefix, "/runner/venv").replace(sys.base_prefix, "/runner/python")
    return re.sub(r'"os": "[^"]*"', '"os": "Linux-6.8.0-x86_64-with-glibc2.39"', text)


def main() -> None:
    os.makedirs(TARGET, exist_ok=True)
    timed = schedule(
        processesPerArm=3, maxProcessesPerArm=3, countedSteps=14, minBlockSteps=10, minBlockSeconds=0.05,
        blocksPerProcess=4, quietSteps=5, lossSteps=5,
    )
    for name, (source, params, variants) in STEPS.items():
        with tempfile.TemporaryDirectory() as folder:
            write_step(os.path.join(folder, "tree"), source)
            one = benchmark(name, params=params, variants=variants, precision=0.0)
            value = plan(folder, [one], schedule=timed, nonce=f"fixture-{name}")
            result = run(folder, value)
            text = sanitised(json.dumps(result, indent=1), folder)
            with open(os.path.join(TARGET, f"cpu-{name}.json"), "w") as file:
                file.write(text + "\n")
            print(name, [process["outcome"]["kind"] for arm in result["arms"] for process in arm["processes"]])


if __name__ == "__main__":
    main()
