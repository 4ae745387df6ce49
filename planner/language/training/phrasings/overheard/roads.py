"""Slow and closed roads."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROUTING, shape

SHAPES = (
    # ------------------------------------------------------------------ travel
    shape(
        {"kind": "travel", "factor": "$F", "start": "$T.start", "end": "$T.end"},
        {"F": everyday.times, "T": w.period()},
        """
= [driving|travel|everything on the road|every drive|each trip] takes {F} {T}
= [the roads|journeys|trips|drives] take {F} {T}
= {T} [driving|travel|every trip] takes {F}
! [count on|reckon with|plan with] [driving|travel|trips] taking {F} {T}
{T} driving takes {F}
[strike|parade|marathon|fog|snow|school run]: driving takes {F} {T}
""",
        """
= [rouler|circuler|chaque trajet] prend {F} {T}
= [les trajets|les routes] prennent {F} {T}
= {T}, on met {F} [sur la route|pour rouler|]
! [compte|comptez] {F} sur les trajets {T}
[grève|défilé|marathon|neige] : on met {F} {T}
""",
        ROUTING,
        0.8,
    ),
    shape(
        {"kind": "travel", "factor": "$F"},
        {"F": everyday.times},
        """
= [driving|travel|everything|every drive|each trip|getting anywhere] takes {F} [today|in this weather|because of the snow|]
= [the roads|journeys|trips|drives] take {F} [today|in this fog|]
! [count on|reckon with|plan with] trips taking {F} [today|]
driving takes {F}
""",
        """
= [rouler|circuler|chaque trajet] prend {F} [aujourd'hui|avec ce temps|]
= [les trajets|les routes] prennent {F} [aujourd'hui|]
= on met {F} [sur la route|pour rouler] [aujourd'hui|]
! [compte|comptez] {F} sur les trajets [aujourd'hui|]
""",
        ROUTING,
        0.6,
    ),
    shape(
        {"kind": "travel", "factor": "$F", "places": "$P"},
        {"F": everyday.times, "P": w.places(most=1)},
        """
= [driving|getting|the way|the drive] to {P} takes {F} [today|these days|because of the works|]
= it takes {F} to [reach|get to] {P} [today|these days|]
! reckon with {F} for [the way to|getting to] {P}
""",
        """
= [aller à|rejoindre|la route de] {P} prend {F} [aujourd'hui|à cause des travaux|]
= il faut {F} pour [aller à|rejoindre] {P}
! [compte|comptez] {F} pour aller à {P}
""",
        ROUTING,
        0.8,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T.start", "end": "$T.end"},
        {"P": w.places(most=1), "T": w.period()},
        """
= [the police|the fire brigade|the town|the army] [close|shuts|closes|block|seals off] {P} [to traffic |]{T}
= [no traffic|no driving|no {rs}|nothing on wheels] [in or out of|into|through|to or from] {P} {T}
= {P} (is/are) [car-free|closed to vehicles|blocked off|sealed|under water|fenced off] {T}
= there's [a parade|a market|a race|a protest|a flood] at {P}, [nobody gets through|no way in or out|the roads are shut] {T}
= we can't [drive in or out of|get in or out of|get through to|drive to|cross] {P} {T}
! treat {P} as [closed to traffic|cut off|unreachable] {T}
no [way|road|driving] [into|to|through] {P} {T}
{P} [shut to traffic|sealed off|no through road|roads shut] {T}
""",
        """
= [la police|la mairie|l'armée] [ferme|bloque|boucle] {P} [à la circulation |]{T}
= [aucune circulation|pas de circulation|aucun {r}] [vers|à|dans] {P} {T}
= {P} (est/sont) [fermé à la circulation|sous l'eau|bouclé|interdit aux véhicules] {T}
= il y a [un défilé|une manif|une course|une crue] à {P}, on ne passe pas {T}
= impossible [d'entrer dans|d'accéder à|de rejoindre|de circuler à] {P} {T}
{P} [routes fermées|fermé à la circulation|bouclé] {T}
""",
        ROUTING,
        1.0,
    ),
)
