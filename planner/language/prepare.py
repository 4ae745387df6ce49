"""From a planner's words to what the model reads: names as typed tokens, times and amounts in one form."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from planner.language.amounts import find_amounts, find_numbers, find_percents
from planner.language.calendar_dates import OUTSIDE
from planner.language.days import find_days, find_parts_of_today
from planner.language.durations import find_durations
from planner.language.everyday import names_nothing
from planner.language.lexicon import CLASS_WORDS
from planner.language.linking import mentions_in
from planner.language.marking import marked
from planner.language.said import ANNOTATED, Mention
from planner.language.spans import TAKEN, Piece, Scanner
from planner.language.times import find_clocks
from planner.language.tokens import Token, tokens_of, units_as_dimensions
from planner.language.translations import is_noun
from planner.language.vocabulary import Vocabulary
from planner.language.words import fold, plain, words_of

MANY = 600
"""Characters; longer requests are not given to the model."""

_POINTING = frozenset(
    [
        "the",
        "that",
        "this",
        "le",
        "la",
        "l",
        "ce",
        "cet",
        "cette",
        "our",
        "notre",
        "his",
        "her",
        "my",
        "mon",
        "ma",
    ]
)
_PARTS_OF_DAY = {"morning": ("12:00",), "afternoon": ("12:00", "18:00"), "evening": ("18:00",)}
_NUMBER = re.compile(r"(?<![\w.:%@])\d+(?:\.\d+)?(?![\w:%]|\.\d)")
_ORDER_WORD = re.compile(r"\b(?:before|after|avant|apres)\s$")
_OVERTIME = re.compile(r"\b(?:overtime|extra (?:time|hours)|heures? sup\w*|rab)\b", re.IGNORECASE)
_GONE_BY = re.compile(r"\b(?:yesterday|hier|last|dernier|derniere|passe|passee|ago|il y a)\b")
_SPACES = re.compile(r"[ \t\r\n\u00a0\u2000-\u200a\u202f]+")


@dataclass(frozen=True)
class Prepared:
    """A request as the model sees it, and everything needed to turn its answer back.

    Attributes
    ----------
    request
        The planner's words (in composed Unicode form; the spans of the pieces refer to it).
    text
        What the model sees.
    tokens
        The tokens in it, in order of appearance.
    pieces
        Which span of the request each changed part of the text came from, in order.
    vocabulary
        The scenario's words.
    """

    request: str
    text: str
    tokens: tuple[Token, ...]
    pieces: tuple[Piece, ...]
    vocabulary: Vocabulary

    @cached_property
    def token(self) -> dict[str, Token]:
        """Tokens by their text."""
        return {token.text: token for token in self.tokens}

    @cached_property
    def strangers(self) -> tuple[str, ...]:
        """Words of the request that may name something which the scenario does not have, or has several times.

        These are words that are neither linked nor everyday ones, and class words that mean one thing ("the truck").
        """
        spans = [(piece.start, piece.end) for piece in self.pieces]
        words = words_of(self.request)
        found = []
        for at, word in enumerate(words):
            if word.folded.isdigit() or any(start <= word.start < end for start, end in spans):
                continue
            before = words[at - 1].folded if at else ""
            one = word.stem in CLASS_WORDS and not word.plural and before in _POINTING
            known = is_noun(word.stem) or names_nothing(word.folded, word.stem) or len(word.folded) < 2
            if one or not known:
                found.append(self.request[word.start : word.end])
        return tuple(found)

    @cached_property
    def days(self) -> tuple[int, ...]:
        """Days of the horizon that the request names, or means by "before" and "after" one."""
        named = [p.text for p in self.pieces if p.kind == "day"]
        found = re.findall(r"\bJ(\d+)\b", " ".join([*named, self.marked]))
        return tuple(sorted({int(day) for day in found}))

    @cached_property
    def marked(self) -> str:
        """The request as the model reads it."""
        return marked(self)

    @property
    def last_day(self) -> int:
        """The last day of the horizon, counted from 0."""
        return self.vocabulary.days - 1

    @cached_property
    def beyond(self) -> bool:
        """Whether the request names a day to come that lies outside the horizon; what was yesterday is only told."""
        return any(
            piece.kind == "day"
            and OUTSIDE in piece.text
            and not _GONE_BY.search(fold(self.request[piece.start : piece.end]))
            for piece in self.pieces
        )

    @cached_property
    def times(self) -> tuple[str, ...]:
        """Clock times that the request names or may mean by a bare number, as ``HH:MM``."""
        times = [piece.text for piece in self.pieces if piece.kind == "clock"]
        for word, bounds in _PARTS_OF_DAY.items():
            if re.search(rf"\b{word}s?\b", self.text, re.IGNORECASE):
                times += bounds
        if not times:
            times += [
                f"{int(number):02d}:00" for number in self._bare if number.isdigit() and int(number) <= 24
            ]
        times += [f"{int(number):02d}:00" for number in self._annotated if int(number) <= 24]
        return tuple(dict.fromkeys(times))

    @cached_property
    def durations(self) -> tuple[str, ...]:
        """Durations as said, such as ``45min`` or ``6h30``; bare numbers in minutes and hours where there are none."""
        durations = [piece.text for piece in self.pieces if piece.kind == "duration"]
        if durations:
            durations += self._carried(durations[0])
        else:
            durations = [
                f"{number}{unit}" for number in self._bare if number.isdigit() for unit in ("min", "h")
            ]
        if _OVERTIME.search(self.text):
            durations.append("0min")
        return tuple(dict.fromkeys(durations))

    def _carried(self, first: str) -> list[str]:
        """Return the bare numbers in the unit of the duration said before: "11 hours for all, 12 for the seniors"."""
        unit = "h" if first.endswith("h") else "min" if first.endswith("min") else ""
        return [f"{number}{unit}" for number in self._bare if unit and number.isdigit() and int(number) > 1]

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """Numbers that the request names, one more and one less, and 1."""
        near = [number for number in self._bare if number.isdigit() and int(number) < 100]
        beside = [str(int(number) + step) for number in near for step in (-1, 1) if int(number) + step >= 0]
        return tuple(dict.fromkeys([*self._bare, "1", *beside]))

    @cached_property
    def factors(self) -> tuple[str, ...]:
        """Shares and multiples as the model may write them: ``+25%``, ``-25%``, ``x2``."""
        shares = [piece.text for piece in self.pieces if piece.kind == "percent"]
        factors = [sign + share for share in shares for sign in "+-"]
        factors += [piece.text for piece in self.pieces if piece.kind == "times"]
        return tuple(dict.fromkeys(factors))

    @cached_property
    def _bare(self) -> tuple[str, ...]:
        said = list(self.text)
        for piece, start in zip(self.pieces, self.starts, strict=True):
            if piece.kind in ("clock", "duration", "day", "percent", "times", "name"):
                said[start : start + len(piece.text)] = "|" * len(piece.text)
        return tuple(dict.fromkeys([*_NUMBER.findall("".join(said)), *self._annotated]))

    @cached_property
    def _annotated(self) -> tuple[str, ...]:
        return tuple(piece.text.partition("[")[0] for piece in self.pieces if piece.text.endswith("]"))

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each piece stands in the text."""
        starts, shift = [], 0
        for piece in self.pieces:
            starts.append(piece.start + shift)
            shift += len(piece.text) - (piece.end - piece.start)
        return tuple(starts)

    def origin(self, token: str) -> tuple[tuple[int, int], ...]:
        """Return the spans of the request that a token of the text came from, for highlighting."""
        return tuple(
            (p.start, p.end) for p in self.pieces if p.text == token or p.text.endswith(f"[{token}]")
        )


