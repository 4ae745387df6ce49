"""How near a plan is proved to be to the best there can be, in words."""

from __future__ import annotations

_BEST = 0.0005
"""A gap below this is none that anybody would say."""


def proof_words(within: float | None) -> str | None:
    """Return a proved gap in two words: ``best``, or ``within 2%``; None when little is proved.

    Parameters
    ----------
    within : float or None
        As `planner.model.PlanInfo.within`.
    """
    if within is None or within >= 1:
        return None
    if within < _BEST:
        return "best"
    return f"within {_per_cent(within)}"


def proof_sentence(within: float | None) -> str | None:
    """Return a proved gap as a sentence; None when little is proved."""
    words = proof_words(within)
    if words is None or within is None:
        return None
    if words == "best":
        return "Proved best: no plan that does as much is better in what counts first."
    return f"Proved {words}: no plan that does as much is better by more than {_per_cent(within)} in what counts first."


def _per_cent(share: float) -> str:
    return f"{share * 100:.1f}".removesuffix(".0") + "%" if share < 0.1 else f"{share * 100:.0f}%"
