"""Records results of planted causes as fixtures of the explaining room.

    python3 bench/record-causes.py --out DIR [--python PYTHON] [--other-python PYTHON] [--only NAME ...]

Both sides of a cause are measured side by side; causes that need a GPU are left out without one. Writes one `NAME.json` a
cause: head, reference and what must be found.
"""
from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, Optional

HERE = Path(__file__).resolve().parent
HARNESS = HERE.parent / "harness" / "main.py"
sys.path.insert(0, str(HERE / "causes"))

from planted import PLANTED, Planted  # noqa: E402

MAX_KERNELS = 80
SCHEDULE = {
    "processesPerArm": 1, "maxProcessesPerArm": 1, "countedSteps": 16, "minBlockSteps": 10, "minBlockSeconds": 0.3,
    "blocksPerProcess": 3, "deviceWindowsPerProcess": 2, "stepsPerDeviceWindow": 10, "quietSteps": 4,
    "maxWarmUpSteps": 30, "lossSteps": 3, "budgetSeconds": 600, "stepTimeoutSeconds": 120, "compileTimeoutSeconds": 400,
}


def variant(name: str, keys: Dict[str, Any]) -> Dict[str, Any]:
    empty = {"backend": None, "mode": None, "dynamic": None, "fullgraph": None, "options": None}
    return {"name": name, "kind": "eager" if name == "eager" else "compiled", **empty, **keys}


def write_tree(root: Path, cause: Planted, side: str) -> Path:
    tree = root / side
    tree.mkdir(parents=True)
    source = (HERE / "causes" / "step.py").read_text()
    for old, new in cause.reference_edits + (cause.edits if side == "head" else []):
        if old not in source:
            raise SystemExit("%s: step.py has no %r" % (cause.name, old))
        source = source.replace(old, new, 1)
    (tree / "step.py").write_text(source)
    return tree


def write_package(folder: Path, version: str) -> None:
    """An installed distribution whose function breaks the graph."""
    (folder / "slowlib").mkdir(parents=True)
    (folder / "slowlib" / "__init__.py").write_text("")
    (folder / "slowlib" / "layers.py").write_text("def scale(x):\n    y = x * 3\n    print('scaled')\n    return y\n")
    metadata = folder / ("slow_lib-%s.dist-info" % version)
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: slow-lib\nVersion: %s\n" % version)
    (metadata / "RECORD").write_text("slowlib/__init__.py,,\nslowlib/layers.py,,\n")


def measure(
    root: Path, cause: Planted, backend: Dict[str, Any], python: str, other_python: Optional[str]
) -> Dict[str, Dict[str, Any]]:
    """Both sides, by `head` and `reference`: in one run where they are compiled alike, else in one after the other."""
    keys = {"head": {**backend, **cause.variant}, "reference": {**backend, **cause.reference_variant}}
    if cause.package:
        write_package(root / "lib" / "site-packages", cause.package)
    trees = {"head": write_tree(root, cause, "head"), "base": write_tree(root, cause, "base")}
    other = other_python if cause.other_torch and other_python else python
    if keys["head"] == keys["reference"] and other == python:
        result = run(root, keys["head"], trees, python)
        return {"head": side_of(result, "head", keys["head"]), "reference": side_of(result, "base", keys["head"])}
    head = run(root, keys["head"], {"head": trees["head"]}, other)
    reference = run(root, keys["reference"], {"head": trees["base"]}, python)
    return {"head": side_of(head, "head", keys["head"]), "reference": side_of(reference, "head", keys["reference"])}


def run(root: Path, keys: Dict[str, Any], trees: Dict[str, Path], python: str) -> Dict[str, Any]:
    work = root / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    plan = {
        "schemaVersion": 1, "nonce": "fixture", "resultPath": str(root / "result.json"), "workDirectory": str(work),
        "artifactsDirectory": None, "seed": 7, "removedVariables": [], "schedule": SCHEDULE,
        "benchmarks": [{
            "id": "planted", "name": "planted", "stepFile": "step.py", "stepFunction": "make_step", "params": {},
            "variants": [variant("eager", {}), variant("compiled", keys)], "sides": list(trees), "precision": 0.015,
        }],
        "sides": [
            {"side": side, "treeRoot": str(tree), "workingDirectory": str(tree), "python": python}
            for side, tree in trees.items()
        ],
    }
    (root / "plan.json").write_text(json.dumps(plan))
    done = subprocess.run([python, str(HARNESS), str(root / "plan.json")], capture_output=True, text=True, timeout=900)
    try:
        result: Dict[str, Any] = json.loads((root / "result.json").read_text())
    except (OSError, ValueError):
        raise SystemExit("the harness left no result:\n" + done.stdout[-2000:] + done.stderr[-4000:])
    for arm in result["arms"]:
        for process in arm["processes"]:
            if process["outcome"]["kind"] != "ok":
                print("  %s %s: %s" % (arm["side"], arm["variant"], process["outcome"]["message"]), file=sys.stderr)
    return result


def side_of(result: Dict[str, Any], side: str, keys: Dict[str, Any]) -> Dict[str, Any]:
    arms = [{**arm, "side": "head"} for arm in trimmed(result) if arm["side"] == side]
    return {"fingerprint": result["fingerprintBefore"], "variant": variant("compiled", keys), "arms": arms}


def trimmed(result: Dict[str, Any]) -> List[Dict[str, Any]]:
    """What the explaining room reads, small enough to commit."""
    for arm in result["arms"]:
        for process in arm["processes"]:
            process.update(importedFiles=[], outputTail=None)
            process["kernels"] = process["kernels"][:MAX_KERNELS]
    return list(result["arms"])


def line_number(tree: Path, text: Optional[str]) -> Optional[int]:
    """Of the last such line: of two definitions of forward, the model's comes after its block's."""
    lines = (tree / "step.py").read_text().splitlines()
    return next((number for number, line in reversed(list(enumerate(lines, 1))) if text and text in line), None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--other-python", help="one with another torch, for what a new version costs")
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    # The steps run in folders of their own.
    options.python = shutil.which(options.python) and os.path.abspath(shutil.which(options.python))
    if options.python is None:
        raise SystemExit("--python names no program")
    probe = [options.python, "-c", "import torch; print(torch.cuda.is_available())"]
    gpu = subprocess.run(probe, capture_output=True, text=True).stdout.strip() == "True"
    options.out.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix="causes-", dir=os.environ.get("TMPDIR")))
    device = "gpu" if gpu else "cpu"
    try:
        for cause in PLANTED:
            if (cause.needs_gpu and not gpu) or (cause.other_torch and not options.other_python) or (options.only and cause.name not in options.only):
                continue
            begin = time.time()
            root = scratch / cause.name
            backend = {} if gpu or cause.needs_inductor else {"backend": "aot_eager"}
            sides = measure(root, cause, backend, options.python, options.other_python)
            expected = {
                "kinds": cause.kinds, "line": cause.line, "symptom": cause.symptom, "also": cause.also,
                "share": list(cause.share), "lineNumber": line_number(root / "head", cause.line),
            }
            write(options.out / ("%s-%s.json" % (cause.name, device)), {"name": cause.name, "expected": expected, **sides})
            print("%s: %.0f s" % (cause.name, time.time() - begin), flush=True)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
