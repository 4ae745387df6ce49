"""What of the plan stays as it is."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import A, R, routed

SHAPES = (
    routed(
        {"kind": "freeze", "resources": "$R"},
        {"R": R},
        """
= {R} (has/have) (its/their) [orders|run sheet|paperwork|manifest], so no changes
= because <why>, the [run|sheet|plan|round] of {R} must stay as it is
= {R} (is/are) [already loaded|loaded and ready|briefed|under orders|halfway round], so leave (it/them) as planned
= under no circumstances may the [run|sheet|round] of {R} change
= the [run|sheet|round|itinerary] of {R} is [set in stone|signed off|a done deal|cast in concrete|printed, no changes]
= nobody [touches|messes with|fiddles with|tinkers with] the [run|round|sheet|plan] of {R}
! don't [fiddle with|tinker with|rejig|shuffle|re-cut] {R}
! don't [fiddle with|tinker with|rejig|shuffle] the [run|round|sheet] of {R}
! leave {R} [be|well alone|exactly as planned]
! keep the [run|sheet|itinerary] of {R} as printed
{R}: [plan locked|no changes|sheet signed off|set in stone]
[run|round|sheet] of {R} [stays put|locked|set in stone]
<hi> please no changes to {R}<bye>
""",
        """
= comme <car>, la feuille de {R} ne bouge plus
= {R} (est/sont) déjà chargé, on n'y touche plus
! ne [bidouille|bidouillez] pas la tournée de {R}
{R} : tournée verrouillée
""",
        0.9,
    ),
    routed(
        {"kind": "freeze", "activities": "$A"},
        {"A": A},
        """
