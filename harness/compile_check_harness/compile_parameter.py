"""What a step's `compile` parameter receives: a drop-in for torch.compile."""
from __future__ import annotations

from typing import Any, Callable, Dict, Optional

# torch.compile refuses both at once: what the variant sets wins over the user's other one.
_EXCLUSIVE = {"mode": "options", "options": "mode"}


def merge_arguments(own: Dict[str, Any], settings: Dict[str, Any]) -> Dict[str, Any]:
    """The user's own arguments with the variant's settings over them."""
    merged = {**own, **settings}
    for key, other in _EXCLUSIVE.items():
        if key in settings and other not in settings:
            merged.pop(other, None)
    return merged


class CompileDropIn:
    """Works as a function and as a decorator, with and without arguments, as torch.compile does."""

    def __init__(self, settings: Optional[Dict[str, Any]], torch_compile: Optional[Callable[..., Any]]) -> None:
        """`settings` None is the eager arm: everything comes back as it was given."""
        self._settings = settings
        self._torch_compile = torch_compile
        self.calls = 0

    def __call__(self, model: Any = None, **arguments: Any) -> Any:
        if model is None:
            return lambda function: self(function, **arguments)
        self.calls += 1
        if self._settings is None or self._torch_compile is None:
            return model
        return self._torch_compile(model, **merge_arguments(arguments, self._settings))
