"""`main.py PLAN.json`: exit 0 when the plan was measured, 2 for a bad plan, 143 when ended by a signal."""
from __future__ import annotations

import sys
from typing import List, Optional, Tuple

from .plan import PlanError, read_plan
from .progress import open_progress_descriptor
from .session import Session
from .surroundings import Experiments

EXIT_BAD_PLAN = 2
EXIT_ENDED = 143


def parse_arguments(arguments: List[str]) -> Tuple[Optional[str], Experiments]:
    """(plan, experiments); no plan where the arguments make no sense."""
    experiments, paths, rest = Experiments(), [], list(arguments)
    while rest:
        argument = rest.pop(0)
        if argument == "--experiment" and rest:
            name, _, value = rest.pop(0).partition("=")
            field = name.replace("-", "_")
            if not hasattr(experiments, field) or not value.isdigit():
                return None, experiments
            setattr(experiments, field, int(value))
        else:
            paths.append(argument)
    return (paths[0] if len(paths) == 1 and not paths[0].startswith("-") else None), experiments


def main(arguments: List[str]) -> int:
    progress_fd = open_progress_descriptor()
    path, experiments = parse_arguments(arguments)
    if path is None:
        sys.stderr.write("usage: main.py PLAN.json [--experiment affinity-cores=N] [--experiment most-steal-percent=N]\n")
        return EXIT_BAD_PLAN
    try:
        plan = read_plan(path)
    except PlanError as error:
        sys.stderr.write(f"bad plan: {error}\n")
        return EXIT_BAD_PLAN
    return 0 if Session(plan, experiments, progress_fd).run() else EXIT_ENDED
