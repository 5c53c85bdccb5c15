"""The example steps with a slightly changed graph: the model's input is scaled by a constant first."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Callable

import torch
from torch import nn

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


class Scaled(nn.Module):
    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, *inputs: torch.Tensor) -> Any:
        result = self.inner(*inputs)
        return result * 1.0001


def make_step(compile: Callable, example: str = "gpt", **params: Any) -> Callable[[], torch.Tensor]:
    """`example` is a folder of examples/; the rest are its step's own parameters."""
    sys.path.insert(0, str(EXAMPLES / example))
    from step import make_step as make_example_step

    return make_example_step(lambda model: compile(Scaled(model)), **params)
