"""Two wishes about one thing, or about one and all the others."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import ASSIGN, ONE, R1, RN, and_the_rest, several
from planner.language.training.phrasings.shape import ANY, ROUTING, SCHEDULING

_BY = {"kind": "time_window", "activities": "$A", "latest": "$T"}
_BACK = {"kind": "working_hours", "resources": "$R", "end": "$T"}

SEVERAL = (
    # ------------------------------------------------------------------ one thing, two wishes
    several(
        [_BY, {"kind": "forbid", "activities": "$A", "resources": "$R"}],
        {"A": ONE, "T": w.clock(), "R": R1},
        """
{A} by {T}, and not [on|with] {R}
{A} must be reached by {T}, but not [by|with] {R}
get to {A} before {T} but don't send {R}
{A} (wants/want) us before {T} and (doesn't/don't) want {R}
before {T} at {A}, any {r} except {R}
""",
        """
{A} avant {T}, et pas [sur|avec] {R}
[livre|livrez] {A} avant {T} mais pas avec {R}
{A} (veut/veulent) être livré avant {T} et ne (veut/veulent) pas de {R}
avant {T} chez {A}, n'importe quel {r} sauf {R}
""",
        ROUTING,
        1.0,
    ),
    several(
        [ASSIGN, _BY],
        {"A": ONE, "T": w.clock(), "R": R1},
        """
{R} (goes/go) to {A} and (has/have) to be there by {T}
{A} on {R}, there by {T} at the latest
hand {A} to {R}; it must [arrive|be there] before {T}
{R} for {A}, and that before {T}
let {R} serve {A}, no later than {T}
""",
        """
{R} (va/vont) chez {A} et doit y être avant {T}
{A} sur {R}, sur place à {T} au plus tard
[confie|confiez] {A} à {R} ; il faut y être avant {T}
{R} pour {A}, et ce avant {T}
""",
        ROUTING,
        1.1,
    ),
    several(
        [{"kind": "position", "activities": "$A", "place": "first"}, _BY],
        {"A": ONE, "T": w.clock(420, 720)},
        """
{A} first, and no later than {T}
start with {A} and be there by {T}
{A} (is/are) the first stop and (has/have) to be reached before {T}
""",
        """
{A} en premier, et au plus tard à {T}
commence par {A} et sois-y avant {T}
{A} en tout premier, avant {T}
""",
        ROUTING,
        0.7,
    ),
    several(
        [{"kind": "duration", "activities": "$A", "minutes": "$M"}, _BY],
        {"A": ONE, "T": w.clock(), "M": w.minutes(5, 90)},
        """
{A} (takes/take) {M} and must be reached by {T}
allow {M} at {A}, and be there before {T}
we need {M} at {A}, arriving no later than {T}
""",
        """
{A} (prend/prennent) {M} et il faut y être avant {T}
prévois {M} chez {A}, arrivée avant {T}
compte {M} pour {A} ; à livrer avant {T}
""",
        ROUTING,
        0.8,
    ),
    several(
        [
            {"kind": "duration", "activities": "$A", "minutes": "$M"},
            {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        ],
        {"A": ONE, "T": w.clock(), "M": w.minutes(15, 240)},
        """
{A} (takes/take) {M} and must be [finished|done] by {T}
allow {M} for {A}, which has to be ready by {T}
{M} for {A}, done by {T}
""",
        """
{A} (prend/prennent) {M} et doit être [fini|terminé] avant {T}
compte {M} pour {A}, à finir avant {T}
{M} pour {A}, terminé à {T} au plus tard
""",
        SCHEDULING,
        1.0,
    ),
    several(
        [ASSIGN, {"kind": "time_window", "activities": "$A", "finish_by": "$T"}],
        {"A": ONE, "T": w.clock(), "R": R1},
        """
run {A} on {R} and have it [done|finished|ready] by {T}
{A} on {R}, finished by {T}
{R} (does/do) {A}, to be done by {T}
""",
        """
