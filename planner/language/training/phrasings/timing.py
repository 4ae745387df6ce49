"""When things are done: `time_window`, `exclude_period`, `duration`, `ride_limit`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROUTING, SCHEDULING, WORK, shape

A = w.activities()
AW = w.activities(whole=True)

SHAPES = (
    # ------------------------------------------------------------------ which way a time bounds, in the plainest words
    shape(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": AW, "T": w.moment(390, 1080, 0.0)},
        """
{A} before {T}
{A} by {T}
{A} not after {T}
{A} not later than {T}
{A} no later than {T}
= {A} (comes/come|goes/go) before {T}
= {A} (is/are) [served|delivered|visited|due] before {T}
= {A} must be [served|delivered|visited|reached] before {T}
= {A} must be [served|delivered|visited|reached] by {T}
= {A} (has/have) to be [served|delivered|visited] before {T}
= {A} must come before {T}
= {A} must not be [served|delivered|visited] later than {T}
! [serve|deliver|visit|do] {A} before {T}
! [serve|deliver|visit] {A} by {T}
""",
        """
{A} avant {T}
{A} pas après {T}
{A} pas plus tard que {T}
{A} au plus tard à {T}
= {A} (passe/passent|vient/viennent) avant {T}
= {A} (est/sont) [livré|servi|visité] avant {T}
= {A} (est/sont) [livré|servi|visité] au plus tard à {T}
= {A} (doit/doivent) être [livré|servi|visité] avant {T}
= {A} (doit/doivent) passer avant {T}
! [livre|livrez|sers|servez] {A} avant {T}
""",
        ROUTING,
        4.0,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        {"A": AW, "T": w.moment(390, 1080, 0.0)},
        """
{A} after {T}
{A} not before {T}
{A} no earlier than {T}
{A} not earlier than {T}
{A} only after {T}
no {A} before {T}
nothing to {A} before {T}
= {A} (comes/come|goes/go) after {T}
= {A} (is/are) not [served|delivered|visited] before {T}
= {A} must not be [served|delivered|visited|started] before {T}
= {A} must be [served|delivered|visited|started] after {T}
= {A} can't [start|begin|be served] before {T}
= no {A} [may|must|can] [start|begin|be served] before {T}
! don't [serve|deliver|visit|start|do] {A} before {T}
! [serve|deliver|visit|start|do] {A} after {T}
""",
        """
{A} après {T}
{A} pas avant {T}
{A} seulement après {T}
{A} au plus tôt à {T}
pas de {A} avant {T}
rien à {A} avant {T}
= {A} (passe/passent|vient/viennent|commence/commencent) après {T}
= {A} ne (passe/passent|commence/commencent) pas avant {T}
= {A} ne (doit/doivent) pas être [livré|servi|commencé] avant {T}
! ne [livre|livrez|commence|sers] pas {A} avant {T}
! [livre|livrez|commence|sers] {A} après {T}
""",
        WORK,
        4.0,
    ),
    # ------------------------------------------------------------------ latest
    shape(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": AW, "T": w.moment(390, 1080)},
        """
= {A} must be [delivered|served|reached|visited|there] [by|before|no later than] {T}
= {A} (has/have|needs/need) to be [delivered|served|reached|visited|dropped off] [by|before|no later than] {T}
= {A} (is/are) [delivered|served|visited|due] [by|before|no later than] {T}
= {A} (comes/come|goes/go) before {T}
= {A} (gets/get) [its|their] goods before {T}
= {A} (wants/want|expects/expect) us [before|by|no later than] {T}
= {A} (wants/want) [its|their] delivery [before|by] {T}
= we have to be at {A} [by|before] {T}
= we must [reach|be at|serve|get to] {A} [before|by|no later than] {T}
= somebody must be at {A} by {T}
= {A} should [be reached|be served|arrive|be there] [by|before] {T}
= {A} can't be [later than|after] {T}
= {A} must not be [delivered|served|reached] after {T}
= {A} (closes/close) at {T}, [so |]be there before
= the latest [arrival|delivery] at {A} is {T}
= {A} (comes/come) before {T}
= {A} must be [served|delivered|reached] before {T}
= {A} (is/are) [served|delivered|visited] before {T}
! [serve|deliver|visit|reach|do] {A} before {T}
{A} before {T}
{A} before {T}, not after
{A} by {T}, not later
{A} not after {T}
= {A} should be [ticked off|behind us|dealt with] before {T}
= {A} [come|comes] before {T}
= [nobody|no {r}] may get to {A} after {T}
! [deliver|serve|reach|visit] {A} [by|before|no later than|at {T} at the latest, so before] {T}
! be at {A} [by|before] {T}
! get [to|] {A} [by|before|no later than] {T}
! get {A} [done |delivered |]before {T}
! put {A} before {T}
{A} [by|before|no later than|not after|not later than] {T}
{A} {T} [latest|at the latest]
{A} [latest|max] {T}
{A}: [before|by|deadline] {T}
[deadline|cut-off] {T} for {A}
no later than {T} [at|for] {A}
""",
        """
