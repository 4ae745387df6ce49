"""Soft and hard, urgent and dropped, two bounds of one thing, trials of two things."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.second_wish.slots import ASSIGN, R1, RN, A, two
from planner.language.training.phrasings.shape import ANY, ROUTING, WORK

ONE = w.activities(most=1)


def _all_of(talk: w.Talk) -> w.Filled:
    return w.Filled("", [w.ALL_RESOURCES[talk.trade]])


SEVERAL = (
    # ------------------------------------------------------------------ soft and hard, urgent and dropped
    two(
        {**ASSIGN, "strength": "soft"},
        {"kind": "priority", "activities": "$B", "level": "skip"},
        {"A": A, "R": R1, "B": A},
        """
[preferably|ideally|if possible] {A} [on|with] {R}, and [leave|drop|skip] {B} [out|for another day|this time|for now]
[try to put|try to get|I'd rather have] {A} on {R}; {B} (is/are) [cancelled|not needed|for another day|dropped]
{A} on {R} if possible and {B} [can be left|is off|stays home|is dropped]
""".replace(
            "[leave|drop|skip] {B} [out|for another day|this time|for now]",
            "[leave out|drop|skip|forget about] {B}",
        ),
        """
[de préférence|si possible|idéalement] {A} [sur|avec] {R}, et [laisse tomber|saute|oublie] {B}
{A} sur {R} si possible, et {B} (est/sont) [annulé|pour une autre fois|à laisser]
""",
        WORK,
        0.9,
    ),
    two(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"kind": "priority", "activities": "$B", "level": "low"},
        {"A": A, "B": A},
        """
{A} [whatever happens|at all costs|without fail], {B} [only if there's time|can wait|when there's room]
{A} must be [done|served|in], {B} [can wait|only if there's room|is nice to have]
""",
        """
{A} [coûte que coûte|à tout prix|quoi qu'il arrive], {B} [si on a le temps|peut attendre|s'il reste de la place]
{A} absolument, {B} s'il y a de la place
""",
        WORK,
        0.8,
    ),
    two(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"kind": "time_window", "activities": "$B", "latest": "$T"},
        {"A": ONE, "B": ONE, "T": w.clock()},
        """
{A} (is/are) [off|cancelled|not needed], [but |and |]{B} [by|before] {T}
! [skip|drop|leave out] {A} and [be at|get to|serve] {B} [by|before] {T}
no {A} this time, {B} before {T}
""",
        """
{A} (est/sont) annulé, [mais |et |]{B} avant {T}
! [saute|laisse tomber] {A} et [livre|sers] {B} avant {T}
""",
        ROUTING,
        0.8,
    ),
    # ------------------------------------------------------------------ two bounds of one thing
    two(
        {"kind": "working_hours", "resources": "$R", "start": "$S", "end": "$T"},
        {"kind": "break", "resources": "$R", "minutes": "$M"},
        {"R": RN, "S": w.clock(300, 600), "T": w.clock(840, 1260), "M": w.minutes(15, 60)},
        """
{R} from {S} to {T} with [a|] {M} break
{R} (works/work) {S} to {T} and (takes/take|gets/get|has/have) {M} [off|break|rest] in between
{R} (starts/start) at {S}, (finishes/finish) at {T}, {M} break
""",
        """
{R} de {S} à {T} avec {M} de pause
{R} (travaille/travaillent) de {S} à {T} et (prend/prennent) {M} de pause
""",
        ANY,
        0.7,
    ),
    two(
        {"kind": "limit", "resources": "$R", "quantity": "stops", "at_most": "$X"},
        {"kind": "limit", "resources": "$R", "quantity": "distance", "at_most": "$Y"},
        {"R": w.resources(most=1), "X": w.number(3, 20), "Y": w.number(50, 500, 10)},
        """
{R} [max|at most|no more than] {X} stops and {Y} km
{R} (does/do|makes/make|gets/get) at most {X} [stops|drops] and {Y} km
[at most|no more than] {X} stops and {Y} km for {R}
! keep {R} under {X} stops and {Y} km
{R}: {X} stops, {Y} km, not more
""",
        """
{R} [max|au plus|pas plus de] {X} arrêts et {Y} km
{R} ne (fait/font) pas plus de {X} arrêts [et|ni] {Y} km
[au plus|pas plus de] {X} arrêts et {Y} km pour {R}
""",
        ROUTING,
        0.9,
    ),
    two(
        {"kind": "together", "activities": "$A"},
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": w.activities(most=2, least=2), "T": w.clock()},
        """
{A} on the same {r} and both before {T}
{A} together, and before {T}
! keep {A} together and [serve|reach] them by {T}
""",
        """
{A} sur le même {r} et tous les deux avant {T}
{A} ensemble, et avant {T}
""",
        ROUTING,
        0.6,
    ),
    two(
        {"kind": "apart", "activities": "$A"},
        {"kind": "forbid", "activities": "$B", "resources": "$R"},
        {"A": w.activities(most=2, least=2), "B": ONE, "R": R1},
        """
! keep {A} [apart|on different {rs}] and {B} [off|away from] {R}
{A} never [together|on the same {r}], and no {B} on {R}
= {A} must not [share a {r}|be together], {B} must not go on {R}
""",
        """
! [sépare|séparez] {A} et pas de {B} sur {R}
{A} jamais [ensemble|sur le même {r}], et pas de {B} sur {R}
""",
        ROUTING,
        0.7,
    ),
    # ------------------------------------------------------------------ trials of two things
    two(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"kind": "limit", "resources": "$ALL", "quantity": "in_use", "at_most": "$N"},
        {"A": ONE, "B": ONE, "N": w.number(2, 8), "ALL": _all_of},
        """
what if {A} [came|went|were done] before {B} and we [used|had|sent out] [only|at most|no more than] {N} {rs}?
what if we did {A} before {B} with [only |]{N} {rs}?
suppose {A} (comes/come) before {B} and {N} {rs} (is/are) all we have
""",
        """
et si {A} (passait/passaient) avant {B} et qu'on n'avait que {N} {rs} ?
et si on faisait {A} avant {B} avec [seulement |]{N} {rs} ?
""",
        WORK,
        0.8,
        "what_if",
    ),
    two(
        {"kind": "unavailable", "resources": "$R"},
        {"kind": "limit", "resources": "$ALL", "quantity": "in_use", "at_most": "$N"},
        {"R": RN, "N": w.number(2, 8), "ALL": _all_of},
        """
what if {R} [were|was] out and we only [had|used] {N} {rs}?
what if we lost {R} and [used|sent] at most {N} {rs}?
""",
        """
et si {R} (était/étaient) absent et qu'on n'avait que {N} {rs} ?
""",
        WORK,
        0.5,
        "what_if",
    ),
    two(
        {"kind": "unavailable", "resources": "$R", "end": "$T"},
        {"kind": "time_window", "activities": "$A", "latest": "$U"},
        {"R": RN, "A": ONE, "T": w.clock(420, 720), "U": w.clock(600, 1080)},
        """
what if {R} (was/were) out until {T} and {A} had to be served by {U}?
suppose {R} (comes/come) at {T} and {A} (wants/want) us by {U}
""",
        """
et si {R} (était/étaient) absent jusqu'à {T} et {A} à livrer avant {U} ?
""",
        ROUTING,
        0.5,
        "what_if",
    ),
)
