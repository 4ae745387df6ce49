"""Trials of who does what, in which order, how important it is, and over which roads."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import ONE, PAIR, PEOPLE, R1, RN, A, tried
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK

WHAT_IF = (
    tried(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R1},
        """
<IF> {R} had {A}?
<IF> we [gave|handed|moved|shifted] {A} to {R}?
<SAY> {A} (goes/go) to {R}
how would {A} on {R} work out?
try {R} for {A}, just as a test
""",
        """
<SI> {R} (avait/avaient) {A} ?
<SI> on [confiait|donnait|passait] {A} à {R} ?
<QU'>on donne {A} à {R}
essaie {R} pour {A}, juste pour voir
""",
        ANY,
        0.9,
    ),
    tried(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": RN},
        """
<IF> {R} (was/were) [banned from|not allowed at|kept off] {A}?
<IF> {R} never did {A}?
<SAY> {R} must not [do|go to] {A}
""",
        """
<SI> {R} (n'avait/n'avaient) plus le droit de faire {A} ?
<QUE> {R} ne (puisse/puissent) pas faire {A}
""",
        ANY,
        0.8,
    ),
    tried(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"A": ONE, "R": R1},
        """
<IF> {R} did nothing but {A}?
<IF> we [kept|reserved] {R} for {A} only?
<SAY> {R} (carries/carry|does/do) {A} and nothing else
""",
        """
<SI> {R} ne (faisait/faisaient) que {A} ?
<SI> on réservait {R} à {A} ?
<QUE> {R} ne (fasse/fassent) rien d'autre que {A}
""",
        ANY,
        0.8,
    ),
    tried(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
<IF> {A} had to go on one and the same {r}?
<IF> one {r} did {A} together?
<SAY> {A} travel on the same {r}
""",
        """
<SI> {A} devaient partir sur un seul et même {r} ?
<SI> un seul {r} prenait {A} ensemble ?
<QUE> {A} aillent sur le même {r}
""",
        WORK,
        0.6,
    ),
    tried(
        {"kind": "apart", "activities": "$A"},
        {"A": PAIR},
        """
<IF> {A} had to [go|be] on different {rs}?
<IF> we kept {A} apart?
<SAY> {A} must not share a {r}
""",
        """
<SI> {A} devaient aller sur des {rs} différents ?
<SI> on séparait {A} ?
<QUE> {A} ne puissent pas être ensemble
""",
        WORK,
        0.6,
    ),
    tried(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": PEOPLE},
        """
<IF> {R} refused to work together?
<IF> we kept {R} on different shifts?
<SAY> {R} can't be on the same shift
""",
        """
<SI> {R} refusaient de travailler ensemble ?
<SI> on séparait {R} ?
<QUE> {R} ne puissent pas faire le même poste
""",
        ROSTERING,
        0.7,
    ),
    tried(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"A": ONE},
        """
<IF> we [began|started] with {A}?
<IF> {A} (was/were) the first stop of the day?
<SAY> {A} (comes/come) first
""",
        """
<SI> on commençait par {A} ?
<SI> {A} (passait/passaient) en tout premier ?
<QU'>on commence par {A}
""",
        ROUTING,
        0.6,
    ),
    tried(
        {"kind": "position", "activities": "$A", "place": "last"},
        {"A": ONE},
        """
<IF> we kept {A} for the very end?
<IF> {A} (was/were) the last stop of the day?
<SAY> {A} (comes/come) last
""",
        """
<SI> on gardait {A} pour la toute fin ?
<SI> {A} (passait/passaient) en tout dernier ?
<QU'>on finisse par {A}
""",
        ROUTING,
        0.6,
    ),
    tried(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"A": A},
        """
<IF> {A} had to be [served|done] whatever happens?
<IF> leaving {A} out wasn't an option?
<SAY> {A} (is/are) an absolute must
""",
        """
<SI> {A} (devait/devaient) être [servi|fait] coûte que coûte ?
<SI> {A} (était/étaient) absolument obligatoire ?
<QU'>il faille absolument faire {A}
""",
        WORK,
        0.6,
    ),
    tried(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
<IF> we [left out|dropped|didn't do|gave up] {A}?
<SAY> {A} (is/are) [cancelled|dropped]
how would it look without {A}?
""",
        """
<SI> on [abandonnait|ne faisait pas] {A} ?
<QUE> {A} (soit annulé/soient annulés)
qu'est-ce que ça donnerait sans {A} ?
""",
        WORK,
        0.7,
    ),
    tried(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": w.places(most=1)},
        """
<IF> the [road|bridge|way] to {P} [was|were] [closed|blocked|impassable]?
<IF> we couldn't get through to {P}?
<SAY> the road to {P} is closed
""",
        """
<SI> la route [de|vers] {P} était [fermée|bloquée|impraticable] ?
<SI> le pont de {P} était fermé ?
<QUE> la route de {P} soit fermée
""",
        ROUTING,
        0.8,
    ),
    tried(
        {"kind": "travel", "factor": "$F"},
        {"F": everyday.times},
        """
<IF> driving took {F}?
<IF> every trip took {F}?
<SAY> we need {F} on the road
""",
        """
<SI> les trajets prenaient {F} ?
<SI> on mettait {F} sur la route ?
<QUE> les trajets prennent {F}
""",
        ROUTING,
        0.8,
    ),
)
