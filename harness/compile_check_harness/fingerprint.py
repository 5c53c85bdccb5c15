"""What makes two measurements comparable, and what explains a difference: from a worker, the card and the host."""
from __future__ import annotations

from typing import Any, Dict

from .card import Card
from .host import describe_host
from .result_document import empty_fingerprint


def fingerprint(card: Card, from_worker: Dict[str, Any]) -> Dict[str, Any]:
    """torch knows what it uses (name, count, device); the card's driver knows the rest. `from_worker` may be empty."""
    if from_worker.get("uuid"):
        card.use(str(from_worker["uuid"]))
    found = empty_fingerprint()
    layers = (describe_host(), card.describe(), {key: from_worker[key] for key in from_worker if key != "uuid"})
    for layer in layers:
        found.update({key: value for key, value in layer.items() if value is not None and key in found})
    if from_worker.get("device") == "cpu":
        # A step on the CPU of a machine that has a card.
        found.update(device="cpu", gpuName=None, gpuCount=0, gpuMemoryBytes=None, gpuPowerLimitWatts=None, mig=None)
        found.update(computeCapability=None)
    name = str(found["gpuName"] or "")
    if " MIG " in name:
        found["mig"] = name.partition(" MIG ")[2][:500]
    found["settings"] = {str(key)[:500]: str(value)[:500] for key, value in found["settings"].items()}
    return found
