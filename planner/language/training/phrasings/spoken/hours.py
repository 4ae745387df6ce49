"""Absences and hours of work."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, WORK, shape

R = w.resources()
RW = w.resources(most=2, whole=True)


def off(**bounds: str) -> dict[str, Any]:
    """Return the gold of an absence."""
    return {"kind": "unavailable", "resources": "$R", **bounds}


SHAPES = (
    # ------------------------------------------------------------------ absences
    shape(
        off(end="$T"),
        {"R": R, "T": w.moment(420, 1140, 0.0)},
        """
= {R} (is/are) [tied up|held up|in the shop|not with us|busy elsewhere] [until|till] {T}
= {R} won't [leave|move|run|roll|be with us] before {T}
= {R} (isn't/aren't) [back|ready|with us] before {T}
= we can't count on {R} before {T}
= the garage keeps {R} until {T}
= {R} will be ready at {T}, not earlier
= {R} can't be [used|sent out|planned] before {T}
{R}'s brakes are [gone|done for], garage says {T} at the earliest
{R} has [a flat|no driver|engine trouble], won't roll before {T}
{R} [stuck|held up] till {T}
nothing with {R} before {T}
""",
        """
= {R} (est/sont) [retenu|occupé ailleurs|bloqué|au contrôle|chez le mécanicien] jusqu'à {T}
= {R} ne (roule/roulent|bouge/bougent|part/partent) pas avant {T}
= {R} ne (sera/seront) pas [là|prêt|disponible|libre] avant {T}
= on ne peut pas compter sur {R} avant {T}
= le garage garde {R} jusqu'à {T}
= {R} (a/ont) un [pneu crevé|problème de freins|souci], [rien|pas de départ] avant {T}
= {R} ne (peut/peuvent) pas [servir|partir|sortir] avant {T}
{R} [immobilisé|retenu|pas dispo] jusqu'à {T}
rien avec {R} avant {T}
{R} prêt à {T} seulement
""",
        WORK,
        0.9,
    ),
    shape(
        off(start="$T"),
        {"R": R, "T": w.moment(420, 1140, 0.0, 0.4)},
        """
= {R} (has/have) to [go|leave|be off|get away] at {T}
= {R} (knocks/knock) off at {T}
= {R} (is/are) [gone|off|no longer here|no longer available] from {T}
= we don't have {R} any more after {T}
= I need {R} back at {T}
= {R} must be free from {T} on
! let {R} go at {T}
{R} only till {T}
{R} off after {T}
{R} away from {T}
""",
        """
