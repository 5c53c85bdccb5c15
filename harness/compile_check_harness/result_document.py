"""result.json (`src/measure/result.ts`): written whole and atomically, again after every finished stage."""
from __future__ import annotations

import json
import math
import os
import time
from typing import Any, Dict, List, Optional

from . import VERSION
from .budget import Stages
from .outcome import not_run

RESULT_SCHEMA_VERSION = 1
MAX_TEXT = 20_000
MAX_NAME = 500
MAX_NOTES = 500
MAX_LIST = 5_000
SECONDS_AT_RISK = 10.0


def finite(value: Any) -> Any:
    """The same value without NaN and infinities (null), over-long texts and lists, or anything JSON has not."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, str):
        return value[:MAX_TEXT]
    if isinstance(value, dict):
        return {str(key)[:MAX_NAME]: finite(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(each) for each in value[:MAX_LIST]]
    return str(value)[:MAX_TEXT]


def empty_fingerprint() -> Dict[str, Any]:
    names = (
        "gpuName", "gpuMemoryBytes", "gpuPowerLimitWatts", "mig", "cpuName", "computeCapability", "driver", "cuda",
        "torch", "triton", "python", "os",
    )
    return {"device": "cpu", "gpuCount": 0, "cpuCount": 0, "settings": {}, **{name: None for name in names}}


def empty_process(index: int, cache: str) -> Dict[str, Any]:
    numbers = (
        "importSeconds", "setupSeconds", "timeToFirstStepSeconds", "firstStepSeconds", "compileSeconds",
        "compilerSeconds", "warmUpSteps", "warmUpEndedBy", "counts", "memory", "outputTail",
    )
    lists = ("blocks", "deviceWindows", "kernels", "graphs", "losses", "lateCompiles", "importedFiles")
    return {
        "index": index,
        "cache": cache,
        "outcome": not_run("The run ended before this process did."),
        "phases": {},
        **{name: None for name in numbers},
        **{name: [] for name in lists},
    }


class ResultDocument:
    def __init__(self, path: str, nonce: str, stages: Stages) -> None:
        self._path, self._stages = path, stages
        self._began = self._written = time.monotonic()
        self._capabilities: List[str] = []
        self.fingerprint_before = empty_fingerprint()
        self.fingerprint_after: Optional[Dict[str, Any]] = None
        self.arms: List[Dict[str, Any]] = []
        self.numerics: List[Dict[str, Any]] = []
        self.process_layout: Dict[str, str] = {}
        self.budget_exhausted = False
        self._notes: List[Dict[str, Any]] = []
        self._fixed = {
            "schemaVersion": RESULT_SCHEMA_VERSION,
            "nonce": nonce,
            "startedAtEpochSeconds": time.time(),
        }

    def add_capabilities(self, names: List[str]) -> None:
        self._capabilities = sorted({*self._capabilities, *names})[:100]

    def note(self, code: str, benchmark: Optional[str], message: str) -> None:
        note = {"code": code, "benchmark": benchmark, "message": message}
        if note not in self._notes and len(self._notes) < MAX_NOTES:
            self._notes.append(note)

    def as_json(self, complete: bool) -> Dict[str, Any]:
        document = {
            **self._fixed,
            "complete": complete,
            "harness": {"version": VERSION, "capabilities": self._capabilities},
            "fingerprintBefore": self.fingerprint_before,
            "fingerprintAfter": self.fingerprint_after,
            "elapsedSeconds": time.monotonic() - self._began,
            "stageSeconds": self._stages.seconds(),
            "budgetExhausted": self.budget_exhausted,
            "processLayout": self.process_layout,
            "arms": self.arms,
            "numerics": self.numerics,
            "notes": self._notes,
        }
        cleaned: Dict[str, Any] = finite(document)
        return cleaned

    def keep(self) -> None:
        """Writes what is there, unless it was written just now: for the middle of what may take long."""
        if time.monotonic() - self._written >= SECONDS_AT_RISK:
            self.write(complete=False)

    def write(self, complete: bool) -> None:
        """A reader sees the old file or the new one, never half of one."""
        text = json.dumps(self.as_json(complete), allow_nan=False)
        temporary = f"{self._path}.{os.getpid()}.tmp"
        with open(temporary, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, self._path)
        self._written = time.monotonic()
