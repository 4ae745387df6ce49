"""The sheets Workers and Shifts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.model.records import Shift, Worker
from planner.sheets import celltypes as t
from planner.sheets.declared.common import (
    Finding,
    column,
    groups_column,
    name_column,
)
from planner.sheets.lenses import (
    EndsLens,
    past_midnight,
)
from planner.sheets.spec import SheetSpec


def _check_worker(record: Worker) -> Iterator[Finding]:
    if record.max_hours is not None and record.min_hours is not None and record.min_hours > record.max_hours:
        yield "min hours", record.min_hours, f"not more than the max hours, {record.max_hours:g}", ""


WORKERS = SheetSpec(
    "Workers",
    "workers",
    Worker,
    "worker",
    (
        name_column("worker, employee, person, staff, employé, salarié, agent, personne, collaborateur"),
        column(
            "skills",
            t.NAMES,
            "skills",
            "skill, qualifications, qualification, compétences, compétence, role, rôle",
            note="What shifts can ask for.",
        ),
        column(
            "max hours",
            t.HOURS,
            "max_hours",
            "maximum hours, hours max, heures max",
            units=("h",),
            note="Over the whole plan.",
        ),
        column(
            "min hours",
            t.HOURS,
            "min_hours",
            "minimum hours, hours min, heures min",
            units=("h",),
            note="Over the whole plan, if possible.",
        ),
        column(
            "cost per hour",
            t.MONEY,
            "cost_per_hour",
            "hourly cost, coût horaire, coût par heure, wage, hourly wage, salaire horaire",
            note="Each hour of work.",
        ),
        column(
            "days off",
            t.DATES,
            "days_off",
            "off, leave, holidays, absences, absence, congés, jours de congé, repos",
            note="Dates on which the person is away.",
        ),
        column(
            "prefers",
            t.NAMES,
            "prefers",
            "preferences, preference, préférences, préfère, souhaits",
            note="Shifts or groups of shifts that the person likes.",
        ),
        groups_column(),
    ),
    lambda values: Worker(**values),
    synonyms=(
        "Worker",
        "Employees",
        "Staff",
        "People",
        "Personnel",
        "Employés",
        "Salariés",
        "Agents",
        "Équipe",
    ),
    check=_check_worker,
    note="People who can be rostered.",
)


def _make_shift(values: dict[str, Any]) -> Shift:
    values["ends"] = past_midnight(values["starts"], values["ends"])
    return Shift(**values)


def _check_shift(record: Shift) -> Iterator[Finding]:
    if record.ends <= record.starts:
        yield (
            "ends",
            t.LATE_CLOCK.write(record.ends),
            f"a time after the start, {t.LATE_CLOCK.show(record.starts)}",
            "",
        )


SHIFTS = SheetSpec(
    "Shifts",
    "shifts",
    Shift,
    "shift",
    (
        name_column("shift, poste, vacation, garde, service, équipe"),
        column("date", t.DATE, "date", "day, jour", needed=True, note="The day on which it starts."),
        column(
            "starts",
            t.CLOCK,
            "starts",
            "start, from, begin, début, heure début, heure de début, start time",
            needed=True,
            note="When it begins.",
        ),
        column(
            "ends",
            t.LATE_CLOCK,
            "ends",
            "end, to, until, fin, heure fin, heure de fin, end time",
            needed=True,
            lens=EndsLens(),
            note="When it is over; a time before the start is on the next day.",
        ),
        column(
            "needed",
            t.AMOUNT,
            "needed",
            "posts, heads, headcount, people, staff, effectif, besoin, nombre, required",
            note="How many people; empty means one.",
        ),
        column(
            "skill",
            t.NAME,
            "skill",
            "skills, qualification, compétence, role, rôle",
            note="What each of them must have.",
        ),
        column("place", t.NAME, "place", "location, site, lieu, ward, department", note="Where."),
        groups_column(),
    ),
    _make_shift,
    synonyms=("Shift", "Roster shifts", "Vacations", "Gardes", "Horaires"),
    check=_check_shift,
    note="Posts to be staffed.",
)
