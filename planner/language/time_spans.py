"""Two clock times that are said together: "from 9 to 5", "between 7am and 10", "9-to-5", "10 till 11"."""

from __future__ import annotations

import re
from itertools import pairwise

from planner.language.clock_words import (
    BOUND_BEFORE,
    CHANGED,
    NOT_AFTER,
    PART,
    SMALL,
    UNCOUNTED,
    clock,
    is_late,
    said_late,
)
from planner.language.quantities import WORDS, value_of
from planner.language.spans import Piece, Scanner

_COMPOUND = re.compile(rf"(?<![\w-])(?P<a>{SMALL})-(?:to|till)-(?P<b>{SMALL})(?![\w-]){PART}")
_SHORTEST_DAY = 3
_BETWEEN = re.compile(
    rf"\b(?P<lead>between|betwen|from|works?|working|runs?|running|open|opens|hours|duty|entre|travaille|travaillent|ouvert|de|d'|des) ?(?P<a>{SMALL}) ?(?:h\b|heures?)?(?P<join> (?:and|to|till|until|et|a) | ?[-–] ?)(?P<b>{SMALL}) ?(?P<h>h\b|heures?)?{PART}(?! ?(?:and|or) \d){NOT_AFTER}"
)
_OTHER_END = re.compile(rf"(?P<join> (?:and|to|till|until|et|a) | ?[-–] ?)(?P<h>{SMALL})\b{PART}{NOT_AFTER}")
_FIRST_END = re.compile(
    rf"\b(?:between|from|entre|de) (?P<h>{SMALL})(?: (?:and|to|till|until|et|a) | ?[-–] ?)(?=\x00)"
    rf"|(?<![\w.,:-])(?P<led>\d{{1,2}})(?: (?:till?|until) |(?<=\x00 \d) a |(?<=\x00 \d\d) a | ?[-–] ?)(?=\x00)"
)
_AFTER_DAY = re.compile(rf"(?:,? ?(?:at|a) |, ?)(?P<h>\d{{1,2}})\b(?! ?h){PART}{NOT_AFTER}")
_HOUR_BEHIND = re.compile(rf" (?P<h>\d{{1,2}})\b(?! ?[h:]){PART}{NOT_AFTER}")
_SPAN_BEFORE = re.compile(r"\b(?:between|from|entre|de|d')\s?$")
_OPEN_SPAN = re.compile(
    rf"(?<![\w.,:/-])(?P<a>\d{{1,2}}|{WORDS})(?P<join> (?:to|till?|until) | ?[-–] ?)(?P<b>\d{{1,2}}|{WORDS})(?![\w-]){PART}{NOT_AFTER}"
)
_SPAN_LED = re.compile(
    r"\b(?:operates?|operating|operational|closed|shut|off|away|out|unavailable|blocked|booked|busy|lunch|break|daily|every ?day|staffed|on duty),?\s$"
)
_TO_DAY = re.compile(r",? (?:on |le )?")
_COUNTING = re.compile(r"\b(?:least|most|than|about|some|orders?|stops?|trucks?|ratio|score) $")
_EARLY_DIGIT = re.compile(r"[1-7](?:[:.]\d\d)?")


def find_compounds(scanner: Scanner) -> None:
    """Say both times of "9-to-5" as ``HH:MM``."""
    for found in list(scanner.find(_COMPOUND)):
        _take_span(scanner, found)


def find_spans(scanner: Scanner) -> None:
    """Say both times of "between 9 and 5" and "10 till 11" as ``HH:MM`` where the words make the numbers times."""
    for found in list(scanner.find(_BETWEEN)):
        _take_between(scanner, found)
    for found in list(scanner.find(_OPEN_SPAN)):
        _take_open_span(scanner, found)


def _later(hour: int, start: int) -> int:
    """Return the second hour of "between 11 and 1" in the hours of the day."""
    return hour + 12 if hour < start and hour <= 12 and start <= 12 else hour


def _take_span(scanner: Scanner, found: re.Match[str]) -> None:
    """Take "9-to-5" as the two times that it is, where they can be hours of a day's work."""
    first, second = value_of(found["a"]), value_of(found["b"])
    start, end = clock(first, 0), clock(_later(second, first), 0, found["part"])
    counted = UNCOUNTED.match(scanner.text, found.end()) is None
    if start is None or end is None or int(end[:2]) - int(start[:2]) < _SHORTEST_DAY or counted:
        return
    scanner.take(found.start("a"), found.end("a"), start, "clock")
    scanner.take(found.start("b"), found.end(), end, "clock")


def _take_between(scanner: Scanner, found: re.Match[str]) -> None:
    first, second = value_of(found["a"]), value_of(found["b"])
    if first > 24 or second > 24 or first == second or CHANGED.search(scanner.text[: found.start()]):
        return
    if scanner.named_at(found.end() + 1) and not _begins(scanner, found.start()):
        return
    french = found["lead"] in ("entre", "de", "d'", "des")
    if (
        french
        and "h" not in (found["h"] or "")
        and "h" not in found.group()[: found.end("a") - found.start() + 2]
        and (found["lead"] in ("de", "d'", "des") and found["join"].strip() != "a")
    ):
        return
    _take_two(scanner, found, first, second, french or "h" in (found["h"] or ""))


def _begins(scanner: Scanner, at: int) -> bool:
    """Tell whether a clause begins at a place."""
    before = scanner.text[:at].rstrip()
    return not before or before[-1] in ".,;:!?("


