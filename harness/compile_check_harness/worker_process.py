"""The orchestrator's handle on one worker: starts it, asks it things with a time limit, ends it with all it started."""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import Any, Callable, Dict, List, Optional

from . import descendants
from .channel import LineSplitter, encode
from .outcome import WorkerFailure, died, start_failed, timed_out
from .pump import Pump

OUTPUT_TAIL_BYTES = 8_192
# The worker writes its stack at the time limit itself; this long it gets to do so.
STACK_DUMP_SECONDS = 0.5
MAIN = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "main.py")


class WorkerProcess:
    def __init__(self, pump: Pump, python: str, cwd: str, environment: Dict[str, str], folder: str, marker: str) -> None:
        self._pump, self._folder, self._marker = pump, folder, marker
        self._python, self._cwd = python, cwd
        self._environment = {**environment, descendants.MARKER_VARIABLE: marker}
        self._tail = b""
        self._splitter = LineSplitter()
        self._replies: List[Dict[str, Any]] = []
        self._reply_open = False
        self._waiting_for: Optional[str] = None
        self._timeout = self._deadline = 0.0
        self._process: Optional["subprocess.Popen[bytes]"] = None
        self._command_fd = -1
        self.started_at = self.replied_at = 0.0

    @property
    def pid(self) -> Optional[int]:
        return self._process.pid if self._process is not None else None

    @property
    def output_tail(self) -> Optional[str]:
        return self._tail.decode("utf-8", "replace") or None

    def start(self) -> None:
        stack_file = os.path.join(self._folder, "stack.txt")
        command_read, self._command_fd = os.pipe()
        reply_read, reply_write = os.pipe()
        self.started_at = self._pump.clock()
        try:
            self._process = subprocess.Popen(
                [self._python, MAIN, "--worker", str(command_read), str(reply_write)],
                cwd=self._cwd,
                env={**self._environment, "TORCH_COMPILE_CHECK_STACK_FILE": stack_file},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=(command_read, reply_write),
                start_new_session=True,
            )
        except OSError as error:
            os.close(reply_read)
            os.close(self._command_fd)
            self._command_fd = -1
            raise WorkerFailure(start_failed(self._python, self._cwd, error)) from error
        finally:
            os.close(command_read)
            os.close(reply_write)
        self._reply_open = True
        self._pump.add(reply_read, self._on_reply)
        assert self._process.stdout is not None and self._process.stderr is not None
        for stream, target in ((self._process.stdout, sys.stdout), (self._process.stderr, sys.stderr)):
            self._pump.add(os.dup(stream.fileno()), self._forward_to(target))
            stream.close()

    def _forward_to(self, target: Any) -> Callable[[bytes], None]:
        def forward(chunk: bytes) -> None:
            self._tail = (self._tail + chunk)[-OUTPUT_TAIL_BYTES:]
            try:
                target.buffer.write(chunk)
                target.buffer.flush()
            except (OSError, ValueError):  # nobody reads our output: the measurement goes on
                pass

        return forward

    def _on_reply(self, chunk: bytes) -> None:
        if not chunk:
            self._reply_open = False
        for line in self._splitter.push(chunk):
            try:
                message = json.loads(line)
            except ValueError:
                continue  # only the step's own hand on our descriptor writes this
            if isinstance(message, dict) and "ok" in message:
                self._replies.append(message)
                self.replied_at = self._pump.clock()

    def _dead(self) -> bool:
        return self._process is None or self._process.poll() is not None

    def ask(self, command: str, timeout_seconds: float, arguments: Optional[Dict[str, Any]] = None) -> None:
        """Sends a command; `collect` gets its answer. One at a time."""
        self._waiting_for = command
        self._replies.clear()
        self._timeout = timeout_seconds
        self._deadline = self._pump.clock() + timeout_seconds + STACK_DUMP_SECONDS
        message = {"command": command, "timeoutSeconds": timeout_seconds, "arguments": arguments or {}}
        data = encode(message)
        try:
            while data:
                data = data[os.write(self._command_fd, data):]
        except OSError:  # it has died: settled() sees it
            pass

    def settled(self) -> bool:
        """Answered, dead, or out of time."""
        return bool(self._replies) or self._dead() or not self._reply_open or self._pump.clock() >= self._deadline

    def collect(self, tick: Optional[Callable[[], None]] = None) -> Dict[str, Any]:
        """The answer to `ask`; raises WorkerFailure when there is none, or when it is an error."""
        self._pump.wait(self.settled, float("inf"), tick)
        command = self._waiting_for or "?"
        if not self._replies and (self._dead() or not self._reply_open):
            self._pump.turn(0)
        if self._replies:
            message = self._replies.pop(0)
            if message["ok"]:
                return dict(message["value"])
            raise WorkerFailure({**message["error"], "stage": command})
        if self._dead() or not self._reply_open:
            code = self._wait_for_exit()
            self._drain()
            raise WorkerFailure(died(command, code, self._stack(), self.output_tail))
        raise WorkerFailure(timed_out(command, self._timeout, self._stack()))

    def request(
        self,
        command: str,
        timeout_seconds: float,
        arguments: Optional[Dict[str, Any]] = None,
        tick: Optional[Callable[[], None]] = None,
    ) -> Dict[str, Any]:
        self.ask(command, timeout_seconds, arguments)
        return self.collect(tick)

    def _wait_for_exit(self) -> Optional[int]:
        """Its exit code; a worker whose pipe is closed but which lives on is ended (None)."""
        assert self._process is not None
        self._pump.wait(self._dead, self._pump.clock() + 1.0)
        return self._process.poll()

    def _drain(self) -> None:
        for _ in range(50):
            before = self._tail
            self._pump.turn(0.01)
            if self._tail == before:
                return

    def _stack(self) -> Optional[str]:
        try:
            with open(os.path.join(self._folder, "stack.txt"), encoding="utf-8", errors="replace") as file:
                return file.read(16_000) or None
        except OSError:
            return None

    def release(self) -> None:
        """Asks it to exit by itself: nothing more will be asked."""
        if self._command_fd >= 0:
            os.close(self._command_fd)
            self._command_fd = -1

    def end(self, grace_seconds: float = 0.0) -> None:
        """Ends the worker and all it started; it gets `grace_seconds` to exit by itself."""
        self.release()
        if self._process is None:
            return
        if grace_seconds:
            self._pump.wait(self._dead, self._pump.clock() + grace_seconds)
        descendants.signal_group(self._process.pid, signal.SIGKILL)
        self._process.wait()
        descendants.kill_all(self._marker)
        self._drain()
        self._process = None
