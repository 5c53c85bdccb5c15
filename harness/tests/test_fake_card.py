"""Blocks and device windows on a card that only pretends: pace, disturbance, slow steps, a broken profiler."""
from __future__ import annotations

import json

import pytest

import compile_check_harness.process_life as process_life
import compile_check_harness.process_windows as process_windows
import compile_check_harness.rounds as rounds
from compile_check_harness.compile_record import CollectedEvents
from compile_check_harness.stopping import judged_windows
from fake_card import CAPPED, FREE, HOT, Bench


@pytest.fixture(autouse=True)
def never_precise(monkeypatch):
    monkeypatch.setattr(rounds, "precise_enough", lambda _: False)


def test_a_free_card_is_measured_back_to_back(tmp_path):
    bench = Bench(tmp_path).measure()
    assert [window["paced"] for window in bench.windows()] == [False] * 3
    assert {window["restSeconds"] for window in bench.worker().named("window")} == {0.0}
    assert {window["conditioningSeconds"] for window in bench.worker().named("window")} == {0.0}
    assert bench.notes() == {} and not bench.around.budget.exhausted


def test_a_card_at_its_power_limit_is_measured_paced_and_once_at_the_clock_of_the_blocks(tmp_path):
    bench = Bench(tmp_path, states=lambda _: CAPPED).measure()
    assert [window["paced"] for window in bench.windows()] == [True, True, True, False]
    asked = bench.worker().named("window")
    assert [window["restSeconds"] for window in asked] == pytest.approx([0.06, 0.06, 0.06, 0.0])
    assert [window["conditioningSeconds"] for window in asked] == [0.0, 0.0, 0.0, 0.7]
    assert bench.worker().named("read_windows") == [{"preferred": [True]}] * 3 + [{"preferred": [False]}]
    assert judged_windows(bench.processes[0].record) == bench.windows()[:3]


def test_arms_that_are_compared_are_measured_at_one_pace(tmp_path):
    # Two processes take turns A B, B A: the first and the last of four blocks are A's.
    bench = Bench(tmp_path, blocksPerProcess=1, states=lambda look: CAPPED if look == 0 else FREE).measure()
    assert [process.limited_by_power for process in bench.processes] == [True, False]
    assert [window["paced"] for window in bench.windows(1)] == [True, True, True, False]


def test_the_rest_of_a_slow_step_is_bounded_and_that_is_said(tmp_path):
    bench = Bench(tmp_path, step_seconds=1.0, states=lambda _: CAPPED).measure()
    assert bench.worker().named("window")[0]["restSeconds"] == 2.0
    assert "no more than 2 s" in bench.notes()["paced"]


def test_a_disturbed_window_is_marked_and_measured_again(tmp_path):
    # One look a block: twelve of them, then one a window.
    bench = Bench(tmp_path, states=lambda look: HOT if look == 12 else FREE).measure()
    windows = bench.windows()
    assert len(windows) == 4 and [window["disturbed"] is None for window in windows] == [False, True, True, True]
    assert "hw-thermal-slowdown" in windows[0]["disturbed"] and windows[0]["physics"]["throttleReasons"]
    assert len(bench.windows(1)) == 3
    assert judged_windows(bench.processes[0].record) == windows[1:]


def test_a_card_that_stays_disturbed_does_not_eat_the_budget(tmp_path):
    bench = Bench(tmp_path, states=lambda _: HOT).measure()
    assert len(bench.blocks()) == 9 and len(bench.windows()) == 4
    assert judged_windows(bench.processes[0].record) == bench.windows()


def test_disturbed_blocks_are_measured_again(tmp_path):
    bench = Bench(tmp_path, states=lambda look: HOT if look in (0, 4) else FREE).measure()
    assert sum(block["disturbed"] is not None for number in (0, 1) for block in bench.blocks(number)) == 2
    assert min(len(process.quiet_blocks()) for process in bench.processes) == 6


