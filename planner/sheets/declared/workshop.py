"""The sheets Tasks and Stations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.model.records import Station, Task
from planner.sheets import celltypes as t
from planner.sheets.declared.common import (
    Finding,
    column,
    groups_column,
    name_column,
)
from planner.sheets.lenses import (
    ModesLens,
    TaskMinutesLens,
    modes_of,
)
from planner.sheets.listtypes import AFTER, NEEDS
from planner.sheets.modecells import MODES
from planner.sheets.spec import SheetSpec, text_column


def _make_task(values: dict[str, Any]) -> Task:
    values["modes"] = modes_of(values.get("modes", ()), values["minutes"])
    return Task(**values)


def _check_task(record: Task) -> Iterator[Finding]:
    if (
        record.earliest
        and record.latest
        and len(record.earliest) == len(record.latest)
        and record.latest < record.earliest
    ):
        yield (
            "latest",
            t.MOMENT.write(record.latest),
            f"a time not before the earliest, {record.earliest.replace('T', ' ')}",
            "",
        )
    if any(item.task == record.name for item in record.after):
        yield "after", record.name, "other tasks than the task itself", ""


TASKS = SheetSpec(
    "Tasks",
    "tasks",
    Task,
    "task",
    (
        name_column("task, tâche, operation, opération, step, étape, activity, activité"),
        column(
            "job",
            t.NAME,
            "job",
            "work order, ordre, ordre de travail, project, projet, aircraft, avion, of",
            note="What the step belongs to.",
        ),
        column(
            "minutes",
            t.MINUTES,
            "minutes",
            "duration, durée, temps, minutes needed, processing time",
            needed=True,
            units=("min", "minutes", "mn"),
            lens=TaskMinutesLens(),
            note="How long it takes.",
        ),
        column(
            "stations",
            MODES,
            "modes",
            (
                "station, machine, machines, poste, postes, workstation, resource, resources, ressource, "
                "ressources, bay, bays"
            ),
            lens=ModesLens(),
            refers="station",
            note=(
                "Where it can be done, one of these; “Bay 1: 90 with 2 Technicians; Bay 2: 120” gives each its own"
                " minutes and needs. Without a station: “60 with 3 Technicians”."
            ),
        ),
        column(
            "needs",
            NEEDS,
            "needs",
            "requires, besoins, besoin, additional resources, tools, outils",
            refers="station",
            note="Stations, people or vehicles that it takes besides, such as “Technicians: 2; Crane: 1”.",
        ),
        column(
            "after",
            AFTER,
            "after",
            "predecessors, predecessor, depends on, prédécesseurs, prédécesseur, après",
            refers="task",
            note="Tasks that come first; “T3 + 60” leaves 60 minutes between.",
        ),
        column(
            "earliest",
            t.MOMENT,
            "earliest",
            "not before, ready, release, au plus tôt, début",
            note="It starts no earlier: a time, a date, or both.",
        ),
        column(
            "latest",
            t.MOMENT,
            "latest",
            "not after, due, deadline, due date, au plus tard, échéance, fin",
            note="It is done by then: a time, a date, or both.",
        ),
        column(
            "priority",
            t.PRIORITY,
            "priority",
            "priorité, importance",
            note="must, high, normal, low or skip.",
        ),
        column(
            "interruptible",
            t.FLAG,
            "interruptible",
            (
                "preemptible, splittable, can be interrupted, may be interrupted, may rest, peut être interrompue, "
                "peut être interrompu, peut s'interrompre, sécable, fractionnable, préemptible"
            ),
            note="yes: it rests while its station, or anything else it uses, is closed.",
        ),
        column(
            "goods",
            t.NAMES,
            "goods",
            "product, produit, colour, couleur, material, matière, family, famille",
            note="Between different goods a station sets up.",
        ),
        groups_column(),
        text_column(
            "notes",
            "notes",
            synonyms=(
                "note",
                "remarks",
                "comment",
                "comments",
                "remarque",
                "remarques",
                "commentaire",
                "commentaires",
            ),
            note="For the people who do it.",
        ),
    ),
    _make_task,
    synonyms=("Task", "Tâches", "Tâche", "Operations", "Opérations", "Steps", "Work orders"),
    check=_check_task,
    note="What is to be done at stations.",
)


STATIONS = SheetSpec(
    "Stations",
    "stations",
    Station,
    "station",
    (
        name_column("station, machine, poste, bay, dock, quai, workstation, resource, ressource"),
        column(
            "capacity",
            t.COUNT,
            "capacity",
            "capacité, units, unités, count, nombre, heads",
            note="How much it does at once; empty means one.",
        ),
        column("opens", t.CLOCK, "opens", "open, ouverture, ouvre, starts, début", note="Its day begins."),
        column("closes", t.CLOCK, "closes", "close, fermeture, ferme, ends, fin", note="Its day ends."),
        column(
            "days off",
            t.DATES,
            "days_off",
            "closed days, closed, jours de fermeture, jours fermés, fermé le",
            note="Dates on which it is closed.",
        ),
        column(
            "setup minutes",
            t.MINUTES,
            "setup_minutes",
            "setup, setup time, changeover, temps de réglage, réglage, changement de série",
            units=("min", "minutes"),
            note="Between two tasks of different goods or jobs.",
        ),
        column(
            "cost per hour",
            t.MONEY,
            "cost_per_hour",
            "hourly cost, coût horaire, coût par heure",
            note="Each hour of work.",
        ),
        column(
            "used up",
            t.FLAG,
            "used_up",
            (
                "consumed, consumable, non renewable, nonrenewable, is used up, consommé, consommable, épuisable, "
                "s'épuise, se consomme, non renouvelable"
            ),
            note="yes: parts or fuel; the capacity is all there is until the end.",
        ),
        column(
            "dock at",
            t.NAME,
            "dock_at",
            "dock of, loads at, loading place, dock place, quai de, quai à, quai du lieu, lieu de chargement",
            refers="place",
            note="The place whose vehicles are loaded here.",
        ),
        groups_column(),
    ),
    lambda values: Station(**values),
    synonyms=(
        "Station",
        "Machines",
        "Machine",
        "Postes",
        "Workstations",
        "Bays",
        "Docks",
        "Quais",
        "Resources",
        "Ressources",
    ),
    note="Machines, bays, cranes and teams.",
)
