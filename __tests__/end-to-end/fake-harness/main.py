"""A harness that measures nothing: it reads what it would have measured from comments in the step's own file.

    # device-ms: 4.0          device time per step, compiled (eager takes twice as long)
    # wall-ms: 5.0            host time per step, compiled
    # memory-mib: 9000        steady peak
    # outcome: crashed | out-of-memory | timed-out | not-compiled: what the step's processes end with
    x.item()  # break: reason     a graph break at this line

So the numbers belong to the commit, as real ones do. A function `during_measurement(plan, result)` in the step's file runs
inside this process before the result is written: it stands for whatever the code under test does.
"""
from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import time

STARTED = time.time()
MEBIBYTE = 1024 * 1024


def gpu() -> dict | None:
    query = "name,memory.total,power.limit,driver_version"
    try:
        answer = subprocess.run(
            ["nvidia-smi", "--query-gpu=" + query, "--format=csv,noheader,nounits"],
            capture_output=True, text=True, check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    rows = [line.split(", ") for line in answer.stdout.strip().splitlines()]
    name, memory, power, driver = rows[0]
    return {
        "gpuName": name,
        "gpuCount": len(rows),
        "gpuMemoryBytes": int(memory) * MEBIBYTE,
        "gpuPowerLimitWatts": float(power),
        "driver": driver,
    }


def fingerprint() -> dict:
    found = gpu()
    return {
        "device": "cpu" if found is None else "cuda",
        "gpuName": None,
        "gpuCount": 0,
        "gpuMemoryBytes": None,
        "gpuPowerLimitWatts": None,
        "mig": None,
        "cpuName": "Fake CPU 9000",
        "cpuCount": 8,
        "computeCapability": None if found is None else "9.0",
        "driver": None,
        "cuda": None if found is None else "12.8",
        "torch": "2.11.0",
        "triton": "3.6.0",
        "python": "3.11.9",
        "os": "Linux",
        "settings": {},
        **(found or {}),
    }


def directive(source: str, name: str, default: float) -> float:
    found = re.search(r"#\s*%s:\s*([0-9.]+)" % re.escape(name), source)
    return default if found is None else float(found.group(1))


def site(file: str, lines: list, index: int) -> dict:
    function = None
    for line in lines[: index + 1]:
        found = re.match(r"\s*def (\w+)", line)
        function = function if found is None else found.group(1)
    text = lines[index].split("# break:")[0].strip()
    return {
        "file": file, "package": None, "packageVersion": None, "packagePath": None,
        "line": index + 1, "function": function, "sourceLine": text,
    }


def graph_breaks(file: str, source: str) -> list:
    lines = source.splitlines()
    found = []
    for index, line in enumerate(lines):
        if "# break:" not in line:
            continue
        place = site(file, lines, index)
        found.append({
            "site": place, "reason": line.split("# break:")[1].strip(), "explanation": None, "hint": None,
            "link": None, "stack": [place], "compileId": "0/%d" % len(found), "seen": 1,
        })
    return found


def outcome(kind: str, message: str | None = None) -> dict:
    return {
        "kind": kind, "message": message, "errorType": None if kind == "ok" else "RuntimeError",
        "traceback": None, "missingVariable": None,
    }


def process(plan: dict, index: int, kind: str, side: str, source: str, file: str, ending: dict) -> dict:
    schedule = plan["schedule"]
    compiled = kind == "compiled"
    ran = ending["kind"] == "ok"
    # The processes of one arm differ by a tenth of a percent, as real ones do, and not in step with the other side's.
    spread = 1 + 0.001 * ((index + (side == "base")) % 3 - 1)
    slower = 1 if compiled else 2
    device_seconds = directive(source, "device-ms", 4.0) * slower * spread / 1000
    wall_seconds = directive(source, "wall-ms", 5.0) * slower * spread / 1000
    peak = int(directive(source, "memory-mib", 9000) * MEBIBYTE)
    on_gpu = gpu() is not None
    breaks = graph_breaks(file, source) if compiled else []
    steps = schedule["minBlockSteps"]
    counts = {
        "steps": schedule["countedSteps"], "graphs": 1 + len(breaks) if compiled else 0, "graphBreaks": breaks,
        "recompiles": [], "fallbacks": [], "cudagraphSkips": [], "generatedKernels": 12 if compiled else 0,
        "cacheHits": 0, "cacheMisses": 0, "source": "trace",
    }
    return {
        "index": index,
        "cache": ("cold" if index == 0 else "warm") if compiled else "none",
        "outcome": ending,
        "importSeconds": 0.01,
        "setupSeconds": 0.01,
        "timeToFirstStepSeconds": 0.05 if ran else None,
        "firstStepSeconds": 0.02 if ran else None,
        "compileSeconds": 20.0 if compiled and index == 0 else 2.0 if compiled else 0.0,
        "compilerSeconds": 18.0 if compiled and index == 0 else 1.0 if compiled else 0.0,
        "warmUpSteps": 5 if ran else None,
        "warmUpEndedBy": "quiet" if ran else None,
        "blocks": [
            {"order": order, "round": order, "steps": steps, "wallSeconds": wall_seconds * steps,
             "eventSeconds": wall_seconds * steps if on_gpu else None, "physics": None, "disturbed": None}
            for order in range(schedule["blocksPerProcess"] if ran else 0)
        ],
        "deviceWindows": [
            {"steps": 10, "busySeconds": device_seconds * 10, "communicationSeconds": 0, "launches": 1200, "copies": 0,
             "source": "profiler"}
            for _ in range(schedule["deviceWindowsPerProcess"] if ran and on_gpu else 0)
        ],
        "kernels": [],
        "counts": counts if ran else None,
        "graphs": [],
        "phases": {"dynamo": 0.5, "inductor": 1.0} if compiled else {},
        "memory": {
            "source": "device" if on_gpu else "resident", "compilePeakAllocatedBytes": peak,
            "compilePeakReservedBytes": peak, "steadyPeakAllocatedBytes": peak, "steadyPeakReservedBytes": peak,
            "allocationRetries": 0, "outOfMemoryEvents": 0,
        } if ran else None,
        "losses": [1.0] * schedule["lossSteps"] if ran else [],
        "lateCompiles": [],
        "importedFiles": [],
        "outputTail": None if ran else "Traceback (most recent call last): it is in the log",
    }


def arm(plan: dict, benchmark: dict, side: dict, variant: dict) -> dict:
    path = os.path.join(side["workingDirectory"], benchmark["stepFile"])
    file = os.path.relpath(path, side["treeRoot"])
    source = open(path, encoding="utf-8").read()
    kind = variant["kind"]
    found = re.search(r"# outcome: ([\w-]+)(?: (.*))?", source)
    ending = outcome("ok")
    if found is not None and (found.group(1) != "not-compiled" or kind == "compiled"):
        ending = outcome(found.group(1), found.group(2) or "the step ended with " + found.group(1))
    count = plan["schedule"]["processesPerArm"]
    return {
        "benchmark": benchmark["id"], "side": side["side"], "variant": variant["name"],
        "processes": [process(plan, index, kind, side["side"], source, file, ending) for index in range(count)],
    }


def leave_traces(plan: dict) -> None:
    if plan["artifactsDirectory"] is None:
        return
    for benchmark in plan["benchmarks"]:
        for side in benchmark["sides"]:
            for variant in benchmark["variants"]:
                identity = "\n".join((benchmark["id"], side, variant["name"]))
                name = hashlib.sha256(identity.encode()).hexdigest()[:32] + ".trace.json"
                with open(os.path.join(plan["artifactsDirectory"], name), "w", encoding="utf-8") as file:
                    json.dump({"traceEvents": [], "arm": side + " " + variant["name"]}, file)


def during_measurement(plan: dict, result: dict) -> None:
    side = next(side for side in plan["sides"] if side["side"] == "head")
    path = os.path.join(side["workingDirectory"], plan["benchmarks"][0]["stepFile"])
    scope: dict = {"__file__": path, "__name__": "step"}
    exec(compile(open(path, encoding="utf-8").read(), path, "exec"), scope)
    if "during_measurement" in scope:
        scope["during_measurement"](plan, result)


def main() -> None:
    plan = json.load(open(sys.argv[1], encoding="utf-8"))
    progress = os.environ.get("TORCH_COMPILE_CHECK_PROGRESS_FD")
    if progress is not None:
        os.write(int(progress), b'{"stage": "timing", "done": 1, "total": 2}\n')
    sides = {side["side"]: side for side in plan["sides"]}
    result = {
        "schemaVersion": 1,
        "nonce": plan["nonce"],
        "complete": True,
        "harness": {"version": "fake", "capabilities": []},
        "fingerprintBefore": fingerprint(),
        "fingerprintAfter": fingerprint(),
        "startedAtEpochSeconds": STARTED,
        "elapsedSeconds": 0,
        "stageSeconds": {},
        "budgetExhausted": False,
        "processLayout": {},
        "arms": [
            arm(plan, benchmark, sides[side], variant)
            for benchmark in plan["benchmarks"] for side in benchmark["sides"] for variant in benchmark["variants"]
        ],
        "numerics": [],
        "notes": [],
    }
    leave_traces(plan)
    during_measurement(plan, result)
    result["elapsedSeconds"] = time.time() - STARTED
    partial = plan["resultPath"] + ".part"
    with open(partial, "w", encoding="utf-8") as file:
        json.dump(result, file)
    os.replace(partial, plan["resultPath"])


if __name__ == "__main__":
    main()
