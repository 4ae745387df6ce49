"""Clock times and durations as people say them, in English and French."""

from __future__ import annotations

import re

from planner.language.quantities import NUMBER, WORDS, value_of
from planner.language.spans import TAKEN, Scanner

_N = NUMBER
_SMALL = f"(?:\\d{{1,2}}|{WORDS})"
_PART = (
    r"(?: ?(?P<part>a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z])|in the morning|in the afternoon|in the evening|at night|tonight"
    r"|this morning|this afternoon|this evening|du matin|de l'?apres[- ]midi|du soir|o'?clock(?: sharp)?|pile|sharp))?"
)
_MINUTES = r"(?:minutes?|mins?|mn)"
_HOURS = r"(?:hours?|hrs?|heures?)"

# -- durations -------------------------------------------------------------------------------------------------------
_FIXED_DURATIONS = tuple(
    (re.compile(rf"\b{pattern}"), said)
    for pattern, said in (
        (r"(?:three|3)[- ]quarters? of an hour\b|trois quarts d'heure\b", "45min"),
        (r"(?:an|one|1) hour and a half\b|une heure et demie?\b|(?:one and a|1 1/2|1½|1\.5) (?:half )?hours?\b", "1h30"),
        (r"(?:an|one|1) hour and (?:a )?quarter\b|une heure et quart\b", "1h15"),
        (r"(?:an|one|1) hour and three quarters\b|une heure trois quarts\b", "1h45"),
        (r"half[- ](?:an?[- ])?hour\b|(?:a )?half hour\b|(?:une )?demi[- ]?heure\b|1/2 hour\b", "30min"),
        (r"(?:a )?quarter (?:of an )?hour\b|(?:un )?quart d'heure\b|1/4 hour\b", "15min"),
    )
)
_HALF_HOURS = re.compile(rf"\b({_SMALL}) and a half {_HOURS}\b|\b({_SMALL}) heures? et demie?\b|\b({_SMALL})[.,]5 ?(?:h\b|{_HOURS}\b)")
_HOURS_MINUTES = re.compile(rf"\b({_SMALL}) ?{_HOURS}(?: and| et)? ({_SMALL}) ?{_MINUTES}\b")
_MINUTES_ONLY = re.compile(rf"\b({_N})[- ]?(?:{_MINUTES}\b|(?:'|′)(?!\w))")
_HOURS_ONLY = re.compile(rf"\b({_N})[- ]?{_HOURS}\b")
_AN_HOUR = re.compile(r"\b(?:an|one|une) (?:hour|heure)\b(?! (?:et|and) )")
_H = re.compile(r"\b(\d{1,3}) ?h(?: ?(\d{2})(?: ?(?:min|mn))?)?\b")

_DURATION_BEFORE = re.compile(
    r"(?:(?:more|less|longer|fewer|further) than|over|under|within|for|at (?:most|least)|up to|another|every|takes?|needs?|lasts?"
    r"|maximum(?: of)?|minimum(?: of)?|max\.?|min\.?|moins d'?e?|plus d'?e?|plus|pendant|durant|en|sous|dure|durera|prend|prendra"
    r"|prennent|compte[rz]?|faut|toutes les|depassent?(?: pas)?|depasser|excede|limite[rz]? a|limitee?s? a|pause d'?e?|repos d'?e?"
    r"|maxi|mini|environ|fait|service|bord|duree(?: de| :)?)\s*(?:les\s*)?$"
)
_DURATION_AFTER = re.compile(
    r"^\s*(?:de (?:repos|pause|travail|conduite|route|service|plus|trajet|retard|coupure|delai|battement|moins)|par (?:jour|semaine|personne)"
    r"|a bord|entre (?:deux|chaque|les)|d'affilee|max|maxi|maximum|mini|minimum|au (?:plus|moins|maximum|minimum|total)|of |rest|break"
    r"|per |a day|a week|between (?:two|shifts)|on board|apres|pour (?:chaque|decharger|charger)|chacun|chez|d'ecart|d'intervalle|later|after|each|off|shift|driving)"
)
_SURE_CLOCK_BEFORE = re.compile(
    r"(?:\bavant|\bapres|jusqu'?a|\bdes|\bvers|\bby|\bbefore|\bafter|\buntil|\btill|a partir de|d'ici|plus t(?:ot|ard) (?:que|a))\s*$"
)
_COUNTED_BEFORE = re.compile(r"\b(?:plus|moins|pause|repos|duree|minimum|maximum|pres|total|temps|trajet) d'?e?\s*$")
_CLOCK_BEFORE = re.compile(
    r"(?:\ba|\bat|\bavant|\bapres|jusqu'?a|\bdes|\bvers|\bby|\bbefore|\bafter|\buntil|\btill|\bfrom|\bde|\bentre|\bbetween|\bpour"
    r"|a partir de|\bd'ici|plus tot que|plus tard que|plus tard a|plus tot a)\s*$"
)

