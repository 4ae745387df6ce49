"""Which vehicle-days are alike, so that only one idle one of each sort need be looked at."""

from __future__ import annotations

from solvers.routing.insertion.tables import Tables
from solvers.routing.statements import Away, Bound, DoneBy, InUse, NotBefore


def alike(tables: Tables) -> list[list[int]]:
    """Return the units in groups within which it makes no difference which one is used first."""
    instance = tables.instance
    sets = list(dict.fromkeys(visit.units for visit in instance.visits))
    sets.extend(s.units for s in instance.statements if isinstance(s, DoneBy | NotBefore))
    named = [s for s in instance.statements if isinstance(s, Bound | InUse)]
    aways = {s.unit for s in instance.statements if isinstance(s, Away)}
    homes = {unit for home in tables.homes if home is not None for unit in home}
    groups: dict[object, list[int]] = {}
    for number in tables.units:
        unit = instance.units[number]
        data = {k: v for k, v in vars(unit).items() if k not in ("vehicle", "capacities")}
        key = (
            tuple(data.values()),
            tuple(sorted(unit.capacities.items())),
            tables.weights.rates[number],
            tuple(number in units for units in sets),
            tuple(instance.pauses.get(number, ())),
            instance.laws.get(number),
            tuple(unit.vehicle in s.vehicles for s in named),
            unit.vehicle in instance.balanced,
            number if number in aways or number in homes else -1,
        )
        groups.setdefault(key, []).append(number)
    return list(groups.values())
