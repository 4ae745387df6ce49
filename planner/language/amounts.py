"""Amounts as people say them: shares, multiples, tonnes, numbers in words, parts of the day."""

from __future__ import annotations

import re

from planner.language.quantities import DIGITS, NUMBER, PART_BEHIND, PARTED, WORDS, parted_value_of, value_of
from planner.language.spans import Scanner

_DECIMAL = r"\d+(?:[.,]\d+)?"
_PERCENT = re.compile(rf"(?<![\w.,])({_DECIMAL}|{WORDS}) ?(?:%|percent\b|per cent\b|pour ?cent\b|p\. ?100)")
_SHARES = tuple(
    (
        re.compile(
            rf"(?<!not )(?<!but )(?<!or )(?<!have )\b(?:{pattern})\b(?! (?:trip|time|one|round|tour|stop|van|hour|d'heure|of an|d'une)|-hour)"
        ),
        said,
    )
    for pattern, said in (
        (
            r"by half|half as (?:long|slow|much|far) again|half again|de moitie|moitie plus|la moitie (?:de )?plus",
            "50%",
        ),
        (r"(?:a|one|1) quarter|un quart", "25%"),
        (r"(?:a|one|1) third|un tiers", "33%"),
        (r"(?:a|one|1) fifth|un cinquieme", "20%"),
        (r"(?:a|one|1) tenth|un dixieme", "10%"),
        (r"two thirds|deux tiers", "67%"),
        (r"three quarters|trois quarts", "75%"),
    )
)
_HOW_OFTEN = r"(?! (?:a|an|per|each|every|in|daily|weekly|par|chaque|dans)\b)"
_TWOFOLD = re.compile(
    rf"\b(?:twice (?:as )?(?:long|slow|much|the time|slower|longer)|twice\b{_HOW_OFTEN}|doubl(?:e|es|ed|er|ent)\b(?![- ](?:shift|check|deck|book|poste|quart|equipe))|two ?fold"
    r"|half as (?:fast|quick)(?:ly)?|(?:at )?half (?:(?:the|its|their) )?(?:usual |normal )?speed|a moitie vitesse|(?:la )?moitie moins vite|(?:deux|2) fois (?:plus|moins)"
    r"(?: (?:de temps|longs?|longues?|lents?|lentement|longtemps|vite|rapides?))?|(?:two|2) times (?:as|slower|longer))"
)
_THREEFOLD = re.compile(
    r"\b(?:three times (?:as|slower|longer)|tripl(?:e|es|ed|er)|three ?fold|(?:trois|3) fois (?:plus|moins)(?: (?:de temps|longs?|longues?|lents?|lentement|longtemps|vite|rapides?))?)\b"
)
_MANIFOLD = re.compile(
    rf"(?<![\w.,])(?P<n>{PARTED}|une) (?:times|fois)(?P<behind>{PART_BEHIND})?"
    r" (?:as (?:long|slow|much)|slower|longer|(?:the )?(?:usual|normal) time|plus (?:de temps|longtemps|longs?|longues?|lents?|lentes?|lentement)|le temps (?:normal|habituel)|moins (?:vite|rapides?))\b"
)
_OF_NORMAL = re.compile(
    r"(?<![\w.,])(\d{3})(?:%| %| percent| per cent| pour ?cent) (?:of|du|de la) (?=(?:the |its |their )?(?:normal|usual|temps|duree))"
)
_TIMES = re.compile(rf"(?<!\w)(?:[x×] ?({_DECIMAL})|({_DECIMAL}) ?[x×])(?!\w){_HOW_OFTEN}")
_TONNE = r"(?:t(?!-)|tonnes?|tons?|metric tons?)\b(?!['’])"
_TONNES = re.compile(
    rf"(?<![\w.,])(?P<n>{PARTED}|an?(?= ton)|une?(?= ton)) ?{_TONNE}(?P<behind>{PART_BEHIND})?(?! of work)"
)
_HALF_TONNE = re.compile(r"\b(?:half (?:a |an? metric )?|(?:une )?demi[- ])(?:tonne|ton)\b")
_KILOS = re.compile(rf"(?<![\w.,])({NUMBER}) ?(?:kilos?|kilogrammes?|kgs?|kilograms?)\b")
_CUBIC = re.compile(rf"(?<![\w.,])({NUMBER}) ?(?:m3|m³|cubic met(?:re|er)s?|metres? cubes?)(?!\w)")
_KILOMETRES = re.compile(rf"(?<![\w.,])({NUMBER}) ?(?:kilometres?|kilometers?|kms|bornes)\b")
_PARTS = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), said)
    for pattern, said in (
        (r"apres[- ]midi|arvo", "afternoon"),
        (r"matin|matinee", "morning"),
        (r"soir|soiree", "evening"),
    )
)
_HALF_OF_DAY = re.compile(r"(?<=\x00 )(?P<half>am|pm)\b")
_SETS = tuple(
    (re.compile(rf"\b(?:{pattern})(?:\b|(?<=[' ]))"), said)
    for pattern, said in (
        (r"half a dozen|half-dozen|une demi[- ]douzaine de|une demi[- ]douzaine", "6"),
        (r"a couple of|a couple|a pair of", "2"),
        (r"a dozen(?: of)?|une douzaine(?: d(?:e |'))?", "12"),
        *(
            (rf"une {word} d(?:e |')", said)
            for word, said in (
                ("dizaine", "10"),
                ("quinzaine", "15"),
                ("vingtaine", "20"),
                ("trentaine", "30"),
                ("quarantaine", "40"),
                ("cinquantaine", "50"),
                ("centaine", "100"),
            )
        ),
        (r"une dizaine", "10"),
        (r"un millier d(?:e |')", "1000"),
    )
)
_DOZENS = re.compile(rf"(?<![\w.,])({NUMBER}) (?:dozen|douzaines)\b(?: de)?")
_THOUSANDS = re.compile(
    rf"(?<![\w.,])({_DECIMAL}) ?(?:k(?= ?(?:\x00|l\b|lit|units?|boxes|parcels|colis|euros?|€))|(?:thousand|mille)\b)"
)
_ARTICLE = re.compile(
    r"(?<=au moins )une?\b|(?<=au plus )une?\b|(?<=pas plus d')une?\b|(?<=plus d')une?\b|(?<=juste )une?\b|(?<=seulement )une?\b"
    r"|(?<=maximum )une?\b|\bune?(?= seule?\b)|\bune?(?= (?:au (?:plus|moins|maximum)|maxi?)\b)"
)
_WORDS = re.compile(rf"(?<![\w-]){WORDS}(?![\w-])")
_PARTED = re.compile(rf"(?<![\d.,:/])({DIGITS})(?![\d:/]|[.,]\d)")
_COMMA = re.compile(r"(?<![\d.,])(\d+),(\d{1,2})(?![\d,])")
_COUNTED_BEFORE = re.compile(
    r"\b(?:least|most|just|only|exactly|than|max(?:imum)?|min(?:imum)?|to|over|above|below) $"
)
_PRONOUN_BEFORE = re.compile(
    r"\b(?:this|that|the|which|each|every|no|any|another|some|last|first|next|other|it|as)\s$"
)


