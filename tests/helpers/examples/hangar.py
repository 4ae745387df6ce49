"""A maintenance hangar over three days: five aircraft, bays, crane, paint shop, test bench, teams and shifts."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

from tests.helpers.examples.style import Look, Page, write

DAYS = (date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 26))
LOOK = Look("Calibri", 11, "#5B2C1B", "#FFFFFF", "#FAF3EE", "#C55A11")

# For every step: its minutes, stations, needs, what comes before with a lag, goods and groups.
STEPS: dict[str, tuple[int, str, str, str, str, str]] = {
    "tow in": (30, "Apron tug", "", "", "", "moves"),
    "wash": (90, "Wash pad", "", "tow in", "", "cleaning"),
    "defuel": (60, "Apron tug", "Mechanics: 1", "tow in", "", "fuel"),
    "inspection": (180, "Bay 1; Bay 2; Bay 3", "Inspectors: 1; Mechanics: 1", "wash + 30", "", "check"),
    "avionics check": (120, "Bay 1; Bay 2; Bay 3", "Avionics team: 2", "inspection", "", "check"),
    "borescope": (90, "Bay 1; Bay 2; Bay 3", "Inspectors: 1", "inspection", "", "engine work"),
    "engine removal": (
        150,
        "Bay 2: 150; Bay 3: 180",
        "Crane: 1; Mechanics: 3",
        "inspection; defuel",
        "",
        "engine work",
    ),
    "engine on bench": (240, "Test bench", "Mechanics: 1", "engine removal + 15", "engine", "engine work"),
    "engine fitting": (
        180,
        "Bay 2: 180; Bay 3: 210",
        "Crane: 1; Mechanics: 3",
        "engine on bench",
        "",
        "engine work",
    ),
    "landing gear": (210, "Bay 1; Bay 2", "Mechanics: 2", "inspection", "", "structure"),
    "sheet metal repair": (240, "Bay 1; Bay 3", "Mechanics: 2", "inspection", "", "structure"),
    "sanding": (120, "Paint shop", "Painters: 2", "", "{finish}", "paint work"),
    "painting": (180, "Paint shop", "Painters: 2", "sanding + 60", "{finish}", "paint work"),
    "drying check": (30, "Paint shop", "Painters: 1", "painting + 240", "{finish}", "paint work"),
    "weighing": (60, "Bay 1", "Inspectors: 1; Mechanics: 1", "", "", "check"),
    "engine run": (60, "Run-up stand", "Mechanics: 2; Inspectors: 1", "engine fitting", "", "engine work"),
    "release": (45, "Apron tug", "Inspectors: 1", "", "", "moves"),
}
# registration, type, finish, steps, what the last ones wait for, earliest, latest, priority, customer
JOBS: tuple[tuple[str, str, str, tuple[str, ...], dict[str, str], Any, Any, str, str], ...] = (
    ("F-GKXA", "A320", "white", ("tow in", "wash", "inspection", "avionics check", "landing gear", "weighing", "release"),
     {"weighing": "landing gear; avionics check", "release": "weighing + 30"}, None, DAYS[1], "high", "Aerolis"),
    ("OO-SNV", "A319", "blue", ("tow in", "wash", "defuel", "inspection", "engine removal", "engine on bench",
     "engine fitting", "engine run", "release"), {"release": "engine run + 30"}, None, DAYS[2], "must", "Sabelair"),
    ("PH-KZR", "E190", "white", ("tow in", "wash", "inspection", "sheet metal repair", "sanding", "painting",
     "drying check", "release"), {"sanding": "sheet metal repair", "release": "drying check"}, None, DAYS[2], "normal", "Noordvlucht"),
    ("CS-TPV", "E195", "red", ("tow in", "wash", "inspection", "borescope", "avionics check", "release"),
     {"release": "borescope; avionics check"}, "10:00", None, "normal", "Lusojet"),
    ("D-AVRK", "RJ85", "white", ("tow in", "defuel", "wash", "inspection", "landing gear", "avionics check", "weighing", "release"),
     {"weighing": "landing gear; avionics check", "release": "weighing"}, DAYS[1], DAYS[2], "low", "Rheinflug"),
)  # fmt: skip


def tasks() -> list[list[Any]]:
    """Return the rows of the Tasks sheet."""
    rows: list[list[Any]] = []
    for tail, kind, finish, steps, waits, earliest, latest, priority, customer in JOBS:
        for step in steps:
            minutes, stations, needs, after, goods, group = STEPS[step]
            before = waits.get(step, after)
            names = "; ".join(
                f"{tail} {part.strip()}" for part in before.split(";") if part.split("+")[0].strip() in steps
            )
            first = earliest if step == "tow in" else None
            last = latest if step == "release" else None
            note = f"{kind}, {customer}" if step == "tow in" else ""
            rows.append(
                [f"{tail} {step}", tail, minutes, stations, needs, names, first if not isinstance(first, str) else time(10),
                 last, priority, goods.format(finish=finish), f"{group}; {customer}", note]
            )  # fmt: skip
    return rows


STATIONS: tuple[tuple[Any, ...], ...] = (
    ("Bay 1", 1, time(6), time(22), "", 15, 95, "bays"),
    ("Bay 2", 1, time(6), time(22), "", 15, 95, "bays"),
    ("Bay 3", 1, time(6), time(22), "", 15, 80, "bays"),
    ("Crane", 1, time(6), time(22), "", None, 40, "heavy lift"),
    ("Paint shop", 1, time(7), time(21), DAYS[0], 45, 70, ""),
    ("Test bench", 1, time(6), time(22), "", 20, 60, ""),
    ("Wash pad", 1, time(6), time(20), "", None, 25, "apron"),
    ("Apron tug", 1, time(5), time(23), "", None, 30, "apron"),
    ("Run-up stand", 1, time(8), time(20), "", None, 50, "apron"),
    ("Mechanics", 6, time(6), time(22), "", None, 42, "teams"),
    ("Avionics team", 3, time(6), time(20), "", None, 46, "teams"),
    ("Inspectors", 2, time(6), time(22), "", None, 55, "teams"),
    ("Painters", 2, time(7), time(21), "", None, 38, "teams"),
)
WORKERS: tuple[tuple[Any, ...], ...] = (
    ("Ana Ferreira", "mechanic; crane", 24, 8, 42, "", "early", "senior"),
    ("Bogdan Ilić", "mechanic", 24, 8, 38, "", "", ""),
    ("Chiara Conti", "avionics", 24, 8, 46, "", "late", "senior"),
    ("Dries Peeters", "mechanic; crane", 24, 8, 40, DAYS[2], "", ""),
    ("Élodie Marchand", "inspector", 24, 8, 55, "", "early", "senior"),
    ("Farid Haddad", "mechanic", 24, 8, 38, "", "late", ""),
    ("Greta Lindqvist", "painter", 24, 8, 37, DAYS[0], "", ""),
    ("Henrik Olsen", "avionics", 24, 8, 45, "", "", ""),
    ("Ines Duarte", "mechanic", 24, 8, 38, DAYS[1], "early", "apprentice"),
    ("João Pinto", "painter", 24, 8, 36, DAYS[0], "", ""),
    ("Kemal Aydın", "mechanic; crane", 24, 8, 41, "", "late", "senior"),
    ("Léa Dubois", "inspector", 24, 8, 54, "", "", ""),
    ("Marek Novák", "mechanic", 16, None, 38, "", "", "part-time"),
    ("Nuria Vidal", "avionics; inspector", 24, 8, 50, "", "", "senior"),
    ("Otto Weiss", "mechanic", 24, 8, 39, "", "late", ""),
    ("Priya Nair", "inspector", 16, None, 54, "", "late", "part-time"),
)


def shifts() -> list[list[Any]]:
    """Return the rows of the Shifts sheet."""
    rows: list[list[Any]] = []
    for number, day in enumerate(DAYS):
        label = day.strftime("%a")
        for name, starts, ends in (("early", time(6), time(14)), ("late", time(14), time(22))):
            rows.append(
                [f"{label} {name} mechanics", day, starts, ends, 3, "mechanic", "Hangar", f"{name}; floor"]
            )
            rows.append(
                [f"{label} {name} avionics", day, starts, ends, 1, "avionics", "Hangar", f"{name}; floor"]
            )
            rows.append(
                [f"{label} {name} inspector", day, starts, ends, 1, "inspector", "Hangar", f"{name}; office"]
            )
        if number:
            rows.append([f"{label} paint", day, time(8), time(16), 2, "painter", "Paint shop", "paint"])
    return rows


def make(folder: Path) -> None:
    """Write hangar.xlsx."""
    settings = [
        ["name", "Hangar 4, line checks and one engine change"], ["start date", DAYS[0]], ["end date", DAYS[2]],
        ["currency", "EUR"], ["objective", "lateness; makespan"],
    ]  # fmt: skip
    rules = [
        ["Everybody gets at least 11 hours between two shifts.", "rest", '{"hours": 11}', "hard", "yes", "Élodie Marchand; 2026-11-20T16:30"],
        ["CS-TPV is done by Thursday noon, if possible.", "time_window",
         '{"activities": ["CS-TPV"], "finish_by": "2026-11-26T12:00"}', "soft", "yes", "Élodie Marchand; 2026-11-20T16:35"],
    ]  # fmt: skip
    pages = [
        Page("Settings", ("Setting", "Value"), settings, widths={"Setting": 18, "Value": 44}),
        Page("Tasks", ("Name", "Job", "Minutes", "Stations", "Needs", "After", "Earliest", "Latest", "Priority", "Goods",
             "Groups", "Notes"), tasks(), title="Hangar 4: work packages 24 to 26 November",
             widths={"Stations": 26, "Needs": 30, "After": 44}, colours={"Priority": {"must": "#F4B6A6", "high": "#FBE3C4"}},
             notes={"After": "+ minutes: time to wait in between", "Goods": "Colour in the paint shop: a change means cleaning."}),
        Page("Stations", ("Name", "Capacity", "Opens", "Closes", "Days off", "Setup minutes", "Cost per hour", "Groups"),
             STATIONS, notes={"Days off": "Filter change in the paint shop on Tuesday."}),
        Page("Workers", ("Name", "Skills", "Max hours", "Min hours", "Cost per hour", "Days off", "Prefers", "Groups"), WORKERS),
        Page("Shifts", ("Name", "Date", "Starts", "Ends", "Needed", "Skill", "Place", "Groups"), shifts()),
        Page("Constraints", ("Sentence", "Kind", "Fields", "Strength", "Active", "Origin"), rules,
             widths={"Sentence": 52, "Fields": 60, "Origin": 34}),
    ]  # fmt: skip
    write(folder / "hangar.xlsx", pages, LOOK, date(2026, 11, 20))
