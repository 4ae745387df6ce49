"""Made-up wards for the roster's benchmark: people, four weeks of shifts, and rules of many kinds.

A ward is drawn from a seed alone, so that anybody can solve the same one.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from planner.constraints import parse
from planner.model import Problem, Rule, Settings, Shift, Worker

MONDAY = date(2026, 11, 30)


@dataclass(frozen=True)
class Ward:
    """What a ward is drawn with.

    Attributes
    ----------
    people, days : int
    weekday, weekend : tuple of int
        Heads on the early, the late and the night shift beside one lead each.
    """

    people: int = 40
    days: int = 28
    weekday: tuple[int, int, int] = (9, 7, 3)
    weekend: tuple[int, int, int] = (7, 5, 3)


WARDS = {
    "ward": Ward(),
    "short": Ward(weekday=(12, 10, 4), weekend=(9, 7, 4)),
    "small": Ward(people=14, days=14, weekday=(2, 2, 1), weekend=(1, 1, 1)),
}
"""A well-staffed ward, one with too few people, and a small one for the tests."""

_TIMES = {"Early": (360, 840), "Late": (840, 1320), "Night": (1320, 1800)}
_CONTRACTS = ((160.0, 132.0), (160.0, 132.0), (160.0, 132.0), (128.0, 104.0), (80.0, 64.0))
"""Most and least hours in four weeks: three of five work full time."""


def drawn(name: str, seed: int) -> Problem:
    """Return one of `WARDS`, drawn with a seed."""
    ward = WARDS[name]
    rng = random.Random(f"{name} {seed}")
    workers = _people(ward, rng)
    return Problem(
        settings=Settings(
            name=f"{name}-{seed}", start_date=MONDAY, end_date=MONDAY + timedelta(days=ward.days - 1)
        ),
        workers=workers,
        shifts=_shifts(ward),
        rules=tuple(
            Rule(id=f"R{k}", constraint=parse(rule)) for k, rule in enumerate(_rules(workers, rng), 1)
        ),
    )


def _people(ward: Ward, rng: random.Random) -> tuple[Worker, ...]:
    found = []
    for k in range(ward.people):
        most, least = (hours * ward.days / 28 for hours in _CONTRACTS[k % len(_CONTRACTS)])
        first = rng.randrange(ward.days)
        away = {first + day for day in range(rng.choice((1, 2, 3, 3, 7)))} | {rng.randrange(ward.days)}
        found.append(
            Worker(
                name=f"P{k + 1:02}",
                skills=tuple(
                    skill
                    for skill, every in (("lead", 3), ("nurse", 2))
                    if k % every == 0 or rng.random() < 0.1
                ),
                max_hours=most,
                min_hours=least,
                days_off=tuple(MONDAY + timedelta(days=day) for day in sorted(away) if day < ward.days),
                prefers=tuple(rng.sample(("early", "late", "night"), rng.choice((1, 1, 2))))
                if rng.random() < 0.45
                else (),
                groups=("trainee",) if k % 13 == 5 else (),
            )
        )
    # Two who are to work together have to be alike.
    found[11] = found[11].model_copy(
        update={key: getattr(found[10], key) for key in ("max_hours", "min_hours", "days_off", "prefers")}
    )
    return tuple(found)


def _shifts(ward: Ward) -> tuple[Shift, ...]:
    found = []
    for day in range(ward.days):
        when = MONDAY + timedelta(days=day)
        free = when.weekday() >= 5
        for (kind, (starts, ends)), heads in zip(
            _TIMES.items(), ward.weekend if free else ward.weekday, strict=True
        ):
            groups = (kind.lower(), "weekend") if free else (kind.lower(),)
            common: dict[str, Any] = {"date": when, "starts": starts, "ends": ends, "groups": groups}
            label = f"{when:%a} {when.day}.{when.month}."
            found.append(Shift(name=f"{kind} lead {label}", needed=1, skill="lead", **common))
            found.append(Shift(name=f"{kind} {label}", needed=heads, **common))
    return tuple(found)


def _rules(workers: tuple[Worker, ...], rng: random.Random) -> list[dict[str, Any]]:
    names = [worker.name for worker in workers]
    others = rng.sample(names[:10], 4)
    nights = [f"Night {_label(day)}" for day in (1, 2)]
    soft = {"strength": "soft"}
    return [
        {"kind": "rest", "hours": 11},
        {"kind": "consecutive", "at_most": 6},
        {"kind": "consecutive", "at_most": 5, **soft},
        {"kind": "consecutive", "at_most": 3, "activities": ["night"]},
        {"kind": "succession", "first": ["night"], "then": ["early", "late"]},
        {"kind": "succession", "first": ["late"], "then": ["early"], **soft},
        {"kind": "team", "mode": "same", "resources": names[10:12]},
        {"kind": "team", "mode": "different", "resources": others[:2]},
        {"kind": "coverage", "activities": nights, "at_least": 2, "skill": "nurse"},
        {"kind": "coverage", "activities": ["weekend & early"], "at_least": 3, "skill": "nurse", **soft},
        {"kind": "limit", "resources": ["all workers"], "quantity": "shifts", "at_most": 6, "activities": ["night"]},
        {"kind": "limit", "resources": ["all workers"], "quantity": "shifts", "at_most": 4, "activities": ["weekend"], **soft},
        {"kind": "limit", "resources": ["all workers"], "quantity": "hours", "at_most": 48, "per": "week"},
        {"kind": "forbid", "activities": ["night"], "resources": ["trainee"]},
        {"kind": "assign", "activities": [f"Early {_label(0)}"], "resources": others[2:3]},
        {"kind": "unavailable", "resources": others[3:], "start": "2026-12-03T12:00", "end": "2026-12-05"},
        {"kind": "objective", "balance": True},
    ]  # fmt: skip


def _label(day: int) -> str:
    when = MONDAY + timedelta(days=day)
    return f"{when:%a} {when.day}.{when.month}."
