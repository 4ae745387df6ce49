"""Whole scenarios for hypothesis: any names a planner may think of, every field, everything that refers to each other."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
from hypothesis import strategies as st

from planner.constraints import parse
from planner.model.problem import Problem
from planner.model.records import (
    Mode,
    Order,
    Place,
    Predecessor,
    Settings,
    Shift,
    Station,
    Task,
    TravelLink,
    Vehicle,
    Window,
    Worker,
)
from planner.model.rules import Origin, Rule
from planner.model.travel_table import UNKNOWN, TravelTable

START = date(2026, 11, 23)
RESERVED = {"none", "aucun", "aucune", "open"}
AWKWARD = ("=1+1", "+32 470", "-5", "@home", "a;b", 'the "big" one', "T3 + 60", "Bay: 3", "{curly}", "[x]", "🚚 5",
           "مستشفى", "מחסן", "Ålesund", "O'Brien", "'=x", "7", "1,200", "a & b", "12:30", "2026-11-24", "TRUE", "#N/A",
           "<b>", "&amp;", "_x0041_", "Total", "not so fast")  # fmt: skip


def _tidy(text: str) -> str:
    return " ".join(text.split())


def names() -> st.SearchStrategy[str]:
    """Return names as planners and mischief-makers write them: one line, single blanks."""
    free = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=12).map(
        _tidy
    )
    fine = free.filter(
        lambda name: bool(name) and _fold(name) not in RESERVED and not name.startswith("not ")
    )
    return st.one_of(st.sampled_from(AWKWARD[:-1]), fine)


def _fold(name: str) -> str:
    from planner.sheets.cells import fold

    return fold(name)


def _labels() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(
        st.sampled_from(("north", "cold; dry", 'the "A" team', "=sum", "été")), max_size=2, unique=True
    ).map(tuple)


def _text() -> st.SearchStrategy[str]:
    return st.one_of(
        st.just(""), st.sampled_from(("ring twice\nthen wait", "=cmd|' /C calc'!A0", "-- see note", "日本"))
    )


def _clock() -> st.SearchStrategy[int]:
    return st.integers(0, 1440)


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


def _days(count: int) -> st.SearchStrategy[date]:
    return st.integers(0, count - 1).map(lambda number: START + timedelta(days=number))


def _loads() -> st.SearchStrategy[dict[str, int]]:
    return st.dictionaries(
        st.sampled_from(("weight", "volume", "pallets", "diesel", "heating oil")),
        st.integers(0, 10**8),
        max_size=3,
    )


def _windows() -> st.SearchStrategy[tuple[Window, ...]]:
    pair = st.tuples(_clock(), _clock()).map(sorted)
    window = st.one_of(
        pair.map(lambda p: Window(earliest=p[0], latest=p[1])),
        _clock().map(lambda minute: Window(earliest=minute)),
        _clock().map(lambda minute: Window(latest=minute)),
    )
    return st.lists(window, max_size=2).map(tuple)


def _cents() -> st.SearchStrategy[int]:
    return st.integers(0, 10**6)


_LEVELS = st.sampled_from(("must", "high", "normal", "low", "skip"))


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Return a scenario in which every reference resolves."""
    days = draw(st.integers(1, 3))
    settings = Settings(
        name=draw(names()),
        start_date=START,
        end_date=draw(_maybe(st.just(START + timedelta(days=days - 1))))
        if days == 1
        else START + timedelta(days=days - 1),
        today=draw(_maybe(_days(days))),
        currency=draw(st.sampled_from(("EUR", "USD", "CHF"))),
        speed_kmh=draw(st.integers(1, 1300)) / 10,
        detour_factor=draw(st.integers(10, 30)) / 10,
        objective=draw(
            st.lists(st.sampled_from(("distance", "time", "cost", "makespan")), max_size=3, unique=True).map(
                tuple
            )
        ),
    )
    unique = draw(st.lists(names(), min_size=12, max_size=12, unique_by=lambda name: name.casefold()))
    places = tuple(
        Place(
            name=name, latitude=draw(st.integers(-90_00000, 90_00000)) / 100000,
            longitude=draw(st.integers(-180_00000, 180_00000)) / 100000, address=draw(_text()),
            city=draw(st.sampled_from(("", "Lyon", "Åre"))), opens=draw(_maybe(_clock())), closes=draw(_maybe(_clock())),
            groups=draw(_labels()),
        )
        for name in unique[: draw(st.integers(1, 4))]
    )  # fmt: skip
    where = st.sampled_from([place.name for place in places])
    vehicles = tuple(_vehicle(draw, f"{name} van", where) for name in unique[: draw(st.integers(1, 3))])
    who = st.lists(st.sampled_from([v.name for v in vehicles]), max_size=2, unique=True).map(tuple)
    orders = tuple(
        _order(draw, f"{name} order", where, who, days) for name in unique[: draw(st.integers(1, 4))]
    )
    stations = tuple(
        Station(
            name=f"{name} bay", capacity=draw(st.integers(1, 9)), opens=draw(_maybe(_clock())), closes=draw(_maybe(_clock())),
            days_off=draw(st.lists(_days(days), max_size=2, unique=True).map(tuple)), setup_minutes=draw(st.integers(0, 90)),
            cost_per_hour=draw(_cents()), groups=draw(_labels()), dock_at=draw(st.just("") | where),
        )
        for name in unique[: draw(st.integers(1, 3))]
    )  # fmt: skip
    stock = tuple(
        Station(name=f"{name} with 2 parts", capacity=draw(st.integers(1, 99)), used_up=True)
        for name in unique[: draw(st.integers(0, 1))]
    )
    tasks = _tasks(
        draw, unique[: draw(st.integers(0, 4))], [s.name for s in stations], [s.name for s in stock]
    )
    stations += stock
    workers = tuple(
        Worker(
            name=f"{name} person", skills=draw(_labels()), max_hours=draw(_maybe(st.integers(40, 80).map(lambda h: h / 2))),
            min_hours=draw(_maybe(st.integers(0, 40).map(lambda h: h / 2))), cost_per_hour=draw(_cents()),
            days_off=draw(st.lists(_days(days), max_size=2, unique=True).map(tuple)), groups=draw(_labels()),
        )
        for name in unique[: draw(st.integers(1, 2))]
    )  # fmt: skip
    shifts = tuple(_shift(draw, f"{name} shift", days) for name in unique[: draw(st.integers(0, 3))])
    rules = _rules(draw, vehicles, orders)
    return Problem(
        settings=settings, places=places, orders=orders, vehicles=vehicles, tasks=tasks, stations=stations,
        workers=workers, shifts=shifts, rules=rules, **_travel(draw, [p.name for p in places]),
    )  # fmt: skip


