"""Slow roads, the place first."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.plan_rules.slots import SLOW, at, since, till
from planner.language.training.phrasings.shape import ROUTING, shape

SHAPES = (
    # ------------------------------------------------------------------ travel, the place first
    *(
        shape(
            {**SLOW, "places": "$P", **gold},
            {"F": w.percent(), "P": at, **slots},
            f"""
[fog|mist|mud|ice|black ice|floods|snow|smoke|an accident|a demo|jams|a diversion] {{P}}, {{F}} [slower|longer|more|extra] [there|over there|] {tail}
[fog|mud|ice|roadworks|rain|wind|snow] {{P}}, [add|reckon with|count|plan|put] {{F}} [more |][there|to driving there|to all trips there|on top|] {tail}
= [roads|tracks|driving|going] {{P}} [are|is|takes] {{F}} [slower|longer] {tail}
= it's [foggy|muddy|icy|flooded|jammed] {{P}}, so [driving|travel] there takes {{F}} [longer|more] {tail}
! [count|reckon with|add|put|allow] {{F}} [more|extra|on top] for [driving|travel] {{P}} {tail}
{{P}} {{F}} slower {tail}
driving {{P}} +{{F}} {tail}
""",
            f"""
[brouillard|boue|verglas|neige|pluie|accident|travaux|bouchons|manif|déviation] {{P}}, {{F}} [de plus|en plus|de temps en plus|] [là-bas|] {tail}
[brouillard|boue|verglas|travaux|bouchons|vent] {{P}}, [compte|comptez|ajoute|prévois] {{F}} [de plus|en plus|] [là-bas|] {tail}
= [les routes|les trajets|les pistes] {{P}} (est/sont) {{F}} plus [lents|longs|lentes] {tail}
= ça roule mal {{P}}, [compte|il faut] {{F}} de plus {tail}
= on roule {{F}} moins vite {{P}} {tail}
! [compte|comptez|ajoute|ajoutez|prévois] {{F}} de [plus|temps en plus|trajet en plus] {{P}} {tail}
{{P}} {{F}} [de plus|plus lent] {tail}
+{{F}} {{P}} {tail}
""",
            ROUTING,
            weight,
        )
        for gold, slots, tail, weight in (
            ({}, {}, "", 1.0),
            ({"end": "$T"}, {"T": till}, "{T}", 1.5),
            ({"start": "$T"}, {"T": since}, "{T}", 0.6),
            ({"start": "$T.start", "end": "$T.end"}, {"T": w.period()}, "{T}", 1.0),
        )
    ),
)
