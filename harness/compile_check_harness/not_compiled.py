"""Why a compiled arm may have compiled nothing: looked for in the process where it happened."""
from __future__ import annotations

import gc
import sys
from typing import List

_COMMON = (
    "Compiled code was never called, or Dynamo skipped all of it: look for code under torch._dynamo.disable, a compiled "
    "function that the step does not use, or TORCHDYNAMO_DISABLE in the environment."
)


def _in_place_without_effect() -> List[str]:
    """Modules compiled in place although their forward is torch's own: Dynamo does not trace those."""
    torch = sys.modules["torch"]
    found = []
    for each in gc.get_objects():
        if not issubclass(type(each), torch.nn.Module) or getattr(each, "_compiled_call_impl", None) is None:
            continue
        module = getattr(type(each).forward, "__module__", "") or ""
        if module.split(".")[0] == "torch":
            found.append(type(each).__name__)
    return sorted(set(found))


def hints(takes_compile: bool, calls: int) -> List[str]:
    in_place = _in_place_without_effect()
    if in_place:
        names = ", ".join(in_place)
        return [
            f"`module.compile()` does nothing, without a warning, for {names}: its forward lives in torch itself. "
            "Use `module = torch.compile(module)` instead."
        ]
    if takes_compile and calls == 0:
        return ["The function takes `compile` but never called it: wrap the model or the step in `compile(...)`."]
    if not takes_compile:
        return [
            "The function has no parameter named `compile` and nothing it called was compiled: add "
            "`compile=torch.compile` to its parameters and wrap the model in it, or call torch.compile yourself."
        ]
    return [_COMMON]
