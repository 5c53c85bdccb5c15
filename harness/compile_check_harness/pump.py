"""The orchestrator's event loop: one thread that reads every pipe while it waits for something."""
from __future__ import annotations

import os
import selectors
import time
from typing import Callable, Dict, Optional

# Where a death cannot be selected on (no pidfd), conditions are looked at this often.
POLL_SECONDS = 0.05
CHUNK = 65_536


class Pump:
    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._selector = selectors.DefaultSelector()
        self._readers: Dict[int, Callable[[bytes], None]] = {}

    def add(self, descriptor: int, reader: Callable[[bytes], None]) -> None:
        """`reader` gets each chunk, and b"" once at the end; the descriptor is closed then."""
        os.set_blocking(descriptor, False)
        self._readers[descriptor] = reader
        self._selector.register(descriptor, selectors.EVENT_READ)

    def drop(self, descriptor: int) -> None:
        if descriptor in self._readers:
            del self._readers[descriptor]
            self._selector.unregister(descriptor)
            os.close(descriptor)

    def turn(self, timeout: float) -> None:
        for key, _ in self._selector.select(timeout):
            reader = self._readers.get(key.fd)
            if reader is None:
                continue
            try:
                chunk = os.read(key.fd, CHUNK)
            except BlockingIOError:
                continue
            except OSError:
                chunk = b""
            if not chunk:
                self.drop(key.fd)
            reader(chunk)

    def wait(
        self,
        condition: Callable[[], bool],
        deadline: float,
        tick: Optional[Callable[[], None]] = None,
        tick_seconds: float = 0.25,
    ) -> bool:
        """Until the condition holds (True) or the deadline passes (False); `tick` is called while waiting."""
        next_tick = self.clock() + tick_seconds / 2
        while not condition():
            now = self.clock()
            if now >= deadline:
                return False
            if tick is not None and now >= next_tick:
                tick()
                next_tick = self.clock() + tick_seconds
            self.turn(min(POLL_SECONDS, max(0.0, deadline - now)))
        return True
