"""Arithmetic on a profiler window's trace events (Chrome format): busy time, launches, kernels by name. Pure."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Dict, Iterable, List, Tuple

Interval = Tuple[float, float]

_COMMUNICATION = re.compile(r"nccl|rccl|oneccl|nvshmem", re.I)
_COPY = re.compile(r"memcpy|memset", re.I)
_CAST = re.compile(r"(bfloat16|float16|float8)\w*_copy_kernel|^triton_\w*_fused__to_copy(_\d+)?$")
# One kernel copies with and without a change of dtype; only its template tells.
_DIRECT_COPY = re.compile(r"direct_copy_kernel")
_WITH_CAST = re.compile(r"(?:Load|Store)WithCast|gpu_kernel_impl<")
# An architecture begins a library's name; inside of one (`user_sm90_scale_kernel`) it says nothing.
_LIBRARY = re.compile(
    r"gemm|gemv|splitk|\bdot_kernel|cutlass|cudnn|cublas|flash|fmha|xmma|nvjet|winograd|implicit_conv|convolve|\b[wd]grad"
    r"|(?:vector|regular)_fft|nchwToNhwc|nhwcToNchw|^(?:void )?(?:ampere_|volta_|turing_)?sm\d\d_|cusparse|cufft|cijk_|ck_tile|mha_",
    re.I,
)
MAX_KERNELS = 5_000
MAX_NAME = 500


@dataclass
class _Kernel:
    kind: str
    seconds: float = 0.0
    launches: int = 0
    shapes: Dict[str, int] = field(default_factory=dict)


def union_seconds(intervals: Iterable[Interval]) -> float:
    """Length of the union: kernels that overlap on two streams are busy time once."""
    total = 0.0
    end = float("-inf")
    for start, stop in sorted(intervals):
        if stop > end:
            total += stop - max(start, end)
            end = stop
    return total


def kernel_kind(name: str, category: str) -> str:
    if category in ("gpu_memcpy", "gpu_memset") or _COPY.match(name):
        return "copy"
    if _COMMUNICATION.search(name):
        return "communication"
    if _CAST.search(name):
        return "cast"
    if name.startswith("triton_"):
        return "generated"
    if _DIRECT_COPY.search(name):
        return "cast" if _WITH_CAST.search(name) else "copy"
    return "library" if _LIBRARY.search(name) else "other"


def device_events(trace: Dict[str, Any]) -> List[Dict[str, Any]]:
    """Kernels and copies; annotations on the device's rows are not work."""
    return [
        event
        for event in trace.get("traceEvents", [])
        if event.get("ph") == "X" and event.get("cat") in ("kernel", "gpu_memcpy", "gpu_memset")
    ]


def summarise_window(events: List[Dict[str, Any]], steps: int) -> Dict[str, Any]:
    """A `DeviceWindow`. Trace times are microseconds."""
    work: List[Interval] = []
    communication: List[Interval] = []
    launches = copies = 0
    for event in events:
        start = float(event["ts"]) / 1e6
        interval = (start, start + float(event.get("dur", 0.0)) / 1e6)
        kind = kernel_kind(str(event["name"]), str(event["cat"]))
        (communication if kind == "communication" else work).append(interval)
        if event["cat"] == "kernel":
            launches += 1
        else:
            copies += 1
    return {
        "steps": steps,
        "busySeconds": union_seconds(work),
        "communicationSeconds": union_seconds(communication),
        "launches": launches,
        "copies": copies,
        "source": "profiler",
    }


class KernelTable:
    """Kernels by name over the windows of one process, per step."""

    def __init__(self) -> None:
        self._kernels: Dict[str, _Kernel] = {}
        self._steps = 0

    def add(self, events: List[Dict[str, Any]], steps: int) -> None:
        self._steps += steps
        for event in events:
            name = str(event["name"])[:MAX_NAME]
            kernel = self._kernels.get(name)
            if kernel is None:
                kernel = self._kernels[name] = _Kernel(kernel_kind(name, str(event["cat"])))
            kernel.seconds += float(event.get("dur", 0.0)) / 1e6
            kernel.launches += 1
            shape = _launch_shape(event.get("args") or {})
            if shape:
                kernel.shapes[shape] = kernel.shapes.get(shape, 0) + 1

    def rows(self) -> List[Dict[str, Any]]:
        """Costliest first, in the shape of `KernelSchema`."""
        if not self._steps:
            return []
        rows = [
            {
                "name": name,
                "kind": kernel.kind,
                "seconds": kernel.seconds / self._steps,
                "launches": kernel.launches / self._steps,
                "graph": None,
                "detail": max(kernel.shapes, key=kernel.shapes.__getitem__) if kernel.shapes else None,
            }
            for name, kernel in self._kernels.items()
        ]
        return sorted(rows, key=lambda row: (-float(str(row["seconds"])), str(row["name"])))[:MAX_KERNELS]


def _launch_shape(args: Dict[str, Any]) -> str:
    parts = []
    for key, word in (("grid", "grid"), ("block", "block"), ("registers per thread", "registers"), ("bytes", "bytes")):
        if args.get(key) is not None:
            value = args[key]
            parts.append(f"{word} {'x'.join(str(each) for each in value) if isinstance(value, list) else value}")
    return ", ".join(parts)[:300]
