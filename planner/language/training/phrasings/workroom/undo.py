"""Rules that are withdrawn."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING
from planner.language.training.phrasings.workroom.slots import (
    ANY_SHIFTS,
    HOURS,
    PAIR,
    RUN,
    SEQUENCE,
    SHIFTS,
    SOME,
    TASK,
    reading,
)

UNDO = (
    reading(
        "undo",
        (SEQUENCE,),
        {"A": SHIFTS, "B": SHIFTS},
        """
people may go from {A} to {B} [again|after all]
going from {A} to {B} is [fine|allowed|all right] again
{B} the day after {A} (are/are) [fine|allowed|possible|OK] again
we no longer mind {B} the day after {A}
! allow {B} [again |]the day after {A} [again|after all|once more]
! lift the ban on {B} [the day |]after {A}
! forget about no {B} after {A}
""",
        """
on peut de nouveau passer des {A} aux {B}
! [lève|levez] l'interdiction des {B} après les {A}
""",
        ROSTERING,
        0.9,
    ),
    reading(
        "undo",
        ({"kind": "team", "resources": "$R", "mode": "different"},),
        {"R": PAIR},
        """
{R} [have made up|get on again|have sorted it out], they [may|can] be on the same shift again
{R} may [share a shift|work together|be on together|meet on shift] again
{R} needn't be kept apart any [more|longer]
no need to [separate|keep apart] {R} any [more|longer]
! let {R} [share shifts|be on together|work together] again
! stop keeping {R} apart
""",
        """
{R} peuvent de nouveau travailler ensemble
! plus besoin de séparer {R}
""",
        ROSTERING,
        0.9,
    ),
    reading(
        "undo",
        ({"kind": "team", "resources": "$R", "mode": "same"},),
        {"R": PAIR},
        """
{R} (don't/don't) [need|have] to [work|be on] together any [more|longer]
{R} no longer need the same shifts
{R} (are/are) no longer a [pair|team|fixed pair]
! [split up|unpair|uncouple] {R} again
! stop pairing {R}
! forget [about |]{R} being a [pair|team]
""",
        """
{R} n'ont plus besoin des mêmes postes
{R} ne sont plus en binôme
""",
        ROSTERING,
        0.8,
    ),
    reading(
        "undo",
        ({"kind": "rest", "hours": "$H"},),
        {"H": HOURS},
        """
the {H} hours [between shifts|of rest between shifts|off between shifts] no longer [apply|hold|matter]
we no longer need {H} hours between shifts
! [drop|lift|cancel|scrap|forget] the {H} hours [between shifts|of rest|of rest between shifts]
! forget the {H}-hour rest rule
""",
        """
les {H} heures de repos entre deux postes ne valent plus
! [oublie|oubliez] les {H} heures de repos entre deux postes
""",
        ROSTERING,
        0.8,
    ),
    reading(
        "undo",
        ({"kind": "consecutive", "at_most": "$N"},),
        {"N": RUN},
        """
the [limit|cap] of {N} days [in a row|running|on the trot] no longer applies
! [drop|lift|scrap|forget|cancel] the [limit|cap] of {N} days [in a row|running|on the trot]
! [drop|lift|scrap] the {N} days in a row [rule|limit]
forget what I said about {N} days [in a row|running]
""",
        """
la limite de {N} jours [de suite|d'affilée] ne vaut plus
! [oublie|oubliez|supprime] la limite de {N} jours [de suite|d'affilée]
""",
        ROSTERING,
        0.8,
    ),
    reading(
        "undo",
        ({"kind": "coverage", "activities": "$A"},),
        {"A": ANY_SHIFTS},
        """
the minimum [cover|crew|staffing|headcount] on {A} no longer [applies|holds|matters]
! [drop|lift|scrap|forget|cancel] the minimum [cover|crew|staffing|headcount] [on|for] {A}
{A} can be run with any number of people again
""",
        """
l'effectif minimum sur les {A} ne vaut plus
! [supprime|supprimez|oublie] l'effectif minimum sur les {A}
""",
        ROSTERING,
        0.8,
    ),
    reading(
        "undo",
        ({"kind": "precedence", "before": "$A", "after": "$B"},),
        {"A": TASK, "B": TASK},
        """
{B} no longer has to wait for {A}
{B} needn't wait for {A} any [more|longer]
{B} may [start|run] before {A} is [finished|done] after all
! [unlink|uncouple] {B} from {A}
! take away the link between {A} and {B}
""",
        """
{B} n'a plus à attendre {A}
! [supprime|supprimez] le lien entre {A} et {B}
""",
        SCHEDULING,
        0.8,
    ),
    reading(
        "undo",
        ({"kind": "reserve", "resources": "$R"},),
        {"R": SOME},
        """
{R} (is/are) open to [anything|all work|any job] again
{R} may take [anything|any work|any job] again
{R} (is/are) no longer [ring-fenced|earmarked|reserved|set aside]
! open {R} to all work again
! lift the reservation [on|of] {R}
""",
        """
{R} (est/sont) de nouveau ouvert à tout
! [lève|levez] la réservation de {R}
""",
        SCHEDULING,
        0.6,
    ),
)
