"""What every part of a run works with, and the folders and variables that a worker gets."""
from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Dict, Optional

from .budget import Budget, Stages
from .card import Card
from .physics import MOST_STEAL_SHARE, BlockPhysics
from .plan import Benchmark, Plan, Side, Variant
from .progress import Progress
from .pump import Pump
from .result_document import ResultDocument


@dataclass
class Experiments:
    """Ideas that are tried in `bench/` and are no defaults; `--experiment name=value` on the command line."""

    #: Cores that a process is held to during its blocks; 0 leaves the scheduler alone.
    affinity_cores: int = 0
    #: A block counts although the hypervisor took this much of the host's time.
    most_steal_percent: int = round(100 * MOST_STEAL_SHARE)


@dataclass
class Surroundings:
    plan: Plan
    pump: Pump
    stages: Stages
    progress: Progress
    card: Card
    physics: BlockPhysics
    document: ResultDocument
    #: The benchmark's share of the plan's budget.
    budget: Budget
    marker: str
    experiments: Experiments = field(default_factory=Experiments)


def slug(text: str) -> str:
    return "".join(character if character.isalnum() or character in "-." else "-" for character in text)[:60]


def arm_folder(plan: Plan, benchmark_number: int, side: Side, variant: Variant) -> str:
    """Numbered: two benchmarks or variants may have names that read alike in a path."""
    number = plan.benchmarks[benchmark_number].variants.index(variant)
    return os.path.join(
        plan.work_directory, f"{benchmark_number}-{slug(plan.benchmarks[benchmark_number].name)}",
        f"{side.side}-{number}-{slug(variant.name)}",
    )


def worker_environment(cache_folder: str, trace_folder: Optional[str]) -> Dict[str, str]:
    """The orchestrator's own environment with private compile caches; inductor keeps its autotune cache in its folder."""
    environment = dict(os.environ)
    for name, folder in (("TORCHINDUCTOR_CACHE_DIR", "inductor"), ("TRITON_CACHE_DIR", "triton")):
        path = os.path.join(cache_folder, folder)
        os.makedirs(path, exist_ok=True)
        environment[name] = path
    environment.pop("TORCH_TRACE", None)
    if trace_folder is not None:
        os.makedirs(trace_folder, exist_ok=True)
        environment["TORCH_TRACE"] = trace_folder
    return environment


def worker_config(plan: Plan, benchmark: Benchmark, side: Side, variant: Variant, folder: str) -> Dict[str, object]:
    return {
        "kind": variant.kind,
        "settings": variant.settings() if variant.kind == "compiled" else {},
        "stepFile": benchmark.step_file,
        "stepFunction": benchmark.step_function,
        "params": benchmark.params,
        "treeRoot": side.tree_root,
        "workingDirectory": side.working_directory,
        "otherRoots": [other.tree_root for other in plan.sides if other.side != side.side],
        "treeRoots": [each.tree_root for each in plan.sides],
        "removedVariables": list(plan.removed_variables),
        "seed": plan.seed,
        "stepSeed": None,
        "fallbackRandom": False,
        "folder": folder,
    }
