"""When a place must not be served."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import AW, A, P, routed

SHAPES = (
    routed(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": AW, "P": P},
        """
= because <why>, nothing [happens|is dropped|moves] at {A} {P}
= {P} nobody [sets foot in|goes near|serves|unloads at] {A}
= {P} not a single [box|drop|{r}|delivery] [at|for] {A}
= under no circumstances [do we serve|is anyone at|do we unload at] {A} {P}
= the [gate|dock|ramp] at {A} is [closed to us|off limits] {P}
= there's a [curfew|delivery ban|lorry ban|market|service|school run] at {A} {P}, so [nothing|no drops|no unloading] then
= {A} (sleeps/sleep|prays/pray|eats/eat|does the stock count/do the stock count) {P}, so nothing then
= {A} (won't/won't) [sign for|take|let us drop] anything {P}
= [delivering|unloading] at {A} {P} is [forbidden|banned|not on|a no-no|out of the question]
= {A} (is/are) [a no-go|off limits|taboo|out of bounds|not to be served] {P}
! steer clear of {A} {P}
! give {A} a [miss|wide berth] {P}
! stay [out of|away from|off] {A} {P}
! never [serve|touch|unload at] {A} {P}
! don't [serve|hit|unload at|be at] {A} {P}
{P}: [nothing|no drops|no unloading|no deliveries] [at|for|to] {A}
{A}: [curfew|no-go|blackout|no drops|no entry|delivery ban] {P}
[curfew|blackout|delivery ban|no drops|no unloading] [at|for] {A} {P}
not {P} [at|for] {A}
any time but {P} for {A}
{A} any time except {P}
<hi> {A} can't have us there {P}<bye>
could we stay [clear of|away from|out of] {A} {P}?
""",
        """
= comme <car>, rien [chez|à] {A} {P}
= {P}, personne ne décharge [chez|à] {A}
= il y a [un couvre-feu|le marché|une interdiction de livrer] à {A} {P}, donc rien
! [contourne|contournez|évite] {A} {P}
{A} : interdiction de livrer {P}
<allo> pas de passage [chez|à] {A} {P}
n'importe quand sauf {P} pour {A}
""",
        1.8,
    ),
    routed(
        {"kind": "exclude_period", "activities": "$A", "start": "$T"},
        {"A": AW, "T": w.moment(720, 1200, 0.0, 0.3)},
        """
= after {T} nothing [moves|happens|gets dropped|is unloaded] at {A}
= from {T} onwards [nothing|not a thing|not a box] [moves|goes|is dropped|is unloaded] at {A}
= because of [the curfew|the noise|residents|the night ban], nothing happens at {A} after {T}
= there's a [curfew|night ban|delivery ban] at {A} from {T} on
= once it's {T} nothing more [goes to|happens at|is unloaded at] {A}
= [nobody|no {r}|no crew] may [be|still be|work|unload] at {A} after {T}
! stay [away from|out of|off] {A} after {T}
! do nothing more at {A} [after|from] {T} [on|]
! don't have anyone at {A} after {T}
after {T} [nothing|no drops|nothing more] [at|for|to] {A}
{A}: [curfew|nothing|no unloading|no-go|night ban] [after|from] {T}
[curfew|night ban] [at|in] {A} from {T}
<hi> nothing at {A} after {T}<bye>
""",
        """
= après {T}, plus rien ne se passe [chez|à] {A}
= couvre-feu à {A} à partir de {T}, plus rien ensuite
après {T}, plus rien [chez|à] {A}
{A} : plus rien après {T}
""",
        1.1,
    ),
    routed(
        {"kind": "exclude_period", "activities": "$A", "start": "$D.start", "end": "$D.end"},
        {"A": A, "D": lambda t: w.whole_day(t) if t.several_days else None},
        """
= because <why>, nothing [goes to|happens at|is dropped at] {A} {D}
= it's [a holiday|stocktaking|market day|a funeral] at {A} {D}, so no deliveries
= under no circumstances is {A} served {D}
! give {A} a miss {D}
! steer clear of {A} {D}
{A}: blackout {D}
no [runs|drops|deliveries] [to|at|for] {A} {D}
<hi> {A} can't have us {D}<bye>
""",
        """
= c'est [férié|l'inventaire|jour de marché] à {A} {D}, donc pas de livraison
! [évite|évitez] {A} {D}
aucun passage [chez|à] {A} {D}
""",
        0.9,
    ),
)
