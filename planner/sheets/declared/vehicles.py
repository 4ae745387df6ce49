"""The sheet Vehicles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.model.records import Vehicle
from planner.sheets import celltypes as t
from planner.sheets.declared.common import (
    LOAD_WORDS,
    Finding,
    column,
    groups_column,
    load_columns,
    name_column,
)
from planner.sheets.lenses import (
    Aside,
    EndPlaceLens,
    EndsLens,
    past_midnight,
)
from planner.sheets.spec import SheetSpec


def _make_vehicle(values: dict[str, Any]) -> Vehicle:
    values.setdefault("end_place", values["start_place"])
    if "ends" in values:
        values["ends"] = past_midnight(values.get("starts", 0), values["ends"])
    return Vehicle(**values)


def _check_vehicle(record: Vehicle) -> Iterator[Finding]:
    if record.ends <= record.starts:
        yield (
            "ends",
            t.LATE_CLOCK.write(record.ends),
            f"a time after the start, {t.LATE_CLOCK.show(record.starts)}",
            "",
        )


VEHICLES = SheetSpec(
    "Vehicles",
    "vehicles",
    Vehicle,
    "vehicle",
    (
        name_column(
            "vehicle, truck, véhicule, camion, van, immatriculation, plate, registration, licence plate"
        ),
        column(
            "type",
            t.NAME,
            "type",
            "vehicle type, model, type de véhicule, modèle, catégorie, category",
            note="Rules can name all of a type.",
        ),
        column(
            "count",
            t.COUNT,
            "count",
            "how many, nombre, quantity, quantité, nb, qty",
            lens=Aside("count"),
            import_only=True,
            note="Several alike: Truck with 3 gives Truck 1, Truck 2 and Truck 3.",
        ),
        column(
            "start place",
            t.NAME,
            "start_place",
            "start, depot, from, dépôt, lieu de départ, départ, home, base, start location, start depot",
            needed=True,
            refers="place",
            note="Where it starts and loads.",
        ),
        column(
            "end place",
            t.NAME,
            "end_place",
            "end, to, lieu d'arrivée, arrivée, end location, end depot, return place, retour",
            lens=EndPlaceLens(),
            refers="place",
            note="Where it ends; empty: where it starts; none: anywhere.",
        ),
        *load_columns(
            "capacities",
            "How much it can carry at once; empty means any amount.",
            {
                "weight": LOAD_WORDS["weight"]
                + ", capacity, capacité, capacity kg, capacité kg, capacité poids, max weight, poids max",
                "volume": LOAD_WORDS["volume"] + ", capacity m3, capacité m3, capacité volume",
                "pallets": LOAD_WORDS["pallets"] + ", pallet places, capacité palettes, pallet spaces",
            },
        ),
        column(
            "starts",
            t.CLOCK,
            "starts",
            "start time, starts at, shift start, heure de départ, heure début, début, available from",
            note="Its working day begins.",
        ),
        column(
            "ends",
            t.LATE_CLOCK,
            "ends",
            "end time, ends at, shift end, heure de fin, heure fin, fin, available until",
            lens=EndsLens(),
            note="It is back by then; a time before the start is on the next day.",
        ),
        column(
            "max stops",
            t.AMOUNT,
            "max_stops",
            "stops, maximum stops, nb max arrêts, arrêts max",
            note="Stops a day.",
        ),
        column(
            "max km",
            t.KILOMETRES,
            "max_metres",
            "maximum km, km max, max distance, distance max",
            units=("km",),
            note="Kilometres a day.",
        ),
        column(
            "max minutes",
            t.MINUTES,
            "max_minutes",
            "maximum minutes, minutes max, max duration, durée max",
            units=("min", "minutes"),
            note="From leaving to coming back.",
        ),
        column(
            "fixed cost",
            t.MONEY,
            "fixed_cost",
            "cost, coût fixe, daily cost, coût journalier, cost per day",
            note="A day on which it is used.",
        ),
        column(
            "cost per km",
            t.MONEY,
            "cost_per_km",
            "km cost, coût km, coût par km, coût au km, cost/km",
            note="Each kilometre.",
        ),
        column(
            "cost per hour",
            t.MONEY,
            "cost_per_hour",
            "hourly cost, coût horaire, coût par heure, coût heure, cost/h",
            note="Each hour from leaving to coming back.",
        ),
        column(
            "speed factor",
            t.FACTOR,
            "speed_factor",
            "speed, facteur de vitesse, vitesse",
            note="0.8 is a vehicle that takes a quarter longer.",
        ),
        column(
            "skills",
            t.NAMES,
            "skills",
            "skill, equipment, équipement, compétences, compétence, features",
            note="What orders can ask for.",
        ),
        column(
            "max trips",
            t.COUNT,
            "max_trips",
            "trips, tours, tournées max, max tours, nb tours",
            note="How often a day it can load.",
        ),
        column(
            "reload minutes",
            t.MINUTES,
            "reload_minutes",
            "reload, reload time, loading minutes, temps de rechargement, rechargement",
            units=("min", "minutes"),
            note="How long loading again takes.",
        ),
        column(
            "co2 per km",
            t.GRAMS,
            "co2_per_km",
            "co2, emissions, co2 g/km, émissions",
            units=("g", "g/km", "grams"),
            note="Grams.",
        ),
        column("driver", t.NAME, "driver", "chauffeur, conducteur, driver name", note="Who drives it."),
        groups_column(),
    ),
    _make_vehicle,
    synonyms=("Vehicle", "Véhicules", "Véhicule", "Fleet", "Flotte", "Trucks", "Camions", "Vans"),
    check=_check_vehicle,
    note="What drives.",
)
