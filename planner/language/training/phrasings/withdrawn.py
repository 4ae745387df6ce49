"""Taking rules back in words of their own, and "what if" in words of its own."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, Shape, shape

A = w.activities(most=2)
PAIR = w.activities(most=2, least=2)
R = w.resources(most=2, whole=False)
P = w.places(most=1)


def undo(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
         trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape that withdraws the rules matching ``rule``."""
    return shape({"intent": "undo", "constraints": [rule]}, slots, english, french, trades, weight)


def what_if(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
            trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape that tries ``rule`` out."""
    return shape({"intent": "what_if", "constraints": [rule]}, slots, english, french, trades, weight)


UNDO = (
    undo(
        {"kind": "unavailable", "resources": "$R"},
        {"R": R},
        """
{R} (is/are) [back|available again|repaired|fixed|usable again|in service again|on the road again|working again|free again]
{R} (is/are) [back in service|up and running again|ok again|fine again|fit again|healthy again|no longer ill]
{R} can be [used|planned|sent out] again
{R} can [work|drive|run] again
we [have|can use|can count on] {R} again
{R} (works/work) again
{R} (isn't/aren't) out [any more|any longer|after all]
{R} (is/are) not [off|broken|out|ill] after all
! put {R} back in [service|the plan|]
! use {R} again
{R} [fixed|repaired|available again|back|ok again]
{R} (is/are) out of the workshop [already|early|]
good news, {R} (is/are) [back|fixed|available]
""",
        """
{R} (est/sont) [de nouveau disponible|réparé|de retour|à nouveau disponible|remis en service|guéri|rétabli]
{R} (remarche/remarchent|roule de nouveau/roulent de nouveau)
{R} peut de nouveau [rouler|travailler|servir]
{R} (n'est/ne sont) plus [en panne|indisponible|malade|absent|HS]
on peut [de nouveau|à nouveau] [utiliser|compter sur] {R}
on [a récupéré|récupère] {R}
! remets {R} [en service|dans le plan]
{R} [réparé|dispo à nouveau|de retour]
bonne nouvelle, {R} (est/sont) [réparé|de retour]
""",
        ANY,
        1.6,
    ),
    undo(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": R, "D": lambda talk: w.whole_day(talk) if talk.several_days else None},
        """
{R} (is/are) [available|there|working|in|fine|free|open] {D} after all
{R} can [work|come|be used|run] {D} after all
{R} (works/work|comes/come) {D} after all
{R} (isn't/aren't) [off|out|closed|away|ill] {D} [after all|any more]
we do have {R} {D}
no, {R} (is/are) [in|available|working|open] {D}
! forget that {R} (is/are) [off|out|away|closed] {D}
""",
        """
{R} (est/sont) [disponible|là|ouvert|libre] {D} finalement
finalement {R} (travaille/travaillent|vient/viennent|est là/sont là) {D}
{R} (n'est/ne sont) plus [absent|fermé|en congé] {D}
! oublie que {R} (est/sont) [absent|fermé|indisponible] {D}
en fait {R} (est/sont) bien là {D}
""",
        ANY,
        1.1,
    ),
    undo(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R},
        """
{R} (may/may|can/can) [go to|serve|do|carry|deliver to|take|handle] {A} [again|after all|now]
{R} (is/are) allowed [at|in|on|to do|to serve] {A} [again|after all|now]
{R} (is/are) no longer [banned from|forbidden at|barred from] {A}
{A} may be [done|served|carried] by {R} again
{A} can go [on|with] {R} again
it's [ok|fine|all right] [again |]for {R} to [go to|serve|do|carry] {A}
! allow {R} [at|on|in|for] {A} again
! let {R} [work|do|take|have|cover] {A} again
{R} may [work|do|cover] {A} again
! let {R} [go to|serve|do] {A} again
! lift the ban on {R} [at|for] {A}
{R} ok for {A} again
""",
        """
{R} (peut/peuvent) de nouveau [aller à|livrer|faire|prendre|servir] {A}
{R} (peut/peuvent) [livrer|faire|servir] {A} finalement
{R} (a/ont) de nouveau le droit [d'aller à|de faire|de livrer] {A}
{R} (n'est/ne sont) plus interdit [à|chez|pour] {A}
{A} (peut/peuvent) de nouveau être [fait|livré] par {R}
! autorise {R} [à|chez|pour] {A} à nouveau
{R} à nouveau ok pour {A}
! lève l'interdiction de {R} [à|pour] {A}
""",
        ANY,
        1.5,
    ),
    undo(
        {"kind": "assign", "activities": "$A"},
        {"A": A},
        """
{A} can go on any {r} again
{A} may go with anyone again
any {r} can do {A} [again|now]
anybody may do {A} again
{A} (isn't/aren't) tied to a {r} any more
it doesn't matter any more who does {A}
! free {A} from its {r}
""",
        """
{A} (peut/peuvent) de nouveau aller sur n'importe quel {r}
n'importe quel {r} peut faire {A} [maintenant|à nouveau]
peu importe désormais qui fait {A}
{A} (n'est/ne sont) plus lié à un {r}
""",
        WORK,
        0.5,
    ),
    undo(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R},
        """
{A} (doesn't/don't) have to [go|be] [on|with] {R} [any more|after all]
{A} (needn't/needn't) be [on|with] {R} [any more|after all]
{R} no longer (has/have) to do {A}
{A} (is/are) no longer [tied to|fixed on|assigned to] {R}
! unassign {A} from {R}
! take {A} off {R} again
""",
        """
{A} (n'a/n'ont) plus besoin d'être [sur|avec] {R}
{A} (n'est/ne sont) plus obligé d'aller [sur|avec] {R}
{R} (n'est/ne sont) plus obligé de faire {A}
! désaffecte {A} de {R}
""",
        ANY,
        0.6,
    ),
    undo(
        {"kind": "reserve", "resources": "$R"},
        {"R": R},
        """
{R} may [carry|do|take|serve] [anything|everything|other things] [again|now]
{R} (is/are) no longer reserved
{R} (isn't/aren't) [reserved|kept] for anything any more
! unreserve {R}
! let {R} do other work again
""",
        """
{R} (peut/peuvent) de nouveau [tout prendre|tout faire|faire autre chose]
{R} (n'est/ne sont) plus réservé
! ne réserve plus {R}
""",
        ANY,
        0.6,
    ),
    undo(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": R, "A": A},
        """
{R} no longer (has/have) to be kept for {A}
{R} may carry more than {A} again
{R} (is/are) no longer [reserved|only] for {A}
! don't keep {R} for {A} any more
""",
        """
{R} (n'est/ne sont) plus réservé [à|pour] {A}
! ne garde plus {R} pour {A}
{R} (peut/peuvent) prendre autre chose que {A}
""",
        ANY,
        0.5,
    ),
    undo(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
{A} (don't/don't) have to be together [any more|after all]
{A} may be [split|separated|on different {rs}] [again|now|after all]
{A} no longer need the same {r}
{A} needn't stay together
! stop keeping {A} together
""",
        """
{A} n'ont plus besoin d'être ensemble
{A} peuvent de nouveau être séparés
{A} peuvent aller sur des {rs} différents [finalement|maintenant]
! ne garde plus {A} ensemble
""",
        WORK,
        0.6,
    ),
    undo(
        {"kind": "apart", "activities": "$A"},
        {"A": PAIR},
        """
{A} may [go|be|travel|ride] together [again|after all|now]
{A} can share a {r} [again|after all|now]
{A} can be on the same {r} again
{A} may now [go|travel|be] together
{A} are allowed together [again|now|after all]
from now on {A} can [go|be|travel] together again
{A} (don't/don't) have to be [kept apart|separated|on different {rs}] [any more|after all]
it's fine to mix {A} [now|again]
! stop keeping {A} apart
""",
        """
{A} peuvent de nouveau [aller|voyager|être] ensemble
{A} peuvent être sur le même {r} [finalement|maintenant|à nouveau]
{A} n'ont plus besoin d'être séparés
on peut de nouveau mélanger {A}
""",
        WORK,
        0.8,
    ),
    undo(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": w.resources(most=2, least=2, groups=False)},
        """
{R} can work together again
{R} get on again, they can share shifts
{R} (don't/don't) have to be kept apart any more
{R} have made up, no need to separate them
""",
        """
{R} peuvent de nouveau travailler ensemble
{R} s'entendent à nouveau, ils peuvent être ensemble
{R} n'ont plus besoin d'être séparés
""",
        ROSTERING,
        0.7,
    ),
    undo(
        {"kind": "team", "resources": "$R", "mode": "same"},
        {"R": w.resources(most=2, least=2, groups=False)},
        """
{R} (don't/don't) have to work together any more
{R} no longer need the same shifts
{R} may work different shifts [again|now]
""",
        """
{R} n'ont plus besoin de travailler ensemble
{R} peuvent avoir des postes différents maintenant
""",
        ROSTERING,
        0.6,
    ),
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
    undo(
        {"kind": "position", "activities": "$A"},
        {"A": A},
        """
{A} (doesn't/don't) have to be [first|last] any more
{A} can come anywhere [in the order|on the round|] again
! forget the position of {A}
it doesn't matter where {A} (comes/come) on the round any more
""",
        """
{A} (n'a/n'ont) plus besoin d'être en [premier|dernier]
{A} (peut/peuvent) passer n'importe quand dans la tournée
! oublie la position de {A}
""",
        WORK,
        0.6,
    ),
    undo(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": w.activities(most=1), "B": w.activities(most=1)},
        """
{A} (doesn't/don't) have to [be|come] before {B} [any more|after all]
{B} no longer (has/have) to wait for {A}
{B} (needn't/needn't) wait for {A} any more
the order of {A} before {B} no longer matters
{A} and {B} in any order again, not the first before the second
""",
        """
{A} (n'a/n'ont) plus besoin de passer avant {B}
{B} (n'a/n'ont) plus besoin d'attendre {A}
peu importe désormais si {A} (passe/passent) avant {B}
""",
        WORK,
        0.8,
    ),
    undo(
        {"kind": "duration", "activities": "$A"},
        {"A": A},
        """
{A} (takes/take) the usual time again
! forget the [duration|service time|unloading time|extra time] [of|for|at] {A}
! [remove|drop|cancel] the [service time|duration] [rule |][of|for|on] {A}
back to the normal duration for {A}
""",
        """
{A} (reprend/reprennent) sa durée habituelle
! oublie la durée de {A}
! [supprime|enlève] [la durée|le temps de service] de {A}
durée normale pour {A}
""",
        WORK,
        0.7,
    ),
    undo(
        {"kind": "ride_limit", "activities": "$A"},
        {"A": A},
        """
{A} may stay on board as long as needed [again|]
! [drop|forget|remove|lift] the [ride limit|time on board|ride time limit|transport time limit] [of|for|on] {A}
no ride limit for {A} any more
""",
        """
{A} (peut/peuvent) de nouveau rester à bord aussi longtemps qu'il faut
! [supprime|oublie|enlève] la limite de temps à bord [de|pour] {A}
plus de limite de trajet pour {A}
""",
        ROUTING,
        0.6,
    ),
    undo(
        {"kind": "limit", "quantity": "$Q"},
        {"Q": lambda t: _quantity(t)},
        """
! [lift|forget|drop|remove|cancel|scrap] [the|all|any] {Q} [limit|limits]
! [get rid of|do away with|delete] the {Q} [limit|limits]
no more {Q} limits
no {Q} limit any more
there's no {Q} limit any more
the {Q} limit no longer applies
""",
        """
! [supprime|enlève|oublie|lève|retire] [la limite|les limites|toutes les limites] de {Q}
plus de limite de {Q}
il n'y a plus de limite de {Q}
""",
        ANY,
        1.2,
    ),
    undo(
        {"kind": "limit", "resources": "$R", "quantity": "$Q"},
        {"R": R, "Q": lambda t: _quantity(t)},
        """
! [lift|forget|drop|remove|cancel|scrap] the {Q} limit [of|for|on] {R}
{R} no longer (has/have) a {Q} limit
no more {Q} limit for {R}
the {Q} limit [on|for|of] {R} can go
{R}: no {Q} limit any more
""",
        """
! [supprime|enlève|oublie|lève] la limite de {Q} [de|pour] {R}
{R} (n'a/n'ont) plus de limite de {Q}
plus de limite de {Q} pour {R}
""",
        ANY,
        1.0,
    ),
    undo(
        {"kind": "coverage", "activities": "$A"},
        {"A": w.activities(most=1, single=False)},
        """
! [forget|drop|remove|lift|cancel] the [minimum staffing|staffing rule|coverage rule|minimum] [on|for] {A}
{A} no longer (needs/need) a minimum [of people|]
no minimum on {A} any more
""",
        """
! [oublie|supprime|enlève] [l'effectif minimum|le minimum] [sur|pour|de] {A}
plus de minimum sur {A}
""",
        ROSTERING,
        0.6,
    ),
    undo(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": w.activities(most=1, single=False), "B": w.activities(most=1, single=False)},
        """
{B} may follow {A} again
{B} the day after {A} is allowed again
! forget the rule about {B} after {A}
{B} after {A} is fine again
""",
        """
{B} le lendemain de {A} est de nouveau [permis|autorisé|possible]
! oublie la règle de {B} après {A}
""",
        ROSTERING,
        0.7,
    ),
    undo(
        {"kind": "consecutive"},
        {},
        """
! [forget|drop|lift|remove|cancel] the [limit on|rule about] [days in a row|consecutive days]
people may work as many days in a row as they like again
no limit on days in a row any more
""",
        """
! [oublie|supprime|lève|enlève] la limite de jours [d'affilée|consécutifs]
plus de limite de jours [de suite|consécutifs]
""",
        ROSTERING,
        0.7,
    ),
    undo(
        {"kind": "rest"},
        {},
        """
! [forget|drop|lift|remove|cancel] the [rest rule|rest time|rest between shifts|rule about rest]
no minimum rest between shifts any more
the rest [time|rule] no longer applies
""",
        """
! [oublie|supprime|lève|enlève] [la règle de repos|le repos entre deux postes|le repos minimum]
plus de repos minimum entre deux postes
""",
        ROSTERING,
        0.7,
    ),
    undo(
        {"kind": "objective"},
        {},
        """
! forget the [objective|goal|aim|target]
! [drop|remove|cancel|clear] the objective
! go back to the [usual|normal|default] [objective|goal]
no special [objective|goal] any more
""",
        """
! [oublie|supprime|enlève] l'objectif
! reviens à l'objectif [habituel|normal|par défaut]
plus d'objectif particulier
""",
        ANY,
        0.6,
    ),
    undo(
        {"kind": "objective", "balance": True},
        {},
        """
the work doesn't have to be [even|fair|balanced|shared evenly] any more
! [forget|drop|stop] the balancing
no need to share the work evenly any more
""",
        """
le travail n'a plus besoin d'être équilibré
! [oublie|arrête] l'équilibrage
plus besoin de répartir équitablement
""",
        ANY,
        0.4,
    ),
)

LAST = (
    shape(
        {"intent": "undo", "which": "last"},
        {},
        """
undo
undo [that|it|the last one|the last rule|the last change|what I just said|the last thing]
[take|take it] that back
! [forget|scrap|scratch|cancel|drop|revoke|withdraw|remove] [that|it|the last one|the last rule|my last rule|what I just said|that last one|that again]
no, [not that|go back|undo that|take it back|that was wrong, undo it]
[oops|sorry|wrong|no|wait|hang on], [undo|take that back|forget that|go back|cancel that|scrap that]
! go back one [step|]
! step back
that was [a mistake|wrong|nonsense], [undo|take it back|forget it|cancel it|remove it]
never mind that last one
! delete the rule I just [made|added|gave you]
I changed my mind about that last one
! revert [that|the last change]
as it was before
back to before
forget what I [just |]said
""",
        """
annule
annule [ça|la dernière règle|le dernier changement|ce que je viens de dire|la dernière|mon dernier souhait]
[oublie|laisse tomber|retire|supprime|enlève] [ça|la dernière règle|la dernière|ce que je viens de dire|le dernier]
non, [reviens en arrière|annule|pas ça|oublie]
[oups|pardon|désolé|mince|attends], [annule|oublie|reviens en arrière|laisse tomber]
reviens en arrière
retour en arrière
c'était [une erreur|faux], [annule|oublie|retire-la]
je me suis trompé, annule
défais la dernière [modification|règle|chose]
comme avant
""",
        ANY,
        1.0,
    ),
)

ALL = (
    shape(
        {"intent": "undo", "which": "all"},
        {},
        """
! [forget|drop|delete|remove|clear|scrap|undo|withdraw|cancel|lift|wipe] [all|all the|all my|every one of the|all of the] rules
! [forget|undo|clear|scrap|reset|delete|drop] everything
! [start|begin] [again|over|afresh|from scratch]
! undo everything [I said|we did|]
! get rid of all [the |my |]rules
all rules [off|out|gone|away]
no [more |]rules [at all|any more|please|]
clean slate [please|]
back to the [start|beginning|original plan without rules]
reset
away with all [the |]rules
none of the rules [apply|hold] any more
! throw out [all|every] [the |]rules
""",
        """
[oublie|supprime|annule|efface|retire|enlève] toutes les règles
[oublie|annule|efface|supprime] tout [ce qu'on a dit|]
[recommence|reprends|repars] [à zéro|du début|de zéro]
remets [tout|les règles] à zéro
plus aucune règle
table rase
on efface tout
aucune règle ne vaut plus
toutes les règles à la poubelle
retour à l'état initial
""",
        ANY,
        1.0,
    ),
)

WHAT_IF = (
    what_if(
        {"kind": "unavailable", "resources": "$R"},
        {"R": w.resources(most=2, whole=False)},
        """
[could|can|would] we [manage|do it|cope|make it] without {R}?
what if we [lost|had to do without|didn't have] {R}?
what happens without {R}?
what would [the plan|it|the day] [look like|be like] without {R}?
does it [work|go] without {R}?
can we spare {R}?
what if {R} [broke down|fell through|dropped out|called in sick|couldn't come|failed|wasn't there]?
suppose {R} [breaks down|drops out|is not there]
would everything still [fit|get served|work] without {R}?
do we really need {R}?
how bad would it be [without {R}|to lose {R}|if {R} failed]?
and if {R} [drops out|breaks down|is missing]?
without {R}, what then?
{R} gone, what changes?
""",
        """
et sans {R} ?
[peut-on|pourrait-on|est-ce qu'on peut] [faire|s'en sortir|tenir|y arriver] sans {R} ?
que se passe-t-il sans {R} ?
à quoi ressemblerait [le plan|la journée] sans {R} ?
et si {R} [tombait en panne|était absent|nous lâchait|n'était pas là|manquait] ?
et si on n'avait pas {R} ?
ça passe sans {R} ?
qu'est-ce que ça donne sans {R} ?
a-t-on vraiment besoin de {R} ?
sans {R}, ça donne quoi ?
""",
        ANY,
        1.6,
    ),
    what_if(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": R, "D": lambda talk: w.whole_day(talk) if talk.several_days else None},
        """
[could|can|would] we [manage|do it|cope] without {R} {D}?
what if {R} [were off|was out|were missing|called in sick|dropped out] {D}?
what if {R} [took|wanted] the day off {D}?
what happens if {R} (isn't/aren't) there {D}?
how does the plan change without {R} {D}?
suppose {R} (is/are) out {D}
""",
        """
et sans {R} {D} ?
et si {R} [était absent|manquait|n'était pas là] {D} ?
peut-on s'en sortir sans {R} {D} ?
que se passe-t-il si {R} (est/sont) absent {D} ?
""",
        ANY,
        0.9,
    ),
    what_if(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_most": "$N"},
        {"R": lambda t: w.Filled(t.resource_nouns[1], [w.ALL_RESOURCES[t.trade]], True), "N": w.number(1, 8)},
        """
would {N} {R} be enough?
would {N} {R} do?
[could|can] we [do it|manage|get round] with [only |just |]{N} {R}?
what if we only [had|used|sent out] {N} {R}?
how does the plan change with {N} {R}?
is it possible with {N} {R}?
does it work with {N} {R}?
""",
        """
est-ce que {N} {R} suffiraient ?
{N} {R}, ça suffirait ?
peut-on [faire|y arriver] avec [seulement |]{N} {R} ?
et si on n'avait que {N} {R} ?
qu'est-ce que ça donne avec {N} {R} ?
""",
        WORK,
        1.0,
    ),
    what_if(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
what if we [left out|dropped|skipped|cancelled] {A}?
what would we save without {A}?
what if {A} (was/were) [cancelled|dropped|left out]?
what does it look like without {A}?
would it [help|get better] to [drop|skip|leave out] {A}?
""",
        """
et si on [laissait tomber|annulait|sautait|enlevait] {A} ?
que gagnerait-on sans {A} ?
qu'est-ce que ça donne sans {A} ?
et si {A} (était annulé/étaient annulés) ?
""",
        WORK,
        0.8,
    ),
    what_if(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": w.resources(most=1, whole=False)},
        """
what if {R} [did|took|served] {A}?
what if {A} went [on|with|to] {R}?
what would change if {R} had {A}?
how does the plan change with {A} on {R}?
how about {A} on {R}, [what would that give|just to see|as a test]?
could {R} take {A}, what would that do to the plan?
""",
        """
et si {R} [faisait|prenait|livrait] {A} ?
et si on mettait {A} sur {R} ?
qu'est-ce que ça change si {R} (prend/prennent) {A} ?
qu'est-ce que ça donnerait avec {A} sur {R} ?
""",
        ANY,
        0.9,
    ),
    what_if(
        {"kind": "objective", "minimise": ["$X"]},
        {"X": lambda t: _aim(t)},
        """
what if we [went for|only looked at|optimised for|planned for] {X}?
what would the plan look like if only {X} counted?
how would it look with {X} as the aim?
""",
        """
et si on [visait|ne regardait que|optimisait] {X} ?
à quoi ressemblerait le plan si seul comptait {X} ?
""",
        ANY,
        0.5,
    ),
)


def _quantity(talk: w.Talk) -> w.Filled | None:
    """Draw the name of a limited quantity."""
    names = {"routing": ("distance", "stops", "driving", "trips", "duration", "overtime"), "rostering": ("hours", "shifts", "overtime"),
             "scheduling": ("hours", "overtime")}[talk.trade]  # fmt: skip
    said = {"distance": (("distance", "km", "mileage", "kilometre"), ("distance", "km", "kilométrage")),
            "stops": (("stop", "stops"), ("arrêts",)), "driving": (("driving time", "driving"), ("conduite", "temps de conduite")),
            "trips": (("trip", "trips"), ("tours", "tournées")), "duration": (("duration", "tour length", "route time"), ("durée",)),
            "overtime": (("overtime",), ("heures sup", "heures supplémentaires")), "hours": (("hour", "hours"), ("heures",)),
            "shifts": (("shift", "shifts"), ("postes",))}  # fmt: skip
    if talk.trade == "routing" and talk.chance(0.2):
        return w.dimension(talk)
    name = talk.rng.choice(names)
    return w.Filled(talk.rng.choice(said[name][0 if talk.language == "en" else 1]), name)


def _aim(talk: w.Talk) -> w.Filled:
    """Draw one aim."""
    said = {"distance": (("distance", "the shortest distance", "kilometres"), ("la distance", "le moins de kilomètres")),
            "cost": (("cost", "the lowest cost"), ("le coût", "le moins cher")),
            "time": (("time", "the shortest time"), ("le temps",)),
            "lateness": (("punctuality", "lateness", "few delays"), ("la ponctualité", "les retards")),
            "emissions": (("emissions", "CO2"), ("les émissions", "le CO2")),
            "overtime": (("overtime", "little overtime"), ("les heures sup",))}  # fmt: skip
    name = talk.rng.choice(list(said))
    return w.Filled(talk.rng.choice(said[name][0 if talk.language == "en" else 1]), name)