# -- clock times -----------------------------------------------------------------------------------------------------
_NOON = re.compile(r"\b(?:high noon|noon|midday|(?<!apres[- ])midi)\b(?! (?:break|shift))")
_MIDNIGHT = re.compile(r"\b(?:midnight|minuit)\b")
_PAST = re.compile(
    rf"\b(?P<m>half|(?:a )?quarter|{_SMALL})(?: minutes?)? (?P<way>past|after|to|before|till|of) (?P<h>{_SMALL}|noon|midnight)\b(?!:){_PART}"
)
_HALF_ENGLISH = re.compile(rf"\bhalf (?P<h>{WORDS}|\d{{1,2}})\b(?! (?:hour|day|of)){_PART}")
_FRENCH_PAST = re.compile(
    rf"\b(?P<h>{_SMALL}|midi|minuit) ?(?:heures?|h)? ?(?P<m>et demie?|et quart|moins le quart|moins (?:{_SMALL})|trois quarts)\b{_PART}"
)
_FRENCH_WORDS = re.compile(rf"\b(?P<h>{WORDS}) heures (?P<m>{WORDS})\b(?! ?{_MINUTES}){_PART}")
_COLON = re.compile(r"(?<![\d:/.])([01]?\d|2[0-4])[:.]([0-5]\d)(?::00)?(?![\d%])(?! ?(?:km|kg|t\b|l\b|tonnes?|h\b|%|percent|eur|€))" + _PART)
_FOUR_DIGITS = re.compile(r"(?<=at |by )([01]\d|2[0-3])([0-5]\d)\b(?! ?(?:km|kg|litres?|l\b))|\b([01]\d|2[0-3])([0-5]\d) ?(?:hrs|hours|h)\b")
_AM_PM = re.compile(rf"\b(?P<h>{_SMALL}) ?(?P<part>a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z])|o'?clock|in the (?:morning|afternoon|evening)|at night|tonight|this (?:morning|afternoon|evening)|du matin|de l'?apres[- ]midi|du soir)")
_NOT_AFTER = (
    r"(?! ?(?:%|percent|pour ?cent|km|kilomet|kg|kilo|t\b|ton|l\b|lit|min|mn\b|hour|hrs?\b|heure|day|jour|euro|eur\b|€|stop|arret|trip|tour|voyage|time"
    r"|fois|pallet|palette|m3|vehicle|vehicule|truck|camion|lorr|van|tanker|citerne|worker|shift|order|commande|task|tache|people|person|nurse|week|semaine"
    r"|night|nuit|at (?:most|least)|au (?:plus|moins)|max|of|and a half|in a row|d'affilee|more|others?|autres?|crew|men|hands|teams?|drivers?|nights|or (?:more|fewer|less)|clients?|customers?|livraisons?|deliver|visits?|units?|boxes|crates|parcels|colis|posts?|d'\w))(?![:.,/-]?\d)(?!\[)"
)
_BETWEEN = re.compile(
    rf"\b(?P<lead>between|from|entre|de|d'|des) ?(?P<a>{_SMALL}) ?(?:h\b|heures?)?(?P<join> (?:and|to|till|until|et|a) | ?[-–] ?)(?P<b>{_SMALL}) ?(?P<h>h\b|heures?)?{_PART}(?! ?(?:and|or) \d){_NOT_AFTER}"
)
_AT = re.compile(
    rf"\b(?P<lead>(?:(?:not |no )?(?:earlier|later|before|sooner) than|(?:no |not )?later than|plus t(?:ot|ard) (?:que|qu')|before|by|until|till|til|after|past|since|from|at(?! (?:most|least))|around|about|towards?|avant|apres|jusqu'?a|des|vers|a partir de|d'ici|back for|starts?|opens?|closes?|shuts?|begins?|finish(?:es)?|ends?|open|close|start|finish|begin|a)(?: at)?) (?P<h>\d{{1,2}}|{WORDS})\b{_PART}{_NOT_AFTER}"
)
_EVENING = ("in the afternoon", "in the evening", "this afternoon", "this evening", "tonight", "at night", "du soir")
_RETURNING = re.compile(r"\b(?:back|home|return|returns|returned|finish|finishes|close|closes|shut|shuts|knock|end|ends|parked|done|rentre\w*|retour|ferme\w*|fini\w*|until|till|by|before)\b[^.;]{0,24}$")
_STARTING = re.compile(r"\b(?:start|starts|begin|begins|from|leave|leaves|depart|departs|clock|clocks|open|opens|since|earlier|des|commence\w*|part|partent|ouvre\w*|debut\w*)\b[^.;]{0,16}$")


