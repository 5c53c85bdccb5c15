"""What a worker, one process of one arm, can do: one method per command."""
from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import Any, Callable, Dict, List, Optional

from . import failure

OLDEST_TORCH = (2, 6)
_HARNESS_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Worker:
    """The state between two commands. What needs torch is imported after `import_torch`."""

    def __init__(self) -> None:
        self.config: Dict[str, Any] = {}
        self.step: Callable[[], Any] = lambda: None
        self.compile_drop_in: Any = None
        self.steps_done = 0
        self.fallback_random = True
        self._windows: Any = None
        self._profiles_itself = False

    def import_torch(self, config: Dict[str, Any]) -> Dict[str, Any]:
        self.config = config
        try:
            import torch
        except ImportError as error:
            raise failure.StepContractError(
                f"torch cannot be imported by {sys.executable}: {error}. Install torch 2.6 or newer there, or name "
                "another interpreter with the input `python`."
            ) from error
        version = tuple(int(part) for part in torch.__version__.split("+")[0].split(".")[:2] if part.isdigit())
        if version < OLDEST_TORCH or not hasattr(torch.compiler, "set_stance"):
            raise failure.StepContractError(
                f"{sys.executable} has torch {torch.__version__}; 2.6 or newer is needed "
                "(torch.compiler.set_stance). Upgrade torch, or name another interpreter with the input `python`."
            )
        from . import device, settings, timed_block, torch_private

        self.private: Any = torch_private
        self.device = device.Device()
        self.memory = device.MemoryMeter(self.device)
        self.collector = timed_block.CollectorPolicy(self.device)
        return {"versions": settings.versions(), "capabilities": torch_private.capabilities()}

    def prepare(self) -> Dict[str, Any]:
        """Calls the user's function; what it returns is the step."""
        import torch

        from . import randomness, step_loading
        from .compile_parameter import CompileDropIn

        config, settings = self.config, self.config["settings"]
        began = time.perf_counter()
        compiled = config["kind"] == "compiled"
        sys.path[:] = step_loading.side_search_path(
            config["treeRoot"], config["workingDirectory"], config["stepFile"], sys.path, _HARNESS_FOLDER,
            config["otherRoots"],
        )
        step_loading.redirect_editable_finders(config["treeRoot"], config["otherRoots"])
        self.private.install()
        if not compiled:
            torch.compiler.set_stance("force_eager")
        if config["fallbackRandom"]:
            self._remove_randomness()
        randomness.seed_everything(config["seed"])
        label = f"{config['stepFile']}:{config['stepFunction']}"
        function = step_loading.load_function(config["workingDirectory"], config["stepFile"], config["stepFunction"])
        arguments, takes_compile = step_loading.call_arguments(function, label, config["params"], settings, compiled)
        self.compile_drop_in = CompileDropIn(settings if compiled else None, torch.compile)
        if takes_compile:
            arguments[step_loading.COMPILE_PARAMETER] = self.compile_drop_in
        self.step = step_loading.check_step(function(**arguments), label)
        self.private.install()
        if config["fallbackRandom"]:
            # Again: the user's function may have set it back.
            self._remove_randomness()
        self.takes_compile = takes_compile
        self.device.look()
        self.device.synchronize()
        if config["stepSeed"] is not None:
            randomness.seed_everything(config["stepSeed"])
        return {
            "setupSeconds": time.perf_counter() - began,
            "searchPath": sys.path,
            "freeBytes": self.device.free_bytes(),
            "compileEvents": self.private.compile_event_count(),
        }

    def _remove_randomness(self) -> None:
        import torch

        if self.config["kind"] == "compiled":
            self.fallback_random = self.private.set_fallback_random()
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.benchmark = False

    def drawn(self) -> Dict[str, Any]:
        """After the steps of a check of the losses: how its random numbers were drawn."""
        from . import randomness

        return {"generators": randomness.generator_digest(), "fallbackRandom": self.fallback_random}

    def run_step(self, loss: bool, inspect: bool) -> Dict[str, Any]:
        """One step, synchronised; for first steps and the warm-up."""
        from . import losses, profiler_watch, randomness

        states = randomness.generator_states() if inspect else None
        # Device work of the set-up must not be counted to the step.
        self.device.synchronize()
        watch = losses.AutocastWatch() if inspect and self.config["kind"] == "eager" else None
        began_epoch, began = time.time(), time.perf_counter()
        profilers = profiler_watch.ProfilerWatch()
        with contextlib.ExitStack() as watching:
            if watch is not None:
                watching.enter_context(watch)
            if inspect:
                watching.enter_context(profilers)
            value = self.step()
        self.device.look()
        self.device.synchronize()
        seconds = time.perf_counter() - began
        self.steps_done += 1
        reply: Dict[str, Any] = {
            "seconds": seconds,
            "startEpoch": began_epoch,
            "endEpoch": began_epoch + seconds,
            "compileEvents": self.private.compile_event_count(),
            "reservedBytes": self.device.reserved_bytes(),
        }
        if loss:
            reply["hasLoss"], reply["loss"] = losses.read_loss(value)
        if inspect:
            self._profiles_itself = profilers.seen
            reply["precision"] = losses.precision(value, watch.dtype if watch is not None else None)
            reply["drawsRandom"] = states != randomness.generator_states()
            reply["device"] = self.device.kind()
        return reply

    def peak(self) -> Dict[str, Any]:
        return {"peak": self.memory.read(), "freeBytes": self.device.free_bytes()}

    def begin_blocks(self, cores: Optional[List[int]]) -> Dict[str, Any]:
        """The warm-up is over: ends the compile workers, freezes the collector; answers the peak until here."""
        from .device import pin_to_cores

        self.private.shutdown_compile_workers()
        self.collector.freeze()
        peak = self.memory.read()
        self.memory.reset()
        if cores:
            pin_to_cores(cores)
        return {"peak": peak}

    def block(self, steps: int, limitSeconds: float) -> Dict[str, Any]:
        from .timed_block import run_block

        first = self.steps_done
        block = run_block(
            self.step, steps, limitSeconds, self.device, self.collector, self.private.compile_event_count
        )
        self.steps_done += block["steps"]
        self.memory.note_resident()
        if block["lateCompile"] is not None:
            block["lateCompile"]["step"] += first
        return block

    def end_blocks(self) -> Dict[str, Any]:
        return {"peak": self.memory.read()}

    def _device_windows(self) -> Any:
        from .device_window import DeviceWindows

        if self._windows is None:
            self._windows = DeviceWindows(self.step, self.device, self.config["folder"], self._profiles_itself)
        return self._windows

    def prime_profiler(self) -> Dict[str, Any]:
        self._device_windows().prime()
        return {}

    def window(self, steps: int, conditioningSeconds: float, stepSeconds: float, restSeconds: float) -> Dict[str, Any]:
        windows = self._device_windows()
        size = windows.record(steps, conditioningSeconds, stepSeconds, restSeconds)
        return {"bytes": size, "note": windows.note}

    def read_windows(self, preferred: List[bool]) -> Dict[str, Any]:
        windows = self._device_windows()
        found = windows.read(preferred)
        return {"windows": found, "note": windows.note, "kernels": windows.kernels()}

    def event_window(self, steps: int) -> Dict[str, Any]:
        return {"window": self._device_windows().by_events(steps)}

    def trace(self, path: str) -> Dict[str, Any]:
        return {"note": self._device_windows().leave_trace(path)}

    def snapshot(self) -> Dict[str, Any]:
        return {"snapshot": self.private.snapshot()}

    def finish(self) -> Dict[str, Any]:
        from .imported_files import imported_files

        return {"importedFiles": imported_files(self.config["treeRoots"]), "fingerprint": self.fingerprint()}

    def fingerprint(self) -> Dict[str, Any]:
        from . import settings

        found = {**settings.versions(), **self.device.describe()}
        found["settings"] = {**settings.environment_settings(), **settings.torch_settings()}
        return found

    def not_compiled_hints(self) -> Dict[str, Any]:
        from .not_compiled import hints

        return {"hints": hints(self.takes_compile, self.compile_drop_in.calls)}


COMMANDS = (
    "import_torch", "prepare", "run_step", "peak", "begin_blocks", "block", "end_blocks", "prime_profiler",
    "window", "read_windows", "event_window", "trace", "snapshot", "finish", "fingerprint", "not_compiled_hints", "drawn",
)
