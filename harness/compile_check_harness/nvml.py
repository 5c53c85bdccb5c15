"""The few functions of NVML that are read here, by ctypes: no Python package needed, and nothing is ever set."""
from __future__ import annotations

import ctypes
from ctypes import byref, c_char_p, c_uint, c_ulonglong, c_void_p, create_string_buffer
from typing import Any, List, Optional, Tuple

LIBRARY = "libnvidia-ml.so.1"
_SM_CLOCK = 1
_CORE_TEMPERATURE = 0
_INSUFFICIENT_SIZE = 7

# nvml.h, nvmlClocksEventReasons; idle and the user's own clock settings are no disturbance, but explain a low clock.
IDLE = 0x1
CLOCK_SETTINGS = 0x2 | 0x100
THROTTLE_REASONS = {
    0x4: "sw-power-cap",
    0x8: "hw-slowdown",
    0x10: "sync-boost",
    0x20: "sw-thermal-slowdown",
    0x40: "hw-thermal-slowdown",
    0x80: "hw-power-brake-slowdown",
}


class _ProcessInfo(ctypes.Structure):
    _fields_ = [
        ("pid", c_uint),
        ("used_gpu_memory", c_ulonglong),
        ("gpu_instance_id", c_uint),
        ("compute_instance_id", c_uint),
    ]


class _Memory(ctypes.Structure):
    _fields_ = [("total", c_ulonglong), ("free", c_ulonglong), ("used", c_ulonglong)]


class _ProcessUtilization(ctypes.Structure):
    _fields_ = [
        ("pid", c_uint),
        ("time_stamp", c_ulonglong),
        ("sm_util", c_uint),
        ("mem_util", c_uint),
        ("enc_util", c_uint),
        ("dec_util", c_uint),
    ]


def reason_names(bits: int) -> List[str]:
    return [name for bit, name in THROTTLE_REASONS.items() if bits & bit]


class Nvml:
    """Raises OSError when the library or the driver is not there; every reading is None where it is not supported."""

    def __init__(self, library: str = LIBRARY) -> None:
        self._library = ctypes.CDLL(library)
        if self._call("nvmlInit_v2") is None:
            raise OSError("NVML cannot be initialised")

    def _call(self, name: str, *arguments: Any) -> Optional[bool]:
        function = getattr(self._library, name, None)
        return True if function is not None and function(*arguments) == 0 else None

    def _uint(self, name: str, handle: c_void_p, *arguments: Any) -> Optional[int]:
        value = c_uint()
        return value.value if self._call(name, handle, *arguments, byref(value)) else None

    def _text(self, name: str, *arguments: Any) -> Optional[str]:
        buffer = create_string_buffer(256)
        if not self._call(name, *arguments, buffer, c_uint(256)):
            return None
        return buffer.value.decode("utf-8", "replace")[:500]

    def handle(self, identity: str) -> Optional[c_void_p]:
        """Of an index (`0`) or a UUID (`GPU-...`, `MIG-...`)."""
        handle = c_void_p()
        if identity.isdigit():
            found = self._call("nvmlDeviceGetHandleByIndex_v2", c_uint(int(identity)), byref(handle))
        else:
            found = self._call("nvmlDeviceGetHandleByUUID", c_char_p(identity.encode()), byref(handle))
        return handle if found else None

    def count(self) -> int:
        value = c_uint()
        return value.value if self._call("nvmlDeviceGetCount_v2", byref(value)) else 0

    def driver(self) -> Optional[str]:
        return self._text("nvmlSystemGetDriverVersion")

    def name(self, handle: c_void_p) -> Optional[str]:
        return self._text("nvmlDeviceGetName", handle)

    def memory_bytes(self, handle: c_void_p) -> Optional[int]:
        memory = _Memory()
        return int(memory.total) if self._call("nvmlDeviceGetMemoryInfo", handle, byref(memory)) else None

    def power_limit_watts(self, handle: c_void_p) -> Optional[float]:
        milliwatts = self._uint("nvmlDeviceGetEnforcedPowerLimit", handle)
        return None if milliwatts is None else milliwatts / 1000.0

    def power_watts(self, handle: c_void_p) -> Optional[float]:
        milliwatts = self._uint("nvmlDeviceGetPowerUsage", handle)
        return None if milliwatts is None else milliwatts / 1000.0

    def sm_clock_mhz(self, handle: c_void_p) -> Optional[int]:
        return self._uint("nvmlDeviceGetClockInfo", handle, c_uint(_SM_CLOCK))

    def max_sm_clock_mhz(self, handle: c_void_p) -> Optional[int]:
        return self._uint("nvmlDeviceGetMaxClockInfo", handle, c_uint(_SM_CLOCK))

    def temperature_celsius(self, handle: c_void_p) -> Optional[int]:
        return self._uint("nvmlDeviceGetTemperature", handle, c_uint(_CORE_TEMPERATURE))

    def mig_enabled(self, handle: c_void_p) -> Optional[bool]:
        current, pending = c_uint(), c_uint()
        if not self._call("nvmlDeviceGetMigMode", handle, byref(current), byref(pending)):
            return None
        return bool(current.value)

    def compute_capability(self, handle: c_void_p) -> Optional[str]:
        major, minor = ctypes.c_int(), ctypes.c_int()
        if not self._call("nvmlDeviceGetCudaComputeCapability", handle, byref(major), byref(minor)):
            return None
        return f"{major.value}.{minor.value}"

    def clock_reasons(self, handle: c_void_p) -> int:
        """What holds the clock down, as bits; none where the card does not say."""
        bits = c_ulonglong()
        for name in ("nvmlDeviceGetCurrentClocksEventReasons", "nvmlDeviceGetCurrentClocksThrottleReasons"):
            if self._call(name, handle, byref(bits)):
                return int(bits.value)
        return 0

    def compute_processes(self, handle: c_void_p) -> Optional[List[int]]:
        """Process ids on the card; inside a container they may be the host's."""
        function = getattr(self._library, "nvmlDeviceGetComputeRunningProcesses_v3", None)
        if function is None:
            return None
        size = 64
        for _ in range(3):
            count, infos = c_uint(size), (_ProcessInfo * size)()
            status = function(handle, byref(count), infos)
            if status == 0:
                return [int(infos[i].pid) for i in range(count.value)]
            if status != _INSUFFICIENT_SIZE:
                return None
            size = count.value + 16
        return None

    def busy_processes(self, handle: c_void_p, since_microseconds: int) -> Optional[List[Tuple[int, int]]]:
        """(pid, share of the SMs in percent) sampled since then; None where the card does not say."""
        function = getattr(self._library, "nvmlDeviceGetProcessUtilization", None)
        if function is None:
            return None
        count, samples = c_uint(256), (_ProcessUtilization * 256)()
        if function(handle, samples, byref(count), c_ulonglong(since_microseconds)) != 0:
            return None
        return [(int(samples[i].pid), int(samples[i].sm_util)) for i in range(min(count.value, 256))]
