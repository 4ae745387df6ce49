"""Limits of a day: driving, duration, stops, trips, overtime."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import GROUP, RN, R, limit_of, routed

SHAPES = (
    routed(
        limit_of("driving", at_most="$M"),
        {"R": R, "M": w.minutes(150, 600)},
        """
= nobody [sits|is] behind the wheel of {R} [for more than|longer than] {M}
= {M} at the wheel is the [ceiling|limit|most|maximum] for {R}
= hands off the wheel after {M} for {R}
= under no circumstances (does/do) {R} drive more than {M}
= because <why>, {R} may drive {M} at most
= {R} must not be at the wheel for more than {M}
= wheel time for {R} is capped at {M}
! cap [the wheel time|driving time] of {R} at {M}
! hold {R} to {M} of driving
! have {R} drive for {M} at the most
! don't keep {R} at the wheel [for |]longer than {M}
{R}: wheel time max {M}
[wheel|driving] time for {R} not over {M}
{M} of driving and that's it for {R}
<hi> {R} at most {M} at the wheel<bye>
""",
        """
= {M} au volant, c'est la limite pour {R}
= {R} ne (doit/doivent) en aucun cas conduire plus de {M}
{R} : temps au volant max {M}
""",
        0.8,
    ),
    routed(
        limit_of("duration", at_most="$M"),
        {"R": R, "M": w.minutes(180, 720)},
        """
= {R} must be back within {M} of [pulling out|rolling out|leaving the gate|leaving the yard|departure]
= gate to gate {R} (gets/get|has/have) {M}
= no outing of {R} may [run|last|go on] [for |]longer than {M}
= from [key-on to key-off|clock-on to clock-off|gate to gate|wheels rolling to parked up] {R} (has/have) {M} [at most|and no more]
= {R} can't be away from base for more than {M}
= the crew of {R} can't be out for more than {M}
= the whole [day|round|run|outing] of {R}, stops and all, must fit [into|in] {M}
= because <why>, {R} can be out {M} at most
! bring {R} [home|back|back to base] within {M} of leaving
! have {R} away from [base|the yard|the depot] for {M} at the most
! don't have {R} [out|away|on the road] [for |]longer than {M}
! keep the round of {R}, stops included, [under|within] {M}
{R}: out and back within {M}
{R} gate to gate max {M}
out and back in {M} for {R}
<hi> {R} can be out for {M} [at most|and not longer]<bye>
""",
        """
= {R} (doit/doivent) être de retour dans les {M} qui suivent le départ
= la tournée de {R}, arrêts compris, doit tenir en {M}
{R} : aller-retour en {M} au plus
""",
        1.0,
    ),
    routed(
        limit_of("stops", at_most="$N"),
        {"R": R, "N": w.number(3, 30)},
        """
= after {N} [drops|stops|calls] {R} (is/are) done for the day
= {N} [drops|stops|calls] and {R} (calls/call) it a day
= {R} (has/have) room on the sheet for {N} [drops|stops|calls], no more
= not a single [drop|stop|call] more than {N} for {R}
= {R} must not [see|have|get|be given] more than {N} [addresses|drops|calls|customers]
= because <why>, {R} (does/do) {N} [drops|stops|calls] at most
! put no more than {N} [drops|stops|calls] on {R}'s sheet
! don't load {R} up with more than {N} [drops|stops|calls]
! stop at {N} [drops|stops|calls] for {R}
! keep the sheet of {R} to {N} [drops|stops|calls]
{R}: [drop|stop] [cap|limit|count max] {N}
{R} [drops|stops] <= {N}
[drop|stop] limit {N} for {R}
any chance of keeping {R} to {N} [drops|stops|calls]?
<hi> {R} [at most|no more than] {N} [drops|stops|calls]<bye>
""",
        """
= au bout de {N} arrêts, {R} (a/ont) fini sa journée
= pas un arrêt de plus que {N} pour {R}
! ne [donne|donnez] pas plus de {N} [adresses|livraisons|clients] à {R}
{R} : plafond de {N} arrêts
""",
        0.9,
    ),
    routed(
        limit_of("trips", at_most="$N"),
        {"R": R, "N": w.number(1, 5)},
        """
= {R} (goes/go) out {N} times a day at most
= {N} [sorties|rotations|runs|rounds|trips] and {R} (parks/park) up
= {R} (is/are) good for {N} [sorties|rotations|runs|rounds|trips] [a day|], no more
= not more than {N} [sorties|rotations|runs|rounds|trips] for {R}
! don't run {R} for more than {N} [rotations|sorties|rounds|trips]
! give {R} [at most|no more than] {N} [sorties|rotations|runs|rounds|trips]
{R}: [rotations|sorties|runs|trips] max {N}
""",
        """
= {R} (est/sont) bon pour {N} rotations, pas plus
{R} : rotations max {N}
""",
        0.6,
    ),
    routed(
        limit_of("trips", at_most="$N", activities="$A"),
        {"R": RN, "N": w.number(1, 4), "A": GROUP},
        """
= {R} (makes/make|does/do) [at most|no more than] {N} [trips|runs] [to|with|for] {A}
! send {R} [to|out with] {A} on [at most|no more than] {N} [trips|runs]
{R}: max {N} [trips|runs] [to|with|for] {A}
[at most|no more than] {N} [trips|runs] [to|with|for] {A} for {R}
""",
        """
= {R} (fait/font) au plus {N} tours pour {A}
{R} : max {N} rotations pour {A}
""",
        0.35,
    ),
    routed(
        limit_of("overtime", at_most="$M"),
        {"R": R, "M": w.minutes(15, 150)},
        """
= the union allows {R} {M} of overtime and not a minute more
= {M} of overtime is the [ceiling|limit|most] for {R}
= {R} can stay on for {M} of overtime at most
= because the budget is tight, {R} (gets/get) {M} of overtime at most
= we can't pay {R} more than {M} of overtime
! pay {R} no more than {M} [of overtime|overtime]
! cap [the |]overtime of {R} at {M}
{R}: overtime [cap|limit|max] {M}
overtime of {R} not over {M}
""",
        """
= {M} d'heures sup, c'est la limite pour {R}
= on ne peut pas payer plus de {M} d'heures sup à {R}
{R} : heures sup max {M}
""",
        0.7,
    ),
    routed(
        limit_of("overtime", at_most=0),
        {"R": R},
        """
= {R} (knocks/knock) off on time, no overtime
= not a minute of overtime for {R}
= under no circumstances (does/do) {R} work overtime
= we can't pay {R} any overtime
= there is no money for overtime for {R}
! keep {R} out of overtime
! never run {R} into overtime
zero overtime for {R}
{R} [zero overtime|strictly no overtime|not a minute of overtime]
""",
        """
= pas une minute d'heures sup pour {R}
zéro heure sup pour {R}
""",
        0.5,
    ),
)
