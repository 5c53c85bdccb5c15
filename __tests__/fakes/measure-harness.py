"""Stands in for the harness: reads a plan, does what the `mode` parameter of its first benchmark says, in no time."""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

LEFT_OVER = "import os, sys, time; os.setsid(); open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(60)"


def fingerprint():
    names = ("gpuName", "gpuMemoryBytes", "gpuPowerLimitWatts", "mig", "cpuName", "computeCapability", "driver", "cuda",
             "torch", "triton", "python", "os")
    return dict({name: None for name in names}, device="cpu", gpuCount=0, cpuCount=2, settings={})


def process(index):
    unknown = ("importSeconds", "setupSeconds", "timeToFirstStepSeconds", "firstStepSeconds", "compileSeconds",
               "compilerSeconds", "warmUpSteps", "warmUpEndedBy", "counts", "memory", "outputTail")
    block = {"order": 0, "round": 0, "steps": 10, "wallSeconds": 0.01, "eventSeconds": None, "physics": None,
             "disturbed": None}
    outcome = {"kind": "ok", "message": None, "errorType": None, "traceback": None, "missingVariable": None}
    return dict({name: None for name in unknown}, index=index, cache="none", outcome=outcome, blocks=[block],
                deviceWindows=[], kernels=[], graphs=[], phases={}, losses=[], lateCompiles=[], importedFiles=[])


def result(plan, complete=True):
    arms = [
        {"benchmark": benchmark["id"], "side": side, "variant": variant["name"], "processes": [process(0)]}
        for benchmark in plan["benchmarks"] for side in benchmark["sides"] for variant in benchmark["variants"]
    ]
    return {
        "schemaVersion": 1, "nonce": plan["nonce"], "complete": complete,
        "harness": {"version": "fake", "capabilities": []},
        "fingerprintBefore": fingerprint(), "fingerprintAfter": None, "startedAtEpochSeconds": time.time(),
        "elapsedSeconds": 0.1, "stageSeconds": {}, "budgetExhausted": False, "processLayout": {},
        "arms": arms, "numerics": [], "notes": [],
    }


def write(plan, value):
    with open(plan["resultPath"], "w") as file:
        file.write(value if isinstance(value, str) else json.dumps(value))


def progress(line):
    os.write(int(os.environ["TORCH_COMPILE_CHECK_PROGRESS_FD"]), (line + "\n").encode())


def leave_daemon(arguments, environment=None):
    subprocess.Popen([sys.executable, "-c", LEFT_OVER, arguments["pidFile"]], env=environment,
                     stdout=subprocess.DEVNULL if arguments.get("quiet") else None)
    while not (os.path.exists(arguments["pidFile"]) and os.path.getsize(arguments["pidFile"])):
        time.sleep(0.01)


def hang(plan, arguments):
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    leave_daemon(arguments)
    write(plan, result(plan, complete=False))
    progress(json.dumps({"stage": "timing"}))
    time.sleep(60)


def interruptible(plan, arguments):
    def finish(_number, _frame):
        write(plan, result(plan, complete=False))
        sys.exit(0)

    signal.signal(signal.SIGTERM, finish)
    leave_daemon(arguments)
    progress(json.dumps({"stage": "timing"}))
    time.sleep(60)


def hostile_output(plan, arguments):
    sys.stdout.write(arguments["text"])
    sys.stdout.flush()
    sys.stderr.write(arguments["text"])
    write(plan, result(plan))


def runner_files(plan, arguments):
    folder = arguments["folder"]
    names = sorted(os.listdir(folder))
    for name in names:
        path = os.path.join(folder, name)
        if name.startswith("set_env"):
            with open(path, "a") as file:
                file.write("LD_PRELOAD=/tmp/evil.so\n")
        elif name.startswith("add_path"):
            os.unlink(path)
        elif name.startswith("set_output"):
            os.unlink(path)
            os.symlink(arguments["target"], path)
    with open(os.path.join(folder, "set_env_new"), "w") as file:
        file.write("A=1\n")
    write(plan, result(plan))


def main():
    with open(sys.argv[1]) as file:
        plan = json.load(file)
    arguments = plan["benchmarks"][0]["params"]
    mode = arguments["mode"]
    if mode == "good":
        print("a line of the step")
        progress(json.dumps({"stage": "timing", "benchmark": plan["benchmarks"][0]["id"], "variant": "compiled",
                             "done": 1, "total": 2}))
        progress("no JSON")
        write(plan, result(plan))
    elif mode == "environment":
        print("ENVIRONMENT " + json.dumps(sorted(os.environ)))
        print("LEADS ITS GROUP", os.getpgrp() == os.getpid())
        print("PLAN " + oct(os.stat(sys.argv[1]).st_mode & 0o777) + " " + oct(os.stat(os.path.dirname(sys.argv[1])).st_mode & 0o777))
        write(plan, result(plan))
    elif mode == "malformed":
        write(plan, '{"schemaVersion": 1, "nonce": NaN')
    elif mode == "wrong-shape":
        write(plan, dict(result(plan), elapsedSeconds="long"))
    elif mode == "forged-nonce":
        write(plan, dict(result(plan), nonce="mine"))
    elif mode == "huge":
        with open(plan["resultPath"], "w") as file:
            file.truncate(65 * 1024 * 1024)
    elif mode == "symlink":
        write(dict(plan, resultPath=arguments["target"]), result(plan))
        os.symlink(arguments["target"], plan["resultPath"])
    elif mode == "fifo":
        os.mkfifo(plan["resultPath"])
    elif mode == "incomplete":
        write(plan, result(plan, complete=False))
    elif mode == "sleep":
        time.sleep(60)
    elif mode == "nothing":
        pass
    elif mode == "exit":
        print("Traceback: it broke", file=sys.stderr)
        write(plan, result(plan, complete=False))
        sys.exit(1)
    elif mode == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    elif mode == "hang":
        hang(plan, arguments)
    elif mode == "interruptible":
        interruptible(plan, arguments)
    elif mode == "daemon":
        leave_daemon(arguments)
        write(plan, result(plan))
    elif mode == "cleared-environment":
        leave_daemon(arguments, environment={"PATH": os.environ["PATH"]})
        time.sleep(60)
    elif mode == "flood":
        for _ in range(arguments["megabytes"]):
            sys.stdout.write("x" * (1024 * 1024 - 1) + "\n")
        print("the last line")
        write(plan, result(plan))
    elif mode == "hostile-output":
        hostile_output(plan, arguments)
    elif mode == "runner-files":
        runner_files(plan, arguments)
    else:
        sys.exit("unknown mode " + mode)


main()
