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
    #: What is changed on the reference's side already.
    reference_edits: List[Edit] = []
    #: Whether the changed side runs with another Python, which has another torch.
    other_torch: bool = False
    #: Further kinds that must be among the causes.
    also: List[str] = []
    #: Milliseconds that the first cause must be given, as a range of shares of the whole slowdown.
    share: Tuple[float, float] = (0.5, 1.0)


GELU = "        hidden = nn.functional.gelu(hidden) * 1.5\n"
CALL = "        loss = compiled(batch)\n"
UP = "        hidden = self.up(self.norm(x))\n"
DOWN = "        return x + self.down(hidden)\n"
HEAD = "        return self.head(x).float().square().mean()\n"
TIME: Edit = ("import torch\n", "import time\n\nimport torch\n")
SLEEP: Edit = (CALL, "        time.sleep(0.1)\n" + CALL)
OPTIMIZER_COMPILED: List[Edit] = [
    ("    batch =", "    update = torch.compile(optimizer.step, backend='aot_eager')\n    batch ="),
    ("        optimizer.step()\n", "        update()\n"),
]
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
        ["graph-break-new"], "if hidden.abs().max().item() > 1e9:", symptom="counts",
    ),
    Planted("print", [(GELU, GELU + '        print("hidden")\n')], ["graph-break-new"], 'print("hidden")', symptom="counts"),
    Planted(
        "shape-from-data",
        [("        for block in", "        kept = torch.nonzero(x[:, 0] > 0)\n        x = x * (kept.shape[0] / ROWS)\n        for block in")],
        ["graph-break-new"], "kept = torch.nonzero(x[:, 0] > 0)", symptom="counts",
    ),
    Planted(
        "unsupported-call",
        [("import torch\n", "import time\n\nimport torch\n"), (GELU, GELU + "        time.sleep(0)\n")],
        ["graph-break-new"], "time.sleep(0)", symptom="counts",
    ),
    Planted(
        "break-in-dependency",
        [("import torch\n", IMPORT_PACKAGE + "import torch\n"), (GELU, GELU + "        hidden = scale(hidden)\n")],
        ["graph-break-new"], "print('scaled')", package="4.48", symptom="counts",
    ),
    Planted(
        "dynamic-batch",
        [(CALL, "        loss = compiled(batch[: ROWS - 8 * (next(turn) % 2)])\n"),
         ("    def step():", "    turn = iter(range(10**9))\n\n    def step():")],
        ["recompile-new"], "def forward(self, x):", symptom="counts",
    ),
    Planted(
        "recompile-limit",
        [(CALL, "        loss = compiled(batch[: ROWS - 8 * (next(turn) % 12)])\n"),
         ("    def step():", "    turn = iter(range(10**9))\n\n    def step():"),
         ("compile(model)", "compile(model, dynamic=False)")],
        ["recompile-limit"], "def forward(self, x):", symptom="counts",
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
        [TIME, SLEEP], ["host-time"], needs_inductor=True,
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
    Planted("graphs-given-up", [], ["variant-changed"], needs_gpu=True, reference_variant=GRAPHS),
    Planted(
        "in-place", [(GELU, GELU + "        hidden *= 1.01\n        hidden[..., :8] = 0\n")],
        ["graphs-changed"], "hidden *= 1.01", share=(0.1, 1.0),
    ),
    # A rename beside the sleep changes nothing, and must not be named.
    Planted(
        "rename-and-sleep",
        [TIME, SLEEP, (UP, "        wide = self.up(self.norm(x))\n"),
         (GELU, "        wide = nn.functional.gelu(wide) * 1.5\n"), (DOWN, "        return x + self.down(wide)\n")],
        ["host-time"],
    ),
    Planted(
        "edit-and-sleep", [TIME, SLEEP, (DOWN, "        return x + self.down(hidden) * 1.0\n")], ["host-time"],
        share=(0.4, 1.0),
    ),
    Planted(
        "batch-and-print", [("torch.randn(ROWS,", "torch.randn(4 * ROWS,"), (GELU, GELU + '        print("hidden")\n')],
        ["shape-changed"], "hidden = self.up(self.norm(x))", also=["graph-break-new"],
    ),
    Planted(
        "dynamic-shapes", [("compile(model)", "compile(model, dynamic=True)")], ["dynamic-shapes"],
        symptom="compile",
    ),
    Planted(
        "partial-compile",
        [("    compiled = compile(model)\n", "    model.blocks[0] = compile(model.blocks[0])\n    compiled = model\n")],
        ["no-longer-compiled"], needs_inductor=True,
    ),
    Planted(
        "string-argument",
        [(CALL, "        loss = compiled(batch, next(reduction))\n"),
         ("    def step():", "    reduction = iter(['mean', 'sum'] * 10**6)\n\n    def step():"),
         ("    def forward(self, x):\n        for", "    def forward(self, x, reduction):\n        for"),
         (HEAD, "        x = self.head(x).float().square()\n        return x.mean() if reduction == 'mean' else x.sum()\n")],
        ["recompile-new"], "return x.mean() if reduction == 'mean' else x.sum()", symptom="counts",
    ),
    Planted(
        "step-counter",
        [("LAYERS = 2\n", "LAYERS = 2\nSTEPS = 0\n"),
         ("        for block in", "        global STEPS\n        STEPS += 1\n        if STEPS > 10**9:\n            x = x * 2\n        for block in")],
        ["recompile-limit"], "STEPS += 1", symptom="counts",
    ),
    Planted(
        "learning-rate",
        [("        update()\n", "        optimizer.param_groups[0]['lr'] *= 0.999\n        update()\n")],
        ["recompile-new", "recompile-limit"], "update()", reference_edits=OPTIMIZER_COMPILED, symptom="counts",
    ),
    Planted(
        "added-layer",
        [("        self.head = nn.Linear(WIDTH, 1)\n", "        self.extra = Block()\n        self.head = nn.Linear(WIDTH, 1)\n"),
         (HEAD, "        x = self.extra(x)\n" + HEAD)],
        ["step-does-more"], "x = self.extra(x)",
    ),
    Planted(
        "optimizer", [("lr=1e-4, fused=True", "lr=1e-4, foreach=False, amsgrad=True")], ["host-time"],
    ),
    Planted(
        "copied-tensor", [("import torch\n", "import copy\n\nimport torch\n"),
                          (GELU, GELU + "        hidden = hidden + 0 * copy.deepcopy(hidden.detach())\n")],
        ["graph-break-new"], "copy.deepcopy(hidden.detach())", symptom="counts",
    ),
    Planted(
        "whole-graph-wanted", [(GELU, GELU + '        print("hidden")\n')], ["graph-break-new", "eager-fallback"],
        'print("hidden")', variant={"fullgraph": True}, reference_variant={"fullgraph": True}, symptom="counts",
    ),
    Planted("torch-changed", [], ["version-changed"], other_torch=True),
]
