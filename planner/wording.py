"""Plain words for sentences: lists of names, moments, periods, durations and amounts.

Names stand in sentences exactly as the scenario spells them; the words around them are British English.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from planner.model.calendar import DAY, Calendar, clock_text
from planner.model.names import BUILT_IN_ACTIVITIES, BUILT_IN_RESOURCES

_BUILT_IN = {*BUILT_IN_ACTIVITIES, *BUILT_IN_RESOURCES}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_PLURAL_LETTERS = 3
"""A one-word name this short that ends in s ("bus", "SOS") is no plural."""


def listing(items: Iterable[str], word: str = "and") -> str:
    """Return items as a list said aloud: ``A``, ``A and B``, ``A, B and C``."""
    said = list(items)
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} {word} {said[-1]}"


def some(items: Sequence[str], most: int = 5) -> str:
    """Return at most ``most`` items said aloud, the rest as a count: ``A, B and 7 more``."""
    if len(items) <= most:
        return listing(items)
    return f"{', '.join(items[: most - 1])} and {len(items) - most + 1} more"


def named(names: Sequence[str], word: str = "and") -> str:
    """Return a list of names of the constraint language in words.

    ``not X`` becomes "except X", ``A & B`` "whatever is both A and B".
    """
    runs: list[tuple[list[str], list[str]]] = []
    for name in names:
        if name.startswith("not ") and runs:
            runs[-1][1].append(_both(name[4:]))
        elif runs and not runs[-1][1]:
            runs[-1][0].append(_both(name))
        else:
            runs.append(([_both(name)], []))
    said = [
        listing(with_, word) + (f" except {listing(without)}" if without else "") for with_, without in runs
    ]
    return f", {word} ".join(said)


def _both(name: str) -> str:
    parts = [part.strip() for part in name.split(" & ")]
    if len(parts) == 1:
        return name
    if parts[0] in _BUILT_IN:
        return f"{parts[0]} that are {listing(parts[1:])}"
    return f"whatever is {'both ' if len(parts) == 2 else ''}{listing(parts)}"


def plural(names: Sequence[str]) -> bool:
    """Tell whether names are spoken of as several: more than one, or one that looks like a plural."""
    with_ = [name for name in names if not name.startswith("not ")]
    if len(with_) != 1:
        return True
    (name,) = with_
    if " & " in name:
        return name.split(" & ")[0].strip() in _BUILT_IN
    return name in _BUILT_IN or name.startswith("all ") or looks_plural(name)


def looks_plural(name: str) -> bool:
    """Tell whether a name looks like a plural: "vans", "spare parts"; not "bus" or "glass"."""
    last = name.split()[-1] if name.split() else name
    return (
        last.isalpha()
        and len(last) > _PLURAL_LETTERS
        and last.endswith("s")
        and not last.endswith(("ss", "us", "is"))
    )


def spoken(text: str, soft: bool = False, spelled: bool = False) -> str:
    """Return a text as a whole sentence.

    Parameters
    ----------
    text : str
        Begins with a small letter unless with a name; has no full stop.
    soft : bool
        Whether it is a wish: "If possible, ..." goes before it.
    spelled : bool
        Whether it begins with a name, which stays as it is spelled.
    """
    if soft:
        return f"If possible, {text}."
    return f"{text if spelled else text[:1].upper() + text[1:]}."


def must(soft: bool) -> str:
    """Return "must", or "should" for a wish."""
    return "should" if soft else "must"


def may(soft: bool) -> str:
    """Return "may", or "should" for a wish."""
    return "should" if soft else "may"


# -- moments and periods --------------------------------------------------------------------------------


def day_text(when: date) -> str:
    """Return a date as ``Tuesday 24 November``."""
    return f"{_WEEKDAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]}"


def moment_parts(moment: str) -> tuple[date | None, str]:
    """Return the date and the clock time of a moment; either may be missing."""
    if len(moment) == 5:
        return None, moment
    if len(moment) == 10:
        return date.fromisoformat(moment), ""
    return datetime.fromisoformat(moment).date(), moment[11:16]


def moment_text(moment: str) -> str:
    """Return a moment as ``10:00``, ``Tuesday 24 November`` or ``10:00 on Tuesday 24 November``."""
    day, time = moment_parts(moment)
    if day is None:
        return time
    return f"{time} on {day_text(day)}" if time else day_text(day)


def until_text(moment: str, word: str = "until") -> str:
    """Return a moment that ends something; of a bare day the end is said."""
    day, time = moment_parts(moment)
    return f"{word} the end of {day_text(day)}" if day and not time else f"{word} {moment_text(moment)}"


def period_text(start: str | None, end: str | None) -> str:
    """Return a period: ``until 12:00``, ``from 17:00 on``, ``on Tuesday 24 November``; empty without ends."""
    if start is None:
        return until_text(end) if end else ""
    if end is None:
        return f"from {moment_text(start)} on"
    first, first_time = moment_parts(start)
    last, last_time = moment_parts(end)
    if first and first == last and not first_time and not last_time:
        return f"on {day_text(first)}"
    if first == last or first is None or last is None:
        same = first or last
        times = f"between {first_time or '00:00'} and {last_time or '24:00'}"
        return f"{times} on {day_text(same)}" if same else times
    if not first_time and not last_time:
        return f"from {day_text(first)} to {day_text(last)}"
    return f"from {moment_text(start)} to {until_text(end, '').strip()}"


def start_text(earliest: str | None, latest: str | None) -> str:
    """Return when something may start: ``by 10:00``, ``at 14:30 or later``, ``between 8:00 and 10:00``."""
    if earliest and earliest == latest and moment_parts(earliest)[1]:
        return f"at {moment_text(earliest)}"
    if earliest and latest:
        return period_text(earliest, latest)
    if latest:
        return until_text(latest, "by")
    if earliest is None:
        return "at any time"
    time = moment_parts(earliest)[1]
    return f"{'at' if time else 'on'} {moment_text(earliest)} or later"


def instant_text(calendar: Calendar, minute: int) -> str:
    """Return a minute of the plan as ``10:25``, with its day where the horizon has several."""
    if calendar.days == 1 and 0 <= minute <= DAY:
        return "24:00" if minute == DAY else clock_text(minute)
    return f"{clock_text(minute)} on {day_text(calendar.date_of(minute))}"


# -- amounts --------------------------------------------------------------------------------------------


def count_text(number: float, one: str, several: str = "") -> str:
    """Return a number with its noun: ``1 stop``, ``3 stops``."""
    return f"{number_text(number)} {one if number == 1 else several or one + 's'}"


def number_text(number: float) -> str:
    """Return a number without needless decimals."""
    if abs(number) >= 1e15:
        return f"{number:g}"
    return f"{round(number, 3):g}" if abs(number) < 1_000_000 else str(round(number))


def minutes_text(minutes: float) -> str:
    """Return a duration: ``45 minutes``, ``2 hours``, ``2 hours 30 minutes``."""
    if minutes < 120 or minutes != int(minutes):
        return count_text(minutes, "minute")
    hours, rest = divmod(int(minutes), 60)
    return count_text(hours, "hour") + (f" {count_text(rest, 'minute')}" if rest else "")


def kilometres_text(metres: int) -> str:
    """Return metres as kilometres with at most one decimal."""
    return f"{number_text(round(metres / 1000, 1))} km"


def load_text(thousandths: int, dimension: str, weight_unit: str = "kg") -> str:
    """Return a load in its column's unit: ``800 kg``, ``3 pallets``, ``2.5 of volume``."""
    return measured_text(thousandths / 1000, dimension, weight_unit)


def measured_text(amount: float, dimension: str, weight_unit: str | None) -> str:
    """Return an amount of a load in its unit; of weight without a unit where that is not known: ``800 of weight``."""
    if dimension == "weight" and weight_unit:
        return f"{number_text(amount)} {weight_unit}"
    return f"{number_text(amount)} {'' if dimension.endswith('s') else 'of '}{dimension}"


def money_text(cents: int, currency: str) -> str:
    """Return an amount of money: ``1,234.50 EUR``."""
    return f"{cents / 100:,.2f} {currency}"
