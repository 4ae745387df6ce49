"""The slots that these phrasings share, and what builds shapes of them.

``<IF>``, ``<SAY>`` and their French fellows stand for words that open a trial.
"""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, Shape, shape

A = w.activities(most=2)
ONE = w.activities(most=1)
GROUP = w.activities(most=1, single=False)
PAIR = w.activities(most=2, least=2)
RN = w.resources(most=2, whole=False)
R1 = w.resources(most=1, whole=False)
PEOPLE = w.resources(most=2, least=2, groups=False)

_LEADS = {
    "IF": "[what if|how would it look if|what would happen if|where would we be if|how would we fare if|would it still work out"
    " if|what would it do to the plan if|how would the plan change if|and what if|what difference would it make if]",
    "SAY": "[suppose|imagine|say|let's say|supposing|picture this:|let's pretend|just imagine|let's imagine|for argument's sake,]",
    "SI": "[et si|que se passerait-il si|qu'est-ce que ça donnerait si|qu'est-ce que ça changerait si|on ferait comment si"
    "|à quoi ressemblerait le plan si|ça irait encore si|où en serait-on si|quel serait le plan si]",
    "QUE": "[admettons que|imaginons que|supposons que|mettons que|imagine que|en admettant que]",
    "QU'": "[admettons qu'|imaginons qu'|supposons qu'|mettons qu'|imagine qu'|en admettant qu']",
}  # fmt: skip
"""Words that open a trial, by the short sign that stands for them in the blocks."""


def _led(block: str) -> str:
    for sign, words in _LEADS.items():
        block = block.replace("<" + sign + ">", words)
    return block


def undo(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
         trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape that withdraws a rule."""
    return shape({"intent": "undo", "constraints": [rule]}, slots, english, french, trades, weight)


def tried(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
          trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape that tries a rule out."""
    return shape(
        {"intent": "what_if", "constraints": [rule]}, slots, _led(english), _led(french), trades, weight
    )


def several(rules: list[dict[str, Any]], slots: dict[str, w.Slot], english: str, french: str,
            trades: tuple[Any, ...] = ANY, weight: float = 1.0, intent: str = "change",
            question: dict[str, Any] | None = None) -> Shape:  # fmt: skip
    """Return a shape of several rules, with a question after them where one is given."""
    gold: dict[str, Any] = {"intent": intent, "constraints": rules}
    if question is not None:
        gold["question"] = question
    return shape(gold, slots, _led(english), _led(french), trades, weight)


def look(subject: str, attribute: str, slot: w.Slot, english: str, french: str, trades: tuple[Any, ...] = ANY,
         weight: float = 0.6, when: bool = False) -> Shape:  # fmt: skip
    """Return a shape that looks up an attribute; with ``when``, of a day or a span of time (``{D}``)."""
    gold: dict[str, Any] = {"kind": "look_up", "subjects": f"${subject}", "attribute": attribute}
    slots: dict[str, w.Slot] = {subject: slot}
    if when:
        gold |= {"start": "$D.start", "end": "$D.end"}
        slots["D"] = asked_time
    return shape(gold, slots, english, french, trades, weight)


def asked_time(talk: w.Talk) -> w.Filled | None:
    """Draw a day or a span of time that is asked about."""
    return w.whole_day(talk) if talk.several_days and talk.chance(0.6) else w.period()(talk)


def a_day(talk: w.Talk) -> w.Filled | None:
    """Draw a whole day where the horizon has several."""
    return w.whole_day(talk) if talk.several_days else None


def all_of_them(talk: w.Talk) -> w.Filled:
    """Draw all resources of the trade without a word for them."""
    return w.Filled("", [w.ALL_RESOURCES[talk.trade]])


def and_the_rest(talk: w.Talk) -> w.Filled | None:
    """Draw a resource; its value has what it is (``own``) and all the others (``rest``)."""
    drawn = R1(talk)
    if drawn is None or any(name.startswith("not ") or " & " in name for name in drawn.value):
        return None
    rest = [w.ALL_RESOURCES[talk.trade], *(f"not {name}" for name in drawn.value)]
    return w.Filled(drawn.text, {"own": drawn.value, "rest": rest}, drawn.plural, drawn.person)


NOUNS: tuple[tuple[dict[str, Any], str, str, tuple[Any, ...]], ...] = (
    ({"kind": "break"}, "[lunch breaks|breaks|break rule|lunch break|midday break]",
     "[la pause déjeuner|les pauses|la règle des pauses|la pause de midi]", ANY),
    ({"kind": "time_window"}, "[time windows|delivery windows|delivery slots|promised times]",
     "[les créneaux|les créneaux de livraison|les créneaux horaires]", ROUTING),
    ({"kind": "working_hours"}, "[working hours|working hours rule]", "[les horaires de travail|la règle des horaires de travail]", ANY),
    ({"kind": "priority"}, "[priorities|priority rules]", "[les priorités|les règles de priorité]", WORK),
    ({"kind": "reserve"}, "[reservations|reserved {rs} rule]", "[les réservations|la règle des {rs} réservés]", ANY),
    ({"kind": "ride_limit"}, "[ride limits|limit on time on board|time-on-board limits]",
     "[la limite de temps à bord|les limites de temps à bord]", ROUTING),
    ({"kind": "coverage"}, "[minimum staffing|staffing minimum|minimum crew rule|staffing levels]",
     "[les effectifs minimum|l'effectif minimum|la règle d'effectif]", ROSTERING),
    ({"kind": "rest"}, "[rest periods|minimum rest|rest between shifts]", "[le repos minimum|le repos entre les postes]", ROSTERING),
    ({"kind": "consecutive"}, "[days-in-a-row rule|limit on consecutive days|limit of days in a row]",
     "[la limite de jours d'affilée|la règle des jours consécutifs]", ROSTERING),
    ({"kind": "unavailable"}, "[absences|outages]", "[les absences|les indisponibilités]", ANY),
    ({"kind": "exclude_period"}, "[no-go times|blocked hours|forbidden hours|closed periods]",
     "[les périodes interdites|les heures interdites|les plages interdites]", WORK),
    ({"kind": "precedence"}, "[precedence rules|before-and-after rules]", "[les règles de précédence|les règles d'antériorité]", WORK),
    ({"kind": "driver_rules"}, "[driving hours|driving time rules|tachograph rules]",
     "[les temps de conduite|la réglementation des temps de conduite]", ROUTING),
    ({"kind": "travel", "closed": True}, "[road closures|closed roads|closed road|road closure]",
     "[les routes fermées|la route fermée|les fermetures de routes]", ROUTING),
    ({"kind": "freeze"}, "[freeze|frozen part of the plan]", "[le gel du plan|la partie gelée]", ANY),
)  # fmt: skip

OUT = {"kind": "unavailable", "resources": "$R"}
ASSIGN = {"kind": "assign", "activities": "$A", "resources": "$R"}
