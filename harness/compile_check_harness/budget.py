"""Wall time for the whole plan, shared fairly by its benchmarks, and where it went."""
from __future__ import annotations

import contextlib
import time
from typing import Callable, Dict, Iterator, List

Clock = Callable[[], float]


class Budget:
    def __init__(self, seconds: float, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + seconds
        self.exhausted = False

    def remaining(self) -> float:
        return max(0.0, self._end - self._clock())

    def allows(self, seconds: float) -> bool:
        """Whether so much is left; a refusal is remembered, because something then is not measured."""
        if self.remaining() >= seconds and self.remaining() > 0:
            return True
        self.exhausted = True
        return False

    def share(self, benchmarks_left: int) -> "Budget":
        """What the next of so many benchmarks may take: what the ones before it saved is shared by all that follow."""
        return Budget(self.remaining() / max(1, benchmarks_left), self._clock)


class Stages:
    """Seconds by stage, each second counted once: an inner stage interrupts the outer one."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._seconds: Dict[str, float] = {}
        self._stack: List[str] = []
        self._since = clock()

    def _book(self) -> None:
        now = self._clock()
        name = self._stack[-1] if self._stack else "other"
        self._seconds[name] = self._seconds.get(name, 0.0) + now - self._since
        self._since = now

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[None]:
        self._book()
        self._stack.append(name)
        try:
            yield
        finally:
            self._book()
            self._stack.pop()

    def seconds(self) -> Dict[str, float]:
        self._book()
        return {name: round(value, 4) for name, value in sorted(self._seconds.items())}
