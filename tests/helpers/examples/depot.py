"""A relief depot in Blantyre over three days: routes, loading docks, drivers on shifts and the workshop in one plan.

Towns are where they are (coordinates from GeoNames, CC BY 4.0); sites, orders, vehicles and people are made up.
"""

from __future__ import annotations

import math
import random
from datetime import date, time
from pathlib import Path
from typing import Any

from tests.helpers.examples.style import Look, Page, write

DAYS = (date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 26))
LOOK = Look("Calibri", 11, "#243B53", "#FFFFFF", "#F0F4F8", "#D64545")
DEPOT = "Chichiri Depot"

TOWNS = {
    "Blantyre": (-15.78499, 35.00854),
    "Limbe": (-15.81667, 35.05),
    "Chiradzulu": (-15.67458, 35.14071),
    "Zomba": (-15.38596, 35.3188),
    "Thyolo": (-16.06774, 35.14044),
    "Luchenza": (-16.00693, 35.30861),
    "Mulanje": (-16.03156, 35.5),
    "Phalombe": (-15.80645, 35.65068),
    "Chikwawa": (-16.03505, 34.80098),
    "Nchalo": (-16.26532, 34.9149),
}
# name, town, offset north and east in km, group
SITES: tuple[tuple[str, str, float, float, str], ...] = (
    ("Queen Elizabeth Hospital", "Blantyre", -1.8, 1.6, "hospital"),
    ("Ndirande Clinic", "Blantyre", 2.6, 3.8, "clinic"),
    ("Chilomoni School", "Blantyre", 1.4, -3.6, "school"),
    ("Manja Camp", "Blantyre", -5.2, 2.1, "camp"),
    ("Bangwe School", "Limbe", -1.2, 4.6, "school"),
    ("Limbe Clinic", "Limbe", 0.4, 0.6, "clinic"),
    ("Mpemba Camp", "Limbe", -7.1, -8.4, "camp"),
    ("Chiradzulu Hospital", "Chiradzulu", 0.3, 0.4, "hospital"),
    ("Mbulumbuzi Camp", "Chiradzulu", 4.8, 3.9, "camp"),
    ("Namadzi School", "Chiradzulu", 11.6, 5.2, "school"),
    ("Zomba Central Hospital", "Zomba", 0.9, -0.7, "hospital"),
    ("Matawale Clinic", "Zomba", -1.9, 2.2, "clinic"),
    ("Sadzi Camp", "Zomba", -3.6, 4.1, "camp"),
    ("Thondwe School", "Zomba", -9.4, -5.5, "school"),
    ("Thyolo Hospital", "Thyolo", 0.4, 0.2, "hospital"),
    ("Bvumbwe Clinic", "Thyolo", 13.8, -7.6, "clinic"),
    ("Goliati Camp", "Thyolo", -3.1, 9.7, "camp"),
    ("Luchenza School", "Luchenza", 0.6, -0.5, "school"),
    ("Mikolongwe Camp", "Luchenza", 9.2, -6.9, "camp"),
    ("Mulanje Hospital", "Mulanje", 0.5, 0.8, "hospital"),
    ("Chitakale Clinic", "Mulanje", -0.9, -4.4, "clinic"),
    ("Muloza Camp", "Mulanje", -5.7, 11.5, "camp"),
    ("Phalombe Hospital", "Phalombe", 0.3, 0.3, "hospital"),
    ("Migowi Camp", "Phalombe", -2.8, 5.6, "camp"),
    ("Chikwawa Hospital", "Chikwawa", 0.5, 0.4, "hospital"),
    ("Dyeratu Clinic", "Chikwawa", -2.9, 1.3, "clinic"),
    ("Nkhate Camp", "Chikwawa", -12.4, 8.6, "camp"),
    ("Nchalo Clinic", "Nchalo", 0.4, -0.6, "clinic"),
    ("Alumenda Camp", "Nchalo", -6.3, 1.9, "camp"),
)
OPEN = {"hospital": (time(6), time(18)), "clinic": (time(7), time(16)), "camp": (time(6, 30), time(17)),
        "school": (time(7), time(15))}  # fmt: skip

