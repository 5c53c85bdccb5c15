"""What each source line puts into a graph: operations, dtypes and shapes. No code leaves, only names and counts."""
from __future__ import annotations

import re
from typing import Any, Dict, List, NamedTuple, Optional, Set, Tuple

from .source_sites import SiteResolver

MAX_LINES = 400
MAX_NAMES = 40

_PLACE = re.compile(r"^\s*# File: (.+?):(\d+) in ([^,]+)(?:,|$)")
# `name: "f32[4, 8]" = expression`, `name *= expression`, `name[index] = expression`.
_ASSIGNED = re.compile(r'^(\w+)(?::\s*"([^"]*)")?\s*=(?!=)\s*(.+)$')
_IN_PLACE = re.compile(r"^(\w+)\s*(\*\*|//|<<|>>|[-+*/%@&|^])=\s*(.+)$")
_STORED = re.compile(r"^(\w+)\[.*\]\s*=(?!=)\s*(.+)$")
_INDEXED = re.compile(r"^(\w+)\[")
_CALL = re.compile(r"^([A-Za-z_][\w.]*)\(")
_METHOD = re.compile(r"^[\w.\[\]]+\.(\w+)\(")
_TYPE = re.compile(r"^([a-z]+\d*\[[^\]]*\])")
_OPERATORS = (
    (" @ ", "matmul"), (" // ", "floordiv"), (" ** ", "pow"), (" + ", "add"), (" - ", "sub"), (" * ", "mul"),
    (" / ", "div"), (" > ", "gt"), (" < ", "lt"), (" >= ", "ge"), (" <= ", "le"), (" == ", "eq"), (" != ", "ne"),
    (" % ", "mod"), (" & ", "and"), (" | ", "or"), (" ^ ", "xor"), (" << ", "lshift"), (" >> ", "rshift"),
)
_UNARY = {"-": "neg", "~": "invert", "+": "pos"}
_BY_SIGN = {sign.strip(): name for sign, name in _OPERATORS}
_NAMESPACES = ("torch._C._nn.", "torch.nn.functional.", "torch._C.", "torch.ops.higher_order.", "torch.ops.", "torch.")


def graph_lines(code: str, sites: SiteResolver) -> List[Dict[str, Any]]:
    """Of an FX graph's printed code, in order of first appearance; the same line in a loop is one entry."""
    found: Dict[Tuple[str, int, str], Dict[str, Any]] = {}
    place: Optional[Tuple[str, int, str]] = None
    # Results without a type are tuples: taking one of them out is no work.
    tuples: Set[str] = set()
    for line in code.splitlines():
        header = _PLACE.match(line)
        if header:
            place = (header.group(1), int(header.group(2)), header.group(3).strip())
            continue
        statement = _statement(line, tuples)
        if place is None or statement is None:
            continue
        entry = found.get(place)
        if entry is None:
            if len(found) >= MAX_LINES:
                continue
            entry = found[place] = {"site": sites.resolve(*place), "operations": {}, "outputs": {}}
        _add(entry["operations"], statement.operation)
        kind = _TYPE.match(statement.type)
        if kind:
            _add(entry["outputs"], kind.group(1))
    return list(found.values())


class _Statement(NamedTuple):
    operation: str
    #: Dtype and shape of what it computes, or nothing.
    type: str


def _statement(line: str, tuples: Set[str]) -> Optional[_Statement]:
    first, _, rest = line.strip().partition(";")
    in_place = _IN_PLACE.match(first)
    if in_place:
        # `x *= 2;  x_1: "f32[4]" = x;  x = None`: the type is that of the name it goes on under.
        renamed = _ASSIGNED.match(rest.strip())
        return _Statement(_BY_SIGN[in_place.group(2)] + "_", (renamed.group(2) or "") if renamed else "")
    assigned = _ASSIGNED.match(first)
    if assigned is None:
        return _Statement("setitem", "") if _STORED.match(first) else None
    name, kind, expression = assigned.group(1), assigned.group(2) or "", assigned.group(3)
    indexed = _INDEXED.match(expression)
    operation = _operation(expression)
    if operation is None and indexed and indexed.group(1) not in tuples:
        operation = "getitem"
    if operation is not None and not kind:
        tuples.add(name)
    return None if operation is None else _Statement(operation, kind)


def _operation(expression: str) -> Optional[str]:
    """`torch._C._nn.linear(a, b)` is linear, `a.sum()` is sum, `a + b` is add, `-a` is neg; a plain name is nothing."""
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
    binary = next((name for sign, name in _OPERATORS if sign in expression), None)
    if binary is not None and not _INDEXED.match(expression):
        return binary
    unary = _UNARY.get(expression[:1])
    return unary if unary and expression[1:2].isalpha() else None


def _add(counts: Dict[str, int], name: str) -> None:
    name = name[:500]
    if name in counts or len(counts) < MAX_NAMES:
        counts[name] = counts.get(name, 0) + 1
