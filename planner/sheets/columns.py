"""All sheets and columns of the workbook, declared once.

Reader, template, writer, error texts and the window's tables follow from this table; nobody keeps another list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.model.records import Order, Place, Settings, Shift, Station, Task, TravelLink, Vehicle, Worker
from planner.model.rules import Rule
from planner.sheets import celltypes as t
from planner.sheets.cells import CellValue
from planner.sheets.lenses import (
    Aside,
    Attribute,
    EndPlaceLens,
    EndsLens,
    LoadLens,
    ModesLens,
    TaskMinutesLens,
    WindowLens,
    modes_of,
    past_midnight,
    windows_of,
)
from planner.sheets.listtypes import AFTER, MODES, NEEDS, OBJECTIVES
from planner.sheets.rulecells import FIELDS, ORIGIN, RULE_KIND, RuleFields, RuleKind, RuleSentence, RuleStrength, make_rule
from planner.sheets.spec import ColumnSpec, SheetSpec, text_column

Finding = tuple[str, CellValue, str, str]


def _column(title: str, cell_type: t.CellType, field: str, synonyms: str = "", **more: Any) -> ColumnSpec:
    """A column over a field of the record; synonyms are separated by commas."""
    words = tuple(word.strip() for word in synonyms.split(",") if word.strip())
    return ColumnSpec(title, cell_type, more.pop("lens", Attribute(field)), synonyms=words, **more)


def _name(synonyms: str = "", note: str = "How it is called; every name only once.") -> ColumnSpec:
    words = f"nom, id, identifier, identifiant, code, ref, reference, référence, number, no, n°, {synonyms}"
    return _column("name", t.NAME, "name", words, needed=True, note=note)


def _groups() -> ColumnSpec:
    return _column(
        "groups", t.NAMES, "groups", "group, tags, tag, groupe, groupes, zone, zones, labels, étiquettes, secteur",
        note="Labels by which rules can name it, separated by ;",
    )  # fmt: skip


def _loads(field: str, what: str, synonyms: dict[str, str]) -> tuple[ColumnSpec, ...]:
    units = {"weight": ("kg", "kgs"), "volume": ("m3", "m³", "cbm"), "pallets": ("pal", "plt", "epal", "eur")}
    return tuple(
        _column(
            dimension, t.LOAD, field, f"load {dimension}, capacity {dimension}, {dimension} capacity, {synonyms[dimension]}",
            lens=LoadLens(field, dimension), units=units[dimension], note=what,
        )
        for dimension in ("weight", "volume", "pallets")
    )  # fmt: skip


_LOAD_WORDS = {
    "weight": "poids, masse, kg, weight kg, poids kg, gross weight, charge, charge utile, payload",
    "volume": "m3, cubage, volume m3",
    "pallets": "pallet, palettes, palette, plt",
}

SETTINGS = SheetSpec(
    "Settings", "settings", Settings, "setting",
    (
        _column("name", t.NAME, "name", "nom, scenario, scénario, title, titre", note="What the plan is called."),
        _column("start date", t.DATE, "start_date", "start, first day, from, date, date de début, début", note="The first day that is planned."),
        _column("end date", t.DATE, "end_date", "end, last day, until, date de fin, fin", note="The last day; empty means one day."),
        _column("today", t.DATE, "today", "aujourd'hui", note="What “today” means in requests; empty means the first day."),
        _column("currency", t.NAME, "currency", "devise, monnaie", note="In which costs are given."),
        _column("weight unit", t.NAME, "weight_unit", "unité de poids, unit of weight", note="In which weights are given."),
        _column("speed km/h", t.FACTOR, "speed_kmh", "speed, vitesse, vitesse km/h, average speed, vitesse moyenne", units=("km/h", "kmh"), note="Average speed where the Travel sheet says nothing."),
        _column("detour factor", t.FACTOR, "detour_factor", "detour, facteur de détour, détour", note="How much longer roads are than the straight line."),
        _column("objective", OBJECTIVES, "objective", "minimise, minimize, objectif, goal", note="What to keep small, most important first: distance, time, cost, resources, lateness, makespan, overtime, emissions."),
    ),
    lambda values: Settings(**values),
    check=lambda record: _check_settings(record),
    synonyms=("Paramètres", "Réglages", "Options", "Setup", "Parameters", "Configuration"),
    note="What holds for the whole plan, a line each.",
)  # fmt: skip


def _check_settings(record: Settings) -> Iterator[Finding]:
    if record.end_date is not None and record.end_date < record.start_date:
        yield "end date", record.end_date, f"a date not before the start date {record.start_date.isoformat()}", ""


PLACES = SheetSpec(
    "Places", "places", Place, "place",
    (
        _name("place, lieu, site, location, client, customer, adresse nom, stop"),
        _column("latitude", t.LATITUDE, "latitude", "lat, y", note="Degrees, north positive."),
        _column("longitude", t.LONGITUDE, "longitude", "lon, long, lng, x", note="Degrees, east positive."),
        text_column("address", "address", synonyms=("adresse", "street", "rue"), note="For the driver's sheet."),
        _column("city", t.NAME, "city", "town, ville, commune", note="The town."),
        _column("opens", t.CLOCK, "opens", "open, opening, ouverture, ouvre, opens at", note="Nothing happens there before."),
        _column("closes", t.CLOCK, "closes", "close, closing, fermeture, ferme, closes at", note="Everything there is done by then."),
        _groups(),
    ),
    lambda values: Place(**values),
    synonyms=("Place", "Lieux", "Locations", "Sites", "Adresses", "Addresses", "Clients", "Customers", "Stops"),
    note="Where something happens.",
)  # fmt: skip


def _make_order(values: dict[str, Any]) -> Order:
    values["windows"] = windows_of(values.pop("_windows", {}))
    return Order(**values)


def _check_order(record: Order) -> Iterator[Finding]:
    for index, window in enumerate(record.windows):
        if window.earliest is not None and window.latest is not None and window.latest < window.earliest:
            title = "latest 2" if index else "latest"
            yield (
                title, t.CLOCK.write(window.latest),
                f"a time not before the earliest, {t.CLOCK.show(window.earliest)}",
                "A window that ends after midnight needs two rows.",
            )  # fmt: skip
    if record.kind == "shipment" and record.to_place is None:
        yield "to place", None, "the place to which the shipment goes", ""
    if record.kind != "shipment" and record.to_place is not None:
        yield "to place", record.to_place, f"nothing, as a {record.kind} has one place", "Write “shipment” as kind, or clear the cell."


ORDERS = SheetSpec(
    "Orders", "orders", Order, "order",
    (
        _name("order, order no, order number, order id, commande, n° commande, numéro, no commande, job, consignment, shipment id"),
        _column("kind", t.ORDER_KIND, "kind", "type, order type, sens, type de commande, nature", note="delivery, pickup, shipment (from place to place) or visit."),
        _column("place", t.NAME, "place", "from place, location, lieu, destination, site, stop, adresse, address, from, lieu de livraison, delivery place, ship to", needed=True, instead=("latitude", "longitude", "city"), refers="place", note="Where it is served; a shipment: where it is picked up."),
        _column("to place", t.NAME, "to_place", "to, deliver to, vers, lieu d'arrivée, destination place, drop place", refers="place", note="Shipments: where it goes."),
        _column("latitude", t.LATITUDE, "latitude", "lat", lens=Aside("latitude"), import_only=True, note="Instead of a row in Places."),
        _column("longitude", t.LONGITUDE, "longitude", "lon, long, lng", lens=Aside("longitude"), import_only=True, note="Instead of a row in Places."),
        _column("city", t.NAME, "city", "town, ville, commune", lens=Aside("city"), import_only=True, note="Instead of a place: a place of that name or town."),
        *_loads("loads", "How much there is to carry; more kinds of load as “load <name>”.", {**_LOAD_WORDS, "weight": _LOAD_WORDS["weight"] + ", demand, quantity, quantité", "pallets": _LOAD_WORDS["pallets"] + ", nb palettes"}),
        _column("service minutes", t.MINUTES, "service_minutes", "service, service time, service min, duration, durée, temps de service, minutes, unloading time, temps de déchargement, stop minutes", units=("min", "minutes", "mn"), note="How long the stop takes."),
        _column("earliest", t.CLOCK, "", "from time, window start, time from, not before, ready, au plus tôt, heure début, début, tw start, open", lens=WindowLens(0, "earliest"), note="The service starts no earlier."),
        _column("latest", t.CLOCK, "", "to time, window end, time to, not after, due, deadline, au plus tard, heure fin, fin, tw end", lens=WindowLens(0, "latest"), note="The service starts no later."),
        _column("earliest 2", t.CLOCK, "", "second earliest, window start 2, au plus tôt 2, tw start 2", lens=WindowLens(1, "earliest"), note="A second window."),
        _column("latest 2", t.CLOCK, "", "second latest, window end 2, au plus tard 2, tw end 2", lens=WindowLens(1, "latest"), note="A second window."),
        _column("date", t.DATE, "date", "day, jour, delivery date, date de livraison, due date", note="On which day; empty means any day of the plan."),
        _column("priority", t.PRIORITY, "priority", "priorité, importance, urgency, urgence", note="must, high, normal, low or skip."),
        _column("skills", t.NAMES, "skills", "skill, needs, requirements, required skills, compétences, compétence, equipment, équipement, exigences", note="What the vehicle or its driver must have."),
        _column("vehicles", t.NAMES, "vehicles", "allowed vehicles, vehicle, véhicules, véhicule, véhicules autorisés, trucks", refers="vehicle", note="Only these may serve it."),
        _column("customer", t.NAME, "customer", "client, account, donneur d'ordre, consignee", note="For whom."),
        _column("goods", t.NAMES, "goods", "product, products, commodity, marchandise, marchandises, produit, produits, cargo, article", note="What it is."),
        _groups(),
        text_column("notes", "notes", synonyms=("note", "remarks", "remark", "comment", "comments", "remarque", "remarques", "commentaire", "commentaires", "instructions", "observations"), note="For the driver."),
    ),
    _make_order,
    synonyms=("Order", "Commandes", "Commande", "Deliveries", "Livraisons", "Jobs", "Consignments", "Shipments", "Demandes", "Requests"),
    check=_check_order,
    note="What is to be delivered, picked up, shipped or visited.",
)  # fmt: skip


def _make_vehicle(values: dict[str, Any]) -> Vehicle:
    values.setdefault("end_place", values["start_place"])
    if "ends" in values:
        values["ends"] = past_midnight(values.get("starts", 0), values["ends"])
    return Vehicle(**values)


def _check_vehicle(record: Vehicle) -> Iterator[Finding]:
    if record.ends <= record.starts:
        yield "ends", t.LATE_CLOCK.write(record.ends), f"a time after the start, {t.LATE_CLOCK.show(record.starts)}", ""


VEHICLES = SheetSpec(
    "Vehicles", "vehicles", Vehicle, "vehicle",
    (
        _name("vehicle, truck, véhicule, camion, van, immatriculation, plate, registration, licence plate"),
        _column("type", t.NAME, "type", "vehicle type, model, type de véhicule, modèle, catégorie, category", note="Rules can name all of a type."),
        _column("count", t.COUNT, "count", "how many, nombre, quantity, quantité, nb, qty", lens=Aside("count"), import_only=True, note="Several alike: Truck with 3 gives Truck 1, Truck 2 and Truck 3."),
        _column("start place", t.NAME, "start_place", "start, depot, from, dépôt, lieu de départ, départ, home, base, start location, start depot", needed=True, refers="place", note="Where it starts and loads."),
        _column("end place", t.NAME, "end_place", "end, to, lieu d'arrivée, arrivée, end location, end depot, return place, retour", lens=EndPlaceLens(), refers="place", note="Where it ends; empty: where it starts; none: anywhere."),
        *_loads("capacities", "How much it can carry at once; empty means any amount.", {"weight": _LOAD_WORDS["weight"] + ", capacity, capacité, capacity kg, capacité kg, capacité poids, max weight, poids max", "volume": _LOAD_WORDS["volume"] + ", capacity m3, capacité m3, capacité volume", "pallets": _LOAD_WORDS["pallets"] + ", pallet places, capacité palettes, pallet spaces"}),
        _column("starts", t.CLOCK, "starts", "start time, starts at, shift start, heure de départ, heure début, début, available from", note="Its working day begins."),
        _column("ends", t.LATE_CLOCK, "ends", "end time, ends at, shift end, heure de fin, heure fin, fin, available until", lens=EndsLens(), note="It is back by then; a time before the start is on the next day."),
        _column("max stops", t.AMOUNT, "max_stops", "stops, maximum stops, nb max arrêts, arrêts max", note="Stops a day."),
        _column("max km", t.KILOMETRES, "max_metres", "maximum km, km max, max distance, distance max", units=("km",), note="Kilometres a day."),
        _column("max minutes", t.MINUTES, "max_minutes", "maximum minutes, minutes max, max duration, durée max", units=("min", "minutes"), note="From leaving to coming back."),
        _column("fixed cost", t.MONEY, "fixed_cost", "cost, coût fixe, daily cost, coût journalier, cost per day", note="A day on which it is used."),
        _column("cost per km", t.MONEY, "cost_per_km", "km cost, coût km, coût par km, coût au km, cost/km", note="Each kilometre."),
        _column("cost per hour", t.MONEY, "cost_per_hour", "hourly cost, coût horaire, coût par heure, coût heure, cost/h", note="Each hour from leaving to coming back."),
        _column("speed factor", t.FACTOR, "speed_factor", "speed, facteur de vitesse, vitesse", note="0.8 is a vehicle that takes a quarter longer."),
        _column("skills", t.NAMES, "skills", "skill, equipment, équipement, compétences, compétence, features", note="What orders can ask for."),
        _column("max trips", t.COUNT, "max_trips", "trips, tours, tournées max, max tours, nb tours", note="How often a day it can load."),
        _column("reload minutes", t.MINUTES, "reload_minutes", "reload, reload time, loading minutes, temps de rechargement, rechargement", units=("min", "minutes"), note="How long loading again takes."),
        _column("co2 per km", t.GRAMS, "co2_per_km", "co2, emissions, co2 g/km, émissions", units=("g", "g/km", "grams"), note="Grams."),
        _column("driver", t.NAME, "driver", "chauffeur, conducteur, driver name", note="Who drives it."),
        _groups(),
    ),
    _make_vehicle,
    synonyms=("Vehicle", "Véhicules", "Véhicule", "Fleet", "Flotte", "Trucks", "Camions", "Vans"),
    check=_check_vehicle,
    note="What drives.",
)  # fmt: skip


def _make_task(values: dict[str, Any]) -> Task:
    values["modes"] = modes_of(values.get("modes", ()), values["minutes"])
    return Task(**values)


def _check_task(record: Task) -> Iterator[Finding]:
    if record.earliest and record.latest and len(record.earliest) == len(record.latest) and record.latest < record.earliest:
        yield "latest", t.MOMENT.write(record.latest), f"a time not before the earliest, {record.earliest.replace('T', ' ')}", ""
    if any(item.task == record.name for item in record.after):
        yield "after", record.name, "other tasks than the task itself", ""


TASKS = SheetSpec(
    "Tasks", "tasks", Task, "task",
    (
        _name("task, tâche, operation, opération, step, étape, activity, activité"),
        _column("job", t.NAME, "job", "work order, ordre, ordre de travail, project, projet, aircraft, avion, of", note="What the step belongs to."),
        _column("minutes", t.MINUTES, "minutes", "duration, durée, temps, minutes needed, processing time", needed=True, units=("min", "minutes", "mn"), lens=TaskMinutesLens(), note="How long it takes."),
        _column("stations", MODES, "modes", "station, machine, machines, poste, postes, workstation, resource, resources, ressource, ressources, bay, bays", lens=ModesLens(), refers="station", note="Where it can be done, one of these; “Bay 1: 90; Bay 2: 120” gives each its own minutes."),
        _column("needs", NEEDS, "needs", "requires, besoins, besoin, additional resources, tools, outils", refers="station", note="What it takes besides, such as “Technicians: 2; Crane: 1”."),
        _column("after", AFTER, "after", "predecessors, predecessor, depends on, prédécesseurs, prédécesseur, après", refers="task", note="Tasks that come first; “T3 + 60” leaves 60 minutes between."),
        _column("earliest", t.MOMENT, "earliest", "not before, ready, release, au plus tôt, début", note="It starts no earlier: a time, a date, or both."),
        _column("latest", t.MOMENT, "latest", "not after, due, deadline, due date, au plus tard, échéance, fin", note="It is done by then: a time, a date, or both."),
        _column("priority", t.PRIORITY, "priority", "priorité, importance", note="must, high, normal, low or skip."),
        _column("goods", t.NAMES, "goods", "product, produit, colour, couleur, material, matière, family, famille", note="Between different goods a station sets up."),
        _groups(),
        text_column("notes", "notes", synonyms=("note", "remarks", "comment", "comments", "remarque", "remarques", "commentaire", "commentaires"), note="For the people who do it."),
    ),
    _make_task,
    synonyms=("Task", "Tâches", "Tâche", "Operations", "Opérations", "Steps", "Work orders"),
    check=_check_task,
    note="What is to be done at stations.",
)  # fmt: skip

STATIONS = SheetSpec(
    "Stations", "stations", Station, "station",
    (
        _name("station, machine, poste, bay, dock, quai, workstation, resource, ressource"),
        _column("capacity", t.COUNT, "capacity", "capacité, units, unités, count, nombre, heads", note="How much it does at once; empty means one."),
        _column("opens", t.CLOCK, "opens", "open, ouverture, ouvre, starts, début", note="Its day begins."),
        _column("closes", t.CLOCK, "closes", "close, fermeture, ferme, ends, fin", note="Its day ends."),
        _column("days off", t.DATES, "days_off", "closed days, closed, jours de fermeture, jours fermés, fermé le", note="Dates on which it is closed."),
        _column("setup minutes", t.MINUTES, "setup_minutes", "setup, setup time, changeover, temps de réglage, réglage, changement de série", units=("min", "minutes"), note="Between two tasks of different goods or jobs."),
        _column("cost per hour", t.MONEY, "cost_per_hour", "hourly cost, coût horaire, coût par heure", note="Each hour of work."),
        _groups(),
    ),
    lambda values: Station(**values),
    synonyms=("Station", "Machines", "Machine", "Postes", "Workstations", "Bays", "Docks", "Quais", "Resources", "Ressources"),
    note="Machines, bays, cranes and teams.",
)  # fmt: skip


def _check_worker(record: Worker) -> Iterator[Finding]:
    if record.max_hours is not None and record.min_hours is not None and record.min_hours > record.max_hours:
        yield "min hours", record.min_hours, f"not more than the max hours, {record.max_hours:g}", ""


WORKERS = SheetSpec(
    "Workers", "workers", Worker, "worker",
    (
        _name("worker, employee, person, staff, employé, salarié, agent, personne, collaborateur"),
        _column("skills", t.NAMES, "skills", "skill, qualifications, qualification, compétences, compétence, role, rôle", note="What shifts can ask for."),
        _column("max hours", t.HOURS, "max_hours", "maximum hours, hours max, heures max", units=("h",), note="Over the whole plan."),
        _column("min hours", t.HOURS, "min_hours", "minimum hours, hours min, heures min", units=("h",), note="Over the whole plan, if possible."),
        _column("cost per hour", t.MONEY, "cost_per_hour", "hourly cost, coût horaire, coût par heure, wage, hourly wage, salaire horaire", note="Each hour of work."),
        _column("days off", t.DATES, "days_off", "off, leave, holidays, absences, absence, congés, jours de congé, repos", note="Dates on which the person is away."),
        _column("prefers", t.NAMES, "prefers", "preferences, preference, préférences, préfère, souhaits", note="Shifts or groups of shifts that the person likes."),
        _groups(),
    ),
    lambda values: Worker(**values),
    synonyms=("Worker", "Employees", "Staff", "People", "Personnel", "Employés", "Salariés", "Agents", "Équipe"),
    check=_check_worker,
    note="People who can be rostered.",
)  # fmt: skip


def _make_shift(values: dict[str, Any]) -> Shift:
    values["ends"] = past_midnight(values["starts"], values["ends"])
    return Shift(**values)


def _check_shift(record: Shift) -> Iterator[Finding]:
    if record.ends <= record.starts:
        yield "ends", t.LATE_CLOCK.write(record.ends), f"a time after the start, {t.LATE_CLOCK.show(record.starts)}", ""


SHIFTS = SheetSpec(
    "Shifts", "shifts", Shift, "shift",
    (
        _name("shift, poste, vacation, garde, service, équipe"),
        _column("date", t.DATE, "date", "day, jour", needed=True, note="The day on which it starts."),
        _column("starts", t.CLOCK, "starts", "start, from, begin, début, heure début, heure de début, start time", needed=True, note="When it begins."),
        _column("ends", t.LATE_CLOCK, "ends", "end, to, until, fin, heure fin, heure de fin, end time", needed=True, lens=EndsLens(), note="When it is over; a time before the start is on the next day."),
        _column("needed", t.AMOUNT, "needed", "posts, heads, headcount, people, staff, effectif, besoin, nombre, required", note="How many people; empty means one."),
        _column("skill", t.NAME, "skill", "skills, qualification, compétence, role, rôle", note="What each of them must have."),
        _column("place", t.NAME, "place", "location, site, lieu, ward, department", note="Where."),
        _groups(),
    ),
    _make_shift,
    synonyms=("Shift", "Roster shifts", "Vacations", "Gardes", "Horaires"),
    check=_check_shift,
    note="Posts to be staffed.",
)  # fmt: skip


def _check_link(record: TravelLink) -> Iterator[Finding]:
    if record.metres is None and record.minutes is None:
        yield "km", None, "kilometres or minutes", "Give one of the two, or take the row out."


TRAVEL = SheetSpec(
    "Travel", "travel", TravelLink, "way",
    (
        _column("from", t.NAME, "origin", "origin, start, de, départ, from place, origine", needed=True, refers="place", note="The place where the way starts."),
        _column("to", t.NAME, "destination", "destination, end, vers, à, arrivée, to place", needed=True, refers="place", note="The place where it ends."),
        _column("km", t.KILOMETRES, "metres", "distance, kilometres, kilometers, distance km, kilomètres", units=("km",), note="Kilometres; empty: computed from the minutes."),
        _column("minutes", t.MINUTES, "minutes", "time, duration, temps, durée, min, travel time", units=("min", "minutes"), note="Minutes; empty: computed from the kilometres."),
    ),
    lambda values: TravelLink(**values),
    synonyms=("Distances", "Distance", "Trajets", "Temps de trajet", "Travel times"),
    check=_check_link,
    note="Ways between places, each way; a missing return is taken as the same.",
)  # fmt: skip

CONSTRAINTS = SheetSpec(
    "Constraints", "rules", Rule, "rule",
    (
        ColumnSpec("sentence", t.TEXT, RuleSentence(), editable=False, note="The rule in words; Packtrain writes it.", synonyms=("rule", "phrase", "règle", "text")),
        ColumnSpec("kind", RULE_KIND, RuleKind(), note="Which kind of rule.", synonyms=("type", "genre"), editable=False),
        ColumnSpec("fields", FIELDS, RuleFields(), note="What it says, as JSON.", synonyms=("field", "json", "champs"), editable=False),
        ColumnSpec("strength", t.STRENGTH, RuleStrength(), note="hard: always kept; soft: kept if possible.", synonyms=("force",)),
        ColumnSpec("active", t.FLAG, Attribute("active"), note="Whether it is in force.", synonyms=("on", "in force", "actif", "active?")),
        ColumnSpec("origin", ORIGIN, Attribute("origin"), note="Who put it in force; when; with which words.", synonyms=("source", "origine"), editable=False),
        ColumnSpec("id", t.NAME, Attribute("id"), note="Packtrain finds the rule again by it.", editable=False),
    ),
    make_rule,
    synonyms=("Constraint", "Rules", "Règles", "Contraintes"),
    note="The rules of the plan.",
)  # fmt: skip

SHEETS: dict[str, SheetSpec] = {
    spec.title: spec
    for spec in (SETTINGS, PLACES, ORDERS, VEHICLES, TASKS, STATIONS, WORKERS, SHIFTS, TRAVEL, CONSTRAINTS)
}
"""Every sheet by its title, in the workbook's order."""
