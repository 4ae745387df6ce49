"""Requests that look alike and mean different things, side by side: a withdrawal and a new ban, a trial and a question.

"Truck 2 no longer goes to the port" forbids, "Truck 2 may go to the port again" withdraws; "what if the paint came
before the wash" tries an order out, "why does the paint come before the wash" asks about it.
"""

from __future__ import annotations

from typing import Any

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, Shape, shape

A = w.activities(most=2)
ONE = w.activities(most=1)
GROUP = w.activities(most=1, single=False)
PAIR = w.activities(most=2, least=2)
RN = w.resources(most=2, whole=False)
R1 = w.resources(most=1, whole=False)


def _undo(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
          trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    return shape({"intent": "undo", "constraints": [rule]}, slots, english, french, trades, weight)


def _tried(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
           trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    return shape({"intent": "what_if", "constraints": [rule]}, slots, english, french, trades, weight)


SHAPES = (
    # ------------------------------------------------------------------ no longer: a new rule, not a withdrawal
    shape(
        {"kind": "unavailable", "resources": "$R"},
        {"R": RN},
        """
= {R} (is/are) no longer [available|usable|with us|in service|ours|running|roadworthy]
= we [no longer have|don't have] {R} [any more|]
= {R} (has/have) [broken down|died|given up|been stolen|left us|quit|been written off|failed its test|been sold|been impounded]
= {R} (isn't/aren't) [available|usable|here|working] any more
= we [have lost|are losing|lose] {R}
= {R} (won't/won't) [come|run|start|move|turn up] [any more|at all|]
= {R} (stays/stay) [in the yard|parked|put|at home|in the garage|in bed|at the depot] [the whole time|for good|]
! take {R} [out of service|off the plan|out of the plan|off the road]
! plan without {R}
! cross {R} off
{R} [stays parked|dead|kaput|out of order|under repair|on strike|no longer usable|scrapped]
from now on without {R}
{R} [not available|unavailable|out] any more
""",
        """
= {R} (n'est/ne sont) plus [disponible|utilisable|là|en état|en service|à nous]
= on n'a plus {R}
= {R} (a/ont) [rendu l'âme|lâché|démissionné|été volé|été vendu|calé pour de bon]
= {R} ne (marche/marchent|roule/roulent|tourne/tournent|démarre/démarrent) plus
= {R} (reste/restent) [au garage|à quai|au dépôt|à la maison|au lit]
= on [perd|a perdu] {R}
! [planifie|planifiez|fais|faites] [désormais |]sans {R}
! [raye|rayez|retire|retirez|sors|sortez] {R} [du plan|de la liste|du service]
{R} [hors service|hors d'usage|mort|en grève|cassé|plus utilisable|en réparation]
désormais sans {R}
""",
        ANY,
        1.4,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$T"},
        {"R": RN, "T": w.moment(420, 1140, 0.0, 0.4)},
        """
= {R} (is/are) no longer [there|available|with us|free|around] [after|from] {T}
= we [lose|have to give back|hand back|must release] {R} at {T}
= from {T} on {R} (is/are) [no longer ours|booked elsewhere|needed elsewhere|gone|elsewhere]
= {R} (does/do) nothing [more |]for us after {T}
! don't count on {R} [any more|] after {T}
{R} no longer after {T}
after {T} without {R}
nothing for {R} after {T}
""",
        """
= {R} (n'est/ne sont) plus [là|dispo|disponible|libre] [après|à partir de|dès] {T}
= on [perd|rend|doit rendre|libère] {R} à {T}
= [à partir de|dès] {T}, {R} (est/sont) [pris ailleurs|parti|ailleurs|réservé à d'autres]
! ne [compte|comptez] plus sur {R} [après|à partir de] {T}
après {T} sans {R}
plus de {R} [après|à partir de] {T}
plus rien pour {R} après {T}
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$T"},
        {"A": A, "T": w.clock(840, 1290)},
        """
= there (is/are) no more {A} after {T}
= {A} [stops|ends|is over] at {T}, nothing after that
= we no longer do {A} after {T}
= nothing [happens|goes on|is done] at {A} after {T}
! stop {A} at {T}
! no more {A} after {T}
no {A} any more after {T}
nothing more at {A} after {T}
""",
        """
= [il n'y a|on ne fait] plus de {A} après {T}
= plus rien à {A} après {T}
= {A} (s'arrête/s'arrêtent) à {T}, rien après
! [arrête|arrêtez] {A} à {T}
plus de {A} [après|passé] {T}
rien [à|chez|pour] {A} après {T}
""",
        WORK,
        1.0,
    ),
    # ------------------------------------------------------------------ who: bound hours of people and vans, not of orders
    shape(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": RN, "T": w.clock(660, 1320)},
        """
= {R} [must|should|has to|needs to] [be back|be home|be in|be done|finish|stop|knock off] [by|before|no later than] {T} [every day|each day|]
= I want {R} [back|home|in|finished] by {T}
= {R} (has/have) to [call it a day|pack up|clock off|park] at {T}
= {R}'s [day|shift|duty] ends at {T}
= the day of {R} ends at {T}
! [get|bring|have] {R} [back|home|in] [by|before] {T}
! let {R} [finish|stop|go home] by {T}
{R} [back|home|in|done] [by|before] {T}
{R} end of day {T}
""",
        """
= {R} (doit/doivent) [avoir fini|être revenu|être au dépôt|débaucher|s'arrêter] [avant|à|pour] {T}
= je veux {R} [au dépôt|de retour|à la maison] [avant|pour] {T}
= la journée de {R} (se termine/se terminent) à {T}
! [ramène|ramenez|fais rentrer|faites rentrer] {R} [avant|pour] {T}
{R} [de retour|revenu|rentré] [avant|pour] {T}
{R} fin de journée {T}
""",
        ANY,
        1.0,
    ),
)
"""Shapes that say a rule."""

UNDO = (
    _undo(
        {"kind": "reserve", "resources": "$R"},
        {"R": RN},
        """
{R} (isn't/aren't) [limited|restricted|kept|tied] to one thing any more
{R} (is/are) open to [everything|all {as}|anything] again
{R} can take [whatever comes|all sorts|other things too|anything] [again|from now on|]
! let {R} [carry|take|do] other things [too|as well|again]
! open {R} up to [everything|other {as}] again
""",
        """
{R} (peut/peuvent) prendre [n'importe quoi|de tout|autre chose aussi] [à nouveau|désormais|]
{R} (est/sont) de nouveau ouvert à tout
! [rouvre|rouvrez] {R} à tout
""",
        ANY,
        0.8,
    ),
    _undo(
        {"kind": "limit", "resources": "$R"},
        {"R": RN},
        """
! [lift|drop|forget|remove|cancel|delete] [the|any|every] [cap|limit|limits|ceiling|maximum] [on|for|of] {R}
{R} (has/have) no [limit|cap|maximum|ceiling] any more
{R} can do as [much|many] as (it/they) (likes/like) again
{R}'s [limit|cap|ceiling] [is gone|no longer holds|can go|is off]
""",
        """
! [lève|enlève|oublie|supprime|retire] [la limite|le plafond|toute limite|le maximum] de {R}
{R} (n'a/n'ont) plus de [limite|plafond|maximum]
plus de [limite|plafond] pour {R}
""",
        ANY,
        1.0,
    ),
    _undo(
        {"kind": "limit", "quantity": "$Q"},
        {"Q": everyday.counted},
        """
! [forget|drop|lift|remove|scrap|ditch|never mind] the [cap|ceiling|limit|maximum|restriction] on {Q}
! [forget|drop|lift|remove|scrap|ditch] the {Q} [cap|ceiling|maximum|restriction|thing]
{Q} [doesn't|don't] have to be [limited|capped] any more
there is no [cap|ceiling|maximum] on {Q} any more
the [cap|limit|ceiling] on {Q} [is off|can go|is no longer needed]
we no longer [cap|limit|restrict] {Q}
""",
        """
! [oublie|lève|enlève|supprime|retire] [le plafond|le maximum|la restriction] [de|sur les|sur le] {Q}
plus de [plafond|maximum|restriction] [de|sur les] {Q}
on ne [limite|plafonne] plus les {Q}
""",
        ANY,
        1.4,
    ),
    _undo(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
we [do|serve|deliver|take] {A} after all
{A} (isn't/aren't) [cancelled|left out|postponed|skipped] any more
! [bring|take] {A} back [in|into the plan|on board]
! serve {A} after all
{A} after all, please
""",
        """
on [fait|livre|sert|prend] {A} finalement
{A} (n'est/ne sont) plus [reporté|laissé de côté|annulé|écarté]
! [reprends|reprenez|réintègre] {A}
{A} finalement si
""",
        WORK,
        0.8,
    ),
    _undo(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": ONE, "B": ONE},
        """
{B} can [start|be done|go|be served] before {A} [again|now|after all]
{B} (doesn't/don't) depend on {A} any more
it no longer matters whether {A} (comes/come) before {B}
! forget [about |]{A} before {B}
! drop the order between {A} and {B}
""",
        """
{B} (peut/peuvent) [de nouveau |]passer avant {A} [maintenant|finalement|]
! oublie {A} avant {B}
! [supprime|oublie] l'ordre entre {A} et {B}
""",
        WORK,
        0.8,
    ),
    _undo(
        {"resources": "$R"},
        {"R": R1},
        """
! forget [all that|anything] I [asked|told you|said] about {R}
! [clear|reset|free|release] {R} [of all conditions|from everything|completely]
! [undo|revert|reverse|take back] [everything|whatever|what] [concerns|has to do with|I said about|we decided on] {R}
nothing [holds|applies|special] for {R} any more
{R} [without|free of] any [rules|conditions|restrictions] again
treat {R} like [any other|the rest] again, no rules
""",
        """
! oublie [tout ce qui concerne|tout ce qu'on a décidé pour] {R}
! [libère|libérez] {R} de [toutes les règles|toute contrainte]
! [annule|annulez|retire] [tout |]ce [qui touche|que j'ai dit sur] {R}
plus rien de spécial pour {R}
{R} sans [règle|contrainte] [désormais|à nouveau]
""",
        ANY,
        1.6,
    ),
    _undo(
        {"activities": "$A"},
        {"A": ONE},
        """
! forget [all that|anything] I [asked|told you|said] about {A}
! [clear|reset|free|release] {A} of all conditions
! [undo|revert|take back] [everything|whatever|what] [concerns|has to do with|I said about] {A}
nothing special [for|about] {A} any more
{A} [without|free of] any [rules|conditions] again
""",
        """
! oublie [tout ce qui concerne|tout ce qu'on a décidé pour] {A}
! libère {A} de [toutes les règles|toute contrainte]
! [annule|annulez] [tout |]ce que j'ai dit sur {A}
plus rien de spécial pour {A}
""",
        WORK,
        1.3,
    ),
)
"""Shapes that withdraw rules."""

LAST = (
    shape(
        {"intent": "undo", "which": "last"},
        {},
        """
! [cross out|strike out|roll back|reverse|erase|kill] [that|that one|the last one|what you just did|the latest one|my last request]
! put it back [the way it was|as it was before]
! go back to [how it was before|the previous state|what we had]
no [wait|sorry|stop], [not that one|I didn't mean that|forget it]
I [take|took] that back
my mistake, [undo it|drop it|not that]
that last [one|rule|request] was [wrong|no good|too much|silly], [out with it|drop it|undo it]
the last one [can go|was nonsense|is off]
""",
        """
! [raye|efface|défais] [ça|la dernière|ce qu'on vient de faire|la dernière demande]
! [remets|reviens à] [comme c'était|l'état d'avant|ce qu'on avait avant]
non [attends|pardon|stop], [pas celle-là|ce n'est pas ça|laisse tomber]
je [reprends|retire] ce que j'ai dit
au temps pour moi, [annule|oublie]
la dernière [était fausse|n'était pas bonne|peut partir], [annule|enlève-la]
""",
        ANY,
        1.0,
    ),
)
"""Shapes that withdraw the last rule."""

WHAT_IF = (
    _tried(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": ONE, "B": ONE},
        """
what if {A} [came|went|were done|were served|was done|got served] [before|ahead of] {B}?
what if we [did|served|delivered|put] {A} [before|ahead of] {B}?
what if {B} [had to wait for|came after|waited for|followed|only came after] {A}?
[would|does] it [work|cost much|hurt|make a difference] [to do|if we did|if we do|doing] {A} before {B}?
how would it look with {A} [before|ahead of] {B}?
suppose {A} (is/are) [done|served] before {B}
suppose {B} (waits/wait) for {A}
and if {A} came before {B}?
could we do {A} before {B}, what would that mean?
try {A} before {B}, just to see
""",
        """
et si {A} [passait|passaient|venait|venaient|était fait] avant {B} ?
et si on [faisait|livrait|servait|mettait] {A} avant {B} ?
et si {B} [attendait|passait après|venait après] {A} ?
qu'est-ce que ça [donne|donnerait|change|coûterait] de faire {A} avant {B} ?
que se passerait-il si {A} (passait/passaient) avant {B} ?
supposons que {A} (passe/passent) avant {B}
imagine {A} avant {B}
pour voir, {A} avant {B}
""",
        WORK,
        1.5,
    ),
    _tried(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": A, "T": w.clock()},
        """
what if {A} [had to be|was to be|were] [served|reached|delivered] [by|before] {T}?
what if we [promised|served|reached|got to] {A} [by|before] {T}?
[could|can] we [make|reach|get to] {A} [by|before] {T}, [what would that do|what happens then]?
what if {A} wanted us there by {T}?
how bad would {A} by {T} be?
""",
        """
et si {A} (devait/devaient) être [livré|servi] avant {T} ?
et si on [promettait|livrait|servait] {A} avant {T} ?
qu'est-ce que ça donne avec {A} avant {T} ?
que se passe-t-il si on passe chez {A} avant {T} ?
""",
        ROUTING,
        1.0,
    ),
    _tried(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": RN},
        """
what if {R} [no longer went to|stopped doing|couldn't do|never went to|weren't allowed at|refused|didn't serve] {A}?
what if we kept {R} [away from|off|out of] {A}?
what if {A} [refused|didn't want|wouldn't have|had to do without] {R}?
suppose {R} (can't/can't) go to {A}
""",
        """
et si {R} ne (faisait/faisaient|livrait/livraient|prenait/prenaient) [plus|pas] {A} ?
et si on [interdisait|n'envoyait plus] {R} [à|chez] {A} ?
et si {A} (refusait/refusaient) {R} ?
imagine {R} sans {A}
""",
        ANY,
        1.0,
    ),
    _tried(
        {"kind": "limit", "resources": "$R", "quantity": "distance", "at_most": "$N"},
        {"R": w.resources(most=1), "N": w.number(60, 500, 10)},
        """
what if {R} (was/were) [limited|capped|kept] to {N} km?
what if {R} [drove|did|could do|went] [no more than|at most|only] {N} km?
what would {N} km for {R} [mean|cost|do]?
and with {R} at {N} km [max|at most]?
""",
        """
et si {R} (était limité/étaient limités) à {N} km ?
et si {R} ne (faisait/faisaient) pas plus de {N} km ?
que donneraient {N} km max pour {R} ?
""",
        ROUTING,
        0.7,
    ),
    _tried(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
what if {A} [shared|were on|went on|rode on] [the same|one] {r}?
what if we [put|kept|did] {A} together?
could {A} go together, what would it change?
""",
        """
et si {A} (partaient/partaient) sur le même {r} ?
et si on mettait {A} ensemble ?
""",
        WORK,
        0.6,
    ),
    _tried(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": w.places(most=2)},
        """
what if the [road|way|bridge] to {P} [was|were] [closed|blocked|cut|flooded]?
what if {P} [was|were] [cut off|closed to traffic|unreachable]?
what if we couldn't [get|drive] to {P}?
suppose nobody gets through to {P}
""",
        """
et si la route de {P} était [fermée|coupée|barrée] ?
et si {P} (était inaccessible/étaient inaccessibles) ?
et si on ne pouvait plus aller à {P} ?
""",
        ROUTING,
        0.8,
    ),
    _tried(
        {"kind": "unavailable", "resources": "$R", "end": "$T"},
        {"R": RN, "T": w.clock(420, 1140)},
        """
what if {R} [came back|was back|turned up|was ready|started] only at {T}?
what if {R} (was/were) [out|missing|in the garage|held up] until {T}?
what if we had no {R} before {T}?
""",
        """
et si {R} (revenait/revenaient|était là/étaient là) seulement à {T} ?
et si {R} (était/étaient) [retenu|absent|au garage] jusqu'à {T} ?
""",
        ANY,
        0.8,
    ),
    _tried(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": GROUP, "N": w.number(2, 5), "S": w.skill},
        """
what if we [needed|wanted|had|put] {N} {S} on {A}?
what if {A} [needed|had to have|required] {N} {S}?
would {N} {S} on {A} be [possible|feasible], what would it cost?
""",
        """
et s'il fallait {N} {S} [sur|pour|en] {A} ?
et si on mettait {N} {S} [sur|en] {A} ?
et si {A} (demandait/demandaient) {N} {S} ?
""",
        ROSTERING,
        0.9,
    ),
)
"""Shapes that try a rule out."""

MEANING = {"intent": "unclear", "about": "meaning"}
UNCLEAR = (
    shape(
        MEANING,
        {"A": ONE, "R": R1},
        """
[cancel|stop|close|free|clear] my [subscription|account|lunch|appointment at the dentist|meeting with {R}]
[unlock|unfreeze|restart|reboot|reset] [the computer|my screen|the printer|my phone|the server|the router|windows]
[drop|delete|truncate|wipe] [all |]the [tables|logs|backups|accounts|users|mail]
[turn|switch] [the lights|the heating|the radio|the alarm] [on|off]
[remind|wake] me [at noon|tomorrow|in an hour]
[play|put on] some music
[when|where] is the [next train|Christmas party|pub|bank|toilet]?
[how long|how far] is it to [the moon|Berlin|the sea]?
[how many|how much] [people live in Paris|does a horse weigh|is a beer]?
[please |]pay [my bill|the electricity|the rent]
[when does|at what time does] the [shop|canteen|match|film|sun] [open|start|rise|set]?
that's [funny|odd|nice|life]
[who|what] [made|wrote|trained] you?
I'll be [late|there soon|off] [today|]
[email|text] [mum|the boss|everybody] that [I'm late|it's done]
change the [font|language|colours|wallpaper]
[make it|turn it] louder
[is it|will it] [rain|snow|be hot] [tomorrow|today|]?
""",
        """
[résilie|annule] mon [abonnement|rendez-vous chez le coiffeur|compte]
[redémarre|débloque|réinitialise] [l'ordinateur|l'imprimante|mon écran|le serveur|la box]
[supprime|vide|efface] [les tables|les journaux|les sauvegardes|les comptes]
[allume|éteins] [la lumière|le chauffage|la radio]
[rappelle-moi|réveille-moi] [à midi|demain|dans une heure]
mets un peu de musique
[quand|à quelle heure] [part le prochain train|ouvre la boulangerie|commence le film] ?
[combien|à combien] [coûte un café|est la lune] ?
paie [ma facture|le loyer]
c'est [drôle|bizarre|la vie]
qui t'a [fait|programmé|entraîné] ?
je serai [en retard|là bientôt]
change [la police|la langue|les couleurs]
[va-t-il|il va] [pleuvoir|neiger] [demain|] ?
""",
        ANY,
        2.0,
    ),
)
"""Shapes that must be asked back."""

QUESTIONS = (
    shape(
        {"kind": "summary"},
        {},
        """
summarise [the schedule|everything|today|the day|the whole thing|what we have] [for me|briefly|in short|]
[give me|show me|let me have] the [gist|main points|short version|highlights|numbers]
[in a few words|in short|briefly], [what's the plan|how does it look]?
[what's|how's] [the state of play|the overall picture|today's plan looking]?
[walk|take|run] me through the plan [briefly|]
a [quick|short|brief] [rundown|recap|overview] [please|of the day|]
""",
        """
[résume|résumez]-moi [tout ça|la journée|le planning]
[donne-moi|fais-moi] [les grandes lignes|la version courte|l'essentiel|les chiffres]
[en bref|en deux mots|en résumé], [c'est quoi le plan|ça donne quoi] ?
un [bref|petit|rapide] [topo|récap|aperçu] [du plan|de la journée|]
""",
        ANY,
        3.0,
    ),
    shape(
        {"kind": "bottleneck"},
        {},
        """
would [a second|a third|one more|another|an additional] {r} [get us further|get us anywhere|make it better|save us time|bring anything|ease things]?
[what|where] [jams|hurts|is the squeeze|is the weak link|is the tightest part]?
what [costs|is costing] us the most time?
what would we need [to do better|to get everything done|most]?
[if I bought|if we bought|would buying|would renting] [another|one more] {r} [pay off|would it help|help]?
what [is|would be] the first thing to improve?
""",
        """
un {r} de plus nous [avancerait|aiderait]-t-il ?
[un deuxième|un autre] {r} [servirait|changerait]-il quelque chose ?
qu'est-ce qui nous [coûte|prend] le plus de temps ?
où est le maillon faible ?
que faudrait-il pour faire mieux ?
""",
        ANY,
        2.0,
    ),
)
"""Shapes that ask."""