def _clock(hour: int, minute: int, part: str | None = None) -> str | None:
    word = (part or "").replace(".", "").strip()
    afternoon = word == "pm" or word in _EVENING or word.startswith(("de l'", "de l a", "de lapres"))
    if afternoon and hour < 12:
        hour += 12
    if word in ("am", "in the morning", "this morning", "du matin") and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return f"{hour:02d}:{minute:02d}"


def _later(hour: int, start: int) -> int:
    """Return the second hour of "between 11 and 1" in the hours of the day."""
    return hour + 12 if hour < start and hour <= 12 and start <= 12 else hour


def find_durations(scanner: Scanner) -> None:
    """Say every duration in the request as ``30min``, ``2h`` or ``6h30``."""
    for pattern, said in _FIXED_DURATIONS:
        scanner.replace(pattern, "duration", lambda m, said=said: said)  # type: ignore[misc]
    scanner.replace(
        _HOURS_MINUTES, "duration", lambda m: f"{value_of(m[1])}h{value_of(m[2]):02d}" if value_of(m[2]) < 60 else None
    )
    scanner.replace(_FRENCH_PAST, "clock", lambda m: _french_past(scanner, m))
    scanner.replace(_HALF_HOURS, "duration", lambda m: f"{value_of(m[1] or m[2] or m[3])}h30")
    scanner.replace(_MINUTES_ONLY, "duration", lambda m: f"{value_of(m[1])}min")
    scanner.replace(_FRENCH_WORDS, "clock", lambda m: _clock(value_of(m["h"]), value_of(m["m"]), m["part"]))
    scanner.replace(_HOURS_ONLY, "duration", lambda m: _hours(scanner, m))
    scanner.replace(_AN_HOUR, "duration", lambda m: "1h")
    scanner.replace(_H, "duration", lambda m: _written_h(scanner, m))


def _hours(scanner: Scanner, found: re.Match[str]) -> str | None:
    """Return a duration for "two hours"; None for "à neuf heures", which is a time."""
    before = scanner.text[: found.start()]
    if "heure" in found.group():
        after = scanner.text[found.end() :]
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
    clock_like = hour <= 24 and bool(_CLOCK_BEFORE.search(before)) and not _COUNTED_BEFORE.search(before)
    duration_like = bool(_DURATION_BEFORE.search(before)) or bool(_DURATION_AFTER.match(after))
    if re.search(r"\bet\s*$", before) and re.search(r"\bentre\b[^.;]*$", before):
        duration_like, clock_like = False, True
    if clock_like and (_SURE_CLOCK_BEFORE.search(before) or not _DURATION_AFTER.match(after)):
        return None
    if hour <= 24 and not duration_like and (hour >= 5 or found[2]):
        return None
    return f"{hour}h{found[2] or ''}"


def _french_past(scanner: Scanner, found: re.Match[str]) -> str | None:
    before = scanner.text[: found.start()]
    word, how = found["h"], found["m"]
    if "heure" not in found.group() and " h" not in found.group() and word not in ("midi", "minuit") and not re.search(r"\dh", found.group()):
        return None
    if _DURATION_BEFORE.search(before) and not _CLOCK_BEFORE.search(before):
        return None
    hour = 12 if word == "midi" else 0 if word == "minuit" else value_of(word)
    if how.startswith("et demi"):
        return _clock(hour, 30, found["part"])
    if how == "et quart":
        return _clock(hour, 15, found["part"])
    if how == "trois quarts":
        return _clock(hour, 45, found["part"])
    away = 15 if how == "moins le quart" else value_of(how.removeprefix("moins "))
    return _clock((hour - 1) % 24, 60 - away, found["part"]) if 0 < away < 60 else None


