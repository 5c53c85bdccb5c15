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
        torch._dynamo.config.recompile_limit = 12
        from torch._inductor.cudagraph_utils import log_cudagraph_skip_and_bump_counter
        log_cudagraph_skip_and_bump_counter("skipping cudagraphs due to cpu device (arg0_1)")
        print(json.dumps(p.snapshot()))
    """)
    snapshot = json.loads(out)
    assert snapshot["configDrift"]["inductor.max_autotune"] == "True"
    assert snapshot["configDrift"]["dynamo.recompile_limit"] == "12"
    assert [entry["reason"] for entry in snapshot["cudagraphSkips"]] == ["skipping cudagraphs due to cpu device (arg0_1)"]


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
