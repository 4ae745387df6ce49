"""What of the plan stays as it is."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import A, R, say
from planner.language.training.phrasings.shape import ANY, WORK

SHAPES = (
    # ------------------------------------------------------------------ the plan kept
    *say(
        {"kind": "freeze", "resources": "$R"},
        {"R": R},
        """
= [la tournée|le programme|le planning|le plan] {deR} [est gravé dans le marbre|est calé, pas touche|est ficelé, on n'y revient pas|reste en l'état]
= on ne [bouge|change|retouche] plus [la tournée|le programme|le planning] {deR}
= on touche [pas|plus] à {R}
! <ban> [toucher à|bouger|retoucher|modifier|chambouler|remanier] [la tournée|le programme|le planning] {deR}
! <no> qu'on touche [au planning|au programme|au plan] {deR}
! <inf> [figer|geler|verrouiller|laisser en l'état|laisser tel quel] [le programme|le planning] {deR}
pas touche à {R}
statu quo pour {R}
{R} : [pas touche|statu quo|on ne bouge rien|gravé dans le marbre|rien à changer]
""", ANY, 1.3),
    *say(
        {"kind": "freeze", "until": "$T"},
        {"T": w.moment(360, 900, 0.0, 0.3)},
        """
= {jqT}, [on ne touche à rien|rien ne bouge|pas touche|c'est figé|c'est gravé dans le marbre|statu quo]
= tout ce qui [est calé|roule|part|démarre] avant {T} [reste en l'état|est acquis|est intouchable]
= on ne [rebat les cartes|replanifie|recalcule] qu'après {T}
= on touche à rien avant {T}
! <ban> [toucher à quoi que ce soit|bouger quoi que ce soit|changer quoi que ce soit|rebattre les cartes] avant {T}
! <inf> ne rien [changer|toucher|bouger] avant {T}
! <inf> [figer|geler|verrouiller] [tout|le plan] {jqT}
[plan|planning|programme] [figé|gelé|verrouillé] {jqT}
avant {T} : [statu quo|on ne bouge rien|pas touche]
""", ANY, 1.1),
    *say(
        {"kind": "freeze", "activities": "$A"},
        {"A": A},
        """
= on [bouge|déplace|décale] pas {A}
= {A}, c'est [calé|validé|confirmé], on n'y touche [pas|plus]
! <ban> [bouger|déplacer|décaler|toucher à|déprogrammer] {A}
! <no> {queA} (bouge/bougent|change de place/changent de place)
! surtout ne [bouge|bougez|décale|décalez|déplace] pas {A}
{A} : [pas touche|on ne bouge pas|gravé dans le marbre|calé, validé]
""", WORK, 0.9),
    *say(
        {"kind": "freeze", "resources": "$R", "keep": "order"},
        {"R": R},
        """
! <banv>[inverser|intervertir] les [arrêts|passages|{as}] {deR}
! <ban> [chambouler|changer|retoucher|mélanger] l'ordre {deR}
! <inf> [respecter|garder|conserver] l'ordre [de passage|des {as}] {deR}
= {R} (garde/gardent|suit/suivent) la même séquence, [les heures seules bougent|les horaires sont libres]
{R} : séquence [figée|inchangée], horaires libres
""", WORK, 0.7),
    *say(
        {"kind": "freeze", "resources": "$R", "keep": "resource"},
        {"R": R},
        """
= {R} (garde ses/gardent leurs) [clients|{as}|arrêts], seul l'ordre [peut bouger|peut changer|est libre]
! <ban> [retirer|reprendre|enlever] [ses clients|ses arrêts|ses {as}] à {R}, par contre l'ordre [est libre|peut changer]
! [laisse|laissez] à {R} ses [clients|{as}|arrêts], dans l'ordre [que tu veux|que vous voulez|qu'on veut]
{R} : [mêmes clients|mêmes {as}|mêmes arrêts], séquence [libre|à refaire|à optimiser]
""", WORK, 0.7),
)  # fmt: skip
