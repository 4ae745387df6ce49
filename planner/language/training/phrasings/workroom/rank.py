"""How important a job is, and which part of the plan stays as it is."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING, shape
from planner.language.training.phrasings.workroom.slots import TASKS, WHO

SHAPES = (
    shape(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": TASKS},
        """
= {A} (is/are) [a rush job|a hot job|on the critical list]
= the [customer|boss|shipyard|ward] is [shouting for|breathing down our necks about|pressing for] {A}
= {A} (outranks/outrank) the rest
! fast-track {A}
! expedite {A}
! rush {A}
! put a rush on {A}
! flag {A} as [urgent|hot|a rush job|high priority]
{A} [rush job|hot job|fast track|expedite]
""",
        """
= le client nous presse pour {A}
! [accélère|accélérez] {A}, c'est une urgence
{A} : prioritaire sur le reste
""",
        SCHEDULING,
        0.7,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": TASKS},
        """
= {A} (is/are) [parked|scrubbed|struck off|shelved|called off by the customer]
= the customer has [called off|withdrawn|cancelled] {A}
= we won't get to {A} [this time|]
! scrub {A}
! shelve {A}
! park {A} for now
! strike {A} from the schedule
! drop {A} from the schedule
{A} [scrubbed|shelved|called off|off the schedule]
""",
        """
= le client a retiré {A}
! [raye|rayez] {A} du planning
{A} rayé du planning
""",
        SCHEDULING,
        0.7,
    ),
    shape(
        {"kind": "freeze", "resources": "$R"},
        {"R": WHO},
        """
= the [roster|schedule|plan|line-up] of {R} is [pinned up|published|signed off|agreed], so hands off
= what {R} (has/have) on the [roster|schedule|plan] stays
! pin the [roster|schedule|plan] of {R}
! don't shuffle {R} [around|about|]
could we leave the [roster|schedule|plan] of {R} alone
{R}: [roster|schedule|plan] stands
the [roster|schedule|plan] of {R} stands
""",
        """
= le planning de {R} est [affiché|publié|validé], on n'y touche plus
! ne [bouscule|bousculez] pas le planning de {R}
planning de {R} inchangé
""",
        (*SCHEDULING, *ROSTERING),
        0.7,
    ),
)
