"""A whole measurement on the CPU, with inductor: cold and warm, alternation, counts, two sides."""
from __future__ import annotations

import os
import sys

import pytest

from plans import EAGER, QUICK, arm, benchmark, plan, run, schedule, variant, write_step

BREAKS = """
    import torch

    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.inner = torch.nn.Linear(4, 4)

        def forward(self, x):
            x = self.inner(x)
            if x.sum().item() > 1e9:
                x = x + 1
            return x * 2

    def make_step(compile=torch.compile):
        model = compile(Net())
        x = torch.ones(2, 4)

        def step():
            loss = model(x).sum()
            loss.backward()
            return loss

        return step
"""
RECOMPILES = """
    import torch

    def make_step(compile=torch.compile, sizes=3):
        model = torch.nn.Linear(4, 4)
        scale = compile(lambda x, factor: (model(x) * factor).sum(), dynamic=False)
        number = [0]

        def step():
            number[0] = (number[0] + 1) % sizes
            loss = scale(torch.ones(2 + number[0], 4), 2.0)
            loss.backward()
            return loss

        return step
"""
LATE = """
    import torch

    def make_step(compile=torch.compile):
        scale = compile(lambda x: (x * 2).sum(), dynamic=False)
        number = [0]

        def step():
            number[0] += 1
            return scale(torch.ones(3 if number[0] == 12 else 2))

        return step
"""


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plain")
    write_step(folder / "tree")
    variants = [EAGER, variant("compiled", backend="inductor")]
    timed = schedule(processesPerArm=2, maxProcessesPerArm=2, blocksPerProcess=4, countedSteps=8)
    result = run(folder, plan(folder, [benchmark("mlp", variants=variants, precision=0.0)], schedule=timed))
    return result


def test_a_plain_step_is_measured_without_remarks(plain):
    assert [process["outcome"]["kind"] for name in ("eager", "compiled") for process in arm(plain, "mlp", name)] == ["ok"] * 4
    assert plain["processLayout"] == {"mlp": "interleaved"} and not plain["budgetExhausted"]
    assert plain["notes"] == [] and plain["fingerprintBefore"]["torch"] == plain["fingerprintAfter"]["torch"]


def test_the_first_compile_is_cold_and_the_second_hits_its_cache(plain):
    cold, warm = arm(plain, "mlp")
    assert (cold["cache"], warm["cache"]) == ("cold", "warm")
    assert cold["counts"]["cacheMisses"] > 0 and cold["counts"]["cacheHits"] == 0
    assert warm["counts"]["cacheHits"] > 0 and warm["counts"]["cacheMisses"] == 0
    assert cold["compileSeconds"] > 0 and cold["compilerSeconds"] > 0 and cold["phases"]["dynamo"] > 0
    assert arm(plain, "mlp", "eager")[0]["compileSeconds"] is None


def test_blocks_alternate_a_b_b_a_over_the_living_processes(plain):
    blocks = sorted(
        (block["order"], block["round"], (name, process["index"]))
        for name in ("eager", "compiled")
        for process in arm(plain, "mlp", name)
        for block in process["blocks"]
    )
    assert [order for order, _, _ in blocks] == list(range(16))
    rounds = [[who for _, number, who in blocks if number == wanted] for wanted in range(4)]
    assert rounds[0] == [("compiled", 0), ("eager", 0), ("compiled", 1), ("eager", 1)]
    assert rounds[1] == rounds[0][::-1] and rounds[2] == rounds[0] and rounds[3] == rounds[1]


def test_counted_steps_are_the_same_for_every_compiled_process(plain):
    assert [process["counts"]["steps"] for process in arm(plain, "mlp")] == [8, 8]
    assert [process["warmUpSteps"] for process in arm(plain, "mlp")] == [8, 8]
    assert arm(plain, "mlp", "eager")[0]["warmUpSteps"] < 8


def test_losses_of_the_first_steps_agree_between_all_processes(plain):
    losses = [process["losses"] for name in ("eager", "compiled") for process in arm(plain, "mlp", name)]
    assert all(each == pytest.approx(losses[0], rel=1e-4) and len(each) == 3 for each in losses)
    assert plain["numerics"][0]["status"] == "agrees" and plain["numerics"][0]["tolerance"] == 0.01


def test_stages_account_for_all_the_time(plain):
    assert sum(plain["stageSeconds"].values()) == pytest.approx(plain["elapsedSeconds"], abs=0.2)
    assert plain["stageSeconds"]["compiles"] > 0 and plain["stageSeconds"]["other"] < 0.1 * plain["elapsedSeconds"]


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("counted")
    benchmarks = []
    for name, source in (("breaks", BREAKS), ("recompiles", RECOMPILES), ("limit", RECOMPILES), ("late", LATE)):
        write_step(folder / "tree", source, f"{name}.py")
        params = {"sizes": 12} if name == "limit" else {}
        benchmarks.append(benchmark(name, f"{name}.py", variants=[QUICK], params=params))
    timed = schedule(countedSteps=10, blocksPerProcess=4, maxWarmUpSteps=14)
    return run(folder, plan(folder, benchmarks, schedule=timed))


