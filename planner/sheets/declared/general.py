"""The sheets Settings and Constraints."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.records import Settings
from planner.model.rules import Rule
from planner.sheets import celltypes as t
from planner.sheets.declared.common import (
    Finding,
    column,
)
from planner.sheets.lenses import (
    Attribute,
)
from planner.sheets.listtypes import OBJECTIVES
from planner.sheets.rulecells import (
    FIELDS,
    ORIGIN,
    RULE_KIND,
    RuleFields,
    RuleKind,
    RuleSentence,
    RuleStrength,
    make_rule,
)
from planner.sheets.spec import ColumnSpec, SheetSpec

MOST_DAYS = 732
"""The longest plan in days: two years. Every vehicle is planned on every day, so that a slip in a year would take
all the memory that there is."""
FIRST_YEAR, LAST_YEAR = 1970, 2199


def _check_settings(record: Settings) -> Iterator[Finding]:
    if not FIRST_YEAR <= record.start_date.year <= LAST_YEAR:
        expected = f"a date of the years {FIRST_YEAR} to {LAST_YEAR}"
        yield "start date", record.start_date, expected, "Correct the year."
        return
    if record.end_date is not None and record.end_date < record.start_date:
        yield (
            "end date",
            record.end_date,
            f"a date not before the start date {record.start_date.isoformat()}",
            "",
        )
    elif record.end_date is not None and (record.end_date - record.start_date).days >= MOST_DAYS:
        yield (
            "end date",
            record.end_date,
            f"a date within {MOST_DAYS} days of the start date {record.start_date.isoformat()}",
            "Correct the year, or plan in parts.",
        )


SETTINGS = SheetSpec(
    "Settings",
    "settings",
    Settings,
    "setting",
    (
        column(
            "name", t.NAME, "name", "nom, scenario, scénario, title, titre", note="What the plan is called."
        ),
        column(
            "start date",
            t.DATE,
            "start_date",
            "start, first day, from, date, date de début, début",
            note="The first day that is planned.",
        ),
        column(
            "end date",
            t.DATE,
            "end_date",
            "end, last day, until, date de fin, fin",
            note="The last day; empty means one day.",
        ),
        column(
            "today",
            t.DATE,
            "today",
            "aujourd'hui",
            note="What “today” means in requests; empty means the first day.",
        ),
        column("currency", t.NAME, "currency", "devise, monnaie", note="In which costs are given."),
        column(
            "weight unit",
            t.NAME,
            "weight_unit",
            "unité de poids, unit of weight",
            note="In which weights are given.",
        ),
        column(
            "speed km/h",
            t.FACTOR,
            "speed_kmh",
            "speed, vitesse, vitesse km/h, average speed, vitesse moyenne",
            units=("km/h", "kmh"),
            note="Average speed where the Travel sheet says nothing.",
        ),
        column(
            "detour factor",
            t.FACTOR,
            "detour_factor",
            "detour, facteur de détour, détour",
            note="How much longer roads are than the straight line.",
        ),
        column(
            "objective",
            OBJECTIVES,
            "objective",
            "minimise, minimize, objectif, goal",
            note=(
                "What to keep small, most important first: distance, time, cost, resources, "
                "lateness, makespan, overtime, emissions."
            ),
        ),
        column(
            "stability",
            t.STABILITY,
            "stability",
            "changes, stabilité, replanning, re-planning",
            note=(
                "When solving again: free plans anew, balanced moves an order to another vehicle or day, a task to "
                "another station or time, a shift to somebody else only where that saves enough, steady moves as "
                "few as can be."
            ),
        ),
    ),
    lambda values: Settings(**values),
    check=_check_settings,
    synonyms=("Paramètres", "Réglages", "Options", "Setup", "Parameters", "Configuration"),
    note="What holds for the whole plan, a line each.",
)


CONSTRAINTS = SheetSpec(
    "Constraints",
    "rules",
    Rule,
    "rule",
    (
        ColumnSpec(
            "sentence",
            t.TEXT,
            RuleSentence(),
            editable=False,
            note="The rule in words; Packtrain writes it.",
            synonyms=("rule", "phrase", "règle", "text"),
        ),
        ColumnSpec(
            "kind",
            RULE_KIND,
            RuleKind(),
            note="Which kind of rule.",
            synonyms=("type", "genre"),
            editable=False,
        ),
        ColumnSpec(
            "fields",
            FIELDS,
            RuleFields(),
            note="What it says, as JSON.",
            synonyms=("field", "json", "champs"),
            editable=False,
        ),
        ColumnSpec(
            "strength",
            t.STRENGTH,
            RuleStrength(),
            note="hard: always kept; soft: kept if possible.",
            synonyms=("force",),
        ),
        ColumnSpec(
            "active",
            t.FLAG,
            Attribute("active"),
            note="Whether it is in force.",
            synonyms=("on", "in force", "actif", "active?"),
        ),
        ColumnSpec(
            "origin",
            ORIGIN,
            Attribute("origin"),
            note="Who put it in force; when; with which words.",
            synonyms=("source", "origine"),
            editable=False,
        ),
        ColumnSpec(
            "id", t.NAME, Attribute("id"), note="Packtrain finds the rule again by it.", editable=False
        ),
    ),
    make_rule,
    synonyms=("Constraint", "Rules", "Règles", "Contraintes"),
    note="The rules of the plan.",
)
