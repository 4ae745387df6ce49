"""Durations as people say them, in English and French; the French clock times that look like them are told apart."""

from __future__ import annotations

import re

from planner.language.clock_words import PART, SMALL, clock
from planner.language.quantities import NUMBER, WORDS, value_of
from planner.language.spans import Scanner

_MINUTES = r"(?:minutes?|mins?|mn)"
_HOURS = r"(?:hours?|hrs?|heures?)"
_FIXED_DURATIONS = tuple(
    (re.compile(rf"\b{pattern}"), said)
    for pattern, said in (
        (r"(?:three|3)[- ]quarters? of an hour\b|trois quarts d'heure\b", "45min"),
        (
            r"(?:an|one|1) hour and a half\b|une heure et demie?\b|(?:one and a|1 1/2|1½|1\.5) (?:half )?hours?\b",
            "1h30",
        ),
        (r"(?:an|one|1) hour and (?:a )?quarter\b|une heure et quart\b", "1h15"),
        (r"(?:an|one|1) hour and three quarters\b|une heure trois quarts\b", "1h45"),
        (r"half[- ](?:an?[- ])?hour\b|(?:a )?half hour\b|(?:une )?demi[- ]?heure\b|1/2 hour\b", "30min"),
        (r"(?:a )?quarter (?:of an )?hour\b|(?:un )?quart d'heure\b|1/4 hour\b", "15min"),
    )
)
_HALF_HOURS = re.compile(
    rf"\b({SMALL}) and a half {_HOURS}\b|\b({SMALL}) heures? et demie?\b|\b({SMALL})[.,]5 ?(?:h\b|{_HOURS}\b)"
)
_HOURS_MINUTES = re.compile(rf"\b({SMALL}) ?{_HOURS}(?: and| et)? ({SMALL}) ?{_MINUTES}\b")
_MINUTES_ONLY = re.compile(rf"\b({NUMBER})[- ]?(?:{_MINUTES}\b|(?:'|′)(?!\w))")
_HOURS_ONLY = re.compile(rf"\b({NUMBER})[- ]?{_HOURS}\b")
_AN_HOUR = re.compile(r"\b(?:an|one|une) (?:hour|heure)\b(?! (?:et|and) )")
WRITTEN_H = re.compile(r"\b(\d{1,3}) ?h(?: ?(\d{2})(?: ?(?:min|mn))?)?\b")

_DURATION_BEFORE = re.compile(
    r"(?:(?:more|less|longer|fewer|further) than|over|under|within|for|at (?:most|least)|up to|another|every|takes?|needs?|lasts?"
    r"|maximum(?: of)?|minimum(?: of)?|max\.?|min\.?|moins d'?e?|plus d'?e?|plus|pendant|durant|en|sous|dure|durera|prend|prendra"
    r"|prennent|prevois|prevoir|compte[rz]?|faut|toutes les|depassent?(?: pas)?|depasser|excede|limite[rz]? a|limitee?s? a|au (?:moins|plus|max|maximum|minimum)|minimum|maximum|min|max|pause d'?e?|repos d'?e?"
    r"|maxi|mini|environ|fait|service|bord|duree(?: de| :)?)\s*(?:les\s*)?$"
)
_DURATION_AFTER = re.compile(
    r"^\s*(?:de (?:repos|pause|travail|conduite|route|service|plus|trajet|rab|retard|coupure|delai|battement|moins)|par (?:jour|semaine|personne)"
    r"|a bord|entre (?:deux|chaque|les)|d'affilee|max\b|maxi\b|maximum|mini\b|minimum|au volant|d'heures|au (?:plus(?! t[oa])|moins|maximum|minimum|total)|chaque|of |rest\b|break\b"
    r"|per |a day|a week|between (?:two|shifts)|on board|apres|pour (?:chaque|decharger|charger)|chacun|chez|d'ecart|d'intervalle|later\b|after\b|each\b|off\b|shifts?\b|driving\b|overtime)"
)
_LIMITED_TO = re.compile(r"\b(?:limite[rz]?|limit|cap)\b[^.;,]{0,50}\b(?:a|to|at)\s*$")
_BEFORE_CLOCK = re.compile(r"^\s?(?:-|–|a|et|jusqu'a)\s?\d{1,2}(?:\s?h|:|\s?heures)")
_BEHIND_CLOCK = re.compile(r"\d(?:\s?h\s?|:)(?:\d\d)?\s?(?:-|–)\s?$")
_SURE_CLOCK_BEFORE = re.compile(
    r"(?:\bavant|\bapres|jusqu'?a|\bdes|\bvers|\bby|\bbefore|\bafter|\buntil|\btill|a partir de|d'ici|plus t(?:ot|ard) (?:que|a))\s*$"
)
_COUNTED_BEFORE = re.compile(
    r"\b(?:plus|moins|pause|repos|duree|minimum|maximum|pres|total|temps|trajet|dessus|dessous) d'?e?\s*$"
)
_CLOCK_BEFORE = re.compile(
    r"(?:\ba|\bat|\bavant|\bapres|jusqu'?a|\bdes|\bvers|\bby|\bbefore|\bafter|\buntil|\btill|\bfrom|\bde|\bentre|\bbetween|\bpour"
    r"|a partir de|\bd'ici|plus tot que|plus tard que|plus tard a|plus tot a)\s*$"
)
_FRENCH_PAST = re.compile(
    rf"\b(?P<h>{SMALL}|midi|minuit) ?(?:heures?|h)? ?(?P<m>et demie?|et quart|moins le quart|moins (?:{SMALL})|trois quarts)\b{PART}"
)
_FRENCH_WORDS = re.compile(rf"\b(?P<h>{WORDS}) heures (?P<m>{WORDS})\b(?! ?{_MINUTES}){PART}")


