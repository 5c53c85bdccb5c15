"""plan.json as dataclasses. The schema is `src/measure/plan.ts`; what does not fit it is a PlanError of one line."""
from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

PLAN_SCHEMA_VERSION = 1


class PlanError(Exception):
    pass


@dataclass(frozen=True)
class Variant:
    name: str
    kind: str
    backend: Optional[str]
    mode: Optional[str]
    dynamic: Optional[bool]
    fullgraph: Optional[bool]
    options: Optional[Dict[str, Any]]

    def settings(self) -> Dict[str, Any]:
        """What is laid over the user's own arguments of torch.compile: only what the variant sets."""
        named = {
            "backend": self.backend,
            "mode": self.mode,
            "dynamic": self.dynamic,
            "fullgraph": self.fullgraph,
            "options": self.options,
        }
        return {key: value for key, value in named.items() if value is not None}


@dataclass(frozen=True)
class Benchmark:
    id: str
    name: str
    step_file: str
    step_function: str
    params: Dict[str, Any]
    variants: Tuple[Variant, ...]
    sides: Tuple[str, ...]
    precision: float


@dataclass(frozen=True)
class Side:
    side: str
    tree_root: str
    working_directory: str
    python: str


@dataclass(frozen=True)
class Schedule:
    processes_per_arm: int
    max_processes_per_arm: int
    counted_steps: int
    min_block_steps: int
    min_block_seconds: float
    blocks_per_process: int
    device_windows_per_process: int
    steps_per_device_window: int
    quiet_steps: int
    max_warm_up_steps: int
    loss_steps: int
    budget_seconds: float
    step_timeout_seconds: float
    compile_timeout_seconds: float


@dataclass(frozen=True)
class Plan:
    nonce: str
    result_path: str
    work_directory: str
    artifacts_directory: Optional[str]
    seed: int
    benchmarks: Tuple[Benchmark, ...]
    sides: Tuple[Side, ...]
    removed_variables: Tuple[str, ...]
    schedule: Schedule

    def side(self, name: str) -> Side:
        return next(side for side in self.sides if side.side == name)


class _Reader:
    """Takes typed values out of a JSON object; `where` names the object in errors."""

    def __init__(self, value: Any, where: str) -> None:
        if not isinstance(value, dict):
            raise PlanError(f"{where} must be an object")
        self._value, self._where = value, where

    def take(self, key: str, kinds: Any, words: str, optional: bool = False) -> Any:
        value = self._value.get(key)
        if value is None and optional:
            return None
        if not isinstance(value, kinds) or (isinstance(value, bool) and kinds is not bool):
            raise PlanError(f"{self._where}.{key} must be {words}, not {json.dumps(value)[:60]}")
        return value

    def text(self, key: str, optional: bool = False) -> Any:
        return self.take(key, str, "a string", optional)

    def number(self, key: str, least: float = 0.0) -> float:
        value = float(self.take(key, (int, float), "a number"))
        if not least <= value < float("inf"):
            raise PlanError(f"{self._where}.{key} must be at least {least:g}, not {value:g}")
        return value

    def count(self, key: str, least: int = 0) -> int:
        value = self.take(key, int, "a whole number")
        if value < least:
            raise PlanError(f"{self._where}.{key} must be at least {least}, not {value}")
        return int(value)

    def objects(self, key: str, least: int = 1) -> List[Any]:
        value = self.take(key, list, "a list")
        if len(value) < least:
            raise PlanError(f"{self._where}.{key} is empty")
        return list(value)


def _variant(value: Any, where: str) -> Variant:
    reader = _Reader(value, where)
    kind = reader.text("kind")
    if kind not in ("eager", "compiled"):
        raise PlanError(f'{where}.kind must be "eager" or "compiled", not {json.dumps(kind)}')
    return Variant(
        name=reader.text("name"),
        kind=kind,
        backend=reader.text("backend", optional=True),
        mode=reader.text("mode", optional=True),
        dynamic=reader.take("dynamic", bool, "true or false", optional=True),
        fullgraph=reader.take("fullgraph", bool, "true or false", optional=True),
        options=reader.take("options", dict, "an object", optional=True),
    )


