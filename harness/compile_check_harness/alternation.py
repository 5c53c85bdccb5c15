"""In which order processes and blocks take turns, and how long a block is. Pure."""
from __future__ import annotations

import math
from typing import List, Sequence, TypeVar

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
    return max(least_steps, math.ceil(least_seconds / step_seconds))
