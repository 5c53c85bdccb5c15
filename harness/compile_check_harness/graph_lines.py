"""What each source line puts into a graph: operations, dtypes and shapes. No code leaves, only names and counts."""
from __future__ import annotations

import re
from typing import Any, Dict, List, Optional, Tuple

from .source_sites import SiteResolver

MAX_LINES = 400
MAX_NAMES = 40

_PLACE = re.compile(r"^\s*# File: (.+?):(\d+) in ([^,]+)(?:,|$)")
_COMPUTED = re.compile(r'^\s*\w+(?::\s*"([^"]*)")?\s*=\s*(.+)$')
_CALL = re.compile(r"^([A-Za-z_][\w.]*)\(")
_METHOD = re.compile(r"^[\w.\[\]]+\.(\w+)\(")
_TYPE = re.compile(r"^([a-z]+\d*\[[^\]]*\])")
_OPERATORS = (
    (" @ ", "matmul"), (" // ", "floordiv"), (" ** ", "pow"), (" + ", "add"), (" - ", "sub"), (" * ", "mul"),
    (" / ", "div"), (" > ", "gt"), (" < ", "lt"), (" >= ", "ge"), (" <= ", "le"), (" == ", "eq"), (" != ", "ne"),
    (" & ", "and"), (" | ", "or"),
)
_NAMESPACES = ("torch._C._nn.", "torch.nn.functional.", "torch._C.", "torch.ops.higher_order.", "torch.ops.", "torch.")


def graph_lines(code: str, sites: SiteResolver) -> List[Dict[str, Any]]:
    """Of an FX graph's printed code, in order of first appearance; the same line in a loop is one entry."""
    found: Dict[Tuple[str, int, str], Dict[str, Any]] = {}
    place: Optional[Tuple[str, int, str]] = None
    for line in code.splitlines():
        header = _PLACE.match(line)
        if header:
            place = (header.group(1), int(header.group(2)), header.group(3).strip())
            continue
        computed = _COMPUTED.match(line)
        if computed is None or place is None:
            continue
        operation = _operation(computed.group(2))
        if operation is None:
            continue
        entry = found.get(place)
        if entry is None:
            if len(found) >= MAX_LINES:
                continue
            entry = found[place] = {"site": sites.resolve(*place), "operations": {}, "outputs": {}}
        _add(entry["operations"], operation)
        kind = _TYPE.match(computed.group(1) or "")
        if kind:
            _add(entry["outputs"], kind.group(1))
    return list(found.values())


def _operation(expression: str) -> Optional[str]:
    """`torch._C._nn.linear(a, b)` is linear, `a.sum()` is sum, `a + b` is add; a plain name or an index is nothing."""
    call = _CALL.match(expression)
    if call:
        name = call.group(1)
        for namespace in _NAMESPACES:
            if name.startswith(namespace):
                name = name[len(namespace):]
                break
        else:
            name = name.rpartition(".")[2]
        return name[:-len(".default")] if name.endswith(".default") else name
    method = _METHOD.match(expression)
    if method:
        return method.group(1)
    plain = expression.split(";", 1)[0]
    return next((name for sign, name in _OPERATORS if sign in plain), None)


def _add(counts: Dict[str, int], name: str) -> None:
    name = name[:500]
    if name in counts or len(counts) < MAX_NAMES:
        counts[name] = counts.get(name, 0) + 1
