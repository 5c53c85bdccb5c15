"""Every private name of torch that the harness touches, each behind a function that answers None when it is gone.

Imported in the worker, after torch. Features are detected, versions are never compared (torch 2.6 and newer).
Nothing here imports inductor by itself: a module that no compile has loaded has nothing to tell.
"""
from __future__ import annotations

import functools
import importlib
import logging
import subprocess
import sys
import threading
from typing import Any, Callable, Dict, List, Optional

# One row per compiled frame and one per backward; PyTorch keeps 64.
METRICS_LIMIT = 4096
MAX_SKIP_MESSAGES = 500
# The log artifacts that tell of skipped CUDA graphs: `perf_hints` in 2.6, `cudagraphs` later.
SKIP_ARTIFACTS = ("cudagraphs", "perf_hints")

# The only fields of a compilation_metrics row that leave the worker.
ROW_FIELDS = (
    "compile_id", "co_name", "co_filename", "co_firstlineno", "graph_op_count", "graph_node_count",
    "start_time_us", "end_time_us", "duration_us", "dynamo_cumulative_compile_time_us",
    "aot_autograd_cumulative_compile_time_us", "inductor_cumulative_compile_time_us",
    "inductor_code_gen_cumulative_compile_time_us", "triton_compile_time_us", "runtime_triton_autotune_time_us",
    "backward_cumulative_compile_time_us", "is_forward", "is_runtime", "has_guarded_code", "fail_type", "fail_reason",
    "fail_user_frame_filename", "fail_user_frame_lineno", "recompile_reason", "cudagraph_skip_reason",
    "inductor_fx_local_cache_hit_count", "inductor_fx_local_cache_miss_count",
)
CONFIG_MODULES = {
    "dynamo": "torch._dynamo.config",
    "inductor": "torch._inductor.config",
    "functorch": "torch._functorch.config",
}


class _State:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.callback_events = 0
        self.counted_events = 0
        self.last_counters: Dict[str, int] = {}
        self.skip_messages: List[Dict[str, Any]] = []
        self.skip_handler: Optional[logging.Handler] = None


_state = _State()


def _find(path: str, load: bool = True) -> Any:
    """The object at a dotted path `module:name.name`, or None. With `load=False` only in modules already imported."""
    module_name, _, names = path.partition(":")
    try:
        module = sys.modules.get(module_name)
        if module is None:
            if not load:
                return None
            module = importlib.import_module(module_name)
        found: Any = module
        for name in filter(None, names.split(".")):
            found = getattr(found, name)
        return found
    except Exception:  # a private name that is gone, or a module that does not import, is an answer
        return None


def _call(path: str, *args: Any, load: bool = True) -> Any:
    function = _find(path, load)
    if function is None:
        return None
    try:
        return function(*args)
    except Exception:  # see _find
        return None


def _on_compile(*_args: Any) -> None:
    # No argument up to 2.7, one later.
    _state.callback_events += 1


class _SkipHandler(logging.Handler):
    """Keeps what is logged of skipped CUDA graphs: a metrics row has the last reason at most, and at run time none."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno < logging.WARNING or len(_state.skip_messages) >= MAX_SKIP_MESSAGES:
            return
        try:
            reason = record.getMessage()[:4000]
            if "cudagraph" in reason.lower():
                _state.skip_messages.append({"reason": reason, "time": record.created})
        except Exception:  # a message that does not format is no reason to fail the user's step
            pass


def install() -> None:
    """Before the user's function, and again after `torch._dynamo.reset()`, which clears the callbacks. Idempotent."""
    _call("torch._dynamo.utils:set_compilation_metrics_limit", METRICS_LIMIT)
    handler = _find("torch._dynamo.callback:callback_handler")
    for kind in ("start", "end"):
        registered = getattr(handler, kind + "_callbacks", None)
        if isinstance(registered, list) and _on_compile not in registered:
            _call("torch._dynamo.callback:callback_handler.register_" + kind + "_callback", _on_compile)
    if _state.skip_handler is None:
        _state.skip_handler = _SkipHandler()
        for artifact in SKIP_ARTIFACTS:
            logging.getLogger(f"torch._inductor.cudagraph_utils.__{artifact}").addHandler(_state.skip_handler)