VEHICLE_HEADINGS = ("Name", "Type", "Start place", "Weight (kg)", "Volume (m3)", "Starts", "Ends", "Max km",
                    "Fixed cost", "Cost per km", "Cost per hour", "Skills", "Max trips", "Reload minutes", "CO2 per km",
                    "Driver", "Groups")  # fmt: skip
VEHICLES: tuple[tuple[Any, ...], ...] = (
    ("Truck 1", "10 t truck", DEPOT, 10000, 36, time(5, 30), time(18), 380, 60, 1.3, 6, "", 2, 45, 820, "Chifundo Banda", "trucks"),
    ("Truck 2", "10 t truck", DEPOT, 10000, 36, time(5, 30), time(18), 380, 60, 1.3, 6, "", 2, 45, 820, "Grace Phiri", "trucks"),
    ("Truck 3", "10 t truck", DEPOT, 10000, 36, time(5, 30), time(18), 380, 60, 1.3, 6, "", 2, 45, 820, "Mphatso Mwale", "trucks"),
    ("Truck 4", "7 t truck", DEPOT, 7000, 28, time(5, 30), time(18), 380, 50, 1.1, 6, "", 2, 40, 690, "Limbani Chirwa", "trucks"),
    ("Truck 5", "7 t truck", DEPOT, 7000, 28, time(5, 30), time(18), 380, 50, 1.1, 6, "", 2, 40, 690, "Tadala Nyirenda", "trucks"),
    ("Cold van", "cold van", DEPOT, 1500, 8, time(5, 30), time(18), 400, 35, 0.7, 6, "cold chain", 2, 20, 330, "Yamikani Gondwe", "vans"),
    ("Land Cruiser", "Land Cruiser", DEPOT, 900, 4, time(5, 30), time(18), 400, 30, 0.6, 6, "cold chain", 3, 15, 310, "Esnart Kumwenda", "vans"),
)  # fmt: skip

ORDER_HEADINGS = ("Order", "Kind", "Place", "Weight (kg)", "Volume (m3)", "Service minutes", "Latest", "Date", "Priority",
                  "Skills", "Customer", "Goods", "Groups", "Notes")  # fmt: skip

STATION_HEADINGS = ("Name", "Capacity", "Opens", "Closes", "Cost per hour", "Dock at", "Used up", "Groups")
STATIONS: tuple[tuple[Any, ...], ...] = (
    ("Dock 1", 1, time(5, 30), time(18), 4, DEPOT, "", "docks"),
    ("Dock 2", 1, time(5, 30), time(18), 4, DEPOT, "", "docks"),
    ("Workshop bay", 1, time(6, 30), time(17), 12, "", "", "workshop"),
    ("Wash bay", 1, time(6, 30), time(17), 5, "", "", "workshop"),
    ("Packing hall", 2, time(6), time(16), 8, "", "", "packing"),
    ("Forklift", 1, time(5, 30), time(18), 7, "", "", "docks"),
    ("Brake sets", 2, None, None, None, "", "yes", "parts"),
    ("Truck tyres", 10, None, None, None, "", "yes", "parts"),
)

