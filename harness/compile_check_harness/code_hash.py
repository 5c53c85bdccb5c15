"""Hashes of FX graphs and of generated code that do not depend on folder, process, checkout or names of variables."""
from __future__ import annotations

import hashlib
import re
from typing import Dict, List, Optional

HASH_DIGITS = 16

_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,}")
# A quoted, commented or spaced absolute path: its folders are of this machine.
_FOLDERS = re.compile(r"""(["'\s=(\[,])/(?:[^\s"'()\[\],]+/)+""")
_LINE_COMMENT = re.compile(r"^\s*(?:#\s.*|#|//.*)$")
_TRAILING_COMMENT = re.compile(r"\s+(?:# |// ).*$")
# Names of the content-addressed files of the compile cache.
_CACHED_FILE = re.compile(r"\bc[a-z2-7]{50,}\b")
_ASSIGNED = re.compile(r"^\s*([A-Za-z_]\w*)(?:\s*:\s*\"[^\"]*\")?\s*=(?!=)")
_PARAMETER = re.compile(r"([A-Za-z_]\w*)\s*:\s*\"")
_NAME = re.compile(r"(?<![\w.])([A-Za-z_]\w*)")
_AOT_ID = re.compile(r"# AOT ID: \['?[^'\]]*?(forward|backward|inference)")
_KERNEL = re.compile(r"^\s*(\w+)\s*=\s*async_compile\.(?!wait)\w+\(", re.MULTILINE)


def hash_lines(lines: List[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode("utf-8", "replace")).hexdigest()[:HASH_DIGITS]


def fx_hash(code: str) -> Optional[str]:
    """Of an FX graph's printed code. Variables are renamed in the order in which they appear."""
    lines = normal_lines(code)
    names: Dict[str, str] = {}
    for line in lines:
        if line.lstrip().startswith("def "):
            for parameter in _PARAMETER.findall(line):
                names.setdefault(parameter, "v%d" % len(names))
        assigned = _ASSIGNED.match(line)
        if assigned:
            names.setdefault(assigned.group(1), "v%d" % len(names))
    renamed = [_NAME.sub(lambda match: names.get(match.group(1), match.group(1)), line) for line in lines]
    return hash_lines(renamed) if renamed else None


def code_hash(code: str) -> Optional[str]:
    """Of the code that inductor generated, kernels and wrapper."""
    lines = normal_lines(code)
    return hash_lines(lines) if lines else None


def normal_lines(code: str) -> List[str]:
    lines = []
    for line in code.splitlines():
        if _LINE_COMMENT.match(line):
            continue
        plain = _TRAILING_COMMENT.sub("", line.rstrip())
        if not plain.strip():
            continue
        plain = _FOLDERS.sub(r"\1", plain)
        plain = _CACHED_FILE.sub("cached", _ADDRESS.sub("0x", plain))
        lines.append(plain)
    return lines


def code_direction(code: str) -> str:
    """`forward`, `backward` or `unknown`, as inductor's own header says."""
    match = _AOT_ID.search(code[:2000])
    if match is None:
        return "unknown"
    return "backward" if match.group(1) == "backward" else "forward"


def kernel_names(code: str) -> List[str]:
    """The kernels that the generated code defines."""
    return _KERNEL.findall(code)