def _take_two(scanner: Scanner, found: re.Match[str], first: int, second: int, exact: bool = False) -> None:
    """Take both times of "from 2 until 4"; unless they are exact, they may be hours of the afternoon."""
    part = found["part"]
    afternoon = is_late(part) and first < second < 12
    if part is None and not exact:
        afternoon = 1 <= first < second <= 7 and (first < 4 or second < 6)
    start = clock(first + 12 if afternoon else first, 0)
    end = clock(second + 12 if afternoon else _later(second, first), 0, part)
    if start is None or end is None:
        return
    scanner.take(found.start("a"), found.start("join"), start, "clock")
    scanner.take(found.start("b"), found.end(), end, "clock")


def _take_open_span(scanner: Scanner, found: re.Match[str]) -> None:
    """Take "10 till 11", "12 to 1" and, behind a day or "closed", "7 to 10", which nothing leads to."""
    first, second, join = value_of(found["a"]), value_of(found["b"]), found["join"].strip()
    before = scanner.text[: found.start()]
    if first > 24 or second > 24 or first == second or not first or CHANGED.search(before):
        return
    if scanner.named_at(found.end() + 1) and join != "till":
        return
    day = before.rstrip(" ,")
    led = _SPAN_LED.search(before) is not None or any(
        piece.end == len(day) and piece.kind == "day" for piece in scanner.pieces
    )
    led = led or _day_behind(scanner, found.end())
    downwards = second < first <= 12 and join == "to" and found["a"].isdigit()
    if not (led or downwards or join in ("till", "til", "until")) or (
        join == "to" and _COUNTING.search(before)
    ):
        return
    _take_two(scanner, found, first, second)


def _day_behind(scanner: Scanner, at: int) -> bool:
    """Tell whether a day follows: "8-13 tomorrow", "9 to 11 on Friday"."""
    gap = _TO_DAY.match(scanner.text, at)
    ends = gap.end() if gap else at
    return any(piece.start == ends and piece.kind == "day" for piece in scanner.pieces)


def find_other_ends(scanner: Scanner) -> None:
    """Take the bare number at the other end of "between 7am and 10", or behind a day ("Wednesday, 10")."""
    for found in list(scanner.find(_FIRST_END)):
        group = "h" if found["h"] else "led"
        hour = value_of(found[group])
        ends = next((piece for piece in scanner.pieces if piece.start == found.end()), None)
        if hour <= 24 and ends is not None and ends.kind == "clock":
            late = int(ends.text[:2])
            if said_late(scanner.said[ends.start : ends.end]) and hour + 12 < late:
                hour += 12
            scanner.take(found.start(group), found.end(group), f"{hour:02d}:00", "clock")
    for piece in [piece for piece in scanner.pieces if piece.kind in ("clock", "day")]:
        behind = (_OTHER_END if piece.kind == "clock" else _AFTER_DAY).match(scanner.text, piece.end)
        if behind is None and piece.kind == "day" and BOUND_BEFORE.search(scanner.text[: piece.start]):
            behind = _HOUR_BEHIND.match(scanner.text, piece.end)
        if behind is None:
            continue
        joined = behind.groupdict().get("join") or ""
        if joined.strip() in ("and", "et") and not _SPAN_BEFORE.search(scanner.text[: piece.start]):
            continue
        first = int(piece.text[:2]) if piece.kind == "clock" else 0
        said = clock(_later(value_of(behind["h"]), first), 0, behind["part"])
        if said is not None:
            scanner.take(behind.start("h"), scanner.end_of(behind), said, "clock")


def put_afternoon_ends(scanner: Scanner) -> None:
    """Put the second time of "from 11:30 till 1:30" into the afternoon."""
    clocks = sorted((p for p in scanner.pieces if p.kind == "clock"), key=lambda piece: piece.start)
    for first, second in pairwise(clocks):
        joined = scanner.text[first.end : second.start].strip()
        if joined not in ("to", "till", "til", "until", "and", "a", "et", "-", "–"):
            continue
        if joined in ("and", "et") and not _SPAN_BEFORE.search(scanner.text[: first.start]):
            continue
        _afternoon_starts(scanner, first, second)
        hour = int(second.text[:2])
        if second.text < first.text <= "12:59" and 1 <= hour <= 7:
            later = Piece(second.start, second.end, f"{hour + 12}{second.text[2:]}", "clock")
            scanner.pieces[scanner.pieces.index(second)] = later


def _afternoon_starts(scanner: Scanner, first: Piece, second: Piece) -> None:
    """Put the first time of "from 1:30 to 3 pm" and both of "between 1:30 and 3:30" into the afternoon."""
    words = [scanner.said[piece.start : piece.end] for piece in (first, second)]
    if _EARLY_DIGIT.fullmatch(words[0]) is None or first.text >= "08:00":
        return
    late = f"{int(first.text[:2]) + 12}{first.text[2:]}"
    if said_late(words[1]):
        if late < second.text:
            scanner.pieces[scanner.pieces.index(first)] = Piece(first.start, first.end, late, "clock")
        return
    both = _EARLY_DIGIT.fullmatch(words[1]) is not None and first.text < second.text <= "07:00"
    if both and first.text < "05:00" and ":" in words[0] + words[1]:
        for piece in (first, second):
            text = f"{int(piece.text[:2]) + 12}{piece.text[2:]}"
            scanner.pieces[scanner.pieces.index(piece)] = Piece(piece.start, piece.end, text, "clock")
