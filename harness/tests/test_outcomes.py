"""Every way a step can end, in one real run: each is an outcome of its process, none a failure of the harness."""
from __future__ import annotations

import pytest

from compile_check_harness.outcome import timed_out
from plans import EAGER, QUICK, arm, benchmark, outcome, plan, run, schedule, variant, write_step

ENDINGS = {
    "raises": "def make_step():\n    def step():\n        raise ValueError('expected 8, got 16')\n    return step",
    "hangs": "import time\ndef make_step():\n    def waits_for_ever():\n        while True:\n            time.sleep(0.1)\n"
    "    return waits_for_ever",
    "exits": "import os\ndef make_step():\n    def step():\n        print('bye', flush=True)\n        os._exit(0)\n    return step",
    "segfaults": "import ctypes\ndef make_step():\n    def reads_null():\n        ctypes.string_at(0)\n    return reads_null",
    "killed": "import os, signal\ndef make_step():\n    def step():\n        os.kill(os.getpid(), signal.SIGKILL)\n    return step",
    "eats-memory": "import torch\ndef make_step():\n    def step():\n        return torch.empty(2**58)\n    return step",
    "misses-a-variable": "import os\ndef make_step():\n    os.environ['SECRET_TOKEN']\n    return lambda: None",
    "closes-everything": "import os\ndef make_step():\n    def step():\n        os.closerange(0, 65536)\n    return step",
}
HARMLESS = """
    import os, sys
    import torch

    def make_step(compile=torch.compile):
        model = compile(torch.nn.Linear(4, 1))
        x = torch.ones(2, 4)
        sys.stdout.write('{"ok": true, "value": {}}\\n' * 3)
        for descriptor in (0, 3, 4, 5):
            try:
                os.close(descriptor)
            except OSError:
                pass
        os.chdir("/")
        os.environ.clear()

        def step():
            loss = model(x).sum()
            loss.backward()
            print("a step that prints")
            return float(loss)

        return step
"""
IN_PLACE = """
    import torch

    def make_step():
        model = torch.nn.Sequential(torch.nn.Linear(4, 1))
        model.compile(backend="eager")
        x = torch.ones(2, 4)
        return lambda: model(x).sum()
"""
NEVER_CALLED = "import torch\ndef make_step(compile):\n    x = torch.ones(2)\n    return lambda: x.sum()"


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    folder = tmp_path_factory.mktemp("outcomes")
    benchmarks = []
    for name, source in ENDINGS.items():
        write_step(folder / "tree", source, f"{name}.py")
        benchmarks.append(benchmark(name, f"{name}.py", variants=[EAGER]))
    compiled_only = {"in-place": IN_PLACE, "never-called": NEVER_CALLED}
    for name, source in compiled_only.items():
        write_step(folder / "tree", source, f"{name}.py")
        settings = {} if name == "in-place" else {"backend": "eager"}
        benchmarks.append(benchmark(name, f"{name}.py", variants=[variant("compiled", **settings)]))
    write_step(folder / "tree", HARMLESS, "harmless.py")
    benchmarks.append(benchmark("harmless", "harmless.py", variants=[QUICK]))
    limits = schedule(stepTimeoutSeconds=4)
    return run(folder, plan(folder, benchmarks, removedVariables=["SECRET_TOKEN"], schedule=limits))


@pytest.mark.parametrize(
    "name, kind, error_type, words",
    [
        ("raises", "crashed", "ValueError", "expected 8, got 16"),
        ("hangs", "timed-out", "TimeoutError", "no end after 4 s during a step"),
        ("exits", "crashed", "ProcessExit", "exit code 0 during a step (os._exit?). Its last line was: bye"),
        ("segfaults", "crashed", "SIGSEGV", "ended by SIGSEGV during a step"),
        ("killed", "out-of-memory", "SIGKILL", "runs out of memory"),
        ("eats-memory", "out-of-memory", "RuntimeError", "allocate"),
        ("misses-a-variable", "crashed", "KeyError", "pass-env: SECRET_TOKEN"),
        ("closes-everything", "crashed", "ProcessExit", "closed the file descriptors"),
    ],
)
def test_a_step_that_fails_is_an_outcome_with_its_error(result, name, kind, error_type, words):
    found = outcome(result, name, "eager")
    assert (found["kind"], found["errorType"]) == (kind, error_type)
    assert words in found["message"]


def test_a_removed_variable_is_named(result):
    assert outcome(result, "misses-a-variable", "eager")["missingVariable"] == "SECRET_TOKEN"


@pytest.mark.parametrize("name, function", [("hangs", "waits_for_ever"), ("segfaults", "reads_null"), ("raises", "step")])
def test_the_traceback_shows_where_it_was(result, name, function):
    traceback = outcome(result, name, "eager")["traceback"]
    assert function in traceback and f"{name}.py" in traceback


def test_what_a_failed_step_printed_is_kept(result):
    assert "bye" in arm(result, "exits", "eager")[0]["outputTail"]


def test_compiling_a_module_of_torch_in_place_is_not_compiled_and_the_way_out_is_named(result):
    found = outcome(result, "in-place")
    assert found["kind"] == "not-compiled"
    assert "Sequential" in found["message"] and "torch.compile(module)" in found["message"]


def test_a_compile_parameter_that_is_never_called_is_not_compiled(result):
    assert outcome(result, "never-called")["kind"] == "not-compiled"
    assert "never called it" in outcome(result, "never-called")["message"]


def test_a_step_that_prints_closes_descriptors_and_changes_folders_does_no_harm(result):
    process = arm(result, "harmless")[0]
    assert process["outcome"]["kind"] == "ok", process["outcome"]
    assert len(process["blocks"]) == 2 and process["counts"]["graphs"] == 1 and len(process["losses"]) == 3


def test_the_imported_files_of_a_step_are_reported(result):
    files = arm(result, "harmless")[0]["importedFiles"]
    assert [path.rpartition("/")[2] for path in files] == ["harmless.py"]


def test_a_step_without_a_gpu_reports_its_resident_memory(result):
    memory = arm(result, "harmless")[0]["memory"]
    assert memory["source"] == "resident" and memory["compilePeakAllocatedBytes"] > 10_000_000
    assert memory["steadyPeakReservedBytes"] is None


@pytest.mark.parametrize(
    "command, file, said",
    [
        ("run_step", "torch/_inductor/cpp_builder.py", "still compiling"),
        ("run_step", "step.py", "the traceback shows where it was"),
        ("import_torch", "torch/_dynamo/__init__.py", "the traceback shows where it was"),
    ],
)
def test_a_time_limit_says_whether_the_compiler_was_at_work(command, file, said):
    found = timed_out(command, 105.0, f'  File "/venv/site-packages/{file}", line 1 in build')
    assert said in found["message"] and found["traceback"] is not None
