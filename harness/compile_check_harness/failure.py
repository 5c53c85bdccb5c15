"""An exception of the user's code as data. Runs in the worker; the outcome itself is made by the orchestrator."""
from __future__ import annotations

import os
import re
import sys
import traceback
from typing import Any, Dict, Iterable, Iterator, Optional

MAX_MESSAGE = 4_000
MAX_TRACEBACK = 16_000
_OUT_OF_MEMORY = re.compile(r"out of memory|can't allocate memory|CUBLAS_STATUS_ALLOC_FAILED|cannot allocate memory", re.I)
_OWN_FOLDER = os.path.dirname(os.path.abspath(__file__))


class StepContractError(Exception):
    """The step does not keep the contract; the message says what is wrong and what to change."""


def _chain(error: Optional[BaseException]) -> Iterator[BaseException]:
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def is_out_of_memory(error: BaseException) -> bool:
    torch = sys.modules.get("torch")
    kinds = [MemoryError]
    for holder, name in ((torch, "OutOfMemoryError"), (getattr(torch, "cuda", None), "OutOfMemoryError")):
        kind = getattr(holder, name, None)
        if isinstance(kind, type):
            kinds.append(kind)
    for each in _chain(error):
        if isinstance(each, tuple(kinds)):
            return True
        if isinstance(each, (RuntimeError, OSError)) and _OUT_OF_MEMORY.search(str(each)):
            return True
    return False


def missing_variable(error: BaseException, removed: Iterable[str]) -> Optional[str]:
    """The variable that was taken out of the environment and that this error seems to ask for."""
    names = list(removed)
    for each in _chain(error):
        if isinstance(each, KeyError) and each.args and each.args[0] in names:
            return str(each.args[0])
    words = set()
    for each in _chain(error):
        words.update(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", str(each)[:MAX_MESSAGE]))
    return next((name for name in names if name in words), None)


def _type_name(error: BaseException) -> str:
    kind = type(error)
    return kind.__name__ if kind.__module__ in ("builtins", "__main__") or isinstance(
        error, StepContractError
    ) else f"{kind.__module__}.{kind.__name__}"


def _message(error: BaseException) -> str:
    if isinstance(error, SystemExit):
        return f"the step called sys.exit({error.code!r})"
    try:
        text = str(error).strip()
    except Exception:  # an exception whose __str__ raises is still one outcome
        text = ""
    return (text or f"{type(error).__name__} without a message")[:MAX_MESSAGE]


def _traceback(error: BaseException) -> str:
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename.startswith(_OWN_FOLDER):
        frames = frames.tb_next
    lines = traceback.format_exception(type(error), error, frames)
    text = "".join(lines)
    if len(text) <= MAX_TRACEBACK:
        return text
    return text[: MAX_TRACEBACK // 4] + "\n  [...]\n" + text[-MAX_TRACEBACK * 3 // 4:]


def describe(error: BaseException, removed: Iterable[str]) -> Dict[str, Any]:
    return {
        "kind": "out-of-memory" if is_out_of_memory(error) else "crashed",
        "errorType": _type_name(error)[:500],
        "message": _message(error),
        "traceback": None if isinstance(error, StepContractError) else _traceback(error),
        "missingVariable": missing_variable(error, removed),
    }
