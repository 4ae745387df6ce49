"""How much of something."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import COUNTED, EVERYBODY, LABEL, RN, R, say
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK


def _fleet(talk: w.Talk) -> w.Filled:
    """Draw the plural noun for all resources."""
    return w.Filled(talk.resource_nouns[1], [w.ALL_RESOURCES[talk.trade]], True)


SHAPES = (
    # ------------------------------------------------------------------ how much
    *say(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most"},
        {"R": RN, "Q": everyday.most},
        """
= {R} (plafonne/plafonnent|s'arrête/s'arrêtent|se limite/se limitent) à {Q}
= {R}, c'est {Q} [max|grand max|et pas plus|tout au plus]
= au-delà de {Q}, {R} (rentre/rentrent|s'arrête/s'arrêtent)
= {R} (dépasse/dépassent) pas {Q}
= on ne fait pas dépasser {Q} à {R}
= {R} ne (doit/doivent) en aucun cas dépasser {Q}
! <no> {queR} (dépasse/dépassent) {Q}
! {queR} ne (dépasse/dépassent) [pas|jamais|surtout pas] {Q}
! <ban> [faire dépasser|laisser dépasser|coller plus de] {Q} à {R}
! [bride|bridez|contiens|contenez|bloque|plafonne|cantonne] {R} à {Q}
! <inf> [limiter|plafonner|brider] {R} à {Q}
plafond {R} : {Q}
{R} : {Q} [et pas un de plus|plafond|limite|grand max|à tout casser]
{R}, jamais plus de {Q}
[quota|limite|plafond] pour {R} : {Q} <max>
""", ROUTING, 3.0),
    *say(
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "$Q.name", "at_most": "$Q.most"},
        {"Q": everyday.most},
        """
