"""Reading a request: link, let the model write, check. What comes out is a proposal and nothing more."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from planner.language.agreeing import Said
from planner.language.beside import beside_the_point
from planner.language.certainty import SURE, certainty, features
from planner.language.compact import decode
from planner.language.comparing import Meaning
from planner.language.doubtful import Doubt, doubts, said_back
from planner.language.grammar import grammar
from planner.language.prepare import MANY, Prepared, prepare
from planner.language.prompt import ended_by_line, plain_prompt, prompt
from planner.language.reader import Reader, WrittenLine
from planner.language.record import Reading, unclear
from planner.language.said import AMBIGUOUS, UNKNOWN
from planner.language.said_once import said_once
from planner.language.streaming import Streaming
from planner.language.tongue import language_of
from planner.language.unsaid import at_place, only_these
from planner.language.vocabulary import Vocabulary
from planner.language.weighing import Weighing

_TRIED = 6
MOST_CHOICES = 3
"""Readings that are offered to choose from."""


@dataclass(frozen=True)
class ReadingResult:
    """A reading and how it came about.

    Attributes
    ----------
    reading
        The proposal, checked against the declared kinds.
    prepared
        The request with its linked names; None when it was not looked at.
    raw
        What the model wrote; empty when it was not asked.
    confidence
        Log-probability of the model's least probable token: 0 is sure.
    certainty
        Calibrated probability, 0 to 1, that the reading is right (see `planner.language.certainty`).
    choices
        Where the reading is not sure: what else the words may mean, the likeliest first, the reading among them.
    signs
        What the certainty was judged by (see `planner.language.certainty.features`).
    model
        The model's name.
    seconds
        How long it all took.
    note
        A sentence for the planner when the model was not asked, or when the request is unclear and it can be said what
        exactly is; else empty.
    doubts
        When it is unclear who or what is meant: the names that are in doubt.
    """

    reading: Reading
    prepared: Prepared | None
    raw: str
    confidence: float
    model: str
    seconds: float
    note: str = ""
    certainty: float = 1.0
    choices: tuple[Reading, ...] = ()
    signs: tuple[float, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the result as JSON data; ``pieces`` tells which words of ``request`` were understood as what."""
        prepared = self.prepared
        return {
            "reading": self.reading.to_json(),
            "request": prepared.request if prepared else "",
            "text": prepared.text if prepared else "",
            "pieces": [[p.start, p.end, p.text, p.kind] for p in prepared.pieces] if prepared else [],
            "tokens": {token.text: list(token.names) for token in prepared.tokens} if prepared else {},
            "raw": self.raw,
            "confidence": self.confidence,
            "certainty": round(self.certainty, 3),
            "choices": [choice.to_json() for choice in self.choices],
            "signs": [round(sign, 4) for sign in self.signs],
            "model": self.model,
            "seconds": self.seconds,
            "note": self.note,
            "doubts": [doubt.to_json() for doubt in self.doubts],
        }


def read(
    request: str,
    vocabulary: Vocabulary,
    reader: Reader,
    cancelled: Callable[[], bool] = lambda: False,
    tell: Callable[[str], None] = lambda sentence: None,
) -> ReadingResult:
    """Read a planner's request.

    Parameters
    ----------
    request
        The words, in English or French.
    vocabulary
        The names and the horizon of the open scenario.
    reader
        The model.
    cancelled
        Asked between two tokens; True calls the reading off.
    tell
        Told each wish as a sentence as soon as it is read, while the next one is still being read.

    Returns
    -------
    ReadingResult
        Its reading is `unclear` when the request is empty, too long, or comes to nothing valid.
    """
    started = time.perf_counter()
    result = _refused(request, reader)
    if result is None:
        result = _read(request, vocabulary, reader, cancelled, tell)
    return replace(result, seconds=time.perf_counter() - started)


