"""The device the step really uses, found after it has run: never initialised by the harness itself."""
from __future__ import annotations

import os
import sys
from typing import Any, Callable, Dict, List, Optional


def _torch() -> Any:
    return sys.modules["torch"]


class Device:
    """All cards that hold memory of the step's, whichever the step has made the current one."""

    def __init__(self) -> None:
        self._held: List[int] = []

    def look(self) -> None:
        """Notes which cards the step uses; costs some microseconds a card, so never inside what is timed."""
        if self.kind() != "cuda":
            return
        cuda = _torch().cuda
        count = int(cuda.device_count())
        # One card needs no look: it is the current one.
        self._held = [] if count < 2 else [number for number in range(count) if cuda.memory_reserved(number)]

    def held(self) -> List[int]:
        """The cards that hold memory; the current one while none does."""
        return self._held or [int(_torch().cuda.current_device())]

    def main(self) -> int:
        """The card that most of the step's memory is on: its clock, its events and its name are the step's."""
        held = self.held()
        return held[0] if len(held) < 2 else max(held, key=_torch().cuda.memory_allocated)

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
            for number in self.held():
                _torch().cuda.synchronize(number)
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

    def event_stream(self) -> Optional[Any]:
        """What `Event.record` takes: None for the current stream, or the stream of another card that does the work."""
        cuda, main = _torch().cuda, self.main()
        return None if main == cuda.current_device() else cuda.current_stream(main)

    def reserved_bytes(self) -> Optional[int]:
        return self._sum(_torch().cuda.memory_reserved)

    def allocated_bytes(self) -> Optional[int]:
        return self._sum(_torch().cuda.memory_allocated)

    def free_bytes(self) -> Optional[int]:
        return self._sum(lambda number: _torch().cuda.mem_get_info(number)[0])

    def _sum(self, read: Callable[[int], int]) -> Optional[int]:
        return sum(int(read(number)) for number in self.held()) if self.kind() == "cuda" else None

    def describe(self) -> Dict[str, Any]:
        """For the fingerprint; asks nothing of a device that the step has not initialised."""
        torch = _torch()
        kind = self.kind()
        described: Dict[str, Any] = {"device": kind}
        if kind == "cuda":
            properties = torch.cuda.get_device_properties(self.main())
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
            for number in self._device.held():
                _torch().cuda.reset_peak_memory_stats(number)
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
            cuda, held = _torch().cuda, self._device.held()
            stats = [cuda.memory_stats(number) for number in held]
            return {
                "source": "device",
                "allocated": sum(int(cuda.max_memory_allocated(number)) for number in held),
                "reserved": sum(int(cuda.max_memory_reserved(number)) for number in held),
                "retries": sum(int(each.get("num_alloc_retries", 0)) for each in stats),
                "ooms": sum(int(each.get("num_ooms", 0)) for each in stats),
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
