"""The corpus: requests written by hand, each with its reading, and the pairs that the model learns from them.

The generator says a rule in every way that somebody thought of in general; the corpus is what came to mind while
looking at one plan. Each request is learnt several times: typed differently, with other times and amounts, and
alone or after another one.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from planner.language.compact import encode
from planner.language.comparing import without_default
from planner.language.prepare import prepare
from planner.language.prompt import answer, prompt
from planner.language.record import Reading
from planner.language.training.generate import Pair, Record, typed
from planner.language.vocabulary import Vocabulary

FOLDER = Path(__file__).parent
_HELD_OUT = 16  # one request in so many is kept for judging the training
_JOINED = 0.22
_JOINERS = {
    "en": (". ", ". ", "; ", ", and ", " and ", ", also ", ". also, ", ", plus ", ", but ", " / "),
    "fr": (". ", ". ", " ; ", ", et ", " et ", ", aussi ", ". et aussi ", ", mais ", ", puis ", " / "),
}
_CLOCK = re.compile(r"(?<![\d:])\d\d:\d\d(?![\d:])")
_COUNT = re.compile(r"(?<==)\d{1,5}(?=min\b|\b(?![.:@%\d-]))")
_PERCENT = re.compile(r"(?<==)([+-])(\d{1,2})%")
_DAY_MINUTES = 24 * 60


def records(dev: bool = False) -> tuple[Record, ...]:
    """Return the requests as they were written.

    Parameters
    ----------
    dev : bool
        Those held out of training, and only those.
    """
    found = []
    for path in sorted(FOLDER.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            if (number % _HELD_OUT == _HELD_OUT - 1) == dev:
                found.append(_record(json.loads(line)))
    return tuple(found)


def _record(data: dict[str, Any]) -> Record:
    gold = _shortest(data["gold"])
    form = "several" if len(gold.get("constraints", ())) > 1 else str(gold["intent"])
    accept = tuple(data.get("accept", ()))
    return Record(_vocabulary(data["scenario"]), data["request"], gold, data["language"], form, accept)


def _shortest(gold: dict[str, Any]) -> dict[str, Any]:
    """Return a reading without the periods of limits that go without saying: the model learns one of two right forms."""
    if "constraints" not in gold:
        return gold
    return {**gold, "constraints": [dict(without_default(item)) for item in gold["constraints"]]}


@cache
def _vocabulary(scenario: str) -> Vocabulary:
    return Vocabulary.from_json(
        json.loads((FOLDER / "scenarios" / f"{scenario}.json").read_text(encoding="utf-8"))
    )


def pairs(count: int, seed: int, dev: bool = False) -> list[Pair]:
    """Make pairs of the corpus, each request about as often as any other.

    Parameters
    ----------
    count : int
        How many.
    seed : int
        The same seed gives the same pairs.
    dev : bool
        Use the requests held out of training, and only those.

    Returns
    -------
    list of Pair
        What can't be said with the names that the linker finds is left out.
    """
    rng = random.Random(f"corpus {seed} {dev}")
    known = records(dev)
    made: list[Pair] = []
    seen: set[str] = set()
    for record in _in_turn(known, rng, 4 * count):
        pair = _pair(_joined(record, known, rng) if rng.random() < _JOINED else record, rng)
        if pair is not None and pair.prompt not in seen:
            seen.add(pair.prompt)
            made.append(pair)
            if len(made) == count:
                break
    return made


def _in_turn(known: Sequence[Record], rng: random.Random, most: int) -> Iterator[Record]:
    order = list(known)
    while order and most > 0:
        rng.shuffle(order)
        yield from order
        most -= len(order)


def _joined(record: Record, known: Sequence[Record], rng: random.Random) -> Record:
    """Return two wishes about one plan as one request."""
    if not _joins(record):
        return record
    fit = [each for each in known if each is not record and _joins(each) and each.vocabulary is record.vocabulary and each.language == record.language]  # fmt: skip
    if not fit:
        return record
    other = rng.choice(fit)
    joiner = rng.choice(_JOINERS[record.language])
    first = record.request if joiner == ". " and record.request[-1:] in ".!" else record.request.rstrip(" .!")
    text = first + (" " if first[-1:] in ".!" else joiner) + other.request
    gold = {"intent": "change", "constraints": [*record.gold["constraints"], *other.gold["constraints"]]}
    return Record(record.vocabulary, text, gold, record.language, "several")


def _joins(record: Record) -> bool:
    return (
        record.gold["intent"] == "change" and "question" not in record.gold and "?" not in record.request
        and len(record.gold["constraints"]) == 1 and record.gold["constraints"][0]["kind"] != "objective"
    )  # fmt: skip


def _pair(record: Record, rng: random.Random) -> Pair | None:
    request = typed(record.request, record.language, rng) if rng.random() < 0.6 else record.request
    prepared = prepare(request, record.vocabulary)
    golds = (Reading.from_json(gold) for gold in (record.gold, *record.accept))
    line = next((line for gold in golds if (line := encode(gold, prepared))), None)
    if line is None:
        return None
    return Pair(*varied(prompt(prepared), answer(line), rng))


def varied(asked: str, answered: str, rng: random.Random) -> tuple[str, str]:
    """Return a prompt and its answer with other times and amounts, the same in both.

    Only what stands in both is changed, and only where it is plain which is which.
    """
    head, text = asked.split(": ", 1)
    text, answered = _other_clocks(text, answered, rng)
    for pattern, drawn in ((_COUNT, _other_count), (_PERCENT, _other_percent)):
        for found in list(pattern.finditer(answered)):
            old = found.group(found.lastindex or 0)
            if answered.count(old) != 1 or len(re.findall(rf"(?<![\w.:@]){old}(?![\d.:@])", text)) != 1:
                continue
            new = drawn(int(old), rng)
            text = re.sub(rf"(?<![\w.:@]){old}(?![\d.:@])", new, text)
            answered = answered.replace(old, new)
    return f"{head}: {text}", answered


def _other_clocks(text: str, answered: str, rng: random.Random) -> tuple[str, str]:
    said = [_minutes(clock) for clock in _CLOCK.findall(text)]
    if not said or rng.random() < 0.3 or set(_CLOCK.findall(answered)) - set(_CLOCK.findall(text)):
        return text, answered
    lowest, highest = (30 - min(said)) // 15, (_DAY_MINUTES - 30 - max(said)) // 15
    if lowest > highest:
        return text, answered
    by = 15 * rng.randint(max(lowest, -24), min(highest, 24))

    def moved(found: re.Match[str]) -> str:
        minutes = _minutes(found.group()) + by
        return f"{minutes // 60:02d}:{minutes % 60:02d}"

    return _CLOCK.sub(moved, text), _CLOCK.sub(moved, answered)


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _other_count(old: int, rng: random.Random) -> str:
    if old < 2 or rng.random() < 0.3:
        return str(old)
    if old < 10:
        return str(rng.randint(2, 9))
    return str(rng.randint(2, 18) * (5 if old < 100 else 50 if old < 1000 else 500))


def _other_percent(old: int, rng: random.Random) -> str:
    return str(rng.choice((10, 15, 20, 25, 30, 35, 40, 50, 60, old)))
