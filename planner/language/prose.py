"""Facts said in a few sentences by the model. What it writes is checked elsewhere before anybody sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from planner.language.reader import Reader

SENTENCES = 3
_SENTENCE_END = re.compile(r"(?<=[.?])(?<!\d[.])\s+(?=[^\W\d_a-z])")

_SHOWN = {
    "en": (
        (
            "Order 12 is delivered by Van 3 at 09:40. | Van 3 is back at 16:05.",
            "Van 3 delivers order 12 at 09:40 and is back at 16:05.",
        ),
        (
            "18 of 20 orders are served by 4 of 5 vehicles. | Left out: A7 and A9. | The plan keeps every rule.",
            "The plan keeps every rule. 18 of 20 orders are served by 4 of 5 vehicles; A7 and A9 are left out.",
        ),
        ("Bay 2 is used for 6 h 30 min on Tuesday.", "On Tuesday Bay 2 is used for 6 h 30 min."),
    ),
    "fr": (
        (
            "Order 12 is delivered by Van 3 at 09:40. | Van 3 is back at 16:05.",
            "Van 3 livre la commande 12 à 09:40 et rentre à 16:05.",
        ),
        (
            "18 of 20 orders are served by 4 of 5 vehicles. | Left out: A7 and A9. | The plan keeps every rule.",
            "Le plan respecte toutes les règles. 18 commandes sur 20 sont servies par 4 véhicules sur 5 ; A7 et A9 sont "
            "laissées de côté.",
        ),
        ("Bay 2 is used for 6 h 30 min on Tuesday.", "Mardi, Bay 2 est utilisée pendant 6 h 30 min."),
    ),
}
_LEADS = {"en": "In other words:", "fr": "En français :"}


def prose_prompt(facts: Sequence[str], language: str) -> str:
    """Return the prompt that asks for facts in words: a few examples, then the facts on one line."""
    lead = _LEADS[language]
    shown = [f"Facts: {said}\n{lead} {worded}\n" for said, worded in _SHOWN[language]]
    now = " | ".join(" ".join(fact.split()) for fact in facts)
    return f"{''.join(shown)}Facts: {now}\n{lead}"


def reword(
    reader: Reader, facts: Sequence[str], language: str, cancelled: Callable[[], bool] = lambda: False
) -> str:
    """Return facts in the model's words: at most three sentences, not checked.

    Parameters
    ----------
    reader
        The model.
    facts
        Statements, one each.
    language
        ``en`` or ``fr``.
    cancelled
        Asked between two tokens; True calls the writing off.

    Raises
    ------
    CancelledError
        When ``cancelled`` answered True.
    PacktrainError
        When there are too many facts for the model.
    """
    text = reader.say(prose_prompt(facts, language), cancelled)
    return " ".join(_SENTENCE_END.split(" ".join(text.split()))[:SENTENCES])
