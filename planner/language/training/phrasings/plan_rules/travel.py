"""Slower roads and closed roads: `travel`."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.plan_rules.slots import SLOW, at, since, till
from planner.language.training.phrasings.shape import ROUTING, Shape, shape


def _traffic(gold: dict[str, Any], slots: dict[str, w.Slot], tail: str, weight: float) -> Shape:
    """Return the ways of saying that travel is slower, with a place or a time behind it."""
    return shape(
        {**SLOW, **gold},
        {"F": w.percent(), **slots},
        f"""
= traffic is {{F}} slower {tail}
= [driving|travel|everything] [takes|is] {{F}} [longer|slower|more time] {tail}
= [trips|journeys] [take|need] {{F}} [longer|more] {tail}
= [the roads are icy|there is fog|it's snowing|there are roadworks|it's raining hard], [so |]{{F}} [slower|longer|more driving time] {tail}
= we need {{F}} more [driving time|travel time] {tail}
= [travel|driving] times [go up|rise|increase|are up] by {{F}} {tail}
! [add|put|reckon with|count on|allow|plan] {{F}} [more |][on|to|onto|for] [all |][the |][travel times|driving times|driving|travel] {tail}
! increase [the |][travel|driving] times by {{F}} {tail}
! make [travel|driving] {{F}} slower {tail}
! allow {{F}} more [time |]for [traffic|driving] {tail}
[roadworks|rush hour|traffic jams|snow|fog|market day|demo|strike], {{F}} [slower|longer|more|on top] {tail}
traffic +{{F}} {tail}
{{F}} [slower|longer] {tail}
driving +{{F}} {tail}
""",
        f"""
= la circulation est {{F}} plus lente {tail}
= il faut {{F}} de temps [en plus|de plus|supplémentaire] {tail}
= on roule {{F}} moins vite {tail}
= les trajets prennent {{F}} de [plus|temps en plus] {tail}
= les temps de [trajet|route|conduite] augmentent de {{F}} {tail}
! [ajoute|ajoutez|compte|comptez|mets|prévois] {{F}} [de plus|en plus|] [sur|aux|pour] les [trajets|temps de trajet|temps de route] {tail}
! [augmente|augmentez] les temps de [trajet|route] de {{F}} {tail}
[bouchons|travaux|neige|verglas|pluie|manif], {{F}} [de plus|plus lent|en plus] {tail}
trafic +{{F}} {tail}
{{F}} plus lent {tail}
""",
        ROUTING,
        weight,
    )


SHAPES = (
    # ------------------------------------------------------------------ travel
    _traffic({}, {}, "", 0.5),
    _traffic({"end": "$T"}, {"T": till}, "{T}", 0.6),
    _traffic({"start": "$T"}, {"T": since}, "{T}", 0.5),
    _traffic({"start": "$T.start", "end": "$T.end"}, {"T": w.period()}, "{T}", 0.7),
    _traffic({"places": "$P"}, {"P": at}, "{P}", 0.8),
    _traffic({"places": "$P", "end": "$T"}, {"P": at, "T": till}, "{P} {T}", 0.5),
    _traffic(
        {"places": "$P", "start": "$T.start", "end": "$T.end"}, {"P": at, "T": w.period()}, "{P} {T}", 0.5
    ),
    shape(
        {**SLOW, "places": "$P"},
        {"F": w.percent(), "P": w.places(most=1)},
        """
= [getting|driving] to {P} takes {F} longer
= the road to {P} is {F} slower
= the way to {P} takes {F} [longer|more]
{P}: {F} slower
{P} +{F} [travel time|driving]
[ice|snow|roadworks|market day] [in|at|near|on] {P}: {F} [slower|longer] there
it's [icy|snowing|foggy|market day] [in|at|near] {P}, driving there takes {F} longer
""",
        """
= la route de {P} est {F} plus lente
= [aller à|rejoindre] {P} prend {F} de temps en plus
{P} : {F} plus lent
{P} +{F} de temps de trajet
""",
        ROUTING,
        0.4,
    ),
    shape(
        {"kind": "travel", "factor": 2, "places": "$P"},
        {"P": w.places(most=1)},
        """
= [getting|driving] to {P} takes twice as long
= the road to {P} takes twice as long
! double the travel time to {P}
{P}: double the driving time
""",
        """
