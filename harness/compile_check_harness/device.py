"""The device the step really uses, found after it has run: never initialised by the harness itself."""
from __future__ import annotations

import os
import sys
from typing import Any, Dict, List, Optional


def _torch() -> Any:
    return sys.modules["torch"]


class Device:
    def kind(self) -> str:
        """`cuda` (also ROCm), `other` (an accelerator without events), or `cpu`."""
        torch = _torch()
        if torch.cuda.is_available() and torch.cuda.is_initialized():
            return "cuda"
        for name in ("xpu", "mps"):
            module = getattr(torch, name, None)
            initialized = getattr(module, "is_initialized", None)
            if module is not None and initialized is not None and initialized():
                return "other"
        return "cpu"

    def synchronize(self) -> None:
        kind = self.kind()
        if kind == "cuda":
            _torch().cuda.synchronize()
        elif kind == "other":
            accelerator = getattr(_torch(), "accelerator", None)
            if accelerator is not None:
                accelerator.synchronize()

    def new_events(self, count: int) -> Optional[List[Any]]:
        """Timing events, made before the clock starts; None where the device has none."""
        if self.kind() != "cuda":
            return None
        event = _torch().cuda.Event
        return [event(enable_timing=True) for _ in range(count)]

    def reserved_bytes(self) -> Optional[int]:
        return int(_torch().cuda.memory_reserved()) if self.kind() == "cuda" else None

    def allocated_bytes(self) -> Optional[int]:
        return int(_torch().cuda.memory_allocated()) if self.kind() == "cuda" else None

    def free_bytes(self) -> Optional[int]:
        if self.kind() != "cuda":
            return None
        free, _total = _torch().cuda.mem_get_info()
        return int(free)

    def describe(self) -> Dict[str, Any]:
        """For the fingerprint; asks nothing of a device that the step has not initialised."""
        torch = _torch()
        kind = self.kind()
        described: Dict[str, Any] = {"device": kind}
        if kind == "cuda":
            properties = torch.cuda.get_device_properties(torch.cuda.current_device())
            uuid = getattr(properties, "uuid", None)
            described.update(
                gpuName=str(properties.name),
                gpuCount=int(torch.cuda.device_count()),
                gpuMemoryBytes=int(properties.total_memory),
                computeCapability=f"{properties.major}.{properties.minor}",
                uuid=None if uuid is None else str(uuid),
            )
        return described


class MemoryMeter:
    """Two peaks of one process: until the first reset (compiling), and from there on (steady state)."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._can_reset_resident = True
        self._resident_seen = 0

    def reset(self) -> None:
        if self._device.kind() == "cuda":
            _torch().cuda.reset_peak_memory_stats()
            return
        self._resident_seen = 0
        try:
            # 5 resets VmHWM (proc(5)); some containers forbid it.
            with open("/proc/self/clear_refs", "w") as file:
                file.write("5")
        except OSError:
            self._can_reset_resident = False

    def note_resident(self) -> None:
        """A look at the resident set, for where its peak cannot be reset."""
        if not self._can_reset_resident:
            self._resident_seen = max(self._resident_seen, resident_bytes("VmRSS:") or 0)

    def read(self) -> Dict[str, Any]:
        if self._device.kind() == "cuda":
            cuda = _torch().cuda
            stats = cuda.memory_stats()
            return {
                "source": "device",
                "allocated": int(cuda.max_memory_allocated()),
                "reserved": int(cuda.max_memory_reserved()),
                "retries": int(stats.get("num_alloc_retries", 0)),
                "ooms": int(stats.get("num_ooms", 0)),
            }
        if self._can_reset_resident:
            peak = resident_bytes("VmHWM:") or _peak_by_rusage()
        else:
            peak = self._resident_seen or None
        return {"source": "resident", "allocated": peak, "reserved": None, "retries": None, "ooms": None}


def resident_bytes(field: str) -> Optional[int]:
    """`VmRSS:` or `VmHWM:` of this process; None outside Linux."""
    try:
        with open("/proc/self/status") as file:
            for line in file:
                if line.startswith(field):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        return None
    return None


def _peak_by_rusage() -> Optional[int]:
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak) * (1 if sys.platform == "darwin" else 1024) if peak else None


def pin_to_cores(cores: List[int]) -> None:
    """All threads of this process onto these cores (an experiment, never the default)."""
    if not hasattr(os, "sched_setaffinity"):
        return
    for thread in os.listdir("/proc/self/task"):
        try:
            os.sched_setaffinity(int(thread), cores)
        except OSError:  # the thread has ended meanwhile
            continue
