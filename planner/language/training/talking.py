"""What a request is made in: a scenario, a trade, a language, a source of choices; and what fills a slot."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from planner.language.training.scenarios import Language, Scenario, Trade

NUMBERS = {
    "en": [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ],
    "fr": [
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
    ],
}
"""Numbers that people write in words, by language."""


@dataclass
class Talk:
    """What a request is being made in: a scenario, a trade within it, a language, a source of choices.

    Attributes
    ----------
    scenario : Scenario
        What can be named.
    trade : {'routing', 'scheduling', 'rostering'}
        What the request is about.
    language : {'en', 'fr'}
        The language spoken.
    rng : random.Random
        Where all choices come from.
    strangers : list of str
        Names that the scenario does not have; the next name slots use them up.
    """

    scenario: Scenario
    trade: Trade
    language: Language
    rng: random.Random
    strangers: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    @property
    def several_days(self) -> bool:
        """Whether the horizon has more than one day."""
        return self.scenario.days > 1

    @property
    def resource_nouns(self) -> tuple[str, str]:
        """Singular and plural word for a resource."""
        return self.scenario.resource_nouns[(self.trade, self.language)]

    @property
    def activity_nouns(self) -> tuple[str, str]:
        """Singular and plural word for an activity."""
        return self.scenario.activity_nouns[(self.trade, self.language)]

    def chance(self, share: float) -> bool:
        """Return True in this share of the calls."""
        return self.rng.random() < share


@dataclass(frozen=True)
class Filled:
    """Words in a slot and what they mean.

    Attributes
    ----------
    text : str
        The words.
    value : object
        What the contract writes; a dict where a slot fills several fields.
    plural : bool
        Whether a verb after the words is plural.
    person : bool
        Whether the words name a person.
    """

    text: str
    value: Any
    plural: bool = False
    person: bool = False


Slot = Callable[[Talk], Filled | None]
