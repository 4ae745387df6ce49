"""Relief convoys after a cyclone: two days around Beira, Dondo, Nhamatanda, Búzi and Chimoio in Mozambique.

Towns are where they are (coordinates from GeoNames, CC BY 4.0); sites, orders, vehicles and people are made up.
"""

from __future__ import annotations

import math
import random
from datetime import date, time
from pathlib import Path
from typing import Any

from tests.helpers.examples.style import Formula, Look, Page, write

FIRST, SECOND = date(2026, 11, 24), date(2026, 11, 25)
LOOK = Look("Arial", 10, "#1F4E4A", "#FFFFFF", "#EEF5F3", "#1F4E4A")

BEIRA, DONDO, NHAMATANDA = (-19.84361, 34.83889), (-19.60944, 34.74306), (-19.26917, 34.21278)
BUZI, CHIMOIO, GONDOLA = (-19.86439, 34.46735), (-19.11639, 33.48333), (-19.08833, 33.64861)
GORONGOSA, MAFAMBISSE, TICA = (-18.67556, 34.07278), (-19.5475, 34.6170), (-19.4194, 34.4536)
LAMEGO, INCHOPE = (-19.3333, 34.3167), (-19.2050, 33.9330)

# name, town, offset north and east in km, group, off the tarmac
SITES: tuple[tuple[str, str, tuple[float, float], float, float, str, bool], ...] = (
    ("Beira Central Hospital", "Beira", BEIRA, 1.2, 1.4, "hospital", False),
    ("Munhava Clinic", "Beira", BEIRA, 3.1, -0.6, "clinic", False),
    ("Ponta-Gêa Clinic", "Beira", BEIRA, -1.0, 0.7, "clinic", False),
    ("Macurungo Clinic", "Beira", BEIRA, 4.4, 3.0, "clinic", False),
    ("Manga Clinic", "Beira", BEIRA, 9.5, 2.2, "clinic", False),
    ("Estoril School", "Beira", BEIRA, 2.8, 5.6, "school", False),
    ("Matacuane School", "Beira", BEIRA, 0.6, 2.1, "school", False),
    ("Samora Machel School", "Beira", BEIRA, 1.9, -0.9, "school", False),
    ("Picoco Camp", "Beira", BEIRA, 5.8, 5.1, "camp", False),
    ("Inhamízua Camp", "Beira", BEIRA, 11.8, 1.0, "camp", False),
    ("Dondo Hospital", "Dondo", DONDO, 0.5, 0.3, "hospital", False),
    ("Dondo Samora Camp", "Dondo", DONDO, -1.8, 1.6, "camp", False),
    ("Mandruzi Camp", "Dondo", DONDO, 4.2, 3.9, "camp", True),
    ("Mutua Camp", "Dondo", DONDO, 6.3, -5.0, "camp", True),
    ("Dondo School", "Dondo", DONDO, 1.1, -0.8, "school", False),
    ("Mafambisse Clinic", "Mafambisse", MAFAMBISSE, 0.3, 0.2, "clinic", False),
    ("Mafambisse School", "Mafambisse", MAFAMBISSE, -0.9, 0.8, "school", False),
    ("Tica Clinic", "Tica", TICA, 0.2, -0.4, "clinic", False),
    ("Ndeja Camp", "Tica", TICA, -4.8, -6.5, "camp", True),
    ("Lamego Clinic", "Lamego", LAMEGO, 0.4, 0.5, "clinic", False),
    ("Lamego School", "Lamego", LAMEGO, -0.7, 0.3, "school", False),
    ("Nhamatanda Hospital", "Nhamatanda", NHAMATANDA, 0.8, -0.5, "hospital", False),
    ("Nhamatanda School", "Nhamatanda", NHAMATANDA, -0.6, 0.9, "school", False),
    ("Metuchira Camp", "Nhamatanda", NHAMATANDA, 9.1, 4.4, "camp", True),
    ("Jossias Camp", "Nhamatanda", NHAMATANDA, -5.2, -3.4, "camp", True),
    ("Búzi Hospital", "Búzi", BUZI, 0.6, 0.4, "hospital", True),
    ("Guara Guara Camp", "Búzi", BUZI, 1.2, -9.8, "camp", True),
    ("Bândua Camp", "Búzi", BUZI, -12.5, -3.1, "camp", True),
    ("Búzi School", "Búzi", BUZI, -0.5, 0.9, "school", True),
    ("Inchope Clinic", "Inchope", INCHOPE, 0.3, 0.3, "clinic", False),
    ("Inchope Camp", "Inchope", INCHOPE, -2.4, 1.9, "camp", False),
    ("Gondola Hospital", "Gondola", GONDOLA, 0.4, 0.2, "hospital", False),
    ("Gondola School", "Gondola", GONDOLA, -0.8, -0.4, "school", False),
    ("Chimoio Provincial Hospital", "Chimoio", CHIMOIO, 1.0, 0.6, "hospital", False),
    ("Nhamaonha Clinic", "Chimoio", CHIMOIO, -2.2, -1.1, "clinic", False),
    ("Gorongosa Hospital", "Gorongosa", GORONGOSA, 0.4, 0.5, "hospital", False),
    ("Canda Camp", "Gorongosa", GORONGOSA, 6.4, -7.7, "camp", True),
)
DEPOTS = (
    ("Beira Port Warehouse", "Beira", BEIRA, 2.0, -1.2),
    ("Nhamatanda Forward Base", "Nhamatanda", NHAMATANDA, -1.0, 1.2),
    ("Chimoio Airfield", "Chimoio", CHIMOIO, -3.9, -5.6),
)
OPEN = {"hospital": (time(6), time(18)), "clinic": (time(7), time(15, 30)), "camp": (time(6, 30), time(17)),
        "school": (time(7), time(14))}  # fmt: skip
