import math

import pytest

from compile_check_harness.numerics import first_comparison, judge_check, relative_difference, tolerance


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


@pytest.mark.parametrize(
    "again, compiled, other_seed, status, words",
    [
        (ONE, off(1.001), None, "agrees", "randomness such as dropout"),
        (off(1.05), off(1.2), None, "not-checkable", "does not repeat itself"),
        (off(1.009), off(1.02), None, "not-checkable", "two eager runs already"),
        (ONE, off(1.05), off(1.1), "not-checkable", "another seed"),
        (ONE, off(1.05), off(1.001), "diverged", "differs from eager's by 5.00%"),
        (ONE, off(1.05), None, "diverged", "two eager runs differ by 0.00%"),
        (ONE, [2.0, None, 1.8], None, "diverged", "not finite on one side"),
        ([None] * 3, [None] * 3, None, "not-checkable", "does not repeat itself"),
    ],
)
def test_only_a_repeatable_mismatch_is_a_divergence(again, compiled, other_seed, status, words):
    found, message = judge_check(ONE, again, compiled, 0.01, other_seed)
    assert found == status and words in message