TASK_HEADINGS = (
    "Name",
    "Job",
    "Minutes",
    "Stations",
    "Needs",
    "After",
    "Earliest",
    "Latest",
    "Priority",
    "Groups",
    "Notes",
)
TASKS: tuple[tuple[Any, ...], ...] = (
    ("Truck 2 brakes", "Truck 2", 210, "Workshop bay", "Truck 2: 1; mechanic: 1; Brake sets: 1", "", None, DAYS[1], "must", "service", "Front axle, reported on Friday."),
    ("Truck 2 road test", "Truck 2", 30, "", "Truck 2: 1; mechanic: 1", "Truck 2 brakes", None, DAYS[1], "must", "service", ""),
    ("Truck 4 tyres", "Truck 4", 120, "Workshop bay", "Truck 4: 1; mechanic: 2; Truck tyres: 6", "", None, DAYS[2], "high", "service", ""),
    ("Truck 5 oil and filters", "Truck 5", 90, "Workshop bay", "Truck 5: 1; mechanic: 1", "", None, None, "normal", "service", ""),
    ("Truck 1 oil and filters", "Truck 1", 90, "Workshop bay", "Truck 1: 1; mechanic: 1", "", None, None, "normal", "service", ""),
    ("Land Cruiser inspection", "Land Cruiser", 60, "Workshop bay", "Land Cruiser: 1; mechanic: 1", "", None, DAYS[1], "high", "service", "Certificate ends on Thursday."),
    ("Cold van cooling unit", "Cold van", 75, "Workshop bay", "Cold van: 1; mechanic: 1", "", None, None, "high", "service", ""),
    ("Truck 3 wash", "Truck 3", 45, "Wash bay", "Truck 3: 1", "", None, None, "low", "service", ""),
    ("Unload container MSKU 1", "Inbound", 120, "Dock 1; Dock 2", "packer: 2; Forklift: 1", "", DAYS[0], DAYS[0], "high", "inbound", "Tarpaulins and ropes."),
    ("Unload container MSKU 2", "Inbound", 120, "Dock 1; Dock 2", "packer: 2; Forklift: 1", "", DAYS[1], DAYS[1], "high", "inbound", "Maize flour."),
    ("Unload container TGHU 7", "Inbound", 90, "Dock 1; Dock 2", "packer: 2; Forklift: 1", "", DAYS[2], DAYS[2], "normal", "inbound", "Cooking sets."),
    ("Pack hygiene kits 1", "Hygiene kits", 180, "Packing hall", "packer: 2", "", None, DAYS[0], "high", "packing", "400 kits"),
    ("Pack hygiene kits 2", "Hygiene kits", 180, "Packing hall", "packer: 2", "Pack hygiene kits 1", None, DAYS[1], "normal", "packing", "400 kits"),
    ("Pack shelter kits 1", "Shelter kits", 150, "Packing hall", "packer: 2", "Unload container MSKU 1 + 30", None, None, "normal", "packing", "150 kits"),
    ("Pack shelter kits 2", "Shelter kits", 150, "Packing hall", "packer: 2", "Pack shelter kits 1", None, None, "normal", "packing", "150 kits"),
    ("Pack family rations 1", "Family rations", 200, "Packing hall", "packer: 2", "Unload container MSKU 2 + 30", None, None, "normal", "packing", "600 rations"),
    ("Pack cooking sets", "Cooking sets", 120, "Packing hall", "packer: 2", "Unload container TGHU 7", None, None, "low", "packing", "250 sets"),
    ("Count stock of hall B", "Stock", 120, "", "packer: 1", "", None, None, "low", "packing", ""),
)  # fmt: skip

WORKER_HEADINGS = ("Name", "Skills", "Max hours", "Cost per hour", "Days off", "Prefers", "Groups")
WORKERS: tuple[tuple[Any, ...], ...] = (
    ("Chifundo Banda", "driver", 30, 5, "", "early", "drivers"),
    ("Grace Phiri", "driver", 30, 5, "", "", "drivers"),
    ("Mphatso Mwale", "driver", 30, 5, "", "early", "drivers"),
    ("Limbani Chirwa", "driver", 30, 5, DAYS[2], "", "drivers"),
    ("Tadala Nyirenda", "driver", 20, 5, "", "", "drivers; part-time"),
    ("Yamikani Gondwe", "driver", 30, 5, "", "early", "drivers"),
    ("Esnart Kumwenda", "driver", 30, 5, DAYS[1], "", "drivers"),
    ("Blessings Tembo", "driver; packer", 30, 5, "", "", "reserve"),
    ("Alinafe Kachale", "mechanic", 27, 7, "", "", "workshop"),
    ("Davie Mbewe", "mechanic", 27, 7, "", "", "workshop"),
    ("Thokozani Zulu", "mechanic", 18, 7, DAYS[0], "", "workshop; part-time"),
    ("Memory Chisale", "packer", 27, 4, "", "", "hall"),
    ("Patuma Saidi", "packer", 27, 4, "", "", "hall"),
    ("Wongani Jere", "packer", 27, 4, "", "", "hall"),
    ("Fatsani Lungu", "packer", 27, 4, DAYS[1], "", "hall"),
    ("Ulemu Kalua", "packer", 27, 4, "", "", "hall"),
)


