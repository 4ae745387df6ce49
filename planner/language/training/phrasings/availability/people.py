"""Out as people are, between two times, on a day, from or until then: `unavailable`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.availability.slots import DAY, FROM, R1, UNTIL, R
from planner.language.training.phrasings.shape import ANY, ROSTERING, shape

SHAPES = (
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": R, "P": w.period()},
        """
= {R} (is/are) [out|off|unavailable|not available|down|closed|blocked|busy elsewhere|taken] {P}
= {R} (is/are) [being serviced|being cleaned|at the garage|in a meeting|in training|on another job] {P}
= {R} (isn't/aren't) [available|free|there] {P}
= {R} can't [work|be used|do anything] {P}
= we don't have {R} {P}
= {R} (has/have) [an appointment|a service|other business|a meeting] {P}
! block {R} {P}
! don't [use|plan] {R} {P}
! close {R} {P}
! keep {R} free {P}
no {R} {P}
{R} [out|off|n/a|closed|unavailable|down] {P}
{P} {R} (is/are) [off|out|not available]
""",
        """
= {R} (est/sont) [indisponible|absent|fermé|occupé|à l'arrêt|bloqué|pris] {P}
= {R} (n'est/ne sont) pas [disponible|libre|là] {P}
= on n'a pas {R} {P}
= {R} (a/ont) [un rendez-vous|une révision|une réunion] {P}
! [bloque|bloquez|ferme|fermez] {R} {P}
! n'[utilise|utilisez] pas {R} {P}
! [laisse|laissez] {R} tranquille {P}
pas de {R} {P}
{R} [indispo|fermé|absent|HS] {P}
{P} {R} (est/sont) [absent|pris|indisponible]
""",
        ANY,
        0.9,
    ),
    # ------------------------------------------------------------------ unavailable: people
    shape(
        DAY,
        {"R": R1, "D": w.whole_day},
        """
= {R} (is/are) [off|ill|sick|away|on leave|off sick|not working|on holiday|not in|absent] {D}
= {R} (has/have) [a day off|the day off|leave|a dentist appointment] {D}
= {R} (has/have) called in sick {D}
= {R} (can't/can't) [work|come in|make it|do anything] {D}
= {R} won't be [in|here|there|working|coming in] {D}
= {R} (isn't/aren't) [in|here|working|on|coming] {D}
= {R} (needs/need) {D} off
= {R} (wants/want) [to be off|the day off] {D}
! give {R} the day off {D}
! don't [plan|schedule|roster|put down|book] {R} {D}
! leave {R} off the rota {D}
! take {R} off {D}
{R} [off|away|sick|on leave|not in|absent|AL|on a course] {D}
no {R} {D}
{D}: {R} off
{R} at a [wedding|funeral|course|hearing] {D}
{R} has [a hearing|an exam|a wedding|the dentist|a hospital appointment] {D}, [so no work|can't work|can't come|not available]
{R} can't [do|make|manage] {D}
{D} {R} has to [go to court|see the doctor|look after the kids]
""",
        """
= {R} (est/sont) [malade|absent|en congé|en arrêt|en vacances|en repos|souffrant] {D}
= {R} ne (vient/viennent) pas {D}
= {R} ne (travaille/travaillent) pas {D}
= {R} ne (sera/seront) pas là {D}
= {R} (a/ont) posé {D}
= {R} (prend/prennent) {D}
= {R} (a/ont) un [mariage|enterrement|rendez-vous] {D}
! ne [mets|mettez|prévois|prévoyez|planifie] pas {R} {D}
! [donne|donnez] son jour à {R} {D}
! [laisse|laissez] {R} en repos {D}
{R} [absent|malade|en congé|en RTT|off|en repos|pas là] {D}
pas de {R} {D}
{D} : {R} absent
{R}, pas là {D}
{R}, [il|elle] ne [vient|travaille] pas {D}
{R} a un [contrôle|examen|stage|décès dans la famille], pas là {D}
pour {R} pas de travail {D}
{R} pose {D}
""",
        ROSTERING,
        1.6,
    ),
    shape(
        FROM,
        {"R": R1, "T": w.moment(bare_day=0.25, dated=0.5)},
        """
= {R} (has/have) to [leave|go|be gone|be off] [at|by] {T}
= {R} (is/are) [off|away|gone|on leave|not available] from {T} [on|onwards|]
= {R} (is/are) [off|not available|away] after {T}
= {R} can't work [after|past|beyond] {T}
= {R} can only stay until {T}
= {R} (goes/go) [home|on leave] at {T}
! let {R} go home at {T}
! don't plan {R} [after|from] {T} [on|]
{R} [off|away|gone|out] [from|after] {T}
no {R} [after|from] {T}
""",
        """
= {R} (doit/doivent) [partir|s'en aller] à {T}
= {R} (est/sont) [absent|en congé|en vacances|indisponible] [à partir de|dès|après] {T}
= {R} ne (peut/peuvent) pas travailler après {T}
= {R} (n'est/ne sont) plus là [après|à partir de] {T}
= {R} ne (peut/peuvent) rester que jusqu'à {T}
! [libère|libérez] {R} à {T}
! ne [mets|mettez] plus {R} après {T}
{R} [absent|off|en congé] [à partir de|dès] {T}
plus de {R} après {T}
""",
        ROSTERING,
    ),
    shape(
        UNTIL,
        {"R": R1, "T": w.moment(bare_day=0.35, dated=0.4)},
        """
= {R} (is/are) [off|ill|away|on leave|sick|on holiday|on a course] [until|till|up to] {T}
= {R} (is/are) not [back|available|in|here] [until|before] {T}
= {R} can't [start|work|come in|be here] [until|before] {T}
= {R} won't be [in|back|here] [until|before] {T}
= {R} (comes/come) back at {T}
= {R} (gets/get) in at {T}, not before
! don't [plan|roster] {R} [before|until] {T}
! leave {R} [at home|out|off] until {T}
{R} [off|away|sick|on leave|out] [until|till|til] {T}
no {R} before {T}
{R} [running late|overslept|stuck in traffic|missed the train], not here before {T}
{R} back {T}
""",
        """
= {R} (est/sont) [absent|malade|en congé|en vacances|en formation|en arrêt] jusqu'à {T}
= {R} (n'est/ne sont) pas [là|disponible] avant {T}
= {R} ne (peut/peuvent) pas [commencer|venir|travailler] avant {T}
= {R} ne (rentre/rentrent) [de congé |]qu'à {T}
! ne [mets|mettez] pas {R} avant {T}
! [laisse|laissez] {R} chez (lui/eux) jusqu'à {T}
{R} [absent|malade|off|en congé] jusqu'à {T}
pas de {R} avant {T}
{R} en retard, pas là avant {T}
""",
        ROSTERING,
    ),
)
