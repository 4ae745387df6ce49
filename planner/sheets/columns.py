"""All sheets and columns of the workbook, declared once.

Reader, template, writer, error texts and the window's tables follow from this table; nobody keeps another list.
"""

from __future__ import annotations

from planner.sheets.declared.general import CONSTRAINTS, SETTINGS
from planner.sheets.declared.geography import PLACES, TRAVEL
from planner.sheets.declared.orders import ORDERS
from planner.sheets.declared.people import SHIFTS, WORKERS
from planner.sheets.declared.vehicles import VEHICLES
from planner.sheets.declared.workshop import STATIONS, TASKS
from planner.sheets.spec import SheetSpec

SHEETS: dict[str, SheetSpec] = {
    spec.title: spec
    for spec in (SETTINGS, PLACES, ORDERS, VEHICLES, TASKS, STATIONS, WORKERS, SHIFTS, TRAVEL, CONSTRAINTS)
}
"""Every sheet by its title, in the workbook's order."""

__all__ = [
    "CONSTRAINTS",
    "ORDERS",
    "PLACES",
    "SETTINGS",
    "SHEETS",
    "SHIFTS",
    "STATIONS",
    "TASKS",
    "TRAVEL",
    "VEHICLES",
    "WORKERS",
]
