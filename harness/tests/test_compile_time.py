"""What counts as compile time: not a set-up that compiles, not a graph that was found elsewhere."""
from __future__ import annotations

import json
from typing import Any, Optional

import pytest

from compile_case import Case
from compile_check_harness.cache_keys import found_elsewhere
from compile_check_harness.trace_reader import TraceEvent
from plans import QUICK, arm, benchmark, plan, run, schedule, write_step

IN_SET_UP = """
    import torch

    def make_step(compile=torch.compile):
        scale = compile(lambda x: (x * 2).sum())
        x = torch.ones(4)
        scale(x)
        return lambda: scale(x)
"""
HANGS = """
    import time

    def make_step(compile):
        def step():
            time.sleep(1000)
        return step
"""
# Two functions of one graph: the second is in the cache, because the first has put it there.
TWICE = """
    import torch

    def make_step():
        first = torch.compile(lambda x: (x * 2).sin().sum())
        second = torch.compile(lambda x: (x * 2).sin().sum())

        def step(index):
            return first(torch.ones(4)) + second(torch.ones(4))

        return step
"""


def test_a_set_up_that_compiles_leaves_the_compile_time_unknown_and_says_so(tmp_path):
    write_step(tmp_path / "tree", IN_SET_UP)
    result = run(tmp_path, plan(tmp_path, [benchmark("b", variants=[QUICK])]))
    process = arm(result, "b")[0]
    assert process["outcome"]["kind"] == "ok" and process["counts"]["graphs"] == 1
    assert process["compileSeconds"] is None and process["blocks"]
    [note] = [each for each in result["notes"] if each["code"] == "compile-time"]
    assert note["message"].startswith("head compiled: the set-up of the step compiles already")


def test_a_benchmark_that_hangs_leaves_the_others_their_share(tmp_path):
    write_step(tmp_path / "tree", HANGS, "hangs.py")
    write_step(tmp_path / "tree")
    timed = schedule(budgetSeconds=60, stepTimeoutSeconds=60, compileTimeoutSeconds=60)
    benchmarks = [benchmark("hangs", "hangs.py", variants=[QUICK]), benchmark("b", variants=[QUICK])]
    result = run(tmp_path, plan(tmp_path, benchmarks, schedule=timed))
    assert [arm(result, name)[0]["outcome"]["kind"] for name in ("hangs", "b")] == ["timed-out", "ok"]
    assert "share of the time budget" in arm(result, "hangs")[0]["outcome"]["message"]
    assert result["elapsedSeconds"] < 60


@pytest.fixture(scope="module")
def cases(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cases")
    first = Case(folder / "first", TWICE, steps=2).run()
    return first, Case(folder / "second", TWICE, steps=2, cache=first.cache).run()


def test_a_graph_that_the_process_itself_has_cached_keeps_it_cold(cases):
    assert cases[0].collect()["foundElsewhere"] is False


def test_a_cache_that_was_filled_before_is_noticed(cases):
    assert cases[1].collect()["foundElsewhere"] is True


def test_a_cache_that_was_filled_before_is_noticed_without_a_trace(cases, tmp_path):
    assert [case.collect(trace=tmp_path)["foundElsewhere"] for case in cases] == [False, True]


def event(kind: str, key: Optional[str]) -> TraceEvent:
    payload: Any = {"key": key, "components": ["[abc] gm: code"]} if key is not None else {}
    return TraceEvent(kind, "0/0", 0, 0, 1.0, {}, json.dumps(payload))


@pytest.mark.parametrize(
    "events, expected",
    [
        ([], False),
        ([("fx_graph_cache_miss", "f1"), ("fx_graph_cache_hit", "f1")], False),
        ([("fx_graph_cache_miss", "f1"), ("fx_graph_cache_hit", "f2")], True),
        ([("aotautograd_cache_hit", "a1")], True),
        ([("fx_graph_cache_hit", None)], True),
        ([("fx_graph_cache_miss", None), ("fx_graph_cache_hit", None)], False),
        ([("dynamo_start", None), ("fx_graph_cache_bypass", "f1")], False),
    ],
)
def test_only_what_a_process_has_not_missed_before_was_found_elsewhere(events, expected):
    assert found_elsewhere([event(kind, key) for kind, key in events]) is expected
