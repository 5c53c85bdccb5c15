"""Loads the user's function from the side's own tree and calls it: the contract of a step, with an error for each breach."""
from __future__ import annotations

import importlib.util
import inspect
import os
import sys
from typing import Any, Callable, Dict, List, Tuple

from .failure import StepContractError

COMPILE_PARAMETER = "compile"
_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.VAR_POSITIONAL)


def _inside(path: str, root: str) -> bool:
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)


def translate(path: str, own_root: str, other_roots: List[str]) -> str:
    """A path into another side's tree becomes the same place of the own tree: an editable install names only one."""
    real = os.path.realpath(path)
    if not _inside(real, own_root):
        for root in other_roots:
            if _inside(real, root):
                own = os.path.join(own_root, os.path.relpath(real, root))
                return own if os.path.exists(own) else path
    return path


def side_search_path(
    tree_root: str, working_directory: str, step_file: str, rest: List[str], harness: str, other_roots: List[str]
) -> List[str]:
    """The own tree first, then what the interpreter had, without the harness's folder."""
    first = [
        working_directory,
        os.path.join(working_directory, "src"),
        tree_root,
        os.path.join(tree_root, "src"),
        os.path.dirname(os.path.join(working_directory, step_file)),
    ]
    own_root = os.path.realpath(tree_root)
    others = [os.path.realpath(root) for root in other_roots]
    kept: List[str] = []
    for entry in [each for each in first if os.path.isdir(each)] + [translate(each, own_root, others) for each in rest]:
        absolute = os.path.abspath(entry)
        if absolute not in kept and absolute != harness:
            kept.append(absolute)
    return kept


def redirect_editable_finders(tree_root: str, other_roots: List[str]) -> None:
    """setuptools' editable finders map packages to folders of one tree; send them to this side's."""
    own_root = os.path.realpath(tree_root)
    others = [os.path.realpath(root) for root in other_roots]
    for name, module in list(sys.modules.items()):
        if not name.startswith("__editable___"):
            continue
        mapping = getattr(module, "MAPPING", None)
        if isinstance(mapping, dict):
            for package, path in mapping.items():
                mapping[package] = translate(str(path), own_root, others)
        namespaces = getattr(module, "NAMESPACES", None)
        if isinstance(namespaces, dict):
            for package, paths in namespaces.items():
                namespaces[package] = [translate(str(path), own_root, others) for path in paths]


def load_function(working_directory: str, step_file: str, step_function: str) -> Callable[..., Any]:
    path = os.path.join(working_directory, step_file)
    if not os.path.isfile(path):
        raise StepContractError(
            f"step file {step_file} does not exist in {working_directory}. Give `step` as path/to/file.py:function, "
            "relative to the working directory."
        )
    stem = os.path.splitext(os.path.basename(path))[0]
    # A step in `types.py` or `torch.py` must not take the place of the real module of that name.
    name = stem if stem.isidentifier() and stem not in sys.modules else "_compile_check_step_" + stem
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise StepContractError(f"step file {step_file} is not a Python file: its name must end in .py.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    found: Any = module
    for part in step_function.split("."):
        if not hasattr(found, part):
            names = sorted(
                key for key, value in vars(module).items() if inspect.isfunction(value) and value.__module__ == name
            )
            there = f" It defines: {', '.join(names[:10])}." if names else " It defines no function."
            raise StepContractError(f"{step_file} has no function named {step_function}.{there}")
        found = getattr(found, part)
    if not callable(found):
        raise StepContractError(f"{step_file}:{step_function} is a {type(found).__name__}, not a function.")
    return found  # type: ignore[no-any-return]


def call_arguments(
    function: Callable[..., Any], label: str, params: Dict[str, Any], settings: Dict[str, Any], compiled: bool
) -> Tuple[Dict[str, Any], bool]:
    """The keyword arguments to call it with, and whether it takes `compile` (added by the caller)."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):  # builtins have no signature: the call itself will tell
        return dict(params), False
    named = [each for each in parameters if each.kind not in _POSITIONAL and each.kind != each.VAR_KEYWORD]
    takes_compile = any(each.name == COMPILE_PARAMETER for each in named)
    accepted = [each.name for each in named if each.name != COMPILE_PARAMETER]
    takes_anything = any(each.kind == each.VAR_KEYWORD for each in parameters)
    unknown = [name for name in params if name not in accepted and not takes_anything]
    if COMPILE_PARAMETER in params:
        raise StepContractError(
            f"params of {label} contain `{COMPILE_PARAMETER}`, which is the harness's own argument: rename the parameter."
        )
    if unknown:
        takes = ", ".join(accepted) if accepted else "no parameters"
        raise StepContractError(
            f"{label} does not accept {_list(unknown)}: it takes {takes}. Correct `params`, or add the parameter."
        )
    missing = [
        each.name
        for each in parameters
        if each.default is each.empty
        and each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL)
        and (each.name != COMPILE_PARAMETER or each.kind == each.POSITIONAL_ONLY)
        and (each.name not in params or each.kind == each.POSITIONAL_ONLY)
    ]
    if missing:
        raise StepContractError(f"{label} needs {_list(missing)}, which `params` does not give: add it, or a default.")
    changed = {key: value for key, value in settings.items() if (key, value) != ("backend", "inductor")}
    if compiled and changed and not takes_compile:
        raise StepContractError(
            f"{label} has no parameter named `compile`, so the variant's {_list(sorted(changed))} cannot be applied. "
            "Add `compile=torch.compile` to its parameters and use it in place of torch.compile, or drop the keys."
        )
    return dict(params), takes_compile


def check_step(step: Any, label: str) -> Callable[[], Any]:
    if not callable(step):
        raise StepContractError(
            f"{label} returned {'None' if step is None else 'a ' + type(step).__name__}, not a function: return a "
            "function without arguments that does one whole training step and returns the loss."
        )
    return step  # type: ignore[no-any-return]


def _list(names: List[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
