"""Which files of the workspace this process really imported: proof that each side ran its own code."""
from __future__ import annotations

import os
import sys
from typing import Dict, List

MAX_FILES = 5_000
MAX_PATH = 4_096
_OWN_FOLDER = os.path.dirname(os.path.realpath(__file__))
_INSTALLED = ("site-packages", "dist-packages", "node_modules")


def _is_environment(folder: str, root: str, known: Dict[str, bool]) -> bool:
    """Whether the folder, or one between it and the root, is a virtual environment's."""
    if folder not in known:
        parent = os.path.dirname(folder)
        known[folder] = os.path.exists(os.path.join(folder, "pyvenv.cfg")) or (
            folder != root and parent != folder and _is_environment(parent, root, known)
        )
    return known[folder]


def imported_files(tree_roots: List[str]) -> List[str]:
    roots = [os.path.realpath(root) for root in tree_roots]
    known: Dict[str, bool] = {}
    found = set()
    for module in list(sys.modules.values()):
        file = getattr(module, "__file__", None)
        # torch.ops and torch.classes give themselves relative names of files that do not exist.
        if not isinstance(file, str) or not os.path.isabs(file):
            continue
        path = os.path.realpath(file)
        root = next((each for each in roots if path.startswith(each.rstrip(os.sep) + os.sep)), None)
        if root is None or path.startswith(_OWN_FOLDER + os.sep) or len(path) > MAX_PATH:
            continue
        if any(part in _INSTALLED for part in path[len(root):].split(os.sep)):
            continue
        if not _is_environment(os.path.dirname(path), root, known):
            found.add(path)
    return sorted(found)[:MAX_FILES]
