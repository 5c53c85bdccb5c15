"""Whether the processes of a benchmark can live together. Pure."""
from __future__ import annotations

from typing import Optional

LARGEST_SHARE = 0.85
# A CUDA context, its libraries and workspaces: memory of the card that PyTorch's allocator does not count.
CONTEXT_BYTES = 600 * 1024 * 1024


def fits_together(
    peak_bytes: Optional[int], free_bytes: Optional[int], own_bytes: Optional[int], processes: int, on_device: bool
) -> bool:
    """`free_bytes` is what is left while the first process lives and holds `own_bytes`. Unknown memory is taken to fit."""
    if peak_bytes is None or free_bytes is None or processes < 2:
        return True
    context = CONTEXT_BYTES if on_device else 0
    before = free_bytes + (own_bytes or 0) + context
    return (peak_bytes + context) * processes <= LARGEST_SHARE * before


def gibibytes(count: Optional[int]) -> str:
    return "?" if count is None else f"{count / 2**30:.1f} GiB"
