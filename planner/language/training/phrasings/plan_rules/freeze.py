"""What of the plan stays as it is: `freeze`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, WORK, shape

R = w.resources(most=2)

SHAPES = (
    # ------------------------------------------------------------------ freeze
    shape(
        {"kind": "freeze", "resources": "$R"},
        {"R": R},
        """
= {R} (stays/stay|remains/remain) [as it is/as they are|as planned|unchanged|untouched]
= [the [route|plan|round|schedule] of {R}|{R}'s [route|plan|round]] (is/is) [fixed|settled|not to be touched|frozen]
= the [route|plan|round|schedule] of {R} must not [change|be changed|be touched]
= {R} (is/are) [happy with|already on] (its/their) [route|round|plan], no changes
= {R} must not be [changed|touched|replanned|re-planned]
! [leave|keep] {R} [as it is|as is|alone|as planned|unchanged|untouched]
! [leave|keep] the [route|plan|round|schedule|tour] of {R} [as it is|as is|alone|unchanged]
! [freeze|lock|fix|pin] {R}
! [freeze|lock|fix] the [route|plan|round|schedule] of {R}
! don't [touch|change|alter|replan|mess with] {R}
! don't [touch|change|alter] the [route|round|plan] of {R}
{R} [frozen|locked|unchanged|fixed|no changes|hands off]
hands off {R}
no changes to {R}
{R}: leave as is
""",
        """
= {R} (reste/restent) [tel quel|tels quels|inchangé|comme prévu]
= la tournée de {R} est [figée|fixée|bloquée]
= le plan de {R} ne doit pas [bouger|changer]
! [laisse|laissez|garde|gardez] {R} [tel quel|comme ça|comme prévu|tranquille|en l'état]
! [laisse|laissez|garde] la tournée de {R} [telle quelle|comme elle est|inchangée]
! [gèle|gelez|fige|figez|verrouille|bloque] {R}
! [gèle|fige|verrouille] la tournée de {R}
! ne [touche|touchez|change|changez|modifie] [pas à|rien à|plus à] {R}
{R} [figé|gelé|tel quel|inchangé|verrouillé]
on ne touche pas à {R}
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "freeze", "until": "$T"},
        {"T": w.moment(360, 900, 0.15, 0.3)},
        """
= [everything|whatever|all that] [before|until|up to] {T} is [already under way|fixed|settled|done|frozen|locked|decided]
= [everything|all] that [starts|begins|happens|is planned] before {T} [stays|is fixed|is settled|stays as it is|is under way]
= the plan [until|up to|before] {T} [is fixed|stays|can't change|stands|must not change]
= nothing may change before {T}
= nothing changes [before|until] {T}
= what is planned [before|until] {T} stays
! [freeze|lock|fix|keep] [everything|the plan|all|the schedule] [until|before|up to] {T}
! [leave|keep] everything [before|until|up to] {T} [as it is|alone|]
! don't [touch|change] anything [before|until|up to] {T}
! only replan [after|from] {T} [on|]
[frozen|freeze|locked|fixed] [until|up to] {T}
no changes before {T}
everything before {T} stays
""",
        """
= tout ce qui [est avant|commence avant|est prévu avant|se passe avant] {T} [est figé|ne bouge plus|est déjà lancé|est fixé|reste]
= le plan [jusqu'à|avant] {T} [est figé|ne bouge pas|ne change pas]
= rien ne [change|bouge] avant {T}
! [gèle|gelez|fige|figez|verrouille|bloque] [tout|le plan] [jusqu'à|avant] {T}
! ne [touche|touchez|change|changez] [rien|à rien] avant {T}
! [laisse|laissez] tout [tel quel|comme ça] [jusqu'à|avant] {T}
! ne [replanifie|replanifiez] qu'à partir de {T}
[tout est figé|plan figé|gel] jusqu'à {T}
rien ne bouge avant {T}
""",
        ANY,
        1.0,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "until": "$T"},
        {"R": R, "T": w.moment(360, 900, 0.15, 0.3)},
        """
= {R} (stays/stay) as planned until {T}
= {R} must not change before {T}
! [freeze|lock|fix] {R} [until|up to|before] {T}
! [leave|keep] {R} [as it is|alone|unchanged] [until|up to|before] {T}
! don't touch {R} before {T}
{R} [frozen|fixed|unchanged] until {T}
""",
        """
= {R} ne (change/changent) pas avant {T}
! [gèle|fige|figez|verrouille] {R} jusqu'à {T}
! [laisse|laissez] {R} tel quel jusqu'à {T}
! ne [touche|touchez] pas à {R} avant {T}
{R} figé jusqu'à {T}
""",
        ANY,
        0.5,
    ),
    shape(
        {"kind": "freeze", "activities": "$A"},
        {"A": w.activities(most=2)},
        """
= {A} (stays/stay|remains/remain) where (it is/they are)
= {A} (is/are) [confirmed|fixed|agreed] [with the customer|], [don't move|no changes to] (it/them)
= {A} must not [move|be moved|be changed|be rescheduled]
! [don't|never] [move|reschedule|change|touch] {A}
! [leave|keep] {A} [as it is|where it is|as planned|alone]
! [freeze|lock|fix|pin] {A}
{A} [fixed|locked|frozen|stays put|as planned]
no changes to {A}
""",
        """
= {A} (reste/restent) [où c'est|en place|comme prévu]
= {A} ne (doit/doivent) pas [bouger|changer|être déplacé]
! ne [bouge|bougez|déplace|déplacez|touche] pas {A}
! [laisse|laissez|garde] {A} [en place|comme prévu|tel quel]
! [gèle|fige|figez|verrouille] {A}
{A} [figé|fixé|verrouillé|comme prévu]
""",
        WORK,
        0.8,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "keep": "resource"},
        {"R": R},
        """
= {R} (keeps/keep) (its/their) [{as}|customers|stops|work], [the order is open|but the order may change|in any order|but the times may change]
= {R} (keeps/keep) the same [{as}|customers|stops], [order|sequence] [is open|free|can change]
= the [{as}|customers|stops] of {R} [stay|stay there|stay with it], [but you may reorder|the sequence is free|the order may change]
= what is on {R} stays on {R}, [in any order|the order is free|reorder as you like]
! [keep|leave] the [{as}|customers|stops] of {R}, [you may reorder|reorder if you like|but change the order freely|only the order may change]
! keep {R}'s [{as}|customers|stops] [with it|there] but [reorder freely|optimise the order|change the sequence]
! keep the [{as}|customers|stops] on {R} but [you may reorder|the order is free]
{R} same [{as}|customers|stops], [any order|free order|order open]
{R}: same customers, new order [ok|allowed]
""",
        """
= {R} (garde/gardent) ses [clients|{as}|arrêts], [l'ordre peut changer|dans n'importe quel ordre|mais l'ordre est libre]
! [garde|gardez|laisse] les [clients|{as}|arrêts] de {R}, [tu peux|on peut|vous pouvez] [réordonner|changer l'ordre]
! [garde|gardez] ses [clients|{as}] à {R} mais [change|optimise] l'ordre
{R} mêmes [clients|{as}], ordre [libre|au choix|à revoir]
""",
        WORK,
        0.7,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "keep": "order"},
        {"R": R},
        """
= {R} (keeps/keep) the same [order|sequence], [the times may change|but the times can shift|times are free]
= the [order|sequence] of {R} [stays|is fixed], [only the times may change|but the times may move]
= the sequence of stops of {R} must not change
! [keep|leave|freeze] the [order|sequence] of [stops of |{as} of |]{R}
! keep {R} in the same [order|sequence]
! don't [change|touch] the [order|sequence] of {R}
! don't reorder {R}
{R} same [order|sequence], [new times ok|times free]
same sequence for {R}
""",
        """
= {R} (garde/gardent) le même ordre, [les horaires peuvent changer|mais les heures peuvent bouger]
= l'ordre [de passage |]de {R} [ne change pas|est fixé|reste]
! [garde|gardez|laisse] l'ordre [des arrêts |de passage |]de {R}
! ne [change|changez] pas l'ordre de {R}
! ne [réordonne|réordonnez] pas {R}
{R} même ordre, horaires libres
même ordre pour {R}
""",
        WORK,
        0.6,
    ),
    shape(
        {"kind": "freeze", "keep": "resource"},
        {},
        """
= [every {a}|everything] stays on its {r}, [the order may change|reorder freely|in any order]
! keep the {rs}' [customers|{as}|stops], you may reorder
! keep [everyone|everything|all {as}] on the same {r}, [the order is free|you may change the order|but reorder freely]
same {rs} as before, [order free|reorder if you want]
""",
        """
= chaque {a} reste sur son {r}, l'ordre est libre
! [garde|gardez] les [clients|{as}] sur les mêmes {rs}, l'ordre peut changer
! [garde|gardez] les mêmes {rs}, tu peux réordonner
mêmes {rs} qu'avant, ordre libre
""",
        WORK,
        0.3,
    ),
    shape(
        {"kind": "freeze"},
        {},
        """
= the plan [stays as it is|is fixed|is final|must not change]
= nothing may change any more
! [freeze|lock|fix] [the whole plan|everything|the plan]
! don't change anything [any more|]
! leave everything as it is
freeze everything
""",
        """
= le plan [est définitif|ne bouge plus|est figé]
= plus rien ne [change|bouge]
! [gèle|gelez|fige|figez|verrouille] [tout|tout le plan|le plan]
! ne [change|changez|touche] plus rien
""",
        ANY,
        0.25,
    ),
)
