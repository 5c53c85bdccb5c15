"""Private names of torch: present, gone, and raising."""
from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

HARNESS = Path(__file__).resolve().parents[1]


def run(code: str) -> str:
    prelude = "import sys; sys.path.insert(0, %r)\n" % str(HARNESS)
    done = subprocess.run([sys.executable, "-c", prelude + textwrap.dedent(code)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_installing_twice_and_after_a_reset_registers_once() -> None:
    out = run("""
        import torch
        from compile_check_harness import torch_private as p
        p.install(); p.install()
        from torch._dynamo.callback import callback_handler as h
        print(len(h.start_callbacks), len(h.end_callbacks))
        torch._dynamo.reset()
        print(len(h.start_callbacks))
        p.install()
        print(len(h.start_callbacks))
        from torch._dynamo import utils
        print(utils._compilation_metrics.maxlen)
    """)
    assert out.split() == ["1", "1", "0", "1", "4096"]


def test_a_compile_is_noticed_even_when_callbacks_and_counters_were_cleared() -> None:
    out = run("""
        import torch
        from compile_check_harness import torch_private as p
        p.install()
        def make(n):
            return torch.compile(lambda x: x * n + 1, backend="eager")
        a = p.compile_event_count()
        make(2)(torch.ones(3)); b = p.compile_event_count()
        torch._dynamo.reset(); torch._dynamo.utils.counters.clear()
        c = p.compile_event_count()
        make(3)(torch.ones(3)); d = p.compile_event_count()
        print(b > a, c >= b, d > c)
    """)
    assert out.split() == ["True", "True", "True"]


def test_changed_settings_and_skipped_cudagraphs_are_in_the_snapshot() -> None:
    out = run("""
        import json, torch, torch._inductor.config as config
        from compile_check_harness import torch_private as p
        p.install()
        config.max_autotune = True
        torch._dynamo.config.suppress_errors = True
        from torch._inductor.cudagraph_utils import log_cudagraph_skip_and_bump_counter
        log_cudagraph_skip_and_bump_counter("skipping cudagraphs due to cpu device (arg0_1)")
        print(json.dumps(p.snapshot()))
    """)
    snapshot = json.loads(out)
    assert snapshot["configDrift"]["inductor.max_autotune"] == "True"
    assert snapshot["configDrift"]["dynamo.suppress_errors"] == "True"
    assert [entry["reason"] for entry in snapshot["cudagraphSkips"]] == ["skipping cudagraphs due to cpu device (arg0_1)"]


def test_skipped_cudagraphs_are_heard_through_whichever_logger_this_version_uses() -> None:
    out = run("""
        import json, logging, torch
        from compile_check_harness import torch_private as p
        p.install()
        for artifact in ("cudagraphs", "perf_hints"):
            logger = logging.getLogger("torch._inductor.cudagraph_utils.__" + artifact)
            logger.warning("skipping cudagraphs due to %s", artifact)
            logger.warning("a hint about something else")
        print(json.dumps([entry["reason"] for entry in p.snapshot()["cudagraphSkips"]]))
        print("cudagraph-skips" in p.capabilities())
        import torch._inductor.cudagraph_utils as utils
        for name in ("cudagraphs_log", "perf_hint_log"):
            if hasattr(utils, name): delattr(utils, name)
        print("cudagraph-skips" in p.capabilities())
    """)
    said, known, gone = out.splitlines()
    assert json.loads(said) == ["skipping cudagraphs due to cudagraphs", "skipping cudagraphs due to perf_hints"]
    assert (known, gone) == ("True", "False")


def test_options_of_a_compile_do_not_switch_the_draws_of_eager_off() -> None:
    out = run("""
        import torch
        from compile_check_harness import torch_private as p
        seen = []
        def compile(model=None, **arguments):
            seen.append(arguments)
            return model
        torch.compile = compile
        p.set_fallback_random(); p.set_fallback_random()
        torch.compile(1, options={"fallback-random": False, "max_autotune": True})
        torch.compile(1, mode="default")
        print(seen == [{"options": {"max_autotune": True, "fallback_random": True}}, {"mode": "default"}])
    """)
    assert out.split() == ["True"]


def test_a_torch_without_any_private_name_is_no_error() -> None:
    out = run("""
        import sys, types
        fake = types.ModuleType("torch")
        sys.modules["torch"] = fake
        from compile_check_harness import torch_private as p
        p.install(); p.install()
        p.shutdown_compile_workers()
        print(p.compile_event_count(), p.set_fallback_random(), p.capabilities(), p.snapshot()["rows"])
    """)
    assert out.strip() == "0 False [] []"


def test_an_eager_worker_does_not_load_inductor() -> None:
    out = run("""
        import sys, torch
        from compile_check_harness import torch_private as p
        p.install(); p.compile_event_count(); p.snapshot(); p.shutdown_compile_workers()
        print("torch._inductor.compile_fx" in sys.modules, "torch._inductor.cudagraph_trees" in sys.modules)
    """)
    assert out.split() == ["False", "False"]


def test_dropout_follows_eager_where_the_setting_exists() -> None:
    out = run("""
        import torch
        from compile_check_harness import torch_private as p
        print(p.set_fallback_random())
        import torch._inductor.config
        print(torch._inductor.config.fallback_random, "set-stance" in p.capabilities())
    """)
    assert out.split() == ["True", "True", "True"]
