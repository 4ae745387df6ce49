"""How long it takes, and how long it may be on board: `duration`, `ride_limit`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROUTING, WORK, shape
from planner.language.training.phrasings.timing.slots import AW

SHAPES = (
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
