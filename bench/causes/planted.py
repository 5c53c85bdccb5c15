"""Causes that are planted into step.py, and what must be named first for each. No torch import."""
from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

Edit = Tuple[str, str]


class Planted(NamedTuple):
    name: str
    #: Text of step.py and what takes its place.
    edits: List[Edit]
    #: Any of these kinds may be the first cause.
    kinds: List[str]
    #: Text of the line that must be named, or None where there is none.
    line: Optional[str] = None
    needs_gpu: bool = False
    #: Keys of the compiled variant, of the changed side and of the reference.
    variant: Dict[str, Any] = {}
    reference_variant: Dict[str, Any] = {}
    #: What the change makes worse: step, compile, memory, or counts alone.
    symptom: str = "step"
    #: Version of the installed package that the changed side imports.
    package: Optional[str] = None
    #: Whether generated code matters. Without a GPU the others use a backend that compiles no C++, for speed.
    needs_inductor: bool = False


GELU = "        hidden = nn.functional.gelu(hidden) * 1.5\n"
CALL = "        loss = compiled(batch)\n"
GRAPHS = {"mode": "reduce-overhead"}

CUSTOM_OPERATOR = '''

@torch.library.custom_op("planted::halve", mutates_args=())
def halve(x: torch.Tensor) -> torch.Tensor:
    return (x.double() * 0.5).to(x.dtype)


halve.register_fake(torch.empty_like)
halve.register_autograd(lambda context, gradient: gradient * 0.5)
'''
IMPORT_PACKAGE = "import sys\nfrom pathlib import Path\n\nsys.path.append(str(Path(__file__).parents[1] / 'lib' / 'site-packages'))\nfrom slowlib.layers import scale\n"

PLANTED = [
    Planted(
        "item-branch",
        [(GELU, GELU + "        if hidden.abs().max().item() > 1e9:\n            hidden = hidden * 2\n")],
        ["graph-break-new"], "if hidden.abs().max().item() > 1e9:",
    ),
    Planted("print", [(GELU, GELU + '        print("hidden")\n')], ["graph-break-new"], 'print("hidden")'),
    Planted(
        "shape-from-data",
        [("        for block in", "        kept = torch.nonzero(x[:, 0] > 0)\n        x = x * (kept.shape[0] / ROWS)\n        for block in")],
        ["graph-break-new"], "kept = torch.nonzero(x[:, 0] > 0)",
    ),
    Planted(
        "unsupported-call",
        [("import torch\n", "import time\n\nimport torch\n"), (GELU, GELU + "        time.sleep(0)\n")],
        ["graph-break-new"], "time.sleep(0)",
    ),
    Planted(
        "break-in-dependency",
        [("import torch\n", IMPORT_PACKAGE + "import torch\n"), (GELU, GELU + "        hidden = scale(hidden)\n")],
        ["graph-break-new"], "print('scaled')", package="4.48",
    ),
    Planted(
        "dynamic-batch",
        [(CALL, "        loss = compiled(batch[: ROWS - 8 * (next(turn) % 2)])\n"),
         ("    def step():", "    turn = iter(range(10**9))\n\n    def step():")],
        ["recompile-new"], "def forward(self, x):",
    ),
    Planted(
        "recompile-limit",
        [(CALL, "        loss = compiled(batch[: ROWS - 8 * (next(turn) % 12)])\n"),
         ("    def step():", "    turn = iter(range(10**9))\n\n    def step():"),
         ("compile(model)", "compile(model, dynamic=False)")],
        ["recompile-limit"], "def forward(self, x):",
    ),
    Planted(
        "changed-dtype",
        [("DTYPE = torch.bfloat16 if ON_GPU else torch.float32", "DTYPE = torch.float32 if ON_GPU else torch.float64")],
        ["dtype-changed"], "hidden = self.up(self.norm(x))",
    ),
    Planted(
        "changed-shape", [("torch.randn(ROWS,", "torch.randn(3 * ROWS,")],
        ["shape-changed"], "hidden = self.up(self.norm(x))",
    ),
    Planted(
        "custom-operator",
        [("\n\nclass Block", CUSTOM_OPERATOR + "\n\nclass Block"),
         (GELU, "        hidden = halve(nn.functional.gelu(hidden)) * 3.0\n")],
        ["fusion-lost"], "hidden = halve(nn.functional.gelu(hidden)) * 3.0",
    ),
    Planted(
        "option-changed", [("compile(model)", 'compile(model, options={"max_fusion_size": 1, "cpp.simdlen": 1})')],
        ["setting-changed"], needs_inductor=True,
    ),
    Planted("bigger-model", [("LAYERS = 2", "LAYERS = 5")], ["step-does-more"], "hidden = self.up(self.norm(x))"),
    Planted(
        "unrolled-layers", [("LAYERS = 2", "LAYERS = 8")],
        ["step-does-more"], "hidden = self.up(self.norm(x))", symptom="compile",
    ),
    Planted(
        "host-sleep",
        [("import torch\n", "import time\n\nimport torch\n"), (CALL, "        time.sleep(0.1)\n" + CALL)],
        ["host-time"], needs_inductor=True,
    ),
    Planted(
        "checkpointing",
        [("import torch\n", "import torch\nfrom torch.utils.checkpoint import checkpoint\n"),
         ("            x = block(x)\n", "            x = checkpoint(block, x, use_reentrant=False)\n")],
        ["checkpointing"], "x = checkpoint(block, x, use_reentrant=False)",
    ),
    Planted(
        "cudagraphs-skipped", [("        for block in", "        x.clamp_(-10, 10)\n        for block in")],
        ["cudagraphs-skipped"], needs_gpu=True, variant=GRAPHS, reference_variant=GRAPHS,
    ),
    Planted("mode-changed", [], ["variant-changed"], needs_gpu=True, reference_variant=GRAPHS),
]
