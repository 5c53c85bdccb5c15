"""A card, a clock and workers that only pretend: the whole schedule of blocks and windows without a GPU and in no time."""
from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from compile_check_harness.budget import Budget, Stages
from compile_check_harness.card import Card
from compile_check_harness.device_window import warm_up_steps
from compile_check_harness.outcome import WorkerFailure
from compile_check_harness.physics import BlockPhysics
from compile_check_harness.plan import parse_plan
from compile_check_harness.process_run import ProcessRun
from compile_check_harness.progress import Progress
from compile_check_harness.pump import Pump
from compile_check_harness.result_document import ResultDocument
from compile_check_harness.rounds import Rounds
from compile_check_harness.surroundings import Surroundings
from plans import benchmark, plan, schedule

FREE = {"smClockMhz": 1980.0, "maxSmClockMhz": 1980.0, "throttleReasons": [], "otherProcesses": 0}
CAPPED = {**FREE, "smClockMhz": 1850.0, "throttleReasons": ["sw-power-cap"]}
HOT = {**FREE, "throttleReasons": ["hw-thermal-slowdown"]}
PROFILER_SECONDS = 0.4


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class FakeCard(Card):
    """`states` answers what the card shows at its n-th look."""

    source = "nvml"

    def __init__(self, states: Callable[[int], Dict[str, Any]]) -> None:
        self._states, self.looks = states, 0

    def state(self, is_ours: Callable[[int], bool], ours_on_card: int) -> Dict[str, Any]:
        self.looks += 1
        return dict(self._states(self.looks - 1))


class FakeWorker:
    """A step of one length. Paced windows are 4 % faster, as on a card at its power limit."""

    def __init__(self, clock: Clock, step_seconds: float) -> None:
        self._clock, self.step_seconds = clock, step_seconds
        self.commands: List[Any] = []
        self._unread: List[Dict[str, Any]] = []
        self.note: Optional[str] = None
        self.fails_in: Dict[str, Dict[str, Any]] = {}
        self.sees_kernels = True
        self.steps, self.always_compiles = 0, False
        self.output_tail = None

    def ask(self, command: str, timeout: float, arguments: Optional[Dict[str, Any]] = None) -> None:
        self.commands.append((command, timeout, arguments or {}))

    def collect(self, tick: Any = None) -> Dict[str, Any]:
        command, _, arguments = self.commands[-1]
        if tick is not None:
            tick()
        if command in self.fails_in:
            raise WorkerFailure(self.fails_in[command])
        found: Dict[str, Any] = getattr(self, "_" + command)(**arguments)
        return found

    def named(self, command: str) -> List[Dict[str, Any]]:
        return [arguments for name, _, arguments in self.commands if name == command]

    def end(self, grace_seconds: float = 0.0) -> None:
        pass

    def _run_step(self, loss: bool, inspect: bool) -> Dict[str, Any]:
        self._clock.now += self.step_seconds
        self.steps += 1
        return {
            "seconds": self.step_seconds, "startEpoch": 0.0, "endEpoch": 0.0, "reservedBytes": 1,
            "compileEvents": self.steps if self.always_compiles else 0,
        }

    def _begin_blocks(self, cores: List[int]) -> Dict[str, Any]:
        return {"peak": {"source": "device", "allocated": 1, "reserved": 1, "retries": 0, "ooms": 0}}

    def _end_blocks(self) -> Dict[str, Any]:
        return self._begin_blocks([])

    def _finish(self) -> Dict[str, Any]:
        return {"importedFiles": [], "fingerprint": {"torch": "2.9"}}

    def _snapshot(self) -> Dict[str, Any]:
        return {"snapshot": {}}

    def _block(self, steps: int, limitSeconds: float) -> Dict[str, Any]:
        done = next((number for number in range(1, steps) if number * self.step_seconds > limitSeconds), steps)
        wall = done * self.step_seconds
        self._clock.now += wall
        return {"steps": done, "wallSeconds": wall, "eventSeconds": wall, "lateCompile": None}

    def _prime_profiler(self) -> Dict[str, Any]:
        return {}

    def _window(self, steps: int, conditioningSeconds: float, stepSeconds: float, restSeconds: float) -> Dict[str, Any]:
        if self.note is not None:
            return {"bytes": 0, "note": self.note}
        warm_up = warm_up_steps(conditioningSeconds, stepSeconds)
        self._clock.now += (warm_up + steps) * (self.step_seconds + restSeconds) + PROFILER_SECONDS
        busy = steps * self.step_seconds * (0.96 if restSeconds else 1.0)
        window = {"steps": steps, "busySeconds": busy, "communicationSeconds": 0.0, "launches": 9, "copies": 0}
        self._unread.append({**window, "source": "profiler"})
        return {"bytes": 10_000_000, "note": None}

    def _read_windows(self, preferred: List[bool]) -> Dict[str, Any]:
        read, self._unread = self._unread, []
        assert len(preferred) == len(read)
        seen = [window if self.sees_kernels else None for window in read]
        return {"windows": seen, "note": self.note or (None if self.sees_kernels else "no kernel"), "kernels": []}

    def _event_window(self, steps: int) -> Dict[str, Any]:
        window = {"steps": steps, "busySeconds": 1.0, "communicationSeconds": 0.0, "launches": 0, "copies": 0}
        return {"window": {**window, "source": "events"}}


