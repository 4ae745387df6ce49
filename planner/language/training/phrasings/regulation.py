"""How French-speaking planners say each kind: dispatchers, ward sisters, workshop foremen, logistics officers.

Polite orders, headlines, bans ("pas question de", "hors de question que"), subjunctives, text messages and familiar
speech without "ne". ``<inf>`` and the like are turns of phrase that many lines share; ``{deA}`` and ``{queA}`` are a
slot with "de" or "que" before it, which runs into the name ("d'Ana", "du", "des").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, SCHEDULING, WORK, Shape, shape
from planner.language.training.scenarios import Trade

_TURNS = {
    "<inf>": "[merci de|veuillez|prière de|il faut|faut|il faudra|il faudrait|pense à|pensez à|il convient de|"
    "je te demande de|je vous demande de|tu pourrais|vous pourriez|peux-tu|pourriez-vous|on va||]",
    "<infv>": "[merci d'|veuillez |prière d'|il faut |faut |il faudra |pense à |pensez à |il convient d'|tu pourrais |"
    "vous pourriez |peux-tu |on va |]",
    "<ban>": "[pas question de|hors de question de|interdiction de|interdit de|défense de|il est exclu de|"
    "on évite absolument de]",
    "<banv>": "[pas question d'|hors de question d'|interdiction d'|interdit d'|défense d'|il est exclu d']",
    "<no>": "[pas question|hors de question|il n'est pas question|il est exclu|je ne veux pas|je refuse|faut pas|"
    "il ne faut pas|on ne veut pas]",
    "<so>": "[il faut|faut|il faudrait|je veux|je voudrais|on veut|fais en sorte|faites en sorte|veille à ce|"
    "veillez à ce|arrange-toi pour|arrangez-vous pour|]",
    "<suite>": "[d'affilée|de suite|d'enfilade|consécutifs|à la file|à la suite]",
    "<fsuite>": "[d'affilée|de suite|d'enfilade|à la file|coup sur coup|à la suite]",
    "<max>": "[max|maxi|au plus|au maximum|grand max|tout au plus|maximum]",
    "<min>": "[mini|minimum|au moins|au minimum|au bas mot]",
    "<late>": "[au plus tard|dernier délai|grand max|maxi|dernière limite|dernier carat]",
    "<fin>": "[et basta|point barre|point final|un point c'est tout|et rien d'autre]",
}  # fmt: skip
"""Turns of phrase that many lines share; before an infinitive, "que", or after an amount."""
_LED = re.compile(r"\{(de|que|jq)([A-Z])\}")


def _vowel(text: str) -> bool:
    """Tell whether "de" and "que" lose their last letter before a word."""
    word = text.split(" ", 1)[0]
    if any(ch.isdigit() for ch in word):
        return False
    plain = unicodedata.normalize("NFD", text.lower())
    return plain[:1] in "aeiou" or plain.startswith(("hô", "ho\u0302", "yves"))


def _plain_plural(drawn: w.Filled) -> bool:
    head = drawn.text.split(" ", 1)[0]
    return drawn.plural and head[:1].islower() and head[-1:] in "sx" and head not in ("tous", "toutes", "les")


def _led(word: str, slot: w.Slot) -> w.Slot:
    """Return a slot whose words follow "de", "que" or "jusqu'à" as French writes them."""

    def draw(talk: w.Talk) -> w.Filled | None:
        drawn = slot(talk)
        if drawn is None:
            return None
        text = drawn.text
        if word == "jq":
            text = "jusqu'au " + text[3:] if text.startswith("le ") else "jusqu'à " + text
        elif word == "que":
            text = ("qu'" if _vowel(text) else "que ") + text
        elif text.startswith(("les ", "le ")):
            text = ("des " if text[2] == "s" else "du ") + text.split(" ", 1)[1]
        elif _plain_plural(drawn):
            text = "des " + text
        else:
            text = ("d'" if _vowel(text) else "de ") + text
        return w.Filled(text, drawn.value, drawn.plural, drawn.person)

    return draw


def _bare(slot: w.Slot) -> w.Slot:
    """Return a slot without the article, for a number or "pas de" before it."""

    def draw(talk: w.Talk) -> w.Filled | None:
        drawn = slot(talk)
        if drawn is None or any("&" in str(name) for name in drawn.value):
            return None
        return w.Filled(drawn.text.removeprefix("les "), drawn.value, drawn.plural, drawn.person)

    return draw


def _renamed(raw: Any, names: Mapping[str, str]) -> Any:
    """Return a gold whose references follow the slots' new names."""
    if isinstance(raw, dict):
        return {key: _renamed(value, names) for key, value in raw.items()}
    if isinstance(raw, list):
        return [_renamed(value, names) for value in raw]
    if isinstance(raw, str) and raw.startswith("$"):
        slot, dot, part = raw[1:].partition(".")
        return f"${names.get(slot, slot)}{dot}{part}"
    return raw


def _say(gold: Mapping[str, Any], slots: Mapping[str, w.Slot], french: str, trades: Sequence[Trade] = ANY,
         weight: float = 1.0) -> tuple[Shape, ...]:  # fmt: skip
    """Return the shapes of a block of French lines: one for each way of leading into the slots."""
    for turn, words in _TURNS.items():
        french = french.replace(turn, words)
    lines = [line.strip() for line in french.splitlines() if line.strip()]
    ways: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for line in lines:
        led = tuple(sorted({(name, word) for word, name in _LED.findall(line)}))
        ways.setdefault(led, []).append(line)
    made = []
    for led, block in ways.items():
        names = {name: word + name for name, word in led}
        own = {names.get(name, name): slot for name, slot in slots.items()}
        own |= {word + name: _led(word, slots[name]) for name, word in led}
        made.append(shape(_renamed(dict(gold), names), own, "", "\n".join(block), tuple(trades),
                          weight * len(block) / len(lines)))  # fmt: skip
    return tuple(made)


def _but(talk: w.Talk) -> w.Filled | None:
    """Draw those who alone may do it: everybody else is forbidden."""
    drawn = w.resources(most=1, whole=False)(talk)
    if drawn is None or drawn.value == ["?"]:
        return drawn
    return w.Filled(drawn.text, ["all workers", *(f"not {name}" for name in drawn.value)], drawn.plural)


def _fleet(talk: w.Talk) -> w.Filled:
    """Draw the plural noun for all resources."""
    return w.Filled(talk.resource_nouns[1], [w.ALL_RESOURCES[talk.trade]], True)


A = w.activities(most=2)
AW = w.activities(whole=True)
ONE = w.activities(most=1)
PAIR = w.activities(most=3, least=2)
LABEL = w.activities(most=1, single=False)
COUNTED = _bare(LABEL)
R = w.resources(most=2)
RN = w.resources(most=2, whole=False)
R1 = w.resources(most=1, whole=False)
CREW = w.resources(most=3, least=2, groups=False)
P1 = w.places(most=1)
EVERYBODY = ["all workers"]
HEADS = everyday.meaningless(("", "personnes"), ("", "agents"), ("", "gars"), ("", "paires de bras"), ("", "pax"),
                             ("", "collègues"), ("", "présents"))  # fmt: skip
SOON = w.moment(390, 1080, 0.0)

