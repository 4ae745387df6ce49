"""What clock times and durations share: small numbers, parts of the day, the written form."""

from __future__ import annotations

import re

from planner.language.quantities import WORDS

SMALL = f"(?:\\d{{1,2}}|{WORDS})"
"""Pattern of an hour or minute, in digits or words."""

PART = (
    r"(?: ?o'?clock(?= (?:in the|at night|this|tonight|sharp)))?(?: ?(?P<part>a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z])|in the morning|in the afternoon|in the evening|at night|tonight"
    r"|this morning|this afternoon|this evening|du matin|de l'?apres[- ]midi|du soir|o'?clock(?: sharp)?|pile|sharp|precises?|tapantes?|petantes?|on the dot"
    r"|hrs\b|hours\b|local(?: time)?\b|heure locale))?"
)
"""Pattern of a part of the day behind a clock time."""

NOT_AFTER = (
    r"(?! ?(?:%|percent|pour ?cent|km|kilomet|kg|kilo|t\b|ton|l\b|lit|min|mn\b|hour|hrs?\b|heure|day|jour|euro|eur\b|€|stop|arret|trip|tour|voyage|time"
    r"|fois|pallet|palette|m3|vehicle|vehicule|truck|camion|lorr|van|tanker|citerne|worker|shift|order|commande|task|tache|people|person|nurse|week|semaine"
    r"|night|nuit|at (?:most|least)|au (?:plus|moins)|max|of|and a half|in a row|d'affilee|more|others?|autres?|crew|men|hands|teams?|drivers?|nights|or (?:more|fewer|less)|clients?|customers?|livraisons?|deliver(?:y|ies)\b|visits?|units?|boxes|crates|parcels|colis|posts?|d'\w"
    r"|drops?\b|turns\b|rounds\b|runs\b|jobs\b|loads\b|calls\b|legs\b|pickups?\b|pick-ups?\b|collections?\b|packers?\b|mechanics?\b|inspectors?\b"
    r"|consecuti|successi|straight\b|running\b|on the trot|de suite|postes?\b|gardes?\b|matins\b|soirs\b|personnes?\b|infirmi|chauffeurs?\b|conteneurs?\b|containers?\b"
    r"|each\b(?! (?:day|morning|afternoon|evening|night|week))|apiece|chacune?\b|per\b|a (?:day|week)\b|par (?:jour|semaine|poste)|at a time|in total|in all\b))(?![:.,/-]?\d)(?!\[)"
)
"""Pattern of what may not follow a bare number that is a clock time: a thing that is counted or measured."""

BOUND_BEFORE = re.compile(
    r"\b(?:before|by|than|until|till?|after|from|avant|apres|jusqu'a|d'ici)(?: on)?(?: le)?\s?$"
)
"""Words before a day that bound something in time: the bare number behind that day is an hour of it."""

UNCOUNTED = re.compile(NOT_AFTER)

CHANGED = re.compile(
    r"\b(?:cut|reduc\w+|lower\w*|bring|rais\w+|increas\w+|baiss\w+|augment\w+)\b(?![^.;]*\b(?:hours|opening|horaires)\b)[^.;]{0,40}$"
)
"""Words before "from 10 to 12" that make it an amount that is changed."""

_EVENING = (
    "in the afternoon",
    "in the evening",
    "this afternoon",
    "this evening",
    "tonight",
    "at night",
    "du soir",
)

_LATE_ENDS = ("pm", "p m", *_EVENING, "apres-midi", "apres midi")
_SPACED = re.compile(r"[ .]+")


def is_late(part: str | None) -> bool:
    """Tell whether a part of the day (folded) puts the hours before it into the afternoon or evening."""
    word = (part or "").replace(".", "").strip()
    return word == "pm" or word in _EVENING or word.startswith(("de l'", "de l a", "de lapres"))


def said_late(said: str) -> bool:
    """Tell whether the words of a clock time (folded) end with such a part: "3 pm", "4 heures du soir"."""
    whole = _SPACED.sub(" ", said).strip()
    return whole.endswith(_LATE_ENDS)


def clock(hour: int, minute: int, part: str | None = None) -> str | None:
    """Return a time of day as ``HH:MM``, or None when there is no such time.

    Parameters
    ----------
    hour, minute
        As said.
    part
        The part of the day that was said with it, such as ``pm`` or ``du soir``.
    """
    word = (part or "").replace(".", "").strip()
    if is_late(part) and hour < 12:
        hour += 12
    if word in ("am", "in the morning", "this morning", "du matin") and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return f"{hour:02d}:{minute:02d}"
