"""A maintenance hangar over a week: seven aircraft, bays, docking, crane, paint shop, and technicians on shifts."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from tests.helpers.examples.style import Look, Page, write

FIRST = date(2026, 11, 24)
DAYS = tuple(FIRST + timedelta(days=number) for number in range(7))
LOOK = Look("Calibri", 11, "#5B2C1B", "#FFFFFF", "#FAF3EE", "#C55A11")


class Step(NamedTuple):
    """What a step takes wherever it is done: minutes, stations, needs, what comes before, goods, group, rests."""

    minutes: int
    stations: str
    needs: str
    after: str
    goods: str
    group: str
    interruptible: str = ""


BAYS = "Bay 1; Bay 2; Bay 3"
STEPS: dict[str, Step] = {
    "tow in": Step(30, "Apron tug", "", "", "", "moves"),
    "wash": Step(90, "Wash pad", "", "tow in", "", "cleaning"),
    "defuel": Step(60, "Apron tug", "mechanic: 1", "tow in", "", "fuel"),
    "inspection": Step(180, BAYS, "inspector: 1; mechanic: 1", "wash + 30", "", "check"),
    "avionics check": Step(180, BAYS, "avionics: 1", "inspection", "", "check"),
    "cabin check": Step(210, BAYS, "mechanic: 2", "inspection", "", "check"),
    "filters and oil": Step(90, BAYS, "mechanic: 2; Filter sets: 1", "inspection", "", "check"),
    "brakes": Step(120, BAYS, "mechanic: 2; Brake units: 4", "inspection", "", "check"),
    "borescope": Step(90, BAYS, "engines: 1", "inspection", "", "engine work"),
    "engine removal": Step(150, "Bay 2: 150; Bay 3: 180", "Crane: 1; engines: 1; mechanic: 2", "inspection; defuel", "", "engine work"),
    "engine on bench": Step(240, "Test bench", "engines: 1", "engine removal + 15", "engine", "engine work"),
    "engine fitting": Step(180, "Bay 2: 180; Bay 3: 210", "Crane: 1; engines: 1; mechanic: 2", "engine on bench", "", "engine work"),
    "landing gear": Step(210, "Bay 1; Bay 2", "mechanic: 2; Brake units: 4", "inspection", "", "structure"),
    "opening up": Step(240, "Bay 1; Bay 2", "Docking: 1; mechanic: 3", "inspection", "", "check"),
    "corrosion survey": Step(300, "Bay 1; Bay 2", "Docking: 1; inspector: 1; structures: 1", "opening up", "", "structure"),
    "sheet metal repair": Step(330, "Bay 1; Bay 3", "structures: 1; mechanic: 1", "inspection", "", "structure"),
    "composite patch": Step(150, "Bay 1; Bay 3", "Docking: 1; structures: 1", "inspection", "", "structure"),
    "patch curing": Step(600, "Curing tent", "", "composite patch + 15", "", "structure"),
    "flight controls": Step(240, BAYS, "mechanic: 2", "inspection", "", "check"),
    "fuel tank check": Step(180, BAYS, "mechanic: 2", "defuel; inspection", "", "fuel"),
    "lubrication": Step(210, BAYS, "mechanic: 2", "inspection", "", "check"),
    "functional test": Step(150, BAYS, "avionics: 1; mechanic: 1", "", "", "check"),
    "wiring": Step(360, "Bay 1; Bay 2", "Docking: 1; avionics: 1", "opening up", "", "check"),
    "cabin refit": Step(1200, "Cabin hall", "", "inspection", "", "cabin", "yes"),
    "closing up": Step(240, "Bay 1; Bay 2", "Docking: 1; mechanic: 3", "corrosion survey; wiring", "", "check"),
    "stripping": Step(960, "Paint shop", "", "", "{finish}", "paint work", "yes"),
    "sanding": Step(120, "Paint shop", "painter: 2", "stripping", "{finish}", "paint work"),
    "painting": Step(180, "Paint shop", "painter: 2; Paint kits: 1", "sanding + 60", "{finish}", "paint work"),
    "drying check": Step(30, "Paint shop", "painter: 1", "painting + 240", "{finish}", "paint work"),
    "weighing": Step(60, "Bay 1", "inspector: 1; mechanic: 1", "", "", "check"),
    "engine run": Step(60, "Run-up stand", "engines: 1; inspector: 1", "engine fitting", "", "engine work"),
    "release": Step(45, "Apron tug", "inspector: 1", "", "", "moves"),
}  # fmt: skip
A_CHECK = ("tow in", "wash", "inspection", "filters and oil", "brakes", "cabin check", "avionics check")
C_CHECK = ("tow in", "defuel", "wash", "inspection", "opening up", "corrosion survey", "wiring", "closing up",
           "filters and oil", "lubrication", "fuel tank check", "cabin refit", "functional test")  # fmt: skip
CHECKED = "filters and oil; brakes; cabin check; avionics check"


class Job(NamedTuple):
    """An aircraft: what is done to it, what steps wait for besides, and when it comes and goes."""

    tail: str
    kind: str
    finish: str
    steps: tuple[str, ...]
    waits: dict[str, str]
    arrives: str
    leaves: Any
    priority: str
    customer: str
    check: str


JOBS = (
    Job("F-GKXA", "A320", "white", (*A_CHECK, "landing gear", "weighing", "release"),
        {"brakes": "landing gear", "weighing": CHECKED, "release": "weighing + 30"},
        "", DAYS[2], "high", "Aerolis", "A check, landing gear"),
    Job("OO-SNV", "A319", "blue", ("tow in", "wash", "defuel", "inspection", "engine removal", "engine on bench",
        "fuel tank check", "filters and oil", "engine fitting", "avionics check", "engine run", "release"),
        {"filters and oil": "engine removal", "release": "engine run + 30; avionics check; filters and oil; fuel tank check"},
        "", DAYS[3], "must", "Sabelair", "engine change"),
    Job("PH-KZR", "E190", "white", ("tow in", "wash", "inspection", "sheet metal repair", "flight controls", "avionics check", "stripping", "sanding",
        "painting", "drying check", "release"),
        {"stripping": "sheet metal repair", "release": "drying check; avionics check; flight controls"},
        "", DAYS[4], "normal", "Noordvlucht", "repair and repaint"),
    Job("CS-TPV", "E195", "red", (*A_CHECK, "borescope", "release"),
        {"release": f"{CHECKED}; borescope"}, "2026-11-24T10:00", DAYS[3], "normal", "Lusojet", "A check, borescope"),
    Job("D-AVRK", "RJ85", "white", ("tow in", "defuel", "wash", "inspection", "landing gear", "composite patch", "patch curing",
        "flight controls", "lubrication", "avionics check", "weighing", "release"),
        {"weighing": "landing gear; avionics check; patch curing; flight controls; lubrication", "release": "weighing"},
        "2026-11-25", DAYS[6], "low", "Rheinflug", "landing gear, composite repair"),
    Job("EI-MLB", "ATR 72", "green", (*C_CHECK, "weighing", "release"),
        {"functional test": "closing up", "weighing": "functional test; filters and oil; lubrication; fuel tank check; cabin refit",
         "release": "weighing + 30"},
        "2026-11-25", DAYS[6], "high", "Shannon Regional", "C check"),
    Job("LX-RQN", "A320neo", "silver", (*A_CHECK, "composite patch", "patch curing", "sanding", "painting",
        "drying check", "release"),
        {"sanding": "patch curing", "release": f"{CHECKED}; drying check"}, "2026-11-26", DAYS[6], "normal", "Moselle Air", "A check, composite repair"),
)  # fmt: skip


def tasks() -> list[list[Any]]:
    """Return the rows of the Tasks sheet."""
    rows: list[list[Any]] = []
    for job in JOBS:
        for name in job.steps:
            step = STEPS[name]
            before = job.waits.get(name, step.after)
            names = "; ".join(
                f"{job.tail} {part.strip()}"
                for part in before.split(";")
                if part.split("+")[0].strip() in job.steps
            )
            in_, out = name == "tow in", name == "release"
            rows.append(
                [f"{job.tail} {name}", job.tail, step.minutes, step.stations, step.needs, names, job.arrives if in_ else None,
                 job.leaves if out else None, job.priority, step.interruptible, step.goods.format(finish=job.finish),
                 f"{step.group}; {job.customer}", f"{job.kind}, {job.customer}: {job.check}" if in_ else ""]
            )  # fmt: skip
    return rows


# name, capacity, opens, closes, days off, set-up minutes, cost per hour, used up, groups
STATIONS: tuple[tuple[Any, ...], ...] = (
    ("Bay 1", 1, None, None, "", 15, 95, "", "bays"),
    ("Bay 2", 1, None, None, "", 15, 95, "", "bays"),
    ("Bay 3", 1, time(6), time(22), "", 15, 80, "", "bays"),
    ("Docking", 2, None, None, "", None, 15, "", "equipment"),
    ("Crane", 1, time(6), time(22), "", None, 40, "", "equipment"),
    ("Paint shop", 1, time(7), time(21), DAYS[0], 45, 70, "", ""),
    ("Curing tent", 1, None, None, "", None, 12, "", ""),
    ("Cabin hall", 1, time(7), time(19), DAYS[5], None, 45, "", ""),
    ("Test bench", 1, time(6), time(22), "", 20, 60, "", ""),
    ("Wash pad", 1, time(6), time(20), "", None, 25, "", "apron"),
    ("Apron tug", 1, time(5), time(23), "", None, 30, "", "apron"),
    ("Run-up stand", 1, time(8), time(20), "", None, 50, "", "apron"),
    ("Brake units", 24, None, None, "", None, None, "yes", "parts"),
    ("Filter sets", 6, None, None, "", None, None, "yes", "parts"),
    ("Paint kits", 3, None, None, "", None, None, "yes", "parts"),
)
# name, skills, max hours, min hours, cost per hour, days off, prefers, groups
WORKERS: tuple[tuple[Any, ...], ...] = (
    ("Ana Ferreira", "mechanic; engines", 40, 24, 42, f"{DAYS[4]}; {DAYS[5]}", "early", "senior"),
    ("Bogdan Ilić", "mechanic", 40, 24, 38, f"{DAYS[4]}; {DAYS[5]}", "", ""),
    ("Chiara Conti", "avionics", 40, 24, 46, f"{DAYS[4]}; {DAYS[5]}", "late", "senior"),
    ("Dries Peeters", "mechanic; structures", 40, 24, 40, f"{DAYS[2]}; {DAYS[3]}", "", ""),
    ("Élodie Marchand", "inspector", 40, 24, 55, f"{DAYS[4]}; {DAYS[5]}", "early", "senior"),
    ("Farid Haddad", "mechanic", 40, 24, 38, f"{DAYS[0]}; {DAYS[5]}", "late", ""),
    ("Greta Lindqvist", "painter", 40, 16, 37, f"{DAYS[0]}; {DAYS[5]}", "", ""),
    ("Henrik Olsen", "avionics", 40, 24, 45, f"{DAYS[6]}", "", ""),
    ("Ines Duarte", "mechanic", 40, 24, 34, f"{DAYS[1]}; {DAYS[5]}", "early", "apprentice"),
    ("João Pinto", "painter", 40, 16, 36, f"{DAYS[0]}; {DAYS[5]}", "", ""),
    ("Kemal Aydın", "mechanic; engines", 40, 24, 41, f"{DAYS[5]}; {DAYS[6]}", "late", "senior"),
    ("Léa Dubois", "inspector", 40, 24, 54, f"{DAYS[1]}", "", ""),
    ("Marek Novák", "mechanic", 24, None, 38, f"{DAYS[0]}; {DAYS[1]}", "", "part-time"),
    ("Nuria Vidal", "avionics; inspector", 40, 24, 50, f"{DAYS[2]}; {DAYS[3]}", "", "senior"),
    ("Otto Weiss", "mechanic", 40, 24, 39, f"{DAYS[3]}; {DAYS[4]}", "late", ""),
    ("Priya Nair", "inspector", 24, None, 54, f"{DAYS[0]}", "late", "part-time"),
    ("Quentin Roche", "structures", 40, 24, 44, f"{DAYS[5]}; {DAYS[6]}", "early", "senior"),
    ("Rosa Bianchi", "structures; mechanic", 40, 24, 41, f"{DAYS[4]}; {DAYS[5]}", "", ""),
    ("Sven Dahl", "engines", 40, 24, 45, f"{DAYS[5]}; {DAYS[6]}", "", ""),
    ("Tiago Ramos", "mechanic", 40, 24, 37, f"{DAYS[2]}; {DAYS[3]}", "late", ""),
    ("Ulla Brandt", "engines; mechanic", 40, 24, 43, f"{DAYS[1]}; {DAYS[2]}", "", ""),
    ("Viktor Sokol", "mechanic", 40, 24, 36, f"{DAYS[4]}; {DAYS[5]}", "", "apprentice"),
)
EARLY, LATE, NIGHT = ("early", time(6), time(14)), ("late", time(14), time(22)), ("night", time(22), time(6))
# the crew, its skill, its label, and how many are on at once: early, late and at night, in the week and at the weekend
CREWS: tuple[tuple[str, str, str, tuple[int, int, int], tuple[int, int, int]], ...] = (
    ("mechanics", "mechanic", "floor", (3, 2, 1), (2, 1, 0)),
    ("avionics", "avionics", "floor", (1, 1, 0), (1, 0, 0)),
    ("structures", "structures", "floor", (1, 1, 0), (0, 0, 0)),
    ("engines", "engines", "floor", (1, 1, 0), (0, 0, 0)),
    ("inspector", "inspector", "office", (1, 1, 0), (1, 1, 0)),
)


def shifts() -> list[list[Any]]:
    """Return the rows of the Shifts sheet."""
    rows: list[list[Any]] = []
    for day in DAYS:
        label = day.strftime("%a")
        weekend = day.weekday() >= 5
        for number, (name, starts, ends) in enumerate((EARLY, LATE, NIGHT)):
            for crew, skill, where, week, end in CREWS:
                heads = (end if weekend else week)[number]
                if heads:
                    rows.append(
                        [
                            f"{label} {name} {crew}",
                            day,
                            starts,
                            ends,
                            heads,
                            skill,
                            "Hangar",
                            f"{name}; {where}",
                        ]
                    )
        if day != DAYS[0] and not weekend:
            rows.append([f"{label} paint", day, time(8), time(16), 2, "painter", "Paint shop", "paint"])
    return rows


def make(folder: Path) -> None:
    """Write hangar.xlsx."""
    settings: list[list[Any]] = [
        ["name", "Hangar 4, a week of checks"], ["start date", DAYS[0]], ["end date", DAYS[-1]],
        ["currency", "EUR"], ["objective", "lateness; makespan"],
    ]  # fmt: skip
    origin = "Élodie Marchand; 2026-11-20T16:30"
    rules = [
        ["Everybody gets at least 11 hours between two shifts.", "rest", '{"hours": 11}', "hard", "yes", origin],
        ["Nobody works more than 5 days in a row.", "consecutive", '{"at_most": 5}', "hard", "yes", origin],
        ["At most 2 nights each.", "limit",
         '{"resources": ["all workers"], "quantity": "shifts", "at_most": 2, "activities": ["night"]}', "hard", "yes", origin],
        ["Apprentices do no nights.", "forbid", '{"activities": ["night"], "resources": ["apprentice"]}', "hard", "yes", origin],
        ["No engine runs at the weekend.", "exclude_period",
         '{"activities": ["OO-SNV engine run"], "start": "2026-11-28", "end": "2026-11-29"}', "hard", "yes", origin],
        ["CS-TPV is done by Friday noon, if possible.", "time_window",
         '{"activities": ["CS-TPV"], "finish_by": "2026-11-27T12:00"}', "soft", "yes", "Élodie Marchand; 2026-11-20T16:35"],
    ]  # fmt: skip
    pages = [
        Page("Settings", ("Setting", "Value"), settings, widths={"Setting": 18, "Value": 44}),
        Page("Tasks", ("Name", "Job", "Minutes", "Stations", "Needs", "After", "Earliest", "Latest", "Priority", "Interruptible",
             "Goods", "Groups", "Notes"), tasks(), title="Hangar 4: work packages 24 to 30 November",
             widths={"Stations": 26, "Needs": 30, "After": 44}, colours={"Priority": {"must": "#F4B6A6", "high": "#FBE3C4"}},
             notes={"After": "+ minutes: time to wait in between", "Goods": "Colour in the paint shop: a change means cleaning.",
                    "Interruptible": "yes: the work rests while its station is closed."}),
        Page("Stations", ("Name", "Capacity", "Opens", "Closes", "Days off", "Setup minutes", "Cost per hour", "Used up", "Groups"),
             STATIONS, notes={"Days off": "Filter change in the paint shop on Tuesday; nobody in the cabin hall on Sunday.",
                              "Used up": "yes: the capacity is the stock for the week."}),
        Page("Workers", ("Name", "Skills", "Max hours", "Min hours", "Cost per hour", "Days off", "Prefers", "Groups"), WORKERS),
        Page("Shifts", ("Name", "Date", "Starts", "Ends", "Needed", "Skill", "Place", "Groups"), shifts()),
        Page("Constraints", ("Sentence", "Kind", "Fields", "Strength", "Active", "Origin"), rules,
             widths={"Sentence": 52, "Fields": 60, "Origin": 34}),
    ]  # fmt: skip
    write(folder / "hangar.xlsx", pages, LOOK, date(2026, 11, 20))
