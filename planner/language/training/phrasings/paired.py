"""Two rules of one kind in one breath, the second shortened: "Bay 1 from 7, Bay 2 from 8"."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, Shape, shape

R = w.resources(most=2, whole=False)
A = w.activities(most=2)
LABEL = w.activities(most=1, single=False)


def two(first: dict[str, Any], second: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
        trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape of two rules."""
    return shape({"intent": "change", "constraints": [first, second]}, slots, english, french, trades, weight)


def _pair(kind: str, who: str, field: str, slots: tuple[w.Slot, w.Slot], english: str, french: str,
          trades: tuple[Any, ...] = ANY, **fixed: Any) -> Shape:  # fmt: skip
    """Return a shape of two rules of a kind that differ in who (slots A, B) and how much (slots X, Y)."""
    rules = [{"kind": kind, who: f"${a}", **fixed, field: f"${b}"} for a, b in (("A", "X"), ("B", "Y"))]
    return two(
        rules[0],
        rules[1],
        {"A": slots[0], "B": slots[0], "X": slots[1], "Y": slots[1]},
        english,
        french,
        trades,
    )


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
    _pair(
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
    _pair(
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
    _pair(
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
    _pair(
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
    _pair(
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
    two(
        {"kind": "assign", "activities": "$A", "resources": "$X"},
        {"kind": "assign", "activities": "$B", "resources": "$Y"},
        {"A": A, "B": A, "X": w.resources(most=1, whole=False), "Y": w.resources(most=1, whole=False)},
        """
{A} on {X}, {B} on {Y}
{A} to {X} and {B} to {Y}
put {A} on {X} and {B} on {Y}
{X} takes {A}, {Y} takes {B}
{X} does {A} and {Y} does {B}
{X} {A}, {Y} {B}
give {A} to {X} and {B} to {Y}
""",
        """
{A} sur {X}, {B} sur {Y}
mets {A} sur {X} et {B} sur {Y}
{X} prend {A}, {Y} prend {B}
{X} fait {A} et {Y} {B}
""",
    ),
    two(
        {"kind": "assign", "activities": "$A", "resources": "$X"},
        {"kind": "forbid", "activities": "$A", "resources": "$Y"},
        {"A": A, "X": w.resources(most=1, whole=False), "Y": w.resources(most=1, whole=False)},
        """
{A} on {X}, not on {Y}
{A} with {X} and never with {Y}
{A} to {X}, keep it off {Y}
put {A} on {X} and not on {Y}
{A} must go with {X}, on no account with {Y}
""",
        """
{A} sur {X}, pas sur {Y}
{A} avec {X} et jamais avec {Y}
mets {A} sur {X}, pas sur {Y}
""",
        ANY,
        0.7,
    ),
    _pair(
        "limit",
        "resources",
        "at_most",
        (R, w.number(2, 20)),
        """
{A} max {X} stops, {B} {Y}
at most {X} stops for {A} and {Y} for {B}
{A} does {X} stops at most, {B} {Y}
{X} stops for {A}, {Y} for {B} maximum
""",
        """
{A} max {X} arrêts, {B} {Y}
{X} arrêts au plus pour {A} et {Y} pour {B}
""",
        ROUTING,
        quantity="stops",
    ),
    _pair(
        "limit",
        "resources",
        "at_most",
        (R, w.number(50, 500, 10)),
        """
{A} max {X} km, {B} {Y} km
{A} drives at most {X} km, {B} {Y} km
no more than {X} km for {A} and {Y} km for {B}
""",
        """
{A} max {X} km, {B} {Y} km
pas plus de {X} km pour {A} et {Y} km pour {B}
""",
        ROUTING,
        quantity="distance",
    ),
    _pair(
        "limit",
        "resources",
        "at_most",
        (R, w.number(8, 40, 2)),
        """
{A} max {X} hours, {B} {Y} hours
{A} at most {X} hours and {B} {Y} hours
no more than {X} hours for {A}, {Y} hours for {B}
""",
        """
{A} max {X} heures, {B} {Y} heures
pas plus de {X} heures pour {A}, {Y} heures pour {B}
""",
        ROSTERING,
        quantity="hours",
    ),
    two(
        {
            "kind": "limit",
            "resources": ["all workers"],
            "quantity": "shifts",
            "at_most": "$X",
            "activities": "$L",
        },
        {"kind": "limit", "resources": "$R", "quantity": "shifts", "at_most": "$Y", "activities": "$L"},
        {"L": LABEL, "R": R, "X": w.number(2, 4), "Y": w.number(1, 3)},
        """
everyone gets {X} {L} at most, {R} only {Y}
at most {X} {L} each, {Y} for {R}
nobody works more than {X} {L}, {R} not more than {Y}
max {X} {L} per person, but {Y} for {R}
""",
        """
{X} {L} au plus par personne, {Y} pour {R}
tout le monde fait au plus {X} {L}, {R} seulement {Y}
""",
        ROSTERING,
    ),
    two(
        {"kind": "coverage", "activities": "$A", "at_least": "$X", "skill": "$S"},
        {"kind": "coverage", "activities": "$B", "at_least": "$Y", "skill": "$S"},
        {"A": LABEL, "B": LABEL, "S": w.skill, "X": w.number(1, 4), "Y": w.number(1, 4)},
        """
{X} {S} on {A}, {Y} on {B}
at least {X} {S} on {A} and {Y} on {B}
we need {X} {S} for {A} and {Y} for {B}
""",
        """
{X} {S} sur {A}, {Y} sur {B}
au moins {X} {S} pour {A} et {Y} pour {B}
""",
        ROSTERING,
    ),
    two(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"kind": "priority", "activities": "$B", "level": "skip"},
        {"A": A, "B": A},
        """
{A} must be served, {B} can be left out
serve {A} whatever happens and skip {B}
{A} is a must but {B} can be dropped
{A} without fail, drop {B}
""",
        """
{A} est obligatoire, {B} peut être laissé de côté
{A} à tout prix, on laisse tomber {B}
""",
        WORK,
        0.8,
    ),
    two(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"kind": "priority", "activities": "$B", "level": "low"},
        {"A": A, "B": A},
        """
{A} high priority, {B} low
{A} is urgent, {B} can wait
{A} first in importance, {B} can wait
give {A} high and {B} low priority
""",
        """
{A} prioritaire, {B} peut attendre
priorité haute pour {A}, basse pour {B}
""",
        WORK,
        0.8,
    ),
    two(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"kind": "position", "activities": "$B", "place": "last"},
        {"A": A, "B": A},
        """
start with {A} and finish with {B}
{A} first, {B} last
begin with {A}, end with {B}
{A} at the start and {B} at the end
first stop {A}, last stop {B}
""",
        """
commence par {A} et finis par {B}
{A} en premier, {B} en dernier
""",
        WORK,
    ),
    two(
        {"kind": "together", "activities": ["$A", "$B"]},
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": w.activities(most=1), "B": w.activities(most=1)},
        """
{A} and {B} on the same {r}, {A} first
{A} and {B} together, the first before the second
{A} and {B} on one {r}, and in that order
{A} and {B} on the same {r}, the second after the first
same {r} for {A} and {B}, {A} before {B}
""",
        """
{A} et {B} sur le même {r}, {A} d'abord
{A} et {B} ensemble, le premier avant le second
{A} et {B} sur le même {r} et dans cet ordre
""",
        WORK,
    ),
    two(
        {"kind": "together", "activities": ["$A", "$B"]},
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": w.activities(most=1), "B": w.activities(most=1), "M": w.minutes(10, 120)},
        """
{A} and {B} together, with {M} between the first and the second
same {r} for {A} and {B}, {M} between them and {A} first
""",
        """
{A} et {B} ensemble, {M} entre le premier et le second
""",
        WORK,
        0.7,
    ),
    two(
        {"kind": "consecutive", "resources": ["all workers"], "at_most": "$N"},
        {"kind": "rest", "resources": ["all workers"], "hours": "$H"},
        {"N": w.number(3, 6), "H": w.number(8, 14)},
        """
nobody works more than {N} days in a row, and everybody gets {H} hours between shifts
""",
        """
personne ne travaille plus de {N} jours de suite, et {H} heures de repos pour tout le monde
""",
        ROSTERING,
        0.5,
    ),
)
