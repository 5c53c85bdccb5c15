"""JSON lines over a private pair of pipes between the orchestrator and one worker."""
from __future__ import annotations

import fcntl
import json
import os
import resource
from typing import Any, Dict, Iterator, List

# A daemonising step closes low descriptors; ours sit above what such loops usually reach.
HIGHEST_DESCRIPTOR = 1000
# How a worker ends when the step has closed the descriptors that it talks through.
CHANNEL_LOST_EXIT_CODE = 71


def encode(message: Dict[str, Any]) -> bytes:
    return json.dumps(message, allow_nan=False, default=str).encode("ascii") + b"\n"


class LineSplitter:
    """Whole lines out of the chunks that a pipe delivers."""

    def __init__(self) -> None:
        self._rest = b""

    def push(self, chunk: bytes) -> List[bytes]:
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        return lines


def move_high(descriptor: int) -> int:
    """A copy of the descriptor that children do not inherit and that a step's own files will not collide with."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if limit == resource.RLIM_INFINITY:
        limit = HIGHEST_DESCRIPTOR + 8
    least = max(32, min(int(limit) - 8, HIGHEST_DESCRIPTOR))
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, least)
    os.close(descriptor)
    return moved


class WorkerChannel:
    """The worker's end: reads commands, writes replies. Blocking; raises OSError or EOFError when it is gone."""

    def __init__(self, command_fd: int, reply_fd: int) -> None:
        self._command_fd = move_high(command_fd)
        self._reply_fd = move_high(reply_fd)

    def commands(self) -> Iterator[Dict[str, Any]]:
        splitter = LineSplitter()
        while True:
            chunk = os.read(self._command_fd, 65536)
            if not chunk:
                return
            for line in splitter.push(chunk):
                yield json.loads(line)

    def reply(self, message: Dict[str, Any]) -> None:
        data = encode(message)
        while data:
            data = data[os.write(self._reply_fd, data):]
