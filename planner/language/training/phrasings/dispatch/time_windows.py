"""From when, until when, between when, and done by when."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import AW, DAWN, DUSK, SPAN, routed

T = w.moment(390, 1140, 0.0)
MORNING = w.clock(420, 600)


def _window(**bounds: str) -> dict[str, Any]:
    return {"kind": "time_window", "activities": "$A", **bounds}


SHAPES = (
    routed(
        _window(latest="$T"),
        {"A": AW, "T": T},
        """
= because <why>, {A} must be [served|reached|dropped off|seen to] [by|before|no later than] {T}
= since <why>, we [have|need|want] to [reach|be at|get to] {A} [by|before] {T}
= <why>, so [be|turn up|arrive|pull in] at {A} [by|before] {T}
= not a minute later than {T} for [getting to|reaching|arriving at] {A}
= under no circumstances do we [reach|get to|turn up at|arrive at] {A} [after|later than] {T}
= any later than {T} and {A} [turns us away|sends us packing|won't let us in]
= miss {T} at {A} and [we're turned away|they turn us away|we're sent home]
= by {T} [at the latest |]the {r} [has to|must] be [standing|parked|on the ramp] at {A}
= {T} is the [cut-off|last call|drop-dead time|latest arrival] [at|for] {A}
= the boss told {A} we'd be there [by|before] {T}
= {A} (has/have) been promised [arrival|delivery|a drop] [by|before] {T}
= {A} (needs/need) (its/their) <goods> [on the doorstep|in hand|on site|there] [by|before] {T}
= {A} (wants/want) the <goods> [there|on site|on the dock] [by|before|no later than] {T}
= the <goods> for {A} must [land|arrive|be there|hit the dock] [by|before|no later than] {T}
= the {r} for {A} must [pull in|arrive|be on the ramp|report at the gate] [by|before|no later than] {T}
= our slot at {A} [lapses|expires|is gone] after {T}, so [arrive|be there|pull in] before
! [drop|hit|do|tick off|knock off|make] {A} [by|before|no later than] {T}
! get the <goods> to {A} [by|before|no later than] {T}
! be [wheels down|on the doorstep|at the gate|on the ramp|on site|on location] at {A} [by|before|no later than] {T}
! swing by {A} [before|no later than] {T}
! have {A} [dropped|supplied|stocked|served] [by|before|no later than] {T}
! never [reach|get to|arrive at|turn up at] {A} [after|later than|past] {T}
! don't [arrive at|reach|get to|turn up at] {A} [after|later than|past] {T}
{A}: arrive [by|before|not later than] {T}
{A} ETA [no later than|not after|before] {T}
NLT {T} [at|for] {A}
arrival [at|for] {A}: {T} at the latest
last arrival [at|for] {A} {T}
{T}, no later: {A}
not after {T} [at|for] {A}
can we get {A} [off|done|dropped|out of the way] before {T}?
can we get the <goods> to {A} [by|before] {T}?
any chance {A} could [get (its/their) <goods>|be served|be reached|see us] [by|before] {T}?
would it be possible to [be at|reach|serve] {A} [by|before] {T}?
<hi> {A} (needs/need) us [there |][by|before|no later than] {T}<bye>
<hi> would you make sure that we are at {A} [by|before|no later than] {T}<bye>
""",
        """
= comme <car>, {A} (doit/doivent) être [livré|servi] avant {T}
= passé {T}, {A} ne nous (laisse/laissent) plus entrer
= en aucun cas on n'arrive [chez|à] {A} après {T}
= le {r} doit être à quai [chez|à] {A} avant {T}
! [sois|soyez] à quai [chez|à] {A} avant {T}
arrivée [à|chez] {A} : {T} au plus tard
on peut livrer {A} avant {T} ?
<allo> {A} nous (attend/attendent) avant {T}
""",
        2.6,
    ),
    routed(
        _window(earliest="$T"),
        {"A": AW, "T": T},
        """
= because <why>, {A} can't be [served|reached|dropped|seen to] before {T}
= since <why>, we mustn't [be at|turn up at|reach] {A} before {T}
= <why>, so {A} not before {T}
= there's no [point|use|sense] [turning up|arriving|pulling in|being] at {A} before {T}
= not a single [box|pallet|drop|crate|thing] [goes to|is left at|comes off at] {A} [until|before] {T}
= nothing [gets dropped|is unloaded|comes off|happens] at {A} [until|before] {T}
= under no circumstances do we [reach|get to|turn up at|serve|start on] {A} [before|ahead of] {T}
= until {T} the [gates|doors|shutters] at {A} [stay|are] [shut|locked|down]
= [the shutters go up|the barrier lifts|the guard comes on|the lights go on] at {A} at {T}, [no arrival before|nothing before that|so not before]
= any earlier than {T} and there's nobody at {A}
= {T} is the earliest [we can be|we're let in|anyone takes goods|for a drop] at {A}
= {A} (has/have) to wait until {T}
= the <goods> for {A} won't come in [before|until] {T}, so no drop there before
= {A} won't [let us in|sign for anything|take the <goods>] [before|until] {T}
! hold off on {A} [until|till] {T}
! sit tight on {A} [until|till] {T}
! hang fire with {A} [until|till] {T}
! don't [hit|run to|touch|reach] {A} [before|until|ahead of] {T}
! never [hit|reach|touch] {A} before {T}
! [hit|drop|run|do] {A} [no earlier than|no sooner than|after] {T}
! [do|tackle] {A} after {T}, not a minute sooner
{A} from {T} onwards, not a minute sooner
{A}: [not before|NET|no drop before|no arrival before] {T}
{A} ETA not before {T}
no earlier than {T} [at|for] {A}
earliest arrival [at|for] {A} {T}
nothing doing at {A} before {T}
{A} any time from {T}
any chance of leaving {A} until after {T}?
can we [hold|leave] {A} till after {T}?
<hi> {A} can't take [us|anything|the <goods>] before {T}<bye>
""",
        """
= comme <car>, pas de passage [chez|à] {A} avant {T}
= inutile [d'arriver|de se pointer] [chez|à] {A} avant {T}
= en aucun cas on ne livre {A} avant {T}
= jusqu'à {T}, le portail de {A} reste fermé
! ne [te pointe|vous pointez] pas [chez|à] {A} avant {T}
{A} : arrivée pas avant {T}
<allo> {A} ne (prend/prennent) rien avant {T}
""",
        2.2,
    ),
    routed(
        _window(earliest="$S", latest="$U"),
        {"A": AW, "S": DAWN, "U": DUSK},
        """
= the earliest for {A} is {S}, the latest {U}
= {A} (takes/take|accepts/accept) arrivals no earlier than {S} and no later than {U}
= we can be at {A} from {S} on but no later than {U}
= because <why>, we must reach {A} after {S} and before {U}
= {A} must be [reached|served] not before {S} and not after {U}
= {A} (doesn't/don't) want us before {S} or after {U}
= nobody [gets|is let] into {A} before {S} or after {U}
! [reach|get to|serve|hit|drop] {A} no [sooner|earlier] than {S} and no later than {U}
! [reach|get to|serve|hit|drop] {A} after {S} but before {U}
! don't be at {A} before {S} or after {U}
{A} after {S} and before {U}
{A} not before {S}, not after {U}
{A}: earliest {S}, latest {U}
{A} [arrival|drop|slot] {S} to {U}
{A} {S} earliest, {U} latest
any time after {S} and before {U} for {A}
<hi> {A} (wants/want) us no earlier than {S} and no later than {U}<bye>
""",
        """
= {A} (est/sont) à livrer au plus tôt à {S} et au plus tard à {U}
! [livre|livrez] {A} après {S} mais avant {U}
{A} pas avant {S} ni après {U}
{A} : au plus tôt {S}, au plus tard {U}
""",
        1.3,
    ),
    routed(
        _window(earliest="$P.start", latest="$P.end"),
        {"A": AW, "P": SPAN},
        """
= because <why>, {A} can only be [reached|served] {P}
= the only time {A} will have us is {P}
= {A} (has/have) given us a slot {P}
= our [slot|booking|appointment|gate time] at {A} is {P}
= we're [booked in|down|expected] at {A} {P}
! [hit|drop|run|slot in|book] {A} {P}
! make the drop at {A} {P}
{A}: [slot|booked|gate time|dock time] {P}
[slot|booking|dock time|gate time] {P} [at|for] {A}
can we [be at|drop|do] {A} {P}?
any chance of being at {A} {P}?
<hi> {A} (has/have) a slot for us {P}<bye>
""",
        """
= on est attendu [chez|à] {A} {P}
= notre rendez-vous [chez|à] {A} est {P}
{A} : créneau {P}
<allo> {A} nous (donne/donnent) un créneau {P}
""",
        1.3,
    ),
    routed(
        _window(finish_by="$T"),
        {"A": AW, "T": w.moment(480, 1200, 0.0)},
        """
= because <why>, {A} must be [finished|done and dusted|completed|signed off] by {T}
= since <why>, we [have|need] to be [finished|done] [with|at] {A} by {T}
= we [have|need|want] to be [clear of|out of|off site at|done with|finished at|finished with] {A} [by|before|no later than] {T}
= the {r} must be [clear of|out of|off the dock at|finished at] {A} [by|before|no later than] {T}
= the unloading at {A} must be [finished|done|completed|over] [by|before|no later than] {T}
= {A} must be [unloaded, signed and finished|wrapped|closed out|done and dusted|finished and signed off|all done] [by|before|no later than] {T}
= come {T}, {A} must be [finished|completed|done and dusted]
= by {T} [we|the crew] must be [finished|done] [at|with] {A}
= under no circumstances may [the work|unloading|the drop] at {A} [finish|end] later than {T}
= not a minute later than {T} for finishing {A}
! be [finished|done|through] [with|at] {A} [by|before|no later than] {T}
! be [out of|clear of|off site at] {A} [by|before|no later than] {T}
! [wrap up|close out|finish off|complete] {A} [by|before|no later than] {T}
! have {A} [wrapped up|done and dusted|finished and signed off|completed] [by|before] {T}
{A}: [finished|completed|wrapped up|off site] [by|NLT|before] {T}
{A} [completed|wrapped up|finished] NLT {T}
out of {A} [by|before] {T}
done [with|at] {A} [by|before] {T}
can we be [done|finished] [with|at] {A} [by|before] {T}?
any chance of {A} being [finished|completed] by {T}?
<hi> {A} must be [completed|finished|done] by {T}<bye>
""",
        """
= comme <car>, {A} (doit/doivent) être terminé avant {T}
= le déchargement [chez|à] {A} doit être fini avant {T}
= on doit être reparti de {A} avant {T}
! [aie|ayez] fini [chez|à] {A} avant {T}
{A} : terminé pour {T}
""",
        1.6,
    ),
    routed(
        _window(earliest="$S", finish_by="$U"),
        {"A": AW, "S": DAWN, "U": DUSK},
        """
= {A} can't start before {S} and must be [finished|done|completed|over] by {U}
= {A} (starts/start) no [earlier|sooner] than {S} and must be finished by {U}
= we can be at {A} from {S} and must be [done|finished|out of there] by {U}
= {A} must not be started before {S} and has to be finished before {U}
! start {A} no [earlier|sooner] than {S} and [finish|be finished|be done|be through] by {U}
! do {A} after {S} and [be finished with it|have it finished|have it done] by {U}
{A}: not before {S}, [finished|done|completed] by {U}
{A} start after {S}, finish by {U}
{A} earliest start {S}, finished by {U}
""",
        """
= {A} ne (commence/commencent) pas avant {S} et (doit/doivent) être fini avant {U}
{A} : pas avant {S}, terminé avant {U}
""",
        0.8,
    ),
    routed(
        _window(latest="$S", finish_by="$U"),
        {"A": AW, "S": MORNING, "U": DUSK},
        """
= we must be at {A} by {S} and [done|finished|through] by {U}
= {A} must be [reached|started] by {S} and [finished|completed|done] by {U}
= {A} (starts/start) no later than {S} and must be finished by {U}
! [arrive at|be at|reach] {A} by {S} and be [finished|done] there by {U}
! start {A} by {S} and finish it by {U}
{A}: [arrive|be there|start] by {S}, [finished|done|completed] by {U}
""",
        """
= on doit être [chez|à] {A} avant {S} et avoir fini avant {U}
{A} : arrivée avant {S}, terminé avant {U}
""",
        0.6,
    ),
)