def find_clocks(scanner: Scanner) -> None:
    """Say every clock time in the request as ``HH:MM``; a bare number only where its words make it a time."""
    scanner.replace(_PAST, "clock", _past)
    scanner.replace(_HALF_ENGLISH, "clock", lambda m: _clock(value_of(m["h"]), 30, m["part"]))
    scanner.replace(_COLON, "clock", lambda m: _clock(int(m[1]), int(m[2]), m["part"]))
    scanner.replace(_FOUR_DIGITS, "clock", lambda m: _clock(int(m[1] or m[3]), int(m[2] or m[4])))
    scanner.replace(_H, "clock", lambda m: _clock(int(m[1]), int(m[2] or 0)) if int(m[1]) <= 24 else None)
    scanner.replace(re.compile(rf"\b(?P<h>{_N}) ?heures?\b{_PART}"), "clock", lambda m: _clock(value_of(m["h"]), 0, m["part"]))
    scanner.replace(_NOON, "clock", lambda m: "12:00")
    scanner.replace(_MIDNIGHT, "clock", lambda m: _midnight(scanner, m))
    for found in list(scanner.find(_BETWEEN)):
        _take_between(scanner, found)
    scanner.replace(_AM_PM, "clock", lambda m: _with_part(m))
    for found in list(scanner.find(_AT)):
        _take_at(scanner, found)


def _midnight(scanner: Scanner, found: re.Match[str]) -> str:
    before = scanner.text[: found.start()]
    return "00:00" if re.search(r"\b(?:from|after|since|des|apres)\s*$", before) else "24:00"


def _past(found: re.Match[str]) -> str | None:
    spoken, way = found["m"], found["way"]
    minute = 30 if spoken == "half" else 15 if "quarter" in spoken else value_of(spoken)
    if way in ("after", "before", "to", "till", "of") and spoken[0].isdigit() and minute % 5:
        return None
    if way in ("after", "before", "till", "of") and spoken != "half" and "quarter" not in spoken:
        return None
    hour = 12 if found["h"] == "noon" else 24 if found["h"] == "midnight" else value_of(found["h"])
    if not 0 < minute < 60 or hour > 24 or (spoken == "half" and way not in ("past", "after")):
        return None
    if way in ("to", "before", "till", "of"):
        return _clock((hour - 1) % 24, 60 - minute, found["part"])
    return _clock(hour % 24, minute, found["part"])


def _with_part(found: re.Match[str]) -> str | None:
    hour = value_of(found["h"])
    return _clock(hour, 0, found["part"]) if hour <= 24 else None


def _take_between(scanner: Scanner, found: re.Match[str]) -> None:
    first, second = value_of(found["a"]), value_of(found["b"])
    if first > 24 or second > 24 or first == second:
        return
    french = found["lead"] in ("entre", "de", "d'", "des")
    if french and "h" not in (found["h"] or "") and "h" not in found.group()[: found.end("a") - found.start() + 2] and (
        found["lead"] in ("de", "d'", "des") and found["join"].strip() != "a"
    ):
        return
    part = found["part"]
    start = _clock(first + 12 if (part or "").replace(".", "") == "pm" and first < second < 12 and first != 12 else first, 0)
    end = _clock(_later(second, first), 0, part)
    if start is None or end is None:
        return
    scanner.take(found.start("a"), found.start("join"), start, "clock")
    scanner.take(found.start("b"), found.end(), end, "clock")


def _take_at(scanner: Scanner, found: re.Match[str]) -> None:
    lead = found["lead"]
    spoken = found["h"]
    hour = value_of(spoken)
    if hour > 24 or (hour == 0 and spoken != "0") or spoken in ("one", "un", "une", "neuf") and lead in ("a", "at", "about"):
        if not (spoken in ("one",) and lead in ("at", "by", "before", "until", "till", "after")):
            return
    if scanner.text[found.end() : found.end() + 2] == f" {TAKEN}" and not found["part"]:
        if lead in ("after", "about", "around", "apres") or not spoken.isdigit():
            return
    if lead in ("about", "around", "towards", "toward", "past", "a") and not found["part"] and not spoken.isdigit():
        return
    if lead == "a" and not found["part"]:
        return
    if spoken in ("one",) and re.match(r" (?:of|\w)", scanner.text[found.end() :]) and not found["part"]:
        return
    part = found["part"]
    if part is None and 1 <= hour <= 7:
        before = scanner.text[: found.start("h")]
        if not _STARTING.search(before) and (hour <= 5 or re.search(r"\b(?:back|home|close|closes|shut|shuts|parked|knock)\b[^.;]{0,30}$", before)):
            hour += 12
        elif hour <= 2:
            hour += 12
    said = _clock(hour, 0, part)
    if said is not None:
        scanner.take(found.start("h"), scanner.end_of(found), said, "clock")
