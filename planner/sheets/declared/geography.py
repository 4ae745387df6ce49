"""The sheets Places and Travel."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.records import Place, TravelLink
from planner.sheets import celltypes as t
from planner.sheets.declared.common import (
    Finding,
    column,
    groups_column,
    name_column,
)
from planner.sheets.spec import SheetSpec, text_column

PLACES = SheetSpec(
    "Places",
    "places",
    Place,
    "place",
    (
        name_column("place, lieu, site, location, client, customer, adresse nom, stop"),
        column("latitude", t.LATITUDE, "latitude", "lat, y", note="Degrees, north positive."),
        column("longitude", t.LONGITUDE, "longitude", "lon, long, lng, x", note="Degrees, east positive."),
        text_column(
            "address", "address", synonyms=("adresse", "street", "rue"), note="For the driver's sheet."
        ),
        column("city", t.NAME, "city", "town, ville, commune", note="The town."),
        column(
            "opens",
            t.CLOCK,
            "opens",
            "open, opening, ouverture, ouvre, opens at",
            note="Nothing happens there before.",
        ),
        column(
            "closes",
            t.CLOCK,
            "closes",
            "close, closing, fermeture, ferme, closes at",
            note="Everything there is done by then.",
        ),
        groups_column(),
    ),
    lambda values: Place(**values),
    synonyms=(
        "Place",
        "Lieux",
        "Locations",
        "Sites",
        "Adresses",
        "Addresses",
        "Clients",
        "Customers",
        "Stops",
    ),
    note="Where something happens.",
)


def _check_link(record: TravelLink) -> Iterator[Finding]:
    if record.metres is None and record.minutes is None:
        yield "km", None, "kilometres or minutes", "Give one of the two, or take the row out."


TRAVEL = SheetSpec(
    "Travel",
    "travel",
    TravelLink,
    "way",
    (
        column(
            "from",
            t.NAME,
            "origin",
            "origin, start, de, départ, from place, origine",
            needed=True,
            refers="place",
            note="The place where the way starts.",
        ),
        column(
            "to",
            t.NAME,
            "destination",
            "destination, end, vers, à, arrivée, to place",
            needed=True,
            refers="place",
            note="The place where it ends.",
        ),
        column(
            "km",
            t.KILOMETRES,
            "metres",
            "distance, kilometres, kilometers, distance km, kilomètres",
            units=("km",),
            note="Kilometres; empty: computed from the minutes.",
        ),
        column(
            "minutes",
            t.MINUTES,
            "minutes",
            "time, duration, temps, durée, min, travel time",
            units=("min", "minutes"),
            note="Minutes; empty: computed from the kilometres.",
        ),
    ),
    lambda values: TravelLink(**values),
    synonyms=("Distances", "Distance", "Trajets", "Temps de trajet", "Travel times"),
    check=_check_link,
    note="Ways between places, each way; a missing return is taken as the same.",
)