WEST = {"Gondola", "Chimoio", "Gorongosa", "Inchope"}

VEHICLE_HEADINGS = ("Name", "Type", "Start place", "Weight (kg)", "Volume (m3)", "Pallets", "Starts", "Ends",
                    "Max km", "Fixed cost", "Cost per km", "Speed factor", "Skills", "Max trips", "Reload minutes",
                    "CO2 per km", "Driver", "Groups")  # fmt: skip
P, N, C = (depot[0] for depot in DEPOTS)
VEHICLES: tuple[tuple[Any, ...], ...] = (
    ("Unimog 1", "Unimog", P, 4500, 18, 8, time(5, 30), time(19), 420, 90, 1.4, 0.85, "4x4", 2, 30, 620, "Amélia Sitoe", "army"),
    ("Unimog 2", "Unimog", P, 4500, 18, 8, time(5, 30), time(19), 420, 90, 1.4, 0.85, "4x4", 2, 30, 620, "Jorge Macuácua", "army"),
    ("Unimog 3", "Unimog", N, 4500, 18, 8, time(5, 30), time(19), 420, 90, 1.4, 0.85, "4x4; cold chain", 2, 30, 620, "Inácio Chirindza", "army"),
    ("Tatra 1", "Tatra 6x6", P, 11000, 34, 14, time(5, 30), time(19), 450, 140, 2.1, 0.85, "4x4", 2, 40, 980, "Custódio Nhantumbo", "army"),
    ("Tatra 2", "Tatra 6x6", C, 11000, 34, 14, time(5, 30), time(19), 450, 140, 2.1, 0.85, "4x4", 2, 40, 980, "Lurdes Machava", "army"),
    ("MAN 1", "MAN 16 t", P, 16000, 46, 18, time(6), time(18, 30), 500, 150, 1.8, 1.0, "", 2, 45, 900, "Rui Bila", "contractor"),
    ("MAN 2", "MAN 16 t", P, 16000, 46, 18, time(6), time(18, 30), 500, 150, 1.8, 1.0, "", 2, 45, 900, "Zacarias Tembe", "contractor"),
    ("MAN 3", "MAN 16 t", C, 16000, 46, 18, time(6), time(18, 30), 500, 150, 1.8, 1.0, "", 2, 45, 900, "Fátima Mondlane", "contractor"),
    ("Volvo 1", "Volvo 24 t", P, 24000, 62, 26, time(6), time(18), 500, 190, 2.2, 0.95, "", 2, 60, 1050, "Hélder Cossa", "contractor"),
    ("Hino ADR", "Hino 8 t", P, 8000, 24, 10, time(6), time(18), 450, 120, 1.5, 1.0, "ADR", 2, 30, 760, "Benedito Chaúque", "contractor"),
    ("Land Cruiser 1", "Land Cruiser", P, 900, 4, 2, time(5, 30), time(19), 450, 40, 0.7, 1.1, "4x4; cold chain", 3, 15, 310, "Nádia Guambe", "health team"),
    ("Land Cruiser 2", "Land Cruiser", C, 900, 4, 2, time(5, 30), time(19), 450, 40, 0.7, 1.1, "4x4; cold chain", 3, 15, 310, "Paulo Zandamela", "health team"),
    ("Isuzu Cold 1", "Isuzu 3.5 t", P, 3500, 15, 6, time(6), time(18), 400, 75, 1.1, 1.0, "cold chain", 2, 25, 480, "Teresa Langa", "health team"),
)  # fmt: skip

