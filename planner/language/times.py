"""Clock times as people say them, in English and French."""

from __future__ import annotations

import re

from planner.language.clock_words import CHANGED, NOT_AFTER, PART, SMALL, UNCOUNTED, clock
from planner.language.durations import WRITTEN_H
from planner.language.quantities import NUMBER, WORDS, value_of
from planner.language.spans import Scanner
from planner.language.time_spans import find_compounds, find_other_ends, find_spans, put_afternoon_ends

_NOON = re.compile(r"\b(?:high noon|noon|midday|(?<!apres[- ])midi)\b(?! (?:break|shift))")
_MIDNIGHT = re.compile(r"\b(?:midnight|minuit)\b")
_PAST = re.compile(
    rf"(?<![:.\dh])\b(?P<m>half|(?:a )?quarter|{SMALL})(?: minutes?)? (?P<way>past|after|to|before|till|of) (?P<h>{SMALL}|noon|midnight)\b(?![:.h]?\d| (?:noon|midday)){PART}"
)
_WRITTEN_H = re.compile(WRITTEN_H.pattern + r"(?! ?(?:/|sur) ?24)" + PART)
_SPOKEN_MINUTES = r"(?:(?:twenty|thirty|forty|fifty)[- ]five|(?:oh|o)[- ](?:five|six|seven|eight|nine)|fifteen|twenty|thirty|forty|fifty|ten)"
_SPOKEN = re.compile(
    rf"\b(?P<lead>at|by|before|after|until|till|til|from|to|between|and|since|than|past|around|about|for|is|starts?|opens?|closes?|ends?|begins?|latest|earliest|-) (?:(?:about|around) )?"
    rf"(?P<h>{WORDS})[- ](?P<m>{_SPOKEN_MINUTES})\b{PART}(?![- ]\w*teen)(?! (?:and a half|hundred|thousand|minute|hour|percent|stop|order|truck|van))"
)
_HALF_ENGLISH = re.compile(rf"\bhalf[ -](?P<h>{WORDS}|\d{{1,2}})\b(?! (?:hour|day|of)){PART}")
_COLON = re.compile(
    r"(?<![\d:/.])([01]?\d|2[0-4])[:.]([0-5]\d)(?::00)?(?![\d%])(?: ?h\b)?(?! ?(?:km|kg|t\b|l\b|tonnes?|%|percent|eur|€))"
    + PART
)
_FOUR_DIGITS = re.compile(
    r"(?<![\d.,:])(?P<zero>0\d[0-5]\d)(?!\d|[.,]\d|\[)|\b(?:at|by|from|to|till?|until|before|after|beyond|past|and|between|than|latest|earliest|nlt|net|avant|apres|jusqu'a|des|vers|-) ?(?P<led>(?:1\d|2[0-3])[0-5]\d)\b"
    r"(?! ?(?:km|kg|l\b|lit|euro|m3))|\b(?P<hours>(?:[01]\d|2[0-3])[0-5]\d) ?(?:hrs|hours|h|local(?: time)?|heure locale)\b"
)
_BY_DAY = re.compile(
    r"(?:(?<=\x00),? (?:at |to |until |till |and |a |et )?|(?<=\x00) ?- ?)?"
    r"(?<![\d.,:/])(?P<t>(?:[01]\d|2[0-3])[0-5]\d)(?![\d.,:%])(?: ?[-–] ?| (?:to |until |till |a )?(?:on |le )?)?(?![a-z\d])"
)
_HOUR_WORDS = re.compile(r"(?: ?(?:hrs|hours|local(?: time)?|heure locale)\b)?")
_AM_PM = re.compile(
    rf"\b(?P<h>{SMALL})(?: ?o'?clock(?= (?:in the|at night|this|tonight)))? ?(?P<part>a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z])|o'?clock|in the (?:morning|afternoon|evening)|at night|tonight|this (?:morning|afternoon|evening)|du matin|de l'?apres[- ]midi|du soir)"
)
_OTHER_NUMBER = re.compile(rf" ?(?:to|and|or|a|et|ou|-|–) ?{SMALL}\b")
_AT = re.compile(
    rf"\b(?P<lead>(?:(?:not |no )?(?:earlier|later|before|sooner) than|(?:no |not )?later than|plus t(?:ot|ard) (?:que|qu')|before?|by|until|till|til|after|past|since|from|at(?! (?:most|least))|around|about|towards?|avant|apres|jusqu'?a|des|vers|a partir de|d'ici|back for|starts?|opens?|closes?|shuts?|begins?|finish(?:es)?|ends?|open|close|start|finish|begin|a)(?: at)?) (?P<h>\d{{1,2}}|{WORDS})\b{PART}{NOT_AFTER}"
)
_CREWED = re.compile(r"\b(?:manned|staffed|crewed|covered|multiplied|divided) (?:only )?$")
_CAPPED = re.compile(r"\b(?:cap(?:s|ped)?|limit(?:s|ed)?|ceiling|max|maximum|hold|held)\b[^.;,]{0,40}$")
_AFTER_DES = re.compile(
    r"\s*(?:$|[.,;:!?)\x00]|(?:le|la|les|et|on|pour|demain|matin|si|il|elle|ils|du|au|a|precises?|pile)\b)"
)
_SHARP = re.compile(r"o'?clock|sharp|pile|precise|tapante|petante|on the dot")
_NO_LATER = re.compile(r"\b(?:by|before|until|till?|not after|later than|latest)\s$")
_CLAUSE_ENDS = re.compile(r"\s*(?:$|[.,;!?)])")
_COMING = re.compile(
    r"\b(?:back|home|here|there|arriv\w*|returns?|ready|opens?|closes?|starts?|leaves?|finish\w*|free|due|in|out)\b[^.;]{0,20}$"
)
_SAID_DAY = re.compile(
    r"(?:(?:the |la |le )?(?:(?:end|close) of (?:the )?(?:play|day|business|work|shift)|cob|eod|fin de (?:journee|poste|service))(?: on| le)? )?"
    r"(?P<day>\x00+),? (?:say|so|meaning|that is|i\.?e\.?|disons|soit),? (?:at |a |by )?(?=\x00)"
)
_OPENING = re.compile(r"\b(?:from|between|works?|working|runs?|running|opens?|hours|duty)\s$")
_MINUTES_LED = re.compile(
    r"\b(?:at|by|before|after|until|till|til|since|past|around|about|than|from|starts?|begins?|leaves?|latest|earliest)\s$"
)
_HOMECOMING = re.compile(
    r"\b(?:(?:back|home)\b[^.;]{0,60}|(?:closes?|shuts?|parked|knocks?|clocks? off|signs? off)\b[^.;]{0,30}|(?:have|has|had|got) (?:until|till?) )$"
)
_STARTING = re.compile(
    r"\b(?:start|starts|begin|begins|from|leave|leaves|depart|departs|clocks?(?! off)|open|opens|since|earlier|des|commence\w*|part|partent|ouvre\w*|debut\w*)\b[^.;]{0,16}$"
)


