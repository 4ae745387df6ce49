"""Limits until a time, for a group, a week or the whole plan, and lower limits."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import GROUP, RN, SPAN, R, fleet, limit_of, routed


def _hours(low: int, high: int) -> w.Slot:
    """Return a slot for many hours; its value is minutes."""

    def draw(talk: w.Talk) -> w.Filled:
        hours = talk.rng.randrange(low, high + 1)
        unit = {"en": ("hours", "hours", "h", "hrs"), "fr": ("heures", "heures", "h")}[talk.language]
        return w.Filled(f"{hours} {talk.rng.choice(unit)}", 60 * hours, True)

    return draw


SHAPES = (
    routed(
        {**limit_of("stops", at_most="$N"), "end": "$T"},
        {"R": R, "N": w.number(2, 12), "T": w.clock(540, 900)},
        """
= {R} (does/do|makes/make|gets/get) [at most|no more than] {N} [drops|stops|calls] before {T}
= before {T} {R} can [manage|do|make] [at most|no more than] {N} [drops|stops|calls]
! give {R} [at most|no more than] {N} [drops|stops|calls] before {T}
! don't give {R} more than {N} [drops|stops|calls] before {T}
{R}: max {N} [drops|stops|calls] before {T}
""",
        """
= {R} (fait/font) au plus {N} arrêts avant {T}
{R} : max {N} arrêts avant {T}
""",
        0.5,
    ),
    routed(
        {**limit_of("in_use", at_most="$N"), "start": "$P.start", "end": "$P.end"},
        {"R": fleet, "N": w.number(1, 6), "P": SPAN},
        """
= {P} no more than {N} {R} may be [out|on the road|in use]
= we only have [crews|drivers] for {N} {R} {P}
! have no more than {N} {R} on the road {P}
! use at most {N} {R} {P}
{P} [at most|no more than] {N} {R} on the road
[at most|max] {N} {R} out {P}
""",
        """
= {P}, pas plus de {N} {R} sur la route
au plus {N} {R} dehors {P}
""",
        0.5,
    ),
    routed(
        limit_of("stops", at_most="$N", activities="$A"),
        {"R": RN, "N": w.number(1, 6), "A": GROUP},
        """
= [no more than|at most] {N} {A} on the sheet of {R}
= {R} can only [cope with|manage|handle|fit] {N} {A}
= because <why>, {R} (does/do|takes/take|gets/get) [at most|no more than] {N} {A}
= {N} {A} [is|are] the [most|limit] for {R}
! put [no more than|at most] {N} {A} on {R}
! don't saddle {R} with more than {N} {A}
{R}: {N} {A} and no more
<hi> {R} [at most|no more than] {N} {A}<bye>
""",
        """
= {R} ne (peut/peuvent) gérer que {N} {A}
! ne [colle|collez] pas plus de {N} {A} à {R}
{R} : {N} {A} et pas plus
""",
        0.7,
    ),
    routed(
        limit_of("$L", at_least="$N"),
        {"R": R, "N": w.number(2, 900, 2), "L": w.dimension},
        """
= {R} must not leave with less than {N} {L}
= it isn't worth sending {R} out with less than {N} {L}
= {R} must [carry|load|have] {N} {L} or more
! load {R} with {N} {L} or more
! don't send {R} out with less than {N} {L}
{R}: {N} {L} minimum
""",
        """
= {R} ne (part/partent) pas avec moins de {N} {L}
{R} : {N} {L} minimum
""",
        0.4,
    ),
    routed(
        limit_of("distance", at_least="$N"),
        {"R": R, "N": w.number(20, 200, 10)},
        """
= {R} must [run|do|drive] at least {N} km [a day|]
= the battery of {R} needs a run of {N} km or more
! give {R} a run of {N} km or more
! run {R} for at least {N} km
{R}: {N} km minimum
""",
        """
= {R} (doit/doivent) rouler au moins {N} km
{R} : {N} km minimum
""",
        0.35,
    ),
    routed(
        limit_of("distance", at_most="$N"),
        {"R": R, "N": w.number(40, 700, 10)},
        """
= {R} (has/have) [only fuel|diesel|charge|battery] for {N} km, so no further
= {N} km is as far as {R} (goes/go|gets/get) in a day
= the lease on {R} allows {N} km a day, no more
= {R} must not clock up more than {N} km
= not one kilometre over {N} km for {R}
= anything beyond {N} km is too far for {R}
= {R} may rack up {N} km at [most|the outside|the very most]
! keep {R} within {N} km [a day|of driving|]
! don't run {R} further than {N} km
! don't clock more than {N} km on {R}
{R}: mileage cap {N} km
mileage [cap|limit|ceiling] {N} km for {R}
range of {R} {N} km, no further
<hi> {R} no more than {N} km<bye>
""",
        """
