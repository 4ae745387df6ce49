"""The small template language in which the phrasings are written.

One template a line. ``[a|b|]`` picks one of the alternatives (they nest), ``{A}`` is a slot, ``(is/are)`` takes
the singular or the plural form after the slot before it. A first sign tells how the line may be built into a
longer request: ``=`` a full statement ("what if" and "because" can stand before it), ``!`` an imperative
("please", "try to"), nothing for a fragment in telegraph style.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import Literal

Manner = Literal["statement", "imperative", "fragment"]

_MANNERS: dict[str, Manner] = {"=": "statement", "!": "imperative"}
_SLOT = re.compile(r"\{([A-Za-z]\w*)\}")
_NUMBER = re.compile(r"\(([^()]*/[^()]*)\)")


@dataclass(frozen=True)
class Template:
    """One way of saying something.

    Attributes
    ----------
    text : str
        The template without its sign.
    manner : {'statement', 'imperative', 'fragment'}
        How it may be built into a longer request.
    """

    text: str
    manner: Manner

    @property
    def slots(self) -> frozenset[str]:
        """The slot names that the template mentions."""
        return frozenset(_SLOT.findall(self.text))

    def subject(self) -> str | None:
        """Return the slot that the template starts with, if it does."""
        found = re.match(r"\{([A-Za-z]\w*)\} ", self.text)
        return found.group(1) if found else None


def templates(block: str) -> tuple[Template, ...]:
    """Read a block of template lines.

    Parameters
    ----------
    block : str
        Lines; empty ones are ignored.

    Returns
    -------
    tuple of Template
    """
    read = []
    for raw in block.splitlines():
        line = raw.strip()
        if not line:
            continue
        manner = _MANNERS.get(line[0], "fragment")
        read.append(Template(line[1:].strip() if line[0] in _MANNERS else line, manner))
    return tuple(read)


def choose(text: str, rng: random.Random) -> str:
    """Settle the alternatives ``[a|b]`` of a template, the innermost first.

    Parameters
    ----------
    text : str
        A template's text.
    rng : random.Random
        Where the choices come from.

    Returns
    -------
    str
        The text without square brackets and with single spaces.
    """
    inner = re.compile(r"\[([^\[\]]*)\]")
    while found := inner.search(text):
        text = text[: found.start()] + rng.choice(found.group(1).split("|")) + text[found.end() :]
    return re.sub(r"\s+", " ", text).strip()


def agree(text: str, plurals: dict[str, bool], rng: random.Random) -> str:
    """Settle ``(singular/plural)`` after the slot before it (or, with none before, the one after).

    Parameters
    ----------
    text : str
        A template's text with its slots still in it.
    plurals : dict
        Whether a slot's words are plural.
    rng : random.Random
        Picks one of several pairs, as in ``(is/are|stays/stay)``.

    Returns
    -------
    str
    """

    def pick(found: re.Match[str]) -> str:
        before = _SLOT.findall(text[: found.start()])
        after = _SLOT.findall(text[found.end() :])
        named = [name for name in reversed(before) if name in plurals] or [
            name for name in after if name in plurals
        ]
        singular, _, plural = rng.choice(found.group(1).split("|")).partition("/")
        return str(plural if plural and named and plurals[named[0]] else singular)

    return re.sub(r"\s+", " ", _NUMBER.sub(pick, text)).strip()


def fill(text: str, words: dict[str, str]) -> str:
    """Put words into the slots.

    Parameters
    ----------
    text : str
        A template's text without alternatives.
    words : dict
        The words of each slot.

    Returns
    -------
    str
    """
    return _SLOT.sub(lambda found: words[found.group(1)], text)
