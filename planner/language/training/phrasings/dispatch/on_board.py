"""How long something may be on board."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import AW, A, routed

SHAPES = (
    routed(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": AW, "M": w.minutes(15, 300)},
        """
= {M} [door to door|dock to dock|from tailgate to tailgate|from pick-up to drop|in the back|in the hold|on the {r}] is [all we've got|as much as we can allow|the ceiling|the absolute max] for {A}
= not a single minute over {M} in the back for {A}
= under no circumstances (does/do) {A} [sit|stay|ride|travel] in the {r} [for more than|longer than|over] {M}
= because the ice packs [give up|don't last|thaw], {A} may spend {M} [at most|and no more] [on board|in the {r}|in transit]
= the cold chain for {A} [breaks|is broken|is gone] after {M} [on board|in the {r}|in transit]
= [the cool boxes|the ice packs|the dry ice|the insulated crates] with {A} only [hold|last] {M} [on board|in transit|in the {r}]
= {A} (is/are) [packed in dry ice|on ice|perishable|temperature-controlled|live|hot food] and (has/have) {M} from [loading|collection] to [hand-over|drop-off|delivery]
= the clock on {A} starts at loading and runs out after {M}
= the moment {A} (is/are) loaded the clock ticks, {M} and (it/they) must be off [again|the {r}]
= no longer than {M} may go by between [picking up|loading|collecting] and [dropping|delivering|handing over] {A}
= {A} must not be [driven|carted|lugged|hauled|carried] around for [more than|longer than|over] {M}
= {A} must reach the [customer|consignee|other end] within {M} of [being picked up|leaving the dock|loading|going on board]
= we can't have {A} [rattling around|cooking|sweating|sitting|bouncing about] in the {r} for more than {M}
= {A} shouldn't see the inside of {rs} for more than {M}
= the {as} in {A} may be carried for {M} at most
= time in transit for {A} is capped at {M}
= ride time for {A} must stay [below|under|within] {M}
= the [patients|passengers|kids|samples|vaccines|meals] won't stand more, so {A} [at most|no more than] {M} [on board|in the {r}]
! cap the [time on board|ride time|transit time|time in the {r}] [of|for] {A} at {M}
! keep [the ride|time on board|time in transit] [short|] for {A}, {M} [max|at most|tops]
! have {A} off the {r} [no later than|within] {M} [after|of] [loading|pick-up|collection|going on]
! deliver {A} within {M} of [pick-up|pickup|collection|collecting|loading]
! never leave {A} [on board|in the {r}|in the back] [for more than|for longer than|over] {M}
! don't [cart|drive|haul] {A} around for [more than|longer than] {M}
! unload {A} within {M} of loading
! bring {A} home within {M} of boarding
{A}: max {M} [pick-up to drop|from load to unload|in transit|on wheels|ride time]
{A} - [ride|transit|on-board] time [capped at|not to exceed|limit|max] {M}
[max|maximum] [ride|transit|on-board] time {A}: {M}
[ride|transit|on-board] limit {M} [for|on] {A}
{A} in and out of the {r} within {M}
<hi> {A} can't be [on board|in the {r}] for more than {M}<bye>
<hi> the [vaccines|samples|meals] people were clear: {A} [at most|no more than] {M} from [pick-up|loading] to [drop|delivery]<bye>
could we make sure {A} (spends/spend) no more than {M} [on board|in transit|in the {r}]?
any chance of keeping {A} under {M} [on board|in the {r}|in transit]?
from loading to unloading [no more than|at most|max] {M} for {A}
""",
        """
= {M} de quai à quai, c'est le maximum pour {A}
= {A} ne (doit/doivent) en aucun cas rester plus de {M} dans le {r}
= la chaîne du froid de {A} ne tient que {M} [à bord|dans le {r}]
= [les glacières|les pains de glace|les caisses isothermes] de {A} tiennent {M} [à bord|en route], pas plus
= {A} (doit/doivent) arriver chez le client dans les {M} qui suivent [le chargement|l'enlèvement]
! [limite|limitez] le temps à bord de {A} à {M}
! ne [promène|promenez|trimballe] pas {A} plus de {M} [dans le {r}|à bord]
{A} : {M} [maxi|au plus] entre chargement et déchargement
temps à bord max pour {A} : {M}
<allo> {A} {M} à bord au maximum
""",
        3.2,
    ),
    routed(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": A, "M": w.minutes(15, 240)},
        """
= {A} can't take a ride of more than {M}
= {A} mustn't be [cooped up|stuck|sat] in the {r} for more than {M}
= a ride of {M} is the [longest|most] {A} can [take|stand|bear]
= after {M} on board {A} must be [off|out|home|delivered]
= from boarding to getting off, {M} is the limit for {A}
= {A} may ride along for {M}, not longer
= the [ride|journey|trip] of {A} mustn't [last|take|go on for] [longer|more] than {M}
= however the round goes, {A} must be off again within {M}
= because of the heat, {A} can be on board for {M} at most
= the contract for {A} says {M} from pick-up to drop, no longer
= if {A} (is/are) on board for more than {M}, we can bin (it/them)
= {M} in the {r} and {A} (is/are) [spoilt|ruined|off|no good], so get (it/them) out before that
! keep the ride of {A} [under|below|within] {M}
! make sure {A} (is/are) off the {r} {M} after pick-up at the latest
! plan no ride longer than {M} for {A}
! limit how long {A} (is/are) on board to {M}
! let {A} ride for {M} at most
! don't have {A} on board [for longer|for more] than {M}
{A}: no more than {M} on [board|wheels|the {r}]
{A}: pick-up to drop within {M}
{A} off the {r} within {M} of pick-up
longest ride for {A}: {M}
time on board for {A} not over {M}
how about a cap of {M} on board for {A}?
can we keep the ride of {A} under {M}?
""",
        """
= le trajet de {A} ne doit pas durer plus de {M}
= après {M} à bord, {A} (doit/doivent) être descendu
= le contrat de {A} prévoit {M} à bord, pas plus
! [garde|gardez] le temps à bord de {A} sous {M}
{A} : descendu dans les {M} qui suivent la prise en charge
plus long trajet pour {A} : {M}
""",
        2.4,
    ),
)