= {A} (doit/doivent) être [livré|servi|livrés|desservi|visité|fait] avant {T}
= {A} (est/sont) [livré|à livrer|servi|attendu|à faire] [avant|au plus tard à|pour] {T}
= {A} (passe/passent) avant {T}
= {A} (veut/veulent) être [livré|servi] avant {T}
= {A} (passe/passent|est livré/sont livrés) avant {T}
= {A} ne (passe/passent) pas après {T}
= il faut [être à|arriver à|être chez|livrer|servir] {A} [avant|pour|au plus tard à] {T}
= on doit être [chez|à] {A} [avant|pour|à {T} au plus tard, donc avant] {T}
= {A} ne (peut/peuvent) pas être [livré|servi] après {T}
= {A} ne (doit/doivent) pas être livré plus tard que {T}
! [livre|livrez|sers|servez] {A} [avant|au plus tard à|pour] {T}
! [passe|passez|va|allez] [à|chez] {A} avant {T}
! [mets|mettez] {A} avant {T}
{A} [avant|au plus tard à|pas après|pour] {T}
{A} {T} [max|maxi|dernier délai|au plus tard]
{A} : avant {T}
livraison [à|de|chez] {A} avant {T}
arrivée [à|chez] {A} avant {T}
""",
        ROUTING,
        2.2,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": AW, "T": w.moment(390, 1080)},
        """
= {A} must [start|begin|have started|be under way] [by|before|no later than] {T}
= {A} (has/have|needs/need) to [start|begin] [by|before|no later than] {T}
= {A} (starts/start|begins/begin) [by|before|no later than] {T}
= {A} can't [start|begin] [after|later than] {T}
= the latest start [of|for] {A} is {T}
! [start|begin] {A} [by|before|no later than] {T}
! get {A} [started|going|under way] [by|before] {T}
{A} [to start|start|starting] [by|before|no later than] {T}
{A} latest start {T}
no start of {A} after {T}
""",
        """
= {A} (doit/doivent) [commencer|démarrer|débuter|avoir commencé] [avant|au plus tard à] {T}
= {A} (commence/commencent|démarre/démarrent) [avant|au plus tard à] {T}
= {A} ne (peut/peuvent) pas commencer après {T}
! [commence|commencez|démarre|démarrez|lance] {A} [avant|au plus tard à] {T}
{A} [démarré|à commencer|lancé] avant {T}
début au plus tard {T} pour {A}
{A} : début avant {T}
""",
        WORK,
        1.0,
    ),
    # ------------------------------------------------------------------ earliest
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        {"A": AW, "T": w.moment(390, 1080)},
        """
= {A} must not be [delivered|served|reached|visited|started|touched] before {T}
= {A} can't [be delivered|be served|start|begin|be done|take anything] [before|earlier than|until] {T}
= {A} (isn't/aren't) ready [before|until] {T}
= {A} can only [start|be delivered|be served|begin|be visited] [from|after] {T} [onwards|]
= {A} may [start|begin|be served] from {T} [on|onwards|]
= {A} (opens/open) at {T}[, not before|]
= {A} (starts/start) [at {T} at the earliest, so not before|no earlier than|not before|after] {T}
= nobody is at {A} before {T}
= {A} (comes/come) after {T}
= {A} must not be [served|delivered|reached|visited] before {T}
= {A} (isn't/aren't) [served|delivered|visited] before {T}
= no {A} [may|must|should|can] [start|begin|happen|be served|be delivered] [before|earlier than] {T}
! do not [serve|deliver|visit|start] {A} before {T}
{A} not before {T}
{A} not before {T}, but after
{A} after {T}, not before
no [delivery|visit|start] [to|at|of] {A} before {T}
nothing to {A} before {T}
= {A} must not [arrive|happen|take place|get there|be touched|be opened|be unloaded] [before|earlier than|until] {T}
= [nobody|no one|no {r}] may [arrive at|turn up at|go to|touch] {A} before {T}
= we can't [get into|unload at|start on|touch] {A} before {T}
= {A} (comes/come) after {T}
= {A} (doesn't/don't) start [before|until] {T}
= {A} should not be [delivered|served|started] before {T}
= {A} should [start|come|be done] after {T}
= {A} will only be there from {T}
! don't [deliver|serve|start|visit|begin|go to] {A} [before|until] {T}
! [serve|deliver|start|begin|visit] {A} [after|from|no earlier than|not before] {T} [on|]
! wait [until|till] {T} [before you start|for|with] {A}
! [hold|leave] {A} [until|till] {T}
{A} [not before|after|from|no earlier than|earliest] {T}
{A} {T} or later
{A}: {T} at the earliest
{A} only [after|from] {T}
nothing [to|at|for] {A} before {T}
no {A} before {T}
earliest start {T} for {A}
""",
        """
