"""At the latest, at the earliest, from when to when, done by when."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import AW, SOON, A, say
from planner.language.training.phrasings.shape import ROUTING, SCHEDULING, WORK

SHAPES = (
    # ------------------------------------------------------------------ at the latest
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": AW, "T": w.moment(480, 1200, 0.0)},
        """
! <no> {queA} (déborde/débordent|traîne/traînent|dure/durent|se prolonge/se prolongent) [après|au-delà de|passé] {T}
! {queA} ne (déborde/débordent|dure/durent|traîne/traînent) pas [après|au-delà de] {T}
! ne [laisse|laissez] pas [traîner|durer|déborder] {A} [au-delà de|après] {T}
= {A} ne (doit/doivent|peut/peuvent) pas [déborder|se prolonger|traîner] [après|au-delà de] {T}
{A} : terminé à {T} <late>
""", WORK, 0.7),
    *say(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": A, "T": w.moment(480, 1200, 0.2)},
        """
! <inf> [sortir|faire|rendre] {A} [pour|d'ici|avant] {T}
! <so> {queA} (soit fait/soient faits|sorte/sortent) [pour|d'ici|avant] {T}
échéance {A} : {T}
{A} à [rendre|sortir] [pour|avant|d'ici] {T}
{A} d'ici {T}
""", SCHEDULING, 0.7),
)  # fmt: skip
