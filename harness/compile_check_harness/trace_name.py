"""What the trace of an arm is called. src/measure/trace-name.ts makes the same name from the same three."""
from __future__ import annotations

import hashlib


def trace_name(benchmark_id: str, side: str, variant: str) -> str:
    """A hash: nothing of a name that the code under test could have chosen is in the path."""
    identity = "\n".join((benchmark_id, side, variant))
    return hashlib.sha256(identity.encode()).hexdigest()[:32] + ".trace.json"