= {A} ne (doit/doivent|peut/peuvent) pas être [livré|servi|commencé|fait] avant {T}
= {A} ne (commence/commencent|démarre/démarrent) pas avant {T}
= {A} (n'est/ne sont) pas [prêt|prêts|ouvert] avant {T}
= {A} (ouvre/ouvrent) à {T}[, pas avant|]
= {A} (commence/commencent|passe/passent) après {T}
= {A} (n'est/ne sont) [livrable|accessible] qu'à partir de {T}
= on ne peut [livrer|commencer|faire] {A} qu'à partir de {T}
= il n'y a personne à {A} avant {T}
= {A} ne (passe/passent|est livré/sont livrés) pas avant {T}
= {A} (passe/passent) après {T}, pas avant
! ne [livre|livrez|commence|commencez] pas {A} avant {T}
! [livre|livrez|commence|commencez|démarre] {A} [après|à partir de|pas avant] {T}
! [attends|attendez] {T} [pour|avant de commencer|avant de livrer] {A}
{A} [pas avant|après|à partir de|dès|au plus tôt] {T}
{A} : {T} au plus tôt
{A} seulement après {T}
rien [à|pour|chez] {A} avant {T}
pas de {A} avant {T}
""",
        WORK,
        2.2,
    ),
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
    # ------------------------------------------------------------------ duration
    shape(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": AW, "M": w.minutes(5, 300)},
        """
= {A} (takes/take|needs/need|lasts/last) {M}
= {A} (takes/take) {M} [to unload|to serve|each|per stop|on site]
= {A} will take {M}
= unloading [at|for] {A} takes {M}
= it takes {M} to [unload at|do|serve|deliver|complete] {A}
= the [stop|service|unloading|handling] [time|] [at|for] {A} is {M}
= we need {M} [at|for|on] {A}
= {A} (is/are) a {M} job
= {A} (is/are) [done|dealt with] in {M}
= you need {M} [at|for] {A}
! allow {M} [for|at] {A}
! [count|reckon|plan|reserve|budget|set aside] {M} [for|at|with] {A}
! set [the duration of|] {A} to {M}
! [use|take|put] {M} for {A}
{A}: {M}
{A} {M} [each|]
{M} [for|at|on] {A}
[unloading|service time|duration] [at|for|of] {A}: {M}
{A} {M} service time
""",
        """
= {A} (prend/prennent|dure/durent|demande/demandent|nécessite/nécessitent) {M}
= {A} (dure/durent) {M} [chacun|]
= le déchargement [à|chez|pour] {A} [dure|prend|demande] {M}
= il faut {M} [pour|à|chez] {A}
= on met {M} [à|chez|pour] {A}
= {A}, ça prend {M}
! [compte|comptez|prévois|prévoyez] {M} [pour|à|chez] {A}
! [mets|mettez] {M} [pour|à] {A}
{A} : {M}
{M} [pour|à|chez] {A}
durée de {A} : {M}
temps de [service|déchargement] [à|pour|chez] {A} : {M}
""",
        WORK,
        2.2,
    ),
    # ------------------------------------------------------------------ ride limit
    shape(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": AW, "M": w.minutes(20, 300)},
        """
= {A} may [stay|be|spend] [at most|no more than|a maximum of] {M} [on board|in the {r}|on the road|aboard|in transit]
= {A} must not [stay|be|spend] [on board|in the {r}|in transit|on the {r}] [for more|longer|for longer] than {M}
= {A} must not travel [for |][more than|longer than|over] {M}
= {A} can't be [on board|in transit|underway|in the {r}] for [more than|longer than|over] {M}
= {A} (has/have) to be off the {r} [within|in] {M}
= {A} must get from pickup to delivery [within|in] {M}
= {A} (spoils/spoil) after {M} on board
= the ride of {A} [takes|may take|lasts] at most {M}
= {A} may ride [for |]{M} at most
= no more than {M} pass between loading and unloading {A}
! keep {A} on board [for |]{M} at most
! don't keep {A} [on board|in the {r}] [over|more than|longer than] {M}
! limit the ride of {A} to {M}
{A} max {M} [on board|in the {r}|in transit|on the road]
{A} [at most|no more than|under] {M} [on board|aboard|in transit|in the {r}]
max ride time {M} for {A}
{A}: {M} on board max
""",
        """
= {A} ne (doit/doivent) pas [rester|passer|voyager] plus de {M} [à bord|dans le {r}|en route|dans la {r}|en transit]
= {A} (peut/peuvent) rester {M} à bord au maximum
= {A} (voyage/voyagent|reste/restent) [au plus|au maximum|moins de] {M} [à bord|]
= {A} ne (supporte/supportent) pas plus de {M} de [transport|trajet|route]
= le trajet de {A} ne dépasse pas {M}
! ne [garde|gardez|laisse] pas {A} plus de {M} [à bord|dans le {r}]
! [limite|limitez] le [trajet|transport] de {A} à {M}
{A} [max|maxi|au plus] {M} [à bord|de route|en transit|de trajet]
temps à bord max {M} pour {A}
{A} : {M} de transport maximum
pas plus de {M} à bord pour {A}
""",
        ROUTING,
        2.0,
    ),
)
