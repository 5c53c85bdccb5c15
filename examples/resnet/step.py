"""One training step of an image classifier, ResNet-50 by default; needs timm or torchvision.

    step: examples/resnet/step.py:make_step
    params: {model: resnet50, batch: 64}
"""

from __future__ import annotations

import contextlib
from typing import Callable

import torch
from torch import nn


def load_model(name: str, classes: int) -> nn.Module:
    """From timm where it is installed, else from torchvision."""
    try:
        import timm
    except ImportError:
        try:
            from torchvision import models
        except ImportError:
            raise RuntimeError("this example needs a model zoo: pip install timm (or: pip install torchvision)") from None
        return models.get_model(name, num_classes=classes)
    return timm.create_model(name, num_classes=classes)


def make_step(
    compile: Callable, model: str = "resnet50", batch: int = 4, pixels: int = 224, classes: int = 1000
) -> Callable[[], torch.Tensor]:
    torch.manual_seed(0)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    on_gpu = device.type == "cuda"
    layout = torch.channels_last if on_gpu else torch.contiguous_format
    network = load_model(model, classes).to(device, memory_format=layout)
    compiled = compile(network)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1, momentum=0.9)
    images = torch.randn(batch, 3, pixels, pixels, device=device).to(memory_format=layout)
    labels = torch.randint(classes, (batch,), device=device)

    def precision():
        return torch.autocast("cuda", dtype=torch.bfloat16) if on_gpu else contextlib.nullcontext()

    def step() -> torch.Tensor:
        with precision():
            loss = nn.functional.cross_entropy(compiled(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        return loss.detach()

    return step
