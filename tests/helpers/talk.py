"""Scenarios to talk about: vocabularies with the naming habits of different trades."""

from __future__ import annotations

from datetime import date

from planner.language.vocabulary import Entry, Vocabulary


def entry(name: str, roles: str, *members: str) -> Entry:
    return Entry(name, frozenset(roles.split()), members)


def relief() -> Vocabulary:
    """One day, trucks and numbered orders, hospitals and an old town."""
    return Vocabulary.build(
        date(2026, 11, 24),
        entries=[
            *(entry(str(number), "order") for number in (*range(1, 31), *range(1010, 1015))),
            *(entry(f"Truck {number}", "vehicle") for number in (1, 2, 3)),
            *(entry(f"Van {letter}", "vehicle") for letter in "AB"),
            entry("Unimog 2", "vehicle"),
            entry("Citerne Bleue", "vehicle"),
            entry("Yann", "driver", "Citerne Bleue"),
            entry("hospital", "activity_group", "3", "4"),
            entry("old town", "activity_group place_group", "4", "5"),
            entry("Port Roscoff", "place activity_group", "6"),
            entry("Depot North", "place"),
            entry("diesel", "activity_group dimension", "7", "8"),
            entry("weight", "dimension"),
            entry("fridge", "activity_group resource_group", "9", "Van A"),
        ],
    )


def dock() -> Vocabulary:
    """Three days from Monday 30 November 2026: docks, tasks with jobs, workers and shifts."""
    days = ("Mon", "Tue", "Wed")
    return Vocabulary.build(
        date(2026, 11, 30),
        days=3,
        entries=[
            *(entry(f"Dock {number}", "station") for number in range(1, 6)),
            entry("Check Desk", "station"),
            entry("Wrapping Line", "station"),
            entry("dry dock", "resource_group", "Dock 1", "Dock 2", "Dock 3", "Dock 4"),
            entry("TR-04 check", "task"),
            entry("TR-04 unload", "task"),
            entry("TR-04", "activity_group", "TR-04 check", "TR-04 unload"),
            entry("container", "activity_group", "TR-04 unload"),
            *(entry(name, "worker") for name in ("Abebe", "Ana Silva", "Luc", "Hugo B.", "Hugo S.", "Zoë")),
            entry("forklift", "resource_group skill", "Abebe", "Luc"),
            *(entry(f"{part} {day}", "shift") for part in ("Dawn", "Dusk") for day in days),
            entry("dawn", "activity_group", *(f"Dawn {day}" for day in days)),
            entry("dusk", "activity_group", *(f"Dusk {day}" for day in days)),
            entry("night", "activity_group"),
            entry("early", "activity_group"),
        ],
    )
