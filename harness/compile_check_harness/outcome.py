"""How a process ended, in words: one outcome per way to fail. Pure, apart from the kernel's count of OOM kills."""
from __future__ import annotations

import os
import signal
from typing import Any, Dict, List, Optional

from .channel import CHANNEL_LOST_EXIT_CODE

# What the worker was doing, for messages.
_DOING = {
    "import_torch": "while torch was imported",
    "prepare": "while the step was set up",
    "run_step": "during a step",
    "block": "during the timed steps",
    "prime_profiler": "while the profiler was started",
    "window": "while its kernels were recorded",
    "trace": "while its trace was recorded",
}


class WorkerFailure(Exception):
    """A process that cannot go on; `error` is what `outcome` takes."""

    def __init__(self, error: Dict[str, Any]) -> None:
        super().__init__(error.get("message"))
        self.error = error


def ok() -> Dict[str, Any]:
    return {"kind": "ok", "message": None, "errorType": None, "traceback": None, "missingVariable": None}


def outcome(error: Dict[str, Any]) -> Dict[str, Any]:
    """An `Outcome` of result.json from an error of a worker."""
    missing = error.get("missingVariable")
    message = error.get("message")
    if missing:
        message = (
            f"{message} (the step seems to need the environment variable {missing}, which the check removes; "
            f"pass it on with `pass-env: {missing}`)"
        )
    return {
        "kind": error["kind"],
        "message": message,
        "errorType": error.get("errorType"),
        "traceback": error.get("traceback"),
        "missingVariable": missing,
    }


def not_run(message: str) -> Dict[str, Any]:
    return outcome({"kind": "not-run", "message": message})


def not_compiled(hints: List[str], fallbacks: int) -> Dict[str, Any]:
    seen = f" {fallbacks} function(s) fell back to eager." if fallbacks else ""
    return outcome({"kind": "not-compiled", "message": "Nothing was compiled." + seen + " " + " ".join(hints)})


def diverged(message: str) -> Dict[str, Any]:
    return outcome({"kind": "diverged", "message": message})


def _doing(command: str) -> str:
    return _DOING.get(command, f"during {command}")


def start_failed(python: str, cwd: str, error: OSError) -> Dict[str, Any]:
    return {
        "kind": "crashed",
        "errorType": "StartError",
        "message": f"cannot start the interpreter {python} in {cwd}: {error.strerror or error}. "
        "Check the inputs `python` and `working-directory`.",
    }


def _where(command: str, stack: Optional[str]) -> str:
    # Importing torch passes through the compiler's modules too.
    if command == "run_step" and stack is not None and any(f"torch{os.sep}{part}" in stack for part in ("_inductor", "_dynamo")):
        return "it was still compiling, which takes longer on a busy machine: raise `time-budget`"
    return "the traceback shows where it was"


def timed_out(command: str, seconds: float, stack: Optional[str]) -> Dict[str, Any]:
    return {
        "kind": "timed-out",
        "errorType": "TimeoutError",
        "message": f"no end after {seconds:g} s {_doing(command)}; {_where(command, stack)}.",
        "traceback": stack,
    }


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def died(command: str, code: Optional[int], stack: Optional[str], tail: Optional[str]) -> Dict[str, Any]:
    """A worker that is gone without an answer."""
    doing = _doing(command)
    kind, error_type = "crashed", "ProcessExit"
    if code == -signal.SIGKILL:
        kind, error_type = "out-of-memory", "SIGKILL"
        message = (
            f"the process was killed (SIGKILL) {doing}, as the kernel does when the machine runs out of memory. "
            "Use a smaller batch or a machine with more memory."
        )
    elif code == CHANNEL_LOST_EXIT_CODE or code is None:
        message = f"the step closed the file descriptors that its process reports through, {doing}. Close only your own."
    elif code < 0:
        error_type = _signal_name(-code)
        message = f"the process was ended by {error_type} {doing}."
    else:
        last = [line for line in (tail or "").splitlines() if line.strip()][-1:]
        said = f" Its last line was: {last[0].strip()[:300]}" if last else ""
        message = f"the process ended by itself with exit code {code} {doing} (os._exit?).{said}"
    return {"kind": kind, "errorType": error_type, "message": message, "traceback": stack}
