"""The generator: request, scenario and gold, seeded and balanced over kinds; and the pairs that the model learns."""

from __future__ import annotations

import random
import re
import string
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from planner.language.compact import encode
from planner.language.prepare import prepare
from planner.language.prompt import answer, prompt
from planner.language.record import Reading
from planner.language.training import asking, compose, undoing
from planner.language.training import wordlists as lists
from planner.language.training.drawing import Said
from planner.language.training.scenarios import Language, Scenario, scenario
from planner.language.training.talking import Talk
from planner.language.unsaid import unsaid
from planner.language.vocabulary import Vocabulary

SHARES = {"change": 0.42, "several": 0.15, "what_if": 0.065, "undo": 0.105, "ask": 0.135, "change_and_ask": 0.02,
          "unclear": 0.07, "unknown_name": 0.035}  # fmt: skip
"""What kinds of request there are, and how many of each."""
FRENCH = 0.45
"""Share of French requests."""


@dataclass(frozen=True)
class Record:
    """A request with its gold.

    Attributes
    ----------
    vocabulary : Vocabulary
        What can be named.
    request : str
        The words.
    gold : dict
        The reading, as the contract writes it.
    language : str
        ``en`` or ``fr``.
    form : str
        One of `SHARES`.
    accept : tuple of dict
        Other readings that are as right.
    """

    vocabulary: Vocabulary
    request: str
    gold: dict[str, Any]
    language: Language
    form: str
    accept: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class Pair:
    """What the model learns: a prompt and its answer."""

    prompt: str
    answer: str


def records(count: int, seed: int, dev: bool = False) -> Iterator[Record]:
    """Generate records.

    Parameters
    ----------
    count : int
        How many.
    seed : int
        The same seed gives the same records.
    dev : bool
        Use the held-out templates, and only those.

    Yields
    ------
    Record
    """
    rng = random.Random(f"{seed} {dev}")
    made = 0
    held: list[tuple[Scenario, Language]] = []
    while made < count:
        if not held or rng.random() < 0.25:
            language: Language = "fr" if rng.random() < FRENCH else "en"
            names: Language = language if rng.random() < 0.8 else ("en" if language == "fr" else "fr")
            held = [(scenario(rng, language=names), language)]
        where, language = held[0]
        record = _record(where, language, rng, dev)
        if record is not None:
            made += 1
            yield record


def _record(where: Scenario, language: Language, rng: random.Random, dev: bool) -> Record | None:
    talk = Talk(where, rng.choice(where.trades), language, rng)
    form = rng.choices(list(SHARES), list(SHARES.values()))[0]
    said: Said | None
    if form == "unknown_name":
        said = compose.unknown_name(talk, [_stranger(talk)], dev)
    else:
        said = {"change": compose.change, "several": compose.several, "what_if": compose.what_if, "undo": undoing.undo,
                "ask": asking.ask, "change_and_ask": asking.change_and_ask, "unclear": compose.unclear}[form](talk, dev)  # fmt: skip
    if said is None:
        return None
    return Record(where.vocabulary(), typed(said.text, language, rng), said.gold, language, form)


def _stranger(talk: Talk) -> str:
    """Return a name that the scenario does not have, or that fits two of its workers."""
    rng = talk.rng
    names = list(dict.fromkeys(record.name for record in talk.scenario.records))
    twins = Counter(name.split()[0] for name in names if re.fullmatch(r"\w+ \w\.", name))
    if talk.trade == "rostering" and twins and rng.random() < 0.7:
        return twins.most_common(1)[0][0]
    numbered = [n for n in names if re.search(r"\d+$", n)]
    for _ in range(20):
        if numbered and rng.random() < 0.6:
            stem = re.sub(r"\d+$", "", rng.choice(numbered))
            name = f"{stem}{rng.randrange(40, 99)}"
        elif rng.random() < 0.5:
            name = rng.choice(lists.FIRST_NAMES)
        else:
            name = f"{rng.choice(lists.PLACE_KINDS)[talk.language == 'fr']} {rng.choice(lists.PLACE_STEMS)}"
        heads = {word.lower() for known in names for word in known.split()}
        if name not in names and not (set(name.lower().split()) & heads - {name.lower().split()[0]} and not name[-1].isdigit()) \
                and not (name.isalpha() and name.lower() in heads):  # fmt: skip
            return name
    return "Xanadu 99"


