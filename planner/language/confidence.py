"""Fitting the weights of `planner.language.certainty` to an exam, and the certainty from which a reading is proposed.

The fit is a logistic regression with a little shrinkage, by Newton's method. The threshold is then the lowest at which
the readings that would be proposed although they are wrong stay under a share of all requests; it is judged on
requests that the weights were not fitted to (every request is left out once, in turn by fifths), so that a small exam
does not flatter itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

MISLED = 0.02
"""Share of all requests that may at most be read wrongly and proposed without asking back."""
_SHRINKAGE, _ROUNDS, _PARTS = 1.0, 40, 5
_LOWEST, _STEP = 0.5, 0.005


@dataclass(frozen=True)
class Observation:
    """One reading of an exam.

    Attributes
    ----------
    signs
        What its certainty was judged by, as `planner.language.certainty.features` returns it.
    right
        Whether it was right.
    proposes
        Whether it says something that could mislead; an `unclear` does not.
    """

    signs: tuple[float, ...]
    right: bool
    proposes: bool = True


@dataclass(frozen=True)
class Fit:
    """Weights and threshold for `planner.language.certainty`.

    Attributes
    ----------
    base, weights
        The constant and the weight of each sign.
    sure
        The certainty from which a reading is proposed.
    misled, asked_back
        Shares of the observations, each judged by weights that had not seen it, that would be proposed although
        wrong, and that would be shown as a question.
    """

    base: float
    weights: tuple[float, ...]
    sure: float
    misled: float
    asked_back: float

    def report(self) -> str:
        """Return the fit as the constants to put into `planner.language.certainty`, with what they achieve."""
        weights = ", ".join(f"{weight:.2f}" for weight in self.weights)
        return (
            f"SURE = {self.sure:.3f}\n_BASE = {self.base:.2f}\nweights of the signs: {weights}\n"
            f"wrong and sure {self.misled:.1%}, asked back {self.asked_back:.1%} (each judged unseen)"
        )


def fit(observations: Sequence[Observation], misled: float = MISLED) -> Fit:
    """Fit weights and threshold to the readings of an exam.

    Parameters
    ----------
    observations
        Readings of development requests, never of a test set.
    misled
        Share of them that may be proposed although wrong.

    Raises
    ------
    ValueError
        When there are no observations.
    """
    if not observations:
        raise ValueError("A fit needs observations.")
    signs = np.array([each.signs for each in observations], dtype=float)
    right = np.array([each.right for each in observations], dtype=float)
    unseen = np.empty(len(observations))
    for part in range(_PARTS):
        held = np.arange(len(observations)) % _PARTS == part
        if held.any():
            known = ~held if (~held).any() else held
            unseen[held] = _probabilities(signs[held], _weights(signs[known], right[known]))
    risky = np.array([not each.right and each.proposes for each in observations])
    sure = threshold(unseen, risky, misled)
    weights = _weights(signs, right)
    return Fit(
        float(weights[0]),
        tuple(float(weight) for weight in weights[1:]),
        sure,
        float((risky & (unseen >= sure)).mean()),
        float((unseen < sure).mean()),
    )


def threshold(certainties: Floats, risky: npt.NDArray[np.bool_], misled: float) -> float:
    """Return the lowest certainty, from a half up, above which at most a share of all readings is risky."""
    for step in range(round((1.0 - _LOWEST) / _STEP)):
        sure = round(_LOWEST + step * _STEP, 3)
        if (risky & (certainties >= sure)).mean() <= misled:
            return sure
    return 1.0


def _with_constant(signs: Floats) -> Floats:
    return np.column_stack([np.ones(len(signs)), signs])


def _probabilities(signs: Floats, weights: Floats) -> Floats:
    scores = np.clip(_with_constant(signs) @ weights, -30.0, 30.0)
    return np.asarray(1.0 / (1.0 + np.exp(-scores)))


def _weights(signs: Floats, right: Floats) -> Floats:
    known = _with_constant(signs)
    shrinkage = np.full(known.shape[1], _SHRINKAGE)
    shrinkage[0] = 1e-3  # the share of right readings itself is not shrunk
    weights = np.zeros(known.shape[1])
    for _ in range(_ROUNDS):
        p = _probabilities(signs, weights)
        slope = known.T @ (p - right) + shrinkage * weights
        curve = (known * (p * (1 - p))[:, None]).T @ known + np.diag(shrinkage)
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if float(np.abs(step).max()) < 1e-8:
            break
    return weights
