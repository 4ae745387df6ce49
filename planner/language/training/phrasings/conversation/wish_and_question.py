"""A wish or a trial with a question after it."""

from __future__ import annotations

from planner.language.training.phrasings.conversation.slots import ASSIGN, ONE, OUT, R1, RN, several
from planner.language.training.phrasings.shape import ANY, ROUTING

SEVERAL = (
    # ------------------------------------------------------------------ a wish or a trial with a question after it
    several(
        [ASSIGN],
        {"A": ONE, "R": R1},
        """
put {A} on {R} and tell me when (it/they) (gets/get) back
{A} on {R}; when (is/are) (it/they) back then?
give {A} to {R} and let me know when the day ends for (it/them)
""",
        """
mets {A} sur {R} et dis-moi quand (il rentre/ils rentrent)
{A} sur {R} ; (il rentre/ils rentrent) quand alors ?
donne {A} à {R} et dis-moi à quelle heure (il finit/ils finissent)
""",
        ROUTING,
        0.7,
        question={"kind": "look_up", "subjects": "$R", "attribute": "finish"},
    ),
    several(
        [OUT],
        {"R": RN},
        """
take {R} off the plan and show me what changes
plan without {R} and compare
""",
        """
retire {R} du plan et montre-moi ce qui change
planifie sans {R} et compare avec le plan précédent
""",
        ANY,
        0.7,
        question={"kind": "compare"},
    ),
    several(
        [OUT],
        {"R": R1, "S": R1},
        """
<IF> {R} (was/were) out, and when would {S} be back?
without {R}, when would {S} finish?
if we lost {R}, at what time would {S} get home?
<SAY> {R} (is/are) not there: when does {S} get back?
""",
        """
<SI> {R} (était/étaient) absent, et à quelle heure rentrerait {S} ?
sans {R}, quand finirait {S} ?
si on perdait {R}, à quelle heure rentrerait {S} ?
""",
        ANY,
        0.7,
        intent="what_if",
        question={"kind": "look_up", "subjects": "$S", "attribute": "finish"},
    ),
    several(
        [OUT],
        {"R": R1, "A": ONE},
        """
without {R}, who would [do|take|have] {A}?
if {R} dropped out, who would take over {A}?
<SAY> we lose {R}: who does {A} then?
""",
        """
sans {R}, qui [ferait|prendrait|aurait] {A} ?
si {R} (tombait/tombaient) en panne, qui reprendrait {A} ?
<QU'>on perde {R} : qui fait {A} alors ?
""",
        ANY,
        0.7,
        intent="what_if",
        question={"kind": "look_up", "subjects": "$A", "attribute": "resource"},
    ),
)
