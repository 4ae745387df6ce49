"""The large parts of a problem as arrays: the rows of a long travel table, and square tables of travel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from planner.model.problem import Problem
from planner.model.records import TravelLink
from planner.model.travel_table import TravelTable
from planner.scenario_file.container import DamagedError

MANY_LINKS = 2_000
"""From so many rows on, the travel table is an array."""
LINKS = "travel.npy"
SQUARES = {"metres": "travel_metres.npy", "minutes": "travel_minutes.npy"}

Arrays = dict[str, npt.NDArray[np.int64]]
_NOT_GIVEN = -1


def to_arrays(problem: Problem) -> Arrays:
    """Return the arrays of a problem by the name of their member; none for a small one."""
    arrays: Arrays = {}
    links = _links_array(problem)
    if links is not None:
        arrays[LINKS] = links
    table = problem.travel_table
    if table is not None:
        for field, member in SQUARES.items():
            square = table.array(getattr(table, field))
            if square is not None:
                arrays[member] = square
    return arrays


def put_back(table: Mapping[str, Any], documents: Mapping[str, Any]) -> dict[str, Any]:
    """Return a problem's JSON table with what its arrays hold.

    Raises
    ------
    DamagedError
        When an array has not the shape that it must have.
    """
    whole = dict(table)
    if LINKS in documents:
        whole["travel"] = _links(documents[LINKS], [place["name"] for place in whole["places"]])
    if whole.get("travel_table") is not None:
        places = whole["travel_table"]["places"]
        squares = {
            field: _square(documents[member], len(places))
            for field, member in SQUARES.items()
            if member in documents
        }
        whole["travel_table"] = TravelTable.of(places, **squares)
    return whole


def _links_array(problem: Problem) -> npt.NDArray[np.int64] | None:
    """Return rows of origin, destination (positions among the places), metres, minutes."""
    if len(problem.travel) < MANY_LINKS:
        return None
    index = {place.name: position for position, place in enumerate(problem.places)}
    return np.array(
        [
            (
                index[link.origin],
                index[link.destination],
                _NOT_GIVEN if link.metres is None else link.metres,
                _NOT_GIVEN if link.minutes is None else link.minutes,
            )
            for link in problem.travel
        ],
        dtype=np.int64,
    )


def _links(rows: npt.NDArray[np.int64], places: list[str]) -> list[TravelLink]:
    if rows.ndim != 2 or rows.shape[1] != 4 or rows.dtype != np.int64:
        raise DamagedError("its travel table has another shape")
    if len(rows) and (rows[:, :2].min() < 0 or rows[:, :2].max() >= len(places)):
        raise DamagedError("its travel table names places that it does not have")
    return [
        TravelLink(
            origin=places[a],
            destination=places[b],
            metres=None if metres == _NOT_GIVEN else metres,
            minutes=None if minutes == _NOT_GIVEN else minutes,
        )
        for a, b, metres, minutes in rows.tolist()
    ]


def _square(array: npt.NDArray[np.int64], size: int) -> npt.NDArray[np.int64]:
    if array.shape != (size, size) or array.dtype != np.int64:
        raise DamagedError("its square table of travel has another shape")
    return array
