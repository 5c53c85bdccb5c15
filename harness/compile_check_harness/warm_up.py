"""When the warm-up of a process is over: known from what it does, not guessed from a number of steps. Pure."""
from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from typing import List, Optional


@dataclass
class WarmUp:
    """Fed with every step from the first one on."""

    quiet_steps: int
    max_steps: int
    #: Steps that are run in full whatever happens: those counted, and those whose loss is compared.
    least_steps: int
    seconds: List[float] = field(default_factory=list)
    quiet: int = 0
    #: Steps in which something was compiled.
    compile_steps: List[int] = field(default_factory=list)
    #: Compile events before the first step: a set-up may call the model.
    _events: int = 0
    _reserved: Optional[int] = None

    def begin(self, compile_events: int) -> None:
        self._events = compile_events

    def feed(self, seconds: float, compile_events: int, reserved_bytes: Optional[int]) -> None:
        step = len(self.seconds)
        self.seconds.append(seconds)
        compiled = compile_events != self._events
        # The first step always sets the allocator up.
        grew = step == 0 or reserved_bytes != self._reserved
        if compiled:
            self.compile_steps.append(step)
        self.quiet = 0 if compiled or grew else self.quiet + 1
        self._events, self._reserved = compile_events, reserved_bytes

    @property
    def just_compiled(self) -> bool:
        return bool(self.seconds) and self.compile_steps[-1:] == [len(self.seconds) - 1]

    def ended_by(self) -> Optional[str]:
        """`quiet`, `limit`, or None while it must go on."""
        if len(self.seconds) < self.least_steps:
            return None
        if self.quiet >= self.quiet_steps:
            return "quiet"
        return "limit" if len(self.seconds) >= max(self.max_steps, self.least_steps) else None

    def steady_seconds(self) -> float:
        """Median of the last quiet steps, or of the last ones where none were quiet. Synchronised: an upper estimate."""
        if not self.seconds:
            return 0.0
        return statistics.median(self.seconds[-max(1, min(self.quiet, 20)):])

    def next_seconds(self) -> float:
        """What the next step is expected to take; 0 after one that compiled, which says nothing of it."""
        return 0.0 if self.just_compiled else self.steady_seconds()

    def compile_seconds(self, steady_step_seconds: float) -> float:
        """Wall time of the steps that compiled, minus as many steady ones; never negative."""
        return sum(max(0.0, self.seconds[step] - steady_step_seconds) for step in self.compile_steps)
