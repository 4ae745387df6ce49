"""Places that orders bring themselves: by coordinates of their own, or by the name of a town.

Orders without a place's name at the very same coordinates share one place, called like the first of them.
"""

from __future__ import annotations

from planner.model.records import Place
from planner.sheets.rows import Row, Sheet


class OrderPlaces:
    """The places of a scenario while its orders are read; `added` grows with those that orders bring.

    Parameters
    ----------
    places : list of Place
        The places of the Places sheet.
    excused : set of str
        Names of places that have been reported as faulty.
    """

    def __init__(self, places: list[Place], excused: set[str]) -> None:
        self._known = {place.name for place in places}
        self._excused = excused
        self._by_city: dict[str, list[str]] = {}
        for place in places:
            if place.city:
                self._by_city.setdefault(place.city.casefold(), []).append(place.name)
        self._added: dict[str, Place] = {}
        self._unnamed: dict[tuple[float | None, float | None], str] = {}

    @property
    def added(self) -> tuple[Place, ...]:
        """The places that orders brought, in their order."""
        return tuple(self._added.values())

    def settle(self, sheet: Sheet, row: Row) -> None:
        """Give a row its place: the one it names, one at its coordinates, or one in its town."""
        values = row.values
        if row.faulty & {"place", "latitude", "longitude", "city"}:
            return
        name = values.get("place", "")
        latitude, longitude = values.get("_aside_latitude"), values.get("_aside_longitude")
        city = values.get("_aside_city", "")
        if name and (name in self._known or name in self._excused):
            return
        if (latitude is None) != (longitude is None):
            missing = "latitude" if latitude is None else "longitude"
            sheet.fault(row, missing, None, f"the {missing}, as the other coordinate is given")
        elif latitude is not None:
            self._add(
                sheet, row, name, Place(name=name or "?", latitude=latitude, longitude=longitude, city=city)
            )
        elif not name and city:
            self._in_town(sheet, row, city)
        elif not name:
            sheet.fault(row, "place", None, "a place", "Name a place, or give latitude and longitude.")

    def _add(self, sheet: Sheet, row: Row, name: str, place: Place) -> None:
        if name and name in self._added:
            known = self._added[name]
            if (known.latitude, known.longitude) != (place.latitude, place.longitude):
                sheet.fault(
                    row, "latitude", f"{place.latitude}, {place.longitude}",
                    f"the coordinates that “{name}” has further up: {known.latitude}, {known.longitude}",
                    "Use one pair of coordinates, or another name for the other place.",
                )  # fmt: skip
            return
        spot = (place.latitude, place.longitude)
        if not name and spot in self._unnamed:
            row.values["place"] = self._unnamed[spot]
            return
        free = name or self._free(str(row.values.get("name", "?")))
        if not name:
            self._unnamed[spot] = free
        self._added[free] = place.model_copy(update={"name": free})
        row.values["place"] = free

    def _free(self, stem: str) -> str:
        name, number = stem, 1
        while name in self._known or name in self._added:
            number += 1
            name = f"{stem} ({number})"
        return name

    def _in_town(self, sheet: Sheet, row: Row, city: str) -> None:
        by_name = [name for name in (*self._known, *self._added) if name.casefold() == city.casefold()]
        there = by_name or self._by_city.get(city.casefold(), [])
        if len(there) == 1:
            row.values["place"] = there[0]
        elif there:
            sheet.fault(
                row, "city", city, "a town with one place only",
                f"Name the place; in {city} there are {', '.join(f'“{name}”' for name in there[:4])}.",
            )  # fmt: skip
        elif city not in self._excused:
            sheet.fault(
                row, "city", city, "a town with a row in Places",
                f"Add “{city}” to Places with its latitude and longitude, or give the order's own.",
            )  # fmt: skip
