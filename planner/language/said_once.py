"""A reading with each rule said once: what two wishes say of the same names is one rule."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from planner.language.record import Reading

_BLOCKED = frozenset({"unavailable", "exclude_period"})
_BOUNDS = frozenset({"earliest", "latest", "finish_by", "start", "end"})
_MERGED = frozenset({"time_window", "working_hours"})


def said_once(reading: Reading) -> Reading:
    """Return the reading with each constraint said once, and what two of them say of the same names in one.

    "Vans start at 7 and must be back by 5" is one rule of two bounds; "fewest vans, then the shortest distance" is one
    goal of two parts.
    """
    constraints: list[dict[str, Any]] = []
    for read_item in reading.constraints:
        item = dict(read_item)
        if "minimise" in item:
            item["minimise"] = list(dict.fromkeys(item["minimise"]))
        if item.get("level") == "low":
            item.pop("strength", None)  # "if there's room" says the low priority, not a soft one
        same = next((known for known in constraints if _joins(known, item)), None)
        if same is not None and item["kind"] == "objective":
            same["minimise"] = [
                *same["minimise"],
                *(g for g in item["minimise"] if g not in same["minimise"]),
            ]
        elif same is not None:
            same.update(item)
        elif item not in constraints:
            constraints.append(item)
    constraints = _days_joined(constraints)
    said = [item for item in constraints if not any(_says_more(other, item) for other in constraints)]
    return replace(reading, constraints=tuple(said))


def _days_joined(constraints: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rules with two of them about neighbouring whole days said as one: "off on Monday and Tuesday"."""
    joined: list[dict[str, Any]] = []
    for item in constraints:
        before = joined[-1] if joined else {}
        if (
            item.get("kind") in _BLOCKED
            and {**before, **_span(item)} == item
            and _next_day(before.get("end", "")) == item.get("start")
        ):
            before["end"] = item.get("end")
        else:
            joined.append(item)
    return joined


def _span(item: dict[str, Any]) -> dict[str, Any]:
    return {name: item[name] for name in ("start", "end") if name in item}


def _next_day(day: str) -> str | None:
    """Return the day after a bare day; None for what is none."""
    return str(date.fromisoformat(day) + timedelta(1)) if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else None


def _says_more(other: dict[str, Any], item: dict[str, Any]) -> bool:
    """Tell whether another rule says all that a rule says, and more: "Ana is off" beside "Ana is off on Monday"."""
    return len(other) > len(item) and all(other.get(name) == value for name, value in item.items())


def _joins(known: dict[str, Any], item: Any) -> bool:
    """Tell whether a rule only adds to another of the same kind what that one leaves open."""
    kind = item.get("kind")
    if kind != known.get("kind") or item == known:
        return False
    if kind == "objective":
        return set(known) == set(item) == {"kind", "minimise"}
    if kind not in _MERGED:
        return False
    rest = {name: value for name, value in item.items() if name not in _BOUNDS}
    return rest == {n: v for n, v in known.items() if n not in _BOUNDS} and not (
        set(known) & set(item) & _BOUNDS
    )
