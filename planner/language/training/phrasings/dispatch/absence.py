"""When a vehicle or its driver is not to be had, and hours of work."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import DAWN, DUSK, RN, P, R, routed

SHAPES = (
    routed(
        {"kind": "unavailable", "resources": "$R"},
        {"R": RN},
        """
= {R} (is/are) [stood down|off the board|VOR|out of action|u/s|off the road|laid up|grounded|deadlined|impounded|written off]
= {R} (has/have) been [stood down|taken off the board|grounded|pulled|impounded|requisitioned|lent to another base]
= we've lost {R} [for the duration|altogether|for good|]
= [the gearbox|the clutch|the head gasket|the alternator|the turbo] [on|in] {R} has gone, [so no go|we're without it|it's off the road]
= {R} won't be [rolling|going anywhere|leaving the yard] at all
= under no circumstances (does/do) {R} leave the [yard|base|depot]
! stand {R} down
! park {R} up
! take {R} off the [board|road|roster|books|fleet list]
! leave {R} in the [yard|shed|garage|compound]
! plan [without|as if we didn't have] {R}
! don't [use|roll|send out|count on] {R} at all
{R}: [VOR|stood down|off the road|grounded|do not use|deadlined]
{R} [VOR|grounded|stood down|off the board|out of the picture]
<hi> {R} (is/are) off the road<bye>
""",
        """
= {R} (est/sont) [immobilisé|hors service|cloué au sol|réquisitionné]
= [la boîte|l'embrayage|l'alternateur] de {R} a lâché, on fait sans
! [laisse|laissez] {R} au garage
{R} : hors service
""",
        0.9,
    ),
    routed(
        {"kind": "unavailable", "resources": "$R", "end": "$T"},
        {"R": RN, "T": w.moment(420, 1140, 0.0)},
        """
= {R} (is/are) [stood down|VOR|off the road|grounded|on the ramp|at the tyre place|at the MOT station|on escort duty] [until|till|up to] {T}
= [the mechanic|the workshop|the tyre man|the garage] won't release {R} [before|until] {T}
= until {T} {R} (is/are) [off the road|no use to us|in pieces|on the lift|at the workshop|out of the picture]
= we get {R} back at {T}, [not before|no earlier|so nothing before that]
= {R} (is/are) on loan until {T}
! leave {R} out of it until {T}
! stand {R} down until {T}
! don't count on {R} [before|until] {T}
{R}: [VOR|off the road|grounded|not available] [until|till] {T}
[no|nothing from] {R} until {T}
<hi> {R} (is/are) off the road until {T}<bye>
""",
        """
= l'atelier ne rend {R} qu'à {T}
= {R} (est/sont) [immobilisé|prêté|sur le pont] jusqu'à {T}
{R} : hors service jusqu'à {T}
""",
        0.8,
    ),
    routed(
        {"kind": "unavailable", "resources": "$R", "start": "$T"},
        {"R": RN, "T": w.moment(600, 1140, 0.0, 0.4)},
        """
= we lose {R} at {T}
= we have to [hand back|give up|return|release] {R} at {T}
= from {T} {R} (is/are) [stood down|off the board|on escort duty|in the workshop|wanted elsewhere|needed elsewhere]
= {R} (is/are) [due|booked|expected] at the [workshop|tyre place|MOT station] at {T}, [gone after that|no use to us after]
= {R} (is/are) ours until {T}, after that no more
! stand {R} down [from|at|after] {T}
! release {R} at {T}
{R}: [not available|stood down|off] [from|after] {T}
no {R} after {T}
<hi> {R} (is/are) gone from {T}<bye>
""",
        """
= on perd {R} à {T}
= on doit rendre {R} à {T}
{R} : plus disponible après {T}
""",
        0.7,
    ),
    routed(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": RN, "P": P},
        """
= {R} (is/are) [stood down|off the board|at the tyre place|on escort duty|on the lift|at the MOT|being weighed|on another job] {P}
= {P} {R} (is/are) [no use to us|off the road|on the lift|at the workshop|spoken for]
= the [workshop|fire brigade|army|school] has {R} {P}
= the [workshop|fire brigade|army|school] needs {R} {P}
! stand {R} down {P}
! leave {R} in the yard {P}
! count {R} out {P}
{P} no {R}
{R}: [workshop|MOT|tyres|service|off] {P}
<hi> {R} (is/are) not available {P}<bye>
""",
        """
= {P}, {R} (est/sont) [au contrôle|sur le pont|pris ailleurs]
! [laisse|laissez] {R} au garage {P}
{R} : atelier {P}
""",
        0.7,
    ),
    routed(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": R, "T": w.clock(720, 1320)},
        """
= {R} must [RTB|return to base|be back at base|be back inside the wire|be inside the gates|be parked up|be tucked up] [by|before|NLT|no later than] {T}
= {R} (has/have) to be [home and dry|back in the shed|off the clock|signed off|parked up] [by|before|no later than] {T}
= {R} (knocks/knock) off [by|no later than] {T}
= because of the curfew, {R} must be back [by|before] {T}
= because <why>, {R} must be back at the depot [by|before] {T}
= come {T}, {R} must be [back in the yard|parked up|back at base]
= under no circumstances (is/are) {R} still on the road after {T}
= the yard gate shuts at {T}, so {R} must be in before
= {R} must not be seen on the road after {T}
! have {R} [back|home|RTB|parked up|back at base|in the yard] [by|before|no later than] {T}
! get {R} [back|home|in|back to base] [by|before|no later than] {T}
! don't keep {R} on the road [after|past|beyond] {T}
{R}: [RTB|back at base|parked up|in the yard|end of duty] [by|NLT|before] {T}
{R} RTB [by|NLT] {T}
RTB {T} [at the latest|latest] for {R}
can we get {R} [home|back] [by|before] {T}?
<hi> {R} must be back [by|before|no later than] {T}<bye>
""",
        """
= à cause du couvre-feu, {R} (doit/doivent) être rentré avant {T}
= le portail ferme à {T}, {R} (doit/doivent) être rentré avant
{R} : retour à la base avant {T}
""",
        1.2,
    ),
    routed(
        {"kind": "working_hours", "resources": "$R", "start": "$T"},
        {"R": R, "T": w.clock(240, 660)},
        """
= {R} (clocks/clock) on at {T}
= {R} (is/are) [wheels up|wheels rolling|rolling|on the road|on duty] from {T}
= the [duty|day|shift] of {R} [starts|begins] at {T}
= the crew of {R} [signs on|clocks on|comes on] at {T}
= {R} must not clock on before {T}
= {R} (comes/come|goes/go) on duty at {T}
! have {R} [wheels rolling|on the road|on duty] from {T}
! start {R}'s [day|duty|shift] at {T}
! get {R} going at {T}
{R}: [on duty|clock-on|start of duty|wheels up] {T}
{R} wheels rolling {T}
""",
        """
= {R} (prend/prennent) le service à {T}
= l'équipage de {R} embauche à {T}
{R} : prise de service {T}
""",
        0.8,
    ),
    routed(
        {"kind": "working_hours", "resources": "$R", "start": "$S", "end": "$U"},
        {"R": R, "S": DAWN, "U": DUSK},
        """
= {R} (clocks/clock) on at {S} and (knocks/knock) off at {U}
= {R} (is/are) on duty from {S} until {U}
= {R} (rolls/roll) out at {S} and must be back by {U}
= {R} (is/are) wheels up at {S} and RTB by {U}
= the duty of {R} runs from {S} to {U}
= {R} can't leave before {S} and must be back by {U}
! have {R} out from {S} and back by {U}
! run {R} from {S} to {U}
! let {R} roll at {S} and be home by {U}
{R}: out {S}, back {U}
{R} on duty {S}-{U}
{R} wheels up {S}, RTB {U}
{R} {S} till {U}
""",
        """
= {R} (prend/prennent) le service à {S} et (débauche/débauchent) à {U}
{R} : départ {S}, retour {U}
{R} de service de {S} à {U}
""",
        1.0,
    ),
)
