"""Graph breaks, recompiles and silent eager fallback, on real torch."""
from __future__ import annotations

import importlib.util
import re
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Dict

import pytest

from compile_case import Case, places

#: Since 2.7 a break comes with an explanation, a hint and a page.
EXPLAINS_BREAKS = (Path(importlib.util.find_spec("torch").origin).parent / "_dynamo" / "graph_break_hints.py").exists()

STEP = """
import torch
{body}

def make_step():
    compiled = torch.compile(forward, backend="eager"{options})
    def step(index):
        return compiled({argument})
    return step
"""


def source(body: str, argument: str = "torch.randn(4, 4)", options: str = "") -> str:
    return STEP.format(body=textwrap.dedent(body), argument=argument, options=options)


ITEM = """
def forward(x):
    y = x * 2
    if y.abs().max().item() > 1e9:
        y = y * 2
    return y + 1
"""
SOURCES = {
    "clean": source("def forward(x):\n    return x * 2 + 1\n"),
    "item": source(ITEM),
    "item moved": source("# a comment\n# another\nCONSTANT = 3\n" + ITEM),
    "item twice": source(ITEM.replace("return y + 1", "y = y - 1\n    if y.abs().max().item() > 1e9:\n        y = y * 2\n    return y + 1")),
    "branch": source("def forward(x):\n    if x.sum() > 0:\n        return x * 2\n    return x - 1\n"),
    "print": source("def forward(x):\n    y = x * 2\n    print('loss')\n    return y + 1\n"),
    "shape": source("def forward(x):\n    kept = x[x > 0]\n    return kept.sum() + torch.nonzero(x).sum()\n"),
    "unsupported": source("import time\ndef forward(x):\n    y = x * 2\n    time.sleep(0)\n    return y + 1\n"),
    "dependency": source("from slowlib.layers import scale\ndef forward(x):\n    y = scale(x)\n    return y + 1\n"),
    "dynamic batch": source("def forward(x):\n    return (x * 2).sum()\n", "torch.randn(4 + index // 2, 3)"),
    "recompile limit": source("def forward(x):\n    return (x * 2).sum()\n", "torch.randn(2 + index, 3)", ", dynamic=False"),
    "skipped frame": source(
        """
        def helper(x):
            for _ in range(2):
                try:
                    print("a")
                    x = x + 1
                finally:
                    x = x * 2
            return x
        def forward(x):
            return helper(x * 2) - 1
        """
    ),
    "disabled": source("@torch._dynamo.disable\ndef plain(x):\n    return x + 1\ndef forward(x):\n    return plain(x * 2) * 2\n"),
}
STEPS = {"recompile limit": 12, "dynamic batch": 6, "clean": 5}


@pytest.fixture(scope="session")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Case]:
    prepared = {}
    for name, text in SOURCES.items():
        prepared[name] = Case(tmp_path_factory.mktemp("case") / "run", text, STEPS.get(name, 3))
    site_packages = prepared["dependency"].tree.parent / "lib" / "site-packages"
    write_package(site_packages)
    prepared["dependency"].extra_path.append(site_packages)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(Case.run, prepared.values()))
    return prepared


def write_package(site_packages: Path) -> None:
    package = site_packages / "slowlib"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "layers.py").write_text("def scale(x):\n    y = x * 3\n    print('scaled')\n    return y\n")
    metadata = site_packages / "slow_lib-4.48.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: slow-lib\nVersion: 4.48\n")
    (metadata / "RECORD").write_text("slowlib/__init__.py,,\nslowlib/layers.py,,\nslow_lib-4.48.dist-info/METADATA,,\n")


def test_a_clean_model_has_one_graph_and_nothing_to_report(cases: Dict[str, Case]) -> None:
    collected = cases["clean"].collect()
    counts = collected["counts"]
    assert (counts["source"], counts["steps"], counts["graphs"]) == ("trace", 5, 1)
    assert counts["graphBreaks"] == counts["recompiles"] == counts["fallbacks"] == counts["cudagraphSkips"] == []
    assert collected["graphs"][0]["ops"] == 2
    assert collected["compilerSeconds"] > 0


@pytest.mark.parametrize("name, text, reason", [
    ("item", "y.abs().max().item()", r"Tensor\.item"),
    ("branch", "if x.sum() > 0", "Data-dependent (branching|jump)"),
    ("print", "print('loss')", "Failed to trace builtin operator|builtin: print"),
    ("shape", "kept = x[x > 0]", "dynamic shape operator"),
    ("unsupported", "time.sleep(0)", "function marked as skipped|unsupported builtin time.sleep"),
    ("disabled", "return plain(x * 2) * 2", r"Skip calling|torch\._dynamo\.disable"),
])
def test_a_break_is_told_with_line_and_reason(cases: Dict[str, Case], name: str, text: str, reason: str) -> None:
    case = cases[name]
    first = case.collect()["counts"]["graphBreaks"][0]
    assert (first["site"]["file"], first["site"]["line"]) == ("model.py", case.line_of(text))
    assert text in first["site"]["sourceLine"]
    assert first["site"]["function"] == "forward"
    assert re.search(reason, first["reason"], re.IGNORECASE)
    if EXPLAINS_BREAKS:
        assert first["explanation"] and first["hint"]
        assert first["link"].startswith("https://") and first["link"].endswith(".html")
    assert first["stack"][0]["line"] == case.line_of(text)
    assert all(frame["file"] or frame["package"] for frame in first["stack"])
    assert str(case.tree) not in str({**first, "stack": []})


