"""The template: all sheets and columns, each explained, with a small example to write over."""

from __future__ import annotations

import os
from datetime import date

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
from planner.sheets.columns import SETTINGS, SHEETS
from planner.sheets.grids import Grid, GridColumn, grid_column
from planner.sheets.safe_files import write_safely
from planner.sheets.xlsx import write_xlsx

_DAY = date(2026, 11, 23)


def write_template(path: str | os.PathLike[str]) -> None:
    """Write a workbook with all sheets and columns, each explained, and example rows to write over.

    Raises
    ------
    PacktrainError
        When it can't be written.
    """
    write_safely(path, lambda draft: write_xlsx(draft, template_grids(), example=True))


def template_grids() -> tuple[Grid, ...]:
    """Return the sheets of the template: every column with its note, and the records of the example."""
    example = example_problem()
    grids = []
    for spec in SHEETS.values():
        if spec is SETTINGS:
            heads = (
                GridColumn("setting", spec.note, width=18),
                GridColumn("value", "What it is set to.", width=34),
            )
            lines = [[column.title, column.get(example.settings)] for column in spec.columns]
            grids.append(Grid(spec.title, heads, lines))
        else:
            rows = [
                [column.get(record, example.names) for column in spec.columns]
                for record in getattr(example, spec.attribute)
            ]
            grids.append(Grid(spec.title, tuple(map(grid_column, spec.columns)), rows))
    return tuple(grids)


def example_problem() -> Problem:
    """Return the scenario of the template: one record of each kind, and what they refer to."""
    return Problem(
        settings=Settings(name="My first plan", start_date=_DAY, objective=("cost", "distance")),
        places=(
            Place(name="Depot North", latitude=48.8049, longitude=2.1204, address="12 Mill Lane", city="Versailles",
                  opens=360, closes=1320, groups=("depot",)),
            Place(name="Market Hall", latitude=48.8624, longitude=2.3441, city="Paris", opens=420, closes=1080,
                  groups=("centre",)),
        ),
        orders=(
            Order(name="Order 1", place="Market Hall", loads={"weight": 250_000, "volume": 1_200, "pallets": 2_000},
                  service_minutes=15, windows=(Window(earliest=480, latest=720),), skills=("tail lift",),
                  customer="Acme", goods=("food",), groups=("city",), notes="Ring at the side door."),
        ),
        vehicles=(
            Vehicle(name="Truck 1", type="12 t", start_place="Depot North", end_place="Depot North",
                    capacities={"weight": 5_000_000, "volume": 32_000, "pallets": 14_000}, starts=420, ends=1020,
                    fixed_cost=12_000, cost_per_km=90, cost_per_hour=2_500, skills=("tail lift",),
                    reload_minutes=20, driver="Sam", groups=("day",)),
        ),
        tasks=(
            Task(name="Wash Falcon", job="Falcon", minutes=60, interruptible=True,
                 modes=(Mode(station="Bay 1", minutes=60),)),
            Task(name="Check Falcon", job="Falcon", minutes=90, needs={"Technicians": 2},
                 modes=(Mode(station="Bay 1", minutes=90, needs={"Ana": 1}), Mode(station="Bay 2", minutes=120)),
                 after=(Predecessor(task="Wash Falcon", lag=30),), latest="17:00", goods=("engine",),
                 groups=("check",)),
        ),
        stations=(
            Station(name="Bay 1", opens=420, closes=1140, setup_minutes=15, groups=("bays",)),
            Station(name="Bay 2", opens=420, closes=1140, setup_minutes=15, groups=("bays",)),
            Station(name="Technicians", capacity=4, opens=420, closes=1140),
            Station(name="Filters", capacity=20, used_up=True),
            Station(name="Dock 1", opens=300, closes=1320, dock_at="Depot North"),
        ),
        workers=(Worker(name="Ana", skills=("forklift",), max_hours=40, cost_per_hour=2_200, prefers=("early",)),),
        shifts=(
            Shift(name="Early Mon", date=_DAY, starts=360, ends=840, skill="forklift", place="Depot North",
                  groups=("early",)),
        ),
        travel=(TravelLink(origin="Depot North", destination="Market Hall", metres=24_500, minutes=41),),
        rules=(
            Rule(id="R1", constraint=parse({"kind": "time_window", "activities": ["Market Hall"], "latest": "11:00"}),
                 origin=Origin(who="Sam", when="2026-11-20T09:00", words="the market before 11, please")),
        ),
    )  # fmt: skip
