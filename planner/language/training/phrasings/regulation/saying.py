"""How a block of French lines becomes shapes, and the slots that the lines share.

``<inf>`` and the like are turns of phrase; ``{deA}``, ``{queA}`` and ``{jqT}`` are a slot with "de", "que" or
"jusqu'à" before it, which runs into the name ("d'Ana", "du", "des").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, Shape, shape
from planner.language.training.scenarios import Trade

_TURNS = {
    "<inf>": "[merci de|veuillez|prière de|il faut|faut|il faudra|il faudrait|pense à|pensez à|il convient de|"
    "je te demande de|je vous demande de|tu pourrais|vous pourriez|peux-tu|pourriez-vous|on va||]",
    "<infv>": "[merci d'|veuillez |prière d'|il faut |faut |il faudra |pense à |pensez à |il convient d'|tu pourrais |"
    "vous pourriez |peux-tu |on va |]",
    "<ban>": "[pas question de|hors de question de|interdiction de|interdit de|défense de|il est exclu de|"
    "on évite absolument de]",
    "<banv>": "[pas question d'|hors de question d'|interdiction d'|interdit d'|défense d'|il est exclu d']",
    "<no>": "[pas question|hors de question|il n'est pas question|il est exclu|je ne veux pas|je refuse|faut pas|"
    "il ne faut pas|on ne veut pas]",
    "<so>": "[il faut|faut|il faudrait|je veux|je voudrais|on veut|fais en sorte|faites en sorte|veille à ce|"
    "veillez à ce|arrange-toi pour|arrangez-vous pour|]",
    "<suite>": "[d'affilée|de suite|d'enfilade|consécutifs|à la file|à la suite]",
    "<fsuite>": "[d'affilée|de suite|d'enfilade|à la file|coup sur coup|à la suite]",
    "<max>": "[max|maxi|au plus|au maximum|grand max|tout au plus|maximum]",
    "<min>": "[mini|minimum|au moins|au minimum|au bas mot]",
    "<late>": "[au plus tard|dernier délai|grand max|maxi|dernière limite|dernier carat]",
    "<fin>": "[et basta|point barre|point final|un point c'est tout|et rien d'autre]",
}  # fmt: skip
"""Turns of phrase that many lines share; before an infinitive, "que", or after an amount."""

_LED = re.compile(r"\{(de|que|jq)([A-Z])\}")


def _vowel(text: str) -> bool:
    """Tell whether "de" and "que" lose their last letter before a word."""
    word = text.split(" ", 1)[0]
    if any(ch.isdigit() for ch in word):
        return False
    plain = unicodedata.normalize("NFD", text.lower())
    return plain[:1] in "aeiou" or plain.startswith(("hô", "ho\u0302", "yves"))


def _plain_plural(drawn: w.Filled) -> bool:
    head = drawn.text.split(" ", 1)[0]
    return drawn.plural and head[:1].islower() and head[-1:] in "sx" and head not in ("tous", "toutes", "les")


def _led(word: str, slot: w.Slot) -> w.Slot:
    """Return a slot whose words follow "de", "que" or "jusqu'à" as French writes them."""

    def draw(talk: w.Talk) -> w.Filled | None:
        drawn = slot(talk)
        if drawn is None:
            return None
        text = drawn.text
        if word == "jq":
            text = "jusqu'au " + text[3:] if text.startswith("le ") else "jusqu'à " + text
        elif word == "que":
            text = ("qu'" if _vowel(text) else "que ") + text
        elif text.startswith(("les ", "le ")):
            text = ("des " if text[2] == "s" else "du ") + text.split(" ", 1)[1]
        elif _plain_plural(drawn):
            text = "des " + text
        else:
            text = ("d'" if _vowel(text) else "de ") + text
        return w.Filled(text, drawn.value, drawn.plural, drawn.person)

    return draw


def _bare(slot: w.Slot) -> w.Slot:
    """Return a slot without the article, for a number or "pas de" before it."""

    def draw(talk: w.Talk) -> w.Filled | None:
        drawn = slot(talk)
        if drawn is None or any("&" in str(name) for name in drawn.value):
            return None
        return w.Filled(drawn.text.removeprefix("les "), drawn.value, drawn.plural, drawn.person)

    return draw


def _renamed(raw: Any, names: Mapping[str, str]) -> Any:
    """Return a gold whose references follow the slots' new names."""
    if isinstance(raw, dict):
        return {key: _renamed(value, names) for key, value in raw.items()}
    if isinstance(raw, list):
        return [_renamed(value, names) for value in raw]
    if isinstance(raw, str) and raw.startswith("$"):
        slot, dot, part = raw[1:].partition(".")
        return f"${names.get(slot, slot)}{dot}{part}"
    return raw


def say(gold: Mapping[str, Any], slots: Mapping[str, w.Slot], french: str, trades: Sequence[Trade] = ANY,
        weight: float = 1.0) -> tuple[Shape, ...]:  # fmt: skip
    """Return the shapes of a block of French lines: one for each way of leading into the slots."""
    for turn, words in _TURNS.items():
        french = french.replace(turn, words)
    lines = [line.strip() for line in french.splitlines() if line.strip()]
    ways: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for line in lines:
        led = tuple(sorted({(name, word) for word, name in _LED.findall(line)}))
        ways.setdefault(led, []).append(line)
    made = []
    for led, block in ways.items():
        names = {name: word + name for name, word in led}
        own = {names.get(name, name): slot for name, slot in slots.items()}
        own |= {word + name: _led(word, slots[name]) for name, word in led}
        made.append(shape(_renamed(dict(gold), names), own, "", "\n".join(block), tuple(trades),
                          weight * len(block) / len(lines)))  # fmt: skip
    return tuple(made)


A = w.activities(most=2)
AW = w.activities(whole=True)
LABEL = w.activities(most=1, single=False)
COUNTED = _bare(LABEL)
R = w.resources(most=2)
RN = w.resources(most=2, whole=False)
R1 = w.resources(most=1, whole=False)
EVERYBODY = ["all workers"]
SOON = w.moment(390, 1080, 0.0)
