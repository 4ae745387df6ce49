"""Slow and closed roads."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import say
from planner.language.training.phrasings.shape import ROUTING

P1 = w.places(most=1)

SHAPES = (
    # ------------------------------------------------------------------ the road
    *say(
        {"kind": "travel", "factor": "$F"},
        {"F": w.percent()},
        """
= [ça coince|ça bouchonne|c'est bouché|ça patine] partout, [comptez|compte|il faut|faut] {F} de plus [sur les trajets|sur la route]
= les temps de [parcours|route|trajet] sont [à majorer|allongés|rallongés] {deF}
= la circulation est ralentie {deF}
! <inf> [majorer|rallonger|allonger|gonfler] les temps de [route|trajet|parcours] {deF}
{F} de plus sur [tous les trajets|la route|tous les temps de parcours]
temps de [trajet|parcours|route] : +{F}
""", ROUTING, 0.9),
    *say(
        {"kind": "travel", "factor": "$F", "start": "$P.start", "end": "$P.end"},
        {"F": w.percent(), "P": w.period()},
        """
= {P}, [ça coince|ça bouchonne|ça patine], [comptez|compte|il faut|faut] {F} de plus [sur les trajets|sur la route]
= les temps de [parcours|route|trajet] sont [à majorer|allongés|rallongés] {deF} {P}
= la circulation est ralentie {deF} {P}
! <inf> [majorer|rallonger|gonfler] les temps de [route|trajet|parcours] {deF} {P}
{P} : {F} de plus sur [les trajets|la route]
temps de [trajet|parcours] : +{F} {P}
""", ROUTING, 0.9),
    *say(
        {"kind": "travel", "factor": "$F", "end": "$T"},
        {"F": w.percent(), "T": w.moment(420, 1140, 0.0)},
        """
= ça [coince|bouchonne|patine] {jqT}, [comptez|compte|il faut] {F} de plus sur les trajets
= la circulation est ralentie {deF} {jqT}
! <inf> [majorer|rallonger] les temps de [route|trajet] {deF} {jqT}
{F} de plus sur la route {jqT}
""", ROUTING, 0.5),
    *say(
        {"kind": "travel", "factor": "$F", "places": "$P"},
        {"F": w.percent(), "P": P1},
        """
= [ça coince|ça bouchonne|c'est bouché|ça patine] [vers|à] {P}, [comptez|compte|il faut|faut] {F} de plus
= pour [rejoindre|gagner] {P}, [comptez|compte|il faut] {F} de temps en plus
! <inf> [majorer|rallonger] {deF} les trajets vers {P}
[bouchons|travaux|verglas] vers {P} : {F} de temps en plus
""", ROUTING, 0.9),
    *say(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": P1},
        """
= [on ne passe plus|ça passe plus|plus moyen d'accéder] à {P}
= il n'y a plus moyen de [rejoindre|gagner] {P}
= plus personne ne passe vers {P}, [tout est barré|la route est coupée|c'est bouclé]
! <inf> considérer {P} comme [inaccessible|coupé de tout]
[axe|itinéraire] vers {P} [impraticable|coupé|neutralisé|fermé]
accès {P} [impossible|coupé|barré|fermé|neutralisé]
{P} : [route barrée|route coupée|plus d'accès|accès coupé]
""", ROUTING, 1.0),
    *say(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T.start", "end": "$T.end"},
        {"P": P1, "T": w.period()},
        """
= [on ne passe pas|ça passe pas|pas moyen d'accéder] à {P} {T}
= il n'y a pas moyen de [rejoindre|gagner] {P} {T}
[axe|itinéraire] vers {P} [impraticable|coupé|neutralisé|fermé] {T}
accès {P} [impossible|coupé|barré|fermé] {T}
{P} : [route barrée|route coupée|pas d'accès] {T}
""", ROUTING, 0.8),
    *say(
        {"kind": "travel", "closed": True, "places": ["$P", "$Q"]},
        {"P": P1, "Q": P1},
        """
= il n'y a plus moyen de passer entre {P} et {Q}
= ça passe plus entre {P} et {Q}
[axe|itinéraire|tronçon] {P} - {Q} [coupé|fermé|neutralisé|impraticable]
[liaison|route] {P} / {Q} coupée
plus de passage entre {P} et {Q}
""", ROUTING, 0.8),
)  # fmt: skip
