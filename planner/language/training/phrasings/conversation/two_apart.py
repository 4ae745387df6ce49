"""Different things that are said in one go."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import (
    GROUP,
    ONE,
    OUT,
    PAIR,
    PEOPLE,
    R1,
    RN,
    a_day,
    all_of_them,
    several,
)
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, SCHEDULING, WORK

SEVERAL = (
    # ------------------------------------------------------------------ different things, said in one go
    several(
        [
            OUT,
            {"kind": "assign", "activities": "$A", "resources": "$S"},
            {"kind": "time_window", "activities": "$B", "latest": "$T"},
        ],
        {"R": R1, "A": ONE, "S": R1, "B": ONE, "T": w.clock()},
        """
{R} (is/are) out, {A} (goes/go) to {S}, and {B} before {T}
no {R}; {A} on {S}; {B} by {T}
we don't have {R}, so give {A} to {S}, and be at {B} by {T}
{R} (has/have) broken down. {A} on {S}. {B} no later than {T}
""",
        """
{R} (est/sont) absent, {A} (passe/passent) sur {S}, et {B} avant {T}
pas de {R} ; {A} sur {S} ; {B} avant {T}
on n'a pas {R}, donc {A} pour {S}, et {B} avant {T}
{R} (est/sont) en panne. {A} sur {S}. {B} au plus tard à {T}
""",
        ROUTING,
        0.9,
    ),
    several(
        [{"kind": "travel", "closed": True, "places": "$P"}, OUT],
        {"P": w.places(most=1), "R": RN},
        """
the road to {P} is closed and {R} (has/have) broken down
we can't get to {P}, and on top of that {R} (is/are) [out|missing]
{P} (is/are) cut off; besides, {R} (is/are) not available
""",
        """
