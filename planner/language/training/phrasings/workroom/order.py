"""What comes before what, what first and what last."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import SCHEDULING, shape
from planner.language.training.phrasings.workroom.slots import JOB, TASK

SHAPES = (
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": TASK, "B": TASK},
        """
= {B} [hangs|hinges|is conditional] on {A} being [done|finished|complete]
= {A} (clears/clear) the way for {B}
= {A} (is/are) a [prerequisite|precondition] for {B}
= {B} (stays/stay) on hold [until|till] {A} (is/are) [through|signed off|finished|released]
= {B} [can|may] only go ahead once {A} (is/are) [complete|signed off|closed|off the list]
= nobody [touches|starts on|lays a hand on] {B} [until|before] {A} (is/are) [finished|done|signed off|complete]
= you can't get at {B} until {A} (is/are) done
= as long as {A} (isn't/aren't) finished, {B} can't [start|begin]
= once {A} (is/are) [signed off|finished|complete], {B} can start, not sooner
= without {A} there is no {B}
= {A} (has/have) to be behind us before we [start|touch|begin] {B}
= the sequence is {A}, then {B}
= {B} (comes/come) downstream of {A}
= {B} (has/have) to follow {A}, not the other way round
! hold off [with |on ]{B} [until|till] {A} (is/are) [finished|done|complete]
! sequence {A} ahead of {B}
! schedule {B} [behind|after] {A}
! put {B} behind {A}
! release {B} only [once|after] {A} (is/are) [finished|signed off|complete]
! make {B} wait for {A}
! make {B} dependent on {A}
! link {B} to the end of {A}
! complete {A} before starting {B}
could we have {A} finished before {B} starts
can {A} be done ahead of {B}
{A} must be finished: only then {B}
{B} on hold until {A} (is/are) finished
{B} downstream of {A}
sequence: {A}, {B}
{A}, {B}, in that order
""",
        """
= {A} (conditionne/conditionnent) {B}
= tant que {A} (n'est/ne sont) pas fini, on ne touche pas à {B}
= {B} (dépend/dépendent) de la fin de {A}
= sans {A}, pas de {B}
! [garde|gardez] {B} en attente tant que {A} (n'est/ne sont) pas terminé
! [cale|calez] {B} derrière {A}
{B} en attente de {A}
{A}, {B}, dans cet ordre
""",
        SCHEDULING,
        1.5,
    ),
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": TASK, "B": TASK, "M": w.minutes(10, 480)},
        """
= {A} (has/have) to [dry|cure|harden|cool off|set|stand|settle|air] for [at least |]{M} [before|ahead of] {B}
= {A} (needs/need) {M} [of drying|to harden|curing time|cooling time|to go cold|in the air] before anyone starts {B}
= {B} (has/have) to wait [at least |]{M} once {A} (is/are) [done|finished]
= {B} (starts/start) [no sooner than|no earlier than] {M} after {A} (ends/end)
= the [glue|paint|varnish|resin|concrete|ink|coating] of {A} takes {M} to dry, then {B} can start
= the [drying|curing|cooling|waiting] time between {A} and {B} is at least {M}
= from the end of {A} to the start of {B} [we need|there must be|it takes] [at least |]{M}
= once {A} (is/are) [over|finished|done], {M} must [go by|pass] before {B} (starts/start)
= {M} after {A} (is/are) [over|finished|done] {B} may start, not sooner
= a gap of [at least |]{M} lies between {A} and {B}
= after {A} everything [cools|dries|rests] for {M} before {B}
! let {A} [dry|cure|cool down|harden|set|stand] for [at least |]{M} before {B}
! give {A} {M} to [dry|cure|cool down|harden|set] before {B}
! allow [at least |]{M} [drying|curing|cooling|hardening] time between {A} and {B}
! insert [a gap of |a pause of |]{M} between {A} and {B}
! hold {B} [back |]for {M} after {A}
! don't start {B} until {M} after {A}
could we leave {M} between {A} and {B}
{A}, {M} to [dry|cool|cure], {B}
[drying|curing|cooling] time {A} to {B}: {M}
{M} of [drying|curing|cooling] between {A} and {B}
{B} at least {M} behind {A}
{B} once {A} (has/have) [cooled|dried|cured|set] for {M}
""",
        """
= {A} (doit/doivent) [sécher|refroidir|durcir|prendre] [au moins |]{M} avant {B}
= le temps de [séchage|refroidissement] entre {A} et {B} est de {M}
= {B} ne (commence/commencent) pas moins de {M} après la fin de {A}
! [laisse|laissez] [sécher|refroidir|durcir] {A} {M} avant {B}
! [prévois|prévoyez] {M} de [séchage|refroidissement] entre {A} et {B}
{A}, {M} de [séchage|refroidissement], puis {B}
""",
        SCHEDULING,
        1.3,
    ),
    shape(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"A": JOB},
        """
= {A} (kicks/kick) off the day
= {A} (goes/go) to the [front|head|start] of the [running order|line-up]
= {A} (leads/lead) the running order on whatever {r}
= nothing comes before {A} on its {r}
= nothing is done ahead of {A} on that {r}
= the day [begins|starts|opens] with {A}
= the {r} that gets {A} starts its day with it
= {A} (is/are) the opener
= {A} (is/are) [what we start with|the first thing on the {r}|the first of the day]
= every {r} with {A} does it first
! get the day going with {A}
! schedule {A} as the [first job|first {a}|opener]
! slot {A} in [first|at the front|at the head of the line-up|ahead of all the rest]
! move {A} to the [front|head|start] of the [running order|line-up|day]
! lead off with {A}
! don't do anything before {A}
! don't let anything go before {A}
could we start [the day |]with {A}
can {A} be the first {a} of the day
{A} [to open|as the opener|at the head of the line-up|before all the rest]
first in the running order: {A}
day starts with {A}
""",
        """
= la journée [commence|débute|démarre] par {A}
= rien ne passe avant {A} sur son {r}
= {A} (passe/passent) en tête de file
! ne [fais|faites] rien avant {A}
! [place|placez] {A} en tête de file
{A} en ouverture
""",
        SCHEDULING,
        1.2,
    ),
    shape(
        {"kind": "position", "activities": "$A", "place": "last"},
        {"A": JOB},
        """
= {A} (rounds/round) off the day
= {A} (goes/go) to the [end|tail|very end] of the [running order|line-up]
= {A} (closes/close) the day on whatever {r} it lands
= nothing comes after {A} on its {r}
= the day [ends|finishes|closes] with {A}
= the {r} that gets {A} ends its day with it
= {A} (is/are) [what we finish with|the last thing on the {r}|the closer]
= every {r} with {A} does it last
= nothing runs on the {r} after {A}
! round off the day with {A}
! schedule {A} as the [last job|last {a}|closing job]
! slot {A} in [last|at the end of the line-up|behind all the rest]
! move {A} to the [end|very end] of the [running order|line-up|day]
! don't do anything after {A} [on that {r}|]
! keep {A} till last
could we end the day with {A}
can {A} be the last {a} of the day
{A} [to close|as the closer|at the tail of the line-up|behind all the rest]
last in the running order: {A}
day ends with {A}
""",
        """
= la journée [finit|se termine] par {A}
= rien ne passe après {A} sur son {r}
= {A} (passe/passent) en queue de file
! ne [fais|faites] rien après {A}
! [place|placez] {A} en queue de file
{A} en clôture
""",
        SCHEDULING,
        1.2,
    ),
)
