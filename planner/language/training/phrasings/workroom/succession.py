"""Which shift must not follow which."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ROSTERING, shape
from planner.language.training.phrasings.workroom.slots import A_SHIFT, SHIFTS, WHO

SHAPES = (
    shape(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": A_SHIFT, "B": A_SHIFT},
        """
= {A} is never followed by {B} [the next day|the day after|the following day|]
= {A} then {B} is [out|a no-go|not on|against the rules|banned|cruel|too tight|a no]
= {A} followed by {B} [isn't allowed|is off the table|is ruled out|is asking for trouble]
= going from {A} to {B} [overnight|the next day|the day after] is [out|not on|forbidden|too hard]
= {B} never comes the day after {A}
= {B} straight after {A} is [too short a turnaround|out|forbidden|inhuman|not on]
= after {A} nobody [is back on for|turns up for|comes back for|gets] {B} [the next day|the day after|the following day]
= nobody who has {A} one day has {B} the next
= nobody has {B} if they had {A} the day before
= nobody is on {B} who was on {A} the day before
= if the day before was {A}, it can't be {B}
= you don't [get|do|work] {B} the day after you [had|did|worked] {A}
= whoever comes off {A} isn't on {B} the next day
= coming off {A} and going on {B} the day after is [out|not allowed|unsafe]
! never turn {A} into {B} the day after
! never let {A} be followed by {B} [the next day|the day after|]
! don't go from {A} to {B} [the next day|overnight|the day after]
! don't follow {A} with {B} [the next day|the day after|]
! rule out {B} the day after {A}
! avoid {A} followed by {B} [the next day|the day after|]
can we stop people having {B} the day after {A}
{A} then {B}: [out|no|not allowed|never]
{A} today, {B} tomorrow: no
never {B} [on the back of|off the back of|the day after|on the heels of] {A}
after {A}, never {B} [the next day|the day after]
from {A} to {B}: [never|not allowed|no]
""",
        "",
        ROSTERING,
        2.2,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": SHIFTS, "B": SHIFTS},
        """
= nobody [must|may|can|should] go from {A} to {B} [from one day to the next|overnight|the next day|]
= people must not go from {A} [straight |]to {B} [the next day|the day after|]
= {A} must not run into {B} [the next day|the day after]
= going from {A} to {B} from one day to the next is [out|not on|forbidden|banned]
= {B} (are/are) [closed|barred|off limits] to anyone who [did|worked|was on] {A} the day before
= {B} [must never|can never|should never] come the day after {A}
= anyone on {A} is [barred from|kept off|spared|not available for] {B} the [next|following] day
= a move from {A} to {B} overnight is [out|too tight|not allowed]
= the switch from {A} to {B} never happens overnight
! forbid the switch from {A} to {B} [overnight|from one day to the next]
! ban {B} the day after {A}
! keep anyone who was on {A} off {B} the [next|following] day
! never schedule {B} for someone who had {A} the day before
! don't let people go from {A} to {B} [overnight|from one day to the next]
! rule out {A} followed by {B} [the day after|the next day|]
no switching from {A} to {B} [overnight|from one day to the next]
no {A} into {B} [the next day|]
{A} into {B} next day: [never|banned|no]
not {B} the day after {A}
no quick change from {A} to {B}
no {B} on the [back|heels] of {A}
""",
        """
= personne ne passe des {A} aux {B} du jour au lendemain
= qui était aux {A} la veille n'est pas aux {B}
= on n'enchaîne jamais les {A} et les {B} d'un jour à l'autre
! [interdis|interdisez] le passage des {A} aux {B} du jour au lendemain
pas de passage des {A} aux {B} du jour au lendemain
""",
        ROSTERING,
        1.8,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": "$B", "resources": "$R"},
        {"A": SHIFTS, "B": SHIFTS, "R": WHO},
        """
= {R} can't go from {A} to {B} [the next day|overnight|the day after]
= {R} must not go from {A} to {B} [the next day|overnight|from one day to the next]
= {R} (isn't/aren't) on {B} the day after {A}
= {R} (is/are) spared {B} the day after {A}
= {R} (does/do) no {B} the day after {A}
= {A} then {B} the next day is too much for {R}
= going from {A} to {B} overnight is out for {R}
= the day after {A}, {R} can't [do|be on|work|have] {B}
= I don't want {R} on {B} the day after {A}
! keep {R} off {B} the day after {A}
! never move {R} from {A} to {B} [overnight|from one day to the next]
! spare {R} {B} the day after {A}
! don't switch {R} from {A} to {B} [overnight|the next day]
for {R} no {B} the day after {A}
{R} never from {A} to {B} [overnight|the next day]
{R}: {A} then {B} [next day|the day after] is out
""",
        """
= {R} ne (passe/passent) pas des {A} aux {B} du jour au lendemain
= au lendemain des {A}, {R} ne (fait/font) pas les {B}
! ne [fais|faites] pas passer {R} des {A} aux {B} du jour au lendemain
{R} jamais des {A} aux {B} du jour au lendemain
""",
        ROSTERING,
        1.1,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": ["all shifts"]},
        {"A": A_SHIFT},
        """
= the day after {A} is a [rest day|sleep day|day off|recovery day] [for whoever did it|]
= whoever did {A} [sleeps in|stays home|is off|doesn't come in] the day after
= nobody [comes in|is on anything|has any shift|works] the day after {A}
= {A} buys you the next day off
= {A} is always followed by a [day off|rest day|sleep day|free day]
= {A} [earns|means] a day off the next day
= people are off the day after {A}
! follow {A} with a [day off|rest day|free day]
! plan a [day off|rest day|sleep day] the day after {A}
! never bring anyone in the day after {A}
a day off the day after {A}
sleep day after {A}
day after {A}: off
""",
        """
= le lendemain des {A} est [un jour de repos|un repos de sécurité|libre]
= les {A} donnent droit au repos le lendemain
! [prévois|prévoyez] un repos le lendemain des {A}
repos le lendemain des {A}
""",
        ROSTERING,
        0.8,
    ),
)
