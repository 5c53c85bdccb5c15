"""What the harness remarks about a process, for the report: what happened, what it means, what to do."""
from __future__ import annotations

from .alternation import MOST_REST_SECONDS

SHARE_SPENT = "That was all that was left of this benchmark's share of the time budget; raise `time-budget`."
COMPILED_IN_SET_UP = (
    "the set-up of the step compiles already, so its compile time cannot be told from the rest of the set-up and "
    "is not measured. Call the compiled model in the step only, to have it measured."
)
FOUND_A_CACHE = (
    "its compile cache was empty, but compiled graphs were found in another one (a folder that the step sets "
    "itself, or a remote cache), so its cold compile time is not measured. Leave the caches of the step to the check, to "
    "have it measured."
)
WARM_UP_ENDED = {
    "limit": "after {steps} steps the step still compiled or took more memory, and was measured as it was then. "
    "Is there a shape or a number in it that changes with every step?",
    "budget": "the time budget ended the warm-up after {steps} steps, before it was over: compiles may be "
    "missing from the counts, and steps are slower than they would be. Raise `time-budget`.",
}
LOST_TO_PROFILER = "{how} It had run the same steps without the profiler before, so what it measured counts."
BLIND = "{why}; its device time is taken from events, which hold waiting too, and is not judged."
RESTED_LESS = (
    "at full clock a step rests three times as long as it takes, here no more than "
    f"{MOST_REST_SECONDS:g} s, so that the measurement ends in time: the card may not keep its full clock, and "
    "device times may differ by more than usual."
)