def find_clocks(scanner: Scanner) -> None:
    """Say every clock time in the request as ``HH:MM``; a bare number only where its words make it a time."""
    for found in list(scanner.find(_SPOKEN)):
        _take_spoken(scanner, found)
    scanner.replace(_PAST, "clock", lambda m: _past(scanner, m))
    find_compounds(scanner)
    scanner.replace(_HALF_ENGLISH, "clock", lambda m: clock(_meant(scanner, m), 30, m["part"]))
    scanner.replace(_COLON, "clock", lambda m: clock(_written(scanner, m), int(m[2]), m["part"]))
    for found in list(scanner.find(_FOUR_DIGITS)):
        _take_four_digits(scanner, found)
    for found in reversed(list(scanner.find(_BY_DAY))):
        _take_by_day(scanner, found)
    scanner.replace(
        _WRITTEN_H,
        "clock",
        lambda m: clock(int(m[1]), int(m[2] or 0), m["part"]) if int(m[1]) <= 24 else None,
    )
    scanner.replace(
        re.compile(rf"\b(?P<h>{NUMBER}) ?heures?\b{PART}"),
        "clock",
        lambda m: clock(value_of(m["h"]), 0, m["part"]),
    )
    scanner.replace(_NOON, "clock", lambda m: "12:00")
    scanner.replace(_MIDNIGHT, "clock", lambda m: _midnight(scanner, m))
    find_spans(scanner)
    scanner.replace(_AM_PM, "clock", lambda m: _with_part(scanner, m))
    find_other_ends(scanner)
    for found in list(scanner.find(_AT)):
        _take_at(scanner, found)
    put_afternoon_ends(scanner)
    _take_said_day(scanner)


