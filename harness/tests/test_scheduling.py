import math
import random

import pytest

from compile_check_harness.alternation import block_steps, by_turns, rest_seconds, round_order, sequential_order, window_steps
from compile_check_harness.budget import Budget, Stages
from compile_check_harness.layout import CONTEXT_BYTES, fits_together
from compile_check_harness.precision import half_width, judged_half_width, t_quantile_95
from compile_check_harness.warm_up import WarmUp


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def test_rounds_alternate_a_b_b_a():
    rounds = [round_order(["A", "B"], number) for number in range(4)]
    assert "".join(sum(rounds, [])) == "ABBAABBA"


def test_a_linear_drift_falls_on_all_processes_alike():
    order = sum((round_order(["a", "b", "c", "d"], number) for number in range(4)), [])
    means = {name: sum(i for i, each in enumerate(order) if each == name) / 4 for name in "abcd"}
    assert len(set(means.values())) == 1


def test_processes_of_the_arms_take_turns():
    assert by_turns([["c1", "c2", "c3"], ["e1"], ["b1", "b2"]]) == ["c1", "e1", "b1", "c2", "b2", "c3"]
    assert by_turns([]) == []


def test_processes_that_cannot_live_together_run_a_b_b_a():
    assert sequential_order([["a1", "a2"], ["b1", "b2"]]) == ["a1", "b1", "b2", "a2"]


@pytest.mark.parametrize(
    "step_seconds, expected", [(0.001, 500), (0.1, 10), (0.5, 10), (1.0, 5), (3.0, 1), (9.0, 1), (0.0, 10), (0.0499, 11)]
)
def test_a_block_has_enough_steps_and_lasts_long_enough(step_seconds, expected):
    assert block_steps(step_seconds, 10, 0.5) == expected


def feed(state, steps):
    for seconds, events, reserved in steps:
        if state.ended_by() is not None:
            break
        state.feed(seconds, events, reserved)
    return state


def test_warm_up_ends_after_quiet_steps():
    # Step 0 compiles, step 2 recompiles, the allocator grows in step 3.
    steps = [(9.0, 2, 10), (1.0, 2, 10), (4.0, 3, 10), (1.0, 3, 20)] + [(1.0, 3, 20)] * 9
    state = feed(WarmUp(quiet_steps=3, max_steps=100, least_steps=1), steps)
    assert (state.ended_by(), len(state.seconds), state.compile_steps) == ("quiet", 7, [0, 2])


def test_warm_up_of_a_step_that_never_settles_ends_at_the_limit():
    state = feed(WarmUp(3, 8, 1), [(1.0, number, None) for number in range(1, 50)])
    assert (state.ended_by(), len(state.seconds)) == ("limit", 8)


def test_counted_steps_are_run_in_full_even_beyond_the_limit():
    state = feed(WarmUp(quiet_steps=2, max_steps=4, least_steps=6), [(1.0, 1, None)] * 50)
    assert (state.ended_by(), len(state.seconds)) == ("quiet", 6)


def test_a_growing_allocator_is_not_quiet():
    state = feed(WarmUp(2, 5, 1), [(1.0, 0, reserved) for reserved in (1, 2, 3, 4, 5, 6)])
    assert state.ended_by() == "limit"


def test_compile_time_is_what_the_steps_that_compiled_took_beyond_steady_ones():
    # Step 1 is slow and compiled nothing.
    state = feed(WarmUp(3, 100, 1), [(9.0, 1, None), (1.7, 1, None), (4.0, 2, None), (1.0, 2, None)])
    assert state.compile_seconds(1.0) == pytest.approx(8.0 + 3.0)
    assert state.compile_seconds(100.0) == 0.0
    assert feed(WarmUp(3, 100, 1), [(1.0, 0, None)]).compile_seconds(1.0) == 0.0


def test_what_the_set_up_compiled_is_not_the_first_steps():
    state = WarmUp(3, 100, 1)
    state.begin(compile_events=4)
    state.feed(1.0, 4, None)
    assert state.compile_steps == [] and not state.just_compiled


