"""File, line and function of an event, in terms that survive another checkout or machine. No torch import."""
from __future__ import annotations

import importlib.metadata
import os
import re
import tokenize
from typing import Any, Dict, List, Optional, Tuple

MAX_NAME = 500
MAX_FILE_BYTES = 4 * 1024 * 1024
PACKAGE_FOLDERS = ("site-packages", "dist-packages")
_RESUME = re.compile(r"^torch_dynamo_resume_in_(.+)_at_\d+$")
_DEFINITION = re.compile(r"\s*(?:async\s+)?def\b")
_STDLIB = re.compile(r"/lib(?:64)?/python(\d+\.\d+)t?/")


def plain_function(name: Optional[str]) -> Optional[str]:
    """`torch_dynamo_resume_in_forward_at_9` is the rest of `forward` after a break: the user knows it as `forward`."""
    if not name:
        return None
    match = _RESUME.match(name)
    return (match.group(1) if match else name)[:MAX_NAME]


class SiteResolver:
    """Answers dicts of the shape of `SourceSiteSchema` in src/measure/result.ts."""

    def __init__(self, tree_root: str, search_path: List[str]) -> None:
        self.root = os.path.realpath(tree_root)
        self._search_path = [os.path.realpath(entry) for entry in search_path if entry]
        self._lines: Dict[str, List[str]] = {}
        self._places: Dict[str, Dict[str, Optional[str]]] = {}
        self._distributions: Dict[str, Dict[str, Tuple[str, str]]] = {}

    def resolve(self, file: Optional[str], line: Optional[int], function: Optional[str]) -> Dict[str, Any]:
        site: Dict[str, Any] = dict(self._place(file))
        known_line = line if isinstance(line, int) and line >= 0 else None
        site["line"] = known_line
        site["function"] = plain_function(function)
        site["sourceLine"] = self.source_line(file, known_line)
        return site

    def source_line(self, file: Optional[str], line: Optional[int]) -> Optional[str]:
        """The stripped text of the line, or None where the file cannot be read as source."""
        if not file or not line:
            return None
        if file not in self._lines:
            self._lines[file] = _read_lines(file)
        lines = self._lines[file]
        return lines[line - 1].strip()[:MAX_NAME] if line <= len(lines) else None

    def function_lines(self, file: Optional[str], line: int) -> List[Tuple[int, str]]:
        """Numbered lines of the function that begins at `line` (or at a decorator there), its own first line left out."""
        self.source_line(file, line)
        lines = self._lines.get(file or "", [])[line - 1:]
        begin = next((index for index, text in enumerate(lines) if _DEFINITION.match(text)), None)
        if begin is None:
            return []
        indent = len(lines[begin]) - len(lines[begin].lstrip())
        body = []
        for index, text in enumerate(lines[begin + 1:], begin + 1):
            inside = len(text) - len(text.lstrip()) > indent
            if text.strip() and not inside and not text.lstrip().startswith((")", "#")):
                break
            body.append((line + index, text))
        return body

    def is_own(self, file: Optional[str]) -> bool:
        """A file of the tree."""
        return self._place(file)["file"] is not None

    def is_torch(self, file: Optional[str]) -> bool:
        return self._place(file)["package"] in ("torch", "functorch", "torchgen")

    def _place(self, file: Optional[str]) -> Dict[str, Optional[str]]:
        key = file or ""
        if key not in self._places:
            self._places[key] = self._find_place(key)
        return self._places[key]

    def _find_place(self, file: str) -> Dict[str, Optional[str]]:
        nowhere: Dict[str, Optional[str]] = {
            "file": None, "package": None, "packageVersion": None, "packagePath": None
        }
        if not file or file.startswith("<"):
            return nowhere
        real = os.path.realpath(file)
        folder, inside = _split_at_packages(real)
        if folder is None and real.startswith(self.root + os.sep):
            relative = _relative(real, self.root)
            # An interpreter installed inside the tree (conda) brings its standard library along.
            if not _STDLIB.search("/" + relative):
                return {**nowhere, "file": relative}
        if folder is None:
            folder = next((entry for entry in self._search_path if _holds_distribution(entry, real)), None)
            inside = _relative(real, folder) if folder else None
        if folder is not None and inside is not None:
            name, version = self._distribution(folder, inside)
            return {**nowhere, "package": name, "packageVersion": version, "packagePath": inside[:MAX_NAME]}
        stdlib = _STDLIB.search(real)
        if stdlib:
            path = real[stdlib.end():][:MAX_NAME]
            return {**nowhere, "package": "python", "packageVersion": stdlib.group(1), "packagePath": path}
        return nowhere

    def _distribution(self, folder: str, inside: str) -> Tuple[str, Optional[str]]:
        top = inside.split("/", 1)[0]
        module = top[:-3] if top.endswith(".py") else top
        if folder not in self._distributions:
            self._distributions[folder] = _index_distributions(folder)
        name, version = self._distributions[folder].get(module, (module, ""))
        return name[:MAX_NAME], version[:MAX_NAME] or None


def _split_at_packages(real: str) -> Tuple[Optional[str], Optional[str]]:
    """A file below the innermost site-packages: it belongs to a distribution even when the venv is inside the tree."""
    for marker in PACKAGE_FOLDERS:
        head, found, tail = real.rpartition("/" + marker + "/")
        if found:
            return head + "/" + marker, tail
    return None, None


def _holds_distribution(entry: str, real: str) -> bool:
    """A plain folder on the search path (`pip install --target`) that says which distribution its modules are of."""
    if not real.startswith(entry + os.sep):
        return False
    try:
        return any(name.endswith((".dist-info", ".egg-info")) for name in os.listdir(entry))
    except OSError:
        return False


def _relative(real: str, root: str) -> str:
    return os.path.relpath(real, root).replace(os.sep, "/")[:MAX_NAME]


def _index_distributions(folder: str) -> Dict[str, Tuple[str, str]]:
    """Top-level module name to (distribution, version), from the metadata in that folder alone."""
    index: Dict[str, Tuple[str, str]] = {}
    try:
        for distribution in importlib.metadata.distributions(path=[folder]):
            name = distribution.metadata["Name"]
            if not name:
                continue
            for module in _top_level(distribution, str(name)):
                index.setdefault(module, (str(name), str(distribution.version or "")))
    except Exception:  # damaged metadata of one distribution: names of folders are used instead
        pass
    return index


def _top_level(distribution: Any, name: str) -> List[str]:
    listed = distribution.read_text("top_level.txt")
    if listed:
        return [line.strip() for line in listed.splitlines() if line.strip()]
    # Without top_level.txt the record names the files; its first lines are enough to see the folders.
    tops = {name.replace("-", "_")}
    record = distribution.read_text("RECORD") or ""
    for line in record.splitlines()[:20_000]:
        top = line.split(",", 1)[0].split("/", 1)[0]
        if top and not top.endswith((".dist-info", ".data")) and top not in ("..", "__pycache__"):
            tops.add(top[:-3] if top.endswith(".py") else top)
    return sorted(tops)


def _read_lines(file: str) -> List[str]:
    try:
        if os.path.getsize(file) > MAX_FILE_BYTES:
            return []
        with tokenize.open(file) as source:  # honours the coding line, as Python itself does
            return source.read().splitlines()
    except (OSError, SyntaxError, UnicodeDecodeError, ValueError):
        return []
