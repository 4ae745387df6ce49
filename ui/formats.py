"""Quantities as short texts for planners: the one place where integers with units become words."""

from __future__ import annotations

NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


def grouped(value: int) -> str:
    """Return an integer with its thousands set apart."""
    return f"{value:,}".replace(",", NARROW_SPACE)


def kilometres(metres: int) -> str:
    """Return metres as kilometres: one decimal below a hundred."""
    km = metres / 1000
    return f"{km:.1f} km" if km < 99.95 else f"{grouped(round(km))} km"


def duration(minutes: int) -> str:
    """Return minutes as "45 min", "2 h" or "2 h 05"."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else ""
    if not hours:
        return f"{sign}{rest} min"
    return f"{sign}{hours} h" if not rest else f"{sign}{hours} h {rest:02d}"


def amount(thousandths: int) -> str:
    """Return a load in its own unit, with no more than three decimals."""
    whole, rest = divmod(abs(thousandths), 1000)
    sign = "−" if thousandths < 0 else ""
    return f"{sign}{grouped(whole)}" + (f".{rest:03d}".rstrip("0") if rest else "")


def share(part: int, whole: int) -> str:
    """Return a part as a percentage of a whole; empty when there is no whole."""
    return f"{round(100 * part / whole)}%" if whole > 0 else ""


def count(number: int, one: str, many: str = "") -> str:
    """Return "1 stop" or "3 stops"."""
    return f"{grouped(number)} {one if number == 1 else many or one + 's'}"