= {A} (stays/stay) [put|as planned|exactly as planned]
= because the customer has been told, {A} must stay as planned
= the [time|slot] and {r} for {A} [are|have been] confirmed, so no changes
= {A} (has/have) been confirmed, leave (it/them) as planned
= nobody [touches|moves|reshuffles] {A}
! leave {A} [exactly as planned|well alone]
! [pin|nail|lock] {A} [down|]
! don't [move|shift|reshuffle|touch] {A}
{A}: [pinned|locked|no changes|stays put|confirmed, don't move]
<hi> please don't move {A}<bye>
""",
        """
= {A} (reste/restent) exactement comme prévu
! ne [déplace|déplacez] pas {A}
{A} : confirmé, ne pas bouger
""",
        0.8,
    ),
    routed(
        {"kind": "freeze", "activities": "$A", "keep": "resource"},
        {"A": A},
        """
= {A} (stays/stay) on the {r} (it's/they're) on, [the order may change|the time may change|whatever the order]
= {A} must not change {r}, [only the time may|the sequence is open|but the order may change]
= {A} can [shift|move] in time but not to another {r}
! keep {A} on [its present {r}|the {r} that has it now|the same {r} as now], [any order|the order is open|whatever the time]
! leave {A} with the {r} that has it, but [reorder freely|change the order if it helps]
{A}: same {r} as now, [order open|any time|new sequence allowed]
""",
        """
= {A} (reste/restent) sur le même {r}, l'ordre peut changer
! [garde|gardez] {A} sur son {r} actuel, l'ordre est libre
{A} : même {r} qu'avant, ordre libre
""",
        0.6,
    ),
    routed(
        {"kind": "freeze", "until": "$T"},
        {"T": w.moment(360, 960, 0.0, 0.3)},
        """
= whatever [leaves|rolls|goes out|is planned] before {T} [is off limits|stands|is out of our hands|has left the building]
= it's too late to change [anything|a thing] before {T}
= nobody [touches|changes|moves] [anything|a thing] planned before {T}
= crews already have their orders up to {T}, so nothing changes before that
= not a single change before {T}
= the runs before {T} have [left|gone], so leave them as they are
! leave the plan alone up to {T}
! start [replanning|rejigging|shuffling] from {T} onwards, nothing earlier
! keep your hands off the plan before {T}
! only [shuffle|rejig|touch] what comes after {T}
[plan|board|sheet] locked [until|up to] {T}
hands off everything before {T}
changes only [from|after] {T}
<hi> nothing changes before {T}<bye>
""",
        """
= il est trop tard pour changer quoi que ce soit avant {T}
= les équipes ont leurs ordres jusqu'à {T}, rien ne change avant
! ne [replanifie|replanifiez] que ce qui vient après {T}
changements seulement après {T}
""",
        0.8,
    ),
    routed(
        {"kind": "freeze", "resources": "$R", "until": "$T"},
        {"R": R, "T": w.moment(360, 960, 0.0, 0.3)},
        """
= what {R} (does/do) [before|up to|until] {T} stays as planned
= the [run|round] of {R} is [set in stone|locked|fixed] up to {T}
= nobody changes {R} before {T}
! leave the [run|round|plan] of {R} alone [until|up to] {T}
! only change {R} after {T}
! don't rejig {R} before {T}
{R}: locked [until|up to] {T}
<hi> no changes to {R} before {T}<bye>
""",
        """
= ce que {R} (fait/font) avant {T} ne bouge pas
! ne [change|changez] {R} qu'après {T}
{R} : verrouillé jusqu'à {T}
""",
        0.7,
    ),
    routed(
        {"kind": "freeze", "resources": "$R", "keep": "order"},
        {"R": R},
        """
= {R} (calls/call) at (its/their) stops in the same order, only the times may [slip|shift|move]
= the running order of {R} is set, the times are [free|open|flexible]
= the drop sequence of {R} stays, the clock times may [slip|shift|change]
! keep the [running order|drop sequence|order of drops] of {R}, times can [slip|shift|move]
! don't [shuffle|swap round|juggle] the [stops|drops] of {R}, only [shift|change] the times
{R}: [running order|drop sequence] locked, times open
{R} same running order, new times [ok|fine|allowed]
""",
        """
= l'ordre des arrêts de {R} ne bouge pas, seules les heures peuvent glisser
! [garde|gardez] la séquence de {R}, les heures peuvent changer
{R} : séquence verrouillée, horaires libres
""",
        0.7,
    ),
    routed(
        {"kind": "freeze", "resources": "$R", "keep": "resource"},
        {"R": R},
        """
= {R} (hangs/hang|holds/hold) on to (its/their) [drops|customers|stops], [in whatever order|the order is up to you|shuffle as you like]
= what's loaded on {R} stays on {R}, [drop it in any order|the order is open|sequence open]
! keep the [drops|load|customers] on {R} but [shuffle|juggle|reshuffle] the order [freely|as you like|]
! leave {R} (its/their) [drops|customers], [shuffle|reorder] them as you like
{R}: same [drops|customers|load], [order open|any sequence|shuffle freely]
""",
        """
= ce qui est chargé sur {R} reste sur {R}, l'ordre est libre
{R} : mêmes clients, ordre au choix
""",
        0.7,
    ),
    routed(
        {"kind": "freeze", "keep": "order"},
        {},
        """
= every {r} keeps its running order, only the times may [slip|shift|change]
! keep all [running orders|sequences] as they are, the times may [slip|shift]
! keep every {r}'s stops in the same order, times can shift
same running order for [everyone|all {rs}], times open
""",
        """
= chaque {r} garde son ordre de passage, seules les heures changent
même ordre de passage pour tous les {rs}, horaires libres
""",
        0.3,
    ),
    routed(
        {"kind": "freeze"},
        {},
        """
= the [board|sheet|whole plan] is [locked|signed off|set in stone]
= the plan is set in stone from now on
= everything stays exactly as it is
! lock the [board|whole plan|whole board] down
! don't touch a thing
! leave the whole plan exactly as it stands
pens down, the plan is final
no more changes to the plan
the plan stands as it is
""",
        """
= le planning est bouclé, plus rien ne change
! ne [bouge|bougez] plus rien dans le plan
plus aucun changement au plan
""",
        0.3,
    ),
)