def _read(
    request: str,
    vocabulary: Vocabulary,
    reader: Reader,
    cancelled: Callable[[], bool],
    tell: Callable[[str], None],
) -> ReadingResult:
    prepared = prepare(request, vocabulary)
    if beside_the_point(prepared):
        return ReadingResult(unclear("meaning"), prepared, "", 0.0, reader.model_id, 0.0)
    rules = grammar(prepared)
    if reader.tuned:
        asked = prompt(prepared)
    else:
        asked, rules = plain_prompt(prepared, reader.fits), ended_by_line(rules)
    watch = Streaming(prepared, tell)
    weighing = Weighing(prepared)
    first = reader.write(asked, rules, cancelled, weighing.fits, watch=watch)
    written = weighing.best(first)
    if not weighing.fits(written.text):
        first = reader.write(asked, rules, cancelled, lambda text: False, wanted=_TRIED)
        written = weighing.best(first)
    line = only_these(at_place(written.text.strip(), prepared), prepared)
    signs = features(
        written,
        weighing.unsaid(line),
        weighing.conflicts(line),
        max(0.0, written.cost - first.cost),
        weighing.doubt(line),
    )
    sure = certainty(signs) if written.complete else 0.0
    choices: tuple[Reading, ...] = ()
    if sure < SURE:
        choices = _choices(written, first, weighing)
        if len(choices) < 2:
            more = reader.write(asked, rules, cancelled, lambda text: False, wanted=_TRIED)
            choices = _choices(written, more, weighing)
    read_so = said_once(decode(line, prepared)) if written.complete else unclear("meaning")
    plain = weighing.plain
    reading = _asked_back(read_so, prepared, plain)
    about = reading.about or ""
    named = doubts(prepared) if about == "name" else ()
    return ReadingResult(
        reading,
        prepared,
        line,
        written.confidence,
        reader.model_id,
        0.0,
        said_back(about, prepared, named),
        round(sure, 4),
        tuple(c for c in choices if _asked_back(c, prepared, plain) is c) if reading is read_so else (),
        signs,
        named,
    )


def _asked_back(reading: Reading, prepared: Prepared, plain: Said) -> Reading:
    """Return a reading, or what the contract has asked back whatever was read: a name that is not known, a day beyond."""
    wish = reading.intent in ("change", "what_if") or (reading.intent == "ask" and not plain.may_ask)
    in_doubt = {token.status for token in prepared.tokens} & {UNKNOWN, AMBIGUOUS}
    if (UNKNOWN in in_doubt and reading.intent in ("change", "what_if", "ask")) or (
        in_doubt and reading.about == "unsupported"
    ):
        return unclear("name")  # who is meant comes before what shall be done, and whether it can be
    if wish and prepared.beyond and not _left_out(reading):
        return unclear("time")
    return reading


def _left_out(reading: Reading) -> bool:
    """Tell whether a reading only leaves out what can be done on another day: "drop it, we run it next week"."""
    return (
        all(item.get("level") in ("skip", "low") for item in reading.constraints) and reading.question is None
    )


def _choices(written: WrittenLine, first: WrittenLine, weighing: Weighing) -> tuple[Reading, ...]:
    """Return the readings to choose from: valid ones that mean different things, the preferred one first."""
    prepared = weighing.prepared
    same = Meaning(prepared.vocabulary).same
    found: list[Reading] = []

    def rank(line: WrittenLine) -> tuple[bool, float]:
        return line.text != written.text, weighing.cost(line)

    for line in sorted((first, *first.others), key=rank):
        reading = said_once(decode(line.text, prepared)) if line.complete else unclear("meaning")
        if reading.intent != "unclear" and not any(same(reading, known) for known in found):
            found.append(reading)
    return tuple(found[:MOST_CHOICES])


def _refused(request: str, reader: Reader) -> ReadingResult | None:
    """Return the answer to a request that the model is not asked about."""
    if not any(char.isalnum() for char in request):
        note = "There are no words in the request."
    elif len(request) > MANY:
        note = (
            f"La demande a {len(request)} caractères ; plus de {MANY} à la fois ne sont pas lus. "
            "Dites-la en morceaux plus courts, un ou deux souhaits chacun."
            if language_of(request) == "fr"
            else f"The request has {len(request)} characters; more than {MANY} at a time are not read. "
            "Say it in shorter pieces, one or two wishes each."
        )
    else:
        return None
    return ReadingResult(unclear("meaning"), None, "", 0.0, reader.model_id, 0.0, note)


__all__ = ["Reader", "Reading", "ReadingResult", "read"]
