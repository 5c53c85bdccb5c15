"""Seeds, and whether a step draws random numbers."""
from __future__ import annotations

import hashlib
import random
import sys
from typing import Any, List


def seed_everything(seed: int) -> None:
    torch = sys.modules["torch"]
    random.seed(seed)
    torch.manual_seed(seed)
    try:
        import numpy
    except Exception:  # not installed, or broken: the step cannot use it either
        return
    numpy.random.seed(seed % 2**32)


def generator_states() -> List[Any]:
    """Comparable with ==; the device's generator only where the step has initialised the device."""
    torch = sys.modules["torch"]
    states = [torch.get_rng_state()]
    if torch.cuda.is_available() and torch.cuda.is_initialized():
        states.append(torch.cuda.get_rng_state())
    return [state.tolist() for state in states]


def generator_digest() -> str:
    """Where the generators stand: two runs from one seed that drew the same amount end with the same digest."""
    return hashlib.sha256(repr(generator_states()).encode()).hexdigest()[:32]
