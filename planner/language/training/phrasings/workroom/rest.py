"""Rest between shifts."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ROSTERING, shape
from planner.language.training.phrasings.workroom.slots import EVERYBODY, HOURS, WHO

SHAPES = (
    shape(
        {"kind": "rest", "hours": "$H"},
        {"H": HOURS},
        """
= {H} clear hours [lie|come|go|are] between [two shifts|one shift and the next|shifts]
= the gap between [two shifts|one shift and the next|shifts] is never [under|less than|below|shorter than] {H} [hours|h]
= turnarounds of [less than|under] {H} hours are [out|not allowed|illegal|banned|off]
= a turnaround [takes|is|lasts] at least {H} hours
= between clocking off and clocking on again [there are|we need|we want] [at least |]{H} hours
= between the end of one shift and the start of the next there must be [at least |]{H} [hours|h|hrs]
= shifts of the same person are [at least |no less than ]{H} hours apart
= the law [says|asks for|wants|requires] {H} hours [of rest |off |]between [two |]shifts
= daily rest is [at least |never less than |]{H} hours
= {H} hours [is|are] the [least|minimum|shortest] rest between [two |]shifts
= {H} hours off between shifts is the [law|rule|minimum|least we owe people]
= less than {H} hours between [two |]shifts is [illegal|too short|out|not on|not enough]
! leave a [clear |clean |full |proper |]{H} hours between [one shift and the next|shifts|two shifts]
! respect [the |]{H} hours' rest between shifts
! put [at least |a good |a clear ]{H} hours between [two |]shifts
! keep shifts [at least |]{H} hours apart
! never go below {H} hours between shifts
! allow no turnaround [under|of less than] {H} hours
! don't plan [turnarounds|changeovers|breaks between shifts] of [less than|under] {H} hours
could we have [at least |]{H} hours between shifts
{H} [clear|full|uninterrupted|solid] hours [off |]between [two |]shifts
rest between shifts: {H} [h|hours|hrs] [min|minimum|at least|]
minimum [turnaround|rest|daily rest|rest period]: {H} [h|hours|hrs]
no turnarounds [under|of less than|shorter than] {H} [hours|h|hrs]
no quick returns [under|of less than] {H} hours
shift to shift at least {H} hours
""",
        """
= {H} heures pleines séparent deux [postes|services]
= moins de {H} heures entre deux [postes|services], c'est [interdit|trop court|exclu]
= entre la fin d'un poste et le début du suivant il y a au moins {H} heures
! ne [descends|descendez] jamais sous {H} heures entre deux [postes|services]
repos quotidien : {H} heures [minimum|au moins]
""",
        ROSTERING,
        1.8,
    ),
    shape(
        {"kind": "rest", "resources": EVERYBODY, "hours": "$H"},
        {"H": HOURS},
        """
= everyone [gets|has|is entitled to|is owed|must have] {H} [clear|full|proper|solid|uninterrupted|straight] hours [off |]between [two |]shifts
= everyone must get a proper {H} hours off [between shifts|before coming back in|before the next shift]
= nobody is [back|on again|called in|on duty again] [within|sooner than|before] {H} hours [of|after] [finishing|clocking off|their last shift|going off duty]
= nobody starts [again|a new shift|the next shift] [until|before] {H} hours after [the last one|finishing|clocking off]
= nobody has a turnaround of [less than|under] {H} hours
= nobody comes back on with less than {H} hours' rest
= all {rs} have [at least |]{H} hours to themselves between shifts
= after a shift everyone is off for [at least |]{H} hours
= once off duty, everyone has {H} hours before the next shift
! send everyone home for [at least |]{H} hours between shifts
! let everybody have [at least |a full |a good ]{H} hours off between shifts
! call nobody back within {H} hours of [their last shift|going off duty|finishing]
! don't bring anyone back within {H} hours
could everyone get {H} hours off between shifts
everyone {H} hours off between shifts
nobody back within {H} hours
""",
        """
= personne ne reprend sans {H} heures de repos
= chacun a {H} heures de repos complet entre deux [postes|services]
= personne ne revient avec moins de {H} heures de repos
! ne [rappelle|rappelez] personne avec moins de {H} heures de repos
tout le monde : {H} heures de coupure entre deux postes
""",
        ROSTERING,
        1.2,
    ),
    shape(
        {"kind": "rest", "resources": "$R", "hours": "$H"},
        {"R": WHO, "H": HOURS},
        """
= {R} (needs/need|gets/get|must get|should get) a [proper|clear|full|good|solid] {H} hours off between shifts
= {R} (isn't/aren't) back [on|in|at work] within {H} hours of [finishing|clocking off|the last shift]
= {R} can't start again [until|before|sooner than] {H} hours after [finishing|the last shift|clocking off]
= {R} can't come back with less than {H} hours' rest
= {R} (lives/live) far out and (needs/need) {H} hours between shifts
= {H} hours between shifts is the least {R} can [do with|manage on|have]
= the gap between two shifts of {R} is at least {H} hours
= between two shifts {R} (has/have|needs/need|gets/get) [at least |]{H} hours
= after a shift {R} (is/are) off for at least {H} hours
= {R} (has/have) a right to {H} hours off between shifts
! let {R} rest [at least |]{H} hours between shifts
! never bring {R} back within {H} hours of the last shift
! don't give {R} turnarounds of less than {H} hours
! keep the shifts of {R} at least {H} hours apart
could {R} get {H} hours off between shifts
{R}: {H} clear hours between shifts
{R} [never back|not back] within {H} hours
for {R} [at least |]{H} hours off between [two |]shifts
""",
        """
= {R} ne (reprend/reprennent) pas sans {H} heures de repos
= entre deux postes, {R} (a/ont) {H} heures de repos complet
! ne [rappelle|rappelez] pas {R} sans {H} heures de repos
{R} : {H} heures de coupure entre deux postes
""",
        ROSTERING,
        1.2,
    ),
)
