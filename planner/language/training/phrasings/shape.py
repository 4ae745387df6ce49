"""A shape: the ways of saying one thing, with what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.language.training.scenarios import Trade
from planner.language.training.template import Template, templates
from planner.language.training.words import Filled, Slot

ANY: tuple[Trade, ...] = ("routing", "scheduling", "rostering")
ROUTING: tuple[Trade, ...] = ("routing",)
SCHEDULING: tuple[Trade, ...] = ("scheduling",)
ROSTERING: tuple[Trade, ...] = ("rostering",)
WORK: tuple[Trade, ...] = ("routing", "scheduling")


@dataclass(frozen=True)
class Shape:
    """Ways of saying one thing.

    Attributes
    ----------
    gold : mapping
        The contract's JSON; a value ``"$R"`` stands for what slot R means, ``"$P.start"`` for a part of it. With a
        ``kind`` it is a constraint or (in the questions' modules) a question, else a whole reading.
    slots : mapping
        The slots that the templates may use.
    english, french : tuple of Template
        The ways.
    trades : tuple of str
        Where it is said.
    weight : float
        How often compared with the other shapes of its kind.
    """

    gold: Mapping[str, Any]
    slots: Mapping[str, Slot]
    english: tuple[Template, ...]
    french: tuple[Template, ...]
    trades: tuple[Trade, ...] = ANY
    weight: float = 1.0

    @property
    def kind(self) -> str:
        """The constraint's or question's kind."""
        return str(self.gold.get("kind", ""))

    def ways(self, language: str) -> tuple[Template, ...]:
        """Return the templates of a language."""
        return self.english if language == "en" else self.french

    def meaning(self, filled: Mapping[str, Filled]) -> dict[str, Any]:
        """Return the gold with the slots' values in it; parts without a value are left out."""
        return {key: value for key, raw in self.gold.items() if (value := _value(raw, filled)) is not None}


def _value(raw: Any, filled: Mapping[str, Filled]) -> Any:
    if isinstance(raw, dict):
        return {key: value for key, inner in raw.items() if (value := _value(inner, filled)) is not None}
    if isinstance(raw, list | tuple) and any(isinstance(i, str | dict) for i in raw):
        collected: list[Any] = []
        for item in raw:
            value = _value(item, filled)
            if isinstance(value, list):
                collected += value
            elif value is not None:
                collected.append(value)
        return collected
    if isinstance(raw, str) and raw.startswith("$"):
        slot, _, part = raw[1:].partition(".")
        if slot not in filled:
            return None
        value = filled[slot].value
        return value.get(part) if part and isinstance(value, dict) else value
    return raw


def shape(gold: Mapping[str, Any], slots: Mapping[str, Slot], english: str, french: str,
          trades: tuple[Trade, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape with its templates read from two blocks of lines."""
    return Shape(gold, slots, templates(english), templates(french), trades, weight)
