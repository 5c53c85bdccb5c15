"""In which order processes and blocks take turns, and how long a block is. Pure."""
from __future__ import annotations

import math
from typing import List, Sequence, TypeVar

# The steps that a block has at least hide its two synchronisations; those of a slow step are hidden by one.
MOST_BLOCK_SECONDS = 5.0
# Device time repeats to 0.1 %: of slow steps a few are enough.
MOST_WINDOW_SECONDS = 3.0
# At its power limit an H200 repeats to 4 % back to back, to 0.3 % with as much rest as work, to 0.06 % with this much.
RESTS_PER_STEP = 3.0
MOST_REST_SECONDS = 2.0

Item = TypeVar("Item")


def round_order(items: Sequence[Item], number: int) -> List[Item]:
    """A B C, then C B A: a drift that is linear in time falls on all alike (A B B A)."""
    return list(items) if number % 2 == 0 else list(reversed(items))


def by_turns(groups: Sequence[Sequence[Item]]) -> List[Item]:
    """One of each group, then the second of each: neighbours belong to different arms."""
    longest = max((len(group) for group in groups), default=0)
    return [group[i] for i in range(longest) for group in groups if i < len(group)]


def sequential_order(groups: Sequence[Sequence[Item]]) -> List[Item]:
    """The same with each turn reversed against the last one, for processes that cannot live together."""
    longest = max((len(group) for group in groups), default=0)
    order: List[Item] = []
    for i in range(longest):
        order.extend(round_order([group[i] for group in groups if i < len(group)], i))
    return order


def block_steps(step_seconds: float, least_steps: int, least_seconds: float) -> int:
    if step_seconds <= 0:
        return least_steps
    affordable = max(1, math.floor(MOST_BLOCK_SECONDS / step_seconds))
    return max(min(least_steps, affordable), math.ceil(least_seconds / step_seconds))


def window_steps(step_seconds: float, wanted: int) -> int:
    """Steps of a device window; fewer than wanted where they are slow, but never none."""
    if step_seconds <= 0:
        return wanted
    return min(wanted, max(1, math.floor(MOST_WINDOW_SECONDS / step_seconds)))


def rest_seconds(step_seconds: float) -> float:
    """After each step of a paced window."""
    return min(MOST_REST_SECONDS, RESTS_PER_STEP * step_seconds)
