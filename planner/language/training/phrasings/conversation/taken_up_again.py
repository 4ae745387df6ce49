"""Two wishes of which the second takes the first up again, turns it round or adds to it."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import (
    ASSIGN,
    GROUP,
    ONE,
    OUT,
    PAIR,
    PEOPLE,
    R1,
    RN,
    A,
    a_day,
    several,
)
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, SCHEDULING, WORK

SEVERAL = (
    # ------------------------------------------------------------------ taken up again, turned round, added
    several(
        [OUT, {"kind": "priority", "activities": "$A", "level": "skip"}],
        {"R": RN, "A": A},
        """
{R} (is/are) out, so we [drop|skip|leave out] {A}
without {R} we can't do {A}: leave (it/them) out
no {R}, and no {A} either: (it/they) (is/are) cancelled
{R} (is/are) missing; {A} must wait for another day
""",
        """
{R} (est/sont) absent, donc on laisse tomber {A}
pas de {R}, et {A} (est annulé/sont annulés)
{R} (manque/manquent) ; {A} (attendra/attendront) un autre jour
""",
        WORK,
        0.8,
    ),
    several(
        [
            {"kind": "unavailable", "resources": "$R", "end": "$T"},
            {"kind": "position", "activities": "$A", "place": "last"},
        ],
        {"R": R1, "T": w.clock(480, 840), "A": ONE},
        """
{R} (is/are) out until {T}, and {A} (comes/come) last
we don't get {R} before {T}; finish with {A}
{R} not before {T}, {A} at the very end
""",
        """
{R} (est/sont) absent jusqu'à {T}, et {A} (passe/passent) en dernier
on n'a pas {R} avant {T} ; finis par {A}
{R} pas avant {T}, {A} en tout dernier
""",
        ROUTING,
        0.7,
    ),
    several(
        [
            {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most"},
            {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        ],
        {"R": w.resources(most=1), "Q": everyday.most, "A": ONE, "T": w.clock()},
        """
{R} (has/have) at most {Q}, and {A} not before {T}
no more than {Q} for {R}; {A} from {T} on only
""",
        """
{R} au plus {Q}, et {A} pas avant {T}
pas plus de {Q} pour {R} ; {A} seulement après {T}
""",
        ROUTING,
        0.8,
    ),
    several(
        [
            {"kind": "apart", "activities": "$A"},
            {"kind": "reserve", "resources": "$R", "activities": "$B"},
        ],
        {"A": PAIR, "R": R1, "B": ONE},
        """
{A} never on the same {r}, and {R} only for {B}
don't mix {A}; {R} (does/do) nothing but {B}
separate {A}, and keep {R} for {B} alone
""",
        """
{A} jamais sur le même {r}, et {R} seulement pour {B}
ne mélange pas {A} ; {R} ne (fait/font) que {B}
sépare {A}, et garde {R} uniquement pour {B}
""",
        ROUTING,
        0.8,
    ),
    several(
        [
            {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
            {"kind": "forbid", "activities": "$A", "resources": "$R"},
        ],
        {"A": ONE, "M": w.minutes(30, 180), "R": R1},
        """
{A} at most {M} on board, and not with {R}
{A} must not ride for more than {M}; never on {R}
no more than {M} on board for {A}, any {r} but {R}
""",
        """
{A} au plus {M} à bord, et pas avec {R}
{A} ne (doit/doivent) pas rester plus de {M} à bord ; jamais sur {R}
pas plus de {M} à bord pour {A}, n'importe quel {r} sauf {R}
""",
        ROUTING,
        0.7,
    ),
    several(
        [
            {"kind": "precedence", "before": "$A", "after": "$B"},
            {"kind": "time_window", "activities": "$B", "finish_by": "$T"},
        ],
        {"A": ONE, "B": ONE, "T": w.clock()},
        """
{A} before {B}, and {B} done by {T}
do {A} before {B}, and have {B} ready by {T}
{B} (comes/come) after {A} and must be finished by {T}
""",
        """
{A} avant {B}, et {B} terminé avant {T}
[fais|faites] {A} avant {B}, et {B} doit être fini à {T}
{B} après {A}, à terminer avant {T}
""",
        SCHEDULING,
        0.9,
    ),
    several(
        [
            {"kind": "exclude_period", "activities": "$A", "start": "$D.start", "end": "$D.end"},
            {"kind": "assign", "activities": "$B", "resources": "$R"},
        ],
        {"A": ONE, "D": a_day, "B": ONE, "R": R1},
        """
no {A} {D}, and {B} (goes/go) to {R}
nothing on {A} {D}; {R} (does/do) {B}
""",
        """
