"""Parts of the worker that need torch but no process of their own."""
from __future__ import annotations

import gc
import json
import sys
import time
from types import SimpleNamespace

import pytest
import torch

from compile_check_harness.device import Device, MemoryMeter, resident_bytes
from compile_check_harness import device_window
from compile_check_harness.device_window import DeviceWindows, Trace, paced, record, warm_up_steps
from compile_check_harness.imported_files import imported_files
from compile_check_harness.losses import AutocastWatch, precision, read_loss
from compile_check_harness.profiler_watch import ProfilerWatch
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


@pytest.mark.parametrize("conditioning, step, expected", [(0.0, 0.01, 2), (0.7, 0.01, 70), (0.7, 0.0001, 200), (0.7, 0.0, 2), (0.0, 1.0, 1)])
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
        windows._traces.append(Trace(str(path), 2))
    [nothing, window] = windows.read([True, True])
    assert nothing is None
    assert window["busySeconds"] == pytest.approx(10e-6) and window["launches"] == 2
    assert windows.note == "the profiler saw kernels without a duration"
    [kernel] = windows.kernels()
    assert kernel["seconds"] == pytest.approx(5e-6)


def test_without_a_card_there_are_no_windows_and_a_trace_still_comes(tmp_path):
    windows = DeviceWindows(lambda: torch.ones(4).sum(), Device(), str(tmp_path))
    assert windows.record(2, 0.0, 0.001) == 0
    assert windows.read([]) == [] and windows.kernels() == []
    assert windows.leave_trace(str(tmp_path / "a.trace.json")) is None
    assert (tmp_path / "a.trace.json").stat().st_size > 0
    assert "no trace" in windows.leave_trace(str(tmp_path / "nowhere" / "a.trace.json"))


def traced(windows, folder, busy_microseconds):
    path = folder / f"{len(windows._traces)}.json"
    path.write_text(json.dumps({"traceEvents": [_kernel(10.0, busy_microseconds)]}))
    windows._traces.append(Trace(str(path), 1))


def test_kernels_are_those_of_the_windows_that_count_as_soon_as_there_is_one(tmp_path):
    windows = DeviceWindows(lambda: None, Device(), str(tmp_path))
    traced(windows, tmp_path, 8.0)
    windows.read([False])
    assert windows.kernels()[0]["seconds"] == pytest.approx(8e-6)
    traced(windows, tmp_path, 4.0)
    windows.read([True])
    traced(windows, tmp_path, 8.0)
    windows.read([False])
    assert windows.kernels()[0]["seconds"] == pytest.approx(4e-6)


class OneCard(Device):
    """A card as far as windows are concerned; the CPU profiles for it."""

    def kind(self):
        return "cuda"

    def synchronize(self):
        pass


@pytest.fixture
def profiled(monkeypatch):
    monkeypatch.setattr(device_window, "profiler_available", lambda: True)
    monkeypatch.setattr(torch.profiler.ProfilerActivity, "CUDA", torch.profiler.ProfilerActivity.CPU, raising=False)


def test_an_error_of_the_profiler_ends_profiling_and_not_the_step(tmp_path, monkeypatch, profiled):
    def full(*_arguments):
        raise OSError(28, "No space left on device")

    calls = []
    windows = DeviceWindows(lambda: calls.append(1), OneCard(), str(tmp_path))
    monkeypatch.setattr(device_window, "record", full)
    assert windows.record(2, 0.0, 0.001) == 0 and not windows.usable()
    assert "No space left on device" in windows.note and calls == []
    assert windows.record(2, 0.0, 0.001) == 0


def test_a_profiler_that_refuses_an_empty_trace_is_tried_again_with_the_step(tmp_path, profiled):
    windows = DeviceWindows(lambda: None, OneCard(), str(tmp_path / "gone"))
    windows.prime()
    assert windows.usable() and windows.note is None


