"""Days in a row, how many are needed, the day after, rest between shifts."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import COUNTED, EVERYBODY, LABEL, A, R, say
from planner.language.training.phrasings.shape import ROSTERING

HEADS = everyday.meaningless(("", "personnes"), ("", "agents"), ("", "gars"), ("", "paires de bras"), ("", "pax"),
                             ("", "collègues"), ("", "présents"))  # fmt: skip

SHAPES = (
    # ------------------------------------------------------------------ days in a row
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
)  # fmt: skip
