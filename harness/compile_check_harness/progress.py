"""What is running and how long it will take, as JSON lines on a descriptor of its own (`src/measure/progress.ts`)."""
from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional

from .channel import encode, move_high

DESCRIPTOR_VARIABLE = "TORCH_COMPILE_CHECK_PROGRESS_FD"
LEAST_SECONDS_BETWEEN = 0.2
# All but the end itself, which nobody can announce.
MOST_FRACTION = 0.99


def open_progress_descriptor() -> Optional[int]:
    """Taken out of the environment at once: the step has no business with it."""
    text = os.environ.pop(DESCRIPTOR_VARIABLE, "")
    try:
        return move_high(int(text)) if text else None
    except (ValueError, OSError):  # nobody listens
        return None


@dataclass
class Expectation:
    """What one kind of work takes: a first guess, then the mean of what was seen."""

    guess: float
    total: float = 0.0
    seen: int = 0

    def note(self, seconds: float) -> None:
        self.total += seconds
        self.seen += 1

    @property
    def seconds(self) -> float:
        return self.total / self.seen if self.seen else self.guess


class Estimate:
    """The pieces of work that are left, by benchmark: those of later ones count from the start."""

    def __init__(self) -> None:
        self._expected = {
            "import": Expectation(4.0),
            "cold": Expectation(30.0),
            "warm": Expectation(6.0),
            "eager": Expectation(4.0),
            "block": Expectation(1.0),
            "window": Expectation(2.0),
            # What is left of a window beside its steps: the profiler.
            "profiler": Expectation(1.5),
            "numerics": Expectation(1.0),
            "ending": Expectation(3.0),
        }
        self._left: Dict[int, Dict[str, int]] = {}
        self._current = 0

    def enter(self, benchmark: int) -> None:
        """From now on pieces are this benchmark's."""
        self._current = benchmark

    def leave(self) -> None:
        """The current benchmark is done, whatever was planned for it."""
        self._left.pop(self._current, None)

    def plan(self, kind: str, pieces: int) -> None:
        self._left.setdefault(self._current, {})[kind] = max(0, pieces)

    def add(self, kind: str, pieces: int) -> None:
        self.plan(kind, self._left.get(self._current, {}).get(kind, 0) + pieces)

    def note(self, kind: str, seconds: float) -> None:
        """What a piece took that is not planned one by one."""
        self._expected[kind].note(seconds)

    def done(self, kind: str, seconds: float) -> None:
        self.note(kind, seconds)
        self.add(kind, -1)

    def expected(self, kind: str) -> float:
        return self._expected[kind].seconds

    def remaining_seconds(self) -> float:
        return sum(self.expected(kind) * count for left in self._left.values() for kind, count in left.items())


class Progress:
    def __init__(self, descriptor: Optional[int], budget_left: Callable[[], float]) -> None:
        self._descriptor = descriptor
        self._budget_left = budget_left
        self._began = time.monotonic()
        self._last_said = 0.0
        self._last_stage: List[Any] = []
        self._fraction = 0.0
        self.estimate = Estimate()

    def say(
        self,
        stage: str,
        message: str,
        benchmark: Optional[str] = None,
        name: Optional[str] = None,
        side: Optional[str] = None,
        variant: Optional[str] = None,
        process: Optional[int] = None,
    ) -> None:
        """A line per change of stage, and at most five a second within one."""
        now = time.monotonic()
        key = [stage, benchmark, side, variant, process]
        if self._descriptor is None or (key == self._last_stage and now - self._last_said < LEAST_SECONDS_BETWEEN):
            return
        self._last_stage, self._last_said = key, now
        elapsed = now - self._began
        left = min(self.estimate.remaining_seconds(), self._budget_left())
        # Never backwards: an estimate that grew is shown by the seconds.
        self._fraction = max(self._fraction, min(MOST_FRACTION, elapsed / max(0.001, elapsed + left)))
        line = {
            "event": "progress", "stage": stage, "benchmark": benchmark, "name": name, "side": side, "variant": variant,
            "arm": None if side is None else f"{side} {variant}", "process": process,
            "done": round(self._fraction, 4), "total": 1, "remainingSeconds": round(left, 1),
            "doneFraction": round(self._fraction, 4), "etaSeconds": round(left, 1), "message": message,
        }
        try:
            os.write(self._descriptor, encode(line))
        except OSError:  # the reader is gone
            self._descriptor = None