class FakeRun:
    """What `Rounds` needs of a BenchmarkRun."""

    number, layout = 0, "interleaved"

    def __init__(self) -> None:
        self.failures: List[Dict[str, Any]] = []

    def guard(self, process: ProcessRun, action: Callable[[], object]) -> bool:
        try:
            action()
            return True
        except WorkerFailure as failure:
            self.failures.append(failure.error)
            process.alive = False
            return False


class Bench:
    """Processes that are warm, on a card, with so much of the budget left."""

    def __init__(
        self, folder: Any, step_seconds: float = 0.02, budget: float = 1000.0, processes: int = 2,
        states: Callable[[int], Dict[str, Any]] = lambda _: FREE, **timing: Any,
    ) -> None:
        self.clock = Clock()
        timed = schedule(**{
            "minBlockSteps": 10, "minBlockSeconds": 0.5, "blocksPerProcess": 6, "deviceWindowsPerProcess": 3,
            "stepsPerDeviceWindow": 10, "stepTimeoutSeconds": 60, **timing,
        })
        self.plan = parse_plan(plan(folder, [benchmark("b")], schedule=timed))
        self.stages = Stages(self.clock)
        self.card = FakeCard(states)
        self.document = ResultDocument(self.plan.result_path, "n", self.stages)
        self.around = Surroundings(
            self.plan, Pump(self.clock), self.stages, Progress(None, lambda: 0.0), self.card,
            BlockPhysics(self.card, lambda _: True, 1.0), self.document, Budget(budget, self.clock), "m",
        )
        self.processes = [self._process(folder, number, step_seconds) for number in range(processes)]
        self.run = FakeRun()
        self.began = self.clock.now

    def _process(self, folder: Any, number: int, step_seconds: float) -> ProcessRun:
        one = self.plan.benchmarks[0]
        process = ProcessRun(
            self.around, one, self.plan.sides[0], one.variants[0], number, "none", f"{folder}/p{number}", f"{folder}/c"
        )
        process.worker = FakeWorker(self.clock, step_seconds)  # type: ignore[assignment]
        process.alive, process.device = True, "cuda"
        for _ in range(6):
            process.warm_up_state.feed(step_seconds, 0, 1)
        return process

    def cold_process(self, folder: Any) -> ProcessRun:
        """A compiled one that has not run a step yet."""
        one = self.plan.benchmarks[0]
        process = ProcessRun(
            self.around, one, self.plan.sides[0], one.variants[1], 0, "cold", f"{folder}/cold", f"{folder}/cold-cache"
        )
        process.worker = FakeWorker(self.clock, 1.0)  # type: ignore[assignment]
        process.alive, process.device = True, "cuda"
        return process

    def worker(self, number: int = 0) -> FakeWorker:
        worker: Any = self.processes[number].worker
        return worker

    def measure(self) -> "Bench":
        Rounds(self.around, self.plan.benchmarks[0]).measure(self.processes, self.run)  # type: ignore[arg-type]
        return self

    @property
    def took(self) -> float:
        return self.clock.now - self.began

    def windows(self, number: int = 0) -> List[Dict[str, Any]]:
        found: List[Dict[str, Any]] = self.processes[number].record["deviceWindows"]
        return found

    def blocks(self, number: int = 0) -> List[Dict[str, Any]]:
        found: List[Dict[str, Any]] = self.processes[number].record["blocks"]
        return found

    def notes(self) -> Dict[str, str]:
        return {note["code"]: note["message"] for note in self.document.as_json(False)["notes"]}