= {R} (a/ont) du carburant pour {N} km, pas plus
= pas un kilomètre au-delà de {N} km pour {R}
plafond de {N} km pour {R}
""",
        0.9,
    ),
    routed(
        limit_of("distance", at_most="$N", per="week"),
        {"R": R, "N": w.number(300, 3000, 50)},
        """
= {R} may [clock up|do|run up|rack up] [at most|no more than|up to] {N} km [a week|per week|in a week]
= the lease on {R} allows {N} km [a week|per week], no more
= {R} must not [exceed|go over|run over] {N} km [a week|per week|in any week]
= {N} km [a week|per week] is the [cap|ceiling|limit|most] for {R}
! cap {R} at {N} km [a week|per week]
! keep {R} [under|within|below] {N} km [a week|per week]
{R}: max {N} km [a week|per week|weekly]
weekly [mileage|distance] of {R} [at most|max|no more than] {N} km
""",
        """
= {R} ne (doit/doivent) pas dépasser {N} km par semaine
! [limite|limitez] {R} à {N} km par semaine
{R} : max {N} km par semaine
""",
        0.8,
    ),
    routed(
        limit_of("distance", at_most="$N", per="horizon"),
        {"R": R, "N": w.number(300, 3000, 50)},
        """
= over the whole [plan|period|horizon] {R} (does/do|runs/run|drives/drive) {N} km at most
= in total {R} may drive {N} km and no more
= {R} (has/have) [at most|no more than] {N} km for the whole [plan|period]
! cap {R} at {N} km over the whole [plan|period|horizon]
{R}: max {N} km in total
total distance of {R} [at most|max|no more than] {N} km
""",
        """
= sur toute la période, {R} (fait/font) {N} km au plus
{R} : {N} km au total maximum
""",
        0.5,
    ),
    routed(
        limit_of("stops", at_most="$N", per="week"),
        {"R": R, "N": w.number(10, 80)},
        """
= {R} (does/do|makes/make|gets/get) [at most|no more than] {N} [stops|drops|calls] [a week|per week]
= {N} [stops|drops|calls] [a week|per week] is the [cap|limit|most] for {R}
! keep {R} [under|within|to] {N} [stops|drops] [a week|per week]
{R}: max {N} [stops|drops] [a week|per week]
""",
        """
= {R} (fait/font) au plus {N} arrêts par semaine
{R} : max {N} arrêts par semaine
""",
        0.4,
    ),
    routed(
        limit_of("trips", at_most="$N", per="week"),
        {"R": R, "N": w.number(2, 12)},
        """
= {R} (makes/make|does/do) [at most|no more than] {N} [trips|runs|rounds] [a week|per week]
= {N} [trips|runs|rounds] [a week|per week] is all {R} (gets/get)
! send {R} out [at most|no more than] {N} times [a week|per week]
{R}: {N} [trips|runs|rounds] [a week|per week] [max|tops|at most]
""",
        """
= {R} (fait/font) au plus {N} rotations par semaine
{R} : max {N} tours par semaine
""",
        0.4,
    ),
    routed(
        limit_of("trips", at_most="$N", per="horizon"),
        {"R": R, "N": w.number(2, 12)},
        """
= over the whole [plan|period|horizon] {R} (makes/make|does/do) [at most|no more than] {N} [trips|runs|rounds]
{R}: [at most|max] {N} [trips|runs|rounds] over the whole [plan|period|horizon]
""",
        """
= sur toute la période, {R} (fait/font) au plus {N} tours
""",
        0.25,
    ),
    routed(
        limit_of("driving", at_most="$M", per="week"),
        {"R": R, "M": _hours(20, 56)},
        """
= {R} must not [drive|be at the wheel|be behind the wheel] [for |][more than|over] {M} [a week|per week|in any week]
= {M} [of driving|behind the wheel|at the wheel] [a week|per week] is the [cap|limit|most] for {R}
! cap [the |]driving [time |]of {R} at {M} [a week|per week]
! keep {R} [under|within] {M} [of driving|behind the wheel] [a week|per week]
{R}: max {M} [of driving|at the wheel|driving time] [a week|per week]
weekly driving time of {R} max {M}
""",
        """
= {R} ne (doit/doivent) pas conduire plus de {M} par semaine
{R} : max {M} de conduite par semaine
""",
        0.6,
    ),
    routed(
        limit_of("overtime", at_most="$M", per="week"),
        {"R": R, "M": _hours(1, 10)},
        """
= {R} (gets/get|does/do) [at most|no more than] {M} [of overtime|overtime] [a week|per week]
! keep the overtime of {R} [under|below|within] {M} [a week|per week]
{R}: max {M} overtime [a week|per week]
weekly overtime of {R} max {M}
""",
        """
= {R} (fait/font) au plus {M} d'heures sup par semaine
""",
        0.4,
    ),
)