def compile_event_count() -> int:
    """Grows whenever a frame, a graph or a lazy backward is compiled or a CUDA graph is recorded. Never shrinks."""
    counters = _find("torch._dynamo.utils:counters", load=False)
    now = {"cudagraphs": _recorded_cudagraphs()}
    for group, name in (("frames", "total"), ("stats", "unique_graphs"), ("aot_autograd", "total")):
        if counters is not None and group in counters:
            now[group] = int(counters[group].get(name, 0))
    rows = _find("torch._dynamo.utils:_compilation_metrics", load=False)
    if rows is not None and len(rows) < METRICS_LIMIT:
        now["rows"] = len(rows)
    with _state.lock:
        # The user may clear the counters: only growth counts.
        for name, value in now.items():
            _state.counted_events += max(0, value - _state.last_counters.get(name, 0))
        _state.last_counters = now
        return _state.callback_events + _state.counted_events


def _recorded_cudagraphs() -> int:
    """CUDA graphs recorded by inductor's trees, read from the repr of their counters so as not to advance them."""
    containers = _find("torch._inductor.cudagraph_trees:local.tree_manager_containers", load=False)
    total = 0
    try:
        for container in list((containers or {}).values()):
            counter = repr(getattr(container.tree_manager, "graph_counter", "count(0)"))
            total += int(counter.partition("(")[2].partition(")")[0].partition(",")[0])
    except Exception:  # other layout in this version
        return 0
    return total


def _rows() -> List[Dict[str, Any]]:
    rows = []
    for row in _call("torch._dynamo.utils:get_compilation_metrics", load=False) or []:
        kept = {}
        for name in ROW_FIELDS:
            value = getattr(row, name, None)
            if value is not None:
                kept[name] = value if isinstance(value, (bool, int, float)) else str(value)[:4000]
        rows.append(kept)
    return rows


def _graph_break_reasons() -> List[Dict[str, Any]]:
    found = []
    for entry in list(_find("torch._dynamo.utils:graph_break_reasons", load=False) or [])[:2000]:
        stack = [
            {"file": frame.filename, "line": frame.lineno, "function": frame.name}
            for frame in list(getattr(entry, "user_stack", None) or [])[-50:]
        ]
        found.append({"reason": str(getattr(entry, "reason", ""))[:8000], "stack": stack})
    return found


def _counters() -> Dict[str, Dict[str, int]]:
    counters = _find("torch._dynamo.utils:counters", load=False) or {}
    kept: Dict[str, Dict[str, int]] = {}
    for group in list(counters):
        if group.startswith("aten_"):
            continue
        kept[str(group)] = {
            str(name)[:4000]: int(value)
            for name, value in list(counters[group].items())[:200]
            if isinstance(value, (int, float))
        }
    return kept


def config_drift() -> Dict[str, str]:
    """Compiler settings that differ from this version's defaults, e.g. `inductor.max_autotune: True`."""
    drift: Dict[str, str] = {}
    for short, module in CONFIG_MODULES.items():
        lines = _call(module + ":codegen_config", load=False)
        for line in str(lines or "").splitlines():
            name, separator, value = line.partition(" = ")
            name = name.strip()
            if separator and name.startswith(module + "."):
                drift[short + name[len(module):]] = value.strip()[:300]
    return drift


def inductor_defaults() -> Dict[str, str]:
    """Defaults of inductor's plain options as text: what the options of one graph are held against."""
    config = _find("torch._inductor.config", load=False)
    defaults: Dict[str, str] = {}
    for name, entry in list((getattr(config, "_config", None) or {}).items()):
        value = getattr(entry, "default", None)
        if isinstance(value, (bool, int, float, str)) or value is None:
            defaults[str(name)] = str(value)
    return defaults


