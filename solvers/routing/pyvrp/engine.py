"""The engine: PyVRP's iterated local search, stopped by our clock and fed with others' plans."""

from __future__ import annotations

import warnings

from pyvrp import RandomNumberGenerator
from pyvrp.exceptions import PenaltyBoundWarning

from solvers.routing.engine import Answer, Search, Support
from solvers.routing.instance import Instance
from solvers.routing.pyvrp.phase import Phase, State
from solvers.routing.pyvrp.translation import Translation
from solvers.routing.weights import Weights

_PATIENT_SHARE, _PATIENT_SECONDS = 0.2, 10.0
"""The part of the time after which orders may be left out if there is no plan with all, and its seconds at most."""


class PyVrp:
    """PyVRP as an engine; `support` tells whether it was told everything."""

    name = "PyVRP"

    def support(self, instance: Instance, weights: Weights) -> Support:
        """Tell how much of an instance PyVRP can say."""
        if not instance.units or not instance.visits:
            return Support.NONE
        translation = Translation(instance, weights)
        if translation.empty:
            return Support.NONE
        return Support.WHOLE if translation.whole else Support.RELAXED

    def search(self, search: Search) -> Answer | None:
        """Return the best answer found, None when there was none.

        Every order is required at first: so PyVRP is twice as fast. When no plan with all of them turns up,
        each gets a prize instead; and when one turns up then, all are required again.
        """
        if not search.instance.units or not search.instance.visits:
            return None
        translation = Translation(search.instance, search.weights)
        if translation.empty:
            return None
        clock = search.clock
        patience = clock.part(min(_PATIENT_SHARE * clock.left, _PATIENT_SECONDS))
        state = State(search, translation, RandomNumberGenerator(seed=search.seed % 2**32), patience)
        required = True
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PenaltyBoundWarning)
            while not clock.over:
                Phase(state, required).run()
                required = not required
                if state.over:
                    break
        return None if state.best is None else state.best()