ORDER_HEADINGS = ("Order", "Kind", "Place", "To place", "Weight (kg)", "Volume (m3)", "Pallets", "Service minutes",
                  "Earliest", "Latest", "Date", "Priority", "Skills", "Customer", "Goods", "Groups", "Notes")  # fmt: skip


def _at(origin: tuple[float, float], north: float, east: float) -> tuple[float, float]:
    latitude = origin[0] + north / 111.2
    return round(latitude, 5), round(origin[1] + east / (111.2 * math.cos(math.radians(latitude))), 5)


def places() -> list[list[Any]]:
    """Return the rows of the Places sheet."""
    rows: list[list[Any]] = [
        [name, *_at(town, north, east), city, time(5), time(20), "depot"]
        for name, city, town, north, east in DEPOTS
    ]
    for name, city, town, north, east, group, rough in SITES:
        zone = "west" if city in WEST else "coast" if city in ("Beira", "Dondo", "Búzi") else "corridor"
        labels = f"{group}; {zone}" + ("; off road" if rough else "")
        rows.append([name, *_at(town, north, east), city, *OPEN[group], labels])
    return rows


def orders(dice: random.Random) -> list[list[Any]]:
    """Return the rows of the Orders sheet."""
    rows: list[list[Any]] = []

    def add(
        kind: str,
        place: str,
        to: str,
        weight: int,
        volume: float,
        service: int,
        goods: str,
        donor: str,
        group: str,
        rough: bool,
        **more: Any,
    ) -> None:
        skills = [s for s in ("4x4" if rough else "", more.get("skill", "")) if s]
        rows.append(
            [f"R{len(rows) + 1:03d}", kind, place, to, weight, volume,
             Formula("=ROUNDUP(MAX(E{row}/600,F{row}/2.2),0)", max(math.ceil(weight / 600), math.ceil(volume / 2.2))),
             service, more.get("earliest"), more.get("latest"), more.get("day"), more.get("priority", "normal"),
             "; ".join(skills), donor, goods, group, more.get("notes", "")]
        )  # fmt: skip

    for name, _, _, _, _, group, rough in SITES:
        if group == "hospital":
            add("delivery", name, "", dice.randrange(150, 420, 10), round(dice.uniform(0.8, 1.9), 1), 20, "medical",
                "Ministry of Health", group, rough, priority="must" if "Central" in name else "high", skill="cold chain",
                day=FIRST, notes="Vaccines and blood: keep at 2-8 °C.")  # fmt: skip
            add("delivery", name, "", dice.randrange(1500, 2600, 100), round(dice.uniform(3, 5), 1), 25, "water",
                "UN logistics", group, rough, priority="high", day=dice.choice((FIRST, SECOND)))  # fmt: skip
        elif group == "clinic":
            add("delivery", name, "", dice.randrange(60, 200, 10), round(dice.uniform(0.4, 1.0), 1), 15, "medical",
                "Ministry of Health", group, rough, priority="high", skill="cold chain", latest=time(13))  # fmt: skip
            if dice.random() < 0.6:
                add("delivery", name, "", dice.randrange(600, 1500, 100), round(dice.uniform(1.2, 2.8), 1), 20,
                    "water", "UN logistics", group, rough)  # fmt: skip
        elif group == "camp":
            add("delivery", name, "", dice.randrange(1800, 3900, 100), round(dice.uniform(4, 8.5), 1), 40, "food",
                "Food programme", group, rough, priority="high" if rough else "normal")  # fmt: skip
            add("delivery", name, "", dice.randrange(700, 1900, 100), round(dice.uniform(5, 9.5), 1), 35, "shelter",
                dice.choice(("Red Cross", "Shelter cluster")), group, rough, day=dice.choice((None, FIRST, SECOND)))  # fmt: skip
        else:
            add("delivery", name, "", dice.randrange(400, 1300, 100), round(dice.uniform(1, 3), 1), 25, "food",
                "Food programme", group, rough, priority=dice.choice(("normal", "low")), earliest=time(7, 30),
                latest=time(12, 30))  # fmt: skip
    for name, litres in (
        ("Beira Central Hospital", 1600),
        ("Dondo Hospital", 1000),
        ("Nhamatanda Hospital", 1200),
    ):
        add("delivery", name, "", litres, round(litres / 830, 1), 30, "generator fuel", "UN logistics", "hospital",
            False, skill="ADR", priority="high", notes="Diesel in drums, UN 1202.")  # fmt: skip
    for origin, to, weight, volume, goods, skill, group in (
        ("Beira Central Hospital", "Munhava Clinic", 40, 0.3, "medical", "cold chain", "transfer"),
        ("Beira Central Hospital", "Dondo Hospital", 60, 0.4, "medical", "cold chain", "transfer"),
        ("Chimoio Provincial Hospital", "Inchope Clinic", 50, 0.3, "medical", "cold chain", "transfer"),
        ("Picoco Camp", "Inhamízua Camp", 900, 5.5, "shelter", "", "transfer"),
        ("Matacuane School", "Samora Machel School", 350, 1.4, "food", "", "transfer"),
        ("Inchope Camp", "Gondola School", 500, 1.6, "food", "", "transfer"),
    ):
        add("shipment", origin, to, weight, volume, 15, goods, "Cluster lead", group, False, skill=skill)
    add("pickup", "Estoril School", "", 300, 2.5, 20, "empty tanks", "UN logistics", "returns", False, priority="low",
        earliest=time(7, 30), notes="Empty water bladders back to the port.")  # fmt: skip
    add(
        "pickup",
        "Dondo School",
        "",
        250,
        2.0,
        20,
        "empty tanks",
        "UN logistics",
        "returns",
        False,
        priority="low",
    )
    return rows


