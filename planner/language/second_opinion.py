"""A second opinion on what a request is about, from its words alone.

The Llama reads a request as a sentence and sometimes slips into a neighbouring kind. This counts words: a linear model of
single words, pairs and triples tells how probable each part of a reading is (its kinds, aims, measures), with names,
times and numbers put as what they are. Where both agree, the reading is surer; where they do not, the next likeliest
line may be meant. (Joulin et al., Bag of Tricks for Efficient Text Classification, 2017: hashed word n-grams.)
"""

from __future__ import annotations

import math
import re
import zlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

BUCKETS = 1 << 15
"""Places that the n-grams are hashed to."""
_LONGEST = 3
_WORD = re.compile(r"[A-Z]\d+|J[\d?]|!?[<>]|[^\W\d_]+|\d+|[?!;,.:/&+%-]")
_NAME = re.compile(r"[A-Z]\d+")
_CHOSEN = re.compile(r"\b(attribute|quantity|place|level|mode|rules|minimise|which)=(\S+)")
_LEAST = 1e-4
FILE = "second-opinion.npz"


def ngrams(text: str) -> npt.NDArray[np.int64]:
    """Return the places of a marked request's words, pairs and triples; names count as their class, numbers as one.

    Parameters
    ----------
    text
        The request as the model reads it (`planner.language.marking`).

    Returns
    -------
    ndarray of int64, shape (n,)
        Without repeats, in order.
    """
    words = ["^", *(_plain(word) for word in _WORD.findall(text)), "$"]
    found = {
        zlib.crc32(" ".join(words[at : at + size]).encode()) % BUCKETS
        for size in range(1, _LONGEST + 1)
        for at in range(len(words) - size + 1)
    }
    return np.array(sorted(found), dtype=np.int64)


def _plain(word: str) -> str:
    if word[0] == "J" and not word[1:].isalpha():
        return "J"
    if _NAME.fullmatch(word):
        return word[0]
    return "#" if word.isdigit() else word


def parts(line: str) -> frozenset[str]:
    """Return what a line of the line language is about: its intent, kinds and choices, without names and amounts."""
    line = line.strip()
    if line.startswith("unclear"):
        return frozenset({line})
    found = {"what_if"} if line.startswith("what_if ") else set()
    for item in line.removeprefix("what_if ").split("; "):
        words = item.split(" ")
        lead = words[0] if words[0] in ("undo", "ask") else ""
        found.add(" ".join(words[:2] if lead else words[:1]))
        if words[:2] == ["ask", "cost_of"] and len(words) > 2:
            found.add(f"of {words[2]}")
        for name, values in _CHOSEN.findall(item):
            found |= {f"{name}={value}" for value in values.split(",") if not _NAME.fullmatch(value)}
        if words[0] == "travel":
            found.add("closed" if "closed" in words else "slow")
        if words[-1] == "soft":
            found.add("soft")
    return frozenset(found)


@dataclass(frozen=True)
class Opinion:
    """How probable each part of a reading of one request is.

    Attributes
    ----------
    likely
        Log-odds of each part.
    """

    likely: dict[str, float]

    def doubt(self, line: str) -> float:
        """Return the negative log-probability of what a line is about, and is not: 0 is certain."""
        said = parts(line)
        doubt = sum(-math.log(_LEAST) for part in said if part not in self.likely)
        return doubt + sum(_surprise(odds if part in said else -odds) for part, odds in self.likely.items())


def _surprise(odds: float) -> float:
    """Return the negative log-probability of what has some log-odds, never more than that of one in ten thousand."""
    return min(-math.log(_LEAST), math.log1p(math.exp(-odds)) if odds > -30 else -odds)


def opinion(text: str) -> Opinion:
    """Return the second opinion on a marked request."""
    names, weights, scales, base = _model()
    odds = base + weights[ngrams(text)].sum(axis=0, dtype=np.int32) * scales
    return Opinion(dict(zip(names, (float(each) for each in odds), strict=True)))


Weights = tuple[tuple[str, ...], npt.NDArray[np.int8], npt.NDArray[np.float32], npt.NDArray[np.float32]]


@cache
def _model() -> Weights:
    with np.load(str(files("assets").joinpath("adapter", FILE))) as data:
        return (
            tuple(str(name) for name in data["parts"]),
            data["weights"],
            data["scales"].astype(np.float32),
            data["base"].astype(np.float32),
        )
