"""Withdrawals that look like new rules."""

from __future__ import annotations

from typing import Any

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.lookalikes.slots import ONE, R1, RN, A
from planner.language.training.phrasings.shape import ANY, WORK, Shape, shape


def _undo(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
          trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    return shape({"intent": "undo", "constraints": [rule]}, slots, english, french, trades, weight)


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
