"""Numbers as people say them, in digits or in English and French words."""

from __future__ import annotations

import re

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
    f"|(?:{_FRENCH_TENS})(?:(?:[- ]et[- ]|[- ])(?:une?|{_FRENCH_UNITS}))?|{_FRENCH_UNITS})"
)
_SINGLE_ENGLISH = (
    f"(?:(?:{_ENGLISH_TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{_ENGLISH_UNITS})"
)
WORDS = (
    f"(?:(?:(?:an?|{_SINGLE_ENGLISH}) hundred(?: and {_SINGLE_ENGLISH}| {_SINGLE_ENGLISH})?)"
    f"|(?:(?:{_SINGLE_FRENCH} )?cents?(?: {_SINGLE_FRENCH})?)|{_SINGLE_ENGLISH}|{_SINGLE_FRENCH})"
)
"""Pattern of a whole number in words."""

DIGITS = r"(?:\d{1,3}(?:[ ,'’\u00a0\u202f]\d{3})+(?!\d)|\d+)"
"""Pattern of a whole number in digits, with thousands parted or not."""

NUMBER = f"(?:{DIGITS}|{WORDS})"
_PLAIN = re.compile(r"[^\d]")


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
        if word in ("hundred", "cent", "cents"):
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
