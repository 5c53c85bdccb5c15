"""The GPT step with a kernel that only spins: a planted device slowdown whose own time is in the trace (`spin_kernel`)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Callable

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples" / "gpt"))

from step import make_step as make_gpt_step  # noqa: E402


def make_step(compile: Callable, cycles: int, size: str = "device-bound", batch: int = 8) -> Callable[[], torch.Tensor]:
    """`cycles` of the SM clock per step, on one thread."""
    step = make_gpt_step(compile, size=size, batch=batch)

    def step_and_spin() -> torch.Tensor:
        loss = step()
        torch.cuda._sleep(cycles)
        return loss

    return step_and_spin