def _vehicle(draw: st.DrawFn, name: str, where: st.SearchStrategy[str]) -> Vehicle:
    starts = draw(st.integers(0, 1439))
    return Vehicle(
        name=name, type=draw(st.sampled_from(("", "12 t", "=van"))), start_place=draw(where), end_place=draw(_maybe(where)),
        capacities=draw(_loads()), starts=starts, ends=starts + draw(st.integers(1, 1440)),
        max_stops=draw(_maybe(st.integers(0, 50))), max_metres=draw(_maybe(st.integers(0, 10**7))),
        max_minutes=draw(_maybe(st.integers(0, 2000))), fixed_cost=draw(_cents()), cost_per_km=draw(_cents()),
        cost_per_hour=draw(_cents()), speed_factor=draw(st.integers(1, 40)) / 20, skills=draw(_labels()),
        max_trips=draw(st.integers(1, 5)), reload_minutes=draw(st.integers(0, 90)), co2_per_km=draw(st.integers(0, 2000)),
        driver=draw(st.sampled_from(("", "Zoë", "=1", "Ana; Luc"))), groups=draw(_labels()),
    )  # fmt: skip


def _order(
    draw: st.DrawFn,
    name: str,
    where: st.SearchStrategy[str],
    who: st.SearchStrategy[tuple[str, ...]],
    days: int,
) -> Order:
    kind = draw(st.sampled_from(("delivery", "pickup", "shipment", "visit")))
    return Order(
        name=name, kind=kind, place=draw(where), to_place=draw(where) if kind == "shipment" else None, loads=draw(_loads()),
        service_minutes=draw(st.integers(0, 300)), windows=draw(_windows()), date=draw(_maybe(_days(days))),
        priority=draw(_LEVELS), skills=draw(_labels()), vehicles=draw(who), customer=draw(st.sampled_from(("", "Acme", "-x"))),
        goods=draw(_labels()), groups=draw(_labels()), notes=draw(_text()),
    )  # fmt: skip


