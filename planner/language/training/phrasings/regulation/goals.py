"""What the plan should aim for."""

from __future__ import annotations

from collections.abc import Sequence

from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import say
from planner.language.training.phrasings.shape import ANY, ROUTING, WORK, Shape
from planner.language.training.scenarios import Trade


def _aimed(
    minimise: str, french: str, trades: Sequence[Trade] = ANY, weight: float = 0.6
) -> tuple[Shape, ...]:
    return say({"kind": "objective", "minimise": [minimise]}, {}, french, trades, weight)


SHAPES = (
    # ------------------------------------------------------------------ goals
    *_aimed("distance", """
! <inf> [rogner sur|serrer|raboter|réduire] les [kilomètres|bornes|km]
! <infv>économiser les [kilomètres|bornes|km]
= le compteur doit tourner le moins possible
= moins on fait de [bornes|kilomètres], mieux c'est
= on veut avaler le moins de [bornes|kilomètres] possible
objectif : [km|kilométrage] [mini|minimum|au plus bas]
chasse aux kilomètres
priorité au kilométrage le plus bas
""", ROUTING, 0.8),
    *_aimed("time", """
! <inf> [gagner|économiser] [un maximum de temps|le plus de temps possible]
= ce qui prime, c'est le temps [total|passé sur la route|de tournée]
= moins ça prend de temps au total, mieux c'est
objectif : temps [total|de tournée] [mini|minimum|au plus bas]
""", ROUTING, 0.6),
    *_aimed("cost", """
! <inf> [serrer|tasser|comprimer|raboter] [les coûts|la facture|les frais]
! <inf> [faire le plus d'économies possible|ménager le budget au maximum]
= moins ça coûte, mieux c'est
= le budget est serré, il faut que ça coûte le moins possible
= le nerf de la guerre, c'est le coût
objectif : [coût|coûts|facture] [mini|minimum|au plus bas]
chasse aux [coûts|dépenses]
""", ANY, 0.7),
    *_aimed("resources", """
! <inf> [sortir|mobiliser|utiliser|faire tourner] le moins de {rs} possible
! <infv>engager le moins de {rs} possible
! [laisse|laissez] un maximum de {rs} [au repos|de côté|à l'arrêt]
= moins on [sort|mobilise|utilise] de {rs}, mieux c'est
= on veut tourner avec un minimum de {rs}
objectif : un minimum de {rs}
""", WORK, 0.8),
    *_aimed("lateness", """
! <inf> [tenir les horaires avant tout|limiter les retards au maximum|réduire les retards au maximum]
= le mot d'ordre, c'est zéro retard
= moins il y a de retard, mieux c'est
= la ponctualité passe avant tout
objectif : retards [mini|au plus bas]
[chasse|guerre] aux retards
""", ANY, 0.7),
    *_aimed("makespan", """
! <inf> [plier|boucler|finir] tout ça [au plus vite|le plus tôt possible]
! [il faut|faut|je veux|on veut|fais en sorte] que tout soit [plié|bouclé|fini] le plus tôt possible
! [il faut|faut|je veux|on veut|fais en sorte] que le dernier finisse le plus tôt possible
= plus tôt c'est fini, mieux c'est
objectif : fin [au plus tôt|le plus tôt possible]
tout plier au plus vite
""", WORK, 0.8),
    *_aimed("overtime", """
! <inf> [serrer la vis sur|rogner sur|réduire au maximum|limiter au maximum] les heures sup
= moins on fait d'heures sup, mieux c'est
= on veut le moins de rab possible
objectif : heures sup [mini|au plus bas]
chasse aux heures sup
""", ANY, 0.7),
    *_aimed("emissions", """
! <inf> [rouler le plus vert possible|polluer le moins possible|rejeter le moins de CO2 possible]
= moins on émet de CO2, mieux c'est
= on veut un bilan carbone au plus bas
objectif : [CO2|émissions|bilan carbone] [mini|au plus bas]
chasse au CO2
""", ROUTING, 0.7),
    *say(
        {"kind": "objective", "balance": True, "resources": "$R"},
        {"R": w.resources(most=3, least=2)},
        """
= {R} doivent être logés à la même enseigne, même charge pour [tous|chacun]
= pas de jaloux entre {R}, même charge pour [tous|tout le monde]
! <inf> [lisser|répartir équitablement|partager équitablement|niveler] la charge entre {R}
! <infv>[équilibrer|égaliser] la charge entre {R}
! <no> {queR} [soient chargés inégalement|aient des charges trop différentes]
! [lisse|lissez|nivelle|égalise|égalisez] la charge entre {R}
même charge pour {R}, pas de jaloux
charge [équitable|lissée|équilibrée] entre {R}
""", ANY, 1.0),
    *say(
        {"kind": "objective", "balance": True},
        {},
        """
! <inf> [lisser|répartir équitablement|niveler] la charge
! <infv>équilibrer la charge
= [le travail|le boulot] doit être réparti équitablement, pas de jaloux
charge lissée, pas de jaloux
""", ANY, 0.4),
)  # fmt: skip
