"""City deliveries in Lyon: fridge vans and dry vans, windows, several trips, transfers between kitchens and shops.

District centres are where they are (GeoNames, CC BY 4.0); customers and their doors are made up.
"""

from __future__ import annotations

import math
import random
from datetime import date, time
from pathlib import Path
from typing import Any

from tests.helpers.examples.style import Look, Page, write

DAY = date(2026, 11, 24)
LOOK = Look("Calibri", 11, "#DDEBF7", "#1F3864", "#F7FAFD", "#2E75B6")

# district, centre, how far its doors lie around it in km, labels
DISTRICTS: tuple[tuple[str, tuple[float, float], float, str], ...] = (
    ("Terreaux", (45.76758, 4.8345), 0.35, "old town"),
    ("Bellecour", (45.75423, 4.83089), 0.55, "old town"),
    ("Vieux Lyon", (45.76106, 4.82677), 0.35, "old town"),
    ("Part-Dieu", (45.76124, 4.85184), 0.7, "east"),
    ("Croix-Rousse", (45.77507, 4.82712), 0.6, "north"),
    ("Brotteaux", (45.76788, 4.85064), 0.6, "east"),
    ("Guillotière", (45.74525, 4.84197), 0.7, "south"),
    ("Monplaisir", (45.73626, 4.86866), 0.9, "south"),
    ("Vaise", (45.77255, 4.80326), 0.8, "north"),
    ("Villeurbanne", (45.76601, 4.8795), 1.2, "east"),
    ("Caluire", (45.79462, 4.8464), 0.9, "north"),
    ("Oullins", (45.71404, 4.80755), 0.8, "south"),
    ("Bron", (45.73865, 4.91303), 0.9, "east"),
    ("Vénissieux", (45.69706, 4.88593), 0.9, "south"),
)
KINDS: dict[str, tuple[str, ...]] = {
    "supermarket": ("Superette", "Panier", "Marché Vert"),
    "restaurant": ("Bistrot", "Brasserie", "Bouchon"),
    "pharmacy": ("Pharmacie",),
    "bakery": ("Fournil",),
    "canteen": ("Cantine",),
}
PER_DISTRICT = (
    "supermarket",
    "supermarket",
    "restaurant",
    "restaurant",
    "restaurant",
    "pharmacy",
    "bakery",
    "canteen",
)
CORBAS, SAINT_PRIEST = (45.6738, 4.9087), (45.7032, 4.9367)
DEPOTS = (("Corbas Cold Store", *CORBAS, "Corbas"), ("Saint-Priest Dry Depot", *SAINT_PRIEST, "Saint-Priest"))

PLACE_HEADINGS = ("Name", "Address", "City", "Latitude", "Longitude", "Opens", "Closes", "Groups")
ORDER_HEADINGS = ("Order no", "Kind", "Place", "To place", "Customer", "Goods", "Weight (kg)", "Volume (m3)",
                  "Service min", "Earliest", "Latest", "Earliest 2", "Latest 2", "Priority", "Skills", "Groups", "Remarks")  # fmt: skip
VEHICLE_HEADINGS = ("Name", "Type", "Start place", "Capacity kg", "Capacity m3", "Starts", "Ends", "Max stops",
                    "Fixed cost", "Cost per km", "Cost per hour", "Skills", "Max trips", "Reload minutes", "CO2 per km",
                    "Driver", "Groups")  # fmt: skip
COLD, DRY = DEPOTS[0][0], DEPOTS[1][0]
VEHICLES: tuple[tuple[Any, ...], ...] = (
    ("Fridge 1", "fridge van", COLD, 1200, 9, time(5, 30), time(14), 24, 60, 0.42, 24, "fridge; freezer", 2, 25, 240, "Karim", "night crew"),
    ("Fridge 2", "fridge van", COLD, 1200, 9, time(5, 30), time(14), 24, 60, 0.42, 24, "fridge; freezer", 2, 25, 240, "Sophie", "night crew"),
    ("Fridge 3", "fridge van", COLD, 1200, 9, time(6), time(15), 24, 60, 0.42, 24, "fridge; freezer", 2, 25, 240, "Thomas", ""),
    ("Fridge 4", "fridge van", COLD, 1200, 9, time(6), time(15), 24, 60, 0.42, 24, "fridge; freezer", 2, 25, 240, "Awa", ""),
    ("Fridge 5", "chilled van", COLD, 1000, 8, time(7), time(17), 24, 52, 0.38, 24, "fridge", 2, 25, 220, "Louis", ""),
    ("Fridge 6", "chilled van", COLD, 1000, 8, time(7), time(17), 24, 52, 0.38, 24, "fridge", 2, 25, 220, "Nadia", ""),
    ("Fridge 7", "chilled van", COLD, 1000, 8, time(8), time(18), 24, 52, 0.38, 24, "fridge", 2, 25, 220, "Mehdi", ""),
    ("Van 1", "dry van", DRY, 1500, 12, time(6, 30), time(15, 30), 26, 45, 0.35, 23, "", 2, 20, 210, "Julien", ""),
    ("Van 2", "dry van", DRY, 1500, 12, time(6, 30), time(15, 30), 26, 45, 0.35, 23, "", 2, 20, 210, "Camille", ""),
    ("Van 3", "dry van", DRY, 1500, 12, time(8), time(18), 26, 45, 0.35, 23, "tail lift", 2, 20, 215, "Baptiste", ""),
    ("Van 4", "dry van", DRY, 1500, 12, time(8), time(18), 26, 45, 0.35, 23, "", 2, 20, 210, "Inès", ""),
    ("Cargo bike 1", "cargo bike", "Halle Part-Dieu", 120, 1.2, time(8), time(17), 20, 20, 0.05, 20, "fridge", 3, 10, 0, "Zoé", "bike"),
)  # fmt: skip
STREETS = ("rue des Tanneurs", "rue du Marché", "avenue des Frères", "rue de la Gare", "cours Liberté", "place Neuve",
           "rue Mercière", "quai du Port", "rue du Four", "montée des Lilas")  # fmt: skip


