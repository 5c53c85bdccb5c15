"""The smallest training step worth compiling: a few layers, AdamW, runs anywhere in seconds.

step: examples/mlp/step.py:make_step
"""

from __future__ import annotations

from typing import Callable

import torch
from torch import nn


def make_step(
    compile: Callable, batch: int = 64, width: int = 256, depth: int = 3
) -> Callable[[], torch.Tensor]:
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    layers = [module for _ in range(depth) for module in (nn.Linear(width, width), nn.GELU())]
    model = nn.Sequential(*layers, nn.Linear(width, 1)).to(device)
    optimizer = torch.optim.AdamW(model.parameters())
    inputs, targets = torch.randn(batch, width, device=device), torch.randn(batch, 1, device=device)

    @compile
    def loss_of(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return nn.functional.mse_loss(model(x), y)

    def step() -> torch.Tensor:
        loss = loss_of(inputs, targets)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        return loss.detach()

    return step
