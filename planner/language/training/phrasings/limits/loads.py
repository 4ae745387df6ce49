"""Loads, driving, duration and overtime in words of their own."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.limits.slots import R, limit
from planner.language.training.phrasings.shape import ANY, ROUTING, shape

SHAPES = (
    shape(
        limit("$L"),
        {"R": R, "N": w.number(2, 9000, 2), "L": w.dimension},
        """
= {R} (takes/take|carries/carry|holds/hold) [no more than|at most|not more than] {N} [units|kg|litres|] of {L}
= {R} must not be loaded with more than {N} {L}
= {R} (is/are) full at {N} {L}
= the {L} on {R} must not exceed {N}
! don't [load|put] more than {N} {L} [on|into] {R}
! load {R} with at most {N} {L}
! limit the {L} of {R} to {N}
{L} on {R} max {N}
{R} {L} max {N}
""",
        """
= {R} ne (prend/prennent|charge/chargent) pas plus de {N} [litres de |kg de |]{L}
= {L} de {R} limité à {N}
! ne [charge|chargez|mets] pas plus de {N} {L} [sur|dans] {R}
! [limite|limitez] {L} de {R} à {N}
{R} {L} max {N}
""",
        ROUTING,
        0.7,
    ),
    # ------------------------------------------------------------------ driving, duration, overtime in words of their own
    shape(
        limit("driving"),
        {"R": R, "N": w.minutes(180, 600)},
        """
= {R} must not [drive|be driving|be at the wheel] [for |][more|longer] than {N}
= {R} [may|can] drive {N} at most
= {R} must not drive over {N}
= the driving time of {R} [is|stays] [below|at most|limited to] {N}
! don't let {R} drive [for |][more|longer] than {N}
! limit [the |]driving [time|] of {R} to {N}
{R} [drive|driving|driving time] max {N}
max driving time {N} for {R}
""",
        """
= {R} ne (doit/doivent) pas [conduire|rouler|être au volant] plus de {N}
= le temps de conduite de {R} est limité à {N}
! [limite|limitez] [la conduite|le temps de conduite] de {R} à {N}
{R} conduite max {N}
temps de conduite max {N} pour {R}
""",
        ROUTING,
        0.6,
    ),
    shape(
        limit("duration"),
        {"R": R, "N": w.minutes(180, 720)},
        """
= {R} must not be [out|away|on the road|gone] [for |][more|longer] than {N}
= the [round|tour|route|day] of {R} [lasts|takes|may last|may take] at most {N}
= {R}'s [round|tour|route|day] must not [last|take] [more|longer] than {N}
= {R} (does/do) a [day|round|tour] of [at most|no more than] {N}
= {R} must be done within {N} of [leaving|setting off|starting]
= from leaving to coming back {R} (takes/take) {N} at most
! don't keep {R} out [for |]longer than {N}
! limit the [round|tour|day|route] of {R} to {N}
{R} [round|tour|route|day] max {N}
max [tour|route|round] [duration|length|time] {N} for {R}
{R} out {N} at most
""",
        """
= {R} ne (doit/doivent) pas [être dehors|rester dehors|partir] plus de {N}
= la [tournée|journée] de {R} dure [au plus|au maximum] {N}
= la [tournée|journée] de {R} ne doit pas dépasser {N}
! [limite|limitez] la [tournée|journée] de {R} à {N}
{R} tournée max {N}
durée de tournée max {N} pour {R}
""",
        ROUTING,
        0.7,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "overtime", "at_most": 0},
        {"R": R},
        """
= {R} must not [do|work|have] [any |]overtime
= {R} (doesn't/don't) do overtime
= {R} (does/do|gets/get|works/work) no overtime
= overtime is [not allowed|forbidden|out of the question] for {R}
! don't [plan|give] [any |]overtime for {R}
! allow no overtime for {R}
no overtime for {R}
{R}: no overtime
{R} without overtime
""",
        """
= {R} ne (fait/font) pas d'heures sup[plémentaires|]
= pas question d'heures supplémentaires pour {R}
! ne [prévois|prévoyez] pas d'heures sup[plémentaires|] pour {R}
pas d'heures sup[plémentaires|] pour {R}
{R} : pas d'heures sup[plémentaires|]
aucune heure supplémentaire pour {R}
""",
        ANY,
        0.5,
    ),
)