# ---------------------------------------------------------------------------------------------------- typing

_SHORT = {
    "en": ((r"\bplease\b", "pls"), (r"\btomorrow\b", "tmrw"), (r"\bwithout\b", "w/o"), (r"\bwith\b", "w/"), (r"\byou\b", "u"),
           (r"\band\b", "&"), (r"\bdeliveries\b", "delivs"), (r"\bmaximum\b", "max"), (r"\bbefore\b", "b4"), (r"\bnumber\b", "nr")),
    "fr": ((r"\bs'il te plaît\b", "stp"), (r"\bpour\b", "pr"), (r"\btous\b", "ts"), (r"\bavec\b", "av"), (r"\bmaximum\b", "max"),
           (r"\brendez-vous\b", "rdv"), (r"\bbeaucoup\b", "bcp")),
}  # fmt: skip


def _slip(word: str, rng: random.Random) -> str:
    """Return a word with one slip of the finger."""
    at = rng.randrange(1, len(word) - 2)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + rng.choice(string.ascii_lowercase) + word[at + 1 :]


def typed(text: str, language: Language, rng: random.Random) -> str:
    """Type a request as people type: capitals, full stops, short forms and slips now and then."""
    if rng.random() < 0.06:
        pattern, short = rng.choice(_SHORT[language])
        text = re.sub(pattern, short, text)
    if rng.random() < 0.07:
        words = text.split(" ")
        places = [i for i, word in enumerate(words) if len(word) > 4 and word.isalpha() and word.islower()]
        if places:
            at = rng.choice(places)
            words[at] = _slip(words[at], rng)
            text = " ".join(words)
    if language == "fr" and rng.random() < 0.08:
        text = text.replace("é", "e").replace("è", "e").replace("à", "a").replace("ê", "e")
    manner = rng.random()
    if manner < 0.3:
        text = text.lower()
    elif manner < 0.92:
        text = text[:1].upper() + text[1:]
    if not text.endswith(("?", ".")):
        text += rng.choice((".", ".", "", "", "", " !" if language == "fr" else "!"))
    elif text.endswith("?") and rng.random() < 0.3:
        text = text.rstrip("? ")
    if rng.random() < 0.04:
        text = text.replace(", ", " ")
    return text


# ----------------------------------------------------------------------------------------------------- pairs


@dataclass
class Dropped:
    """What could not be said with the linked names: counts, and examples that show why.

    Attributes
    ----------
    total, kept : int
        Records seen and pairs made of them.
    by_kind : Counter
        Dropped records by what they are about.
    examples : list
        Some of them: (request, prepared text, gold).
    misheard : int
        Records whose gold says "all" of something where the words name a group that the scenario has.
    """

    total: int
    kept: int
    by_kind: Counter[str]
    examples: list[tuple[str, str, dict[str, Any]]]
    misheard: int = 0


def pairs(count: int, seed: int, dev: bool = False) -> tuple[list[Pair], Dropped]:
    """Generate pairs through the very preparation that a request goes through when it is read.

    Parameters
    ----------
    count : int
        How many pairs; records that cannot be said with the linked names are dropped and counted.
    seed : int
        The same seed gives the same pairs.
    dev : bool
        Use the held-out templates, and only those.

    Returns
    -------
    list of Pair, Dropped
    """
    made: list[Pair] = []
    dropped = Dropped(0, 0, Counter(), [])
    seen: set[str] = set()
    for record in records(10 * count, seed, dev):
        dropped.total += 1
        prepared = prepare(record.request, record.vocabulary)
        line = encode(Reading.from_json(record.gold), prepared)
        if line is None:
            kinds = [str(rule.get("kind")) for rule in record.gold.get("constraints", ())]
            dropped.by_kind[kinds[0] if kinds else str(record.gold.get("question", {}).get("kind"))] += 1
            if len(dropped.examples) < 4000:
                dropped.examples.append((record.request, prepared.text, record.gold))
            continue
        if "all_" in line and unsaid(line, prepared):
            dropped.misheard += (
                1  # the trade's noun was linked to a group: "every van" is the vans, not every vehicle
            )
            continue
        pair = Pair(prompt(prepared), answer(line))
        if pair.prompt in seen:
            continue
        seen.add(pair.prompt)
        made.append(pair)
        if len(made) == count:
            break
    dropped.kept = len(made)
    return made, dropped
