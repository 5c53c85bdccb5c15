"""Reads a step's loss, and what precision it was computed in: the tolerance depends on it."""
from __future__ import annotations

import gc
import math
import sys
from typing import Any, Dict, Optional, Tuple


def read_loss(value: Any) -> Tuple[bool, Optional[float]]:
    """(whether the step returned a loss, its value). None where it is not finite: JSON has no NaN."""
    torch = sys.modules["torch"]
    if isinstance(value, torch.Tensor):
        if value.numel() != 1 or value.is_complex():
            return False, None
        number = float(value.detach())
    elif isinstance(value, (int, float)):
        number = float(value)
    else:
        return False, None
    return True, number if math.isfinite(number) else None


class AutocastWatch:
    """Notes whether autocast is entered during a step. Only for the eager arm: a patch there is no graph break."""

    def __init__(self) -> None:
        self.dtype: Optional[str] = None

    def __enter__(self) -> "AutocastWatch":
        torch = sys.modules["torch"]
        self._kind, self._enter = torch.autocast, torch.autocast.__enter__
        watch, enter = self, self._enter

        def noting_enter(autocast: Any) -> Any:
            if getattr(autocast, "_enabled", True):
                watch.dtype = str(getattr(autocast, "fast_dtype", "unknown")).replace("torch.", "")
            return enter(autocast)

        self._kind.__enter__ = noting_enter
        return self

    def __exit__(self, *_error: Any) -> None:
        self._kind.__enter__ = self._enter


def precision(value: Any, autocast: Optional[str]) -> Dict[str, Any]:
    """Dtypes of the loss, of most of the parameters of this process, and of autocast where the step uses it."""
    torch = sys.modules["torch"]
    sizes: Dict[str, int] = {}
    for each in gc.get_objects():
        # type(), not isinstance: objects with a lying __class__ must not run code here.
        if issubclass(type(each), torch.nn.Parameter):
            dtype = str(each.dtype).replace("torch.", "")
            sizes[dtype] = sizes.get(dtype, 0) + each.numel()
    return {
        "loss": str(value.dtype).replace("torch.", "") if isinstance(value, torch.Tensor) else None,
        "parameters": max(sizes, key=sizes.__getitem__) if sizes else None,
        "autocast": autocast,
    }
