"""Limits of loads, of anything countable, and of how many vehicles are in use."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import GROUP, R, everyone, fleet, limit_of, routed

SHAPES = (
    routed(
        limit_of("$L", at_most="$N"),
        {"R": R, "N": w.number(2, 9000, 2), "L": w.dimension},
        """
= {R} (is/are) [plated|rated|licensed|passed] for {N} {L} [and no more|at most|]
= the [axles|springs|tyres|tail lift] on {R} won't take [more than|over] {N} {L}
= never more than {N} {L} in the back of {R}
= {R} must not leave with more than {N} {L} [on board|]
= {N} {L} is [a full load|the payload|all there is room for|the ceiling|all it takes] for {R}
= because of the weak [springs|bridge|axle|floor], {R} (takes/take|carries/carry) {N} {L} at most
! put no more than {N} {L} in the back of {R}
! don't stack more than {N} {L} [on|in] {R}
! cap {R} at {N} {L}
! top {R} out at {N} {L}
{R}: payload {N} {L} max
{R} load [limit|cap] {N} {L}
load [limit|cap] [of|for] {R}: {N} {L}
not over {N} {L} on {R}
""",
        """
= {R} ne (part/partent) jamais avec plus de {N} {L}
= les essieux de {R} ne supportent pas plus de {N} {L}
{R} : charge max {N} {L}
""",
        0.9,
    ),
    routed(
        limit_of("$Q.name", at_most="$Q.most"),
        {"R": R, "Q": everyday.most},
        """
