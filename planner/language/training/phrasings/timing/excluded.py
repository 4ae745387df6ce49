"""When not: `exclude_period`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import WORK, shape
from planner.language.training.phrasings.timing.slots import AW, A

SHAPES = (
    # ------------------------------------------------------------------ exclude period
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": AW, "P": w.period()},
        """
= {A} must not be [done|served|delivered|carried out|visited] {P}
= {A} can't [be done|be delivered|be served|run|take place|be reached] {P}
= {A} (takes/take|accepts/accept|receives/receive) [no deliveries|nothing|no one] {P}
= {A} (doesn't/don't) [take|accept|receive] [deliveries|anything|goods|trucks] {P}
= {A} (is/are) closed {P}
= {A} (is/are) [not possible|off limits|forbidden|not allowed|out of bounds] {P}
= there must be no {A} {P}
= we can't [do|work on|deliver to|enter] {A} {P}
= {A} (closes/close|shuts/shut) [for lunch|for the break|for cleaning|] {P}
= {A} (has/have) [lunch|a break|a meeting|visitors] {P}, so nothing then
= nobody may be at {A} {P}
! don't [do|deliver|serve|schedule|work on|go to|visit] {A} {P}
! avoid {A} {P}
! keep {A} [out of the time|clear|free] {P}
! allow no {A} {P}
no {A} {P}
nothing [at|in|to|for|on] {A} {P}
no [deliveries|work|visits|stops] [at|in|to|on] {A} {P}
{A}: [nothing|not|closed] {P}
{A} not {P}
not {A} {P}
""",
        """
= {A} ne (doit/doivent|peut/peuvent) pas être [fait|livré|servi] {P}
= {A} ne (prend/prennent|reçoit/reçoivent) [rien|pas de livraison] {P}
= {A} (est/sont) [fermé|interdit|inaccessible|impossible] {P}
= on ne [livre|fait|touche] pas {A} {P}
= il ne faut pas [livrer|faire|planifier] {A} {P}
= interdiction de [livrer|faire] {A} {P}
= {A} (fait/font) une pause {P}, donc rien
= {A} (ferme/ferment) {P}
! ne [livre|livrez|fais|faites|planifie] pas {A} {P}
! [évite|évitez] {A} {P}
pas de {A} {P}
rien [à|chez|pour|sur] {A} {P}
aucun {A} {P}
pas de [livraison|travaux|visite] [à|chez|sur|pour] {A} {P}
{A} : [rien|pas] {P}
{A} fermé {P}
""",
        WORK,
        1.6,
    ),
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$T"},
        {"A": AW, "T": w.moment(720, 1200, 0.1, 0.3)},
        """
= {A} (takes/take|accepts/accept) nothing after {T}
= nothing [is|may be|gets] [done|delivered] [at|on|in|to|for] {A} after {T}
= there is [nothing|no work|no delivery] [at|on|for] {A} after {T}
= {A} must not [run|be done|go on|be worked on] [after|past|beyond] {T}
= no {A} may [happen|go on|run] after {T}
! do nothing [at|on|for|with] {A} after {T}
! don't do any {A} [after|past|from] {T} [on|]
nothing [at|on|for|to] {A} after {T}
nothing after {T} [at|for|on|in] {A}
no {A} [after|past] {T}
no more {A} [after|from] {T} [on|]
{A}: nothing after {T}
""",
        """
= il n'y a [rien|plus rien] [à|chez|pour] {A} après {T}
= on ne fait [rien|plus rien] [à|sur|pour] {A} après {T}
= {A} ne (prend/prennent|accepte/acceptent) plus rien après {T}
! ne [fais|faites|prévois] rien [à|chez|sur|pour] {A} après {T}
rien [à|chez|sur|pour] {A} après {T}
plus [rien à|rien chez|de] {A} [après|à partir de] {T}
pas de {A} après {T}
{A} : rien après {T}
""",
        WORK,
        0.9,
    ),
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$D.start", "end": "$D.end"},
        {"A": A, "D": lambda talk: w.whole_day(talk) if talk.several_days else None},
        """
= there is no {A} {D}
= {A} must not be [done|served|delivered|worked on] {D}
= {A} can't be [done|served|delivered|visited] {D}
= {A} (is/are) closed {D}
= {A} (doesn't/don't) take anything {D}
= we do no {A} {D}
! don't [do|deliver|serve|schedule|plan] {A} {D}
! keep {A} away from {D}
no {A} {D}
nothing [at|for|to|on] {A} {D}
{A} not {D}
no [work|deliveries] [on|to|at] {A} {D}
{D} no {A}
""",
        """
= on ne [fait|livre] pas {A} {D}
= {A} (est/sont) fermé {D}
= {A} ne (doit/doivent) pas être [fait|livré] {D}
! ne [fais|faites|livre|livrez|planifie] pas {A} {D}
pas de {A} {D}
rien [à|pour|chez|sur] {A} {D}
{D} pas de {A}
aucun {A} {D}
""",
        WORK,
        1.1,
    ),
)