@pytest.mark.parametrize("step_seconds, expected", [(0.02, 10), (0.3, 10), (1.0, 3), (5.0, 1), (0.0, 10)])
def test_a_device_window_of_slow_steps_is_short(step_seconds, expected):
    assert window_steps(step_seconds, 10) == expected


def test_the_rest_after_a_step_is_three_times_as_long_and_bounded():
    assert (rest_seconds(0.02), rest_seconds(5.0)) == (pytest.approx(0.06), 2.0)


def test_a_compile_does_not_foretell_what_the_next_step_takes():
    state = feed(WarmUp(3, 100, 1), [(60.0, 1, None)])
    assert state.next_seconds() == 0.0
    state.feed(0.5, 1, None)
    assert state.next_seconds() == 0.5


def test_just_compiled_tells_that_the_next_step_may_compile_too():
    state = feed(WarmUp(3, 100, 1), [(9.0, 1, None)])
    assert state.just_compiled
    state.feed(1.0, 1, None)
    assert not state.just_compiled


@pytest.mark.parametrize("degrees, quantile", [(1, 12.706), (2, 4.303), (30, 2.042), (60, 2.000), (1000, 1.962)])
def test_t_quantiles_are_those_of_the_tables(degrees, quantile):
    assert t_quantile_95(degrees) == pytest.approx(quantile, abs=6e-4)


def test_one_process_says_nothing_about_the_spread():
    assert math.isinf(half_width([1.0])) and math.isinf(judged_half_width({0: [1.0, 1.0]}, None))


def test_the_interval_covers_the_truth_in_95_of_100_runs():
    generator = random.Random(1)
    covered = 0
    for _ in range(4000):
        sample = [generator.gauss(0.3, 0.02) for _ in range(4)]
        covered += abs(sum(sample) / 4 - 0.3) <= half_width(sample)
    assert covered / 4000 == pytest.approx(0.95, abs=0.011)


def test_pairing_takes_out_what_both_sides_share():
    generator = random.Random(2)
    head, base = {}, {}
    for index in range(4):
        machine = [math.exp(generator.gauss(0, 0.1)) for _ in range(6)]
        head[index] = [1.02 * each * math.exp(generator.gauss(0, 0.001)) for each in machine]
        base[index] = [each * math.exp(generator.gauss(0, 0.001)) for each in machine]
    assert judged_half_width(head, base) < 0.002 < judged_half_width(head, None)


def test_what_one_benchmark_saved_is_shared_by_those_that_follow():
    clock = Clock()
    budget = Budget(90.0, clock)
    assert budget.share(3).remaining() == 30.0
    clock.now += 10.0
    assert budget.share(2).remaining() == 40.0


def test_a_budget_remembers_that_it_refused():
    clock = Clock()
    budget = Budget(10.0, clock)
    assert budget.allows(9.0) and not budget.exhausted
    clock.now += 5.0
    assert not budget.allows(9.0) and budget.exhausted
    clock.now += 50.0
    assert budget.remaining() == 0.0 and not Budget(0.0, clock).allows(0.0)


def test_each_second_is_booked_on_one_stage():
    clock = Clock()
    stages = Stages(clock)
    clock.now += 1.0
    with stages.stage("warm-up"):
        clock.now += 2.0
        with stages.stage("tracing"):
            clock.now += 4.0
        clock.now += 8.0
    assert stages.seconds() == {"other": 1.0, "warm-up": 10.0, "tracing": 4.0}


GIB = 2**30


@pytest.mark.parametrize(
    "peak, free, processes, on_device, fits",
    [
        (20 * GIB, 120 * GIB, 6, True, False),
        (18 * GIB, 122 * GIB, 6, True, True),
        (20 * GIB, 120 * GIB, 1, True, True),
        (1 * GIB, 4 * GIB, 4, False, True),
        (1 * GIB, 3 * GIB, 4, False, False),
        (None, 4 * GIB, 4, False, True),
    ],
)
def test_processes_live_together_only_where_they_fit(peak, free, processes, on_device, fits):
    own = peak
    assert fits_together(peak, free, own, processes, on_device) is fits


def test_a_context_on_the_card_needs_room_of_its_own():
    free = 10 * CONTEXT_BYTES
    assert fits_together(0, free, 0, 9, True) and not fits_together(0, free, 0, 10, True)