= [aller à|rejoindre] {P} prend deux fois plus de temps
! [double|doublez] le temps de trajet vers {P}
""",
        ROUTING,
        0.2,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": w.places()},
        """
= the [road|roads|way|bridge] to {P} is [closed|blocked|cut off|shut|flooded|impassable]
= {P} (is/are) [cut off|unreachable|inaccessible|not reachable|closed to traffic|sealed off]
= the {P} road is [closed|blocked|shut]
= [nobody|no one|no {r}] can get to {P}
= you can't [get to|drive to|reach] {P}
= there is no [way|access] to {P}
! close the [road|roads] to {P}
! treat the road to {P} as closed
road to {P} [closed|blocked|cut|flooded]
{P} [road closed|cut off|unreachable|no access]
no access to {P}
no way through to {P}
""",
        """
= la route [de|vers|pour] {P} est [fermée|coupée|bloquée|barrée|inondée]
= {P} (est/sont) [inaccessible|coupé|injoignable|bouclé]
= on ne peut pas [aller à|accéder à|rejoindre] {P}
= l'accès à {P} est [fermé|coupé|impossible]
! [ferme|fermez] la route de {P}
route [de|vers] {P} [fermée|coupée|barrée|bloquée]
{P} [route coupée|inaccessible|pas d'accès]
accès [à|de] {P} coupé
""",
        ROUTING,
        1.0,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": "$P", "end": "$T"},
        {"P": w.places(most=1), "T": till},
        """
= the [road|bridge|way] to {P} is [closed|blocked|shut] {T}
= {P} (is/are) [cut off|unreachable|sealed off] {T}
= nobody can get to {P} {T}
road to {P} [closed|blocked] {T}
{P} [unreachable|cut off] {T}
no access to {P} {T}
""",
        """
= la route de {P} est [fermée|coupée|barrée] {T}
= {P} (est/sont) [inaccessible|coupé] {T}
= on ne peut pas accéder à {P} {T}
route de {P} [fermée|coupée] {T}
{P} inaccessible {T}
""",
        ROUTING,
        0.6,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T.start", "end": "$T.end"},
        {"P": w.places(most=1), "T": w.period()},
        """
= the [road|bridge|way|roads] to {P} is [closed|blocked|shut] {T}
= {P} (is/are) [cut off|closed to traffic|unreachable] {T}
= no {r} can get to {P} {T}
road to {P} [closed|blocked] {T}
{P} [cut off|road closed] {T}
""",
        """
= la route de {P} est [fermée|coupée|barrée] {T}
= {P} (est/sont) [inaccessible|coupé] {T}
route de {P} [fermée|coupée] {T}
{P} inaccessible {T}
""",
        ROUTING,
        0.5,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": ["$P", "$Q"]},
        {"P": w.places(most=1), "Q": w.places(most=1)},
        """
= the road between {P} and {Q} is [closed|blocked|cut|shut]
= the bridge between {P} and {Q} is [closed|down|out]
= there's no way from {P} to {Q}
! close the road between {P} and {Q}
road {P} - {Q} closed
{P} to {Q} closed
{P}-{Q} [closed|blocked]
""",
        """
= la route entre {P} et {Q} est [fermée|coupée|barrée]
= on ne passe plus entre {P} et {Q}
= le pont entre {P} et {Q} est fermé
! [ferme|fermez] la route entre {P} et {Q}
route {P} - {Q} [fermée|coupée]
""",
        ROUTING,
        0.8,
    ),
    shape(
        {**SLOW, "places": ["$P", "$Q"]},
        {"F": w.percent(), "P": w.places(most=1), "Q": w.places(most=1)},
        """
= the road between {P} and {Q} is {F} slower
= from {P} to {Q} it takes {F} longer
= driving between {P} and {Q} takes {F} [longer|more]
! add {F} [between {P} and {Q}|from {P} to {Q}]
{F} slower between {P} and {Q}
roadworks between {P} and {Q}, {F} longer
""",
        """
= la route entre {P} et {Q} est {F} plus lente
= entre {P} et {Q} il faut {F} de plus
! [ajoute|ajoutez|compte] {F} entre {P} et {Q}
travaux entre {P} et {Q}, {F} de plus
""",
        ROUTING,
        0.5,
    ),
)