def prepare(request: str, vocabulary: Vocabulary) -> Prepared:
    """Link the names in a request and put its times, days and amounts in one form.

    Parameters
    ----------
    request
        The planner's words, in English or French.
    vocabulary
        The names and the horizon of the open scenario.
    """
    said = _SPACES.sub(" ", unicodedata.normalize("NFC", request)).strip()
    mentions = mentions_in(said, vocabulary)
    folded = plain(said)
    tokens, pieces = tokens_of(mentions, vocabulary, said)
    sure, maybe = _parted(pieces, mentions, folded)
    scanner = Scanner(folded, frozenset(piece.start for piece in maybe))
    for piece in sure:
        scanner.strike(piece.start, piece.end)
    find_percents(scanner)
    find_days(scanner, vocabulary)
    find_durations(scanner)
    find_clocks(scanner)
    find_parts_of_today(scanner, vocabulary)
    find_amounts(scanner)
    kept = [piece for piece in maybe if TAKEN not in scanner.text[piece.start : piece.end]]
    for piece in kept:
        scanner.strike(piece.start, piece.end)
    find_numbers(scanner)
    tokens = units_as_dimensions(scanner.pieces, tokens, vocabulary)
    every = tuple(sorted([*sure, *kept, *scanner.pieces], key=lambda piece: piece.start))
    text = _assemble(said, every)
    return Prepared(said, text, tuple(token for token in tokens if token.text in text), every, vocabulary)


def _parted(pieces: list[Piece], mentions: list[Mention], folded: str) -> tuple[list[Piece], list[Piece]]:
    """Part the names from the bare numbers that may be names: those are names unless they are times or amounts.

    "serve 4 before 9" tells of two orders, "hospitals before 9" of a time.
    """
    sure: list[Piece] = []
    maybe: list[Piece] = []
    activity_said = False
    for piece, mention in zip(pieces, mentions, strict=True):
        named = mention.status != ANNOTATED or (
            activity_said and _ORDER_WORD.search(folded[: piece.start]) is not None
        )
        (sure if named else maybe).append(piece)
        activity_said = activity_said or mention.letter in "OTH" or mention.status == ANNOTATED
    return sure, maybe


def _assemble(said: str, pieces: tuple[Piece, ...]) -> str:
    parts, at = [], 0
    for piece in pieces:
        parts += [said[at : piece.start], piece.text]
        at = piece.end
    return "".join([*parts, said[at:]])
