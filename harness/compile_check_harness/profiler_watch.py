"""Whether the step profiles itself: two profilers in one process fail each other, up to a segmentation fault."""
from __future__ import annotations

import sys
from typing import Any, Callable, List, Tuple


class ProfilerWatch:
    """Notes profilers that are started while it is entered."""

    def __init__(self) -> None:
        self.seen = False
        self._replaced: List[Tuple[Any, str, Callable[..., Any]]] = []

    def __enter__(self) -> "ProfilerWatch":
        torch = sys.modules["torch"]
        for owner, name in ((torch.profiler.profile, "start"), (torch.autograd.profiler.profile, "__enter__")):
            original = owner.__dict__.get(name)
            if original is not None:
                self._replaced.append((owner, name, original))
                setattr(owner, name, self._noting(original))
        return self

    def _noting(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def started(*arguments: Any, **named: Any) -> Any:
            self.seen = True
            return original(*arguments, **named)

        return started

    def __exit__(self, *_error: Any) -> None:
        for owner, name, original in self._replaced:
            setattr(owner, name, original)
        self._replaced.clear()
