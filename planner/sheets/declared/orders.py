"""The sheet Orders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.model.records import Order
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
    WindowLens,
    windows_of,
)
from planner.sheets.spec import SheetSpec, text_column


def _make_order(values: dict[str, Any]) -> Order:
    values["windows"] = windows_of(values.pop("_windows", {}))
    return Order(**values)


def _check_order(record: Order) -> Iterator[Finding]:
    for index, window in enumerate(record.windows):
        if window.earliest is not None and window.latest is not None and window.latest < window.earliest:
            title = "latest 2" if index else "latest"
            yield (
                title,
                t.CLOCK.write(window.latest),
                f"a time not before the earliest, {t.CLOCK.show(window.earliest)}",
                "A window past midnight takes both pairs of columns: 22:00 to 24:00 and 0:00 to 2:00.",
            )
    if record.kind == "shipment" and record.to_place is None:
        yield "to place", None, "the place to which the shipment goes", ""
    if record.kind != "shipment" and record.to_place is not None:
        yield (
            "to place",
            record.to_place,
            f"nothing, as a {record.kind} has one place",
            "Write “shipment” as kind, or clear the cell.",
        )


ORDERS = SheetSpec(
    "Orders",
    "orders",
    Order,
    "order",
    (
        name_column(
            "order, order no, order number, order id, commande, n° commande, numéro, no commande, "
            "job, consignment, shipment id"
        ),
        column(
            "kind",
            t.ORDER_KIND,
            "kind",
            "type, order type, sens, type de commande, nature",
            note="delivery, pickup, shipment (from place to place) or visit.",
        ),
        column(
            "place",
            t.NAME,
            "place",
            (
                "from place, location, lieu, destination, site, stop, adresse, address, from, lieu de "
                "livraison, delivery place, ship to"
            ),
            needed=True,
            instead=("latitude", "longitude", "city"),
            refers="place",
            note="Where it is served; a shipment: where it is picked up.",
        ),
        column(
            "to place",
            t.NAME,
            "to_place",
            "to, deliver to, vers, lieu d'arrivée, destination place, drop place",
            refers="place",
            note="Shipments: where it goes.",
        ),
        column(
            "latitude",
            t.LATITUDE,
            "latitude",
            "lat",
            lens=Aside("latitude"),
            import_only=True,
            note="Instead of a row in Places.",
        ),
        column(
            "longitude",
            t.LONGITUDE,
            "longitude",
            "lon, long, lng",
            lens=Aside("longitude"),
            import_only=True,
            note="Instead of a row in Places.",
        ),
        column(
            "city",
            t.NAME,
            "city",
            "town, ville, commune",
            lens=Aside("city"),
            import_only=True,
            note="Instead of a place: a place of that name or town.",
        ),
        *load_columns(
            "loads",
            "How much there is to carry; more kinds of load as “load <name>”.",
            {
                **LOAD_WORDS,
                "weight": LOAD_WORDS["weight"] + ", demand, quantity, quantité",
                "pallets": LOAD_WORDS["pallets"] + ", nb palettes",
            },
        ),
        column(
            "service minutes",
            t.MINUTES,
            "service_minutes",
            (
                "service, service time, service min, duration, durée, temps de service, minutes, "
                "unloading time, temps de déchargement, stop minutes"
            ),
            units=("min", "minutes", "mn"),
            note="How long the stop takes.",
        ),
        column(
            "earliest",
            t.CLOCK,
            "",
            (
                "from time, window start, time from, not before, ready, au plus tôt, heure début, début, "
                "tw start, open"
            ),
            lens=WindowLens(0, "earliest"),
            note="The service starts no earlier.",
        ),
        column(
            "latest",
            t.CLOCK,
            "",
            "to time, window end, time to, not after, due, deadline, au plus tard, heure fin, fin, tw end",
            lens=WindowLens(0, "latest"),
            note="The service starts no later.",
        ),
        column(
            "earliest 2",
            t.CLOCK,
            "",
            "second earliest, window start 2, au plus tôt 2, tw start 2",
            lens=WindowLens(1, "earliest"),
            note="A second window.",
        ),
        column(
            "latest 2",
            t.CLOCK,
            "",
            "second latest, window end 2, au plus tard 2, tw end 2",
            lens=WindowLens(1, "latest"),
            note="A second window.",
        ),
        column(
            "date",
            t.DATE,
            "date",
            "day, jour, delivery date, date de livraison, due date",
            note="On which day; empty means any day of the plan.",
        ),
        column(
            "priority",
            t.PRIORITY,
            "priority",
            "priorité, importance, urgency, urgence",
            note="must, high, normal, low or skip.",
        ),
        column(
            "skills",
            t.NAMES,
            "skills",
            (
                "skill, needs, requirements, required skills, compétences, compétence, equipment, "
                "équipement, exigences"
            ),
            note="What the vehicle or its driver must have.",
        ),
        column(
            "vehicles",
            t.NAMES,
            "vehicles",
            "allowed vehicles, vehicle, véhicules, véhicule, véhicules autorisés, trucks",
            refers="vehicle",
            note="Only these may serve it.",
        ),
        column(
            "customer", t.NAME, "customer", "client, account, donneur d'ordre, consignee", note="For whom."
        ),
        column(
            "goods",
            t.NAMES,
            "goods",
            "product, products, commodity, marchandise, marchandises, produit, produits, cargo, article",
            note="What it is.",
        ),
        groups_column(),
        text_column(
            "notes",
            "notes",
            synonyms=(
                "note",
                "remarks",
                "remark",
                "comment",
                "comments",
                "remarque",
                "remarques",
                "commentaire",
                "commentaires",
                "instructions",
                "observations",
            ),
            note="For the driver.",
        ),
    ),
    _make_order,
    synonyms=(
        "Order",
        "Commandes",
        "Commande",
        "Deliveries",
        "Livraisons",
        "Jobs",
        "Consignments",
        "Shipments",
        "Demandes",
        "Requests",
    ),
    check=_check_order,
    note="What is to be delivered, picked up, shipped or visited.",
)
