"""The Chrome traces that are left for people when the plan names a folder for them."""
from __future__ import annotations

import json
import os

from compile_check_harness.trace_name import trace_name
from plans import arm, benchmark, plan, run, schedule, write_step

NOTES_THE_PROFILER = """
    import os
    import torch

    def make_step(compile=torch.compile):
        model = compile(torch.nn.Linear(4, 4))
        x = torch.ones(2, 4)

        def step():
            with open(os.path.join(os.path.dirname(__file__), f"seen-{os.getpid()}"), "a") as file:
                file.write("1" if torch.autograd.profiler._is_profiler_enabled else "0")
            loss = model(x).sum()
            loss.backward()
            return loss

        return step
"""
RUNS_A_PROFILER = """
    import torch

    def make_step(compile=torch.compile):
        model = compile(torch.nn.Linear(4, 4))
        x = torch.ones(2, 4)

        def step():
            with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU]):
                loss = model(x).sum()
            loss.backward()
            return loss

        return step
"""


def traced_plan(tmp_path, source, name="traced", **changes):
    write_step(tmp_path / "tree", source)
    return plan(tmp_path, [benchmark(name)], schedule=schedule(processesPerArm=2, maxProcessesPerArm=2), **changes)


def test_every_arm_leaves_one_trace_of_three_steps(tmp_path):
    folder = tmp_path / "traces"
    folder.mkdir()
    result = run(tmp_path, traced_plan(tmp_path, NOTES_THE_PROFILER, artifactsDirectory=str(folder)))
    names = {variant: trace_name("traced", "head", variant) for variant in ("eager", "compiled")}
    assert sorted(os.listdir(folder)) == sorted(names.values())
    for variant, name in names.items():
        events = json.loads((folder / name).read_text())["traceEvents"]
        steps = {each["name"] for each in events if str(each.get("name", "")).startswith("ProfilerStep#")}
        assert len(steps) == 3
        assert any(each.get("name") == "aten::addmm" for each in events)
        assert all(process["outcome"]["kind"] == "ok" for process in arm(result, "traced", variant))
    assert [note for note in result["notes"] if note["code"] == "trace"] == []


def test_the_profiler_runs_after_everything_that_is_timed(tmp_path):
    folder = tmp_path / "traces"
    folder.mkdir()
    run(tmp_path, traced_plan(tmp_path, NOTES_THE_PROFILER, artifactsDirectory=str(folder)))
    seen = [path.read_text() for path in (tmp_path / "tree").glob("seen-*")]
    traced = [flags for flags in seen if "1" in flags]
    assert len(traced) == 2
    for flags in traced:
        assert set(flags[: flags.index("1")]) == {"0"} and "0" not in flags[flags.index("1"):]


def test_without_a_folder_nothing_is_traced(tmp_path):
    run(tmp_path, traced_plan(tmp_path, NOTES_THE_PROFILER))
    assert not [name for _, _, names in os.walk(tmp_path) for name in names if name.endswith(".trace.json")]
    assert all("1" not in path.read_text() for path in (tmp_path / "tree").glob("seen-*"))


def test_a_step_with_a_profiler_of_its_own_has_no_trace_and_it_is_said(tmp_path):
    folder = tmp_path / "traces"
    folder.mkdir()
    result = run(tmp_path, traced_plan(tmp_path, RUNS_A_PROFILER, artifactsDirectory=str(folder)))
    assert os.listdir(folder) == []
    assert "profiler of its own" in next(note["message"] for note in result["notes"] if note["code"] == "trace")


def test_names_are_those_that_typescript_looks_for():
    assert trace_name("gpt-1a2b", "head", "compiled") == "00948f900529541a2174591a581fac00.trace.json"