la route de {P} est fermée et {R} (est/sont) en panne
on ne peut pas aller à {P}, et en plus {R} (est/sont) absent
la route de {P} est coupée ; par ailleurs {R} (n'est/ne sont) pas disponible
""",
        ROUTING,
        0.8,
    ),
    several(
        [{"kind": "travel", "factor": "$F"}, {"kind": "working_hours", "resources": "$R", "start": "$T"}],
        {"F": everyday.times, "R": w.resources(most=1), "T": w.clock(270, 600)},
        """
driving takes {F}, so {R} (starts/start) at {T}
we need {F} on the road, let {R} start at {T}
the roads are bad, every trip takes {F}; {R} from {T} then
""",
        """
les trajets prennent {F}, donc {R} (commence/commencent) à {T}
on met {F} sur la route, {R} (part/partent) à {T}
la route est mauvaise, comptez {F} ; {R} dès {T}
""",
        ROUTING,
        0.7,
    ),
    several(
        [{"kind": "freeze", "resources": "$R"}, {"kind": "unavailable", "resources": "$S"}],
        {"R": R1, "S": R1},
        """
leave {R} as it is, but take {S} out of the plan
{R} (stays/stay) untouched while {S} (is/are) out
don't change anything for {R}; {S} (isn't/aren't) there
""",
        """
laisse {R} tel quel, mais retire {S} du plan
on ne touche pas à {R}, et {S} (est/sont) absent
ne change rien pour {R} ; {S} (n'est/ne sont) pas là
""",
        ANY,
        0.7,
    ),
    several(
        [
            {"kind": "priority", "activities": "$A", "level": "must"},
            {"kind": "forbid", "activities": "$A", "resources": "$R"},
        ],
        {"A": ONE, "R": R1},
        """
{A} at all costs, but not [on|with] {R}
{A} must be [done|served] whatever happens, only not by {R}
we can't leave {A} out, and {R} must not do it
""",
        """
{A} à tout prix, mais pas [sur|avec] {R}
{A} (doit/doivent) être [fait|servi] coûte que coûte, mais pas par {R}
""",
        WORK,
        0.7,
    ),
    several(
        [
            {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
            {"kind": "time_window", "activities": "$B", "latest": "$T"},
        ],
        {"A": ONE, "B": ONE, "P": w.period(False), "T": w.clock()},
        """
nothing at {A} {P}, and {B} by {T}
no {A} {P}; {B} before {T}
don't serve {A} {P}, but be at {B} before {T}
""",
        """
rien chez {A} {P}, et {B} avant {T}
pas de {A} {P} ; {B} avant {T}
ne livre pas {A} {P}, mais {B} avant {T}
""",
        ROUTING,
        0.8,
    ),
    several(
        [
            {"kind": "together", "activities": "$A"},
            {"kind": "forbid", "activities": "$A", "resources": "$R"},
        ],
        {"A": PAIR, "R": R1},
        """
{A} on the same {r}, but not on {R}
one {r} does {A} together, any but {R}
keep {A} together and away from {R}
""",
        """
{A} sur le même {r}, mais pas sur {R}
{A} ensemble, n'importe où sauf sur {R}
""",
        WORK,
        0.8,
    ),
    several(
        [
            {"kind": "objective", "minimise": ["$G"]},
            {"kind": "limit", "resources": "$ALL", "quantity": "in_use", "at_most": "$N"},
        ],
        {"G": everyday.aim, "N": w.number(2, 8), "ALL": all_of_them},
        """
what counts is {G}, and no more than {N} {rs}
aim for {G} with at most {N} {rs}
I want {G}, but use {N} {rs} at most
""",
        """
ce qui compte, c'est {G}, et pas plus de {N} {rs}
vise {G} avec au plus {N} {rs}
je veux {G}, mais {N} {rs} au maximum
""",
        WORK,
        0.7,
    ),
    several(
        [
            {"kind": "position", "activities": "$A", "place": "first"},
            {"kind": "position", "activities": "$B", "place": "last"},
            {"kind": "priority", "activities": "$C", "level": "skip"},
        ],
        {"A": ONE, "B": ONE, "C": ONE},
        """
start with {A}, finish with {B}, and leave out {C}
{A} first, {B} last, {C} not at all
begin at {A}, end at {B}; {C} (is/are) cancelled
""",
        """
commence par {A}, finis par {B}, et laisse tomber {C}
{A} en premier, {B} en dernier, {C} pas du tout
on débute par {A}, on termine par {B} ; {C} (est annulé/sont annulés)
""",
        ROUTING,
        0.6,
    ),
    several(
        [
            {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
            {"kind": "assign", "activities": "$B", "resources": "$R"},
        ],
        {"A": ONE, "B": ONE, "M": w.minutes(10, 120), "R": R1},
        """
{B} at least {M} after {A}, and on {R}
leave {M} between {A} and {B}, and do {B} on {R}
once {A} (is/are) done wait {M}, then {B} on {R}
""",
        """
{B} au moins {M} après {A}, et sur {R}
laisse {M} entre {A} et {B}, et fais {B} sur {R}
après {A} attends {M}, puis {B} sur {R}
""",
        SCHEDULING,
        0.8,
    ),
    several(
        [
            {"kind": "succession", "first": "$A", "then": "$B"},
            {"kind": "consecutive", "resources": ["all workers"], "at_most": "$N"},
        ],
        {"A": GROUP, "B": GROUP, "N": w.number(3, 6)},
        """
no {B} the day after {A}, and nobody more than {N} days in a row
nobody does {B} the day after {A}, and {N} days in a row is the maximum
{A} must not be followed by {B} the next day; at most {N} days running for everyone
""",
        """
pas de {B} le lendemain de {A}, et personne plus de {N} jours de suite
jamais {B} le lendemain de {A} ; {N} jours d'affilée au maximum pour tout le monde
""",
        ROSTERING,
        0.9,
    ),
    several(
        [
            {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
            {"kind": "forbid", "activities": "$A", "resources": "$R"},
        ],
        {"A": GROUP, "N": w.number(2, 4), "S": w.skill, "R": R1},
        """
at least {N} {S} on {A}, and never {R} there
{N} {S} for {A}, and keep {R} off {A}
""",
        """
au moins {N} {S} en {A}, et jamais {R}
{N} {S} pour {A}, et pas de {R} en {A}
""",
        ROSTERING,
        0.8,
    ),
    several(
        [
            {"kind": "team", "resources": "$S", "mode": "different"},
            {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        ],
        {"S": PEOPLE, "R": R1, "D": a_day},
        """
{S} never on the same shift, and {R} (is/are) off {D}
keep {S} apart; no {R} {D}
""",
        """
{S} jamais sur le même poste, et {R} (est/sont) en congé {D}
sépare {S} ; pas de {R} {D}
""",
        ROSTERING,
        0.8,
    ),
    several(
        [
            {"kind": "rest", "resources": ["all workers"], "hours": "$H"},
            {
                "kind": "limit",
                "resources": "$R",
                "quantity": "$Q.name",
                "at_most": "$Q.most",
                "per": "$Q.per",
            },
        ],
        {"H": w.number(8, 14), "R": R1, "Q": everyday.worked},
        """
{H} hours of rest between shifts for everyone, and {R} (does/do) no more than {Q}
everybody gets {H} hours between two shifts; {R} at most {Q}
""",
        """
{H} heures de repos entre deux postes pour tout le monde, et {R} ne (fait/font) pas plus de {Q}
tout le monde a {H} heures entre deux postes ; {R} au plus {Q}
""",
        ROSTERING,
        0.8,
    ),
)
