"""Two rules in one breath."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING
from planner.language.training.phrasings.workroom.slots import (
    A_SHIFT,
    COUNTED,
    FEW,
    HOURS,
    ONE,
    PAIR,
    RUN,
    SEQUENCE,
    SHIFT,
    TASK,
    hands,
    reading,
)

SEVERAL = (
    reading(
        "change",
        (
            {"kind": "precedence", "before": "$A", "after": "$B"},
            {"kind": "precedence", "before": "$B", "after": "$C"},
        ),
        {"A": TASK, "B": TASK, "C": TASK},
        """
first {A}, then {B}, [then|and then|and finally|last] {C}
{A}, then {B}, then {C}
{A} before {B} and {B} before {C}
{A} -> {B} -> {C}
! do {A} before {B}, and {B} before {C}
""",
        """
d'abord {A}, puis {B}, [puis|et enfin] {C}
{A} avant {B} et {B} avant {C}
""",
        SCHEDULING,
        1.0,
    ),
    reading(
        "change",
        ({"kind": "consecutive", "at_most": "$N"}, SEQUENCE),
        {"N": RUN, "A": A_SHIFT, "B": A_SHIFT},
        """
[at most|max|no more than] {N} days [in a row|running|on the trot] and never {B} [the day after|straight after] {A}
no more than {N} days [in a row|running], and {A} is never followed by {B} [the next day|]
{N} days [in a row|on the trot] max; {A} then {B} the next day is out
""",
        "",
        ROSTERING,
        0.9,
    ),
    reading(
        "change",
        (SEQUENCE, {"kind": "rest", "hours": "$H"}),
        {"H": HOURS, "A": A_SHIFT, "B": A_SHIFT},
        """
never {B} the day after {A}, and [at least |]{H} hours [off |]between shifts
{A} then {B} the next day is out, and leave {H} hours between shifts
don't follow {A} with {B} the next day and keep {H} hours between shifts
""",
        "",
        ROSTERING,
        0.8,
    ),
    reading(
        "change",
        (
            {"kind": "coverage", "activities": "$A", "at_least": "$N"},
            {"kind": "consecutive", "at_most": "$M", "activities": "$A"},
        ),
        {"A": COUNTED, "N": FEW, "M": FEW, "W": hands},
        """
{N} {W} on {A} [at least|as a minimum] and no more than {M} {A} in a row
""",
        "",
        ROSTERING,
        0.3,
    ),
    reading(
        "change",
        (
            {"kind": "team", "resources": "$R", "mode": "same"},
            {"kind": "forbid", "activities": "$A", "resources": "$R"},
        ),
        {"R": PAIR, "A": COUNTED},
        """
{R} work the same shifts, but no {A}
! pair {R} and keep them off {A}
! buddy up {R}, no {A} for them
{R} together, and not on {A}
""",
        """
{R} en binôme, mais pas de {A}
""",
        ROSTERING,
        0.7,
    ),
    reading(
        "change",
        (
            {"kind": "together", "activities": ["$A", "$B"]},
            {"kind": "precedence", "before": "$A", "after": "$B"},
        ),
        {"A": TASK, "B": TASK},
        """
{A} and after that {B}, on the same {r}
! do {A} first and then {B}, [both |]on one {r}
{A} then {B}, same {r}
""",
        """
{A} puis {B}, sur le même {r}
""",
        SCHEDULING,
        0.6,
    ),
    reading(
        "change",
        (
            {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
            {"kind": "assign", "activities": "$A", "resources": "$S"},
        ),
        {"R": ONE, "D": w.whole_day, "A": SHIFT, "S": ONE},
        """
{R} is [off|on leave|away|off sick|on a course] {D}, {S} [covers|takes|does|works] {A}
{R} is off {D}, so put {S} [on|down for] {A}
""",
        """
{R} est [absent|en congé|en formation] {D}, {S} [prend|assure] {A}
""",
        ROSTERING,
        0.7,
    ),
)