def test_a_graph_break_is_counted_at_its_line(counted):
    breaks = arm(counted, "breaks")[0]["counts"]["graphBreaks"]
    assert [found["site"]["sourceLine"] for found in breaks] == ["if x.sum().item() > 1e9:"]
    assert breaks[0]["site"]["file"] == "breaks.py"


def test_recompiles_are_counted(counted):
    counts = arm(counted, "recompiles")[0]["counts"]
    assert len(counts["recompiles"]) == 2 and counts["fallbacks"] == []


def test_the_recompile_limit_is_a_fallback_to_eager(counted):
    counts = arm(counted, "limit")[0]["counts"]
    assert [fallback["cause"] for fallback in counts["fallbacks"]] == ["recompile-limit"]


def test_a_compile_after_the_warm_up_disturbs_its_block_and_is_reported(counted):
    process = arm(counted, "late")[0]
    assert [late["step"] for late in process["lateCompiles"]] == [11]
    disturbed = [block for block in process["blocks"] if block["disturbed"]]
    assert [block["disturbed"] for block in disturbed] == ["step 11 compiled"]
    assert len(process["blocks"]) - len(disturbed) >= 4 and process["counts"]["recompiles"] == []


PACKAGE_STEP = """
    import torch
    from workpackage.scale import FACTOR

    def make_step(compile=torch.compile):
        scale = compile(lambda x: (x * FACTOR).sum())
        x = torch.ones(2)
        return lambda: scale(x)
"""


def site_folder(folder, head):
    """What `pip install -e head` leaves: a .pth with head's src, and a finder that maps a package to head."""
    site = folder / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(
        "import site, sys\n"
        f"site.addsitedir({str(site)!r})\n"
        "import __editable___extra_finder\n"
        "__editable___extra_finder.install()\n"
    )
    (site / "head.pth").write_text(f"{head}/python\n")
    (site / "__editable___extra_finder.py").write_text(
        "import sys\nfrom importlib.machinery import PathFinder\nfrom importlib.util import spec_from_file_location\n"
        f"MAPPING = {{'extra': {str(head)!r} + '/lib/extra'}}\n"
        "class Finder:\n"
        "    @classmethod\n"
        "    def find_spec(cls, name, path=None, target=None):\n"
        "        if name in MAPPING:\n"
        "            return spec_from_file_location(name, MAPPING[name] + '/__init__.py')\n"
        "def install():\n    sys.meta_path.append(Finder)\n"
    )
    return site


@pytest.fixture(scope="module")
def sides(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sides")
    for side, factor in (("head", 3.0), ("base", 2.0)):
        tree = folder / side
        write_step(tree, PACKAGE_STEP.replace("from workpackage", "import plain\n    import extra\n    from workpackage"))
        write_step(tree, f"FACTOR = {factor}", "src/workpackage/scale.py")
        write_step(tree, "", "src/workpackage/__init__.py")
        write_step(tree, "", "python/plain.py")
        write_step(tree, "", "lib/extra/__init__.py")
    os.environ["PYTHONPATH"] = str(site_folder(folder, folder / "head"))
    try:
        value = plan(folder, [benchmark("b", variants=[QUICK], sides=["head", "base"])], tree=str(folder / "head"))
        base = {"side": "base", "treeRoot": str(folder / "base"), "workingDirectory": str(folder / "base")}
        value["sides"].append({**base, "python": sys.executable})
        return folder, run(folder, value)
    finally:
        del os.environ["PYTHONPATH"]


def test_each_side_imports_its_own_tree_under_an_editable_install(sides):
    folder, result = sides
    for side, loss in (("head", 6.0), ("base", 4.0)):
        process = arm(result, "b", side=side)[0]
        assert process["losses"][0] == loss
        names = sorted(os.path.relpath(path, os.path.realpath(folder / side)) for path in process["importedFiles"])
        assert names == [
            "lib/extra/__init__.py", "python/plain.py", "src/workpackage/__init__.py", "src/workpackage/scale.py", "step.py",
        ]


def test_each_side_compiles_cold_on_its_own_and_the_sides_alternate(sides):
    _, result = sides
    assert [arm(result, "b", side=side)[0]["cache"] for side in ("head", "base")] == ["cold", "cold"]
    order = sorted(
        (block["order"], side) for side in ("head", "base") for block in arm(result, "b", side=side)[0]["blocks"]
    )
    assert [side for _, side in order] == ["head", "base", "base", "head"]
