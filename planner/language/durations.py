"""Durations as people say them, in English and French; the French clock times that look like them are told apart."""

from __future__ import annotations

import re
from fractions import Fraction

from planner.language.clock_words import PART, SMALL, clock
from planner.language.quantities import NUMBER, PART_BEHIND, PARTED, WORDS, parted_value_of, value_of
from planner.language.spans import Scanner

_MINUTES = r"(?:minutes?|mins?|mn)"
_HOURS = r"(?:hours?|hrs?|heures?)"
_FIXED_DURATIONS = tuple(
    (re.compile(rf"\b{pattern}"), said)
    for pattern, said in (
        (
            r"(?:three|3)[- ]quarters? of an hour\b|trois quarts d'heure\b|(?:3/4|¾) (?:of an |d')?(?:hour|heure)\b",
            "45min",
        ),
        (r"half[- ](?:an?[- ])?hour\b|(?:a )?half hour\b|(?:une )?demi[- ]?heure\b", "30min"),
        (r"a couple of (?:hours|hrs)\b", "2h"),
        (r"a couple of minutes\b", "2min"),
        (r"une dizaine de minutes\b", "10min"),
        (r"(?:un petit |une )(?:quinzaine de minutes|quart d'heure)\b", "15min"),
        (r"une vingtaine de minutes\b", "20min"),
        (r"une trentaine de minutes\b", "30min"),
        (r"une quarantaine de minutes\b", "40min"),
        (r"(?:a )?quarter (?:of an )?hour\b|(?:un )?quart d'heure\b", "15min"),
    )
)
_PART_WORD = r"(?:and|et|quarters?|half|½|¼|¾|1/2|[13]/4|[.,]\d+)"
_PARTED_HOURS = re.compile(
    rf"(?<![\w.,:/])(?P<n>{PARTED})(?P<unit>[- ]?{_HOURS}\b(?P<behind>{PART_BEHIND})?| ?h\b)"
)
_HOURS_BEHIND = re.compile(
    rf"\b(?P<n>{SMALL}|an|une)(?: ?h| ?{_HOURS})(?P<behind> ?(?:½|1/2(?!\d))|{PART_BEHIND})"
)
_HOURS_MINUTES = re.compile(
    rf"\b({SMALL}|an|une) ?{_HOURS}(?: and| et)? (?:({SMALL}) ?{_MINUTES}\b"
    rf"|([1-5]\d)(?= ?(?:$|[.,;!?)](?!\d)|(?:of|de) (?!$)|(?:max|rest|break|driving|at (?:most|least)|au (?:plus|moins))\b)))"
)
_HOUR_AND = re.compile(
    rf"\b(?:an|one|une) (?:hour|heure) (?:and|et) (?P<m>(?:twenty|thirty|forty|fifty)[- ]five|five|ten|fifteen|twenty|thirty|forty|fifty|dix"
    rf"|quinze|vingt|trente|quarante|cinquante|[1-5]\d|5)\b(?! ?(?:{_HOURS}|{_MINUTES}|[a-z]*(?:orders?|stops?|people|drops?|trucks?|vans?))\b)"
)
_COLON_HOURS = re.compile(r"(?<![\d:.,/])(\d{1,2}):([0-5]\d) ?(?:h|hrs?|hours?|heures?)\b")
_BOTH_COUNTED = re.compile(
    rf"(?<![\d:.,/])\b(?P<a>{NUMBER})(?=(?:(?<=\d) ?[-–] ?| [-–] | (?:to|or|and|a|ou|et) ){NUMBER}[- ]?(?P<unit>{_MINUTES}|hours?|hrs?)\b)"
)
_MINUTES_ONLY = re.compile(rf"(?<![\d:.,/])\b({NUMBER})[- ]?(?:{_MINUTES}\b|(?:'|′)(?!\w))")
_HOURS_ONLY = re.compile(rf"(?<![\d:.,/])\b({NUMBER})[- ]?{_HOURS}\b")
_MILITARY = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours)")
_CLOCK_LED = re.compile(r"\b(?:at|by|before|after|until|till|since|around|about)\s$")
_TO_THE_HOUR = re.compile(
    rf"\s(?:to|past) (?:{SMALL}|noon|midnight)\b(?! ?(?:{_MINUTES}|{_HOURS}|orders?|stops?)\b)"
)
_AN_HOUR = re.compile(r"\b(?:an|one|une) (?:hour|heure)\b(?! (?:et|and) )")
WRITTEN_H = re.compile(r"\b(\d{1,3}) ?h(?: ?(\d{2})(?: ?(?:min|mn))?)?\b")

