"""Trials that look like rules or questions."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.lookalikes.slots import ONE, RN, A
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, Shape, shape

GROUP = w.activities(most=1, single=False)
PAIR = w.activities(most=2, least=2)


def _tried(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
           trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    return shape({"intent": "what_if", "constraints": [rule]}, slots, english, french, trades, weight)


WHAT_IF = (
    _tried(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": ONE, "B": ONE},
        """
what if {A} [came|went|were done|were served|was done|got served] [before|ahead of] {B}?
what if we [did|served|delivered|put] {A} [before|ahead of] {B}?
what if {B} [had to wait for|came after|waited for|followed|only came after] {A}?
[would|does] it [work|cost much|hurt|make a difference] [to do|if we did|if we do|doing] {A} before {B}?
how would it look with {A} [before|ahead of] {B}?
suppose {A} (is/are) [done|served] before {B}
suppose {B} (waits/wait) for {A}
and if {A} came before {B}?
could we do {A} before {B}, what would that mean?
try {A} before {B}, just to see
""",
        """
et si {A} [passait|passaient|venait|venaient|était fait] avant {B} ?
et si on [faisait|livrait|servait|mettait] {A} avant {B} ?
et si {B} [attendait|passait après|venait après] {A} ?
qu'est-ce que ça [donne|donnerait|change|coûterait] de faire {A} avant {B} ?
que se passerait-il si {A} (passait/passaient) avant {B} ?
supposons que {A} (passe/passent) avant {B}
imagine {A} avant {B}
pour voir, {A} avant {B}
""",
        WORK,
        1.5,
    ),
    _tried(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": A, "T": w.clock()},
        """
what if {A} [had to be|was to be|were] [served|reached|delivered] [by|before] {T}?
what if we [promised|served|reached|got to] {A} [by|before] {T}?
[could|can] we [make|reach|get to] {A} [by|before] {T}, [what would that do|what happens then]?
what if {A} wanted us there by {T}?
how bad would {A} by {T} be?
""",
        """
et si {A} (devait/devaient) être [livré|servi] avant {T} ?
et si on [promettait|livrait|servait] {A} avant {T} ?
qu'est-ce que ça donne avec {A} avant {T} ?
que se passe-t-il si on passe chez {A} avant {T} ?
""",
        ROUTING,
        1.0,
    ),
    _tried(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": RN},
        """
what if {R} [no longer went to|stopped doing|couldn't do|never went to|weren't allowed at|refused|didn't serve] {A}?
what if we kept {R} [away from|off|out of] {A}?
what if {A} [refused|didn't want|wouldn't have|had to do without] {R}?
suppose {R} (can't/can't) go to {A}
""",
        """
et si {R} ne (faisait/faisaient|livrait/livraient|prenait/prenaient) [plus|pas] {A} ?
et si on [interdisait|n'envoyait plus] {R} [à|chez] {A} ?
et si {A} (refusait/refusaient) {R} ?
imagine {R} sans {A}
""",
        ANY,
        1.0,
    ),
    _tried(
        {"kind": "limit", "resources": "$R", "quantity": "distance", "at_most": "$N"},
        {"R": w.resources(most=1), "N": w.number(60, 500, 10)},
        """
what if {R} (was/were) [limited|capped|kept] to {N} km?
what if {R} [drove|did|could do|went] [no more than|at most|only] {N} km?
what would {N} km for {R} [mean|cost|do]?
and with {R} at {N} km [max|at most]?
""",
        """
et si {R} (était limité/étaient limités) à {N} km ?
et si {R} ne (faisait/faisaient) pas plus de {N} km ?
que donneraient {N} km max pour {R} ?
""",
        ROUTING,
        0.7,
    ),
    _tried(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
what if {A} [shared|were on|went on|rode on] [the same|one] {r}?
what if we [put|kept|did] {A} together?
could {A} go together, what would it change?
""",
        """
et si {A} (partaient/partaient) sur le même {r} ?
et si on mettait {A} ensemble ?
""",
        WORK,
        0.6,
    ),
    _tried(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": w.places(most=2)},
        """
what if the [road|way|bridge] to {P} [was|were] [closed|blocked|cut|flooded]?
what if {P} [was|were] [cut off|closed to traffic|unreachable]?
what if we couldn't [get|drive] to {P}?
suppose nobody gets through to {P}
""",
        """
et si la route de {P} était [fermée|coupée|barrée] ?
et si {P} (était inaccessible/étaient inaccessibles) ?
et si on ne pouvait plus aller à {P} ?
""",
        ROUTING,
        0.8,
    ),
    _tried(
        {"kind": "unavailable", "resources": "$R", "end": "$T"},
        {"R": RN, "T": w.clock(420, 1140)},
        """
what if {R} [came back|was back|turned up|was ready|started] only at {T}?
what if {R} (was/were) [out|missing|in the garage|held up] until {T}?
what if we had no {R} before {T}?
""",
        """
et si {R} (revenait/revenaient|était là/étaient là) seulement à {T} ?
et si {R} (était/étaient) [retenu|absent|au garage] jusqu'à {T} ?
""",
        ANY,
        0.8,
    ),
    _tried(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": GROUP, "N": w.number(2, 5), "S": w.skill},
        """
what if we [needed|wanted|had|put] {N} {S} on {A}?
what if {A} [needed|had to have|required] {N} {S}?
would {N} {S} on {A} be [possible|feasible], what would it cost?
""",
        """
et s'il fallait {N} {S} [sur|pour|en] {A} ?
et si on mettait {N} {S} [sur|en] {A} ?
et si {A} (demandait/demandaient) {N} {S} ?
""",
        ROSTERING,
        0.9,
    ),
)
