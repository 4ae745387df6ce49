"""Trials of absences, hours, times and durations."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import RN, A, a_day, tried
from planner.language.training.phrasings.shape import ANY, ROUTING, SCHEDULING, WORK

WHAT_IF = (
    tried(
        {"kind": "unavailable", "resources": "$R"},
        {"R": RN},
        """
<IF> we [lost|had no|couldn't use|had to give up] {R}?
<IF> {R} (was/were) [gone|missing|off sick|in the garage|on strike]?
<SAY> {R} (isn't/aren't) [there|available|coming], what then?
<SAY> we lost {R}
how would things stand without {R}?
would the plan survive without {R}?
could the others [take over|cope|fill in] if {R} dropped out?
what becomes of the plan if {R} (fails/fail)?
""",
        """
<SI> {R} (n'était/n'étaient) [pas là|plus disponible]?
<SI> on perdait {R} ?
<SI> on devait se passer de {R} ?
<QUE> {R} (soit/soient) [en panne|absent|indisponible]
<QU'>on n'ait pas {R}
le plan tiendrait-il sans {R} ?
que deviendrait le plan sans {R} ?
les autres s'en sortiraient-ils sans {R} ?
""",
        ANY,
        1.3,
    ),
    tried(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": RN, "D": a_day},
        """
<IF> {R} (was/were) [out|away|off|missing] {D}?
<SAY> {R} (isn't/aren't) there {D}
how would it look without {R} {D}?
""",
        """
<SI> {R} (n'était/n'étaient) pas là {D} ?
<QUE> {R} (soit/soient) absent {D}
qu'est-ce que ça donnerait sans {R} {D} ?
""",
        ANY,
        0.8,
    ),
    tried(
        {"kind": "unavailable", "resources": "$R", "start": "$T"},
        {"R": RN, "T": w.clock(480, 1140)},
        """
<IF> {R} (was/were) no longer available from {T}?
<IF> {R} [broke down|dropped out|had to leave us] at {T}?
<SAY> we lose {R} at {T}
""",
        """
<SI> {R} (n'était/n'étaient) plus disponible à partir de {T} ?
<SI> {R} (tombait/tombaient) en panne à {T} ?
<QU'>on perde {R} à {T}
""",
        ANY,
        0.7,
    ),
    tried(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": RN, "T": w.clock(660, 1260)},
        """
<IF> {R} had to be [back|home|done] by {T}?
<IF> {R} [stopped|finished|knocked off] at {T}?
<SAY> {R} (has/have) to be home by {T}
would it hurt much to have {R} back by {T}?
""",
        """
<SI> {R} (devait/devaient) être rentré avant {T} ?
<SI> {R} (finissait/finissaient) à {T} ?
<QUE> {R} (doive/doivent) rentrer avant {T}
""",
        ANY,
        0.7,
    ),
    tried(
        {"kind": "working_hours", "resources": "$R", "start": "$T"},
        {"R": RN, "T": w.clock(270, 600)},
        """
<IF> {R} [started|began|set off] at {T}?
<SAY> {R} (starts/start) at {T}
would it help to let {R} start at {T}?
""",
        """
<SI> {R} (commençait/commençaient|démarrait/démarraient) à {T} ?
<QUE> {R} (commence/commencent) à {T}
ça aiderait de faire commencer {R} à {T} ?
""",
        ANY,
        0.7,
    ),
    tried(
        {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        {"A": A, "T": w.clock()},
        """
<IF> {A} (was/were) not [ready|open|possible] before {T}?
<IF> {A} only took us from {T}?
<SAY> {A} can't be [served|done] before {T}
""",
        """
<SI> {A} (n'ouvrait/n'ouvraient) qu'à {T} ?
<SI> {A} (n'était/n'étaient) pas possible avant {T} ?
<QU'>on ne puisse pas [livrer|faire] {A} avant {T}
""",
        WORK,
        0.7,
    ),
    tried(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": A, "T": w.clock()},
        """
<IF> we had to [reach|be at|serve] {A} by {T}?
<IF> {A} insisted on being served before {T}?
<SAY> {A} must be [reached|served] before {T}
""",
        """
<SI> on devait [livrer|servir] {A} avant {T} ?
<SI> {A} (exigeait/exigeaient) d'être livré avant {T} ?
<QU'>il faille livrer {A} avant {T}
""",
        ROUTING,
        0.8,
    ),
    tried(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": A, "T": w.clock()},
        """
<IF> {A} had to be [finished|done|ready] by {T}?
<SAY> {A} must be [finished|complete|ready] by {T}
would it hurt much to have {A} finished by {T}?
""",
        """
<SI> {A} (devait/devaient) être [terminé|fini|prêt] avant {T} ?
<QUE> {A} (doive/doivent) être [fini|terminé] avant {T}
""",
        SCHEDULING,
        0.8,
    ),
    tried(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": A, "P": w.period(False)},
        """
<IF> we [did|had|allowed] no {A} {P}?
<IF> there was nothing at {A} {P}?
<SAY> nothing happens at {A} {P}
""",
        """
<SI> on ne faisait pas de {A} {P} ?
<SI> il n'y avait rien [chez|pour] {A} {P} ?
<QU'>il n'y ait rien à {A} {P}
""",
        WORK,
        0.7,
    ),
    tried(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": A, "M": w.minutes(5, 120)},
        """
<IF> {A} took {M}?
<IF> we needed {M} [at|for] {A}?
<SAY> {A} (takes/take) {M}
""",
        """
<SI> {A} (prenait/prenaient) {M} ?
<SI> il fallait {M} pour {A} ?
<QUE> {A} (prenne/prennent) {M}
""",
        WORK,
        0.8,
    ),
)
