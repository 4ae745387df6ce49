"""From when, until when, done by when, and when not."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROUTING, WORK, shape
from planner.language.training.phrasings.spoken.slots import A

AW = w.activities(whole=True)
T = w.moment(390, 1140, 0.0)


def window(**bounds: str) -> dict[str, Any]:
    """Return the gold of a time window."""
    return {"kind": "time_window", "activities": "$A", **bounds}


SHAPES = (
    # ------------------------------------------------------------------ time windows, passive and modal
    shape(
        window(latest="$T"),
        {"A": AW, "T": T},
        """
= {A} should get (its/their) [stuff|goods|load|parcel] before {T}
= {A} (is/are) expecting us by {T}
= {A} ought to be [served|seen to|supplied] by {T}
= {A} will be [served|supplied|dropped] before {T}
= we promised {A} before {T}
= we've got to [pull in|show up|turn up] at {A} before {T}
= the [gate|door|ramp] at {A} shuts at {T}, so we arrive earlier
= {A} (takes/take) nothing [after|past|later than] {T}
= nobody takes goods at {A} after {T}
= somebody has to [be|stand] at {A} by {T}
= it's important that {A} (is/are) [served|supplied] before {T}
= {A} can only be [served|reached|unloaded] until {T}
! see that {A} (is/are) [served|supplied|reached] before {T}
! make sure {A} (gets/get) (its/their) delivery by {T}
! be through with the arrival at {A} before {T}
{A} to be [served|reached] before {T}
{A} before {T} without fail
{A} needed by {T}
arrival {A} {T} at the latest
at {A} by {T}
before {T}: {A}
by {T} at {A}
""",
        """
= {A} (doit/doivent) [avoir reçu|recevoir] [sa marchandise|sa livraison|le tout] avant {T}
= {A} (doit/doivent) être [livré|servi|approvisionné|visité|passé] [avant|au plus tard à|pas après] {T}
= {A} (est/sont) à [livrer|servir|faire] [avant|au plus tard à] {T}
= il faut que {A} (soit/soient) [livré|servi|visité] avant {T}
= il faudrait [être|passer|arriver] [à|chez] {A} avant {T}
= on a promis {A} [avant|pour] {T}
= on nous attend [à|chez] {A} avant {T}
= on doit [arriver|passer|livrer] [à|chez] {A} [avant|au plus tard à] {T}
= {A} (reçoit/reçoivent) jusqu'à {T}, [pas après|pas plus tard]
= {A} ne (prend/prennent|reçoit/reçoivent) plus rien après {T}
= la porte de {A} ferme à {T}, il faut arriver avant
= personne ne réceptionne [à|chez] {A} après {T}
! [sois|soyez] [chez|à] {A} [avant|au plus tard à] {T}
! [arrange-toi|débrouille-toi] pour [livrer|servir] {A} avant {T}
! [fais|faites] passer {A} avant {T}
! [prévois|prévoyez] {A} avant {T}
! ne [livre|livrez|passe|passez] pas {A} [après|plus tard que] {T}
avant {T} [chez|à|pour] {A}
{A} impérativement avant {T}
{A} [dernier délai|heure limite] {T}
{A} avant {T} sans faute
{A} pour {T} au plus tard
pas plus tard que {T} [chez|pour] {A}
""",
        ROUTING,
        2.6,
    ),
    shape(
        window(earliest="$T"),
        {"A": AW, "T": T},
        """
= {A} won't be [there|open|ready|manned] before {T}
= {A} will not [take|accept] anything before {T}
= {A} (takes/take) nothing [before|until] {T}
= {A} should not be [reached|served|touched|visited] before {T}
= {A} (is/are) not to be [served|started|visited|delivered] before {T}
= {A} needn't be [served|visited] before {T}, and mustn't be
= we shouldn't [turn up|show up|arrive|be] at {A} before {T}
= we mustn't [turn up|show up|arrive|begin] at {A} [before|earlier than] {T}
= the goods for {A} (is/are) only ready at {T}
= {A} can be [served|started|delivered] from {T} on, not earlier
= {A} only [works|suits us|is possible] [after|from] {T}
= there is nobody to unload at {A} before {T}
= {A} (opens/open) (its/their) [gate|doors] at {T}
! make sure nobody [turns up|arrives] at {A} before {T}
! never [serve|visit|start|go to] {A} before {T}
! hold {A} back until {T}
! leave {A} till after {T}
nobody at {A} before {T}
from {T} on: {A}
{A} any time after {T}
{A} {T} at the earliest
""",
        """