pas de {A} {D}, et {B} pour {R}
rien sur {A} {D} ; {R} (fait/font) {B}
""",
        SCHEDULING,
        0.7,
    ),
    several(
        [
            {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
            {
                "kind": "limit",
                "resources": "$S",
                "quantity": "$Q.name",
                "at_most": "$Q.most",
                "per": "$Q.per",
            },
        ],
        {"R": R1, "D": a_day, "S": R1, "Q": everyday.worked},
        """
{R} (has/have) {D} off and {S} (does/do) no more than {Q}
no {R} {D}, and at most {Q} for {S}
{R} (is/are) away {D}; {S} max {Q}
""",
        """
{R} (est/sont) en congé {D} et {S} ne (fait/font) pas plus de {Q}
pas de {R} {D}, et au plus {Q} pour {S}
{R} (est/sont) absent {D} ; {S} {Q} max
""",
        ROSTERING,
        0.9,
    ),
    several(
        [
            {"kind": "team", "resources": "$S", "mode": "same"},
            {"kind": "forbid", "activities": "$A", "resources": "$R"},
        ],
        {"S": PEOPLE, "A": GROUP, "R": R1},
        """
{S} always on the same shifts, and no {A} for {R}
keep {S} together, and {R} (does/do) no {A}
{S} work together; never put {R} on {A}
""",
        """
{S} toujours sur les mêmes postes, et pas de {A} pour {R}
{S} travaillent ensemble ; ne mets jamais {R} en {A}
""",
        ROSTERING,
        0.8,
    ),
    several(
        [
            {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
            {"kind": "consecutive", "resources": ["all workers"], "at_most": "$M"},
        ],
        {"A": GROUP, "N": w.number(1, 4), "S": w.skill, "M": w.number(3, 6)},
        """
{N} {S} on {A}, and nobody more than {M} days in a row
{A} (needs/need) {N} {S}; at most {M} days running for everyone
""",
        """
{N} {S} en {A}, et personne plus de {M} jours de suite
il faut {N} {S} en {A} ; au plus {M} jours d'affilée pour tout le monde
""",
        ROSTERING,
        0.8,
    ),
    several(
        [
            OUT,
            {"kind": "travel", "closed": True, "places": "$P"},
            {"kind": "priority", "activities": "$A", "level": "must"},
        ],
        {"R": R1, "P": w.places(most=1), "A": ONE},
        """
{R} (is/are) out, the road to {P} is closed, but {A} must be served whatever happens
no {R}; no way through to {P}; {A} at all costs
""",
        """
{R} (est/sont) absent, la route de {P} est fermée, mais {A} (doit/doivent) être servi coûte que coûte
pas de {R} ; route de {P} fermée ; {A} à tout prix
""",
        ROUTING,
        0.6,
    ),
    several(
        [ASSIGN, {**OUT, "resources": "$S"}],
        {"A": ONE, "R": R1, "S": RN},
        """
what if {R} took over {A} and {S} (was/were) out?
<SAY> {R} (does/do) {A} and {S} (is/are) out
how would it look with {A} on {R} and without {S}?
""",
        """
et si {R} (reprenait/reprenaient) {A} et que {S} (était absent/étaient absents) ?
<QUE> {R} (fasse/fassent) {A} et que {S} (soit/soient) absent
qu'est-ce que ça donnerait avec {A} sur {R} et sans {S} ?
""",
        ANY,
        0.8,
        intent="what_if",
    ),
    several(
        [OUT],
        {"R": RN},
        """
without {R}, sum up the plan for me
<SAY> {R} (is/are) out: give me the overview
""",
        """
<QUE> {R} (soit/soient) absent : fais-moi un résumé
""",
        ANY,
        0.4,
        intent="what_if",
        question={"kind": "summary"},
    ),
    several(
        [ASSIGN],
        {"A": ONE, "R": R1},
        """
put {A} on {R}. How full (is/are) (it/they) then?
give {A} to {R} and tell me (its/their) load
""",
        """
mets {A} sur {R} et dis-moi sa charge
{A} sur {R}, et combien (il transporte/ils transportent) alors ?
""",
        ROUTING,
        0.5,
        question={"kind": "look_up", "subjects": "$R", "attribute": "load"},
    ),
    several(
        [{"kind": "priority", "activities": "$A", "level": "skip"}],
        {"A": ONE},
        """
leave out {A} and tell me what that changes
drop {A}; what's different compared with the last plan?
""",
        """
laisse tomber {A} et dis-moi ce que ça change
saute {A} ; qu'est-ce qui change par rapport au dernier plan ?
""",
        WORK,
        0.5,
        question={"kind": "compare"},
    ),
)