def find_durations(scanner: Scanner) -> None:
    """Say every duration in the request as ``30min``, ``2h`` or ``6h30``."""
    for pattern, said in _FIXED_DURATIONS:
        scanner.replace(pattern, "duration", lambda m, said=said: said)  # type: ignore[misc]
    scanner.replace(
        _HOURS_MINUTES,
        "duration",
        lambda m: f"{value_of(m[1])}h{value_of(m[2]):02d}" if value_of(m[2]) < 60 else None,
    )
    scanner.replace(_FRENCH_PAST, "clock", lambda m: _french_past(scanner, m))
    scanner.replace(_HALF_HOURS, "duration", lambda m: f"{value_of(m[1] or m[2] or m[3])}h30")
    scanner.replace(_MINUTES_ONLY, "duration", lambda m: f"{value_of(m[1])}min")
    scanner.replace(_FRENCH_WORDS, "clock", lambda m: clock(value_of(m["h"]), value_of(m["m"]), m["part"]))
    scanner.replace(_HOURS_ONLY, "duration", lambda m: _hours(scanner, m))
    scanner.replace(_AN_HOUR, "duration", lambda m: "1h")
    scanner.replace(WRITTEN_H, "duration", lambda m: _written_h(scanner, m))


def _hours(scanner: Scanner, found: re.Match[str]) -> str | None:
    """Return a duration for "two hours"; None for "à neuf heures", which is a time."""
    before, after = scanner.text[: found.start()], scanner.text[found.end() :]
    if "heure" in found.group():
        if int(value_of(found[1])) <= 24 and (_BEFORE_CLOCK.match(after) or _BEHIND_CLOCK.search(before)):
            return None
        if _DURATION_BEFORE.search(before) and not _SURE_CLOCK_BEFORE.search(before):
            return f"{value_of(found[1])}h"
        if re.search(r"\bentre\b[^.;]{1,14}\bet\s*$", before):
            return None
        if _SURE_CLOCK_BEFORE.search(before):
            return None
        counted = _COUNTED_BEFORE.search(before)
        if _CLOCK_BEFORE.search(before) and not counted and not _DURATION_AFTER.match(after):
            return None
        if re.search(r"\bde\s*$", before) and re.match(r"\s*a\b", after):
            return None
    return f"{value_of(found[1])}h"


def _written_h(scanner: Scanner, found: re.Match[str]) -> str | None:
    """Return a duration for "2h" where the words around say so; a French clock time is left."""
    before, after = scanner.text[: found.start()], scanner.text[found.end() :]
    hour = int(found[1])
    if hour <= 12 and _LIMITED_TO.search(before):
        return f"{hour}h{found[2] or ''}"
    clock_like = hour <= 24 and bool(_CLOCK_BEFORE.search(before)) and not _COUNTED_BEFORE.search(before)
    if hour <= 24 and (_BEFORE_CLOCK.match(after) or _BEHIND_CLOCK.search(before)):
        return None
    if clock_like and hour >= 5 and re.search(r"\ba\s*$", before) and not _DURATION_BEFORE.search(before):
        return None
    duration_like = bool(_DURATION_BEFORE.search(before)) or bool(_DURATION_AFTER.match(after))
    if re.search(r"\bet\s*$", before) and re.search(r"\bentre\b[^.;]*$", before):
        duration_like, clock_like = False, True
    if clock_like and (_SURE_CLOCK_BEFORE.search(before) or not _DURATION_AFTER.match(after)):
        return None
    if hour <= 24 and not duration_like and hour >= 5:
        return None
    return f"{hour}h{found[2] or ''}"


def _french_past(scanner: Scanner, found: re.Match[str]) -> str | None:
    before = scanner.text[: found.start()]
    word, how = found["h"], found["m"]
    if (
        "heure" not in found.group()
        and " h" not in found.group()
        and word not in ("midi", "minuit")
        and not re.search(r"\dh", found.group())
    ):
        return None
    counted = _COUNTED_BEFORE.search(before) is not None
    if counted or (_DURATION_BEFORE.search(before) and not _CLOCK_BEFORE.search(before)):
        return None
    hour = 12 if word == "midi" else 0 if word == "minuit" else value_of(word)
    if how.startswith("et demi"):
        return clock(hour, 30, found["part"])
    if how == "et quart":
        return clock(hour, 15, found["part"])
    if how == "trois quarts":
        return clock(hour, 45, found["part"])
    away = 15 if how == "moins le quart" else value_of(how.removeprefix("moins "))
    return clock((hour - 1) % 24, 60 - away, found["part"]) if 0 < away < 60 else None