def _at(town: str, north: float, east: float) -> tuple[float, float]:
    latitude, longitude = TOWNS[town]
    moved = latitude + north / 111.2
    return round(moved, 5), round(longitude + east / (111.2 * math.cos(math.radians(moved))), 5)


def places() -> list[list[Any]]:
    """Return the rows of the Places sheet."""
    rows: list[list[Any]] = [[DEPOT, *_at("Blantyre", -2.3, 2.4), "Blantyre", time(5), time(19), "depot"]]
    rows += [
        [name, *_at(town, north, east), town, *OPEN[group], group] for name, town, north, east, group in SITES
    ]
    return rows


def orders(dice: random.Random) -> list[list[Any]]:
    """Return the rows of the Orders sheet."""
    rows: list[list[Any]] = []

    def add(
        place: str,
        weight: int,
        volume: float,
        service: int,
        goods: str,
        customer: str,
        group: str,
        **more: Any,
    ) -> None:
        rows.append(
            [f"D{len(rows) + 1:03d}", more.get("kind", "delivery"), place, weight, volume, service, more.get("latest"),
             more.get("day"), more.get("priority", "normal"), more.get("skill", ""), customer, goods, group, more.get("notes", "")]
        )  # fmt: skip

    for name, _, _, _, group in SITES:
        if group == "hospital":
            add(name, dice.randrange(80, 220, 10), round(dice.uniform(0.4, 1.1), 1), 20, "vaccines", "Ministry of Health",
                group, priority="high", skill="cold chain", day=dice.choice(DAYS), latest=time(13))  # fmt: skip
            add(name, dice.randrange(900, 1900, 100), round(dice.uniform(2.5, 5.5), 1), 25, "medical supplies",
                "Ministry of Health", group, priority="high", day=dice.choice((None, *DAYS)))  # fmt: skip
            add(
                name,
                dice.randrange(1200, 2400, 100),
                round(dice.uniform(2.5, 4.5), 1),
                25,
                "water",
                "Water cluster",
                group,
            )
        elif group == "clinic":
            add(name, dice.randrange(40, 120, 10), round(dice.uniform(0.2, 0.6), 1), 15, "vaccines", "Ministry of Health",
                group, skill="cold chain", priority="high", day=dice.choice((None, *DAYS)))  # fmt: skip
            add(
                name,
                dice.randrange(400, 1100, 100),
                round(dice.uniform(1.0, 2.6), 1),
                20,
                "hygiene kits",
                "Water cluster",
                group,
            )
        elif group == "camp":
            add(name, dice.randrange(2200, 3800, 100), round(dice.uniform(5.0, 8.0), 1), 40, "food rations", "Food programme",
                group, priority="high", day=dice.choice((None, None, *DAYS)))  # fmt: skip
            add(
                name,
                dice.randrange(900, 1900, 100),
                round(dice.uniform(4.0, 8.0), 1),
                35,
                "shelter kits",
                "Red Cross",
                group,
            )
            add(
                name,
                dice.randrange(800, 1600, 100),
                round(dice.uniform(1.5, 3.5), 1),
                25,
                "water",
                "Water cluster",
                group,
            )
        else:
            add(name, dice.randrange(400, 1200, 100), round(dice.uniform(1.0, 3.0), 1), 25, "school meals", "Food programme",
                group, latest=time(12, 30))  # fmt: skip
            add(name, dice.randrange(200, 600, 100), round(dice.uniform(1.0, 2.5), 1), 20, "tents", "Red Cross", group,
                kind="pickup", priority="low", notes="Emergency classrooms, back to the depot.")  # fmt: skip
    return rows


