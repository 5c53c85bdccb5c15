"""The state of card and host over one block or device window, and whether it disturbed the measurement."""
from __future__ import annotations

import statistics
from typing import Any, Callable, Dict, List, NamedTuple, Optional

from .card import Card, State
from .host import StealMeter, host_load

# Slowdowns that the card does not show in normal work. A power cap is normal for heavy steps: there the clock decides.
HARD_REASONS = ("hw-slowdown", "sw-thermal-slowdown", "hw-thermal-slowdown", "hw-power-brake-slowdown")
POWER_CAP = "sw-power-cap"
# nvbench discards a sample below 75 % of the default clock; against the arm's own usual clock we can be stricter.
LEAST_CLOCK_SHARE = 0.85
LEAST_SHARE_OF_MOST = 0.75
CLOCKS_FOR_USUAL = 3
# Below this share of the highest clock the power limit has cost something.
FREE_CLOCK_SHARE = 0.98
# A hypervisor that takes a tenth of the host's time moves a launch-bound step by more than any limit.
MOST_STEAL_SHARE = 0.1


class Look(NamedTuple):
    """What was seen while something was measured."""

    #: `Physics` of result.json.
    physics: Dict[str, Any]
    #: Why the measurement does not count, or None.
    disturbed: Optional[str]
    #: The card would have run faster with more power.
    limited_by_power: bool
    #: Processes on the card that are not ours and of which nobody here can say whether they compute.
    unknown_others: int


def merge_states(states: List[State]) -> State:
    """One state of several samples: the middle clock at work, the highest temperature and power, every reason seen."""
    if not states:
        return {}

    def pick(name: str, choose: Callable[[List[Any]], Any], among: List[State] = states) -> Any:
        values = [state[name] for state in among if state.get(name) is not None]
        return choose(values) if values else None

    # A card without work lowers its clock, and says nothing about the one it works with.
    working = [state for state in states if not state.get("idle")]
    return {
        "smClockMhz": pick("smClockMhz", statistics.median_low, working or states),
        "maxSmClockMhz": pick("maxSmClockMhz", max),
        "temperatureCelsius": pick("temperatureCelsius", max),
        "powerWatts": pick("powerWatts", max),
        "throttleReasons": sorted({reason for state in states for reason in state.get("throttleReasons", [])}),
        "idle": not working,
        "clockSet": any(state.get("clockSet") for state in states),
        "otherProcesses": pick("otherProcesses", max),
        "othersBusy": pick("othersBusy", any),
    }


def disturbance(
    state: State,
    steal_share: Optional[float],
    usual_clock_mhz: Optional[float],
    most_steal_share: float = MOST_STEAL_SHARE,
) -> Optional[str]:
    """Why a measurement in this state does not count, or None."""
    reasons = state.get("throttleReasons", [])
    hard = [reason for reason in reasons if reason in HARD_REASONS]
    if hard:
        return f"the card slowed down: {', '.join(hard)}"
    clock = state.get("smClockMhz")
    if clock is not None and not state.get("idle"):
        if usual_clock_mhz and clock < LEAST_CLOCK_SHARE * usual_clock_mhz:
            return f"SM clock {clock:.0f} MHz, usually {usual_clock_mhz:.0f} MHz"
        most = state.get("maxSmClockMhz")
        # A card that is slow from the start has no faster clock of its own to be compared with.
        if most and clock < LEAST_SHARE_OF_MOST * most and POWER_CAP not in reasons and not state.get("clockSet"):
            return f"SM clock {clock:.0f} MHz of {most:.0f} MHz, and no power limit or setting that explains it"
    others = state.get("otherProcesses")
    if others and state.get("othersBusy"):
        return f"{others} other process{'es' if others > 1 else ''} on the card"
    if steal_share is not None and steal_share > most_steal_share:
        return f"the hypervisor took {steal_share:.0%} of the host's time"
    return None


def limited_by_power(state: State) -> bool:
    if POWER_CAP in state.get("throttleReasons", []):
        return True
    clock, most = state.get("smClockMhz"), state.get("maxSmClockMhz")
    below = bool(clock and most and clock < FREE_CLOCK_SHARE * most)
    return below and not state.get("idle") and not state.get("clockSet")


class BlockPhysics:
    """Samples the card while something is measured and judges it against what is usual for its arm."""

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

    def end(self, what: str, host_matters: bool = True) -> Look:
        """`what`: measurements of the same kind have the same usual clock. Device time does not care for the host."""
        if not self._states:
            self.sample()
        after = self._card.state_after_block()
        state = merge_states(self._states + ([after] if after else []))
        steal = self._steal.share()
        clocks = self._clocks.setdefault(what, [])
        usual = statistics.median(clocks) if len(clocks) >= CLOCKS_FOR_USUAL else None
        reason = disturbance(state, steal if host_matters else None, usual, self._most_steal_share)
        if state.get("smClockMhz") is not None and not state.get("idle"):
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
        others = state.get("otherProcesses") or 0
        unknown = int(others) if state.get("othersBusy") is None else 0
        return Look(physics, reason, limited_by_power(state), unknown)