def _take_said_day(scanner: Scanner) -> None:
    """Put "end of play Thursday, say 4 pm" as that time of the day."""
    for found in list(scanner.find(_SAID_DAY)):
        day = next((p for p in scanner.pieces if p.end == found.end("day") and p.kind == "day"), None)
        time = next((p for p in scanner.pieces if p.start == found.end() and p.kind == "clock"), None)
        if day is None or time is None or day.start != found.start("day"):
            continue
        scanner.pieces.remove(day)
        scanner.take(found.start(), found.end(), day.text, "day")


def _midnight(scanner: Scanner, found: re.Match[str]) -> str:
    before = scanner.text[: found.start()]
    return "00:00" if re.search(r"\b(?:from|after|since|des|apres)\s*$", before) else "24:00"


def _meant(scanner: Scanner, found: re.Match[str]) -> int:
    """Return the hour of the day that a spoken hour means: "back by five" is in the afternoon, "start at five" is not."""
    hour = value_of(found["h"])
    if (found["part"] is not None and not _SHARP.match(found["part"])) or not 1 <= hour <= 7:
        return hour
    before = scanner.text[: found.start("h")]
    if _STARTING.search(before):
        return hour + 12 if hour <= 2 else hour
    late = hour <= 5 or _HOMECOMING.search(before) is not None
    return hour + 12 if late else hour


def _past(scanner: Scanner, found: re.Match[str]) -> str | None:
    spoken, way = found["m"], found["way"]
    minute = 30 if spoken == "half" else 15 if "quarter" in spoken else value_of(spoken)
    if way in ("after", "before", "to", "till", "of") and minute % 5:
        return None
    if way in ("to", "till") and spoken not in ("half", "quarter", "a quarter"):
        before, hours = scanner.text[: found.start()], minute <= 12
        opened = _OPENING.search(before) is not None
        afternoon = found["h"] not in ("noon", "midnight") and value_of(found["h"]) > 12
        if not found["part"] and (afternoon or UNCOUNTED.match(scanner.text, found.end()) is None):
            return None
        if hours and (opened or (spoken.isdigit() and not _MINUTES_LED.search(before))):
            return None
    if way in ("after", "before", "till", "of") and spoken != "half" and "quarter" not in spoken:
        return None
    hour = 12 if found["h"] == "noon" else 24 if found["h"] == "midnight" else _meant(scanner, found)
    if not 0 < minute < 60 or hour > 24 or (spoken == "half" and way not in ("past", "after")):
        return None
    if way in ("to", "before", "till", "of"):
        return clock((hour - 1) % 24, 60 - minute, found["part"])
    return clock(hour % 24, minute, found["part"])


def _written(scanner: Scanner, found: re.Match[str]) -> int:
    """Return the hour of "4:30", which is in the afternoon where somebody must be home or done by then."""
    hour = int(found[1])
    if found["part"] is not None or len(found[1]) > 1 or not 1 <= hour <= 6:
        return hour
    before = scanner.text[: found.start()]
    late = _HOMECOMING.search(before) or (hour <= 2 and _NO_LATER.search(before))
    return hour + 12 if late else hour


def _with_part(scanner: Scanner, found: re.Match[str]) -> str | None:
    hour = _meant(scanner, found)
    return clock(hour, 0, found["part"]) if hour <= 24 else None