[fais|faites] passer {A} sur {R}, terminé avant {T}
{A} sur {R}, fini à {T} au plus tard
{R} (fait/font) {A}, ça doit être prêt avant {T}
""",
        SCHEDULING,
        1.0,
    ),
    several(
        [ASSIGN, {"kind": "unavailable", "resources": "$R", "end": "$T"}],
        {"A": ONE, "T": w.clock(480, 840), "R": R1},
        """
{A} (stays/stay) with {R}, but {R} (isn't/aren't) here until {T}
give {A} to {R}, who (isn't/aren't) available before {T}
{R} (is/are) out until {T} and then (does/do) {A}
""",
        """
{A} (reste/restent) avec {R}, mais {R} (n'est/ne sont) pas là avant {T}
[donne|donnez] {A} à {R}, qui (n'est/ne sont) pas disponible avant {T}
{R} (est/sont) absent jusqu'à {T} puis (fait/font) {A}
""",
        ANY,
        0.8,
    ),
    several(
        [
            {"kind": "reserve", "resources": "$R", "activities": "$A"},
            {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most"},
        ],
        {"A": ONE, "R": R1, "Q": everyday.most},
        """
{R} (does/do) nothing but {A}, and at most {Q}
keep {R} for {A} only, with no more than {Q}
only {A} for {R}; {Q} at most
""",
        """
{R} ne (fait/font) que {A}, et au plus {Q}
garde {R} uniquement pour {A}, avec {Q} au maximum
{R} seulement pour {A} ; pas plus de {Q}
""",
        ROUTING,
        0.8,
    ),
    several(
        [
            {"kind": "forbid", "activities": "$A", "resources": "$R"},
            {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most"},
        ],
        {"A": ONE, "R": R1, "Q": everyday.most},
        """
keep {R} away from {A} and give (it/them) at most {Q}
{R}: no {A}, and [max|at most] {Q}
{R} (stays/stay) out of {A} and (does/do) no more than {Q}
""",
        """
pas de {A} pour {R}, et au plus {Q}
{R} : jamais {A}, et {Q} au maximum
{R} ne (fait/font) pas {A} et pas plus de {Q}
""",
        ROUTING,
        0.8,
    ),
    several(
        [{"kind": "break", "resources": "$R", "minutes": "$M"}, _BACK],
        {"R": RN, "M": w.minutes(15, 60), "T": w.clock(840, 1260)},
        """
{R} (takes/take) a break of {M} and (is/are) [home|done|back] by {T}
give {R} {M} of break and have the day end by {T}
{M} of rest for {R}, [end of the day|home] at {T} at the latest
""",
        """
{R} (prend/prennent) {M} de pause et (a/ont) fini avant {T}
{M} de pause pour {R}, fin de journée à {T} au plus tard
donne {M} de pause à {R} et retour avant {T}
""",
        ANY,
        0.8,
    ),
    several(
        [{"kind": "driver_rules", "resources": "$R", "rules": "eu_561"}, _BACK],
        {"R": w.resources(most=1), "T": w.clock(900, 1260)},
        """
European driving hours for {R}, back by {T}
apply the EU driving rules to {R} and be home by {T}
{R} (drives/drive) by the European rules and (has/have) to be back by {T}
""",
        """
temps de conduite européens pour {R}, retour avant {T}
{R} (suit/suivent) la réglementation européenne et (rentre/rentrent) avant {T}
""",
        ROUTING,
        0.5,
    ),
    # ------------------------------------------------------------------ the rest, all but
    several(
        [
            {"kind": "working_hours", "resources": "$R.own", "end": "$T"},
            {"kind": "working_hours", "resources": "$R.rest", "end": "$U"},
        ],
        {"R": and_the_rest, "T": w.clock(720, 1260), "U": w.clock(720, 1260)},
        """
{R} back by {T}, [the rest|all the rest|all the others|everybody else] by {U}
{R} (finishes/finish) at {T}, all other {rs} at {U}
{R} (has/have) to be [home|done] by {T}, the other {rs} by {U}
{R} until {T}, [the others|everyone else|the rest] until {U}
""",
        """
{R} rentre avant {T}, [les autres|tous les autres|le reste] avant {U}
{R} (finit/finissent) à {T}, [tous les autres|les autres {rs}] à {U}
{R} jusqu'à {T}, [les autres|tous les autres {rs}] jusqu'à {U}
""",
        ANY,
        1.0,
    ),
    several(
        [
            {"kind": "limit", "resources": "$R.own", "quantity": "$Q", "at_most": "$X"},
            {"kind": "limit", "resources": "$R.rest", "quantity": "$Q", "at_most": "$Y"},
        ],
        {"R": and_the_rest, "Q": everyday.unit, "X": w.number(3, 12), "Y": w.number(6, 25)},
        """
{R} (gets/get) at most {X} {Q}, [the rest|all the others|everyone else] {Y}
no more than {X} {Q} for {R} and {Y} for [the rest|all the others|everybody else]
{X} {Q} [max|at most] on {R}, {Y} on [the others|all the others|the rest]
""",
        """
{R} au plus {X} {Q}, [les autres|tous les autres|le reste] {Y}
pas plus de {X} {Q} pour {R} et {Y} pour [les autres|tous les autres]
{X} {Q} max pour {R}, {Y} pour le reste
""",
        ROUTING,
        1.0,
    ),
    several(
        [
            {"kind": "freeze", "resources": "$R.own"},
            {"kind": "objective", "balance": True, "resources": "$R.rest"},
        ],
        {"R": and_the_rest},
        """
leave {R} as it is and share the work evenly among [the rest|all the others|the other {rs}]
don't touch {R}; spread the work fairly over [the rest|the other {rs}]
""",
        """
laisse {R} tel quel et répartis le travail équitablement entre [les autres|les autres {rs}]
ne touche pas à {R} ; partage le travail à parts égales entre tous les autres
""",
        ANY,
        0.5,
    ),
)
