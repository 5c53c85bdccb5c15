"""The process of a worker: takes commands one at a time and answers each with one line, whatever the step does."""
from __future__ import annotations

import faulthandler
import os
import signal
import sys

from . import failure
from .channel import CHANNEL_LOST_EXIT_CODE, WorkerChannel, move_high
from .descendants import end_with_parent
from .worker import COMMANDS, Worker


def _serve(channel: WorkerChannel, stack_fd: int) -> None:
    worker = Worker()
    for message in channel.commands():
        name = message["command"]
        if name == "exit":
            return
        faulthandler.dump_traceback_later(message["timeoutSeconds"], exit=False, file=stack_fd)
        try:
            if name not in COMMANDS:
                raise ValueError(f"unknown command {name}")
            reply = {"ok": True, "value": getattr(worker, name)(**message["arguments"])}
        except BaseException as error:  # whatever the user's code raises, SystemExit included, is an outcome
            reply = {"ok": False, "error": failure.describe(error, worker.config.get("removedVariables", []))}
        faulthandler.cancel_dump_traceback_later()
        channel.reply(reply)


def main(command_fd: int, reply_fd: int) -> None:
    # Where the kernel cannot, the closed pipe ends an idle worker.
    end_with_parent(signal.SIGKILL)
    stack_fd = move_high(os.open(os.environ.pop("TORCH_COMPILE_CHECK_STACK_FILE"), os.O_WRONLY | os.O_CREAT, 0o600))
    faulthandler.enable(file=stack_fd)
    code = 0
    try:
        _serve(WorkerChannel(command_fd, reply_fd), stack_fd)
    except (OSError, EOFError):
        code = CHANNEL_LOST_EXIT_CODE
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # the step closed or replaced it
            pass
    # Not sys.exit: the step's own atexit handlers and threads could hang or fail here, after everything was measured.
    os._exit(code)