def snapshot() -> Dict[str, Any]:
    """What this process knows of its compiles, JSON-able. The fallback where there is no trace."""
    generated = _find("torch._inductor.metrics:generated_kernel_count", load=False)
    return {
        "counters": _counters(),
        "rows": _rows(),
        "graphBreakReasons": _graph_break_reasons(),
        "configDrift": config_drift(),
        "inductorDefaults": inductor_defaults(),
        "generatedKernels": int(generated) if isinstance(generated, int) else None,
        "cudagraphSkips": list(_state.skip_messages),
    }


def shutdown_compile_workers() -> None:
    """
    Ends inductor's pool of compile processes, which would otherwise live on beside the timed blocks. Nothing is left for
    them to do, but their own way out is to finish importing torch first: seconds for a process that found all in its cache.
    """
    for pool in list(_find("torch._inductor.async_compile:_pool_set", load=False) or ()):
        process = getattr(pool, "process", None)
        if isinstance(process, subprocess.Popen):
            process.wait = _kill_and_wait(process)  # type: ignore[method-assign]
    _call("torch._inductor.async_compile:shutdown_compile_workers", load=False)


def _kill_and_wait(process: "subprocess.Popen[bytes]") -> Callable[..., int]:
    wait = process.wait

    def kill_and_wait(timeout: Optional[float] = None) -> int:
        process.kill()
        return wait(timeout)

    return kill_and_wait


def set_fallback_random() -> bool:
    """
    Makes compiled code draw random numbers as eager does, so that losses can be compared. False where impossible.
    Options given to torch.compile win over the setting, so they are overruled as well, whoever gives them. Idempotent.
    """
    config = _find("torch._inductor.config")
    if config is None or not hasattr(config, "fallback_random"):
        return False
    config.fallback_random = True
    torch = sys.modules["torch"]
    if not hasattr(torch.compile, _OVERRULING):
        torch.compile = _overrule_fallback_random(torch.compile)
    return bool(config.fallback_random)


_OVERRULING = "_overrules_fallback_random"


def _overrule_fallback_random(compile_: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(compile_)
    def compile_as_eager_draws(*args: Any, **arguments: Any) -> Any:
        options = arguments.get("options")
        if isinstance(options, dict):
            # Either spelling is accepted.
            kept = {name: value for name, value in options.items() if name.replace("-", "_") != "fallback_random"}
            arguments["options"] = {**kept, "fallback_random": True}
        return compile_(*args, **arguments)

    setattr(compile_as_eager_draws, _OVERRULING, True)
    return compile_as_eager_draws


def capabilities() -> List[str]:
    """Names of the private features that this torch has; two results with different sets are not diffed blindly."""
    probes = {
        "counters": "torch._dynamo.utils:counters",
        "compilation-metrics": "torch._dynamo.utils:get_compilation_metrics",
        "compilation-metrics-limit": "torch._dynamo.utils:set_compilation_metrics_limit",
        "compile-callbacks": "torch._dynamo.callback:callback_handler.register_start_callback",
        "graph-break-reasons": "torch._dynamo.utils:graph_break_reasons",
        "structured-trace": "torch._logging:trace_structured",
        "set-stance": "torch.compiler:set_stance",
        "config-drift": "torch._dynamo.config:codegen_config",
    }
    found = {name for name, path in probes.items() if _find(path) is not None}
    if _tells_cudagraph_skips():
        found.add("cudagraph-skips")
    return sorted(found)


def _tells_cudagraph_skips() -> bool:
    """Whether the logger that this version tells of skips through is one that we listen to."""
    names = ("cudagraphs_log", "perf_hint_log")
    loggers = [_find("torch._inductor.cudagraph_utils:" + name) for name in names]
    heard = {f"torch._inductor.cudagraph_utils.__{artifact}" for artifact in SKIP_ARTIFACTS}
    return any(getattr(logger, "name", None) in heard for logger in loggers)