= [nul|pas un {r}] ne [dépasse|doit dépasser|va au-delà de] {Q}
= par {r}, on ne dépasse pas {Q}
= chaque {r} [plafonne|s'arrête|se limite] à {Q}
= {Q} par {r}, [c'est la limite|pas un de plus|c'est le plafond|point]
! [pas question|hors de question] que [qui que ce soit|quelqu'un|l'un d'eux] dépasse {Q}
! <ban> [dépasser|programmer plus de|planifier plus de] {Q} par {r}
! <inf> [limiter|plafonner] chaque {r} à {Q}
[plafond|limite|quota] par {r} : {Q} <max>
{Q} <max> par {r}
tout le monde à {Q} <max>
""", ROUTING, 2.2),
    *say(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most", "per": "$Q.per"},
        {"R": RN, "Q": everyday.worked},
        """
= {R} (plafonne/plafonnent|s'arrête/s'arrêtent) à {Q}
= {R}, c'est {Q} [max|grand max|et pas plus|tout au plus]
= {R} (fait/font|preste/prestent) pas plus de {Q}
= {R} (a un contrat/ont un contrat) de {Q} [max|maximum], pas plus
! <no> {queR} (dépasse/dépassent|fasse plus de/fassent plus de|preste plus de/prestent plus de) {Q}
! {queR} ne (dépasse/dépassent) [pas|jamais] {Q}
! <ban> [donner|coller|programmer|filer] plus de {Q} à {R}
! <inf> [limiter|plafonner] {R} à {Q}
plafond {R} : {Q}
{R} : {Q} [et pas plus|plafond|limite|grand max|maxi]
{R}, jamais plus de {Q}
""", ROSTERING, 2.2),
    *say(
        {"kind": "limit", "resources": EVERYBODY, "quantity": "$Q.name", "at_most": "$Q.most", "per": "$Q.per"},
        {"Q": everyday.worked},
        """
= nul ne [dépasse|doit dépasser|va au-delà de|preste plus de] {Q}
= [aucun agent|aucun salarié] ne [dépasse|doit dépasser|fait plus de] {Q}
= personne [fait|bosse] plus de {Q}
! [pas question|hors de question] que [qui que ce soit|quelqu'un] [dépasse|fasse plus de] {Q}
! <inf> [limiter|plafonner] tout le monde à {Q}
[plafond|quota|limite] par [agent|tête|salarié|personne] : {Q} <max>
{Q} [max|maxi] par [agent|salarié|tête]
tout le monde : {Q} <max>
""", ROSTERING, 1.8),
    *say(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_least": "$Q.most", "per": "$Q.per"},
        {"R": RN, "Q": everyday.worked},
        """
= {R} (doit/doivent) [avoir|faire|tenir] [au minimum|au bas mot] {Q}
= {R}, c'est {Q} <min>
! <so> {queR} (ait/aient|fasse/fassent) au moins {Q}
! <no> {queR} (fasse/fassent|ait/aient) moins de {Q}
! <inf> [garantir|donner] au moins {Q} à {R}
! ne [descends|descendez] pas sous {Q} pour {R}
{R} : {Q} <min>
{R}, jamais moins de {Q}
""", ROSTERING, 1.2),
    *say(
        {"kind": "limit", "resources": "$R", "quantity": "stops", "at_least": "$N"},
        {"R": RN, "N": w.number(3, 20)},
        """
= {R}, c'est {N} [arrêts|clients|livraisons] <min>
! <so> {queR} (ait/aient|fasse/fassent) au moins {N} [arrêts|clients|livraisons]
! <no> {queR} (fasse/fassent|parte avec/partent avec) moins de {N} [arrêts|clients|livraisons]
{R} : {N} [arrêts|clients|livraisons] <min>
""", ROUTING, 0.5),
    *say(
        {"kind": "limit", "resources": "$R", "quantity": "overtime", "at_most": 0},
        {"R": R},
        """
= {R}, c'est zéro heure sup
= {R} (finit/finissent) à l'heure, [aucune heure sup|pas une minute de dépassement|zéro rab]
! <no> {queR} (fasse/fassent) des heures [sup|supplémentaires]
! <ban> [prévoir|compter|faire faire] des heures sup [pour|à] {R}
{R} : [zéro heure sup|aucun dépassement d'horaire|heures sup interdites]
""", ANY, 0.5),
    *say(
        {"kind": "limit", "resources": "$F", "quantity": "in_use", "at_most": "$N"},
        {"F": _fleet, "N": w.number(2, 9)},
        """
= on [engage|sort|mobilise|fait tourner] {N} {F} <max>
= on se débrouille avec {N} {F} <max>
= {N} {F} [dehors|en service|en ligne], et pas plus
! <ban> [sortir|mobiliser|faire tourner|mettre en service] plus de {N} {F}
! <banv>[utiliser|engager] plus de {N} {F}
! [débrouille-toi|débrouillez-vous|arrange-toi|arrangez-vous] avec {N} {F} <max>
! [limite-toi|limitez-vous|tiens-t'en|tenez-vous-en] à {N} {F}
! <inf> [tourner|faire|travailler] avec {N} {F} <max>
{N} {F} [de sortie|en ligne|dehors|en service] <max>
pas plus de {N} {F} [dehors|de sortie|en ligne]
nombre de {F} : {N} <max>
""",
        WORK, 1.6),
    *say(
        {"kind": "limit", "resources": "$F", "quantity": "in_use", "at_most": "$N", "activities": "$A"},
        {"F": _fleet, "N": w.number(2, 6), "A": LABEL},
        """
= pour {A}, on [engage|mobilise] {N} {F} <max>
= {A} se (fait/font) avec {N} {F} <max>
! <ban> [mobiliser|mettre] plus de {N} {F} [sur|pour] {A}
! <banv>[envoyer|engager] plus de {N} {F} [sur|pour] {A}
{A} : {N} {F} <max>
pas plus de {N} {F} [sur|pour] {A}
""", WORK, 0.8),
    *say(
        {"kind": "limit", "resources": "$R", "quantity": "shifts", "at_most": "$N", "activities": "$A"},
        {"R": R, "N": w.number(2, 4), "A": COUNTED},
        """
= {R} (fait/font|prend/prennent|tient/tiennent) pas plus de {N} {A}
= {R}, c'est {N} {A} [max|grand max|et pas plus]
! <no> {queR} (fasse/fassent|prenne/prennent|ait/aient) plus de {N} {A}
! <ban> [coller|donner|mettre|filer] plus de {N} {A} à {R}
! <inf> limiter {R} à {N} {A}
{R} : {N} {A} [grand max|maxi|plafond|et pas plus]
""", ROSTERING, 1.2),
)  # fmt: skip
