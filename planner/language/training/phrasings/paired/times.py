"""Two times, durations, hours or absences."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.paired.slots import A, R, pair, two
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK

SHAPES = (
    two(
        {"kind": "time_window", "activities": "$A", "earliest": "$X", "latest": "$X"},
        {"kind": "time_window", "activities": "$B", "earliest": "$Y", "latest": "$Y"},
        {"A": A, "B": A, "X": w.day, "Y": w.day},
        """
{A} {X}, {B} {Y}
{A} {X} and {B} {Y}
do {A} {X} and {B} {Y}
{A} (is/are) for {X}, {B} for {Y}
serve {A} {X}, {B} {Y}
""",
        """
{A} {X}, {B} {Y}
{A} {X} et {B} {Y}
fais {A} {X} et {B} {Y}
""",
        WORK,
    ),
    two(
        {"kind": "coverage", "activities": "$A", "at_least": "$X", "skill": "$S"},
        {"kind": "coverage", "activities": "$A", "at_least": "$Y", "skill": "$U"},
        {"A": w.activities(most=1), "S": w.skill, "U": w.skill, "X": w.number(1, 4), "Y": w.number(1, 4)},
        """
{X} {S} and {Y} {U} on {A}
at least {X} {S} and {Y} {U} [on|for] {A}
{A} needs {X} {S} and {Y} {U}
we need {X} {S} plus {Y} {U} on {A}
put {X} {S} and at least {Y} {U} on {A}
""",
        """
il faut {X} {S} et {Y} {U} [sur|pour] {A}
il me faut {X} {S} et {Y} {U} [sur|pour] {A}
{X} {S} et {Y} {U} sur {A}
au moins {X} {S} et {Y} {U} pour {A}
""",
        ROSTERING,
        1.6,
    ),
    pair(
        "duration",
        "activities",
        "minutes",
        (A, w.minutes(5, 120)),
        """
{A} (takes/take) {X}, {B} {Y}
{A} (takes/take) {X} and {B} {Y}
{X} at {A}, {Y} at {B}
allow {X} for {A} and {Y} for {B}
{A} {X}, {B} {Y}
{A} needs {X} but {B} only {Y}
unloading takes {X} at {A} and {Y} at {B}
""",
        """
{A} (prend/prennent) {X}, {B} {Y}
{X} pour {A} et {Y} pour {B}
{A} {X}, {B} {Y}
compte {X} chez {A} et {Y} chez {B}
""",
        WORK,
    ),
    pair(
        "time_window",
        "activities",
        "latest",
        (A, w.moment(400, 1000, 0.0, 0.2)),
        """
{A} before {X}, {B} before {Y}
{A} by {X} and {B} by {Y}
{A} must be there by {X}, {B} by {Y}
be at {A} before {X} and at {B} before {Y}
{A} no later than {X}, {B} no later than {Y}
deliver {A} by {X} and {B} by {Y}
""",
        """
{A} avant {X}, {B} avant {Y}
{A} avant {X} et {B} avant {Y}
livre {A} avant {X} et {B} avant {Y}
""",
        ROUTING,
    ),
    pair(
        "time_window",
        "activities",
        "earliest",
        (A, w.moment(400, 1000, 0.0, 0.2)),
        """
{A} after {X}, {B} after {Y}
{A} not before {X} and {B} not before {Y}
{A} can start at {X} at the earliest, {B} at {Y}
{A} opens at {X}, {B} at {Y}
""",
        """
{A} après {X}, {B} après {Y}
{A} pas avant {X} et {B} pas avant {Y}
""",
        WORK,
    ),
    two(
        {"kind": "time_window", "activities": "$A", "latest": "$X"},
        {"kind": "time_window", "activities": "$B", "earliest": "$Y"},
        {"A": A, "B": A, "X": w.clock(), "Y": w.clock()},
        """
{A} before {X}, {B} after {Y}
{A} before {X} and {B} not before {Y}
{A} by {X} but {B} only after {Y}
serve {A} before {X} and {B} after {Y}
""",
        """
{A} avant {X}, {B} après {Y}
{A} avant {X} et {B} pas avant {Y}
""",
        ROUTING,
    ),
    pair(
        "working_hours",
        "resources",
        "end",
        (R, w.clock(720, 1260)),
        """
{A} back by {X}, {B} by {Y}
{A} (has/have) to be back by {X}, {B} by {Y}
{A} until {X} at the latest, {B} until {Y}
{A} finishes at {X} and {B} at {Y}
{A} closes at {X}, {B} at {Y}
bring {A} home by {X} and {B} by {Y}
""",
        """
{A} rentre à {X}, {B} à {Y}
{A} doit être rentré à {X} et {B} à {Y}
{A} ferme à {X}, {B} à {Y}
""",
        ANY,
    ),
    pair(
        "working_hours",
        "resources",
        "start",
        (R, w.clock(270, 660)),
        """
{A} starts at {X}, {B} at {Y}
{A} from {X}, {B} from {Y}
{A} opens at {X} and {B} at {Y}
{A} can leave at {X}, {B} not before {Y}
""",
        """
{A} commence à {X}, {B} à {Y}
{A} ouvre à {X} et {B} à {Y}
{A} dès {X}, {B} dès {Y}
""",
        ANY,
    ),
    two(
        {"kind": "unavailable", "resources": "$A", "end": "$X"},
        {"kind": "unavailable", "resources": "$B", "start": "$Y"},
        {"A": R, "B": R, "X": w.clock(), "Y": w.clock()},
        """
{A} out until {X}, {B} from {Y}
{A} (is/are) out until {X} and {B} from {Y} on
{A} not before {X}, {B} not after {Y}
{A} unavailable until {X} and {B} after {Y}
""",
        """
{A} absent jusqu'à {X}, {B} à partir de {Y}
{A} indisponible jusqu'à {X} et {B} après {Y}
""",
        ANY,
    ),
    two(
        {"kind": "unavailable", "resources": "$A", "start": "$X.start", "end": "$X.end"},
        {"kind": "unavailable", "resources": "$B", "start": "$Y.start", "end": "$Y.end"},
        {
            "A": R,
            "B": R,
            "X": lambda t: w.whole_day(t) if t.several_days else None,
            "Y": lambda t: w.whole_day(t) if t.several_days else None,
        },
        """
{A} off {X}, {B} {Y}
{A} (is/are) out {X} and {B} {Y}
{A} can't come {X}, {B} can't {Y}
no {A} {X}, no {B} {Y}
""",
        """
{A} absent {X}, {B} {Y}
{A} (est/sont) en congé {X} et {B} {Y}
pas de {A} {X}, pas de {B} {Y}
""",
    ),
)
