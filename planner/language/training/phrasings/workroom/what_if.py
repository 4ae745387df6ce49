"""Rules that are tried out."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING
from planner.language.training.phrasings.workroom.slots import (
    A_SHIFT,
    ANY_SHIFTS,
    EVERYBODY,
    FEW,
    HOURS,
    PAIR,
    RUN,
    SEQUENCE,
    TASK,
    TASKS,
    TWO_TASKS,
    hands,
    reading,
)

WHAT_IF = (
    reading(
        "what_if",
        ({"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N"},),
        {"N": RUN},
        """
what if nobody [worked|did|had to do] more than {N} days [in a row|running|on the trot]?
what if everyone [got|had|took] a day off after {N} days [in a row|running|on the trot]?
could we still [man|cover|fill] the [roster|rota] with nobody over {N} days [in a row|running]?
what would {N} days in a row at most for everyone do to the [roster|rota]?
suppose nobody did more than {N} days [in a row|on the trot]
""",
        """
et si personne ne faisait plus de {N} jours [de suite|d'affilée] ?
et si tout le monde avait un repos après {N} jours [de suite|d'affilée] ?
""",
        ROSTERING,
        0.8,
    ),
    reading(
        "what_if",
        ({"kind": "rest", "resources": EVERYBODY, "hours": "$H"},),
        {"H": HOURS},
        """
what if everyone [got|had|were given] {H} hours off between shifts?
what if nobody came back within {H} hours?
would the [roster|rota] hold with {H} hours between shifts for everyone?
suppose everybody had {H} clear hours between shifts
""",
        """
et si chacun avait {H} heures de repos entre deux postes ?
et si personne ne reprenait sans {H} heures de repos ?
""",
        ROSTERING,
        0.8,
    ),
    reading(
        "what_if",
        (SEQUENCE,),
        {"A": A_SHIFT, "B": A_SHIFT},
        """
what if {A} were never followed by {B} [the next day|]?
what if nobody [had|did|worked|got] {B} the day after {A}?
what if we [banned|stopped|ruled out|did away with] {B} the day after {A}?
could we [cope|manage|live] without {B} the day after {A}?
suppose nobody went from {A} to {B} overnight
""",
        """
et si personne ne faisait {B} le lendemain de {A} ?
et si on interdisait {B} au lendemain de {A} ?
""",
        ROSTERING,
        0.9,
    ),
    reading(
        "what_if",
        ({"kind": "coverage", "activities": "$A", "at_least": "$N"},),
        {"A": ANY_SHIFTS, "N": FEW, "W": hands},
        """
what if we [had|put|needed|wanted] [at least |]{N} {W} on {A}?
what if {A} [were|had to be] manned by [at least |]{N} {W}?
could we afford {N} {W} on {A}, what would it do to the [roster|rota]?
how would it look with {N} {W} on {A}?
""",
        """
et si on mettait {N} {W} sur les {A} ?
et s'il fallait au moins {N} {W} sur les {A} ?
""",
        ROSTERING,
        0.7,
    ),
    reading(
        "what_if",
        ({"kind": "team", "resources": "$R", "mode": "different"},),
        {"R": PAIR},
        """
what if {R} [never worked together|were never on together|were kept apart|had separate shifts]?
what if we [kept|rostered] {R} [apart|on separate shifts]?
suppose {R} never shared a shift
""",
        """
et si {R} ne travaillaient jamais ensemble ?
et si on séparait {R} ?
""",
        ROSTERING,
        0.6,
    ),
    reading(
        "what_if",
        ({"kind": "team", "resources": "$R", "mode": "same"},),
        {"R": PAIR},
        """
what if {R} [always worked together|worked the same shifts|were a fixed pair|were on together every time]?
what if we [paired|teamed up|buddied up] {R}?
suppose {R} had the same shifts
""",
        """
et si {R} travaillaient toujours ensemble ?
et si on mettait {R} en binôme ?
""",
        ROSTERING,
        0.6,
    ),
    reading(
        "what_if",
        ({"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},),
        {"A": TASK, "B": TASK, "M": w.minutes(20, 300)},
        """
what if {A} had to [dry|cool|cure] for {M} before {B}?
what if we [left|allowed|needed] {M} between {A} and {B}?
what would {M} of [drying|cooling|curing] between {A} and {B} do to the [schedule|plan]?
suppose {B} couldn't start until {M} after {A}
""",
        """
et si {A} devait [sécher|refroidir] {M} avant {B} ?
et s'il fallait {M} entre {A} et {B} ?
""",
        SCHEDULING,
        0.7,
    ),
    reading(
        "what_if",
        ({"kind": "time_window", "activities": "$A", "finish_by": "$T"},),
        {"A": TASKS, "T": w.clock(600, 1140)},
        """
what if {A} had to be [finished|ready|done|signed off] by {T}?
what if we [promised|wanted|needed] {A} [finished|ready|done] by {T}?
would it work to have {A} [finished|ready|done] by {T}?
suppose {A} must be [finished|ready] by {T}
""",
        """
et si {A} (devait/devaient) être fini avant {T} ?
et si on promettait {A} fini pour {T} ?
""",
        SCHEDULING,
        0.7,
    ),
    reading(
        "what_if",
        ({"kind": "together", "activities": "$A"},),
        {"A": TWO_TASKS},
        """
what if {A} [ran|were done|were booked|stayed] on [one|the same] {r}?
what if one {r} [took|did|handled] {A}?
suppose {A} shared a {r}
""",
        """
et si {A} se faisaient sur le même {r} ?
""",
        SCHEDULING,
        0.5,
    ),
)