def _near(dice: random.Random, centre: tuple[float, float], spread: float) -> tuple[float, float]:
    angle, distance = dice.uniform(0, 2 * math.pi), spread * math.sqrt(dice.random())
    latitude = centre[0] + distance * math.sin(angle) / 111.2
    return round(latitude, 5), round(
        centre[1] + distance * math.cos(angle) / (111.2 * math.cos(math.radians(latitude))), 5
    )


def places(dice: random.Random) -> list[list[Any]]:
    """Return the rows of the Places sheet, depots and kitchens first."""
    rows: list[list[Any]] = [
        [name, "zone industrielle", city, lat, lon, time(4), time(22), "depot"]
        for name, lat, lon, city in DEPOTS
    ]
    rows.append(["Halle Part-Dieu", "cours Lafayette 102", "Lyon", 45.7628, 4.8503, time(5), time(20), "hub"])
    rows.append(
        ["Cuisine Centrale", "rue de Gerland 40", "Lyon", 45.7315, 4.8344, time(5), time(18), "kitchen"]
    )
    rows.append(["Pharma Rhône", "rue Challemel 8", "Lyon", 45.7419, 4.8432, time(6), time(20), "wholesaler"])
    for district, centre, spread, labels in DISTRICTS:
        counts: dict[str, int] = {}
        for kind in PER_DISTRICT:
            counts[kind] = counts.get(kind, 0) + 1
            stem = KINDS[kind][(counts[kind] - 1) % len(KINDS[kind])]
            opens, closes = {"restaurant": (time(8), time(19)), "pharmacy": (time(8), time(19)),
                             "bakery": (time(5), time(14)), "canteen": (time(6, 30), time(15))}.get(kind, (time(6), time(20)))  # fmt: skip
            city = (
                district
                if district in ("Villeurbanne", "Caluire", "Oullins", "Bron", "Vénissieux")
                else "Lyon"
            )
            address = f"{dice.choice(STREETS)} {dice.randint(1, 90)}"
            rows.append(
                [
                    f"{stem} {district}",
                    address,
                    city,
                    *_near(dice, centre, spread),
                    opens,
                    closes,
                    f"{kind}; {labels}",
                ]
            )
    return rows