def make(folder: Path) -> None:
    """Write relief.xlsx."""
    settings = [
        ["name", "Relief convoys, Beira corridor"], ["start date", FIRST], ["end date", SECOND], ["currency", "USD"],
        ["weight unit", "kg"], ["speed km/h", 50], ["detour factor", 1.25], ["objective", "cost; time"],
    ]  # fmt: skip
    red = {"must": "#F4B6A6", "high": "#FBE3C4"}
    pages = [
        Page("Settings", ("Setting", "Value"), settings, widths={"Setting": 18, "Value": 34}),
        Page("Places", ("Name", "Latitude", "Longitude", "City", "Opens", "Closes", "Groups"), places(),
             title="Warehouses and sites, status of 20 November", formats={"Latitude": "0.00000", "Longitude": "0.00000"},
             notes={"Groups": "off road: tracks under water, four-wheel drive only"}),
        Page("Orders", ORDER_HEADINGS, orders(random.Random(20261124)), title="Requests for 24 and 25 November",
             widths={"Place": 27, "To place": 22, "Notes": 36, "Service minutes": 10}, colours={"Priority": red},
             formats={"Weight (kg)": "#,##0", "Volume (m3)": "0.0"},
             notes={"Pallets": "Worked out from weight and volume.", "Date": "Empty: either day."}),
        Page("Vehicles", VEHICLE_HEADINGS, VEHICLES, title="Convoy vehicles and drivers",
             formats={"Weight (kg)": "#,##0", "Cost per km": "0.00"},
             notes={"Speed factor": "Unimogs and Tatras are slower on the EN6."}),
    ]  # fmt: skip
    write(folder / "relief.xlsx", pages, LOOK, date(2026, 11, 20))
