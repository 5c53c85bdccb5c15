"""Environment variables and torch settings that move timing: what explains a difference between two measurements."""
from __future__ import annotations

import os
import platform
import sys
from typing import Any, Callable, Dict

_NAMES = (
    "TORCH_LOGS", "TORCH_COMPILE_DEBUG", "TORCH_COMPILE_DISABLE", "TORCHDYNAMO_DISABLE", "TORCH_COMPILE_JOB_ID",
    "TORCH_COMPILE_FORCE_DISABLE_CACHES", "PYTORCH_CUDA_ALLOC_CONF", "PYTORCH_ALLOC_CONF", "CUDA_LAUNCH_BLOCKING",
    "NVIDIA_TF32_OVERRIDE", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "CUDA_MODULE_LOADING", "CUDA_VISIBLE_DEVICES",
    "CUDA_DEVICE_MAX_CONNECTIONS", "CUBLAS_WORKSPACE_CONFIG", "PYTORCH_NO_CUDA_MEMORY_CACHING", "PYTHONHASHSEED",
    "PYTHONMALLOC", "LD_PRELOAD", "MALLOC_CONF",
)
_PREFIXES = ("TORCHINDUCTOR_", "TORCHDYNAMO_", "TRITON_", "TORCH_NCCL_", "NCCL_", "CUDNN_")
# Set by the harness itself, for every arm.
_OURS = ("TORCHINDUCTOR_CACHE_DIR", "TRITON_CACHE_DIR", "TORCH_TRACE")


def environment_settings() -> Dict[str, str]:
    return {
        name: value[:500]
        for name, value in sorted(os.environ.items())
        if name not in _OURS and (name in _NAMES or name.startswith(_PREFIXES))
    }


def torch_settings() -> Dict[str, str]:
    torch = sys.modules["torch"]
    readers: Dict[str, Callable[[], Any]] = {
        "float32_matmul_precision": torch.get_float32_matmul_precision,
        "cudnn.benchmark": lambda: torch.backends.cudnn.benchmark,
        "cudnn.deterministic": lambda: torch.backends.cudnn.deterministic,
        "cudnn.allow_tf32": lambda: torch.backends.cudnn.allow_tf32,
        "cuda.matmul.allow_tf32": lambda: torch.backends.cuda.matmul.allow_tf32,
        "deterministic_algorithms": torch.are_deterministic_algorithms_enabled,
        "threads": torch.get_num_threads,
    }
    found = {}
    for name, read in readers.items():
        try:
            found[name] = str(read())[:500]
        except Exception:  # a setting this version does not have, or refuses to tell
            continue
    return found


def versions() -> Dict[str, Any]:
    from importlib import metadata

    torch = sys.modules["torch"]
    triton = None
    for name in ("triton", "pytorch-triton", "pytorch-triton-rocm"):
        try:
            triton = metadata.version(name)
            break
        except metadata.PackageNotFoundError:
            continue
    hip = getattr(torch.version, "hip", None)
    return {
        "torch": str(torch.__version__),
        "cuda": torch.version.cuda or (f"rocm {hip}" if hip else None),
        "triton": triton,
        "python": platform.python_version(),
    }