_DURATION_BEFORE = re.compile(
    r"(?:(?:more|less|longer|fewer|further) than|over|under|within|for|at (?:most|least)|up to|another|every|takes?|needs?|lasts?"
    r"|maximum(?: of)?|minimum(?: of)?|max\.?|min\.?|moins d'?e?|plus d'?e?|plus|pendant|durant|en|sous|dure|durera|prend|prendra"
    r"|prennent|prevois|prevoir|compte[rz]?|faut|toutes les|depassent?(?: pas)?|depasser|excede|limite[rz]? a|limitee?s? a|au (?:moins|plus|max|maximum|minimum)|minimum|maximum|min|max|pause d'?e?|repos d'?e?"
    r"|maxi|mini|environ|fait|service|bord|drives?|driving|works?|rests?|roule|roulent|rouler|conduit|conduire|travaille|travaillent|travailler|duree(?: de| :)?|\bin|\bpren(?:ait|aient|drait|ne)|\bdurai(?:t|ent)|\breste|\bn[e'] ?\w+ (?:plus )?que)\s*(?:les\s*)?$"
)
_DURATION_AFTER = re.compile(
    r"^\s*(?:/ ?(?:jour|j\b|semaine|sem\b|day|week)|de (?:repos|pause|travail|conduite|route|service|plus|trajet|rab|retard|coupure|delai|battement|moins)|par (?:jour|semaine|personne)"
    r"|a bord|entre (?:deux|chaque|les?|la|l'|une?|ses|leurs|sa)\b|s[e'] ?(?:soient|soit|sont|est|ecoul\w+)|ecoule\w*|d'affilee|max\b|maxi\b|maximum|mini\b|minimum|au volant|d'heures|au (?:plus(?! t[oa])|moins|maximum|minimum|total)|chaque|of |rest\b|break\b"
    r"|per |a day|a week|between (?:two|shifts)|on board|apres|pour (?:chaque|decharger|charger)|chacun|chez|d'ecart|d'intervalle|later\b|after\b|de bout en bout|end[- ]to[- ]end|door to door|au total|en tout|in total|in all\b|all in\b|d'amplitude|straight\b|non[- ]stop|each\b|off\b|shifts?\b|driving\b|overtime)"
)
_LIMITED_TO = re.compile(r"\b(?:limite[rz]?|limit)\b[^.;,]{0,50}\b(?:a|to|at)\s*$")
_CAPPED_AT = re.compile(
    r"\b(?:cap(?:ped|s)?|plafonn\w+|ceiling|plafond)\b[^.;,]{0,60}\b(?:a|to|at|of|de)\s*$"
)
_BEYOND = re.compile(r"\bau[- ]dela de\s$")
_SPENT = re.compile(
    r"^\s*(?:on board|aboard|a bord|(?:at|behind) the wheel|au volant|(?:of|de) (?:driving|conduite|route|repos|pause|rest|trajet)|on the road)\b"
)
_BEFORE_CLOCK = re.compile(
    r"^\s?(?:-|–|/|a|to|until|et|jusqu'a)\s?(?:\d{1,2}(?:\s?h|:|\s?heures)|noon|midi|midnight|minuit)"
)
_BEHIND_CLOCK = re.compile(r"\d(?:\s?h\s?|:)(?:\d\d)?\s?(?:-|–|/)\s?$")
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
_FRENCH_WORDS = re.compile(rf"\b(?P<h>{WORDS}|une) heures? (?P<m>{WORDS})\b(?! ?{_MINUTES}){PART}")


def find_durations(scanner: Scanner) -> None:
    """Say every duration in the request as ``30min``, ``2h`` or ``6h30``."""
    for pattern, said in _FIXED_DURATIONS:
        scanner.replace(pattern, "duration", lambda m, said=said: said)  # type: ignore[misc]
    scanner.replace(
        _HOURS_MINUTES,
        "duration",
        lambda m: _hours_and_minutes(m[1], m[2] or m[3]),
    )
    scanner.replace(_HOUR_AND, "duration", lambda m: f"1h{value_of(m['m']):02d}")
    scanner.replace(_COLON_HOURS, "duration", lambda m: _colon_hours(scanner, m))
    scanner.replace(_FRENCH_PAST, "clock", lambda m: _french_past(scanner, m))
    scanner.replace(_HOURS_BEHIND, "duration", lambda m: _written(f"{m['n']} {m['behind'].strip()}"))
    scanner.replace(_PARTED_HOURS, "duration", _parted_hours)
    scanner.replace(_BOTH_COUNTED, "duration", lambda m: _counted_as_well(scanner, m))
    scanner.replace(_MINUTES_ONLY, "duration", lambda m: _minutes(scanner, m))
    scanner.replace(_FRENCH_WORDS, "duration", lambda m: _spoken_duration(scanner, m))
    scanner.replace(_FRENCH_WORDS, "clock", lambda m: clock(value_of(m["h"]), value_of(m["m"]), m["part"]))
    scanner.replace(_HOURS_ONLY, "duration", lambda m: _hours(scanner, m))
    scanner.replace(_AN_HOUR, "duration", lambda m: "1h")
    scanner.replace(WRITTEN_H, "duration", lambda m: _written_h(scanner, m))


def _written(amount: str) -> str | None:
    """Return a number of hours in the written form; None where it comes to no whole minutes."""
    minutes = parted_value_of(amount) * 60
    if minutes.denominator != 1:
        minutes = Fraction(round(minutes))
    hours, rest = divmod(int(minutes), 60)
    if not hours:
        return f"{rest}min" if rest else None
    return f"{hours}h{rest:02d}" if rest else f"{hours}h"