def shifts() -> list[list[Any]]:
    """Return the rows of the Shifts sheet."""
    rows: list[list[Any]] = []
    for day in DAYS:
        label = day.strftime("%a")
        rows += [
            [f"{label} early drivers", day, time(5, 30), time(15, 30), 4, "driver", DEPOT, "early; road"],
            [f"{label} day drivers", day, time(8), time(18), 2, "driver", DEPOT, "day; road"],
            [f"{label} workshop", day, time(7), time(16), 2, "mechanic", DEPOT, "workshop"],
            [f"{label} hall", day, time(6), time(15), 4, "packer", DEPOT, "hall"],
        ]
    return rows


def make(folder: Path) -> None:
    """Write depot.xlsx."""
    settings = [
        ["name", "Chichiri relief depot, Blantyre"], ["start date", DAYS[0]], ["end date", DAYS[2]], ["currency", "USD"],
        ["weight unit", "kg"], ["speed km/h", 50], ["detour factor", 1.3], ["objective", "cost"],
    ]  # fmt: skip
    rules = [
        ["Everybody gets at least 11 hours between two shifts.", "rest", '{"hours": 11}', "hard", "yes", "Memory Chisale; 2026-11-20T15:10"],
        ["Camps are served before 15:00, if possible.", "time_window", '{"activities": ["camp"], "latest": "15:00"}', "soft", "yes",
         "Memory Chisale; 2026-11-20T15:12"],
    ]  # fmt: skip
    red = {"must": "#F4B6A6", "high": "#FBE3C4"}
    pages = [
        Page("Settings", ("Setting", "Value"), settings, widths={"Setting": 18, "Value": 34}),
        Page("Places", ("Name", "Latitude", "Longitude", "City", "Opens", "Closes", "Groups"), places(),
             formats={"Latitude": "0.00000", "Longitude": "0.00000"}),
        Page("Orders", ORDER_HEADINGS, orders(random.Random(20261124)), title="Dispatch list, 24 to 26 November",
             widths={"Place": 26, "Notes": 36, "Service minutes": 10}, colours={"Priority": red},
             formats={"Weight (kg)": "#,##0", "Volume (m3)": "0.0"}, notes={"Date": "Empty: any of the three days."}),
        Page("Vehicles", VEHICLE_HEADINGS, VEHICLES, title="Vehicles and their drivers",
             formats={"Weight (kg)": "#,##0", "Cost per km": "0.00"},
             notes={"Driver": "A vehicle is out only while its driver is on duty (sheet Shifts).",
                    "Reload minutes": "Each trip is loaded for that long at one of the docks (sheet Stations)."}),
        Page("Tasks", TASK_HEADINGS, TASKS, title="Workshop, inbound containers and packing",
             widths={"Needs": 40, "After": 30}, colours={"Priority": red},
             notes={"Needs": "A vehicle that a task needs is not on the road meanwhile."}),
        Page("Stations", STATION_HEADINGS, STATIONS,
             notes={"Dock at": "Vehicles that start there are loaded at this dock.", "Used up": "All there is for the three days."}),
        Page("Workers", WORKER_HEADINGS, WORKERS),
        Page("Shifts", ("Name", "Date", "Starts", "Ends", "Needed", "Skill", "Place", "Groups"), shifts()),
        Page("Constraints", ("Sentence", "Kind", "Fields", "Strength", "Active", "Origin"), rules,
             widths={"Sentence": 52, "Fields": 60, "Origin": 34}),
    ]  # fmt: skip
    write(folder / "depot.xlsx", pages, LOOK, date(2026, 11, 20))
