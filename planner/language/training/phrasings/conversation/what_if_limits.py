"""Trials of limits, staffing, breaks, a frozen plan and goals."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import GROUP, RN, A, all_of_them, tried
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK

SEVERAL_OF_THEM = w.resources(most=3, least=2)

WHAT_IF = (
    tried(
        {"kind": "limit", "resources": "$ALL", "quantity": "in_use", "at_most": "$N"},
        {"N": w.number(1, 8), "ALL": all_of_them},
        """
<IF> we [had|sent out|made do with|got by with] [no more than|only|at most] {N} {rs}?
<SAY> we only have {N} {rs}
would {N} {rs} get it all done?
could we cut down to {N} {rs}?
""",
        """
<SI> on [n'avait que|ne sortait que|se contentait de] {N} {rs} ?
<QU'>on n'ait que {N} {rs}
{N} {rs} feraient-ils l'affaire ?
pourrait-on descendre à {N} {rs} ?
""",
        WORK,
        0.9,
    ),
    tried(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most"},
        {"R": w.resources(most=1), "Q": everyday.most},
        """
<IF> {R} did [no more than|at most|only] {Q}?
<IF> we [limited|restricted|kept] {R} to {Q}?
<SAY> {R} (has/have) at most {Q}
""",
        """
<SI> {R} ne (faisait/faisaient) pas plus de {Q} ?
<SI> {R} (avait/avaient) {Q} au maximum ?
<QUE> {R} (ait/aient) au plus {Q}
""",
        ROUTING,
        0.8,
    ),
    tried(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most", "per": "$Q.per"},
        {"R": RN, "Q": everyday.worked},
        """
<IF> {R} worked no more than {Q}?
<IF> we [limited|restricted] {R} to {Q}?
<SAY> {R} (does/do) at most {Q}
""",
        """
<SI> {R} ne (faisait/faisaient) pas plus de {Q} ?
<SI> {R} (avait/avaient) {Q} au maximum ?
<QUE> {R} (fasse/fassent) au plus {Q}
""",
        ROSTERING,
        0.8,
    ),
    tried(
        {"kind": "consecutive", "resources": ["all workers"], "at_most": "$N"},
        {"N": w.number(2, 6)},
        """
<IF> nobody worked more than {N} days [in a row|running]?
<SAY> nobody does more than {N} days in a row
""",
        """
<SI> personne ne travaillait plus de {N} jours [de suite|d'affilée] ?
<QUE> personne ne fasse plus de {N} jours de suite
""",
        ROSTERING,
        0.7,
    ),
    tried(
        {"kind": "rest", "resources": ["all workers"], "hours": "$H"},
        {"H": w.number(8, 14)},
        """
<IF> everyone [got|had] {H} hours [off |of rest |]between [two |]shifts?
<SAY> there are at least {H} hours between two shifts for everyone
""",
        """
<SI> tout le monde avait {H} heures de repos entre deux postes ?
<QUE> tout le monde ait au moins {H} heures entre deux postes
""",
        ROSTERING,
        0.7,
    ),
    tried(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": GROUP, "N": w.number(2, 5), "S": w.skill},
        """
<IF> we put at least {N} {S} on {A}?
<IF> {A} needed {N} {S}?
<SAY> {A} (needs/need) {N} {S}
""",
        """
<SI> on mettait au moins {N} {S} [sur|en] {A} ?
<SI> il fallait {N} {S} pour {A} ?
<QU'>il faille {N} {S} en {A}
""",
        ROSTERING,
        0.8,
    ),
    tried(
        {"kind": "break", "resources": "$R", "minutes": "$M"},
        {"R": RN, "M": w.minutes(15, 60)},
        """
<IF> {R} [took|had|got] a {M} break?
<IF> we gave {R} a break of {M}?
<SAY> {R} (takes/take) {M} of break
""",
        """
<SI> {R} (prenait/prenaient|avait/avaient) {M} de pause ?
<SI> on donnait {M} de pause à {R} ?
<QUE> {R} (prenne/prennent) {M} de pause
""",
        ANY,
        0.7,
    ),
    tried(
        {"kind": "freeze", "resources": "$R"},
        {"R": RN},
        """
<IF> we left the plan of {R} [alone|untouched|as it is]?
<SAY> {R} can't be changed any more
""",
        """
<SI> on ne touchait plus à {R} ?
<QU'>on ne touche plus à {R}
""",
        ANY,
        0.5,
    ),
    tried(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": A, "M": w.minutes(30, 180)},
        """
<IF> {A} could stay on board for [no more than|at most|only] {M}?
<SAY> {A} can't ride for more than {M}
""",
        """
<SI> {A} ne (devait/devaient) pas rester à bord plus de {M} ?
<QUE> {A} ne (puisse/puissent) pas rester plus de {M} à bord
""",
        ROUTING,
        0.6,
    ),
    tried(
        {"kind": "objective", "minimise": ["$G"]},
        {"G": everyday.aim},
        """
<IF> we [aimed for|put everything into|cared only about] {G}?
<SAY> all that counts is {G}
""",
        """
<SI> on visait avant tout {G} ?
<QU'>on vise avant tout {G}
""",
        ANY,
        0.7,
    ),
    tried(
        {"kind": "objective", "balance": True, "resources": "$R"},
        {"R": SEVERAL_OF_THEM},
        """
<IF> we shared the work evenly [between|among] {R}?
<IF> {R} all got the same amount of work?
""",
        """
<SI> on répartissait le travail équitablement entre {R} ?
<QU'>on partage le travail à parts égales entre {R}
""",
        ANY,
        0.4,
    ),
)
