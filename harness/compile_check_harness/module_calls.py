"""Which of a model's modules a graph uses, and the line that calls each. No torch import."""
from __future__ import annotations

import re
from typing import Any, Dict, List, Optional

from .source_sites import SiteResolver

MAX_MODULES = 100

# Dynamo names a parameter by its path: L_self_modules_extra_modules_norm_parameters_weight_.
_PARAMETER = re.compile(r"\bL_self_modules_(\w+?)_(?:modules|parameters|buffers)_\w*:")


def module_names(code: str) -> List[str]:
    """Direct children of the compiled module whose parameters the graph reads, in that order."""
    signature = next((line for line in code.splitlines() if line.lstrip().startswith("def ")), "")
    return list(dict.fromkeys(_PARAMETER.findall(signature)))[:MAX_MODULES]


def module_calls(names: List[str], frame: Optional[Dict[str, Any]], sites: SiteResolver) -> List[Dict[str, Any]]:
    """Each module with the first line of the compiled function that names it; without such a line it is left out."""
    if not names or frame is None or not isinstance(frame.get("line"), int):
        return []
    body = sites.function_lines(frame.get("file"), frame["line"])
    found = []
    for name in names:
        called = re.compile(r"\bself\.%s\b" % re.escape(name))
        number = next((number for number, text in body if called.search(text)), None)
        if number is not None:
            found.append({"name": name[:500], "site": sites.resolve(frame["file"], number, frame.get("function"))})
    return found
