"""Between two times, and done by a time: `time_window`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import SCHEDULING, WORK, shape
from planner.language.training.phrasings.timing.slots import AW, A

SHAPES = (
    # ------------------------------------------------------------------ both
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$P.start", "latest": "$P.end"},
        {"A": AW, "P": w.period(parts=False)},
        """
= {A} must be [delivered|served|reached|visited|started] {P}
= {A} (has/have) to be [delivered|served|visited|started] {P}
= {A} (has/have|needs/need) to [start|begin] {P}
= {A} (wants/want|takes/take) deliveries {P} [only|]
= {A} can [only |]be [delivered|served|visited|started] {P}
= {A} (starts/start|begins/begin) {P}
= {A} (receives/receive|accepts/accept) [goods|deliveries] {P}
= {A} (is/are) only [open|there|manned] {P}
= the [window|slot|time slot] [for|of|at] {A} is {P}
= {A} (has/have) a [window|slot] {P}
! [deliver|serve|visit|start|begin] {A} {P}
! be at {A} {P}
! schedule {A} {P}
{A} {P} [only|]
{A}: {P}
[window|slot] for {A}: {P}
""",
        """
= {A} (doit/doivent) être [livré|servi|visité|commencé|livrés] {P}
= {A} (reçoit/reçoivent|prend/prennent) [les livraisons|la marchandise] {P}
= {A} (commence/commencent) {P}
= {A} (est/sont) [ouvert|à livrer|à faire|livrable] {P} [seulement|]
= il faut [livrer|commencer|servir] {A} {P}
= le créneau de {A} est {P}
! [livre|livrez|sers|commence|commencez] {A} {P}
! [passe|passez] chez {A} {P}
{A} {P} [uniquement|]
{A} : {P}
créneau pour {A} : {P}
""",
        WORK,
        1.6,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$P.start", "latest": "$P.end"},
        {"A": AW, "P": w.period()},
        """
= {A} must be [delivered|served|visited|started] {P}
= {A} (has/have) to be [delivered|served|visited|started] {P}
= {A} (wants/want) us {P}
= {A} (goes/go) {P}
! [deliver|serve|visit|start] {A} {P}
! do {A} {P}
! put {A} {P}
! move {A} to {P}
{A} {P}
{A} {P} please
""",
        """
= {A} (doit/doivent) être [livré|servi|fait|commencé] {P}
= {A} (passe/passent) {P}
! [livre|livrez|fais|faites|mets|mettez] {A} {P}
{A} {P}
{A}, c'est {P}
""",
        WORK,
        0.7,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$D", "latest": "$D"},
        {"A": A, "D": w.day},
        """
= {A} must be [delivered|served|done|visited|started] {D}
= {A} (has/have) to [start|be delivered|go out|be served] {D}
= {A} (goes/go|is/are) {D}
= {A} (is/are) [to be delivered|for|due] {D}
! [deliver|serve|do|start|visit] {A} {D}
! move {A} to {D}
! put {A} {D}
{A} {D} [only|]
{A}: {D}
""",
        """
= {A} (doit/doivent) être [livré|fait|servi|commencé] {D}
= {A} (passe/passent|part/partent|est/sont) {D}
! [livre|livrez|fais|faites|mets|mettez] {A} {D}
! [déplace|déplacez] {A} à {D}
{A} {D}
{A} : {D} [seulement|]
""",
        WORK,
        0.8,
    ),
    # ------------------------------------------------------------------ finish by
    shape(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": AW, "T": w.moment(480, 1200)},
        """
= {A} must be [done|finished|ready|completed|over|complete|through|wrapped up] [by|before|no later than] {T}
= {A} (has/have|needs/need) to be [done|finished|ready|completed|over|out of the way] [by|before] {T}
= {A} must [finish|end|have finished|have ended] [by|before|no later than] {T}
= {A} (finishes/finish|ends/end) [by|before|no later than] {T}
= {A} should be [done|finished|ready|completed] by {T}
= {A} (is/are) [to be finished|due to be ready|wanted ready|needed ready] by {T}
= we need {A} [done|finished|ready|completed] [by|before] {T}
= I want {A} [done|finished|ready|completed] [by|before] {T}
= {A} can't [run|go on|last] [past|after|beyond] {T}
= the customer collects {A} at {T}, it must be ready
! [finish|complete] {A} [by|before|no later than] {T}
! get {A} [done|finished|completed|ready|out of the way] [by|before] {T}
! have {A} [done|finished|ready|completed] [by|before] {T}
! make {A} ready [by|for] {T}
{A} [done|finished|ready|completed|complete] [by|before|no later than] {T}
{A} to be [done|finished|ready] by {T}
{A}: [finish|end|complete|ready] by {T}
""",
        """
= {A} (doit/doivent) être [fini|terminé|prêt|achevé|terminés|bouclé] [avant|pour|à] {T} [au plus tard|]
= {A} (doit/doivent) [finir|se terminer|être fini] [avant|pour] {T}
= {A} (finit/finissent|se termine/se terminent) [avant|au plus tard à] {T}
= il faut [finir|terminer|boucler|achever] {A} [avant|pour] {T}
= il faut que {A} soit [fini|prêt|terminé] [avant|pour] {T}
= on veut {A} [fini|prêt|terminé] pour {T}
! [finis|finissez|termine|terminez|boucle] {A} [avant|pour|au plus tard à] {T}
{A} [fini|terminé|prêt|bouclé] [avant|pour|à] {T} [max|]
{A} : fin avant {T}
fin de {A} au plus tard {T}
""",
        WORK,
        1.8,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": A, "T": w.moment(480, 1200)},
        """
= {A} (has/have) to be done by {T}
= {A} (is/are) due [by|at|on] {T}
= {A} must be [delivered|handed over|returned to the customer] finished by {T}
! do {A} [by|before] {T}
{A} by {T}
{A} due {T}
{A} deadline {T}
deadline for {A}: {T}
{A} [before|no later than] {T}
""",
        """
= {A} (doit/doivent) être fait [avant|pour] {T}
! [fais|faites] {A} [avant|pour] {T}
{A} [pour|avant] {T}
échéance de {A} : {T}
{A}, délai {T}
""",
        SCHEDULING,
        0.8,
    ),
)