def test_every_place_of_a_data_dependent_shape_is_counted_once(cases: Dict[str, Case]) -> None:
    breaks = cases["shape"].collect()["counts"]["graphBreaks"]
    assert [line for _, line, _ in places(breaks)] == [cases["shape"].line_of("kept = x"), cases["shape"].line_of("nonzero")]


def test_a_break_in_a_dependency_names_package_and_version(cases: Dict[str, Case]) -> None:
    case = cases["dependency"]
    found = case.collect()["counts"]["graphBreaks"][0]
    site = found["site"]
    assert (site["file"], site["package"], site["packageVersion"]) == (None, "slow-lib", "4.48")
    assert (site["packagePath"], site["line"], site["function"]) == ("slowlib/layers.py", 3, "scale")
    assert site["sourceLine"] == "print('scaled')"
    assert (found["stack"][1]["file"], found["stack"][1]["line"]) == ("model.py", case.line_of("y = scale(x)"))


def test_the_same_break_in_two_places_is_two_breaks(cases: Dict[str, Case]) -> None:
    breaks = [b for b in cases["item twice"].collect()["counts"]["graphBreaks"] if "item" in b["reason"]]
    assert len({b["site"]["line"] for b in breaks}) == 2
    assert len({b["site"]["sourceLine"] for b in breaks}) == 1


def test_a_break_that_an_edit_above_moved_keeps_everything_but_its_line(cases: Dict[str, Case]) -> None:
    before = cases["item"].collect()["counts"]["graphBreaks"]
    after = cases["item moved"].collect()["counts"]["graphBreaks"]
    assert [line for _, line, _ in places(after)] == [line + 3 for _, line, _ in places(before)]
    for old, new in zip(before, after):
        assert {**old["site"], "line": 0} == {**new["site"], "line": 0}
        assert old["reason"] == new["reason"]


def test_a_changed_batch_recompiles_with_the_guard_and_its_step(cases: Dict[str, Case]) -> None:
    case = cases["dynamic batch"]
    recompiles = case.collect()["counts"]["recompiles"]
    assert len(recompiles) == 1
    assert re.fullmatch(r"tensor '(x|L\['x'\])' size mismatch at index 0\. expected 4, actual 5", recompiles[0]["reason"])
    assert (recompiles[0]["step"], recompiles[0]["compileId"]) == (2, "0/1")
    assert recompiles[0]["site"]["line"] == case.line_of("def forward")


def test_only_the_counted_steps_count(cases: Dict[str, Case]) -> None:
    counts = cases["dynamic batch"].collect(counted_steps=2)["counts"]
    assert (counts["steps"], counts["graphs"], counts["recompiles"]) == (2, 1, [])


def test_hitting_the_recompile_limit_is_a_silent_fallback_and_not_one_more_recompile(cases: Dict[str, Case]) -> None:
    case = cases["recompile limit"]
    counts = case.collect()["counts"]
    assert len(counts["recompiles"]) == 7
    assert len(counts["fallbacks"]) == 1
    fallback = counts["fallbacks"][0]
    assert (fallback["cause"], fallback["step"]) == ("recompile-limit", 8)
    assert "expected 9, actual 10" in fallback["reason"]
    assert (fallback["site"]["file"], fallback["site"]["line"]) == ("model.py", case.line_of("def forward"))


def test_a_frame_that_is_skipped_runs_eager_and_is_told(cases: Dict[str, Case]) -> None:
    case = cases["skipped frame"]
    counts = case.collect()["counts"]
    assert [(f["cause"], f["site"]["line"], f["site"]["function"]) for f in counts["fallbacks"]] == [
        ("unsupported", case.line_of('print("a")'), "helper")
    ]
    assert [line for _, line, _ in places(counts["graphBreaks"])] == [case.line_of('print("a")')]


@pytest.mark.parametrize("name", ["item", "print", "dynamic batch", "recompile limit", "skipped frame", "dependency"])
def test_without_a_trace_the_snapshot_tells_the_same_places(cases: Dict[str, Case], name: str, tmp_path: Path) -> None:
    case = cases[name]
    traced = case.collect()["counts"]
    remembered = case.collect(trace=tmp_path)["counts"]
    assert remembered["source"] == "counters"
    assert remembered["graphs"] == traced["graphs"]
    for kind in ("recompiles", "fallbacks"):
        assert [(e["site"]["file"], e["site"]["line"]) for e in remembered[kind]] == [
            (e["site"]["file"], e["site"]["line"]) for e in traced[kind]
        ]
    assert {line for _, line, _ in places(remembered["graphBreaks"])} == {
        line for _, line, _ in places(traced["graphBreaks"])
    }


def test_compile_events_stop_growing_when_nothing_compiles(cases: Dict[str, Case]) -> None:
    quiet = cases["clean"].recorded["events"]
    assert quiet[0] > 0 and len(set(quiet)) == 1
    recompiling = cases["dynamic batch"].recorded["events"]
    assert recompiling[2] > recompiling[1]
    assert recompiling[1] == recompiling[0]


def test_nothing_of_the_source_but_named_lines_leaves_the_worker(cases: Dict[str, Case]) -> None:
    collected = str(cases["item"].collect())
    assert "y = y * 2" not in collected and "L_x_" not in collected
