"""The quick engine: a first plan by regret, then ruin and recreate until the time is over."""

from __future__ import annotations

from solvers.routing.engine import Answer, Search, Support
from solvers.routing.insertion.construct import construct
from solvers.routing.insertion.guard import Guard
from solvers.routing.insertion.ledger import Ledger
from solvers.routing.insertion.pool import Pool
from solvers.routing.insertion.ruin import Ruin
from solvers.routing.insertion.tables import Tables
from solvers.routing.instance import Instance, Path
from solvers.routing.weights import Weights


class Insertion:
    """Insertion as an engine; it minds every rule and every aim."""

    name = "insertion"

    def support(self, instance: Instance, weights: Weights) -> Support:
        """Tell that insertion can say everything."""
        return Support.WHOLE

    def search(self, search: Search) -> Answer | None:
        """Return the best answer found, None when no vehicle may be out.

        A start may break rules: what breaks them is mended. An answer that still breaks one is given only
        when none that does not was found, and then without being reported as a better one.
        """
        tables = Tables(search.instance, search.weights)
        if not tables.units or not search.instance.visits:
            return None
        pool = Pool(tables, Guard(search.instance), Ledger(tables))
        if search.starts:
            pool.load(search.starts[0])
        construct(pool, search.clock)
        best = Answer(pool.paths, _value(pool), pool.ledger.starts)

        def found(value: int, paths: dict[int, Path]) -> None:
            nonlocal best
            answer = best = Answer(paths, value, pool.ledger.starts)
            if not pool.ledger.broken:
                search.better(value, lambda: answer)

        found(best.value, dict(best.paths))
        Ruin(pool, search.clock, search.seed, found, search.rounds, search.incoming).run()
        return best


def _value(pool: Pool) -> int:
    instance, levels = pool.tables.instance, pool.tables.weights.levels
    missing = (order for order in instance.of_order if order not in pool.unit_of)
    return pool.cost + pool.ledger.price + sum(levels.get(instance.level(order), 0) for order in missing)