def _benchmark(value: Any, where: str, sides: Tuple[Side, ...]) -> Benchmark:
    reader = _Reader(value, where)
    variants = tuple(_variant(each, f"{where}.variants[{i}]") for i, each in enumerate(reader.objects("variants")))
    if len({variant.name for variant in variants}) < len(variants):
        raise PlanError(f"{where}.variants: names must be unique")
    chosen = tuple(reader.objects("sides"))
    planned = {side.side for side in sides}
    for side in chosen:
        if side not in planned:
            raise PlanError(f"{where}.sides names {json.dumps(side)}, which is not among the plan's sides")
    return Benchmark(
        id=reader.text("id"),
        name=reader.text("name"),
        step_file=reader.text("stepFile"),
        step_function=reader.text("stepFunction"),
        params=reader.take("params", dict, "an object"),
        variants=variants,
        sides=chosen,
        precision=reader.number("precision"),
    )


def _side(value: Any, where: str) -> Side:
    reader = _Reader(value, where)
    side = reader.text("side")
    if side not in ("head", "base"):
        raise PlanError(f'{where}.side must be "head" or "base", not {json.dumps(side)}')
    return Side(side, reader.text("treeRoot"), reader.text("workingDirectory"), reader.text("python"))


def _schedule(value: Any) -> Schedule:
    reader = _Reader(value, "schedule")
    processes = reader.count("processesPerArm", 1)
    return Schedule(
        processes_per_arm=processes,
        max_processes_per_arm=max(processes, min(64, reader.count("maxProcessesPerArm", 1))),
        counted_steps=reader.count("countedSteps", 1),
        min_block_steps=reader.count("minBlockSteps", 1),
        min_block_seconds=reader.number("minBlockSeconds"),
        blocks_per_process=reader.count("blocksPerProcess", 1),
        device_windows_per_process=reader.count("deviceWindowsPerProcess"),
        steps_per_device_window=reader.count("stepsPerDeviceWindow", 1),
        quiet_steps=reader.count("quietSteps", 1),
        max_warm_up_steps=reader.count("maxWarmUpSteps", 1),
        loss_steps=min(100, reader.count("lossSteps")),
        budget_seconds=reader.number("budgetSeconds"),
        step_timeout_seconds=reader.number("stepTimeoutSeconds", 0.001),
        compile_timeout_seconds=reader.number("compileTimeoutSeconds", 0.001),
    )


def parse_plan(value: Any) -> Plan:
    reader = _Reader(value, "plan")
    version = value.get("schemaVersion")
    if version != PLAN_SCHEMA_VERSION:
        raise PlanError(f"plan.schemaVersion is {json.dumps(version)}; this harness reads version {PLAN_SCHEMA_VERSION}")
    sides = tuple(_side(each, f"plan.sides[{i}]") for i, each in enumerate(reader.objects("sides")))
    if len({side.side for side in sides}) < len(sides):
        raise PlanError("plan.sides: each side may appear once")
    benchmarks = tuple(
        _benchmark(each, f"plan.benchmarks[{i}]", sides) for i, each in enumerate(reader.objects("benchmarks"))
    )
    return Plan(
        nonce=reader.text("nonce"),
        result_path=reader.text("resultPath"),
        work_directory=reader.text("workDirectory"),
        artifacts_directory=reader.text("artifactsDirectory", optional=True),
        seed=reader.count("seed"),
        benchmarks=benchmarks,
        sides=sides,
        removed_variables=tuple(str(each) for each in reader.objects("removedVariables", least=0)),
        schedule=_schedule(value.get("schedule")),
    )


def read_plan(path: str) -> Plan:
    try:
        with open(path, encoding="utf-8") as file:
            value = json.load(file)
    except OSError as error:
        raise PlanError(f"cannot read the plan {path}: {error.strerror}") from error
    except ValueError as error:
        raise PlanError(f"{path} is not JSON: {error}") from error
    plan = parse_plan(value)
    for folder in (plan.work_directory, os.path.dirname(os.path.abspath(plan.result_path))):
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as error:
            raise PlanError(f"cannot create {folder}: {error.strerror}") from error
    return plan