def test_a_window_that_could_not_be_written_ends_profiling_and_says_why(tmp_path, profiled):
    windows = DeviceWindows(lambda: None, OneCard(), str(tmp_path / "gone"))
    assert windows.record(2, 0.0, 0.001) == 0 and not windows.usable()
    assert "is the disk full" in windows.note


def test_a_step_that_fails_only_under_the_profiler_is_not_at_fault(tmp_path, profiled):
    failing = [True]

    def step():
        if failing.pop() if failing else False:
            raise RuntimeError("Profiler is already enabled on this thread")

    windows = DeviceWindows(step, OneCard(), str(tmp_path))
    assert windows.record(2, 0.0, 0.001) == 0
    assert "already enabled" in windows.note


def test_an_error_of_the_step_in_a_window_is_raised(tmp_path, profiled):
    def step():
        raise ValueError("of the step")

    with pytest.raises(ValueError, match="of the step"):
        DeviceWindows(step, OneCard(), str(tmp_path)).record(2, 0.0, 0.001)


def test_a_step_that_profiles_itself_is_noticed_and_never_profiled(tmp_path, profiled):
    def step():
        with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU]):
            torch.ones(2).sum()

    with ProfilerWatch() as watch:
        step()
    with ProfilerWatch() as quiet:
        torch.ones(2).sum()
    assert watch.seen and not quiet.seen
    windows = DeviceWindows(step, OneCard(), str(tmp_path), watch.seen)
    assert not windows.usable() and windows.record(2, 0.0, 0.001) == 0 and "profiler of its own" in windows.note


def test_a_paced_step_rests_after_its_work_is_done():
    order = []

    class Recording(OneCard):
        def synchronize(self):
            order.append("synchronised")

    began = time.perf_counter()
    paced(lambda: order.append("step"), 0.05, Recording())()
    assert order == ["step", "synchronised"] and time.perf_counter() - began >= 0.05
    step = lambda: None  # noqa: E731
    assert paced(step, 0.0, Recording()) is step


class FakeCuda:
    """Two cards; the step's memory is on the second, the current one is the first."""

    Event = torch.cuda.Event

    def __init__(self):
        self.reserved, self.synchronised, self.reset = {0: 0, 1: 100}, [], []

    def is_available(self):
        return True

    is_initialized = is_available

    def device_count(self):
        return 2

    def current_device(self):
        return 0

    def memory_reserved(self, number):
        return self.reserved[number]

    memory_allocated = max_memory_allocated = max_memory_reserved = memory_reserved

    def memory_stats(self, number):
        return {"num_alloc_retries": 1, "num_ooms": 0}

    def mem_get_info(self, number):
        return (1000 - self.reserved[number], 1000)

    def synchronize(self, number):
        self.synchronised.append(number)

    def reset_peak_memory_stats(self, number):
        self.reset.append(number)

    def current_stream(self, number):
        return f"stream of {number}"


@pytest.fixture
def cuda(monkeypatch):
    fake = FakeCuda()
    monkeypatch.setattr("compile_check_harness.device._torch", lambda: SimpleNamespace(cuda=fake))
    return fake


def test_a_step_on_the_second_card_is_waited_for_and_measured_there(cuda):
    device = Device()
    device.look()
    device.synchronize()
    assert cuda.synchronised == [1] and device.main() == 1 and device.event_stream() == "stream of 1"
    assert (device.reserved_bytes(), device.free_bytes()) == (100, 900)
    meter = MemoryMeter(device)
    meter.reset()
    assert cuda.reset == [1] and meter.read()["allocated"] == 100


def test_memory_of_several_cards_is_added_up(cuda):
    cuda.reserved = {0: 30, 1: 100}
    device = Device()
    device.look()
    device.synchronize()
    assert cuda.synchronised == [0, 1] and device.main() == 1 and device.allocated_bytes() == 130
    assert MemoryMeter(device).read()["retries"] == 2


def test_before_it_was_looked_at_and_with_one_card_the_current_card_is_the_steps(cuda):
    device = Device()
    device.synchronize()
    assert cuda.synchronised == [0] and device.event_stream() is None


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
