"""Runs that end early: by a signal, by the budget, or because the processes do not fit together."""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from plans import EAGER, MAIN, arm, benchmark, outcome, plan, read_result, run, schedule, start, write_step

WITH_CHILDREN = """
    import os, subprocess, sys, time
    import torch

    def make_step():
        subprocess.Popen(["sleep", "600"])
        subprocess.Popen(["sleep", "600"], start_new_session=True)
        if os.fork() == 0:
            os.setsid()
            time.sleep(600)
        steps = [0]

        def step():
            time.sleep(0.02)
            steps[0] += 1
            if steps[0] == 40:
                open("measuring", "w").close()

        return step
"""


def alive_with(variable):
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/environ", "rb") as file:
                if variable in file.read():
                    found.append(int(entry))
        except OSError:
            continue
    return found


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_everybody_and_leaves_a_partial_result(tmp_path, number):
    write_step(tmp_path / "tree", WITH_CHILDREN)
    value = plan(
        tmp_path, [benchmark("b", variants=[EAGER])], schedule=schedule(blocksPerProcess=500, minBlockSeconds=0.1)
    )
    process = start(tmp_path, value)
    try:
        deadline = time.monotonic() + 120
        while not (tmp_path / "tree" / "measuring").exists():
            assert time.monotonic() < deadline and process.poll() is None
            time.sleep(0.1)
        asked = time.monotonic()
        process.send_signal(number)
        process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 143 and time.monotonic() - asked < 15
    assert alive_with(value["nonce"].encode()) == []
    result = read_result(tmp_path)
    measured = arm(result, "b", "eager")[0]
    assert result["complete"] is False and measured["outcome"]["kind"] == "not-run" and measured["blocks"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells a process that its parent is gone")
def test_nobody_outlives_a_killed_parent(tmp_path):
    write_step(tmp_path / "tree", WITH_CHILDREN)
    value = plan(
        tmp_path, [benchmark("b", variants=[EAGER])], schedule=schedule(blocksPerProcess=500, minBlockSeconds=0.1)
    )
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(value))
    parent = "import subprocess, sys; subprocess.run([sys.executable, *sys.argv[1:]])"
    process = subprocess.Popen([sys.executable, "-c", parent, MAIN, str(path)])
    deadline = time.monotonic() + 120
    while not (tmp_path / "tree" / "measuring").exists():
        assert time.monotonic() < deadline and process.poll() is None
        time.sleep(0.1)
    process.kill()
    process.wait()
    deadline = time.monotonic() + 30
    while alive_with(value["nonce"].encode()) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert alive_with(value["nonce"].encode()) == []


