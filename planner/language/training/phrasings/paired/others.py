"""Two workers, limits, ranks, places in the order."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.paired.slots import A, R, pair, two
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK

LABEL = w.activities(most=1, single=False)

SHAPES = (
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
    pair(
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
    pair(
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
    pair(
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
