"""Hashes of graphs and generated code, compile caches and phases, with the real inductor."""
from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Dict, List

import pytest

from compile_case import Case

MODEL = """
import torch

class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(16, 16)

    def forward(self, x):
        hidden = self.layer(x)
        return torch.relu(hidden).sum()

def make_step():
    model = Model()
    compiled = torch.compile(model)
    def step(index):
        loss = compiled(torch.ones(8, 16))
        loss.backward()
        return loss
    return step
"""
RENAMED = "# moved\n# by\n# comments\n" + MODEL.replace("hidden", "activation").replace("return torch", "return torch  ".strip())
CHANGED = MODEL.replace("torch.relu", "torch.sigmoid")
RESHAPED = MODEL.replace("torch.ones(8, 16)", "torch.ones(24, 16)")


@pytest.fixture(scope="session")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Case]:
    root = tmp_path_factory.mktemp("graphs")
    cache = root / "cache"
    sources = {"cold": MODEL, "warm elsewhere": MODEL, "renamed": RENAMED, "changed": CHANGED, "reshaped": RESHAPED}
    return {name: Case(root / name, text, 2, cache).run() for name, text in sources.items()}


def graphs(case: Case) -> List[Dict[str, Any]]:
    return case.collect()["graphs"]


def hashes(case: Case, field: str) -> Dict[str, Any]:
    return {graph["direction"]: graph[field] for graph in graphs(case)}


def test_forward_and_backward_are_told_apart_and_hashed(runs: Dict[str, Case]) -> None:
    found = graphs(runs["cold"])
    assert sorted(graph["direction"] for graph in found) == ["backward", "forward"]
    assert all(len(graph["fxHash"]) == 16 and len(graph["codeHash"]) == 16 for graph in found)
    assert runs["cold"].collect()["counts"]["graphs"] == 1
    forward = next(graph for graph in found if graph["direction"] == "forward")
    assert (forward["site"]["file"], forward["site"]["function"]) == ("model.py", "forward")


@pytest.mark.parametrize("other", ["warm elsewhere", "renamed"])
def test_the_same_model_has_the_same_hashes_in_another_folder_and_process(runs: Dict[str, Case], other: str) -> None:
    for field in ("fxHash", "codeHash"):
        assert hashes(runs[other], field) == hashes(runs["cold"], field)


@pytest.mark.parametrize("other", ["changed", "reshaped"])
def test_another_operation_or_shape_changes_both_hashes(runs: Dict[str, Case], other: str) -> None:
    for field in ("fxHash", "codeHash"):
        assert hashes(runs[other], field)["forward"] != hashes(runs["cold"], field)["forward"]


def test_a_cold_cache_misses_and_a_warm_one_hits(runs: Dict[str, Case]) -> None:
    cold, warm = runs["cold"].collect(), runs["warm elsewhere"].collect()
    assert {graph["cache"] for graph in cold["graphs"]} == {"miss"}
    assert {graph["cache"] for graph in warm["graphs"]} == {"hit"}
    assert cold["counts"]["cacheMisses"] == 2 and cold["counts"]["cacheHits"] == 0
    assert warm["counts"]["cacheHits"] == 2 and warm["counts"]["cacheMisses"] == 0
    assert {graph["cacheMissReason"] for graph in warm["graphs"]} == {None}


def test_the_kernels_that_were_generated_are_counted(runs: Dict[str, Case]) -> None:
    assert runs["cold"].collect()["counts"]["generatedKernels"] >= 2


def test_phases_are_self_times_that_add_up_to_the_compiler_seconds(runs: Dict[str, Case]) -> None:
    cold, warm = runs["cold"].collect(), runs["warm elsewhere"].collect()
    for collected in (cold, warm):
        assert sum(collected["phases"].values()) == pytest.approx(collected["compilerSeconds"], rel=0.01)
        assert set(collected["phases"]) <= {"dynamo", "aot-autograd", "inductor", "code-generation", "triton", "other"}
        assert sum(sum(graph["phases"].values()) for graph in collected["graphs"]) == pytest.approx(
            collected["compilerSeconds"], rel=0.01
        )
    assert cold["compilerSeconds"] > warm["compilerSeconds"]
    assert "code-generation" not in warm["phases"]


def test_an_option_of_the_compile_is_told_and_names_the_missing_key(runs: Dict[str, Case], tmp_path: Path) -> None:
    text = MODEL.replace("torch.compile(model)", "torch.compile(model, options={'epilogue_fusion': False})")
    case = Case(tmp_path / "option", text, 2, runs["cold"].cache).run()
    assert {str(graph["settings"]) for graph in graphs(runs["cold"])} == {"{}"}
    found = graphs(case)
    assert {str(graph["settings"]) for graph in found} == {"{'epilogue_fusion': 'False'}"}
    assert any("epilogue_fusion" in str(graph["cacheMissReason"]) for graph in found)


def test_a_graph_says_what_each_line_puts_into_it_once(runs: Dict[str, Case], tmp_path: Path) -> None:
    case = runs["cold"]
    first = case.collect()["graphs"]
    lines = next(graph["lines"] for graph in first if graph["direction"] == "forward")
    assert [(line["site"]["line"], line["operations"]) for line in lines] == [
        (case.line_of("self.layer(x)"), {"linear": 1}), (case.line_of("torch.relu"), {"relu": 1, "sum": 1})
    ]
    assert lines[0]["outputs"] == {"f32[8, 16]": 1}
    # Another process of the same tree does not repeat it.
    copied = shutil.copytree(case.trace, tmp_path / "copied")
    again = case.collect(trace=Path(copied))["graphs"]
    assert [graph["fxHash"] for graph in again] == [graph["fxHash"] for graph in first]
    assert all(graph["lines"] == [] for graph in again)


def test_every_kernel_is_joined_with_its_graph(runs: Dict[str, Case]) -> None:
    collected = runs["cold"].collect()
    assert len(collected["kernelGraphs"]) == collected["counts"]["generatedKernels"]
    assert set(collected["kernelGraphs"].values()) == {"0/0"}
