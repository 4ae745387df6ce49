"""Columns that several sheets have."""

from __future__ import annotations

from typing import Any

from planner.sheets import celltypes as t
from planner.sheets.cells import CellValue
from planner.sheets.lenses import Attribute, LoadLens
from planner.sheets.spec import ColumnSpec

Finding = tuple[str, CellValue, str, str]
"""What does not fit in a record: column title, value, expectation, remedy."""


def column(title: str, cell_type: t.CellType, field: str, synonyms: str = "", **more: Any) -> ColumnSpec:
    """Return a column over a field of the record; synonyms are separated by commas."""
    words = tuple(word.strip() for word in synonyms.split(",") if word.strip())
    return ColumnSpec(title, cell_type, more.pop("lens", Attribute(field)), synonyms=words, **more)


def name_column(synonyms: str = "", note: str = "How it is called; every name only once.") -> ColumnSpec:
    """Return the column of names, which every sheet has first."""
    words = f"nom, id, identifier, identifiant, code, ref, reference, référence, number, no, n°, {synonyms}"
    return column("name", t.NAME, "name", words, needed=True, note=note)


def groups_column() -> ColumnSpec:
    """Return the column of labels."""
    return column(
        "groups",
        t.NAMES,
        "groups",
        "group, tags, tag, groupe, groupes, zone, zones, labels, étiquettes, secteur",
        note="Labels by which rules can name it, separated by ;",
    )


def load_columns(field: str, what: str, synonyms: dict[str, str]) -> tuple[ColumnSpec, ...]:
    """Return the columns of the load dimensions that have headings of their own."""
    units = {"weight": ("kg", "kgs"), "volume": ("m3", "m³", "cbm"), "pallets": ("pal", "plt", "epal", "eur")}
    return tuple(
        column(
            dimension,
            t.LOAD,
            field,
            f"load {dimension}, capacity {dimension}, {dimension} capacity, {synonyms[dimension]}",
            lens=LoadLens(field, dimension),
            units=units[dimension],
            note=what,
        )
        for dimension in ("weight", "volume", "pallets")
    )


LOAD_WORDS = {
    "weight": "poids, masse, kg, weight kg, poids kg, gross weight, charge, charge utile, payload",
    "volume": "m3, cubage, volume m3",
    "pallets": "pallet, palettes, palette, plt",
}
