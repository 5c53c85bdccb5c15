"""Losses of real runs: dropout is never called a divergence, a planted one is found."""
from __future__ import annotations

import pytest

from plans import EAGER, arm, benchmark, plan, run, schedule, variant, write_step

#: Sets back what the check needs, as its variant does: both are overruled in the check, and only there.
DROPOUT = """
    import torch
    import torch._inductor.config

    def make_step(compile=torch.compile):
        torch._inductor.config.fallback_random = False
        model = compile(torch.nn.Sequential(torch.nn.Linear(64, 64), torch.nn.Dropout(0.5), torch.nn.Linear(64, 1)))
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        x = torch.randn(8, 64)

        def step():
            optimizer.zero_grad()
            loss = model(x).pow(2).mean()
            loss.backward()
            optimizer.step()
            return loss

        return step
"""
WRONG = """
    import torch

    def make_step(compile=torch.compile):
        model = torch.nn.Linear(4, 1)

        @compile
        def forward(x):
            loss = model(x).pow(2).mean() + 1.0
            return loss * 1.5 if torch.compiler.is_compiling() else loss

        x = torch.ones(2, 4)
        return lambda: forward(x)
"""
UNSTEADY = """
    import time
    import torch

    def make_step(compile=torch.compile):
        scale = compile(lambda x: x.sum())
        return lambda: scale(torch.full((2,), float(time.time_ns() % 1000003)))
"""


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    folder = tmp_path_factory.mktemp("numerics")
    quick = variant("compiled", backend="eager")
    own = variant("compiled", backend="inductor", options={"fallback_random": False})
    benchmarks = []
    for name, source, compiled in (
        ("dropout", DROPOUT, own), ("wrong", WRONG, quick), ("unsteady", UNSTEADY, quick),
    ):
        write_step(folder / "tree", source, f"{name}.py")
        benchmarks.append(benchmark(name, f"{name}.py", variants=[EAGER, compiled]))
    return run(folder, plan(folder, benchmarks, schedule=schedule(lossSteps=5)))


def numerics(result, name):
    return next(entry for entry in result["numerics"] if entry["benchmark"] == name)


def test_dropout_is_never_called_a_divergence(result):
    losses = [arm(result, "dropout", name)[0]["losses"] for name in ("eager", "compiled")]
    assert losses[0] != pytest.approx(losses[1], rel=0.01)
    assert numerics(result, "dropout")["status"] == "agrees", numerics(result, "dropout")["message"]
    assert arm(result, "dropout")[0]["outcome"]["kind"] == "ok"


def test_a_compiled_step_that_computes_something_else_has_diverged(result):
    entry = numerics(result, "wrong")
    assert entry["status"] == "diverged" and entry["relativeDifference"] == pytest.approx(0.5)
    assert entry["eagerRelativeDifference"] == 0.0
    found = arm(result, "wrong")[0]
    assert found["outcome"]["kind"] == "diverged" and found["blocks"]
    assert arm(result, "wrong", "eager")[0]["outcome"]["kind"] == "ok"


def test_eager_that_does_not_repeat_itself_cannot_be_checked(result):
    assert numerics(result, "unsteady")["status"] == "not-checkable"
    assert arm(result, "unsteady")[0]["outcome"]["kind"] == "ok"