def _tasks(draw: st.DrawFn, stems: list[str], stations: list[str], stock: list[str]) -> tuple[Task, ...]:
    moment = st.one_of(
        st.integers(0, 1439).map(lambda m: f"{m // 60:02d}:{m % 60:02d}"),
        st.just(START.isoformat()),
        st.integers(0, 1439).map(lambda m: f"{START.isoformat()}T{m // 60:02d}:{m % 60:02d}"),
    )
    tasks: list[Task] = []
    for stem in stems:
        minutes = draw(st.integers(0, 600))
        units = st.dictionaries(st.sampled_from([*stations, *stock]), st.integers(1, 5), max_size=2)
        modes = tuple(
            Mode(
                station=station,
                minutes=draw(st.one_of(st.just(minutes), st.integers(0, 600))),
                needs=draw(st.just({}) | units),
            )
            for station in draw(st.lists(st.sampled_from(["", *stations]), max_size=2, unique=True))
        )
        before = (
            draw(st.lists(st.sampled_from([t.name for t in tasks]), max_size=2, unique=True)) if tasks else []
        )
        edge = draw(st.sampled_from(("earliest", "latest")))
        tasks.append(
            Task(
                name=f"{stem} task", job=draw(st.sampled_from(("", "F-GKXA", "+job"))), minutes=minutes, modes=modes,
                needs=draw(units), interruptible=draw(st.booleans()),
                after=tuple(Predecessor(task=name, lag=draw(st.integers(0, 500))) for name in before),
                priority=draw(_LEVELS), goods=draw(_labels()), groups=draw(_labels()), notes=draw(_text()),
                **{edge: draw(_maybe(moment))},
            )
        )  # fmt: skip
    return tuple(tasks)


def _shift(draw: st.DrawFn, name: str, days: int) -> Shift:
    starts = draw(st.integers(0, 1439))
    return Shift(
        name=name, date=draw(_days(days)), starts=starts, ends=starts + draw(st.integers(1, 1440)),
        needed=draw(st.integers(0, 5)), skill=draw(st.sampled_from(("", "nurse", "=x"))),
        place=draw(st.sampled_from(("", "Ward 3"))), groups=draw(_labels()),
    )  # fmt: skip


def _travel(draw: st.DrawFn, places: list[str]) -> dict[str, Any]:
    pairs = [(a, b) for a in places for b in places if a != b]
    ways = draw(st.lists(st.sampled_from(pairs), max_size=3, unique=True)) if pairs else []
    links = tuple(
        TravelLink(
            origin=a,
            destination=b,
            metres=draw(st.integers(0, 10**6)),
            minutes=draw(_maybe(st.integers(0, 500))),
        )
        for a, b in ways
    )
    table = None
    if draw(st.booleans()):
        size = len(places)
        numbers = np.array(draw(st.lists(st.integers(0, 10**6), min_size=size**2, max_size=size**2))).reshape(
            size, size
        )
        if size > 1 and draw(st.booleans()):
            numbers[0, 1] = numbers[1, 0] = UNKNOWN
        minutes = numbers // 1000 if draw(st.booleans()) else None
        table = TravelTable.of(places, numbers, minutes)
    return {"travel": links, "travel_table": table}


def _rules(draw: st.DrawFn, vehicles: tuple[Vehicle, ...], orders: tuple[Order, ...]) -> tuple[Rule, ...]:
    documents: list[dict[str, Any]] = [
        {"kind": "unavailable", "resources": [vehicles[0].name], "end": "12:00"},
        {"kind": "time_window", "activities": ["all orders"], "latest": "17:30", "strength": "soft"},
        {"kind": "priority", "activities": [orders[0].name], "level": "must"},
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "stops", "at_most": 12},
    ]
    chosen = draw(st.lists(st.sampled_from(documents), max_size=3, unique_by=str))
    return tuple(
        Rule(
            id=f"R{number}", constraint=parse(document), active=draw(st.booleans()),
            origin=Origin(who=draw(st.sampled_from(("Ana", "assistant", "=who; me"))), when=draw(st.sampled_from(("", "2026-11-23T08:00"))),
                          words=draw(st.sampled_from(("", 'the "big" truck; out', "=x")))),
        )
        for number, document in enumerate(chosen, start=1)
    )  # fmt: skip