= {R} (doit/doivent) [partir|filer|s'en aller|nous quitter] à {T}
= {R} (n'est/ne sont) plus [là|dispo|avec nous] après {T}
= on n'a plus {R} après {T}
= il me faut {R} à {T}
= {R} (s'en va/s'en vont|part/partent) à {T}
! [laisse|laissez] partir {R} à {T}
{R} plus dispo après {T}
{R} [absent|indisponible|en congé] [à partir de|dès|après] {T}
{R} seulement jusqu'à {T}
""",
        ANY,
        0.7,
    ),
    shape(
        off(start="$D.start", end="$D.end"),
        {"R": w.resources(most=2), "D": lambda t: w.whole_day(t) if t.several_days else None},
        """
= {R} (has/have) [an exam|a hearing|a wedding|a course|a doctor's appointment] {D}
= {R} (doesn't/don't) work {D}
= {R} (is/are) not to be planned {D}
= {R} (gets/get) new [tyres|flooring|bearings|software] {D}
= {R} (is/are) being [painted|cleaned|rebuilt|tested] {D}
= we'll have to manage without {R} {D}
! don't count on {R} {D}
{R}, no {D} for (it/them)
not {R} {D}
{R} can't {D}
""",
        """
= {R} (a/ont) [un examen|une audience|un mariage|une formation|un rendez-vous] {D}
= {R} ne (travaille/travaillent|roule/roulent|vient/viennent|tourne/tournent) pas {D}
= {R} ne (peut/peuvent) pas {D}
= {R} (est/sont) [en révision|en travaux|en nettoyage|absent|de repos] {D}
= il faudra faire sans {R} {D}
! ne [compte|comptez] pas sur {R} {D}
! ne [planifie|planifiez|prévois] pas {R} {D}
{R} : pas de {D}
pas {R} {D}
{R} ne peut pas {D}
""",
        ANY,
        1.2,
    ),
    shape(
        off(start="$P.start", end="$P.end"),
        {"R": w.resources(most=2), "P": w.period()},
        """
= {R} (is/are) [at the dentist|in a meeting|being cleaned|lent out|in court|at a funeral] {P}
= {R} (has/have) [training|a meeting|an appointment|its check] {P}
= {R} can't {P}
= we don't have {R} {P}
! leave {R} free {P}
{R} not {P}
{R} [off|busy|out] {P}
""",
        """
= {R} (est/sont) [chez le dentiste|en réunion|en nettoyage|prêté|pris|occupé] {P}
= {R} (a/ont) [une formation|une réunion|rendez-vous] {P}
= {R} ne (peut/peuvent) pas {P}
= on n'a pas {R} {P}
! [laisse|laissez|garde] {R} libre {P}
{R} pas [là|dispo] {P}
{R} [pris|occupé|absent] {P}
""",
        ANY,
        0.9,
    ),
    # ------------------------------------------------------------------ hours
    shape(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": RW, "T": w.clock(660, 1320)},
        """
= {R} (has/have) to be [parked up|in the yard|home|off the road|back in] by {T}
= {R} must be [parked|in the yard|back here|off the road] [by|before|no later than] {T}
= {R} should not be [out|on the road] after {T}
= {R} (comes/come) home by {T} at the latest
= {R} (closes/close|shuts/shut) its doors at {T}
= {R} (is/are) open until {T}
! see that {R} (is/are) back [before|by] {T}
{R} in by {T}
{R} home by {T} at the latest
{R} closing {T}
""",
        """
= {R} (doit/doivent) être [rentré|revenu|au dépôt|garé|au garage] [avant|au plus tard à|pour] {T}
= {R} (rentre/rentrent|revient/reviennent) [avant|au plus tard à] {T}
= il faut que {R} (soit/soient) [rentré|de retour] avant {T}
= {R} ne (roule/roulent|reste/restent dehors) pas après {T}
= {R} (ferme/ferment) [ses portes |]à {T}
= {R} (est/sont) ouvert jusqu'à {T}
= {R} (débauche/débauchent|termine/terminent|finit/finissent) à {T}
! [rentre|rentrez|ramène|fais rentrer] {R} [avant|pour] {T}
{R} au dépôt à {T} au plus tard
{R} fermeture {T}
""",
        ANY,
        1.1,
    ),
    shape(
        {"kind": "working_hours", "resources": "$R", "start": "$T"},
        {"R": RW, "T": w.clock(270, 660)},
        """
= {R} (clocks/clock) on at {T}
= {R} (comes/come) in at {T}
= {R} (rolls/roll|gets/get going|heads/head out) at {T}
= {R} may not [leave|start|open|set off] before {T}
= {R} (opens/open) at {T}, not earlier
= {R} (is/are) open from {T}
= {R} (isn't/aren't) to leave before {T}
! have {R} start at {T}
{R} starts {T}
{R} from {T} on
{R} opening {T}
""",
        """
= {R} (pointe/pointent|arrive/arrivent|embauche/embauchent) à {T}
= {R} (ouvre/ouvrent|démarre/démarrent|commence/commencent|attaque/attaquent) à {T}
= {R} ne (part/partent|sort/sortent|ouvre/ouvrent) pas avant {T}
= {R} (est/sont) ouvert [à partir de|dès] {T}
= {R} (part/partent|travaille/travaillent) [dès|à partir de] {T}
! [fais|faites] démarrer {R} à {T}
{R} ouverture {T}
{R} départ {T} au plus tôt
""",
        ANY,
        0.9,
    ),
)