_ROSTERS = (
    # ------------------------------------------------------------------ days in a row
    *_say(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N"},
        {"N": w.number(2, 7)},
        """
= nul ne [dépasse|doit dépasser|peut dépasser|va au-delà de] {N} jours <suite>
= [aucun agent|aucun salarié|pas un seul agent] ne [dépasse|doit dépasser|aligne plus de|cumule plus de] {N} jours <suite>
= passé {N} jours <suite>, [chacun|tout le monde] [souffle|a son repos|reste chez soi|pose un repos|est off]
= au bout de {N} jours <suite>, [repos obligatoire|repos forcé|repos imposé|coupure obligatoire] pour [tout le monde|tous|chacun]
= [on ne laisse personne|faut laisser personne] [enchaîner|aligner|cumuler|faire] plus de {N} jours <fsuite>
= personne [fait|bosse|travaille|enchaîne|aligne] plus de {N} jours <fsuite>
= [il ne faut pas que|faut pas que|je ne veux pas que] [quelqu'un|qui que ce soit|l'un d'eux] [fasse|travaille|bosse|enchaîne] plus de {N} jours <fsuite>
! ne [laisse|laissez] personne [enchaîner|aligner|empiler|cumuler] plus de {N} jours [sans repos|de travail|de suite|d'affilée]
! merci de ne faire [enchaîner|aligner] plus de {N} jours <fsuite> à [personne|qui que ce soit]
! [coupe|coupez|casse|cassez|arrête|arrêtez] les séries de [tout le monde|chacun] à {N} jours
! [pas question|hors de question] que [qui que ce soit|quelqu'un|l'un d'eux] [enchaîne|fasse|aligne] plus de {N} jours <suite>
! interdiction [pour quiconque|pour qui que ce soit|à quiconque] d'[enchaîner|aligner|accumuler] plus de {N} jours [sans repos|de boulot|d'affilée]
! <inf> limiter tout le monde à {N} jours <suite>
personne [au-delà de|à plus de] {N} jours <suite>
tout le monde : {N} jours <suite> <max>
{N} j <suite> [max|maxi] par [agent|tête|personne|salarié]
jours consécutifs par [agent|personne|salarié|tête] : {N} <max>
repos [obligatoire|d'office|imposé] pour [tous|tout le monde|chacun] après {N} jours <suite>
pas un [agent|salarié|gars] à plus de {N} jours <suite>
""", ROSTERING, 1.6),
    *_say(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N.fewer"},
        {"N": everyday.too_many},
        """
= {N} jours <fsuite>, [c'est niet|c'est pas possible|c'est hors la loi|ça ne se fait pas] pour qui que ce soit
= personne [fait|ne doit aligner|ne se tape] {N} jours <fsuite>
! [pas question|hors de question] que [quelqu'un|qui que ce soit] [fasse|travaille|bosse] {N} jours <fsuite>
! ne [colle|collez|donne|donnez|inflige] [jamais|pas] {N} jours <fsuite> à [qui que ce soit|quiconque]
! interdiction [à quiconque|pour quiconque] de [faire|travailler] {N} jours <fsuite>
surtout personne {N} jours <fsuite>
{N} jours <suite> pour quelqu'un : [interdit|jamais|exclu|niet]
""", ROSTERING, 0.6),
    *_say(
        {"kind": "consecutive", "at_most": "$N"},
        {"N": w.number(2, 7)},
        """
= on ne [dépasse pas|doit pas dépasser|va jamais au-delà de] {N} jours <suite>
= on [s'arrête|coupe|plafonne] à {N} jours <suite>
= les séries [ne dépassent pas|s'arrêtent à|sont plafonnées à] {N} jours <suite>
! <banv>[enchaîner|aligner|accumuler|empiler] plus de {N} jours <fsuite>
! <ban> [dépasser|programmer plus de|planifier plus de] {N} jours <suite>
! <inf> plafonner [les séries|les enchaînements] à {N} jours
! ne [dépasse|dépassez] [pas|jamais|en aucun cas] {N} jours <suite>
[série|cycle|enchaînement] de travail : {N} jours <max>
jours consécutifs : {N} <max>
nombre de jours <fsuite> limité à {N}
{N} j <suite> [maxi|grand max|plafond]
jamais au-delà de {N} jours <suite>
""", ROSTERING, 0.8),
    *_say(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N"},
        {"R": R, "N": w.number(2, 7)},
        """
= {R} ne (dépasse/dépassent) [pas|jamais] {N} jours <suite>
= {R} (s'arrête/s'arrêtent|coupe/coupent|plafonne/plafonnent) à {N} jours <suite>
= {R} (enchaîne/enchaînent) {N} jours <max>
= {R} (bosse/bossent|fait/font) pas plus de {N} jours <fsuite>
= après {N} jours <fsuite>, {R} (se repose/se reposent|pose un repos/posent un repos|reste à la maison/restent à la maison)
= {N} jours <suite>, c'est le plafond pour {R}
! <no> {queR} (fasse/fassent|enchaîne/enchaînent|travaille/travaillent|aligne/alignent) plus de {N} jours <fsuite>
! {queR} ne (dépasse/dépassent) pas {N} jours <suite>
! <ban> [faire enchaîner|coller|donner|faire faire] plus de {N} jours <fsuite> à {R}
! ne [fais|faites] pas [trimer|bosser|travailler|tourner] {R} plus de {N} jours <fsuite>
! [coupe|coupez|arrête|arrêtez] {R} au bout de {N} jours <suite>
! <inf> limiter {R} à {N} jours <suite>
{R} : {N} jours <suite> <max>
{R} : série de {N} jours <max>
{R}, jamais plus de {N} jours <suite>
pas plus de {N} jours <suite> [à|pour|côté] {R}
repos [obligatoire|d'office] après {N} jours <suite> pour {R}
""", ROSTERING, 1.2),
    *_say(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N", "activities": "$A"},
        {"N": w.number(2, 5), "A": COUNTED},
        """
= nul ne [dépasse|doit dépasser|enquille plus de] {N} {A} <fsuite>
= [aucun agent|aucun salarié] ne [fait|prend|tient|enquille|aligne] plus de {N} {A} <fsuite>
= personne [fait|enquille|aligne|se tape] plus de {N} {A} <fsuite>
= [il ne faut pas que|faut pas que|je ne veux pas que] [quelqu'un|qui que ce soit] [enchaîne|enquille|aligne|fasse] plus de {N} {A} <fsuite>
! ne [laisse|laissez] personne [enchaîner|enquiller|aligner|faire] plus de {N} {A} <fsuite>
! [pas question|hors de question] que [quelqu'un|qui que ce soit|l'un d'eux] [enchaîne|aligne|fasse] plus de {N} {A} <fsuite>
! interdiction [à quiconque|pour quiconque] d'[enchaîner|enquiller|aligner] plus de {N} {A}
tout le monde : {N} {A} <fsuite> <max>
{N} {A} <fsuite> [max|maxi] par [agent|tête|personne|salarié]
personne [au-delà de|à plus de] {N} {A} <fsuite>
""", ROSTERING, 1.2),
    *_say(
        {"kind": "consecutive", "at_most": "$N", "activities": "$A"},
        {"N": w.number(2, 5), "A": COUNTED},
        """
= on [n'enchaîne pas|n'enquille pas|ne fait jamais|ne colle pas] plus de {N} {A} <fsuite>
= on s'arrête à {N} {A} <fsuite>
! <banv>[enchaîner|enquiller|aligner|accumuler] plus de {N} {A}
! <ban> [programmer|planifier|coller|faire] plus de {N} {A} <fsuite>
! <inf> plafonner les séries à {N} {A} <fsuite>
{N} {A} <fsuite> [plafond|et après on coupe|grand max|limite]
jamais plus de {N} {A} <fsuite>
série de {N} {A} <max>
""", ROSTERING, 0.8),
    *_say(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N", "activities": "$A"},
        {"R": R, "N": w.number(2, 5), "A": COUNTED},
        """
= {R} (n'enchaîne/n'enchaînent|n'enquille/n'enquillent|n'aligne/n'alignent) pas plus de {N} {A}
= {R} (s'arrête/s'arrêtent) à {N} {A} <fsuite>
= {R} (fait/font|prend/prennent) pas plus de {N} {A} <fsuite>
= {N} {A} <fsuite>, c'est [le plafond|le bout|le grand maximum] pour {R}
! <no> {queR} (enchaîne/enchaînent|fasse/fassent|prenne/prennent|aligne/alignent) plus de {N} {A} <fsuite>
! {queR} (n'enchaîne/n'enchaînent) pas plus de {N} {A}
! <ban> [coller|donner|filer|programmer] plus de {N} {A} <fsuite> à {R}
! ne [colle|collez|file|filez] [pas|jamais] plus de {N} {A} <fsuite> à {R}
{R} : {N} {A} <fsuite> <max>
{R}, jamais plus de {N} {A} <fsuite>
""", ROSTERING, 0.9),
    # ------------------------------------------------------------------ how many are needed
    *_say(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": w.activities(most=2, whole=True), "N": w.number(2, 5), "S": w.skill},
        """
= {A}, c'est {N} {S} <min>
= {A} ne (tourne/tournent|s'ouvre/s'ouvrent) pas à moins de {N} {S}
= on ne [descend|passe|tombe] [jamais|pas] [sous|en dessous de] {N} {S} [sur|pour] {A}
= on descend pas en dessous de {N} {S} [sur|pour] {A}
= [il me faut|il nous faut|je veux|on veut] {N} {S} <min> [sur|pour] {A}
= {N} {S} [au moins|au minimum|minimum] doivent [être là|être présents|tourner] [sur|pour] {A}
! <inf> [garantir|prévoir|maintenir|mettre|caler] {N} {S} <min> [sur|pour] {A}
! <infv>[assurer|affecter] {N} {S} <min> [sur|pour] {A}
! <ban> [faire tourner|laisser|lancer|tenir] {A} avec moins de {N} {S}
! <banv>ouvrir {A} avec moins de {N} {S}
! <no> {queA} (tourne/tournent|se fasse/se fassent|démarre/démarrent) avec moins de {N} {S}
! [arme|armez|dote|dotez|garnis] {A} d'au moins {N} {S}
effectif [mini|minimal|plancher|minimum] {A} : {N} {S}
{A} : {N} {S} <min>
{A} : jamais moins de {N} {S}
pas moins de {N} {S} [sur|pour|en] {A}
{A} à moins de {N} {S} : [non|jamais|interdit|hors de question]
{N} {S} <min> [sur|pour|par] {A}
""", ROSTERING, 1.5),
    *_say(
        {"kind": "coverage", "activities": "$A", "at_least": "$N"},
        {"A": w.activities(most=2, whole=True), "N": w.number(2, 6), "W": HEADS},
        """
= {A}, c'est {N} {W} <min>
= on ne [descend|passe|tombe] [jamais|pas] [sous|en dessous de] {N} {W} [sur|pour] {A}
= on tourne pas à moins de {N} {W} [sur|pour] {A}
= [il me faut|il nous faut|je veux|on veut] {N} {W} <min> [sur|pour] {A}
= {A} ne (tourne/tournent|se tient/se tiennent) pas à moins de {N} {W}
! <inf> [garantir|prévoir|maintenir|mettre|caler] {N} {W} <min> [sur|pour] {A}
! <ban> [faire tourner|laisser|tenir] {A} à moins de {N} {W}
! <no> {queA} (tourne/tournent|se fasse/se fassent) à moins de {N} {W}
! [arme|armez|garnis|garnissez] {A} avec {N} {W} <min>
effectif [mini|minimal|plancher|de sécurité] {A} : {N} {W}
{A} : {N} {W} <min>
pas moins de {N} {W} [sur|pour|en] {A}
{A} à moins de {N} {W} : [non|jamais|interdit]
""", ROSTERING, 1.0),
    *_say(
        {"kind": "coverage", "activities": "$A", "at_least": 1, "skill": "$S"},
        {"A": A, "S": w.skill},
        """
= {A} sans {S}, [c'est non|ça n'existe pas|jamais|ce n'est pas possible|pas question]
= on ne [laisse|ouvre|lance] [pas|jamais] {A} sans {S}
= on laisse pas {A} sans {S}
! <ban> [laisser|faire tourner|lancer|planifier] {A} sans {S}
! <banv>ouvrir {A} sans {S}
! <no> {queA} (tourne/tournent|se fasse/se fassent|démarre/démarrent) sans {S}
{A} : pas sans {S}
{A} sans {S} : [interdit|jamais|exclu|niet]
{A} : au moins 1 {S}
1 {S} <min> [sur|pour] {A}
""", ROSTERING, 0.7),
    # ------------------------------------------------------------------ the day after
    *_say(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": LABEL, "B": COUNTED},
        """
= qui [sort|descend] {deA} ne [rempile|repart|rembauche] pas [en|sur|pour] {B} le lendemain
= [au sortir|à la sortie] {deA}, pas de {B} [le lendemain|le jour suivant|le jour d'après]
= si la veille c'était {A}, [pas de|on oublie] {B}
= quand on a [fait|eu|tenu] {A} la veille, [pas de|on ne prend pas de] {B}
= tu fais {A}, [tu fais pas|tu fais pas de|t'as pas de] {B} le lendemain
= on [met pas|colle pas|ne met pas|ne colle jamais] {B} [le lendemain|au lendemain|le jour d'après] {deA}
= {B} le lendemain {deA}, [jamais|niet|c'est proscrit|ça ne passe pas|on ne fait pas]
= le lendemain {deA}, [interdiction de|pas question de|défense de] [faire|prendre|planifier] {B}
= [le même agent|une même personne|le même gars] ne fait pas {A} un jour et {B} le lendemain
! <banv>enchaîner {A} [et|puis] {B} [le lendemain|d'un jour à l'autre|du jour au lendemain]
! <ban> [mettre|coller|programmer|planifier|caser] {B} [le lendemain|au lendemain|dès le lendemain] {deA}
! <no> {queB} (tombe/tombent|arrive/arrivent) le lendemain {deA}
! ne [programme|programmez|prévois|prévoyez] [jamais|surtout pas] {B} [le lendemain|au lendemain] {deA}
! <infv>éviter à tout prix {B} le lendemain {deA}
jamais {B} quand on a fait {A} la veille
{A} la veille, {B} le lendemain : [interdit|non|niet|exclu|à proscrire|jamais]
enchaînement {A} / {B} [interdit|exclu|proscrit|non autorisé]
passage {A} -> {B} [interdit|proscrit] d'un jour à l'autre
{A} à J, {B} à J+1 : [interdit|non|jamais|exclu]
pas de {B} à J+1 [après|derrière] {A}
descente {deA} : pas de {B} le lendemain
le lendemain {deA} : tout sauf {B}
""", ROSTERING, 1.9),
    *_say(
        {"kind": "succession", "first": "$A", "then": "$B", "resources": "$R"},
        {"A": LABEL, "B": COUNTED, "R": R},
        """
= {R} ne (doit/doivent|peut/peuvent) pas enchaîner {A} [et|puis] {B} [le lendemain|du jour au lendemain]
= {R} (fait/font) pas {B} le lendemain {deA}
= pour {R}, {A} puis {B} le lendemain, c'est [non|hors de question|exclu]
= quand {R} (sort/sortent) {deA}, pas de {B} le lendemain
! <no> {queR} (fasse/fassent|prenne/prennent) {B} le lendemain {deA}
! <ban> [mettre|coller|programmer|planifier] {R} [en|sur] {B} le lendemain {deA}
! ne [colle|collez|donne] [jamais|surtout pas] {B} à {R} le lendemain {deA}
{R} : pas de {B} [au lendemain|le lendemain] {deA}
{R} : {A} puis {B} le lendemain, [interdit|jamais|non]
""", ROSTERING, 0.9),
    *_say(
        {"kind": "succession", "first": "$A", "then": ["all shifts"]},
        {"A": LABEL},
        """
= le lendemain {deA}, [c'est repos|on ne bosse pas|personne ne travaille|on reste au lit|c'est jour off]
= qui [sort|descend] {deA} [ne travaille pas|se repose|est off|a repos] le lendemain
= [un repos|une journée off] suit toujours {A}
! <ban> faire travailler [quelqu'un|qui que ce soit] le lendemain {deA}
repos [obligatoire|d'office|imposé] le lendemain {deA}
lendemain {deA} = repos
{A} à J, repos à J+1
""", ROSTERING, 0.6),
    # ------------------------------------------------------------------ rest between shifts
    *_say(
        {"kind": "rest", "hours": "$N"},
        {"N": w.number(8, 16)},
        """
= entre [la débauche|la sortie|la fin de poste|la fin de service] et [la reprise|l'embauche suivante|la prise de poste suivante], [il faut|on respecte|on garde|c'est] {N} heures [mini|minimum|au moins]
= on ne [descend|passe] [jamais|pas] sous {N} heures entre deux [postes|gardes|vacations|services|quarts]
= on reprend pas à moins de {N} heures [du dernier poste|de la sortie]
= [la coupure|le repos] entre deux [postes|vacations|gardes|quarts] [ne descend pas sous|est d'au moins|fait au moins] {N} heures
! <inf> [respecter|garantir|laisser|ménager|garder] {N} [heures|h] [de repos|de coupure|] <min> entre deux [postes|gardes|vacations|services|prises de service|quarts]
! <ban> [descendre sous|passer sous|rogner sous] {N} heures [de repos|] entre deux [postes|vacations|gardes|services|quarts]
! <no> qu'il y ait moins de {N} heures entre deux [postes|gardes|vacations|services|quarts]
repos [inter-postes|entre postes|quotidien|entre vacations] : {N} [h|heures] [mini|minimum|au moins]
{N} h de [coupure|repos] [mini|minimum] entre deux [vacations|postes|quarts|gardes]
jamais moins de {N} [h|heures] entre deux [vacations|postes|gardes|quarts|services]
moins de {N} h entre deux [postes|gardes] : [interdit|hors de question|jamais]
""", ROSTERING, 1.2),
    *_say(
        {"kind": "rest", "resources": "$R", "hours": "$N"},
        {"R": R, "N": w.number(8, 16)},
        """
= {R} (doit/doivent) [souffler|récupérer|dormir] {N} heures <min> entre deux [postes|gardes|vacations|quarts]
= {R} ne (reprend/reprennent|revient/reviennent|rembauche/rembauchent) pas sans {N} heures de repos
= {R} (reprend/reprennent) pas à moins de {N} heures [de la sortie|du dernier poste]
= entre deux [postes|gardes|services], {R} (a/ont) droit à {N} heures de [repos|coupure] <min>
! <no> {queR} (reprenne/reprennent|revienne/reviennent|rembauche/rembauchent) à moins de {N} heures [du dernier poste|de la sortie]
! {queR} ne (reprenne/reprennent) pas sans {N} heures de repos
! <ban> [faire revenir|rappeler|remettre au boulot] {R} moins de {N} heures après [la fin du poste|la sortie|la débauche]
! [laisse|laissez] {R} [souffler|récupérer|dormir] {N} heures <min> entre deux postes
! <inf> [garantir|laisser] à {R} {N} heures [de repos|de coupure] entre deux [postes|vacations|gardes]
{R} : [repos|coupure] de {N} h [mini|minimum] entre deux [postes|vacations|quarts]
{R} : jamais moins de {N} h entre deux [postes|gardes|services]
repos inter-postes {R} : {N} h <min>
! ne [rappelle|rappelez] pas {R} moins de {N} heures après la fin du poste
! <inf> laisser {N} heures de récup à {R} entre deux [postes|quarts]
""", ROSTERING, 1.4),
    # ------------------------------------------------------------------ on the same one, on different ones
    *_say(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
= {A} ne se séparent pas
= {A} [forment un lot indivisible|vont de pair|partent d'un bloc|partent groupés|sont indissociables|font un seul lot]
= {A}, ça va ensemble
= {A}, [tout dans le même chargement|c'est un seul lot|on ne les sépare pas|c'est indissociable]
= celui qui prend l'un prend [l'autre|le reste] : {A}
= on [laisse|garde] {A} [ensemble|groupés]
= on sépare pas {A}
! <inf> [regrouper|grouper|jumeler|coupler|garder groupés|laisser ensemble|mettre ensemble] {A}
! <ban> [séparer|dissocier|scinder|disperser|mettre sur des {rs} différents] {A}
! <banv>éparpiller {A}
! <no> {queA} soient [séparés|dispersés|dissociés|sur deux {rs}]
! {queA} [partent|voyagent|restent|soient] ensemble
! [couple|couplez|jumelle|jumelez|groupe|groupez] {A}
{A} [groupés|indissociables|en un seul lot|couplés|jumelés|d'un bloc|inséparables]
[groupage|couplage|lot unique] : {A}
{A} sur [deux|plusieurs] {rs} : [non|jamais|interdit|hors de question]
{A} : surtout ne pas séparer
= on ne disperse pas {A}
! [laisse|laissez|garde|gardez] {A} [groupés|d'un seul tenant|en un seul lot]
! <no> qu'on [sépare|disperse|dissocie] {A}
""", WORK, 1.6),
    *_say(
        {"kind": "together", "activities": ["$A", "$B"]},
        {"A": ONE, "B": ONE},
        """
= {A} (part/partent|voyage/voyagent|reste/restent) avec {B}, on ne sépare pas
= qui prend {A} prend [aussi|forcément] {B}
= on ne sépare pas {A} {deB}
! [couple|couplez|jumelle|jumelez|joins|joignez|accroche|accrochez] {A} [à|avec] {B}
! <inf> [charger|mettre|caler|grouper] {A} avec {B}
! ne [sépare|séparez|dissocie|dissociez] [pas|surtout pas] {A} {deB}
! <ban> [séparer|dissocier] {A} {deB}
{A} et {B} : [un seul lot|même chargement|indissociables|couplés]
{A} (groupé/groupés) avec {B}
""", WORK, 0.9),
    *_say(
        {"kind": "apart", "activities": "$A"},
        {"A": PAIR},
        """
= {A} [font mauvais ménage|ne cohabitent pas|ne se mélangent pas|sont incompatibles|ne doivent pas se côtoyer|voyagent séparément]
= on ne [mélange|panache|groupe|mêle] [pas|jamais] {A}
= on mélange pas {A}
! <ban> [mélanger|mêler|panacher|grouper|coupler|mettre ensemble|charger ensemble] {A}
! <no> {queA} [voyagent|partent|cohabitent|se retrouvent] ensemble
! <inf> [dissocier|séparer|tenir à distance] {A}
! <infv>éloigner {A} [les uns des autres|]
! ne [panache|panachez|groupe|groupez|mélange] [surtout pas|jamais|en aucun cas] {A}
{A} : [incompatibles|à ne pas mélanger|à séparer|à dissocier|séparation obligatoire|jamais dans le même chargement]
{A} ensemble : [non|jamais|interdit|hors de question]
incompatibilité : {A}
""", WORK, 1.0),
    *_say(
        {"kind": "apart", "activities": ["$A", "$B"]},
        {"A": ONE, "B": ONE},
        """
= {A} et {B}, [ça ne se mélange pas|ça fait mauvais ménage|jamais dans le même chargement|c'est incompatible]
= on ne [mélange|charge|panache] [jamais|pas] {A} avec {B}
! <ban> [charger|mettre|grouper|faire voyager] {A} avec {B}
! <no> {queA} (côtoie/côtoient|croise/croisent|voyage avec/voyagent avec|parte avec/partent avec) {B}
! [isole|isolez|éloigne|éloignez|sépare|séparez] {A} {deB}
{A} loin {deB}
{A} / {B} : [incompatibles|à séparer|jamais ensemble]
{A} avec {B} : [jamais|interdit|hors de question|non]
""", WORK, 0.8),
    # ------------------------------------------------------------------ who works with whom
    *_say(
        {"kind": "team", "resources": "$R", "mode": "same"},
        {"R": CREW},
        """
= {R} [forment un binôme|font équipe|tournent en binôme|sont inséparables|partagent les mêmes postes|prennent leurs postes ensemble|vont ensemble]
= {R} sont [calés|alignés] sur les mêmes [postes|horaires|gardes]
= on ne [sépare|dissocie] pas {R}
= on sépare pas {R}
! <inf> [garder ensemble|laisser en binôme|caler sur les mêmes postes|mettre ensemble|apparier|jumeler] {R}
! <ban> [séparer|dissocier] {R}
! <no> {queR} [soient séparés|tournent séparément|travaillent l'un sans l'autre]
! ne [casse|cassez] pas [le binôme|l'équipe|le tandem] {R}
! {queR} [fassent équipe|tournent ensemble|aient les mêmes postes]
{R} : [binôme|tandem|mêmes postes|mêmes horaires|inséparables|à garder ensemble]
binôme : {R}
jamais {R} [l'un sans l'autre|séparément]
""", ROSTERING, 1.6),
    *_say(
        {"kind": "team", "resources": ["$X", "$Y"], "mode": "same"},
        {"X": w.resources(most=1, groups=False, whole=False), "Y": w.resources(most=1, groups=False, whole=False)},
        """
= {X} (tourne/tournent|travaille/travaillent|monte/montent) [toujours|systématiquement] avec {Y}
= quand {X} (est/sont) de service, {Y} aussi, et inversement
= {X} ne (travaille/travaillent) pas sans {Y} et inversement
! [cale|calez|aligne|alignez] {X} sur les mêmes postes {queY}
! <inf> [mettre|garder|laisser] {X} en binôme avec {Y}
{X} en [binôme|tandem|doublette] avec {Y}
{X} mêmes postes {queY}
""", ROSTERING, 1.0),
    *_say(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": w.resources(most=3, least=2)},
        """
= {R} [sont en froid|ne se parlent plus|ne peuvent plus se voir|se tapent dessus], [on les sépare|pas ensemble|jamais sur le même poste]
= on ne met [jamais|plus|pas] {R} [ensemble|sur le même poste|dans la même équipe]
= on met pas {R} [ensemble|sur le même poste]
! <ban> [mettre|coller|planifier|faire travailler|laisser] {R} [ensemble|sur le même poste|en même temps]
! <no> {queR} [se croisent|tournent ensemble|se retrouvent ensemble|partagent un poste]
! <inf> [séparer|dissocier|tenir à distance] {R}
! {queR} ne [travaillent|soient] [jamais|pas] ensemble
{R} : [à séparer|jamais en même temps|pas les mêmes postes|postes séparés|incompatibles]
{R} ensemble : [non|jamais|hors de question|interdit]
incompatibilité d'humeur {R}, [à séparer|jamais ensemble]
""", ROSTERING, 1.3),
    *_say(
        {"kind": "team", "resources": ["$X", "$Y"], "mode": "different"},
        {"X": R1, "Y": R1},
        """
= quand {X} (est/sont) de service, {Y} ne (l'est/le sont) pas
= {X} ne (tourne/tournent|travaille/travaillent|monte/montent) [jamais|pas] avec {Y}
! <no> {queX} (tourne/tournent|travaille/travaillent|se retrouve/se retrouvent) avec {Y}
! <ban> [mettre|coller|planifier|associer] {X} avec {Y}
! {queX} ne (tourne/tournent|travaille/travaillent) [pas|jamais] avec {Y}
{X} [surtout pas|en aucun cas|jamais au grand jamais] avec {Y}
{X} avec {Y} : [non|jamais|à éviter absolument|hors de question]
""", ROSTERING, 1.0),
)  # fmt: skip

_TIMES = (
    # ------------------------------------------------------------------ at the latest
    *_say(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": AW, "T": SOON},
        """
= on [livre|sert|dessert] {A} avant {T}, [pas après|point final|pas plus tard|sans discussion]
= passé {T}, c'est trop tard pour [livrer|servir] {A}
= {A}, c'est [avant {T}|{T} au plus tard|{T} grand max|{T} dernier délai] [ou rien|]
= {A} (attend sa livraison/attendent leur livraison) [avant|pour] {T}
= la livraison {deA} [doit intervenir|se fait|doit se faire] [avant|au plus tard à] {T}
= faut que ce soit livré avant {T} [chez|pour] {A}
! <inf> [livrer|servir|desservir|caler|passer] {A} [avant {T}|pour {T}|{T} <late>]
! <ban> [livrer|servir|desservir] {A} plus tard que {T}
! <no> {queA} (soit livré/soient livrés|soit servi/soient servis) [après|passé|plus tard que|au-delà de] {T}
! <so> {queA} (soit livré/soient livrés|soit servi/soient servis|passe/passent) [avant {T}|{T} <late>]
! [cale|calez|positionne|positionnez|case|casez] {A} avant {T}
! ne [traîne|traînez] pas, {A} avant {T}
{A} : [mise en place|MEP|rendu destinataire|arrivée sur site|livraison] [avant {T}|pour {T}|{T} <late>]
[heure limite|heure butoir|dernier carat|dernier délai|limite] de livraison {A} : {T}
{A} : sur place [{T} <late>|avant {T}]
{A} [livré|rendu] {T} max
{A} avt {T}
{A} à [caler|livrer|servir] avant {T}
avant {T} pour {A}, pas plus tard
{A}, [jamais|surtout pas] [après|plus tard que] {T}
{A} plus tard que {T} : [non|interdit|hors de question]
""", ROUTING, 3.4),
    *_say(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": AW, "T": SOON},
        """
= {A} (démarre/démarrent|commence/commencent) à {T} [dernier carat|grand max|dernière limite|au plus tard]
= [il faut|faut|on doit] avoir [attaqué|entamé|lancé|démarré] {A} avant {T}
! <inf> [lancer|démarrer|commencer] {A} [avant {T}|{T} <late>]
! <infv>[attaquer|entamer] {A} avant {T}
! <no> {queA} (démarre/démarrent|commence/commencent) [après|passé|plus tard que] {T}
! <so> {queA} (soit lancé/soient lancés|ait démarré/aient démarré|ait commencé/aient commencé) avant {T}
! <ban> [démarrer|lancer|commencer] {A} plus tard que {T}
[début|démarrage|lancement|top départ] {A} : {T} <late>
{A} : démarrage {T} <late>
""", WORK, 1.3),
    # ------------------------------------------------------------------ at the earliest
    *_say(
        {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        {"A": AW, "T": SOON},
        """
= on [n'attaque|n'entame] pas {A} avant {T}
= on [livre pas|commence pas|touche pas à|attaque pas|lance pas] {A} avant {T}
= avant {T}, [on ne touche pas à|on ne livre pas|on ne commence pas|pas question de livrer] {A}
= {A}, [pas avant {T}|c'est {T} au plus tôt|jamais avant {T}|c'est après {T}]
= {A} (attendra/attendront) {T}
= il [faudra|faut] attendre {T} pour [livrer|lancer|commencer|faire] {A}
= ça ne sert à rien de [livrer|commencer|lancer] {A} avant {T}
= c'est [seulement|uniquement] [dès|après] {T} qu'on peut [livrer|lancer|faire|commencer] {A}
! <ban> [livrer|commencer|démarrer|servir|toucher à|lancer] {A} [avant|plus tôt que] {T}
! <banv>[attaquer|entamer] {A} avant {T}
! <no> {queA} (démarre/démarrent|commence/commencent|passe/passent|soit livré/soient livrés) [avant|plus tôt que] {T}
! {queA} ne (démarre/démarrent|passe/passent|commence/commencent) [pas|surtout pas|jamais] avant {T}
! <inf> ne pas [livrer|commencer|démarrer|lancer|servir] {A} avant {T}
! <infv>attendre {T} pour [livrer|commencer|lancer] {A}
! [laisse|laissez|garde|gardez] {A} en attente {jqT}
! surtout ne [livre|livrez|commence|commencez|lance|lancez] pas {A} avant {T}
{A} : [accès|ouverture|réception|quai dispo] [dès|pas avant|après] {T}
{A} [jamais|surtout pas|en aucun cas|sous aucun prétexte] avant {T}
{A} avant {T} : [non|hors de question|interdit|impossible|pas question]
avant {T}, [rien|porte close] [pour|chez] {A}
{A} [pas av|pas avt] {T}
[début|livraison] {A} : {T} au plus tôt
""", WORK, 3.0),
    # ------------------------------------------------------------------ from ... to
    *_say(
        {"kind": "time_window", "activities": "$A", "earliest": "$P.start", "latest": "$P.end"},
        {"A": AW, "P": w.period(parts=False)},
        """
= {A}, c'est {P} [et pas en dehors|ni avant ni après|sinon rien|ou pas du tout]
= on ne peut [livrer|commencer|démarrer] {A} {queP}
= {A} (n'accepte/n'acceptent|ne reçoit/ne reçoivent|ne prend/ne prennent) les livraisons {queP}
! <inf> [livrer|lancer|commencer|démarrer] {A} {P}
! <no> {queA} (soit livré/soient livrés|commence/commencent) autrement {queP}
! ne [livre|livrez|commence|commencez] {A} {queP}
{A} {P}, [ni plus tôt ni plus tard|ni avant ni après]
[créneau|fenêtre|plage|plage horaire|RDV|créneau quai] {A} : {P}
{A} : [livraison|réception|RDV] {P}
""", WORK, 1.3),
    *_say(
        {"kind": "time_window", "activities": "$A", "earliest": "$X", "latest": "$Y"},
        {"A": AW, "X": w.clock(360, 700), "Y": w.clock(720, 1110)},
        """
= {A} ne (passe/passent|commence/commencent) ni avant {X} ni après {Y}
= {A}, au plus tôt {X}, au plus tard {Y}
! ne [livre|livrez|commence|commencez] {A} ni avant {X} ni après {Y}
! <ban> [livrer|commencer] {A} avant {X} ou plus tard que {Y}
! {queA} ne (passe/passent) ni avant {X} ni après {Y}
{A} : pas avant {X}, pas après {Y}
{A} {X} au plus tôt, {Y} <late>
{A} : arrivée entre {X} et {Y}
""", ROUTING, 0.7),
    *_say(
        {"kind": "time_window", "activities": "$A", "earliest": "$X", "finish_by": "$Y"},
        {"A": AW, "X": w.clock(360, 700), "Y": w.clock(780, 1200)},
        """
= {A} ne (commence/commencent|démarre/démarrent) pas avant {X} et on doit en avoir fini à {Y}
= on [n'attaque|n'entame] pas {A} avant {X} et on doit avoir fini à {Y}
! ne [commence|commencez|lance|lancez] pas {A} avant {X}, mais [finis|finissez|bouclez|termine] avant {Y}
{A} : début {X} au plus tôt, fin {Y} <late>
{A} : pas avant {X}, [terminé|fini|bouclé] pour {Y}
""", WORK, 0.5),
    # ------------------------------------------------------------------ done by
    *_say(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": AW, "T": w.moment(480, 1200, 0.2)},
        """
= {A} (devra être bouclé/devront être bouclés|devra être fini/devront être finis|devra être prêt/devront être prêts) [pour|d'ici|avant] {T}
= on [boucle|termine|finit|clôture] {A} [pour|d'ici|avant] {T}
= [on doit|il faut|faut] avoir [fini|terminé|bouclé|plié] {A} [pour|d'ici|avant] {T}
! <inf> [boucler|terminer|finir|solder|clôturer|plier] {A} [avant {T}|pour {T}|d'ici {T}]
! <infv>achever {A} [avant|pour|d'ici] {T}
! <so> {queA} (soit fini/soient finis|soit prêt/soient prêts|soit bouclé/soient bouclés|soit terminé/soient terminés) [avant|pour|d'ici] {T}
! [boucle|bouclez|clôture|clôturez|solde|soldez|plie] {A} [avant|pour|d'ici] {T}
fin {deA} : {T} <late>
clôture {deA} : {T} <late>
{A} : fin [maxi|max|impérative] {T}
{A} [terminé|fini|bouclé|plié|soldé] d'ici {T}
{A} à [boucler|finir|terminer|solder] [pour|avant|d'ici] {T}
""", WORK, 1.8),
    *_say(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": AW, "T": w.moment(480, 1200, 0.0)},
        """
! <no> {queA} (déborde/débordent|traîne/traînent|dure/durent|se prolonge/se prolongent) [après|au-delà de|passé] {T}
! {queA} ne (déborde/débordent|dure/durent|traîne/traînent) pas [après|au-delà de] {T}
! ne [laisse|laissez] pas [traîner|durer|déborder] {A} [au-delà de|après] {T}
= {A} ne (doit/doivent|peut/peuvent) pas [déborder|se prolonger|traîner] [après|au-delà de] {T}
{A} : terminé à {T} <late>
""", WORK, 0.7),
    *_say(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": A, "T": w.moment(480, 1200, 0.2)},
        """
! <inf> [sortir|faire|rendre] {A} [pour|d'ici|avant] {T}
! <so> {queA} (soit fait/soient faits|sorte/sortent) [pour|d'ici|avant] {T}
échéance {A} : {T}
{A} à [rendre|sortir] [pour|avant|d'ici] {T}
{A} d'ici {T}
""", SCHEDULING, 0.7),
    # ------------------------------------------------------------------ not then
    *_say(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": AW, "P": w.period()},
        """
= {P}, on ne touche pas à {A}
= {P}, {A}, c'est [non|interdit|exclu|hors de question|niet]
= on [fait pas|livre pas|touche pas à|ne programme pas|ne prévoit pas] {A} {P}
= {A}, c'est [possible|jouable|bon] à toute heure sauf {P}
! <ban> [livrer|planifier|toucher à|programmer|faire|caser] {A} {P}
! <no> {queA} (tombe/tombent|se fasse/se fassent|soit livré/soient livrés|soit planifié/soient planifiés) {P}
! {queA} ne (tombe/tombent|se fasse/se fassent) [surtout pas|pas] {P}
! <inf> ne rien [livrer|prévoir|planifier|programmer] {P} pour {A}
! <infv>éviter à tout prix {A} {P}
! [livre|livrez|fais|faites|place|placez] {A} quand [tu veux|vous voulez|on peut], sauf {P}
{A} : [porte close|rideau baissé|fermeture|relâche|fermé] {P}
{A} [n'importe quand|à toute heure|quand tu veux|quand on veut] sauf {P}
{A} {P} : [non|jamais|interdit|hors de question|niet]
tout sauf {P} pour {A}
""", WORK, 1.7),
    *_say(
        {"kind": "exclude_period", "activities": "$A", "start": "$D", "end": "$D"},
        {"A": A, "D": w.day},
        """
= {D}, [on ne touche pas à|on ne fait pas|on ne livre pas|pas question de faire] {A}
= on [fait pas|livre pas|programme pas] {A} {D}
= {A}, c'est tous les jours sauf {D}
! <ban> [livrer|planifier|programmer|faire|prévoir] {A} {D}
! <no> {queA} (tombe/tombent|se fasse/se fassent|soit livré/soient livrés) {D}
! [place|placez|mets|mettez|planifie] {A} n'importe quel jour sauf {D}
{A} : [tous les jours|n'importe quel jour] sauf {D}
{A} [n'importe quand|quand tu veux] sauf {D}
{A} {D} : [non|jamais|interdit|hors de question|relâche]
""", WORK, 0.9),
    *_say(
        {"kind": "exclude_period", "activities": "$A", "start": "$T"},
        {"A": AW, "T": w.moment(720, 1200, 0.0, 0.3)},
        """
= passé {T}, [plus rien|rien du tout] [chez|pour] {A}
= après {T}, on ne fait plus rien [chez|pour|sur] {A}
! <ban> faire quoi que ce soit [chez|pour|sur] {A} [après|passé] {T}
! plus rien [chez|pour|sur] {A} [passé|au-delà de] {T}
rideau [chez|pour|sur] {A} [après|dès] {T}
{A} : plus rien [après|passé|dès] {T}
[rien|plus rien] passé {T} [pour|chez] {A}
""", WORK, 0.7),
    # ------------------------------------------------------------------ how long
    *_say(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": AW, "M": w.minutes(5, 300)},
        """
= il y en a pour {M} [avec|chez|pour] {A}
= y en a pour {M} [avec|chez|pour] {A}
= {A}, [il y en a pour|on en a pour|faut compter|il faut compter|ça me prend] {M}
= on [passe|reste|perd] {M} [chez|pour|sur] {A}
= le [dépotage|vidage|passage|service|déchargement] [chez|pour] {A}, c'est {M}
= {A} (réclame/réclament|exige/exigent|mange/mangent|bloque/bloquent) {M}
! <inf> [compter|prévoir|bloquer|réserver|caler] {M} [pour|chez] {A}
! [fixe|fixez|passe|passez|cale] la durée {deA} à {M}
! ne [compte|comptez] ni plus ni moins {queM} pour {A}
{A} : {M} [chrono|sur place|sur site|de dépotage|de manutention|d'intervention]
{M} [sur place|sur site|d'arrêt|de dépotage|de manut] [chez|pour] {A}
[temps d'arrêt|temps de quai|temps de manut|temps d'intervention|durée] {A} : {M}
{A}, comptez {M}
""", WORK, 1.6),
    *_say(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": AW, "M": w.minutes(20, 300)},
        """
= {A} à bord, c'est {M} [max|grand max|et pas plus|maximum]
= entre [l'enlèvement|le chargement|la prise en charge] et [la remise|la livraison|le dépotage], {A} (dispose/disposent) de {M} [max|au plus]
= une fois à bord, {A} (doit/doivent) arriver en moins de {M}
= la durée de transport {deA} [n'excède pas|ne doit pas excéder|est plafonnée à|est limitée à] {M}
= {A} (reste/restent|traîne/traînent) pas plus de {M} [à bord|dans la caisse|sur la route]
= [au-delà de|passé] {M} [à bord|de transport|de route], {A} (est fichu/sont fichus|est perdu/sont perdus|ne vaut plus rien/ne valent plus rien)
! <ban> [garder|trimballer|laisser|faire voyager|promener] {A} plus de {M} [à bord|sur la route|]
! <no> {queA} (reste/restent|passe/passent|traîne/traînent) plus de {M} [à bord|dans la caisse|en transit]
! {queA} ne (passe/passent|reste/restent) pas plus de {M} [à bord|sur la route|en transit]
! <inf> [livrer|remettre|débarquer] {A} moins de {M} après [le chargement|l'enlèvement|la prise en charge]
! <inf> limiter le temps à bord {deA} à {M}
[temps de transport|durée à bord|temps embarqué|temps de trajet à bord] {A} : {M} <max>
{A} : {M} <max> entre [enlèvement et livraison|chargement et déchargement]
{A} à bord : {M} <max>
transit {A} [limité|plafonné] à {M}
jamais plus de {M} à bord pour {A}
! ne [promène|promenez|trimballe|trimballez] pas {A} plus de {M}
! <so> {queA} (arrive/arrivent) moins de {M} après [le chargement|l'enlèvement]
{A} : plus de {M} à bord, [jamais|interdit|hors de question]
""", ROUTING, 1.8),
    # ------------------------------------------------------------------ what comes first
    *_say(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"A": A},
        """
= {A} (ouvre/ouvrent) le bal
= rien ne passe avant {A}
= on attaque [la journée|la tournée|le programme] par {A}
= [chaque|toute] tournée qui a {A} commence par là
! <inf> [commencer|démarrer|débuter] par {A}
! <infv>attaquer par {A}
! <ban> [livrer|servir|faire|caser] quoi que ce soit avant {A}
! <no> que quelque chose passe avant {A}
! <so> {queA} (passe/passent) en tout premier
{A} [en 1er|en tout premier|en ouverture|en tête de tournée|en tête de liste|pour ouvrir|pour commencer]
[premier point de chute|1er arrêt|1er point|premier passage|première étape] : {A}
rien avant {A}
! [ouvre|ouvrez] [la tournée|la journée|le bal] avec {A}
! <inf> caler {A} en tout premier
""", WORK, 1.1),
    *_say(
        {"kind": "position", "activities": "$A", "place": "last"},
        {"A": A},
        """
= {A} (ferme/ferment|clôture/clôturent) [le bal|la marche|la tournée]
= rien ne passe après {A}
= on [boucle|clôt|finit] [la journée|la tournée|le programme] par {A}
= [chaque|toute] tournée qui a {A} finit par là
! <inf> [finir|terminer|clôturer] par {A}
! <inf> [garder|laisser] {A} pour la fin
! <ban> [livrer|servir|faire|caser] quoi que ce soit après {A}
! <no> que quelque chose passe après {A}
! <so> {queA} (passe/passent) en tout dernier
{A} [en queue de tournée|en tout dernier|en clôture|pour finir|en fin de parcours|en dernière position]
[dernier point de chute|dernier point|dernier passage|dernière étape|terminus] : {A}
rien après {A}
! [ferme|fermez|boucle|bouclez] [la tournée|la journée|la marche] avec {A}
! <inf> caler {A} en tout dernier
""", WORK, 1.1),
    *_say(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": A, "B": A},
        """
= {A} (précède/précèdent) {B}
= {B} (succède/succèdent) à {A}
= {B} (attendra/attendront) la fin {deA}
= {B} ne (vient/viennent|passe/passent) qu'une fois {A} (fini/finis)
= {B}, c'est après {A}, pas l'inverse
= on [fait pas|livre pas|ne lance pas|ne démarre pas] {B} tant que {A} (n'est pas fini/ne sont pas finis)
= tant qu'on n'a pas [fait|fini|livré|bouclé] {A}, on [ne commence pas|ne livre pas|ne touche pas à] {B}
! <inf> [faire|livrer|traiter|passer|servir] {A} avant {B}
! <inf> ne [commencer|livrer|lancer] {B} qu'une fois {A} (fini/finis)
! <ban> [commencer|livrer|toucher à|démarrer|lancer] {B} avant d'avoir [fini|terminé|fait|livré|bouclé] {A}
! <banv>[attaquer|entamer] {B} avant la fin {deA}
! <no> {queB} (passe/passent|démarre/démarrent|parte/partent) avant {A}
! {queB} ne (passe/passent|démarre/démarrent|commence/commencent) pas avant la fin {deA}
{B}, mais [pas avant|seulement après|uniquement après] {A}
{B} derrière {A}
{A} en préalable à {B}
[ordre|séquence|enchaînement] : {A} [puis|ensuite|et après] {B}
une fois {A} (bouclé/bouclés), {B}
{B} avant {A} : [non|jamais|interdit]
""", WORK, 1.8),
    *_say(
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": A, "B": A, "M": w.minutes(5, 240)},
        """
= {A} (doit/doivent) [sécher|refroidir|reposer|décanter] {M} avant {B}
= entre la fin {deA} et le début {deB}, [il faut|on laisse|on garde] {M} <min>
= {B}, c'est {M} [mini|minimum|au plus tôt] après {A}
! <banv>[attaquer|entamer] {B} moins de {M} après {A}
! <ban> [commencer|lancer|démarrer] {B} moins de {M} après {A}
! <no> {queB} (démarre/démarrent|commence/commencent) moins de {M} après {A}
! <inf> [laisser|compter|prévoir|respecter|ménager] {M} <min> entre {A} et {B}
! <infv>attendre {M} après {A} pour [commencer|lancer|faire] {B}
{M} <min> entre fin {deA} et début {deB}
{B} : {A} + {M} mini
battement entre {A} et {B} : {M} mini
{M} de [délai|battement] entre {A} et {B}
{B} moins de {M} après {A} : [non|jamais|interdit]
""", WORK, 1.3),
)  # fmt: skip

_MEANS = (
    # ------------------------------------------------------------------ how much
    *_say(
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
    *_say(
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
    *_say(
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
    *_say(
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
    *_say(
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
    *_say(
        {"kind": "limit", "resources": "$R", "quantity": "stops", "at_least": "$N"},
        {"R": RN, "N": w.number(3, 20)},
        """
= {R}, c'est {N} [arrêts|clients|livraisons] <min>
! <so> {queR} (ait/aient|fasse/fassent) au moins {N} [arrêts|clients|livraisons]
! <no> {queR} (fasse/fassent|parte avec/partent avec) moins de {N} [arrêts|clients|livraisons]
{R} : {N} [arrêts|clients|livraisons] <min>
""", ROUTING, 0.5),
    *_say(
        {"kind": "limit", "resources": "$R", "quantity": "overtime", "at_most": 0},
        {"R": R},
        """
= {R}, c'est zéro heure sup
= {R} (finit/finissent) à l'heure, [aucune heure sup|pas une minute de dépassement|zéro rab]
! <no> {queR} (fasse/fassent) des heures [sup|supplémentaires]
! <ban> [prévoir|compter|faire faire] des heures sup [pour|à] {R}
{R} : [zéro heure sup|aucun dépassement d'horaire|heures sup interdites]
""", ANY, 0.5),
    *_say(
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
    *_say(
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
    *_say(
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
    # ------------------------------------------------------------------ hours of work
    *_say(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": R, "T": w.clock(780, 1320)},
        """
= {R} (débauche/débauchent|plie boutique/plient boutique|lève le pied/lèvent le pied) à {T}
= à {T}, {R} (doit être rentré/doivent être rentrés|doit être au dépôt/doivent être au dépôt)
= {R} (roule/roulent|traîne/traînent|travaille/travaillent) pas [après|passé|au-delà de] {T}
= {R}, c'est retour à {T} [max|grand max|au plus tard|dernier carat]
! <no> {queR} (traîne/traînent|roule/roulent|reste dehors/restent dehors|rentre/rentrent) [après|passé|au-delà de] {T}
! <so> {queR} (soit rentré/soient rentrés|soit en base/soient en base|soit de retour/soient de retour) [pour|avant] {T}
! <inf> [ramener|rapatrier|faire rentrer] {R} [avant|pour] {T}
! {queR} ne (rentre/rentrent) pas après {T}
{R} en base [pour|avant] {T}
{R} : retour {T} [max|maxi|grand max|au plus tard|dernier délai]
retour [base|dépôt|garage|au dépôt] {R} : {T} <late>
{R} : [fin de service|débauche|fin de poste] {T} [max|au plus tard|]
""", ROUTING, 2.0),
    *_say(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": R, "T": w.clock(780, 1320)},
        """
= {R} (débauche/débauchent|s'arrête/s'arrêtent|plie boutique/plient boutique) à {T}
= {R} (tourne/tournent|travaille/travaillent|bosse/bossent) pas [après|passé|au-delà de] {T}
! <no> {queR} (travaille/travaillent|tourne/tournent) [après|passé|au-delà de] {T}
! <inf> arrêter {R} à {T} [au plus tard|]
{R} : [arrêt|fin de poste|fin de service] {T} [max|au plus tard|]
""", ("scheduling", "rostering"), 1.0),
    *_say(
        {"kind": "working_hours", "resources": "$R", "start": "$T"},
        {"R": R, "T": w.clock(270, 660)},
        """
= {R} (embauche/embauchent|prend son service/prennent leur service|attaque/attaquent) à {T}
= {R} (démarre/démarrent|sort/sortent|part/partent|embauche/embauchent) pas avant {T}
! <no> {queR} (démarre/démarrent|sorte/sortent|embauche/embauchent|commence/commencent) avant {T}
! {queR} ne (parte/partent|sorte/sortent|démarre/démarrent|commence/commencent) pas avant {T}
! <ban> faire [partir|sortir|démarrer|commencer] {R} avant {T}
{R} : [départ ligne|prise de service|embauche|départ|démarrage] {T} [au plus tôt|]
[prise de service|embauche|départ] {R} : {T}
""", ANY, 1.4),
    *_say(
        {"kind": "working_hours", "resources": "$R", "start": "$A", "end": "$B"},
        {"R": R, "A": w.clock(300, 600), "B": w.clock(780, 1260)},
        """
= {R} (embauche/embauchent) à {A}, débauche à {B}
= {R}, c'est {A} - {B}
! <ban> faire tourner {R} avant {A} ou après {B}
{R} sur le pont de {A} à {B}
{R} : [service|poste|journée] {A} - {B}
{R} : départ {A}, retour {B}
{R} : prise {A}, fin {B}
""", ANY, 1.2),
    *_say(
        {"kind": "break", "resources": "$R", "minutes": "$M", "earliest": "$P.start", "latest": "$P.end"},
        {"R": R, "M": w.minutes(10, 90), "P": w.period(parts=False)},
        """
= {R} (coupe/coupent|s'arrête/s'arrêtent|casse la croûte/cassent la croûte|souffle/soufflent) {M} {P}
= {P}, {R} (fait/font|a/ont) {M} de [coupure|pause]
! <inf> [caler|caser|prévoir|glisser|placer] {M} de [pause|coupure] {P} pour {R}
! <so> {queR} (souffle/soufflent|coupe/coupent|s'arrête/s'arrêtent) {M} {P}
{R} : [coupure|pause|casse-croûte] {M} {P}
coupure [repas|] {R} : {M} {P}
{M} de [casse-croûte|coupure|pause] {P} pour {R}
! [laisse|laissez] {R} [souffler|manger|casser la croûte|déjeuner] {M} {P}
= la coupure {deR}, c'est {M} {P}
""", ANY, 1.5),
    *_say(
        {"kind": "break", "resources": "$R", "minutes": "$M"},
        {"R": R, "M": w.minutes(10, 90)},
        """
= {R} (coupe/coupent) {M} [dans la journée|]
! <inf> [caler|caser|prévoir|placer] {M} de [pause|coupure] pour {R}
! <no> {queR} (fasse/fassent) la journée sans {M} de [pause|coupure]
{R} : [coupure|pause] obligatoire de {M}
coupure {R} : {M}
""", ANY, 0.6),
    *_say(
        {"kind": "driver_rules", "resources": "$R", "rules": "eu_561"},
        {"R": R},
        """
= {R} (est soumis/sont soumis) [à la RSE|au règlement 561|au 561/2006|à la réglementation sociale européenne]
= on applique [la RSE|le 561|le 561/2006|les temps de conduite européens] à {R}
! <inf> [appliquer|faire respecter] [la RSE|le 561|le 561/2006|la réglementation européenne] à {R}
! <no> {queR} (roule/roulent) hors [RSE|réglementation européenne|561]
! {queR} (respecte/respectent) [la RSE|le 561|les temps de conduite européens]
{R} : [RSE|561/2006|temps de conduite européens|conduite et repos UE]
[RSE|règlement 561|tachygraphe européen|temps de conduite et de repos UE] pour {R}
= {R} (tombe/tombent) sous [le 561|la RSE|la réglementation européenne]
""", ROUTING, 0.9),
    *_say(
        {"kind": "driver_rules", "resources": "$R", "rules": "us_hos"},
        {"R": R},
        """
= {R} (est soumis/sont soumis) [aux règles américaines|au HOS|à la réglementation américaine]
= on applique [le HOS|les règles américaines|les heures de service US] à {R}
! <inf> [appliquer|faire respecter] [le HOS|la réglementation américaine|les règles FMCSA] à {R}
! <no> {queR} (roule/roulent) hors [HOS|réglementation américaine]
{R} : [HOS|heures de service US|règles FMCSA]
= {R} (tombe/tombent) sous [le HOS|les règles américaines]
""", ROUTING, 0.5),
    # ------------------------------------------------------------------ not to be had
    *_say(
        {"kind": "unavailable", "resources": "$R", "end": "$T"},
        {"R": R, "T": SOON},
        """
= {R}, pas moyen de s'en servir avant {T}
= on fait sans {R} {jqT}
= {R} (reste/restent) [sur le flanc|à quai|en rade|HS] {jqT}
! <ban> [compter sur|planifier] {R} avant {T}
! [fais|faites] sans {R} {jqT}
{R} [indispo|HS|en rade|en carafe] {jqT}
""", WORK, 1.0),
    *_say(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": R, "D": w.whole_day},
        """
= on fait sans {R} {D}
= on peut pas compter sur {R} {D}
= {R} (est/sont) [indispo|HS|pas là|sur la touche] {D}
! <ban> [compter sur|planifier|programmer] {R} {D}
! <inf> faire sans {R} {D}
! ne [comptez|compte] surtout pas sur {R} {D}
{R} : [indispo|HS|pas dispo] {D}
sans {R} {D}
""", ANY, 1.6),
    *_say(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": R, "P": w.period()},
        """
= on fait sans {R} {P}
= on peut pas compter sur {R} {P}
! <ban> [compter sur|planifier|programmer] {R} {P}
{R} : [indispo|pas dispo|bloqué] {P}
sans {R} {P}
""", ANY, 0.8),
)  # fmt: skip


def _aimed(
    minimise: str, french: str, trades: Sequence[Trade] = ANY, weight: float = 0.6
) -> tuple[Shape, ...]:
    return _say({"kind": "objective", "minimise": [minimise]}, {}, french, trades, weight)


_PLANS = (
    # ------------------------------------------------------------------ who does it
    *_say(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R1},
        """
= {R} (se charge/se chargent|s'occupera/s'occuperont|hérite/héritent) {deA}
= pour {A}, c'est {R} qui [s'y colle|y va|s'en charge|s'en occupe]
= {A} (revient/reviennent|incombe/incombent) à {R}
= on [met|charge|place|cale|bascule] {A} sur {R}
= on [confie|refile|laisse|file|donne] {A} à {R}
= {A}, c'est [pour|à] {R} [et personne d'autre|]
= à part {R}, personne ne [fait|touche à|prend] {A}
! <inf> [confier|donner|refiler|laisser] {A} à {R}
! <infv>[attribuer|affecter] {A} à {R}
! <inf> [mettre|caler|basculer|placer] {A} sur {R}
! <so> {queR} (prenne/prennent|fasse/fassent|assure/assurent|récupère/récupèrent) {A}
! <no> {queA} (parte/partent|aille/aillent) ailleurs que sur {R}
! <no> que quelqu'un d'autre {queR} [fasse|prenne|touche à] {A}
! ne [confie|confiez|donne|donnez] {A} qu'à {R}
! [bascule|basculez|bouge|cale|calez] {A} sur {R}
[affectation|attribution] {A} : {R}
{A} : c'est {R} qui [prend|s'y colle|s'en charge]
{A} sur {R} et nulle part ailleurs
{R} pour {A}, personne d'autre
""", WORK, 2.0),
    *_say(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": RN},
        """
= pour {A}, c'est {R} qui [s'y colle|s'en charge]
= {A} (revient/reviennent) à {R}
! <inf> [positionner|mettre|inscrire|caler|programmer] {R} [sur|en] {A}
! <so> {queR} (prenne/prennent|fasse/fassent|tienne/tiennent|assure/assurent) {A}
! [positionne|positionnez|inscris|inscrivez|programme|cale] {R} [sur|en] {A}
{A} : c'est {R} qui [prend|s'y colle]
[affectation|poste] {R} : {A}
""", ROSTERING, 0.9),
    *_say(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R},
        """
= {R} (n'a/n'ont) rien à faire [sur|chez|à] {A}
= on [ne met|n'envoie|ne colle] [jamais|pas|plus] {R} sur {A}
= on [met|envoie|colle] pas {R} sur {A}
= {R} (prend/prennent|fait/font) [pas|jamais] {A}
= {A}, c'est pour qui [tu veux|vous voulez] sauf {R}
= {A}, n'importe qui sauf {R}
! <ban> [confier|donner|filer|refiler|laisser] {A} à {R}
! <ban> [mettre|coller|placer|planifier] {R} sur {A}
! <banv>envoyer {R} [sur|chez|à] {A}
! <no> {queR} (fasse/fassent|prenne/prennent|aille sur/aillent sur|touche à/touchent à) {A}
! {queR} ne (prenne/prennent|fasse/fassent|touche à/touchent à) [surtout pas|jamais|pas] {A}
! [écarte|écartez|dispense|dispensez|exclus|excluez] {R} {deA}
! [interdis|interdisez] {A} à {R}
! <inf> [laisser|tenir] {R} en dehors {deA}
! surtout ne [donne|donnez|confie|confiez] pas {A} à {R}
{A} : [tout le monde sauf|n'importe qui sauf|surtout pas|jamais|pas] {R}
{R} sur {A} : [non|jamais|interdit|hors de question]
{R} (exclu/exclus|dispensé/dispensés|exempté/exemptés) {deA}
""", ANY, 2.2),
    *_say(
        {"kind": "forbid", "activities": "$A", "resources": "$B"},
        {"A": w.activities(most=1), "B": _but},
        """
= à part {B}, personne ne [fait|prend|assure] {A}
= {A}, c'est {B} ou personne
{A} : personne à part {B}
= personne fait {A} à part {B}
! [pas question|hors de question] de mettre [quelqu'un d'autre|qui que ce soit d'autre] {queB} [sur|en] {A}
! ne [mets|mettez|planifie|planifiez] personne à part {B} [sur|en] {A}
{A} : {B} et personne d'autre
{A} [exclusivement|rien que] pour {B}
""", ROSTERING, 1.6),
    *_say(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": RN, "A": A},
        """
= {R} ne (sert/servent) qu'à {A}
= {R}, c'est {A} <fin>
= {R} (se consacre/se consacrent|se limite/se limitent|se cantonne/se cantonnent) [exclusivement |uniquement |]à {A}
= à part {A}, {R} ne (prend/prennent|fait/font) rien
= {R} (prend/prennent|fait/font) que {A}
= [hormis|à part] {A}, rien [sur|dans|pour] {R}
= tout ce qui n'est pas {A} [va|passe|part] ailleurs que sur {R}
! <ban> [mettre|charger|planifier|caler] autre chose {queA} [sur|dans] {R}
! <no> {queR} (prenne/prennent|fasse/fassent) autre chose {queA}
! {queR} ne (prenne/prennent|fasse/fassent) {queA}
! [cantonne|cantonnez|dédie|dédiez|consacre|consacrez] {R} à {A}
! <inf> [réserver|garder|dédier] {R} [exclusivement|uniquement] à {A}
! ne [charge|chargez|mets|mettez] [rien d'autre|pas autre chose] {queA} [sur|dans] {R}
{R} 100 % {A}
{R} : exclusivité {A}
{R} : {A} <fin>
{R} : [affectation exclusive|usage exclusif] {A}
{R}, jamais autre chose {queA}
= on [ne met|ne charge|ne planifie] {queA} [sur|dans] {R}
! <no> qu'on [mette|charge|planifie] autre chose {queA} [sur|dans] {R}
autre chose {queA} [sur|dans] {R} : [non|jamais|interdit]
""", ANY, 1.8),
    # ------------------------------------------------------------------ what matters
    *_say(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"A": A},
        """
= {A}, c'est [non négociable|sacré|incontournable|vital|une obligation]
= même si ça coince ailleurs, {A} (passe/passent)
= {A} (passe/passent) [qu'il pleuve ou qu'il vente|quoi qu'il en coûte|envers et contre tout]
= on ne [zappe|loupe|saute] [surtout pas|en aucun cas] {A}
= on peut pas se permettre de [louper|rater|zapper] {A}
! <ban> [sauter|zapper|louper|manquer|laisser tomber|faire sauter] {A}
! <banv>[oublier|abandonner] {A}
! <no> {queA} (saute/sautent|passe à la trappe/passent à la trappe|reste sur le carreau/restent sur le carreau)
! surtout ne [zappe|zappez|loupe|loupez|rate|ratez] pas {A}
{A} [coûte que coûte|non négociable|quoi qu'il advienne|obligatoirement]
{A} : à honorer coûte que coûte
{A} à la trappe : [jamais|hors de question]
""", WORK, 1.2),
    *_say(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
= on [zappe|squeeze|fait l'impasse sur|raye] {A} [aujourd'hui|cette fois|]
= {A}, on [fait l'impasse|laisse tomber|fait sans] [aujourd'hui|cette fois|]
= [inutile de|pas la peine de|pas besoin de] [livrer|servir|faire|planifier] {A} [aujourd'hui|]
= le client a [annulé|décommandé] {A}
! [zappe|zappez|squeeze|fais l'impasse sur|faites l'impasse sur|raye|rayez|mets une croix sur] {A} [aujourd'hui|cette fois|]
! <inf> [laisser tomber|zapper|sauter|sortir du plan|rayer|retirer du plan] {A}
! <infv>[annuler|enlever du plan] {A}
! ne [planifie|planifiez] pas {A} [aujourd'hui|cette fois]
{A} : [à rayer|à sortir du plan|tombé à l'eau|impasse|décommandé|ANNULÉ]
[annulation|abandon] {A}
""",
        WORK, 1.3),
    *_say(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": A},
        """
= {A}, c'est [prioritaire|urgent|prio|la priorité]
= {A} (compte/comptent) plus que les autres
= {A} (est/sont) à [privilégier|favoriser|traiter en priorité|soigner]
! [soigne|soignez|chouchoute|bichonne|privilégie|favorise] {A}
! <inf> [privilégier|favoriser|traiter en priorité|mettre en priorité haute] {A}
! [mets|mettez] {A} [en haut de la pile|sur le dessus de la pile|en tête des priorités]
{A} : [prio 1|prio haute|à traiter en priorité|urgence]
""", WORK, 0.9),
    *_say(
        {"kind": "priority", "activities": "$A", "level": "low"},
        {"A": A},
        """
= {A}, [il n'y a pas le feu|ça ne presse pas|ce n'est pas pressé|rien ne presse|ça peut attendre|on verra s'il reste de la place]
= y a pas le feu pour {A}
= {A}, c'est [accessoire|secondaire|du bonus|pas la priorité]
= {A}, si on a le temps
! [garde|gardez|mets|mettez|prends|prenez] {A} [en bouche-trou|comme bouche-trou|pour boucher les trous|en variable d'ajustement]
! <inf> [mettre|passer] {A} en basse priorité
{A} : [à caser s'il reste un trou|accessoire|secondaire|prio basse|s'il reste de la place]
""", WORK, 0.9),
    # ------------------------------------------------------------------ the road
    *_say(
        {"kind": "travel", "factor": "$F"},
        {"F": w.percent()},
        """
= [ça coince|ça bouchonne|c'est bouché|ça patine] partout, [comptez|compte|il faut|faut] {F} de plus [sur les trajets|sur la route]
= les temps de [parcours|route|trajet] sont [à majorer|allongés|rallongés] {deF}
= la circulation est ralentie {deF}
! <inf> [majorer|rallonger|allonger|gonfler] les temps de [route|trajet|parcours] {deF}
{F} de plus sur [tous les trajets|la route|tous les temps de parcours]
temps de [trajet|parcours|route] : +{F}
""", ROUTING, 0.9),
    *_say(
        {"kind": "travel", "factor": "$F", "start": "$P.start", "end": "$P.end"},
        {"F": w.percent(), "P": w.period()},
        """
= {P}, [ça coince|ça bouchonne|ça patine], [comptez|compte|il faut|faut] {F} de plus [sur les trajets|sur la route]
= les temps de [parcours|route|trajet] sont [à majorer|allongés|rallongés] {deF} {P}
= la circulation est ralentie {deF} {P}
! <inf> [majorer|rallonger|gonfler] les temps de [route|trajet|parcours] {deF} {P}
{P} : {F} de plus sur [les trajets|la route]
temps de [trajet|parcours] : +{F} {P}
""", ROUTING, 0.9),
    *_say(
        {"kind": "travel", "factor": "$F", "end": "$T"},
        {"F": w.percent(), "T": w.moment(420, 1140, 0.0)},
        """
= ça [coince|bouchonne|patine] {jqT}, [comptez|compte|il faut] {F} de plus sur les trajets
= la circulation est ralentie {deF} {jqT}
! <inf> [majorer|rallonger] les temps de [route|trajet] {deF} {jqT}
{F} de plus sur la route {jqT}
""", ROUTING, 0.5),
    *_say(
        {"kind": "travel", "factor": "$F", "places": "$P"},
        {"F": w.percent(), "P": P1},
        """
= [ça coince|ça bouchonne|c'est bouché|ça patine] [vers|à] {P}, [comptez|compte|il faut|faut] {F} de plus
= pour [rejoindre|gagner] {P}, [comptez|compte|il faut] {F} de temps en plus
! <inf> [majorer|rallonger] {deF} les trajets vers {P}
[bouchons|travaux|verglas] vers {P} : {F} de temps en plus
""", ROUTING, 0.9),
    *_say(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": P1},
        """
= [on ne passe plus|ça passe plus|plus moyen d'accéder] à {P}
= il n'y a plus moyen de [rejoindre|gagner] {P}
= plus personne ne passe vers {P}, [tout est barré|la route est coupée|c'est bouclé]
! <inf> considérer {P} comme [inaccessible|coupé de tout]
[axe|itinéraire] vers {P} [impraticable|coupé|neutralisé|fermé]
accès {P} [impossible|coupé|barré|fermé|neutralisé]
{P} : [route barrée|route coupée|plus d'accès|accès coupé]
""", ROUTING, 1.0),
    *_say(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T.start", "end": "$T.end"},
        {"P": P1, "T": w.period()},
        """
= [on ne passe pas|ça passe pas|pas moyen d'accéder] à {P} {T}
= il n'y a pas moyen de [rejoindre|gagner] {P} {T}
[axe|itinéraire] vers {P} [impraticable|coupé|neutralisé|fermé] {T}
accès {P} [impossible|coupé|barré|fermé] {T}
{P} : [route barrée|route coupée|pas d'accès] {T}
""", ROUTING, 0.8),
    *_say(
        {"kind": "travel", "closed": True, "places": ["$P", "$Q"]},
        {"P": P1, "Q": P1},
        """
= il n'y a plus moyen de passer entre {P} et {Q}
= ça passe plus entre {P} et {Q}
[axe|itinéraire|tronçon] {P} - {Q} [coupé|fermé|neutralisé|impraticable]
[liaison|route] {P} / {Q} coupée
plus de passage entre {P} et {Q}
""", ROUTING, 0.8),
    # ------------------------------------------------------------------ the plan kept
    *_say(
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
    *_say(
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
    *_say(
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
    *_say(
        {"kind": "freeze", "resources": "$R", "keep": "order"},
        {"R": R},
        """
! <banv>[inverser|intervertir] les [arrêts|passages|{as}] {deR}
! <ban> [chambouler|changer|retoucher|mélanger] l'ordre {deR}
! <inf> [respecter|garder|conserver] l'ordre [de passage|des {as}] {deR}
= {R} (garde/gardent|suit/suivent) la même séquence, [les heures seules bougent|les horaires sont libres]
{R} : séquence [figée|inchangée], horaires libres
""", WORK, 0.7),
    *_say(
        {"kind": "freeze", "resources": "$R", "keep": "resource"},
        {"R": R},
        """
= {R} (garde ses/gardent leurs) [clients|{as}|arrêts], seul l'ordre [peut bouger|peut changer|est libre]
! <ban> [retirer|reprendre|enlever] [ses clients|ses arrêts|ses {as}] à {R}, par contre l'ordre [est libre|peut changer]
! [laisse|laissez] à {R} ses [clients|{as}|arrêts], dans l'ordre [que tu veux|que vous voulez|qu'on veut]
{R} : [mêmes clients|mêmes {as}|mêmes arrêts], séquence [libre|à refaire|à optimiser]
""", WORK, 0.7),
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
    *_say(
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
    *_say(
        {"kind": "objective", "balance": True},
        {},
        """
! <inf> [lisser|répartir équitablement|niveler] la charge
! <infv>équilibrer la charge
= [le travail|le boulot] doit être réparti équitablement, pas de jaloux
charge lissée, pas de jaloux
""", ANY, 0.4),
)  # fmt: skip

SHAPES = (*_ROSTERS, *_TIMES, *_MEANS, *_PLANS)
"""Shapes that say a rule."""