DAEMON = """
    import os, time
    import torch

    def make_step():
        if not os.path.exists("daemon"):
            child = os.fork()
            if child == 0:
                os.setsid()
                if os.fork() == 0:
                    with open("daemon", "w") as file:
                        file.write(str(os.getpid()))
                    # Nothing links it to us any more: no group, no environment, no parent.
                    os.execve("/bin/sleep", ["sleep", "600"], {})
                os._exit(0)
            os.waitpid(child, 0)
        return lambda: time.sleep(0.005)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="orphans are handed over on Linux only")
def test_a_daemon_that_got_rid_of_everything_is_ended_and_counted(tmp_path):
    write_step(tmp_path / "tree", DAEMON)
    result = run(tmp_path, plan(tmp_path, [benchmark("b", variants=[EAGER])]))
    pid = int((tmp_path / "tree" / "daemon").read_text())
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert [note["message"][:2] for note in result["notes"] if note["code"] == "left-behind"] == ["1 "]


def test_a_budget_that_is_too_small_leaves_things_unmeasured_and_says_so(tmp_path):
    write_step(tmp_path / "tree")
    value = plan(
        tmp_path, [benchmark("one"), benchmark("two")], schedule=schedule(budgetSeconds=0.0, blocksPerProcess=100)
    )
    began = time.monotonic()
    result = run(tmp_path, value)
    assert result["budgetExhausted"] and time.monotonic() - began < 30
    for name in ("one", "two"):
        assert outcome(result, name)["kind"] == "not-run" and "time-budget" in outcome(result, name)["message"]


def seconds_of_an_import():
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "import torch, torch._dynamo"], check=True)
    return time.monotonic() - began


def test_a_budget_that_runs_out_midway_keeps_what_was_measured(tmp_path):
    slow = "import time\ndef make_step():\n    def step():\n        time.sleep(0.2)\n    return step"
    write_step(tmp_path / "tree", slow)
    timed = schedule(
        budgetSeconds=3 + 4 * seconds_of_an_import(), blocksPerProcess=500, minBlockSteps=25, maxWarmUpSteps=3
    )
    result = run(tmp_path, plan(tmp_path, [benchmark("slow", variants=[EAGER], precision=0.0)], schedule=timed))
    assert result["budgetExhausted"] and result["elapsedSeconds"] < 2 * timed["budgetSeconds"] + 10
    first = arm(result, "slow", "eager")[0]
    assert first["outcome"]["kind"] == "ok" and first["blocks"]


def test_processes_that_do_not_fit_together_run_one_after_another(tmp_path, monkeypatch):
    write_step(tmp_path / "tree")
    site = tmp_path / "site"
    site.mkdir()
    # The orchestrator, and only it, finds almost no memory left.
    (site / "sitecustomize.py").write_text(
        "import sys\n"
        "if '--worker' not in sys.orig_argv:\n"
        f"    sys.path.insert(0, {os.path.dirname(os.path.dirname(os.path.abspath(__file__)))!r})\n"
        "    import compile_check_harness.host as host\n"
        "    host.available_memory_bytes = lambda: 1\n"
        if sys.version_info >= (3, 10)
        else ""
    )
    if sys.version_info < (3, 10):
        pytest.skip("sys.orig_argv came with Python 3.10")
    monkeypatch.setenv("PYTHONPATH", str(site))
    result = run(tmp_path, plan(tmp_path, [benchmark("b")], schedule=schedule(blocksPerProcess=3)))
    assert result["processLayout"] == {"b": "sequential"}
    assert [note["code"] for note in result["notes"]] == ["sequential"]
    orders = [[block["order"] for block in arm(result, "b", name)[0]["blocks"]] for name in ("compiled", "eager")]
    assert orders == [[0, 1, 2], [3, 4, 5]]
    rounds = [[block["round"] for block in arm(result, "b", name)[0]["blocks"]] for name in ("compiled", "eager")]
    assert rounds == [[0, 1, 2], [0, 1, 2]]


def test_an_interpreter_that_is_not_there_is_an_outcome(tmp_path):
    write_step(tmp_path / "tree")
    value = plan(tmp_path, [benchmark("b", variants=[EAGER])])
    value["sides"][0]["python"] = "/nowhere/python"
    result = run(tmp_path, value)
    assert "cannot start the interpreter /nowhere/python" in outcome(result, "b", "eager")["message"]


@pytest.mark.parametrize(
    "torch, words",
    [("raise ImportError('libc10.so')", "torch cannot be imported"), ("__version__ = '2.5.1'\ncompiler = None", "torch 2.5.1")],
)
def test_a_torch_that_is_missing_or_too_old_is_said_in_one_sentence(tmp_path, monkeypatch, torch, words):
    write_step(tmp_path / "tree")
    write_step(tmp_path / "path", torch, "torch.py")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "path"))
    found = outcome(run(tmp_path, plan(tmp_path, [benchmark("b", variants=[EAGER])])), "b", "eager")
    assert found["kind"] == "crashed" and words in found["message"] and "2.6 or newer" in found["message"]


def test_the_first_failure_of_an_arm_keeps_its_siblings_from_running(tmp_path):
    write_step(tmp_path / "tree", "def make_step(): raise ValueError('no')")
    twice = schedule(processesPerArm=2, maxProcessesPerArm=2)
    first, second = arm(run(tmp_path, plan(tmp_path, [benchmark("b", variants=[EAGER])], schedule=twice)), "b", "eager")
    assert first["outcome"]["kind"] == "crashed" and second["outcome"]["kind"] == "not-run"
    assert "Process 1 of this arm ended as `crashed`" in second["outcome"]["message"]


HUNGRY = """
    import glob, os
    import torch

    def make_step():
        mark = f"running-{os.getpid()}"

        def step():
            others = [each for each in glob.glob("running-*") if os.path.exists("/proc/" + each.split("-")[1])]
            if [each for each in others if each != mark]:
                raise torch.OutOfMemoryError("two of these do not fit")
            open(mark, "w").close()

        return step
"""


def test_a_process_that_runs_out_of_memory_beside_others_is_tried_again_alone(tmp_path):
    write_step(tmp_path / "tree", HUNGRY)
    twice = schedule(processesPerArm=2, maxProcessesPerArm=2)
    result = run(tmp_path, plan(tmp_path, [benchmark("b", variants=[EAGER])], schedule=twice))
    processes = arm(result, "b", "eager")
    assert [process["outcome"]["kind"] for process in processes] == ["ok", "ok"], processes
    assert all(process["blocks"] for process in processes) and result["processLayout"] == {"b": "sequential"}


def test_workers_end_with_a_harness_that_was_killed(tmp_path):
    if not sys.platform.startswith("linux"):
        pytest.skip("the kernel tells a child of its parent's end on Linux only")
    write_step(tmp_path / "tree", "import time\ndef make_step():\n    open('ready', 'w')\n    return lambda: time.sleep(600)")
    value = plan(tmp_path, [benchmark("b", variants=[EAGER])])
    process = start(tmp_path, value)
    deadline = time.monotonic() + 120
    while not (tmp_path / "tree" / "ready").exists():
        assert time.monotonic() < deadline and process.poll() is None
        time.sleep(0.1)
    process.kill()
    process.communicate(timeout=20)
    while alive_with(value["nonce"].encode()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
