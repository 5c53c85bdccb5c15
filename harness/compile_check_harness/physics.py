"""The state of card and host over one block, and whether it disturbed the block."""
from __future__ import annotations

import statistics
from typing import Any, Callable, Dict, List, Optional

from .card import Card, State
from .host import StealMeter, host_load

# Slowdowns that the card does not show in normal work. A power cap is normal for heavy steps: there the clock decides.
HARD_REASONS = ("hw-slowdown", "sw-thermal-slowdown", "hw-thermal-slowdown", "hw-power-brake-slowdown")
# nvbench discards a sample below 75 % of the default clock; against the arm's own usual clock we can be stricter.
LEAST_CLOCK_SHARE = 0.85
CLOCKS_FOR_USUAL = 3
# A hypervisor that takes a tenth of the host's time moves a launch-bound step by more than any limit.
MOST_STEAL_SHARE = 0.1


def merge_states(states: List[State]) -> State:
    """One state of several samples: the middle clock, the highest temperature and power, every reason seen."""
    if not states:
        return {}

    def pick(name: str, choose: Callable[[List[Any]], Any]) -> Any:
        values = [state[name] for state in states if state.get(name) is not None]
        return choose(values) if values else None

    return {
        "smClockMhz": pick("smClockMhz", statistics.median_low),
        "maxSmClockMhz": pick("maxSmClockMhz", max),
        "temperatureCelsius": pick("temperatureCelsius", max),
        "powerWatts": pick("powerWatts", max),
        "throttleReasons": sorted({reason for state in states for reason in state.get("throttleReasons", [])}),
        "otherProcesses": pick("otherProcesses", max),
        "othersBusy": pick("othersBusy", any),
    }


def disturbance(
    state: State,
    steal_share: Optional[float],
    usual_clock_mhz: Optional[float],
    most_steal_share: float = MOST_STEAL_SHARE,
) -> Optional[str]:
    """Why a block in this state does not count, or None."""
    hard = [reason for reason in state.get("throttleReasons", []) if reason in HARD_REASONS]
    if hard:
        return f"the card slowed down: {', '.join(hard)}"
    clock = state.get("smClockMhz")
    if clock is not None and usual_clock_mhz and clock < LEAST_CLOCK_SHARE * usual_clock_mhz:
        return f"SM clock {clock:.0f} MHz, usually {usual_clock_mhz:.0f} MHz"
    others = state.get("otherProcesses")
    if others and state.get("othersBusy") is not False:
        return f"{others} other process{'es' if others > 1 else ''} on the card"
    if steal_share is not None and steal_share > most_steal_share:
        return f"the hypervisor took {steal_share:.0%} of the host's time"
    return None


class BlockPhysics:
    """Samples the card while a block runs and judges it against what is usual for its arm."""

    def __init__(
        self, card: Card, is_ours: Callable[[int], bool], most_steal_share: float = MOST_STEAL_SHARE
    ) -> None:
        self._card, self._is_ours, self._most_steal_share = card, is_ours, most_steal_share
        self._steal = StealMeter()
        self._states: List[State] = []
        self._clocks: Dict[str, List[float]] = {}
        self._on_card = 0

    def begin(self, processes_on_card: int) -> None:
        self._states = []
        self._on_card = processes_on_card
        self._steal.share()

    def sample(self) -> None:
        state = self._card.state(self._is_ours, self._on_card)
        if state:
            self._states.append(state)

    def end(self, arm: str) -> "tuple[Dict[str, Any], Optional[str]]":
        """(the block's `physics`, why it is disturbed or None)."""
        if not self._states:
            self.sample()
        after = self._card.state_after_block()
        state = merge_states(self._states + ([after] if after else []))
        steal = self._steal.share()
        clocks = self._clocks.setdefault(arm, [])
        usual = statistics.median(clocks) if len(clocks) >= CLOCKS_FOR_USUAL else None
        reason = disturbance(state, steal, usual, self._most_steal_share)
        if state.get("smClockMhz") is not None:
            clocks.append(float(state["smClockMhz"]))
        physics = {
            "smClockMhz": state.get("smClockMhz"),
            "maxSmClockMhz": state.get("maxSmClockMhz"),
            "temperatureCelsius": state.get("temperatureCelsius"),
            "powerWatts": state.get("powerWatts"),
            "throttleReasons": state.get("throttleReasons", []),
            "otherProcesses": state.get("otherProcesses"),
            "hostLoad": host_load(),
            "stealShare": steal,
        }
        return physics, reason
