"""Plain French words for sentences: lists, moments, periods, durations and agreement; the English ones are in `wording`.

Clock times and figures stand as in English, so that a sentence says the same figures in both languages.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from planner.wording import moment_parts, number_text

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
_VOWELS = frozenset("aeiouyàâäéèêëîïôöùûü")


def listing(items: Iterable[str], word: str = "et") -> str:
    """Return items as a list said aloud: ``A``, ``A et B``, ``A, B et C``."""
    said = list(items)
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} {word} {said[-1]}"


def spoken(text: str, soft: bool = False, spelled: bool = False) -> str:
    """Return a text as a whole sentence, as `planner.wording.spoken` does in English."""
    if soft:
        return f"Si possible, {text}."
    return f"{text if spelled else text[:1].upper() + text[1:]}."


def must(soft: bool) -> str:
    """Return "doit", or "devrait" for a wish."""
    return "devrait" if soft else "doit"


def may(soft: bool) -> str:
    """Return "peut", or "devrait" for a wish."""
    return "devrait" if soft else "peut"


def only(text: str) -> str:
    """Return words with "que" before them: ``que le mardi``, ``qu’entre 8:00 et 9:00``."""
    return f"qu’{text}" if text[:1].casefold() in _VOWELS else f"que {text}"


def of(text: str) -> str:
    """Return words with "de" before them: ``du plan``, ``des commandes``, ``d’Ana``."""
    for article, merged in (("les ", "des "), ("le ", "du ")):
        if text.startswith(article):
            return merged + text.removeprefix(article)
    return f"d’{text}" if text[:1].casefold() in _VOWELS else f"de {text}"


def to(text: str) -> str:
    """Return words with "à" before them: ``au plan``, ``aux commandes``, ``à Ana``."""
    for article, merged in (("les ", "aux "), ("le ", "au ")):
        if text.startswith(article):
            return merged + text.removeprefix(article)
    return f"à {text}"


# -- moments and periods --------------------------------------------------------------------------------


def day_text(when: date) -> str:
    """Return a date as ``mardi 24 novembre``."""
    number = "1er" if when.day == 1 else str(when.day)
    return f"{_WEEKDAYS[when.weekday()]} {number} {_MONTHS[when.month - 1]}"


def moment_text(moment: str) -> str:
    """Return a moment as ``10:00``, ``le mardi 24 novembre`` or ``10:00 le mardi 24 novembre``."""
    day, time = moment_parts(moment)
    if day is None:
        return time
    return f"{time} le {day_text(day)}" if time else f"le {day_text(day)}"


def end_text(moment: str) -> str:
    """Return a moment that ends something, ``à 12:00``; of a bare day the end is said."""
    day, time = moment_parts(moment)
    return f"à la fin du {day_text(day)}" if day and not time else f"à {moment_text(moment)}"


def until_text(moment: str) -> str:
    """Return until when: ``jusqu’à 12:00``, ``jusqu’à la fin du mardi 24 novembre``."""
    return f"jusqu’{end_text(moment)}"


def from_text(moment: str) -> str:
    """Return a moment from which on something holds: ``à partir de 17:00``, ``à partir du mardi 24 novembre``."""
    return f"à partir {of(moment_text(moment))}"


def period_text(start: str | None, end: str | None) -> str:
    """Return a period: ``jusqu’à 12:00``, ``à partir de 17:00``, ``le mardi 24 novembre``; empty without ends."""
    if start is None:
        return until_text(end) if end else ""
    if end is None:
        return from_text(start)
    first, first_time = moment_parts(start)
    last, last_time = moment_parts(end)
    if first and first == last and not first_time and not last_time:
        return f"le {day_text(first)}"
    if first == last or first is None or last is None:
        same = first or last
        times = f"entre {first_time or '00:00'} et {last_time or '24:00'}"
        return f"{times} le {day_text(same)}" if same else times
    if not first_time and not last_time:
        return f"du {day_text(first)} au {day_text(last)}"
    return f"{of(moment_text(start))} {end_text(end)}"


def start_text(earliest: str | None, latest: str | None) -> str:
    """Return when something may start: ``au plus tard à 10:00``, ``à partir de 14:30``, ``entre 08:00 et 10:00``."""
    if earliest and earliest == latest and moment_parts(earliest)[1]:
        return f"à {moment_text(earliest)}"
    if earliest and latest:
        return period_text(earliest, latest)
    if latest:
        return by_text(latest)
    return from_text(earliest) if earliest else "à n’importe quelle heure"


def by_text(latest: str) -> str:
    """Return until when something must be: ``au plus tard à 10:00``, ``au plus tard le mardi 24 novembre``."""
    return f"au plus tard {'à ' if moment_parts(latest)[1] else ''}{moment_text(latest)}"


# -- amounts --------------------------------------------------------------------------------------------


def count_text(number: float, one: str, several: str = "") -> str:
    """Return a number with its noun: ``1 arrêt``, ``3 arrêts``; in French 1.5 is still one."""
    return f"{number_text(number)} {one if abs(number) < 2 else several or one + 's'}"


_DIMENSIONS = {"weight": "poids", "pallets": "palettes"}


def measured_text(amount: float, dimension: str, weight_unit: str | None) -> str:
    """Return an amount of a load in its unit: ``800 kg``, ``3 palettes``, ``2.5 de volume``."""
    if dimension == "weight" and weight_unit:
        return f"{number_text(amount)} {weight_unit}"
    named = _DIMENSIONS.get(dimension, dimension)
    return f"{number_text(amount)} {named if dimension.endswith('s') else of(named)}"


def minutes_text(minutes: float) -> str:
    """Return a duration: ``45 minutes``, ``2 heures``, ``2 heures 30 minutes``."""
    if minutes < 120 or minutes != int(minutes):
        return count_text(minutes, "minute")
    hours, rest = divmod(int(minutes), 60)
    return count_text(hours, "heure") + (f" {count_text(rest, 'minute')}" if rest else "")
