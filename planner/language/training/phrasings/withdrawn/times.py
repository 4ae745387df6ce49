"""Rules about importance, roads, the plan kept, times and hours, taken back."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROUTING, WORK
from planner.language.training.phrasings.withdrawn.slots import A, R, undo

P = w.places(most=1)

UNDO = (
    undo(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
{A} (is/are) [back on|back in the plan|wanted after all|on again|not cancelled after all]
{A} (has/have) to be [done|served|delivered] after all
! do {A} after all
! put {A} back [in the plan|on the list|in]
! don't skip {A} [after all|any more]
{A} back in please
""",
        """
{A} (revient/reviennent) [dans le plan|finalement]
{A} (n'est/ne sont) plus annulé
finalement on [fait|livre] {A}
! remets {A} dans le plan
! ne laisse plus {A} de côté
""",
        WORK,
        0.9,
    ),
    undo(
        {"kind": "priority", "activities": "$A"},
        {"A": A},
        """
{A} no longer (has/have) [a special priority|any priority|priority]
! forget the priority of {A}
! drop the priority [of|on|for] {A}
! remove the priority rule for {A}
{A} (is/are) not special any more
""",
        """
{A} (n'a/n'ont) plus de priorité [particulière|]
! oublie la priorité de {A}
! [enlève|retire] la priorité de {A}
""",
        WORK,
        0.6,
    ),
    undo(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": P},
        """
the road to {P} is [open|free|passable|clear] [again|now]
{P} can be reached again
{P} (is/are) [reachable|accessible|open] again
you can get to {P} again
the {P} road has reopened
! reopen the road to {P}
road to {P} open again
""",
        """
la route de {P} est [rouverte|de nouveau ouverte|dégagée]
{P} (est/sont) de nouveau accessible
on peut de nouveau aller à {P}
! rouvre la route de {P}
route de {P} rouverte
""",
        ROUTING,
        0.9,
    ),
    undo(
        {"kind": "travel"},
        {},
        """
traffic is back to normal
the [traffic jam|fog|snow|jams] (has/have) cleared
! forget the [traffic|fog|snow|roadworks|jams]
the roads are clear again
normal driving times again
traffic normal again
""",
        """
la circulation est redevenue normale
! oublie [les bouchons|la neige|le brouillard|les travaux]
les routes sont dégagées
temps de trajet normaux à nouveau
plus de bouchons
""",
        ROUTING,
        0.6,
    ),
    undo(
        {"kind": "freeze", "resources": "$R"},
        {"R": R},
        """
{R} may [change|be changed|be replanned] again
! [unfreeze|unlock|release] {R}
{R} (is/are) no longer [frozen|locked|fixed]
you can touch {R} again
{R} free to change again
""",
        """
{R} (peut/peuvent) de nouveau [changer|être modifié|bouger]
! [dégèle|déverrouille|libère] {R}
{R} (n'est/ne sont) plus [figé|gelé|verrouillé]
""",
        ANY,
        0.7,
    ),
    undo(
        {"kind": "freeze"},
        {},
        """
! unfreeze everything
! [unlock|unfreeze|release] the plan
the plan may change again
you can change everything again
nothing is frozen any more
""",
        """
! [dégèle|déverrouille|débloque] [tout|le plan]
le plan peut de nouveau changer
plus rien n'est figé
""",
        ANY,
        0.4,
    ),
    undo(
        {"kind": "time_window", "activities": "$A"},
        {"A": A},
        """
{A} can [come|be served|be delivered|be done|start] at any time [again|after all|now]
the time [of|for] {A} doesn't matter any more
! forget the [time|time window|deadline|slot] [of|for|on] {A}
! drop the [time window|time limit|deadline] [of|for|on] {A}
! [remove|lift|cancel] the [time window|deadline|time restriction] [of|for|on] {A}
no more [time window|deadline] for {A}
{A} any time again
""",
        """
{A} (peut/peuvent) passer à n'importe quelle heure [finalement|à nouveau|]
peu importe l'heure de {A} maintenant
! oublie [l'horaire|le créneau|l'échéance|l'heure limite] de {A}
! [enlève|supprime|retire] [le créneau|l'échéance|la contrainte horaire] de {A}
plus de créneau pour {A}
""",
        WORK,
        1.0,
    ),
    undo(
        {"kind": "exclude_period", "activities": "$A"},
        {"A": A},
        """
{A} may be done at any time of day again
! lift the [closing time|ban|curfew|quiet period] for {A}
! forget the [closing time|no-go time|quiet time|blocked time] of {A}
""",
        """
! oublie la [fermeture|période interdite] de {A}
! lève l'interdiction horaire de {A}
""",
        WORK,
        0.4,
    ),
    undo(
        {"kind": "working_hours", "resources": "$R"},
        {"R": R},
        """
{R} may work [normal|the usual] hours again
! forget the [hours|working hours|opening hours] of {R}
! [drop|remove|cancel] the [working hours|hours|return time] [rule |][of|for|on] {R}
{R} (doesn't/don't) have to be back early any more
{R} usual hours again
""",
        """
{R} (reprend/reprennent) les horaires habituels
! oublie les [horaires|heures] de {R}
! [supprime|enlève|retire] les horaires de {R}
{R} horaires normaux à nouveau
""",
        ANY,
        0.8,
    ),
    undo(
        {"kind": "break", "resources": "$R"},
        {"R": R},
        """
{R} (doesn't/don't) need a break [any more|after all]
! [forget|cancel|drop|remove|scrap] the [break|lunch break] [of|for] {R}
no more break for {R}
""",
        """
{R} (n'a/n'ont) plus besoin de pause
! [oublie|supprime|annule|enlève] la pause de {R}
plus de pause pour {R}
""",
        ANY,
        0.8,
    ),
    undo(
        {"kind": "driver_rules", "resources": "$R"},
        {"R": R},
        """
{R} (doesn't/don't) fall under the driving rules any more
! [forget|drop|remove|lift] the [driving hours|driver rules|driving time rules|tacho rules] for {R}
no driver rules for {R} any more
""",
        """
{R} (n'est/ne sont) plus soumis aux temps de conduite
! [oublie|supprime|enlève] les temps de conduite pour {R}
plus de règles de conduite pour {R}
""",
        ROUTING,
        0.5,
    ),
    undo(
        {"kind": "driver_rules"},
        {},
        """
! [forget|drop|remove|lift] the [driving hours rule|driver rules|driving time rules|tacho rules]
no driver rules any more
""",
        """
! [oublie|supprime|enlève] [la règle des temps de conduite|les temps de conduite]
plus de règles de conduite
""",
        ROUTING,
        0.4,
    ),
)
