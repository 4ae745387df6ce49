"""Weights fitted to an exam rank right readings above wrong ones, and the threshold keeps its promise."""

from __future__ import annotations

import random

import numpy as np
import pytest

from planner.language.confidence import Observation, fit, threshold


def exam(count: int, seed: int = 1) -> list[Observation]:
    """Readings whose first sign speaks against them and whose second means nothing."""
    rng = random.Random(seed)
    made = []
    for _ in range(count):
        cost = rng.uniform(0.0, 4.0)
        made.append(Observation((cost, rng.random()), rng.random() > cost / 4.0))
    return made


def test_what_speaks_against_a_reading_gets_a_weight_against_it() -> None:
    found = fit(exam(4000))
    assert found.weights[0] < -1.0
    assert abs(found.weights[1]) < 0.3


def test_the_threshold_keeps_wrong_proposals_under_the_share_that_is_allowed() -> None:
    strict, lax = fit(exam(400), misled=0.01), fit(exam(400), misled=0.1)
    assert strict.misled <= 0.01
    assert lax.misled <= 0.1
    assert strict.sure > lax.sure
    assert strict.asked_back > lax.asked_back


def test_what_proposes_nothing_misleads_nobody() -> None:
    refusals = [Observation(each.signs, each.right, proposes=False) for each in exam(200)]
    found = fit(refusals, misled=0.0)
    assert (found.sure, found.misled) == (0.5, 0.0)


def test_where_nothing_helps_everything_is_asked_back() -> None:
    certainties = np.array([0.99, 0.99])
    assert threshold(certainties, np.array([True, False]), 0.0) == pytest.approx(0.995)
    assert threshold(np.array([0.999]), np.array([True]), 0.0) == 1.0


def test_a_fit_says_the_constants_to_use_and_needs_readings() -> None:
    assert "SURE = " in fit(exam(60)).report()
    with pytest.raises(ValueError, match="needs observations"):
        fit([])
