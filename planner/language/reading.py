"""Reading a request: link, let the model write, check. What comes out is a proposal and nothing more."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from planner.language.certainty import SURE, certainty
from planner.language.compact import decode
from planner.language.comparing import Meaning
from planner.language.grammar import grammar
from planner.language.prepare import MANY, Prepared, prepare
from planner.language.prompt import plain_prompt, prompt
from planner.language.reader import Reader, WrittenLine
from planner.language.record import Reading, unclear
from planner.language.vocabulary import Vocabulary

_UNSAID = 1.5
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
    model
        The model's name.
    seconds
        How long it all took.
    note
        A sentence for the planner when the model was not asked, else empty.
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
            "model": self.model,
            "seconds": self.seconds,
            "note": self.note,
        }


def read(
    request: str,
    vocabulary: Vocabulary,
    reader: Reader,
    cancelled: Callable[[], bool] = lambda: False,
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

    Returns
    -------
    ReadingResult
        Its reading is `unclear` when the request is empty, too long, or comes to nothing valid.
    """
    started = time.perf_counter()
    result = _refused(request, reader)
    if result is None:
        result = _read(request, vocabulary, reader, cancelled)
    return replace(result, seconds=time.perf_counter() - started)


def _read(
    request: str, vocabulary: Vocabulary, reader: Reader, cancelled: Callable[[], bool]
) -> ReadingResult:
    prepared = prepare(request, vocabulary)
    asked = (prompt if reader.tuned else plain_prompt)(prepared)
    rules = grammar(prepared)
    first = reader.write(asked, rules, cancelled, lambda text: _is_full(text, prepared))
    written = _fullest(first, prepared)
    sure = certainty(written, unsaid(written.text, prepared))
    choices: tuple[Reading, ...] = ()
    if sure < SURE:
        choices = _choices(written, reader.write(asked, rules, cancelled, lambda text: False), prepared)
    line = written.text.strip()
    reading = _once(decode(line, prepared)) if written.complete else unclear("meaning")
    return ReadingResult(
        reading, prepared, line, written.confidence, reader.model_id, 0.0, "", round(sure, 4), choices
    )


def _choices(written: WrittenLine, first: WrittenLine, prepared: Prepared) -> tuple[Reading, ...]:
    """Return the readings to choose from: valid ones that mean different things, the preferred one first."""
    same = Meaning(prepared.vocabulary).same
    found: list[Reading] = []
    for line in sorted((first, *first.others), key=lambda line: (line.text != written.text, line.cost)):
        reading = _once(decode(line.text, prepared)) if line.complete else unclear("meaning")
        if reading.intent != "unclear" and not any(same(reading, known) for known in found):
            found.append(reading)
    return tuple(found[:MOST_CHOICES])


def _fullest(written: WrittenLine, prepared: Prepared) -> WrittenLine:
    """Return the line that leaves the fewest of the request's names, times and amounts unsaid, if nearly as probable.

    A wish that is read without its time or its name is the commonest error of a small model, and the one that a planner
    overlooks most easily.
    """
    lines = [written, *written.others]
    if written.text.strip().startswith("unclear"):
        return written
    lines = [line for line in lines if line.complete and not line.text.strip().startswith("unclear")]
    return min(lines, key=lambda line: line.cost + _UNSAID * unsaid(line.text, prepared), default=written)


def _is_full(line: str, prepared: Prepared) -> bool:
    return line.strip().startswith("unclear") or unsaid(line, prepared) == 0


def unsaid(line: str, prepared: Prepared) -> int:
    """Return how many of the names, times, days and amounts linked in a request a line leaves out."""
    wanted = {token.text for token in prepared.tokens if token.status == "linked"}
    wanted |= {p.text for p in prepared.pieces if p.kind in ("clock", "duration", "percent", "times")}
    wanted |= {f"J{day}" for day in prepared.days}
    said = set(re.split(r"[ =,;&!@+-]+", line))
    return len(wanted - said)


def _refused(request: str, reader: Reader) -> ReadingResult | None:
    """Return the answer to a request that the model is not asked about."""
    if not any(char.isalnum() for char in request):
        note = "There are no words in the request."
    elif len(request) > MANY:
        note = (
            f"The request has {len(request)} characters; more than {MANY} at a time are not read. "
            "Say it in shorter pieces, one or two wishes each."
        )
    else:
        return None
    return ReadingResult(unclear("meaning"), None, "", 0.0, reader.model_id, 0.0, note)


def _once(reading: Reading) -> Reading:
    """Return the reading with each constraint said once."""
    constraints: list[Any] = []
    for item in reading.constraints:
        if item not in constraints:
            constraints.append(item)
    return replace(reading, constraints=tuple(constraints))


__all__ = ["Reader", "Reading", "ReadingResult", "read"]
