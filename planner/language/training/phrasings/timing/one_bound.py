"""At the latest or at the earliest: `time_window`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROUTING, WORK, shape
from planner.language.training.phrasings.timing.slots import AW

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
)
