"""Rules about order, durations, limits, rosters and goals, taken back."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK
from planner.language.training.phrasings.withdrawn.slots import A, R, undo

UNDO = (
    undo(
        {"kind": "position", "activities": "$A"},
        {"A": A},
        """
{A} (doesn't/don't) have to be [first|last] any more
{A} can come anywhere [in the order|on the round|] again
! forget the position of {A}
it doesn't matter where {A} (comes/come) on the round any more
""",
        """
{A} (n'a/n'ont) plus besoin d'être en [premier|dernier]
{A} (peut/peuvent) passer n'importe quand dans la tournée
! oublie la position de {A}
""",
        WORK,
        0.6,
    ),
    undo(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": w.activities(most=1), "B": w.activities(most=1)},
        """
{A} (doesn't/don't) have to [be|come] before {B} [any more|after all]
{B} no longer (has/have) to wait for {A}
{B} (needn't/needn't) wait for {A} any more
the order of {A} before {B} no longer matters
{A} and {B} in any order again, not the first before the second
""",
        """
{A} (n'a/n'ont) plus besoin de passer avant {B}
{B} (n'a/n'ont) plus besoin d'attendre {A}
peu importe désormais si {A} (passe/passent) avant {B}
""",
        WORK,
        0.8,
    ),
    undo(
        {"kind": "duration", "activities": "$A"},
        {"A": A},
        """
{A} (takes/take) the usual time again
! forget the [duration|service time|unloading time|extra time] [of|for|at] {A}
! [remove|drop|cancel] the [service time|duration] [rule |][of|for|on] {A}
back to the normal duration for {A}
""",
        """
{A} (reprend/reprennent) sa durée habituelle
! oublie la durée de {A}
! [supprime|enlève] [la durée|le temps de service] de {A}
durée normale pour {A}
""",
        WORK,
        0.7,
    ),
    undo(
        {"kind": "ride_limit", "activities": "$A"},
        {"A": A},
        """
{A} may stay on board as long as needed [again|]
! [drop|forget|remove|lift] the [ride limit|time on board|ride time limit|transport time limit] [of|for|on] {A}
no ride limit for {A} any more
""",
        """
{A} (peut/peuvent) de nouveau rester à bord aussi longtemps qu'il faut
! [supprime|oublie|enlève] la limite de temps à bord [de|pour] {A}
plus de limite de trajet pour {A}
""",
        ROUTING,
        0.6,
    ),
    undo(
        {"kind": "limit", "quantity": "$Q"},
        {"Q": lambda t: _quantity(t)},
        """
! [lift|forget|drop|remove|cancel|scrap] [the|all|any] {Q} [limit|limits]
! [get rid of|do away with|delete] the {Q} [limit|limits]
no more {Q} limits
no {Q} limit any more
there's no {Q} limit any more
the {Q} limit no longer applies
""",
        """
! [supprime|enlève|oublie|lève|retire] [la limite|les limites|toutes les limites] de {Q}
plus de limite de {Q}
il n'y a plus de limite de {Q}
""",
        ANY,
        1.2,
    ),
    undo(
        {"kind": "limit", "resources": "$R", "quantity": "$Q"},
        {"R": R, "Q": lambda t: _quantity(t)},
        """
! [lift|forget|drop|remove|cancel|scrap] the {Q} limit [of|for|on] {R}
{R} no longer (has/have) a {Q} limit
no more {Q} limit for {R}
the {Q} limit [on|for|of] {R} can go
{R}: no {Q} limit any more
""",
        """
! [supprime|enlève|oublie|lève] la limite de {Q} [de|pour] {R}
{R} (n'a/n'ont) plus de limite de {Q}
plus de limite de {Q} pour {R}
""",
        ANY,
        1.0,
    ),
    undo(
        {"kind": "coverage", "activities": "$A"},
        {"A": w.activities(most=1, single=False)},
        """
! [forget|drop|remove|lift|cancel] the [minimum staffing|staffing rule|coverage rule|minimum] [on|for] {A}
{A} no longer (needs/need) a minimum [of people|]
no minimum on {A} any more
""",
        """
! [oublie|supprime|enlève] [l'effectif minimum|le minimum] [sur|pour|de] {A}
plus de minimum sur {A}
""",
        ROSTERING,
        0.6,
    ),
    undo(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": w.activities(most=1, single=False), "B": w.activities(most=1, single=False)},
        """
{B} may follow {A} again
{B} the day after {A} is allowed again
! forget the rule about {B} after {A}
{B} after {A} is fine again
""",
        """
{B} le lendemain de {A} est de nouveau [permis|autorisé|possible]
! oublie la règle de {B} après {A}
""",
        ROSTERING,
        0.7,
    ),
    undo(
        {"kind": "consecutive"},
        {},
        """
! [forget|drop|lift|remove|cancel] the [limit on|rule about] [days in a row|consecutive days]
people may work as many days in a row as they like again
no limit on days in a row any more
""",
        """
! [oublie|supprime|lève|enlève] la limite de jours [d'affilée|consécutifs]
plus de limite de jours [de suite|consécutifs]
""",
        ROSTERING,
        0.7,
    ),
    undo(
        {"kind": "rest"},
        {},
        """
! [forget|drop|lift|remove|cancel] the [rest rule|rest time|rest between shifts|rule about rest]
no minimum rest between shifts any more
the rest [time|rule] no longer applies
""",
        """
! [oublie|supprime|lève|enlève] [la règle de repos|le repos entre deux postes|le repos minimum]
plus de repos minimum entre deux postes
""",
        ROSTERING,
        0.7,
    ),
    undo(
        {"kind": "objective"},
        {},
        """
! forget the [objective|goal|aim|target]
! [drop|remove|cancel|clear] the objective
! go back to the [usual|normal|default] [objective|goal]
no special [objective|goal] any more
""",
        """
! [oublie|supprime|enlève] l'objectif
! reviens à l'objectif [habituel|normal|par défaut]
plus d'objectif particulier
""",
        ANY,
        0.6,
    ),
    undo(
        {"kind": "objective", "balance": True},
        {},
        """
the work doesn't have to be [even|fair|balanced|shared evenly] any more
! [forget|drop|stop] the balancing
no need to share the work evenly any more
""",
        """
le travail n'a plus besoin d'être équilibré
! [oublie|arrête] l'équilibrage
plus besoin de répartir équitablement
""",
        ANY,
        0.4,
    ),
)


def _quantity(talk: w.Talk) -> w.Filled | None:
    """Draw the name of a limited quantity."""
    names = {"routing": ("distance", "stops", "driving", "trips", "duration", "overtime"), "rostering": ("hours", "shifts", "overtime"),
             "scheduling": ("hours", "overtime")}[talk.trade]  # fmt: skip
    said = {"distance": (("distance", "km", "mileage", "kilometre"), ("distance", "km", "kilométrage")),
            "stops": (("stop", "stops"), ("arrêts",)), "driving": (("driving time", "driving"), ("conduite", "temps de conduite")),
            "trips": (("trip", "trips"), ("tours", "tournées")), "duration": (("duration", "tour length", "route time"), ("durée",)),
            "overtime": (("overtime",), ("heures sup", "heures supplémentaires")), "hours": (("hour", "hours"), ("heures",)),
            "shifts": (("shift", "shifts"), ("postes",))}  # fmt: skip
    if talk.trade == "routing" and talk.chance(0.2):
        return w.dimension(talk)
    name = talk.rng.choice(names)
    return w.Filled(talk.rng.choice(said[name][0 if talk.language == "en" else 1]), name)