= {A} ne (doit/doivent|peut/peuvent) pas être [livré|servi|commencé|visité|entamé] [avant|plus tôt que] {T}
= {A} ne (reçoit/reçoivent|prend/prennent) rien avant {T}
= {A} ne (sera/seront) [prêt|ouvert|accessible|là] qu'à partir de {T}
= {A} (est/sont) à [livrer|faire|servir|commencer] [après|à partir de|dès] {T}
= il ne faut pas [arriver|passer|livrer] [à|chez] {A} avant {T}
= on ne doit pas [arriver|être|passer] [à|chez] {A} avant {T}
= personne ne doit [passer|arriver] [à|chez] {A} avant {T}
= la marchandise de {A} n'est prête qu'à {T}
= on peut [livrer|commencer|passer à] {A} [à partir de|dès|après] {T}
= {A} (commence/commencent|démarre/démarrent) [au plus tôt à|dès|à partir de] {T}
! ne [passe|passez|livre|livrez] jamais [chez|à|] {A} avant {T}
! [attends|attendez] {T} pour {A}
! [garde|gardez] {A} pour après {T}
{A} jamais avant {T}
{A} [à partir de|dès] {T} [seulement|]
{A} après {T}, pas plus tôt
{A} {T} au plus tôt
""",
        WORK,
        2.4,
    ),
    shape(
        window(finish_by="$T"),
        {"A": AW, "T": T},
        """
= {A} will be collected at {T}, so it has to be finished by then
= {A} must be [off our hands|out of the shop|signed off|closed] by {T}
= we hand {A} over at {T}, [everything|it] must be done by then
! see that {A} (is/are) [finished|done|complete] by {T}
{A} wrapped up [by|before] {T}
{A} finished {T} at the latest
""",
        """
= {A} (doit/doivent) être [terminé|fini|bouclé|achevé|prêt|clos] [avant|pour|au plus tard à] {T}
= {A} (doit/doivent) être [terminés|finis|prêts] [avant|pour] {T}
= il faut avoir [fini|terminé|bouclé] {A} [avant|pour] {T}
= le client récupère {A} à {T}, ça doit être prêt
= on doit [rendre|remettre] {A} fini [à|pour] {T}
! [fais|faites] en sorte que {A} soit [fini|prêt|terminé] [pour|avant] {T}
! [termine|terminez|finis] {A} [d'ici|avant] {T}
{A} terminé au plus tard à {T}
{A} prêt pour {T}
{A} à finir avant {T}
""",
        WORK,
        1.4,
    ),
    shape(
        window(earliest="$P.start", latest="$P.end"),
        {"A": AW, "P": w.period()},
        """
= {A} can only be [served|reached|visited] {P}
= {A} (has/have) to be [served|done|visited] {P}, no other time
= we're only let into {A} {P}
= {A} only [works|fits] {P}
! be at {A} {P}, not outside that
{A} only {P}
only {P} for {A}
{P}: {A}
""",
        """
= {A} (doit/doivent) être [livré|servi|visité|fait] {P}
= on n'est admis [à|chez] {A} que {P}
= {A} (se livre/se livrent|se fait/se font) {P} uniquement
= il faut passer [à|chez] {A} {P}
! [livre|livrez|fais|faites] {A} [uniquement|seulement] {P}
{A} {P} seulement
{A}, uniquement {P}
{P} pour {A}
seulement {P} chez {A}
""",
        WORK,
        1.3,
    ),
    # ------------------------------------------------------------------ nothing in that time
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": A, "P": w.period()},
        """
= {A} (is/are) [closed|shut|at lunch|at prayers|in assembly] {P}
= {A} (closes/close|shuts/shut) [for lunch|for prayers|for stocktaking|] {P}
= {A} (accepts/accept|receives/receive|takes/take) nothing {P}
= nobody is at {A} {P}, so no [deliveries|visits|work] then
= {P} {A} must be left [alone|in peace]
= there's no [unloading|delivering|working] at {A} {P}
= {P} is out for {A}
! keep clear of {A} {P}
! stay away from {A} {P}
! don't schedule {A} {P}
no [work|unloading|drops|calls] at {A} {P}
{A} shut {P}
{A} blocked {P}
""",
        """
= {A} (ferme/ferment|est fermé/sont fermés) {P}
= {A} ne (reçoit/reçoivent|prend/prennent) rien {P}
= il n'y a personne à {A} {P}
= on ne [livre|travaille|décharge] pas [à|chez|sur] {A} {P}
= {P}, pas question de [livrer|passer chez|toucher à] {A}
= {A} (est/sont) [indisponible|bloqué|à éviter] {P}
! [évite|évitez] {A} {P}
! ne [prévois|prévoyez|planifie] pas {A} {P}
! ne [livre|livrez|fais|faites] pas {A} {P}
pas de {A} {P}
pas de livraison [à|chez] {A} {P}
rien [à|chez|pour] {A} {P}
aucun {A} {P}
{A} fermé {P}
""",
        WORK,
        1.6,
    ),
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$D.start", "end": "$D.end"},
        {"A": A, "D": lambda t: w.whole_day(t) if t.several_days else None},
        """
no {A} {D}
= nothing happens at {A} {D}
= {A} (is/are) closed {D}
= {A} (doesn't/don't) run {D}
! leave {A} out {D}
! keep {D} free of {A}
""",
        """
pas de {A} {D}
= {A} (est/sont) fermé {D}
= rien à {A} {D}
! ne [fais|prévois] pas {A} {D}
aucun {A} {D}
{D} sans {A}
""",
        ANY,
        1.2,
    ),
)