def test_a_process_of_which_nobody_knows_whether_it_computes_disturbs_nothing_and_is_told(tmp_path):
    state = {**FREE, "otherProcesses": 1, "othersBusy": None}
    bench = Bench(tmp_path, states=lambda _: state).measure()
    assert all(block["disturbed"] is None for block in bench.blocks()) and len(bench.blocks()) == 6
    assert "nobody can tell" in bench.notes()["other-processes"]


def test_a_card_that_is_slow_from_the_start_is_flagged(tmp_path):
    bench = Bench(tmp_path, states=lambda _: {**FREE, "smClockMhz": 1100.0}).measure()
    assert all("1100 MHz of 1980 MHz" in block["disturbed"] for block in bench.blocks())


@pytest.mark.parametrize("why", [{"clockSet": True}, {"idle": True}, {"throttleReasons": ["sw-power-cap"]}])
def test_a_slow_clock_that_is_explained_is_not(tmp_path, why):
    bench = Bench(tmp_path, states=lambda _: {**FREE, "smClockMhz": 1100.0, **why}).measure()
    assert all(block["disturbed"] is None for block in bench.blocks())


@pytest.mark.parametrize("step, budget", [(0.02, 100), (1.0, 60), (2.0, 70), (3.0, 70), (5.0, 120), (5.0, 400)])
def test_slow_steps_end_with_the_budget_and_lose_nothing(tmp_path, step, budget):
    bench = Bench(tmp_path, step_seconds=step, budget=budget, processes=6).measure()
    assert bench.took <= budget + step
    assert all(bench.blocks(number) for number in range(6))
    written = json.loads((tmp_path / "result.json").read_text())
    assert written["complete"] is False


def test_a_block_is_not_begun_when_there_is_no_time_for_a_step(tmp_path):
    bench = Bench(tmp_path, step_seconds=5.0, budget=8.0, processes=6).measure()
    assert bench.took <= 8.0 + 5.0 and bench.around.budget.exhausted
    assert [len(bench.blocks(number)) for number in range(6)] == [1, 0, 0, 0, 0, 0] and bench.run.failures == []


def test_every_process_gets_a_window_before_any_gets_more_blocks(tmp_path):
    bench = Bench(tmp_path, step_seconds=2.0, budget=100.0, processes=6).measure()
    assert all(bench.windows(number) for number in range(6))


def test_blocks_and_windows_of_a_slow_step_are_short(tmp_path):
    bench = Bench(tmp_path, step_seconds=1.0, processes=1).measure()
    assert {block["steps"] for block in bench.blocks()} == {5}
    assert {window["steps"] for window in bench.windows()} == {3}


def test_where_the_profiler_fails_events_are_taken_and_it_is_said(tmp_path):
    bench = Bench(tmp_path)
    bench.worker(0).note = "the profiler failed (RuntimeError: no space left on device)"
    bench.measure()
    assert [window["source"] for window in bench.windows(0)] == ["events"]
    assert len(bench.worker(0).named("window")) == 1 and len(bench.windows(1)) == 3
    assert bench.run.failures == [] and "no space left" in bench.notes()["profiler"]


def test_a_profiler_that_sees_nothing_is_asked_twice(tmp_path):
    bench = Bench(tmp_path, processes=1)
    bench.worker().sees_kernels = False
    bench.measure()
    assert len(bench.worker().named("window")) == 2 and [each["source"] for each in bench.windows()] == ["events"]


def test_a_process_that_dies_of_the_profiler_keeps_its_blocks(tmp_path):
    bench = Bench(tmp_path)
    bench.worker(0).fails_in["window"] = {"kind": "crashed", "message": "the process was ended by SIGSEGV."}
    bench.measure()
    record = bench.processes[0].record
    assert record["outcome"]["kind"] == "ok" and len(record["blocks"]) == 6 and bench.run.failures == []
    assert "SIGSEGV" in bench.notes()["profiler"] and len(bench.windows(1)) == 3


def test_an_error_of_the_step_in_a_window_is_the_steps(tmp_path):
    bench = Bench(tmp_path)
    bench.worker(0).fails_in["window"] = {"kind": "crashed", "message": "boom", "stage": "window"}
    bench.measure()
    assert [error["message"] for error in bench.run.failures] == ["boom"]


