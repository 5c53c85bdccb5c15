"""Parts of the worker that need torch but no process of their own."""
from __future__ import annotations

import gc
import json
import sys

import pytest
import torch

from compile_check_harness.device import Device, MemoryMeter, resident_bytes
from compile_check_harness.device_window import DeviceWindows, record, warm_up_steps, write_kernel_table
from compile_check_harness.imported_files import imported_files
from compile_check_harness.losses import AutocastWatch, precision, read_loss
from compile_check_harness.randomness import generator_states, seed_everything
from compile_check_harness.timed_block import CollectorPolicy, run_block


@pytest.mark.parametrize(
    "value, expected",
    [
        (torch.tensor(2.5, requires_grad=True), (True, 2.5)),
        (torch.tensor([3.0]), (True, 3.0)),
        (torch.tensor(float("nan")), (True, None)),
        (float("inf"), (True, None)),
        (7, (True, 7.0)),
        (None, (False, None)),
        (torch.ones(2), (False, None)),
        ("text", (False, None)),
    ],
)
def test_a_loss_is_a_finite_number_null_or_not_there(value, expected):
    assert read_loss(value) == expected


def test_precision_tells_dtypes_and_autocast():
    model = torch.nn.Linear(64, 64).to(torch.bfloat16)
    original = torch.autocast.__enter__
    with AutocastWatch() as watch:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            pass
    assert torch.autocast.__enter__ is original and watch.dtype == "bfloat16"
    found = precision(torch.tensor(1.0), watch.dtype)
    assert (found["loss"], found["autocast"]) == ("float32", "bfloat16") and found["parameters"] is not None
    with AutocastWatch() as watch, torch.autocast("cpu", enabled=False):
        pass
    assert watch.dtype is None
    del model


def test_a_block_times_its_steps_and_leaves_the_collector_as_it_was():
    device, calls = Device(), []
    block = run_block(lambda: calls.append(gc.isenabled()), 5, 60.0, device, CollectorPolicy(device), lambda: 0)
    assert calls == [False] * 5 and gc.isenabled()
    assert block["steps"] == 5 and block["wallSeconds"] > 0
    assert block["eventSeconds"] is None and block["lateCompile"] is None


def test_a_block_ends_early_when_its_time_is_over_but_runs_one_step():
    device = Device()
    assert run_block(lambda: None, 1000, 0.0, device, CollectorPolicy(device), lambda: 0)["steps"] == 1


def test_a_step_that_raises_leaves_the_collector_on():
    device = Device()
    with pytest.raises(ZeroDivisionError):
        run_block(lambda: 1 / 0, 3, 60.0, device, CollectorPolicy(device), lambda: 0)
    assert gc.isenabled()


def test_the_step_that_compiled_is_the_longest_of_its_block():
    device, counts, number = Device(), iter([0, 1]), [0]

    def step():
        number[0] += 1
        torch.randn(900, 900) @ torch.randn(900, 900) if number[0] == 3 else None

    block = run_block(step, 5, 60.0, device, CollectorPolicy(device), lambda: next(counts))
    assert block["lateCompile"]["step"] == 2 and block["lateCompile"]["seconds"] > 0


@pytest.mark.parametrize("conditioning, step, expected", [(0.0, 0.01, 2), (0.7, 0.01, 70), (0.7, 0.0001, 200), (0.7, 0.0, 2)])
def test_a_card_at_its_limit_is_loaded_before_a_window(conditioning, step, expected):
    assert warm_up_steps(conditioning, step) == expected


def test_a_profile_holds_exactly_the_steps_of_the_window(tmp_path):
    def step():
        with torch.profiler.record_function("one-step"):
            torch.ones(4).sum()

    path = tmp_path / "trace.json"
    record(step, 3, 2, Device(), [torch.profiler.ProfilerActivity.CPU], str(path))
    names = [event.get("name") for event in json.loads(path.read_text())["traceEvents"]]
    assert names.count("one-step") == 3


def _kernel(start: float, duration: float) -> dict:
    return {"ph": "X", "cat": "kernel", "name": "a_kernel", "ts": start, "dur": duration}


def test_a_window_whose_kernels_have_no_duration_is_left_out_and_said(tmp_path):
    windows = DeviceWindows(lambda: None, Device(), str(tmp_path))
    windows.note = None
    for number, events in enumerate([[_kernel(10.0, 0.0), _kernel(20.0, 0.0)], [_kernel(10.0, 4.0), _kernel(20.0, 6.0)]]):
        path = tmp_path / f"window-{number}.json"
        path.write_text(json.dumps({"traceEvents": events}))
        windows._traces.append(str(path))
    [window] = windows.read(2)
    assert window["busySeconds"] == pytest.approx(10e-6) and window["launches"] == 2
    assert windows.note == "the profiler saw kernels without a duration"
    [kernel] = windows.kernels()
    assert kernel["seconds"] == pytest.approx(5e-6)


def test_without_a_card_there_are_no_windows_and_artifacts_still_come(tmp_path):
    windows = DeviceWindows(lambda: torch.ones(4).sum(), Device(), str(tmp_path))
    windows.record(2, 0.0, 0.001)
    assert windows.read(2) == [] and windows.kernels() == []
    windows.leave_artifacts(str(tmp_path / "deep"), "head-compiled")
    assert sorted(each.name for each in (tmp_path / "deep").iterdir()) == ["head-compiled.kernels.csv", "head-compiled.trace.json"]


def test_the_kernel_table_is_csv(tmp_path):
    row = {"name": 'a,"b"', "kind": "other", "seconds": 1e-6, "launches": 2.0, "detail": None}
    write_kernel_table(str(tmp_path / "kernels.csv"), [row])
    assert (tmp_path / "kernels.csv").read_text().splitlines()[1] == '"a,""b""",other,1e-06,2.0,'


def test_resident_memory_is_measured_from_its_reset():
    meter = MemoryMeter(Device())
    torch.ones(40_000_000).sum()
    gc.collect()
    meter.reset()
    meter.note_resident()
    calm = meter.read()["allocated"]
    big = torch.ones(40_000_000)
    meter.note_resident()
    assert meter.read()["allocated"] - calm > 100_000_000 and meter.read()["source"] == "resident"
    assert resident_bytes("VmNonsense:") is None
    del big


def test_seeds_make_draws_repeat_and_draws_are_noticed():
    seed_everything(5)
    states = generator_states()
    first = torch.rand(2)
    assert generator_states() != states
    seed_everything(5)
    assert torch.equal(torch.rand(2), first)


def test_imported_files_are_those_of_the_tree_and_of_no_environment(tmp_path, monkeypatch):
    for name, folder in (("own_module", ""), ("venv_module", "venv/lib"), ("installed_module", "site-packages")):
        target = tmp_path / folder
        target.mkdir(parents=True, exist_ok=True)
        (target / f"{name}.py").write_text("")
        monkeypatch.syspath_prepend(str(target))
        __import__(name)
    (tmp_path / "venv" / "pyvenv.cfg").write_text("")
    assert imported_files([str(tmp_path)]) == [str((tmp_path / "own_module.py").resolve())]
    for name in ("own_module", "venv_module", "installed_module"):
        del sys.modules[name]