def orders(dice: random.Random, sites: list[list[Any]]) -> list[list[Any]]:
    """Return the rows of the Orders sheet."""
    rows: list[list[Any]] = []

    def add(
        kind: str,
        place: str,
        to: str,
        goods: str,
        weight: float,
        service: int,
        windows: tuple[Any, ...] = (),
        **more: Any,
    ) -> None:
        skill = {"frozen": "freezer", "fresh": "fridge"}.get(goods, "")
        number = f"L-{2401 + len(rows)}"
        customer = more.get("customer") or place.rsplit(" ", 1)[0]
        density = {"frozen": 180, "fresh": 160, "dry": 140, "medicine": 90}[goods]
        times = (*windows, None, None, None, None)[:4]
        rows.append([number, kind, place, to, customer, goods, weight, round(weight / density, 2), service, *times,
                     more.get("priority", "normal"), skill, more.get("groups", ""), more.get("remarks", "")])  # fmt: skip

    for name, _, _, _, _, _, _, groups in sites[5:]:
        kind = groups.split(";")[0]
        old_town = "old town" in groups
        chain = name.split(" ")[0]
        if kind == "supermarket":
            morning = (time(6), time(9)) if old_town else (time(6), time(11))
            add(
                "delivery",
                name,
                "",
                "fresh",
                dice.randrange(60, 180, 5),
                12,
                morning,
                customer=chain,
                priority="high",
            )
            if dice.random() < 0.55:
                add("delivery", name, "", "frozen", dice.randrange(40, 120, 5), 10, morning, customer=chain)
            if dice.random() < 0.5:
                add(
                    "delivery",
                    name,
                    "",
                    "dry",
                    dice.randrange(120, 320, 10),
                    15,
                    (time(6, 30), time(14)),
                    customer=chain,
                )
        elif kind == "restaurant":
            if dice.random() < 0.62:
                windows = (
                    (time(8, 30), time(11, 15), time(14, 30), time(17))
                    if dice.random() < 0.6
                    else (time(8, 30), time(11, 30))
                )
                add("delivery", name, "", dice.choice(("fresh", "fresh", "frozen")), dice.randrange(15, 60, 5), 8, windows,
                    remarks="Kitchen door in the yard." if dice.random() < 0.2 else "")  # fmt: skip
        elif kind == "pharmacy":
            add("delivery", name, "", "medicine", dice.randrange(8, 40), 6, (time(8, 30), time(12, 30), time(14), time(18)),
                customer="Pharma Rhône", priority="high" if dice.random() < 0.3 else "normal")  # fmt: skip
        elif kind == "bakery":
            add(
                "delivery",
                name,
                "",
                "dry",
                dice.randrange(100, 260, 10),
                10,
                (time(6, 30), time(12)),
                groups="flour",
            )
        elif dice.random() < 0.6:
            add(
                "delivery",
                name,
                "",
                "fresh",
                dice.randrange(40, 110, 5),
                12,
                (time(7), time(10, 30)),
                priority="high",
            )
    canteens = [row[0] for row in sites if str(row[7]).startswith("canteen")][::3]
    pharmacies = [row[0] for row in sites if str(row[7]).startswith("pharmacy")][1::4]
    for to in canteens:
        add("shipment", "Cuisine Centrale", to, "fresh", dice.randrange(30, 60, 5), 8, (time(9), time(11, 30)),
            customer="Cuisine Centrale", priority="must", groups="meals", remarks="Hot boxes, back by the next day.")  # fmt: skip
    for to in pharmacies:
        add(
            "shipment",
            "Pharma Rhône",
            to,
            "medicine",
            dice.randrange(5, 15),
            5,
            customer="Pharma Rhône",
            groups="transfers",
        )
    add(
        "pickup",
        "Panier Villeurbanne",
        "",
        "dry",
        90,
        10,
        (time(9), time(15)),
        customer="Panier",
        groups="returns",
        priority="low",
        remarks="Empty crates.",
    )
    add(
        "pickup",
        "Superette Bron",
        "",
        "dry",
        110,
        10,
        (time(9), time(15)),
        customer="Superette",
        groups="returns",
        priority="low",
        remarks="Empty crates.",
    )
    return rows


def make(folder: Path) -> None:
    """Write city.xlsx."""
    dice = random.Random(69001)
    sites = places(dice)
    settings = [
        ["name", "City deliveries, Lyon"], ["start date", DAY], ["currency", "EUR"], ["weight unit", "kg"],
        ["speed km/h", 24], ["detour factor", 1.35], ["objective", "cost"],
    ]  # fmt: skip
    rules = [
        ["Nothing in the old town between 11:30 and 14:00.", "exclude_period",
         '{"activities": ["old town"], "start": "11:30", "end": "14:00"}', "hard", "yes", "Claire Morel; 2026-11-19T10:05; no vans in the old town over lunch"],
    ]  # fmt: skip
    green = {"high": "#E2EFDA", "must": "#F8CBAD"}
    pages = [
        Page("Settings", ("Setting", "Value"), settings, widths={"Setting": 18, "Value": 30}),
        Page("Places", PLACE_HEADINGS, sites, formats={"Latitude": "0.00000", "Longitude": "0.00000"}),
        Page("Orders", ORDER_HEADINGS, orders(dice, sites), title="Lyon tour, Tuesday 24 November 2026",
             formats={"Volume (m3)": "0.00"}, colours={"Priority": green},
             widths={"Place": 26, "To place": 22, "Remarks": 32},
             notes={"Earliest 2": "Restaurants: not during lunch.", "Skills": "freezer for frozen, fridge for fresh goods"}),
        Page("Vehicles", VEHICLE_HEADINGS, VEHICLES, title="Vans on duty", formats={"Cost per km": "0.00"}),
        Page("Constraints", ("Sentence", "Kind", "Fields", "Strength", "Active", "Origin"), rules,
             widths={"Sentence": 46, "Fields": 62, "Origin": 44}),
    ]  # fmt: skip
    write(folder / "city.xlsx", pages, LOOK, date(2026, 11, 19))
