"""The example workbooks that come with Packtrain."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


@dataclass(frozen=True)
class Example:
    """A workbook to start from.

    Attributes
    ----------
    title, description : str
        For the start page.
    path : Path
        The workbook, to be opened but never written.
    """

    title: str
    description: str
    path: Path


_TEXTS = {
    "relief": (
        "Relief convoys",
        "Food, water, medicine and shelter for hospitals, clinics, camps and schools around Beira, over two days: "
        "72 orders, 13 vehicles from Unimogs to heavy trucks, three depots.",
    ),
    "city": (
        "City deliveries",
        "Frozen, fresh and dry goods across Lyon with fridge vans, time windows, second trips and transfers: "
        "127 orders, 12 vehicles.",
    ),
    "hangar": (
        "Maintenance hangar",
        "Seven aircraft through bays, docking, crane, paint shop and test bench in a week, with technicians on early, "
        "late and night shifts and spare parts in stock: 82 tasks, 15 stations, 22 people.",
    ),
    "depot": (
        "Relief depot",
        "Three days of one depot in Blantyre in one plan: deliveries, loading docks, drivers on shifts, trucks in the "
        "workshop and packing: 75 orders, 7 vehicles, 18 tasks, 8 stations, 16 people.",
    ),
}


def examples() -> tuple[Example, ...]:
    """Return the examples, in the order of the start page."""
    folder = Path(str(files("assets"))) / "examples"
    return tuple(Example(title, text, folder / f"{name}.xlsx") for name, (title, text) in _TEXTS.items())
