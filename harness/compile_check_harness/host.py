"""The host: processor, memory that is left, load, and the time that the hypervisor took."""
from __future__ import annotations

import os
import platform
from typing import Any, Dict, List, Optional, Tuple


def _lines(path: str) -> List[str]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().splitlines()
    except OSError:
        return []


def cpu_name() -> Optional[str]:
    for line in _lines("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.partition(":")[2].strip()[:500] or None
    return platform.processor()[:500] or None


def cpu_count() -> int:
    """The cores this process may use, not those the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _number(path: str) -> Optional[int]:
    lines = _lines(path)
    return int(lines[0]) if lines and lines[0].isdigit() else None


def available_memory_bytes() -> Optional[int]:
    """The least of what the machine and the container still have; None outside Linux."""
    left = []
    for line in _lines("/proc/meminfo"):
        if line.startswith("MemAvailable:"):
            left.append(int(line.split()[1]) * 1024)
    for limit_path, used_path in (
        ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
        ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
    ):
        limit, used = _number(limit_path), _number(used_path)
        if limit is not None and used is not None:
            left.append(max(0, limit - used))
    return min(left) if left else None


def parse_cpu_times(line: str) -> Optional[Tuple[int, int]]:
    """(all, stolen) jiffies of the first line of /proc/stat; guest time is part of user time already."""
    fields = line.split()
    if len(fields) < 9 or fields[0] != "cpu":
        return None
    values = [int(field) for field in fields[1:9]]
    return sum(values), values[7]


class StealMeter:
    """Share of CPU time that the hypervisor took since the last look."""

    def __init__(self) -> None:
        self._last = self._look()

    def _look(self) -> Optional[Tuple[int, int]]:
        lines = _lines("/proc/stat")
        return parse_cpu_times(lines[0]) if lines else None

    def share(self) -> Optional[float]:
        last, self._last = self._last, self._look()
        if last is None or self._last is None or self._last[0] <= last[0]:
            return None
        return min(1.0, max(0.0, (self._last[1] - last[1]) / (self._last[0] - last[0])))


def host_load() -> Optional[float]:
    try:
        return os.getloadavg()[0]
    except OSError:
        return None


def describe_host() -> Dict[str, Any]:
    return {"cpuName": cpu_name(), "cpuCount": cpu_count(), "os": platform.platform()[:500]}
