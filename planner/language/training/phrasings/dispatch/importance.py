"""How important something is."""

from __future__ import annotations

from planner.language.training.phrasings.dispatch.slots import A, routed

SHAPES = (
    routed(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"A": A},
        """
= whatever else [gives|slips|falls off the list|goes wrong], {A} (gets/get) done
= under no circumstances may {A} [be left off|drop off the plan|stay behind|miss out]
= there's no plan without {A}
= {A} (is/are) [sacrosanct|non-negotiable|mission critical|life-saving|a red line|cast in stone]
= lives depend on {A}, so (it/they) can't be left off
= because <why>, {A} can't be left off the plan
= heads will roll if {A} (isn't/aren't) served
= leaving {A} out is not an option
= {A} must be on the plan even if everything else comes off
= we can fail anyone but {A}
! get {A} done [by hook or by crook|whatever it takes|come hell or high water|no matter what]
! never leave {A} [off|out|behind]
! serve {A} even if others [lose out|go without|have to be dropped]
{A}: [mission critical|no-fail|must-do|must go]
{A} [by hook or by crook|come hell or high water|no matter what|whatever it takes]
no-fail: {A}
<hi> {A} must be served no matter what<bye>
""",
        """
= quoi qu'il arrive, {A} (doit/doivent) passer
= on ne peut pas se permettre de laisser {A} de côté
! ne [laisse|laissez] en aucun cas {A} de côté
{A} : à servir impérativement, quoi qu'il arrive
""",
        1.0,
    ),
    routed(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": A},
        """
= {A} (is/are) [high up the list|pressing|flagged urgent]
= {A} (is/are) priority traffic
= because <why>, {A} (is/are) urgent
= {A} (carries/carry|has/have|gets/get) [a priority flag|high priority|top priority|priority status]
= {A} (is/are) to be treated as urgent
! [flag|mark|treat|class] {A} as [urgent|high priority|top priority|a priority]
! [bump|move|push] {A} up the priority list
! give {A} [priority status|a priority flag|high priority]
! raise the priority of {A} to high
{A}: [urgent|hot|priority high|high prio]
[urgent|high priority|hot]: {A}
<hi> {A} (is/are) urgent<bye>
""",
        """
= comme <car>, {A} (est/sont) urgent
! [signale|signalez|traite|traitez] {A} comme urgent
{A} : priorité haute
""",
        0.9,
    ),
    routed(
        {"kind": "priority", "activities": "$A", "level": "low"},
        {"A": A},
        """
= {A} (is/are) [small beer|no rush|bottom of the pile|nothing pressing]
= nobody will [cry|complain|notice|mind] if {A} (slips/slip)
= if something has to give, let it be {A}
= if we're short of room, {A} (is/are) the first to go
= {A} (is/are) the first to be bumped if we run short
= because they have plenty in stock, {A} can wait
= {A} (is/are) only worth doing if there's [space|slack|time to spare]
! treat {A} as [filler|low priority|a filler|nice to have]
! take {A} along only if there's [space|room|time]
! [push|move] {A} down the priority list
! lower the priority of {A}
! bump {A} first if [space|time|fuel] runs short
{A}: [filler|low prio|if space allows|space permitting|bump first]
{A} [space permitting|time permitting|if there's slack]
[low priority|filler]: {A}
<hi> {A} can wait if need be<bye>
""",
        """
= si quelque chose doit sauter, que ce soit {A}
= personne ne se plaindra si {A} (saute/sautent)
! [prends|prenez] {A} seulement s'il reste de la place
{A} : s'il reste de la place
""",
        0.9,
    ),
    routed(
        {"kind": "priority", "activities": "$A", "level": "normal"},
        {"A": A},
        """
= {A} (is/are) [back to normal priority|of ordinary priority|of standard priority]
= {A} (has/have|gets/get) [standard|normal|ordinary] priority
= {A} (is/are) to be treated like any other {a}
! [treat|handle|class] {A} [like any other {a}|as standard priority|with normal priority]
! put {A} back to [normal|standard] priority
! set the priority of {A} to normal
{A}: [normal|standard|ordinary] priority
[normal|standard] priority for {A}
""",
        """
= {A} (est/sont) de priorité ordinaire
! [remets|remettez] {A} en priorité normale
{A} : priorité standard
""",
        0.7,
    ),
    routed(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
= {A} (has/have) [been scrubbed|been scratched|been stood down|cancelled on us|called off|pulled out|rung to cancel]
= {A} (is/are) [scrubbed|scratched|off the manifest|off the sheet|stood down|being collected by the customer]
= nobody needs to go to {A} [after all|this time|any more]
= {A} (has/have) been served by someone else, so no drop needed
= because <why>, we leave {A} out
= another depot does {A}, so we don't
= {A} can be struck off [the list|the sheet|]
! scrub {A}
! [strike|scratch|take|cross] {A} off the [list|sheet|manifest|run]
! give {A} a miss this time
! bin {A}
! pull {A} from the [run|plan|manifest|sheet]
! leave {A} off the [plan|sheet|run|manifest]
! don't bother with {A} [this time|at all|after all]
{A}: [scrubbed|scratched|cancelled|off the list|do not serve]
{A} [off the sheet|off the manifest|scrubbed|scratched|not this time]
<hi> {A} cancelled<bye>
""",
        """
= comme <car>, on laisse tomber {A}
= plus besoin d'aller [à|chez] {A} cette fois
! [raye|rayez|barre] {A} de la feuille
{A} : rayé de la liste
""",
        1.0,
    ),
)