def _number(text: str) -> float:
    return float(text.replace(",", ".")) if text[0].isdigit() else value_of(text)


def _parted(found: re.Match[str]) -> float:
    """Return the number before a unit and the part that is said behind it: "une tonne et demie"."""
    behind = found["behind"] or ""
    if re.search(r"[^\W\d]|[½¼¾]|/", found["n"]) is None and not behind:
        return _number(found["n"])
    return float(parted_value_of(f"{found['n']}{behind}"))


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:g}"


def find_percents(scanner: Scanner) -> None:
    """Say "20 per cent" as ``20%``, before "by 20" is taken for a time; "150% of normal" is a multiple."""
    scanner.replace(_OF_NORMAL, "times", lambda m: f"x{_plain(int(m[1]) / 100)}")
    scanner.replace(_PERCENT, "percent", lambda m: f"{_plain(_number(m[1]))}%")


def find_amounts(scanner: Scanner) -> None:
    """Say other shares as ``25%``, multiples as ``x2``, tonnes in kilograms, and numbers in words in digits."""
    take = scanner.replace
    for pattern, said in _SHARES:
        take(pattern, "percent", lambda m, said=said: said)  # type: ignore[misc]
    take(_TWOFOLD, "times", lambda m: "x2")
    take(_THREEFOLD, "times", lambda m: "x3")
    take(_MANIFOLD, "times", lambda m: f"x{_plain(_parted(m))}")
    take(_TIMES, "times", lambda m: f"x{_plain(_number(m[1] or m[2]))}")
    take(_HALF_TONNE, "number", lambda m: "500 kg")
    take(_TONNES, "number", lambda m: f"{_plain(round(_parted(m) * 1000, 3))} kg")
    take(_KILOS, "number", lambda m: f"{value_of(m[1])} kg")
    take(_CUBIC, "number", lambda m: f"{value_of(m[1])} m3")
    take(_KILOMETRES, "number", lambda m: f"{value_of(m[1])} km")
    take(_DOZENS, "number", lambda m: str(12 * value_of(m[1])))
    take(_THOUSANDS, "number", lambda m: _plain(round(_number(m[1]) * 1000, 3)))


def find_numbers(scanner: Scanner) -> None:
    """Say what numbers are left in digits, and the parts of the day in one language."""
    take = scanner.replace
    for pattern, said in _SETS:
        take(pattern, "number", lambda m, said=said: f"{said} " if m.group()[-1] == "'" else said)  # type: ignore[misc]
    for pattern, said in _PARTS:
        take(pattern, "part", lambda m, said=said: said)  # type: ignore[misc]
    take(_HALF_OF_DAY, "part", lambda m: "afternoon" if m["half"] == "pm" else "morning")
    take(_ARTICLE, "number", lambda m: "1")
    take(_WORDS, "number", lambda m: _word(scanner, m))
    take(_COMMA, "number", lambda m: f"{m[1]}.{m[2]}")
    take(_PARTED, "number", lambda m: str(value_of(m[1])) if not m[1].isdigit() else None)


def _word(scanner: Scanner, found: re.Match[str]) -> str | None:
    if found.group() == "one":
        before, after = scanner.text[: found.start()], scanner.text[found.end() :]
        counted = re.match(r" [a-z\x00]", after) or _COUNTED_BEFORE.search(before)
        if _PRONOUN_BEFORE.search(before) or not counted:
            return None
    return str(value_of(found.group()))
