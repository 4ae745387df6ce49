"""Slots for the place and the time of slower or closed roads; the other families take them too."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w

SLOW: dict[str, Any] = {"kind": "travel", "factor": "$F"}


def at(talk: w.Talk) -> w.Filled | None:
    """Draw a place with the preposition that stands before it."""
    drawn = w.places()(talk)
    if drawn is None:
        return None
    word = talk.rng.choice({"en": ("at", "to", "around", "in", "near", "to and from"),
                            "fr": ("à", "vers", "dans", "autour de", "près de", "sur")}[talk.language])  # fmt: skip
    return w.Filled(f"{word} {drawn.text}", drawn.value, drawn.plural)


def till(talk: w.Talk) -> w.Filled:
    """Draw a moment that something lasts until, with the preposition."""
    drawn = w.moment(420, 1140, 0.1, 0.3)(talk)
    assert drawn is not None
    word = talk.rng.choice(
        {"en": ("until", "till", "until", "up to", "before"), "fr": ("jusqu'à", "avant")}[talk.language]
    )
    return w.Filled(f"{word} {drawn.text}", drawn.value)


def since(talk: w.Talk) -> w.Filled:
    """Draw a moment that something starts at, with the preposition."""
    drawn = w.moment(420, 1140, 0.1, 0.3)(talk)
    assert drawn is not None
    word = talk.rng.choice(
        {"en": ("from", "after", "as of"), "fr": ("à partir de", "après", "dès")}[talk.language]
    )
    return w.Filled(f"{word} {drawn.text}", drawn.value)
