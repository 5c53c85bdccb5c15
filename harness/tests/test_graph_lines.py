"""What source lines put into a graph, read from the code that PyTorch prints of it."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import pytest

from compile_case import SiteResolver
from compile_check_harness.graph_hashes import GraphBook
from compile_check_harness.graph_lines import graph_lines
from compile_check_harness.module_calls import module_calls, module_names
from compile_check_harness.trace_reader import TraceEvent

HEADER = "        # File: /repo/model.py:9 in forward, code: x\n"


def of(statement: str) -> Dict[str, Any]:
    lines = graph_lines(HEADER + "        " + statement + "\n", SiteResolver("/repo", []))
    return {"operations": lines[0]["operations"], "outputs": lines[0]["outputs"]} if lines else {}


@pytest.mark.parametrize("statement, operation, kind", [
    ('y: "f32[4, 8][8, 1]cpu" = torch._C._nn.gelu(x);  x = None', "gelu", "f32[4, 8]"),
    ('y: "f32[4, 8][8, 1]cpu" = x + z;  x = None', "add", "f32[4, 8]"),
    ('y: "f32[4, 8][8, 1]cpu" = 1 + x', "add", "f32[4, 8]"),
    ('y: "f32[4, 8][8, 1]cpu" = x ** 2', "pow", "f32[4, 8]"),
    ('y: "f32[4, 8][8, 1]cpu" = x % 3', "mod", "f32[4, 8]"),
    ('y: "f32[4, 7][7, 1]cpu" = -z;  z = None', "neg", "f32[4, 7]"),
    ('y: "b8[4, 8][8, 1]cpu" = ~m;  m = None', "invert", "b8[4, 8]"),
    ('y: "b8[4, 8][8, 1]cpu" = x == 0', "eq", "b8[4, 8]"),
    ('x_2 *= 2;  x_3: "f32[4, 8][8, 1]cpu" = x_2;  x_2 = None', "mul_", "f32[4, 8]"),
    ('x_2 //= 2;  x_3: "f32[4, 8][8, 1]cpu" = x_2;  x_2 = None', "floordiv_", "f32[4, 8]"),
    ("x_3[0] = 1.0;  setitem = x_3;  setitem = None", "setitem", None),
    ("x_3[(Ellipsis, slice(None, 8, None))] = 0;  setitem = x_3;  setitem = None", "setitem", None),
    ('z: "f32[4, 7][8, 1]cpu" = x_3[(slice(None, None, None), slice(1, None, None))]', "getitem", "f32[4, 7]"),
    ('s: "f32[s77, 8][8, 1]cpu" = x.sum()', "sum", "f32[s77, 8]"),
])
def test_every_kind_of_statement_is_an_operation(statement: str, operation: str, kind: Any) -> None:
    assert of(statement) == {"operations": {operation: 1}, "outputs": {kind: 1} if kind else {}}


def test_names_and_parts_of_a_tuple_are_no_work() -> None:
    assert of("l_x_ = L_x_") == {}
    assert of("return (x,)") == {}
    code = HEADER + '        split = torch.functional.split(x, 2);  x = None\n        v: "f32[2]cpu" = split[0];  split = None\n'
    assert graph_lines(code, SiteResolver("/repo", []))[0]["operations"] == {"functional.split": 1}


MODEL = """import torch


class Net(torch.nn.Module):
    def __init__(self):
        self.extra = None

    def forward(
        self, x,
    ):
        for block in self.blocks:
            x = block(x)
        # a comment
        x = self.extra(x)
        return x

    def other(self):
        return self.later
"""
SIGNATURE = (
    '    def forward(self, L_self_modules_blocks_modules_0_modules_a_parameters_weight_: "f32[8, 8]", L_x_: "f32[4, 8]",'
    ' L_self_modules_extra_modules_a_parameters_weight_: "f32[8, 8]", L_self_modules_extra_modules_a_parameters_bias_: "f32[8]",'
    ' L_self_modules_later_parameters_weight_: "f32[8]"):\n'
)


def test_modules_of_a_graph_are_named_with_the_line_that_calls_them(tmp_path: Path) -> None:
    file = tmp_path / "model.py"
    file.write_text(MODEL)
    names = module_names("class GraphModule(torch.nn.Module):\n" + SIGNATURE)
    assert names == ["blocks", "extra", "later"]
    found = module_calls(names, {"file": str(file), "line": 8, "function": "forward"}, SiteResolver(str(tmp_path), []))
    # `later` is used in another function, and `extra` in __init__ before it.
    assert [(call["name"], call["site"]["line"]) for call in found] == [("blocks", 11), ("extra", 14)]
    assert found[1]["site"]["sourceLine"] == "x = self.extra(x)"
    assert module_calls(names, None, SiteResolver(str(tmp_path), [])) == []


def test_a_kernel_that_two_graphs_define_belongs_to_both() -> None:
    book = GraphBook("owner", SiteResolver("/repo", []), {})
    for compile_id, body in (("0/0", "a"), ("1/0", "b"), ("0/0", "c")):
        code = "triton_poi_fused_add_0 = async_compile.triton('x', '''%s''')\n" % body
        book.take(TraceEvent("inductor_output_code", compile_id, 0, 0, 0.0, {}, code))
    assert book.kernel_graphs == {"triton_poi_fused_add_0": "0/0+1/0"}
