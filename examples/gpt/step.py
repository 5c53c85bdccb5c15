"""One training step of a small GPT: forward, backward, AdamW.

    step: examples/gpt/step.py:make_step
    params: {size: launch-bound, batch: 8}
"""

from __future__ import annotations

import contextlib
from typing import Callable

import torch
from model import GPT, SIZES


def make_step(compile: Callable, size: str = "cpu", batch: int = 4, lr: float = 3e-4) -> Callable[[], torch.Tensor]:
    """`size` is a key of `model.SIZES`. On a GPU the step runs in bfloat16 under autocast."""
    torch.manual_seed(0)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    shape = SIZES[size]
    model = GPT(shape).to(device)
    compiled = compile(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr, fused=device.type == "cuda")
    tokens = torch.randint(shape.vocabulary, (batch, shape.context + 1), device=device)
    inputs, targets = tokens[:, :-1].contiguous(), tokens[:, 1:].contiguous()

    def precision():
        return torch.autocast("cuda", dtype=torch.bfloat16) if device.type == "cuda" else contextlib.nullcontext()

    def step() -> torch.Tensor:
        with precision():
            loss = compiled(inputs, targets)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        return loss.detach()

    return step
