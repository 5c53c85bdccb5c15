import itertools
import math
from random import Random
from types import SimpleNamespace

import pytest

from compile_check_harness.numerics import (
    OTHER_SEEDS, first_comparison, judge_check, relative_difference, spread, tolerance,
)
from compile_check_harness.numerics_check import CheckedRun, NumericsCheck


@pytest.mark.parametrize(
    "reference, other, difference",
    [
        ([1.0, 2.0], [1.0, 2.0], 0.0),
        ([1.0, 2.0], [1.0, 2.1], 0.05),
        ([None, 2.0], [None, 2.0], 0.0),
        ([1.0, 2.0], [1.0, None], math.inf),
        ([None], [1.0], math.inf),
        ([1e-9], [3e-9], 0.0),
        ([0.0], [1.0], 1e6),
        ([2.0, 4.0], [2.0], 0.0),
    ],
)
def test_losses_are_compared_step_by_step(reference, other, difference):
    assert relative_difference(reference, other) == pytest.approx(difference)


@pytest.mark.parametrize(
    "precision, limit",
    [
        ({"loss": "float32", "parameters": "float32", "autocast": None}, 1e-2),
        ({"loss": "float32", "parameters": "float32", "autocast": "bfloat16"}, 2e-2),
        ({"loss": "bfloat16", "parameters": "float32", "autocast": None}, 2e-2),
        ({"loss": "float32", "parameters": "bfloat16", "autocast": None}, 4e-2),
        ({"loss": None, "parameters": None, "autocast": None}, 1e-2),
    ],
)
def test_the_tolerance_follows_the_precision(precision, limit):
    assert tolerance(precision)[0] == limit


def test_without_losses_there_is_nothing_to_compare():
    assert first_comparison([[]], [[1.0]]) is None and first_comparison([[1.0]], [[]]) is None
    assert first_comparison([[], [2.0]], [[2.0], [2.1]]) == pytest.approx(0.05)


ONE = [2.0, 1.9, 1.8]


def off(factor):
    return [each * factor for each in ONE]


SEEDS = [off(factor) for factor in (1.0, 1.01, 0.99, 1.005, 1.002)]


@pytest.mark.parametrize(
    "again, compiled, other_seeds, status, words",
    [
        (ONE, off(1.001), [], "agrees", "randomness such as dropout"),
        (off(1.05), off(1.2), [], "not-checkable", "does not repeat itself"),
        (off(1.009), off(1.02), [], "not-checkable", "two eager runs already"),
        (ONE, off(1.05), SEEDS, "not-checkable", "6 different seeds differs by up to 1.98%"),
        (ONE, off(1.07), SEEDS, "diverged", "differs from eager's by 7.00%"),
        (ONE, off(1.05), [ONE], "diverged", "two eager runs differ by 0.00%"),
        (ONE, [2.0, None, 1.8], [], "diverged", "not finite on one side"),
        (ONE, [2.0, None, 1.8], SEEDS, "diverged", "not finite on one side"),
        (ONE, off(9), [[2.0, None, 1.8]], "not-checkable", "not finite on one side"),
        ([None] * 3, [None] * 3, [], "not-checkable", "does not repeat itself"),
    ],
)
def test_only_a_repeatable_mismatch_is_a_divergence(again, compiled, other_seeds, status, words):
    found, message = judge_check(ONE, again, compiled, 0.01, other_seeds)
    assert found == status and words in message


def test_eager_seeds_are_compared_with_each_other_not_only_with_the_first():
    assert spread([[1.0], [1.05], [0.95]]) == pytest.approx(0.1 / 1.05)
    assert spread([ONE]) == 0.0


def independent(random):
    return [1 + 0.05 * random.gauss(0, 1) for _ in range(5)]


def one_step_alike(random):
    return [1 + 0.05 * random.gauss(0, 1)] * 5


def drifting(random):
    return list(itertools.accumulate((0.02 * random.gauss(0, 1) for _ in range(5)), initial=1.0))[1:]


def skewed(random):
    return [math.exp(0.3 * random.gauss(0, 1)) for _ in range(5)]


@pytest.mark.parametrize("draw", [independent, one_step_alike, drifting, skewed])
def test_another_draw_of_the_same_randomness_is_hardly_ever_called_a_divergence(draw):
    """Where compiled code draws its own numbers, its losses are one more sample of what eager does with any seed."""
    random, runs = Random(20), 2000
    wrong = 0
    for _ in range(runs):
        eager, compiled = draw(random), draw(random)
        others = [draw(random) for _ in range(OTHER_SEEDS)]
        wrong += judge_check(eager, eager, compiled, 0.01, others)[0] == "diverged"
    assert wrong / runs <= 1 / 500


@pytest.mark.parametrize("draw", [independent, drifting])
def test_an_error_far_beyond_the_randomness_is_still_found(draw):
    random, runs = Random(21), 300
    found = 0
    for _ in range(runs):
        eager = draw(random)
        others = [draw(random) for _ in range(OTHER_SEEDS)]
        found += judge_check(eager, eager, [2.5 * each for each in eager], 0.01, others)[0] == "diverged"
    assert found / runs > 0.98


class RecordedCheck(NumericsCheck):
    """The expensive check with runs that are given by label; `eager-seed-3` and later repeat the second seed."""

    def __init__(self, runs):
        around = SimpleNamespace()
        super().__init__(SimpleNamespace(around=around, plan=SimpleNamespace(seed=7)))
        self.runs, self.asked = runs, []

    def _losses(self, arm, label, step_seed):
        self.asked.append((label, step_seed))
        return self.runs.get(label) or self.runs["eager-seed-2"]


def checked(compiled, second_seed):
    eager = CheckedRun(ONE, "a", True)
    runs = {"eager-1": eager, "eager-2": eager, "compiled": compiled, "eager-seed-2": CheckedRun(second_seed, "b", True)}
    check, entry = RecordedCheck(runs), {"tolerance": 0.01}
    check._expensive(entry, None, None)
    return entry["status"], entry["message"], check.asked


def test_a_step_without_randomness_needs_one_other_seed_and_no_aligned_draws():
    status, _, asked = checked(CheckedRun(off(1.05), "z", False), ONE)
    assert status == "diverged"
    assert [label for label, _ in asked] == ["eager-1", "eager-2", "compiled", "eager-seed-2"]


def test_random_numbers_that_compiled_code_drew_differently_cannot_be_checked_however_large_the_difference():
    status, message, asked = checked(CheckedRun(off(9), "other", True), off(1.01))
    assert status == "not-checkable" and "drew another amount" in message and len(asked) == 4
    status, message, _ = checked(CheckedRun(off(9), "a", False), off(1.01))
    assert status == "not-checkable" and "`fallback_random` of the compiler cannot be set" in message


def test_the_same_draws_are_held_against_several_seeds_of_eager():
    status, _, asked = checked(CheckedRun(off(1.5), "a", True), off(1.01))
    assert status == "diverged"
    seeds = [seed for label, seed in asked if label.startswith("eager-seed")]
    assert seeds == [9, 10, 11, 12, 13] and len(seeds) == OTHER_SEEDS
    assert checked(CheckedRun(off(1.02), "a", True), off(1.01))[0] == "not-checkable"
