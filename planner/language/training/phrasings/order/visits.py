"""First, last, before what: `position`, `precedence`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import WORK, shape

A = w.activities(most=2)

SHAPES = (
    shape(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"A": A},
        """
= {A} (is/are|comes/come|goes/go) first [on the round|on whichever {r}|of all|in line|]
= {A} must be [first|the first stop|the first thing|at the start|the first one]
= {A} (is/are) the first [stop|thing to do|job|call|one] [of the day|of the round|]
= whoever [has|takes|gets|does] {A} [starts with it|does it first|goes there first]
= {A} (has/have) to be done before everything else
= every round with {A} starts there
! [start|begin|open|kick off] with {A}
! do {A} [first|first thing|before anything else|before all the others|right at the start]
! put {A} [first|at the top|at the start|at the front|at the beginning]
! go to {A} first
! [serve|visit|deliver] {A} first [of all|thing|]
{A} first [thing|of all|please|up|]
first {A}
first stop {A}
{A} as first [stop|job|one|]
{A} = first
{A} at the [very |]beginning
""",
        """
= {A} (passe/passent|est/sont|vient/viennent) en premier
= {A} (doit/doivent) être [en premier|le premier|le premier arrêt|en tête]
= {A} (ouvre/ouvrent) la [tournée|marche|journée]
= on [commence|démarre|débute] par {A}
= celui qui a {A} commence par là
! [commence|commencez|démarre|démarrez|débute] par {A}
! [mets|mettez] {A} en [premier|tête|début de tournée]
! [fais|faites|livre|livrez] {A} en premier
{A} en [premier|tête|premier lieu|début]
d'abord {A}
{A} d'abord
{A} d'abord, [peu importe qui|peu importe le {r}|pour tout le monde|avant les autres]
= {A} (passe/passent) d'abord
= on fait {A} d'abord
premier [arrêt|client|] : {A}
{A} avant tout le reste
""",
        WORK,
        1.2,
    ),
    shape(
        {"kind": "position", "activities": "$A", "place": "last"},
        {"A": A},
        """
= {A} (is/are|comes/come|goes/go) last [on the round|of all|]
= {A} must be [last|the last stop|at the end|the final stop|the last one]
= {A} (is/are) the [last|final] [stop|job|call|thing|one] [of the day|of the round|]
= whoever [has|takes|gets|does] {A} [finishes with it|does it last|goes there last]
= {A} (comes/come) after everything else
= every round with {A} ends there
! [finish|end|close|wrap up] with {A}
! do {A} [last|at the end|after all the others|after everything else|right at the end]
! [put|leave|keep] {A} [last|for last|at the end|to the end|till the end|for the end]
! go to {A} last
{A} last [of all|please|]
last [stop|job|] {A}
{A} as last [stop|one|]
{A} at the [very |]end
{A} to finish
""",
        """
= {A} (passe/passent|est/sont|vient/viennent) en dernier
= {A} (doit/doivent) être [en dernier|le dernier|le dernier arrêt|à la fin]
= {A} (termine/terminent|ferme/ferment) la [tournée|marche|journée]
= on [finit|termine] par {A}
= celui qui a {A} finit par là
! [finis|finissez|termine|terminez] par {A}
! [mets|mettez|garde|gardez] {A} [en dernier|à la fin|pour la fin]
! [fais|faites|livre|livrez] {A} en dernier
{A} en [dernier|fin de tournée]
{A} à la [toute |]fin
dernier [arrêt|client|] : {A}
{A} pour finir
""",
        WORK,
        1.2,
    ),
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": A, "B": A},
        """
= {A} must [come|be done|be served|be finished|be delivered|happen] before {B}
= {A} (comes/come|goes/go|is/are|happens/happen|gets done/get done) before {B}
= {B} must [come|be done|be served|start|happen] after {A}
= {B} (comes/come|goes/go|starts/start|follows/follow) [only |]after {A}
= {B} can't [start|begin|be done|be served] [before|until] {A} (is/are) [done|finished|over|served]
= {B} must wait for {A}
= {B} (waits/wait) [for|until] {A} [to be done|to finish|]
= {B} (needs/need) {A} [done|finished] first
= {A} (has/have) to be [finished|over|done|out of the way] before {B} (starts/start|begins/begin)
= first {A}, then {B}
= {A} first and {B} after that
! [do|serve|deliver|finish|visit] {A} before {B}
! do {A} first, then {B}
! [do|serve|start|visit|deliver] {B} after {A}
! [do|start] {B} only [when|once|after] {A} (is/are) [done|finished|over]
! don't [start|do|serve] {B} before {A} [is done|]
{A} before {B}
{B} after {A}
first {A} then {B}
{A}, then {B}
{A} -> {B}
{A} ahead of {B}
{A} prior to {B}
""",
        """
= {A} (passe/passent|vient/viennent|se fait/se font|est/sont) avant {B}
= {A} (doit/doivent) [passer|être fait|être livré|être fini] avant {B}
= {B} (passe/passent|vient/viennent|se fait/se font) après {A}
= {B} (doit/doivent) [attendre|venir après|suivre] {A}
= {B} ne (commence/commencent) pas avant que {A} soit [fini|terminé]
= {B} ne (peut/peuvent) commencer qu'après {A}
= d'abord {A}, ensuite {B}
! [fais|faites|livre|livrez|sers] {A} avant {B}
! [fais|faites|livre|livrez] {B} après {A}
! [fais|faites] d'abord {A}, puis {B}
{A} avant {B}
{B} après {A}
d'abord {A} [puis|et après|ensuite] {B}
{A} puis {B}
""",
        WORK,
        2.0,
    ),
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": A, "B": A, "M": w.minutes(5, 240)},
        """
= {B} (starts/start|comes/come|happens/happen) at least {M} after {A}
= {B} must [start|come|be done|wait] [at least|no sooner than|not earlier than|a minimum of] {M} after {A}
= {A} must be [done|finished|over] at least {M} before {B}
= {A} must [end|finish] at least {M} before {B} (starts/start|begins/begin)
= {M} must [pass|lie|elapse] between {A} and {B}
= there must be [at least |a gap of |]{M} between the end of {A} and [the start of |]{B}
= between {A} and then {B} we need {M}
= after {A} we need {M} before {B}
= {A} (needs/need) {M} to [dry|cool down|settle] before {B}
! leave [at least |]{M} between {A} and {B}
! wait [at least |]{M} after {A} before [starting |]{B}
! do {B} at least {M} after {A}
! start {B} {M} after {A} at the earliest
{B} [at least|min|minimum] {M} after {A}
{A} then {B}, [at least |min |]{M} [apart|in between|between them|gap]
{A} before {B} with [at least |]{M} in between
{M} between {A} and {B}
{A} -> {B} min {M}
""",
        """
= {B} (commence/commencent|vient/viennent|passe/passent) au moins {M} après {A}
= {B} (doit/doivent) [commencer|attendre] [au moins |]{M} après {A}
= {A} (doit/doivent) être fini au moins {M} avant {B}
= il faut [au moins |]{M} entre {A} et {B}
= il doit y avoir {M} entre la fin de {A} et {B}
! [laisse|laissez] [au moins |]{M} entre {A} et {B}
! [attends|attendez] {M} après {A} avant {B}
! [fais|faites] {B} au moins {M} après {A}
{B} [au moins|min] {M} après {A}
{A} puis {B}, {M} [d'écart|entre les deux] [minimum|]
{M} entre {A} et {B}
""",
        WORK,
        1.4,
    ),
)
