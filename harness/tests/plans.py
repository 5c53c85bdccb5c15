"""Builders of plans and steps, and the real harness run on them."""
from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from typing import Any, Dict, List, Optional

MAIN = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "main.py")

MLP = """
    import torch

    def make_step(compile=torch.compile, width=8):
        model = compile(torch.nn.Sequential(torch.nn.Linear(width, width), torch.nn.Tanh(), torch.nn.Linear(width, 1)))
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        x = torch.randn(4, width)

        def step():
            optimizer.zero_grad()
            loss = model(x).pow(2).mean()
            loss.backward()
            optimizer.step()
            return loss

        return step
"""


def variant(name: str, kind: Optional[str] = None, **settings: Any) -> Dict[str, Any]:
    keys = ("backend", "mode", "dynamic", "fullgraph", "options")
    return {"name": name, "kind": kind or name, **{key: settings.get(key) for key in keys}}


EAGER = variant("eager")
#: Compiles within milliseconds: no inductor, no C++ compiler.
QUICK = variant("compiled", backend="eager")


def benchmark(name: str, step_file: str = "step.py", **changes: Any) -> Dict[str, Any]:
    return {
        "id": name, "name": name, "stepFile": step_file, "stepFunction": "make_step", "params": {},
        "variants": [EAGER, QUICK], "sides": ["head"], "precision": 10.0, **changes,
    }


def schedule(**changes: Any) -> Dict[str, Any]:
    return {
        "processesPerArm": 1, "maxProcessesPerArm": 1, "countedSteps": 6, "minBlockSteps": 2, "minBlockSeconds": 0.0,
        "blocksPerProcess": 2, "deviceWindowsPerProcess": 1, "stepsPerDeviceWindow": 2, "quietSteps": 2,
        "maxWarmUpSteps": 20, "lossSteps": 3, "budgetSeconds": 3000, "stepTimeoutSeconds": 60,
        "compileTimeoutSeconds": 250, **changes,
    }


def write_step(folder: Any, source: str = MLP, name: str = "step.py") -> None:
    path = os.path.join(str(folder), name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(textwrap.dedent(source))


def plan(folder: Any, benchmarks: List[Dict[str, Any]], **changes: Any) -> Dict[str, Any]:
    folder = str(folder)
    tree = changes.pop("tree", os.path.join(folder, "tree"))
    sides = [{"side": "head", "treeRoot": tree, "workingDirectory": tree, "python": sys.executable}]
    return {
        "schemaVersion": 1, "nonce": "n" + os.urandom(8).hex(), "resultPath": os.path.join(folder, "result.json"),
        "workDirectory": os.path.join(folder, "work"), "artifactsDirectory": None, "seed": 7, "benchmarks": benchmarks,
        "sides": sides, "removedVariables": [], "schedule": schedule(), **changes,
    }


def start(folder: Any, value: Dict[str, Any], **options: Any) -> "subprocess.Popen[bytes]":
    path = os.path.join(str(folder), "plan.json")
    with open(path, "w") as file:
        json.dump(value, file)
    # What a hypervisor takes from the host that runs the tests must not decide how many blocks there are.
    return subprocess.Popen(
        [sys.executable, MAIN, path, "--experiment", "most-steal-percent=100"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


def read_result(folder: Any) -> Dict[str, Any]:
    with open(os.path.join(str(folder), "result.json")) as file:
        found: Dict[str, Any] = json.load(file)
    return found


def run(folder: Any, value: Dict[str, Any]) -> Dict[str, Any]:
    process = start(folder, value)
    _out, err = process.communicate(timeout=590)
    assert process.returncode == 0, err.decode()
    result = read_result(folder)
    assert result["complete"] is True and result["nonce"] == value["nonce"]
    return result


def arm(result: Dict[str, Any], name: str, variant_name: str = "compiled", side: str = "head") -> List[Dict[str, Any]]:
    return next(
        each["processes"]
        for each in result["arms"]
        if (each["benchmark"], each["variant"], each["side"]) == (name, variant_name, side)
    )


def outcome(result: Dict[str, Any], name: str, variant_name: str = "compiled") -> Dict[str, Any]:
    found: Dict[str, Any] = arm(result, name, variant_name)[0]["outcome"]
    return found
