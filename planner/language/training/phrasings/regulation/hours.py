"""Hours of work, breaks, driving rules, and who is not to be had."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import SOON, R, say
from planner.language.training.phrasings.shape import ANY, ROUTING, WORK

SHAPES = (
    # ------------------------------------------------------------------ hours of work
    *say(
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
    *say(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": R, "T": w.clock(780, 1320)},
        """
= {R} (débauche/débauchent|s'arrête/s'arrêtent|plie boutique/plient boutique) à {T}
= {R} (tourne/tournent|travaille/travaillent|bosse/bossent) pas [après|passé|au-delà de] {T}
! <no> {queR} (travaille/travaillent|tourne/tournent) [après|passé|au-delà de] {T}
! <inf> arrêter {R} à {T} [au plus tard|]
{R} : [arrêt|fin de poste|fin de service] {T} [max|au plus tard|]
""", ("scheduling", "rostering"), 1.0),
    *say(
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
    *say(
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
    *say(
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
    *say(
        {"kind": "break", "resources": "$R", "minutes": "$M"},
        {"R": R, "M": w.minutes(10, 90)},
        """
= {R} (coupe/coupent) {M} [dans la journée|]
! <inf> [caler|caser|prévoir|placer] {M} de [pause|coupure] pour {R}
! <no> {queR} (fasse/fassent) la journée sans {M} de [pause|coupure]
{R} : [coupure|pause] obligatoire de {M}
coupure {R} : {M}
""", ANY, 0.6),
    *say(
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
    *say(
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
    *say(
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
    *say(
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
    *say(
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