def _parted_hours(found: re.Match[str]) -> str | None:
    """Return a duration for hours that are not whole; whole ones are told from clock times elsewhere."""
    behind = found["behind"] or ""
    if not behind and re.search(_PART_WORD, found["n"]) is None:
        return None
    return _written(f"{found['n']}{behind}")


def _hours_and_minutes(hours: str, minutes: str) -> str | None:
    rest = value_of(minutes)
    whole = 1 if hours in ("an", "une") else value_of(hours)
    return f"{whole}h{rest:02d}" if rest < 60 else None


def _colon_hours(scanner: Scanner, found: re.Match[str]) -> str | None:
    """Return a duration for "1:30 hours"; "at 17:30 hrs" is a time."""
    before, hour = scanner.text[: found.start()], int(found[1])
    if _DURATION_BEFORE.search(before) and not _SURE_CLOCK_BEFORE.search(before):
        return f"{hour}h{found[2]}"
    return f"{hour}h{found[2]}" if hour < 5 and not _CLOCK_BEFORE.search(before) else None


def _counted_as_well(scanner: Scanner, found: re.Match[str]) -> str | None:
    """Return a duration for the 20 of "from 20 to 30 minutes", but not of "orders 20 and 30 minutes"."""
    before, joined = scanner.text[: found.start()], scanner.text[found.end() :].strip()[:3]
    hours = found["unit"].startswith("h")
    lasting = re.search(r"\b(?:takes?|needs?|lasts?|taking)\s(?:from\s)?$", before) is not None
    if hours and (int(value_of(found["a"])) > 24 or (not lasting and re.search(r"\bfrom\s$", before))):
        return None
    if joined in ("and", "et ") and not re.search(r"\b(?:between|entre)\s$", before):
        return None
    if re.search(r"[a-z]s\s$|\x00\s?$", before) and not re.search(
        r"\b(?:takes|lasts|needs|is|works|drives|runs|minutes|les|des)\s$", before
    ):
        return None
    return f"{value_of(found['a'])}{'h' if hours else 'min'}"


def _minutes(scanner: Scanner, found: re.Match[str]) -> str | None:
    """Return a duration for "20 minutes", which in "by 20 minutes to five" is part of a time."""
    before, after = scanner.text[: found.start()], scanner.text[found.end() :]
    if _CLOCK_LED.search(before) and _TO_THE_HOUR.match(after):
        return None
    return f"{value_of(found[1])}min"


def _spoken_duration(scanner: Scanner, found: re.Match[str]) -> str | None:
    """Return a duration for "deux heures vingt de route"; "à deux heures vingt" is a time."""
    before, after = scanner.text[: found.start()], scanner.text[found.end() :]
    lasting = _DURATION_BEFORE.search(before) and not _CLOCK_BEFORE.search(before)
    if found["part"] or not (lasting or _DURATION_AFTER.match(after) or _COUNTED_BEFORE.search(before)):
        return None
    return _hours_and_minutes(found["h"], found["m"])


def _hours(scanner: Scanner, found: re.Match[str]) -> str | None:
    """Return a duration for "two hours"; None for "à neuf heures", which is a time."""
    before, after = scanner.text[: found.start()], scanner.text[found.end() :]
    military = _MILITARY.fullmatch(found.group()) is not None
    if military and (
        found[1][0] == "0" or not _DURATION_BEFORE.search(before) or _SURE_CLOCK_BEFORE.search(before)
    ):
        return None
    if "heure" in found.group():
        if int(value_of(found[1])) <= 24 and (_BEFORE_CLOCK.match(after) or _BEHIND_CLOCK.search(before)):
            return None
        if _DURATION_BEFORE.search(before) and not _SURE_CLOCK_BEFORE.search(before):
            return f"{value_of(found[1])}h"
        if int(value_of(found[1])) == 24 and _BEYOND.search(before):
            return "24h"
        if _CAPPED_AT.search(before) or _SPENT.match(after):
            return f"{value_of(found[1])}h"
        if re.search(r"\bentre\b[^.;]{1,40}\bet\s*$", before):
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
    if hour == 24 and _BEYOND.search(before):
        return "24h"
    if _CAPPED_AT.search(before) or (hour <= 12 and _LIMITED_TO.search(before)) or _SPENT.match(after):
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
    before, after = scanner.text[: found.start()], scanner.text[found.end() :]
    word, how = found["h"], found["m"]
    if (
        "heure" not in found.group()
        and " h" not in found.group()
        and word not in ("midi", "minuit")
        and not re.search(r"\dh", found.group())
    ):
        return None
    counted = _COUNTED_BEFORE.search(before) is not None
    lasting = _DURATION_AFTER.match(after) and "heure" in found.group()
    led = _DURATION_BEFORE.search(before) and not _CLOCK_BEFORE.search(before)
    if (counted or lasting or led) and not _BEFORE_CLOCK.match(after):
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
