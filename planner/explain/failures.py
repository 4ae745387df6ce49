"""Why a route can't be, in words for the planner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.explain.moments import Bound
from planner.explain.restrictions import Because, clock
from planner.model.calendar import DAY
from planner.wording import count_text, kilometres_text, minutes_text


@dataclass(frozen=True)
class Failure:
    """Why a route can't be: a code, words for the planner, and the smallest fix where one is known.

    ``excess`` ranks failures of one code: the smaller, the nearer to possible.
    """

    code: str
    text: str
    fix: str = ""
    excess: float = 0.0
    rule: str | None = None


def lift(because: Because) -> str:
    """Return what to do about a restriction."""
    return because.fix or (f"lift “{because.text}”" if because.rule else f"change that {because.text}")


def rule_of(blamed: Sequence[Bound]) -> str | None:
    """Return the first rule among bounds."""
    return next((bound.because.rule for bound in blamed if bound.because.rule), None)


def amount_text(number: float, unit: str) -> str:
    """Return an amount of kilometres, minutes or stops with its unit."""
    if unit == "km":
        return kilometres_text(round(number * 1000))
    return minutes_text(number) if unit == "minutes" else count_text(number, unit.removesuffix("s"))


def on_day(minute: int, day: int) -> str:
    """Return the time of day of a minute as planners write it beside a day: ``24:00``, ``01:00 the next day``."""
    past = minute - day * DAY
    text = "24:00" if past == DAY else clock(minute)
    if past <= DAY:
        return text
    return f"{text} the next day" if past < 2 * DAY else f"{text} {past // DAY} days later"