= because <why>, {R} [can only manage|gets no more than|should get no more than] {Q}
= {R} mustn't be asked for more than {Q}
= [more than|anything over] {Q} is not on for {R}
= {Q} is where {R} (stops/stop)
= {R} (draws/draw) the line at {Q}
= {R} can manage {Q} [but no more|and no more|at a push, no more]
= under no circumstances more than {Q} for {R}
! limit {R} to {Q}
! allow {R} {Q} [at most|and no more]
! plan {R} for [no more than|at most|up to] {Q}
! don't [ask|expect] [more than|over] {Q} [of|from] {R}
{R} - {Q} [is the cap|is the ceiling|tops|is the max]
[cap|ceiling|limit] for {R}: {Q}
can we keep {R} [to|under|within|below] {Q}?
any chance of holding {R} to {Q}?
<hi> {R} [can't do|mustn't do|shouldn't get] more than {Q}<bye>
""",
        """
= on ne peut pas demander plus de {Q} à {R}
= en aucun cas plus de {Q} pour {R}
! [limite|limitez] {R} à {Q}
plafond pour {R} : {Q}
<allo> {R} pas plus de {Q}
""",
        2.2,
    ),
    routed(
        {"kind": "limit", "resources": "$ALL", "quantity": "$Q.name", "at_most": "$Q.most"},
        {"ALL": everyone, "Q": everyday.most},
        """
= not a single {r} [does|gets|may do] more than {Q}
= under no circumstances [does any|may a|should any] {r} [do|get|have] more than {Q}
= all {rs} are [capped at|limited to|held to|allowed] {Q}
= because of the [new rules|insurance|heat|union agreement], no {r} [does|gets|has] more than {Q}
= {Q} is the [house rule|ceiling|limit|most] for every {r}
= whichever {r} it is, {Q} is the [limit|maximum|ceiling]
! limit [every|each] {r} to {Q}
! limit all {rs} to {Q}
! give no {r} more than {Q}
all {rs}: {Q} max
fleet-wide [cap|limit]: {Q} per {r}
any {r}: {Q} at most
<hi> no {r} should do more than {Q}<bye>
""",
        """
= en aucun cas un {r} ne doit dépasser {Q}, c'est pour tous les {rs}
! [limite|limitez] chaque {r} à {Q}
tous les {rs} : {Q} maximum
""",
        1.4,
    ),
    routed(
        limit_of("stops", at_least="$N"),
        {"R": R, "N": w.number(2, 12)},
        """
= {R} must [do|get|make] at least {N} [drops|stops|calls] to pay (its/their) way
= it isn't worth sending {R} out for fewer than {N} [drops|stops|calls]
= {R} (needs/need|wants/want) {N} [drops|stops|calls] or more
= no fewer than {N} [drops|stops|calls] for {R}
! give {R} {N} [drops|stops|calls] or more
! don't send {R} out with fewer than {N} [drops|stops|calls]
{R}: {N} [drops|stops|calls] minimum
""",
        """
= {R} ne (sort/sortent) pas pour moins de {N} arrêts
{R} : {N} arrêts minimum
""",
        0.5,
    ),
    routed(
        limit_of("stops", at_least="$N", at_most="$X"),
        {"R": R, "N": w.number(2, 6), "X": w.number(8, 25)},
        """
= {R} (does/do|makes/make|gets/get) between {N} and {X} [drops|stops|calls]
= {R} must [do|make|have] no fewer than {N} and no more than {X} [drops|stops|calls]
! give {R} between {N} and {X} [drops|stops|calls]
! give {R} at least {N} but [no more than|at most] {X} [drops|stops|calls]
{R}: {N} to {X} [drops|stops|calls]
{R} min {N}, max {X} [drops|stops|calls]
""",
        """
= {R} (fait/font) entre {N} et {X} arrêts
{R} : au moins {N} et au plus {X} arrêts
""",
        0.6,
    ),
    routed(
        limit_of("in_use", at_most="$N"),
        {"R": fleet, "N": w.number(1, 9)},
        """
= we've only got [crews|drivers|fuel|tyres|insurance] for {N} {R}
= there is only [diesel|fuel|money] for {N} {R}
= no more than {N} {R} may [leave the yard|be out|roll|roll out|hit the road|leave the gate] [all told|]
= the escort can only cover {N} {R}, so no more than that [go|roll]
= {N} {R} [will have to do|is the most we can put out|is our lot]
= because half the drivers are [off|sick|on leave], we run {N} {R} at most
= under no circumstances do we use more than {N} {R}
! run the whole thing with {N} {R} [at most|or fewer]
! put no more than {N} {R} on the road
! make do with {N} {R} [or fewer|at most|]
! get everything onto {N} {R} at most
! keep it to {N} {R}
! don't roll out more than {N} {R}
{N} {R} or fewer
{N} {R} on the road, [no more|max|tops]
not more than {N} {R} out
any chance of doing it with {N} {R} or fewer?
<hi> we can man {N} {R} at most<bye>
""",
        """
= on n'a de [chauffeurs|gasoil|carburant] que pour {N} {R}
= pas plus de {N} {R} ne quittent le dépôt
! [débrouille-toi|débrouillez-vous] avec {N} {R} au plus
{N} {R} ou moins
<allo> {N} {R} au maximum dehors
""",
        1.3,
    ),
    routed(
        limit_of("in_use", at_least="$N"),
        {"R": fleet, "N": w.number(2, 8)},
        """
= no fewer than {N} {R} must [roll|go out|leave|be on the road]
= at least {N} {R} have to [roll|go out|leave the yard|be used]
= I want {N} {R} or more on the road
! get at least {N} {R} [rolling|on the road|out of the yard]
! have {N} {R} or more out
{N} {R} or more [out|on the road|in use]
minimum {N} {R} on the road
""",
        """
= au moins {N} {R} doivent quitter le dépôt
! [fais|faites] rouler au moins {N} {R}
{N} {R} minimum sur la route
""",
        0.5,
    ),
    routed(
        limit_of("in_use", at_most="$N", activities="$A"),
        {"R": fleet, "N": w.number(1, 6), "A": GROUP},
        """
= {A} can only take {N} {R} [all told|in all|and no more]
= there's only room for {N} {R} [at|in] {A}
= no more than {N} {R} are to be seen [at|in|around] {A}
= the permit for {A} covers {N} {R}, no more
= because <why>, [no more than|at most] {N} {R} go to {A}
! put [no more than|at most] {N} {R} on {A}
! limit {A} to {N} {R}
! have {A} done by {N} {R} at most
{A}: {N} {R} [tops|and no more|at most]
{N} {R} [at most|max|tops] [for|on|at] {A}
""",
        """
= il n'y a de place que pour {N} {R} à {A}
! [limite|limitez] {A} à {N} {R}
{A} : {N} {R} au plus
""",
        0.8,
    ),
)
