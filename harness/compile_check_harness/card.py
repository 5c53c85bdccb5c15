"""The card the step runs on: what it is, and its state while a block runs. NVML, else nvidia-smi, else nothing."""
from __future__ import annotations

import os
import subprocess
import time
from typing import Any, Callable, Dict, List, Optional

from .nvml import CLOCK_SETTINGS, IDLE, Nvml, reason_names

_SMI_FIELDS = (
    "name", "uuid", "memory.total", "power.limit", "driver_version", "clocks.sm", "clocks.max.sm",
    "temperature.gpu", "power.draw", "clocks_throttle_reasons.active", "compute_cap",
)
# Starting nvidia-smi takes tenths of a second of a core: rarely, and never inside a block.
_SMI_LEAST_SECONDS = 5.0
State = Dict[str, Any]


def first_visible(environment: Dict[str, str]) -> Optional[str]:
    """Identity of the card a process sees as its first, by NVML's order; None when all are hidden."""
    visible = environment.get("CUDA_VISIBLE_DEVICES")
    if visible is None:
        return "0"
    first = visible.split(",")[0].strip()
    return first if first and first != "-1" and first != "NoDevFiles" else None


def uuid_name(uuid: str) -> str:
    """torch gives bare hex digits, NVML wants a prefix."""
    return uuid if uuid.startswith(("GPU-", "MIG-")) else "GPU-" + uuid


class Card:
    """No GPU at all."""

    source = "none"

    def describe(self) -> Dict[str, Any]:
        return {}

    def use(self, uuid: str) -> None:
        """From now on the card that torch runs on."""

    def state(self, is_ours: Callable[[int], bool], ours_on_card: int) -> State:
        return {}

    def state_after_block(self) -> State:
        return {}


class NvmlCard(Card):
    source = "nvml"

    def __init__(self, nvml: Nvml, identity: str) -> None:
        self._nvml = nvml
        self._handle = nvml.handle(identity)
        self._since = int(time.time() * 1e6)
        if self._handle is None:
            raise OSError(f"NVML knows no device {identity}")

    def use(self, uuid: str) -> None:
        handle = self._nvml.handle(uuid_name(uuid))
        if handle is not None:
            self._handle = handle

    def describe(self) -> Dict[str, Any]:
        nvml, handle = self._nvml, self._handle
        assert handle is not None
        return {
            "device": "cuda",
            "gpuName": nvml.name(handle),
            "gpuCount": nvml.count(),
            "gpuMemoryBytes": nvml.memory_bytes(handle),
            "gpuPowerLimitWatts": nvml.power_limit_watts(handle),
            "mig": "enabled" if nvml.mig_enabled(handle) else None,
            "computeCapability": nvml.compute_capability(handle),
            "driver": nvml.driver(),
        }

    def state(self, is_ours: Callable[[int], bool], ours_on_card: int) -> State:
        nvml, handle = self._nvml, self._handle
        assert handle is not None
        state: State = {
            "smClockMhz": nvml.sm_clock_mhz(handle),
            "maxSmClockMhz": nvml.max_sm_clock_mhz(handle),
            "temperatureCelsius": nvml.temperature_celsius(handle),
            "powerWatts": nvml.power_watts(handle),
            **clock_reasons(nvml.clock_reasons(handle)),
            "otherProcesses": None,
            "othersBusy": None,
        }
        pids = nvml.compute_processes(handle)
        if pids is not None:
            state["otherProcesses"], others = foreign_processes(pids, is_ours, ours_on_card)
            state["othersBusy"] = self._busy(others)
        return state

    def _busy(self, others: List[int]) -> Optional[bool]:
        """Whether the others compute; None where the card does not say."""
        assert self._handle is not None
        since, self._since = self._since, int(time.time() * 1e6)
        if not others:
            return None
        samples = self._nvml.busy_processes(self._handle, since)
        if samples is None:
            return None
        return any(pid in others and share > 0 for pid, share in samples)


def clock_reasons(bits: int) -> State:
    """Why the clock is where it is: what slows the card down, whether it had nothing to do, whether a user set it."""
    return {"throttleReasons": reason_names(bits), "idle": bool(bits & IDLE), "clockSet": bool(bits & CLOCK_SETTINGS)}


def foreign_processes(pids: List[int], is_ours: Callable[[int], bool], ours_on_card: int) -> "tuple[int, List[int]]":
    """How many are not ours, and which. Where none can be recognised the ids are another namespace's: ours are subtracted."""
    others = [pid for pid in pids if not is_ours(pid)]
    if len(others) == len(pids) and ours_on_card:
        return max(0, len(pids) - ours_on_card), []
    return len(others), others


class SmiCard(Card):
    source = "nvidia-smi"

    def __init__(self, identity: str) -> None:
        self._identity = identity
        self._read_at = 0.0
        self._values = self._read()
        if not self._values:
            raise OSError("nvidia-smi tells nothing")

    def use(self, uuid: str) -> None:
        self._identity = uuid_name(uuid)

    def _read(self) -> Dict[str, str]:
        command = ["nvidia-smi", "--query-gpu=" + ",".join(_SMI_FIELDS), "--format=csv,noheader,nounits"]
        try:
            done = subprocess.run(
                command + ["-i", self._identity], capture_output=True, text=True, timeout=10, check=False
            )
        except (OSError, subprocess.SubprocessError):
            return {}
        self._read_at = time.monotonic()
        return parse_smi(done.stdout) if done.returncode == 0 else {}

    def describe(self) -> Dict[str, Any]:
        memory = number(self._values.get("memory.total"))
        return {
            "device": "cuda",
            "gpuName": self._values.get("name"),
            "gpuCount": 1,
            "gpuMemoryBytes": None if memory is None else int(memory * 1024 * 1024),
            "gpuPowerLimitWatts": number(self._values.get("power.limit")),
            "driver": self._values.get("driver_version"),
            "computeCapability": self._values.get("compute_cap"),
        }

    def state_after_block(self) -> State:
        if time.monotonic() - self._read_at < _SMI_LEAST_SECONDS:
            return {}
        values = self._read()
        bits = values.get("clocks_throttle_reasons.active", "0x0")
        return {
            "smClockMhz": number(values.get("clocks.sm")),
            "maxSmClockMhz": number(values.get("clocks.max.sm")),
            "temperatureCelsius": number(values.get("temperature.gpu")),
            "powerWatts": number(values.get("power.draw")),
            **clock_reasons(int(bits, 16) if bits.startswith("0x") else 0),
            "otherProcesses": None,
            "othersBusy": None,
        }


def parse_smi(text: str) -> Dict[str, str]:
    line = text.strip().splitlines()[0] if text.strip() else ""
    values = [value.strip() for value in line.split(",")]
    return dict(zip(_SMI_FIELDS, values)) if len(values) == len(_SMI_FIELDS) else {}


def number(text: Optional[str]) -> Optional[float]:
    """nvidia-smi writes `[N/A]` where it does not know."""
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def find_card() -> Card:
    identity = first_visible(dict(os.environ))
    if identity is None:
        return Card()
    try:
        return NvmlCard(Nvml(), identity)
    except OSError:
        pass
    try:
        return SmiCard(identity)
    except OSError:
        return Card()
