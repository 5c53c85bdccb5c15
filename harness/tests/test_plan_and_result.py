import json
import math
import os

import pytest

from compile_check_harness.budget import Stages
from compile_check_harness.command_line import EXIT_BAD_PLAN, main, parse_arguments
from compile_check_harness.plan import PlanError, parse_plan, read_plan
from compile_check_harness.progress import Estimate, Progress
from compile_check_harness.result_document import ResultDocument, finite
from plans import benchmark, plan, schedule, variant


def changed(tmp_path, change):
    value = plan(tmp_path, [benchmark("b")])
    change(value)
    return value


@pytest.mark.parametrize(
    "change, words",
    [
        (lambda p: p.update(schemaVersion=2), "plan.schemaVersion is 2"),
        (lambda p: p.update(benchmarks=[]), "plan.benchmarks is empty"),
        (lambda p: p["benchmarks"][0].pop("stepFile"), "plan.benchmarks[0].stepFile must be a string"),
        (lambda p: p["benchmarks"][0].update(sides=["base"]), "not among the plan's sides"),
        (lambda p: p["benchmarks"][0].update(variants=[variant("a", "jit")]), 'must be "eager" or "compiled"'),
        (lambda p: p["benchmarks"][0].update(variants=[variant("eager")] * 2), "names must be unique"),
        (lambda p: p.update(schedule=schedule(budgetSeconds=-1)), "schedule.budgetSeconds must be at least 0"),
        (lambda p: p.update(schedule=schedule(countedSteps=1.5)), "countedSteps must be a whole number"),
        (lambda p: p.update(schedule=schedule(quietSteps=True)), "quietSteps must be a whole number"),
        (lambda p: p.update(nonce=None), "plan.nonce must be a string"),
    ],
)
def test_a_bad_plan_is_refused_in_one_line(tmp_path, change, words):
    with pytest.raises(PlanError) as caught:
        parse_plan(changed(tmp_path, change))
    assert words in str(caught.value) and "\n" not in str(caught.value)


def test_a_good_plan_is_read(tmp_path):
    parsed = parse_plan(plan(tmp_path, [benchmark("b", variants=[variant("c", "compiled", mode="max-autotune")])]))
    assert parsed.benchmarks[0].variants[0].settings() == {"mode": "max-autotune"}
    assert parsed.side("head").side == "head"


@pytest.mark.parametrize("text", ["", "[]", "{", "3"])
def test_a_plan_that_is_no_plan_exits_2(tmp_path, text, capsys):
    path = tmp_path / "plan.json"
    path.write_text(text)
    assert main([str(path)]) == EXIT_BAD_PLAN
    assert capsys.readouterr().err.count("\n") == 1


def test_no_plan_at_all_exits_2(capsys):
    assert main([]) == EXIT_BAD_PLAN and main(["--nonsense"]) == EXIT_BAD_PLAN
    with pytest.raises(PlanError, match="cannot read the plan"):
        read_plan("/nowhere/plan.json")


def test_experiments_are_arguments():
    path, experiments = parse_arguments(["plan.json", "--experiment", "affinity-cores=2"])
    assert (path, experiments.affinity_cores) == ("plan.json", 2)
    assert parse_arguments(["plan.json", "--experiment", "magic=1"])[0] is None


def test_nothing_that_json_has_not_reaches_the_result():
    value = {"a": math.nan, "b": [math.inf, 1, True, None], "c": (1.5,), 3: object, "t": "x" * 30_000}
    cleaned = finite(value)
    json.dumps(cleaned, allow_nan=False)
    assert cleaned["a"] is None and cleaned["b"] == [None, 1, True, None] and len(cleaned["t"]) == 20_000


def test_the_result_is_replaced_whole(tmp_path):
    path = tmp_path / "result.json"
    document = ResultDocument(str(path), "nonce", Stages())
    document.write(complete=False)
    first = os.stat(path).st_ino
    document.note("a", None, "once")
    document.note("a", None, "once")
    document.write(complete=True)
    written = json.loads(path.read_text())
    assert os.stat(path).st_ino != first and os.listdir(tmp_path) == ["result.json"]
    assert written["complete"] is True and len(written["notes"]) == 1


def test_progress_is_one_json_object_a_line_and_never_goes_backwards():
    read, write = os.pipe()
    progress = Progress(write, lambda: 100.0)
    progress.estimate.plan("block", 4)
    progress.say("compile", "first", "id", "name", "head", "compiled", 0)
    progress.estimate.plan("block", 400)
    progress.say("timing", "second", "id", "name", "head", "compiled", 0)
    os.close(write)
    lines = [json.loads(line) for line in os.read(read, 65536).splitlines()]
    os.close(read)
    assert [line["stage"] for line in lines] == ["compile", "timing"]
    assert lines[0]["arm"] == "head compiled" and lines[0]["etaSeconds"] == 4.0 and lines[1]["etaSeconds"] == 100.0
    assert lines[0]["doneFraction"] <= lines[1]["doneFraction"] <= 1


def test_the_estimate_holds_all_benchmarks_and_drops_what_a_finished_one_did_not_need():
    estimate = Estimate()
    for number in range(3):
        estimate.enter(number)
        estimate.plan("block", 10)
    assert estimate.remaining_seconds() == 30.0
    estimate.enter(0)
    estimate.done("block", 2.0)
    # Later benchmarks are expected to be as this one was.
    assert estimate.remaining_seconds() == 2.0 * 29
    estimate.leave()
    assert estimate.remaining_seconds() == 40.0
    estimate.enter(1)
    estimate.done("block", 2.0)
    assert estimate.remaining_seconds() == 38.0


def test_progress_without_a_listener_is_silent():
    read, write = os.pipe()
    os.close(read)
    progress = Progress(write, lambda: 1.0)
    progress.say("compile", "nobody listens")
    progress.say("timing", "still nobody")
    os.close(write)