def test_clocks_that_disagree_are_told(tmp_path, monkeypatch):
    bench = Bench(tmp_path, processes=1)
    worker = bench.worker()
    real = worker._block
    monkeypatch.setattr(worker, "_block", lambda **given: {**(reply := real(**given)), "eventSeconds": 0.97 * reply["wallSeconds"]})
    assert "more than 2%" in bench.measure().notes()["clocks"]


def test_a_hang_is_given_what_is_left_of_the_share_and_a_known_step_its_time(tmp_path):
    bench = Bench(tmp_path, step_seconds=0.02, budget=30.0, stepTimeoutSeconds=3000).measure()
    patience = [timeout for command, timeout, _ in bench.worker().commands if command == "block"]
    assert max(patience) <= 30.0 + 3 * 0.5 + 0.1 and min(patience) >= 10.0


def test_patience_that_the_budget_cut_short_is_told_as_such(tmp_path):
    bench = Bench(tmp_path, budget=30.0, stepTimeoutSeconds=3000)
    bench.worker(0).fails_in["block"] = {"kind": "timed-out", "message": "no end after 30 s.", "traceback": None}
    bench.measure()
    assert "share of the time budget" in bench.run.failures[0]["message"] and bench.around.budget.exhausted


def test_a_cold_compile_that_found_a_cache_has_no_compile_time_and_says_why(tmp_path, monkeypatch):
    bench = Bench(tmp_path, processes=0)
    process = bench.cold_process(tmp_path)
    process.warm_up_state.feed(30.0, 1, 1)
    monkeypatch.setattr(process_life, "collect_events", lambda *_: CollectedEvents({}, {}, None, True))
    process.count()
    bench.processes = [process]
    bench.measure()
    assert process.record["compileSeconds"] is None and process.record["blocks"]
    assert bench.notes()["cold-cache-hit"].startswith("head compiled: its compile cache was empty")


def test_a_cold_compile_has_its_time(tmp_path, monkeypatch):
    bench = Bench(tmp_path, processes=0)
    process = bench.cold_process(tmp_path)
    for seconds, events in ((30.0, 1), (1.0, 1), (1.0, 1)):
        process.warm_up_state.feed(seconds, events, 1)
    monkeypatch.setattr(process_life, "collect_events", lambda *_: CollectedEvents({}, {}, None, False))
    process.count()
    bench.processes = [process]
    bench.measure()
    assert process.record["compileSeconds"] == pytest.approx(29.0) and bench.notes() == {}


def test_a_warm_up_leaves_time_for_what_is_owed_and_says_that_the_budget_ended_it(tmp_path):
    bench = Bench(tmp_path, processes=0, budget=20.0, countedSteps=24)
    process = bench.cold_process(tmp_path)
    process.warm_up(lambda: 8.0)
    assert process.record["warmUpEndedBy"] == "budget" and bench.took <= 12.0
    assert f"ended the warm-up after {process.record['warmUpSteps']} steps" in bench.notes()["warm-up"]


def test_a_warm_up_that_never_ends_is_told(tmp_path):
    bench = Bench(tmp_path, processes=0, maxWarmUpSteps=30)
    process = bench.cold_process(tmp_path)
    process.worker.always_compiles = True
    process.warm_up()
    assert process.record["warmUpEndedBy"] == "limit" and "after 30 steps" in bench.notes()["warm-up"]


def test_nothing_is_owed_to_a_process_that_has_only_compiled_so_far(tmp_path):
    process = Bench(tmp_path, processes=0).cold_process(tmp_path)
    process.warm_up_state.feed(60.0, 1, 1)
    assert process.owed_seconds() == 0.0
    process.warm_up_state.feed(1.0, 1, 1)
    assert process.owed_seconds() > 5.0


def test_reading_is_given_more_time_for_more_bytes_and_more_readers_than_cores(tmp_path, monkeypatch):
    monkeypatch.setattr(process_windows, "cpu_count", lambda: 2)
    bench = Bench(tmp_path, processes=6).measure()
    patience = [timeout for command, timeout, _ in bench.worker().commands if command == "read_windows"]
    assert patience == [60.0 + 3 * 10.0] * 3
