"""Rules about who does what, taken back."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, WORK
from planner.language.training.phrasings.withdrawn.slots import A, R, undo

PAIR = w.activities(most=2, least=2)

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
)