def _take_four_digits(scanner: Scanner, found: re.Match[str]) -> None:
    group = "zero" if found["zero"] else "led" if found["led"] else "hours"
    said = clock(int(found[group][:2]), int(found[group][2:]))
    if said is not None:
        end = found.end(group) if group != "hours" else found.end()
        scanner.take(found.start(group), _HOUR_WORDS.match(scanner.text, end).end(), said, "clock")  # type: ignore[union-attr]


def _take_by_day(scanner: Scanner, found: re.Match[str]) -> None:
    """Take "Friday 1700", "2200 Friday" and both of "1000-1400 Friday": four digits beside a day or a time."""
    pieces = [piece for piece in scanner.pieces if piece.kind in ("day", "clock")]
    ahead = any(piece.end == found.start() for piece in pieces)
    behind = any(piece.start == found.end() for piece in pieces)
    said = clock(int(found["t"][:2]), int(found["t"][2:]))
    if (ahead or behind) and said is not None:
        scanner.take(found.start("t"), found.end("t"), said, "clock")


def _take_spoken(scanner: Scanner, found: re.Match[str]) -> None:
    """Take "at eight thirty"; "for", "is" and "and" lead to a time only where no thing that is counted follows."""
    if found["lead"] in ("for", "is", "and", "to", "about") and not found["part"]:
        after = scanner.text[found.end() :]
        if not re.match(
            r"\s*(?:$|[.,;!?)]|(?:on|at the|in the|and|to|till|until|or|latest|for|if|please|today)\b)", after
        ):
            return
    minute = sum(value_of(word) for word in re.split("[- ]", found["m"]) if word not in ("oh", "o"))
    hour = value_of(found["h"])
    if not 1 <= hour <= 23:
        return
    said = clock(_meant(scanner, found), minute, found["part"])
    if said is not None:
        scanner.take(found.start("h"), scanner.end_of(found), said, "clock")


def _take_at(scanner: Scanner, found: re.Match[str]) -> None:
    lead = found["lead"]
    spoken = found["h"]
    hour = value_of(spoken)
    roughly = (
        lead in ("around", "about", "towards", "toward")
        and _CLAUSE_ENDS.match(scanner.text, found.end()) is not None
        and _COMING.search(scanner.text[: found.start()]) is not None
    )
    if (
        not roughly
        and (
            hour > 24
            or (hour == 0 and spoken != "0")
            or (spoken in ("one", "un", "une", "neuf") and lead in ("a", "at", "about"))
        )
        and not (spoken in ("one",) and lead in ("at", "by", "before", "until", "till", "after"))
    ):
        return
    if (
        scanner.text[found.end() : found.end() + 1] == " "
        and scanner.named_at(found.end() + 1)
        and not found["part"]
    ):
        early = ("after", "about", "around", "apres")
        if lead in early or not spoken.isdigit():
            return
    if (
        lead in ("about", "around", "towards", "toward", "past", "a")
        and not (roughly and 1 <= hour <= 12)
        and not found["part"]
        and not spoken.isdigit()
    ):
        return
    if lead == "a" and not found["part"]:
        return
    before = scanner.text[: found.start()]
    if lead == "from" and CHANGED.search(before):
        return
    if (lead == "by" and _CREWED.search(before)) or (lead == "at" and _CAPPED.search(before)):
        return
    if lead == "des" and not found["part"]:
        spoken_count = not spoken.isdigit()
        if spoken_count or _AFTER_DES.match(scanner.text[found.end() :]) is None:
            return
    if spoken in ("one",) and re.match(r" (?:of|\w)", scanner.text[found.end() :]) and not found["part"]:
        return
    part = found["part"]
    other = _OTHER_NUMBER.match(scanner.text, found.end())
    if not part and other is not None and UNCOUNTED.match(scanner.text, other.end()) is None:
        return
    if part is None and scanner.said.startswith(" at night", found.end()):
        hour, part = value_of(spoken), "at night"
    else:
        hour = _meant(scanner, found)
    said = clock(hour, 0, part)
    if said is not None:
        scanner.take(found.start("h"), scanner.end_of(found), said, "clock")
