"""Numbers as people say them, in digits or in English and French words."""

from __future__ import annotations

import re
from fractions import Fraction

_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "huitante": 80, "nonante": 90,
}  # fmt: skip

NUMBER_WORDS = frozenset({*_UNITS, *_TENS}) - {"un", "une", "zero"}
"""Single words that say a number."""

_ENGLISH_UNITS = (
    "seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|seven|three|eight|zero|four|five|nine|one"
    "|two|six|ten"
)
_ENGLISH_TENS = "seventy|twenty|thirty|fourty|eighty|ninety|forty|fifty|sixty"
_FRENCH_UNITS = "quatorze|quatre|quinze|trois|douze|treize|seize|deux|cinq|sept|huit|neuf|onze|six|dix"
_FRENCH_TENS = "cinquante|septante|huitante|soixante|quarante|nonante|trente|vingts?"
_SINGLE_FRENCH = (
    "(?:quatre[- ]vingt[- ]dix(?:[- ](?:sept|huit|neuf))?"
    f"|quatre[- ]vingts?(?:[- ](?:{_FRENCH_UNITS}))?|dix[- ](?:sept|huit|neuf)"
    f"|(?:{_FRENCH_TENS})(?:(?:[- ]et[- ]|[- ])(?:une?|dix[- ](?:sept|huit|neuf)|{_FRENCH_UNITS}))?|{_FRENCH_UNITS})"
)
_SINGLE_ENGLISH = (
    f"(?:(?:{_ENGLISH_TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{_ENGLISH_UNITS})"
)
_HUNDREDS = (
    f"(?:(?:(?:an?|{_SINGLE_ENGLISH}) hundred(?: and {_SINGLE_ENGLISH}| {_SINGLE_ENGLISH})?)"
    f"|(?:(?:{_SINGLE_FRENCH} )?cents?(?: {_SINGLE_FRENCH})?)|{_SINGLE_ENGLISH}|{_SINGLE_FRENCH})"
)
WORDS = f"(?:(?:(?:an?|{_HUNDREDS}) thousand|(?:{_HUNDREDS} )?mille)(?:(?: and)? {_HUNDREDS})?|{_HUNDREDS})"
"""Pattern of a whole number in words."""

DIGITS = r"(?:\d{1,3}(?:[ ,'’\u00a0\u202f]\d{3}|\.000)+(?!\d)|\d+)"
"""Pattern of a whole number in digits, with thousands parted or not."""

NUMBER = f"(?:{DIGITS}|{WORDS})"
_PLAIN = re.compile(r"[^\d]")

_DECIMAL = rf"(?:{DIGITS}(?:[.,]\d+)?)"
_PARTS = {
    "half": Fraction(1, 2), "demi": Fraction(1, 2), "demie": Fraction(1, 2), "½": Fraction(1, 2), "1/2": Fraction(1, 2),
    "quarter": Fraction(1, 4), "quart": Fraction(1, 4), "¼": Fraction(1, 4), "1/4": Fraction(1, 4),
    "quarters": Fraction(3, 4), "quarts": Fraction(3, 4), "¾": Fraction(3, 4), "3/4": Fraction(3, 4),
}  # fmt: skip
_PART = (
    r"(?: and (?:a |an |one )?(?:half|quarter)\b| et (?:un )?(?:demie?|quart)\b"
    r"|(?: and| et)? (?:three quarters|trois quarts)\b| ?[½¼¾]| (?:1/2|[13]/4)(?!\d))"
)
PARTED = rf"(?:(?:{_DECIMAL}|{WORDS}|an?|une?|one){_PART}|{_DECIMAL}|{WORDS}|[½¼¾]|(?<![\d/])(?:1/2|[13]/4)(?![\d/]))"
"""Pattern of a number that need not be whole: "two and a half", "2 1/2", "2½", "2,5", "deux et demie"."""

PART_BEHIND = r"(?: and (?:a |an )?(?:half|quarter)\b| et (?:un )?(?:demie?|quart)\b|(?: and| et)? (?:trois|three) quar(?:t|ter)s\b)"
"""Pattern of the part that is said behind the unit: "une tonne et demie", "an hour and a quarter"."""
_SAID_PARTS = re.compile("|".join(sorted(_PARTS, key=len, reverse=True)))


def value_of(text: str) -> int:
    """Return the whole number that a text matching `NUMBER` (folded) says.

    Raises
    ------
    ValueError
        When a word is no number word.
    """
    if text[0].isdigit():
        return int(_PLAIN.sub("", text))
    total, current = 0, 0
    for word in re.split(r"[- ]+", text):
        if word in ("and", "et", "a", "an"):
            continue
        if word in ("thousand", "mille"):
            total, current = total + max(current, 1) * 1000, 0
        elif word in ("hundred", "cent", "cents"):
            current = max(current, 1) * 100
        elif word in ("vingt", "vingts") and current == 4:
            current = 80
        elif word in _UNITS:
            current += _UNITS[word]
        elif word in _TENS:
            current += _TENS[word]
        else:
            raise ValueError(f"“{word}” is no number word")
    return total + current


def parted_value_of(text: str) -> Fraction:
    """Return the number that a text matching `PARTED` (folded) says, a part behind it (`PART_BEHIND`) included.

    Raises
    ------
    ValueError
        When a word is no number word.
    """
    whole = text.strip()
    found = re.search(rf"(?:{_PART}|^(?:[½¼¾]|1/2|[13]/4))$", whole)
    part = Fraction(0)
    if found is not None:
        said = _SAID_PARTS.search(found.group())
        part = _PARTS[said.group()] if said is not None else part
        whole = whole[: found.start()].strip()
    if not whole:
        return part
    if whole in ("a", "an", "un", "une"):
        return 1 + part
    decimal = re.fullmatch(rf"({DIGITS})[.,](\d+)", whole)
    if decimal is not None and re.fullmatch(DIGITS, whole) is None:
        return Fraction(f"{value_of(decimal[1])}.{decimal[2]}") + part
    return value_of(whole) + part
