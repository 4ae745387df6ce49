"""Where a line speaks against a request's plain words: a time bound the wrong way, a question read as a rule.

The model reads; this only checks what signs and few plain words say beyond doubt. A line that disagrees is passed over
for one that does not, if that is nearly as probable, and is less certain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from planner.language.calendar_dates import OUTSIDE
from planner.language.prepare import Prepared

_TIME = r"(?:J\d+@)?\d\d:\d\d|J\d+"
_SIGNED = re.compile(rf"(?P<sign>!?(?:[<>]|until ))(?P<time>{_TIME})(?![\d@:-])")
_FIELD = re.compile(rf"(?P<field>\w+)=(?P<time>{_TIME})(?![\d@:])")
_ONLY = re.compile(r"(?:\b(?:only|just|que|seulement|uniquement) ?|\bqu')$")
_WAITING = re.compile(
    r"\b(?:hold|holds|wait|waits|park|delay|postpone|push|attend\w*|retiens|retenez|retarde\w*|repouss\w*)\b[^.;,]*$"
)
_EXCEPT = re.compile(r"\bexcept ((?!J)[A-Z]\d+)")
_SUPPOSED = re.compile(r"^(?:so |and |ok |hm+ )?(?:what if|what would happen if|suppose|et si) ")
_SOFT = re.compile(
    r"\b(?:if possible|if you can|would (?:rather|prefer)|prefererai\w*|preferably|ideally|si possible|de preference|idealement|si tu peux)\b"
)

# Words of taking back. Without any of them a request seldom withdraws a rule.
_TAKEN_BACK = re.compile(
    r"\b(?:undo|forget|get rid|mind|not the case|peu importe|desaffect\w*|laisse tomber|cancel\w*|drop|remove|delete|lift\w*|scrap|scratch|scrub|withdraw|take (?:that|it|back|away|off everything)|isn't needed|not needed|revert|reset|wipe|ditch|throw|pull|bin|sortie?s? d[ue]|out of (?:the|its)"
    r"|again|any ?more|any longer|no longer|no more|after all|not? (?:like that|that|need)|needn't|don't need|doesn't (?:need|have to)|don't have to|back|fine|ok|okay|fixed|repaired"
    r"|ready|recovered|better|healthy|over|normal|open|reopen\w*|free|unfreeze|unlock|release|stop|instead|mistake|wrong|strike|allow\w*|may|can|over with|available|running|works"
    r"|annule\w*|oubli\w*|supprim\w*|enlev\w*|retir\w*|lev\w*|effac\w*|efface|revien\w*|finalement|plus|nouveau|repar\w*|de retour|rouv\w*|deg\w*|deverr\w*|deblo\w*|libere\w*"
    r"|remet\w*|non|erreur|autoris\w*|peut|peuvent|fini\w*|termine\w*|retabli\w*|gueri\w*|normal\w*|arriere|zero|reprend\w*|re\w+|en fait|disponible\w*|libre\w*|la)\b"
)
# Words that ask. Without any of them, and without a question mark, a request seldom holds a question.
_LEAD = r"(?:^|[.;:,!-] ?|\band |\bet |\bso |\bok |\bhey |\bdis |\balors |\bplease |\bpls |\bi wonder:? )"
_ASKING = (
    r"(?:who\w*|which|what\w*|when\w*|where\w*|why|how|on which|in what|in which|at what|at which|from when|by (?:whom|when)|until when|is|are|was|were|has|have|any|anything|would\w*|could\w*|should\w*|will|do|does|did"
    r"|explain|show|tell|talk|give|list|let me|compare|summ\w*|sum up|put|walk|run|take|brief|look|qu\w*|a quel\w*|sur quel\w*|avec quel\w*|par qui|jusqu'a quel\w*|pour qu\w*|de qu\w*|en quoi|ou|pourquoi|combien|comment"
    r"|explique\w*|montre\w*|dis|dites|donne\w*|fais|affiche\w*|resum\w*|recap\w*|point|liste\w*|est-ce|c'est|y a|il (?:reste|manque|est)|on ne|tu|a-t-on|reste|peut|pourr\w*)\b"
)
_ASKED_FOR = (
    r"\b(?:i wish i knew|i'd (?:like|love) (?:to know|to see|an explanation)|i want to (?:know|see)|je me demande|j'aimerais savoir|je voudrais savoir|sentences? on|lines? on|why|pourquoi|how come|summary|overview|recap\w*|briefing|rundown|gist|outline|highlights|picture|nutshell|differences?|changes|eta|route|tour|schedule|figures|unserved|utilisation|occupancy|before and after"
    r"|resume|apercu|synthese|topo|chiffres|essentiel|version|changements|quoi|cout|cost|price|when|who|qui|combien|quand|total|state of play|pourrait|plan|arrival|return|retour|heure|load|hours|distance|programme|planning|tournee|stops|what|which|aide\w*|servi\w*)\b"
)
_ASKS = re.compile(rf"\?|{_LEAD}{_ASKING}|{_ASKED_FOR}")
_WHY = re.compile(
    r"^(?:so |and |hey,? |ok |hi,? |et |dis,? |alors,? |bonjour,? |(?:quick )?question ?: ?|i wonder: )?(?:why(?! don't (?:you|we)\b)|how come|pourquoi|comment se fait)\b"
)
# "Could you put A on B?" is a wish; other words with a question mark behind them ask or suppose.
_POLITE = re.compile(
    r"\b(?:can|could|would|will|may|shall|peux|pourrais|pouvez|pourriez|pourrait|peut) ?-?(?:you|u|we|i|tu|vous|on)\b|\b(?:on|tu|vous) (?:peut|pourrait|peux|pourrais|pouvez|pourriez)\b"
    r"|^why don't (?:you|we)\b|\bon ne pourrait pas\b|\bc'est possible d'avoir\b|please|\bpls\b|\bplz\b|\bstp\b|\bsvp\b|s'il (?:te|vous) plait"
)
# Words of roads and traffic. Without any of them a request seldom closes a road.
_ROAD = re.compile(
    r"\b(?:road\w*|rout\w*|street\w*|passage\w*|bridge\w*|tunnel\w*|way|access\w*|traffic|driv\w*|travel\w*|clos\w*|shut\w*|block\w*|cut|sealed|flood\w*|through|reach\w*|unreach\w*|car-free|vehicles?|wheels|no entry|out of bounds"
    r"|impassable|passable|cordon\w*|barr\w*|gets? to|get in|into|cross\w*|rue\w*|pont\w*|acces|circul\w*|ferm\w*|bloqu\w*|coup\w*|boucl\w*|inond\w*|injoignable|impossible|rejoindre|passe|inacc\w*|acced\w*|aller|sous l'eau|under water|interdit\w*)\b"
)
_DAY_APART = re.compile(r"(?<![-@<])(?<!until )\b(J\d+)\b(?![-@])")
# "If the ferry is late, ..." says what shall be when something else is: no rule can. "If possible" and "if we ..." do not.
_CONDITION = re.compile(
    r"^(?:and |ok |so |et )?(?:if|si|s'il|unless|in case|au cas ou|a moins|whenever|as soon as|des que|every time|each time|chaque fois qu\w*|toutes les fois)\b"
    r"(?! (?:at all |ever )?(?:possible|feasible|faisable|needed|necessary|need be|you\b|we\b|i\b|tu\b|vous\b|on\b|l'on\b|je\b|nous\b"
    r"|(?:it|that|this) (?:can|could|helps|works|suits)|it's (?:possible|doable|feasible|ok|no)|c'est|y a moyen|ca\b|there's (?:room|time|any)))"
)
_RESOURCE_ONLY = re.compile(
    r"\b(?:only|just|solely|uniquement|seulement|exclusivement|que|qu') ?(?:on|by|in|with|via|sur|par|avec|dans|en)(?: the| an?| les?| la| une?)? [VRXSW]\d"
    r"|\b(?:on|by|in|with|via|sur|par|avec|dans|en)(?: the| an?| les?| la| une?)? [VRXSW]\d+(?: only|,? and (?:by |on |in )?nothing else|,? nothing else|,? et rien d'autre| uniquement| exclusivement)"
)
_NOTHING_BUT = re.compile(
    r"\b[VRXSW]\d+ (?:does|do|takes?|carr(?:y|ies)|handles?|drives?|fait|prend|transporte|porte|ne (?:fait|prend|transporte|porte))(?: only| just| nothing but| que| uniquement)\b"
    r"|\b[VRXSW]\d+ (?:does|do|takes?|carr(?:y|ies)|handles?|fait|prend|transporte) [A-Z]\d+,? (?:and only [A-Z]\d|and nothing else|nothing else|et rien d'autre|only\b|et uniquement)"
)
_ROAD_CLOSED = re.compile(
    r"\b(?:roads?|streets?|bridge|route|routes|rues?|pont|piste|tunnel|track)\b[^.;]{0,30}\b(?:closed|cut|shut|blocked|flooded|coupee?s?|fermee?s?|barree?s?|bloquee?s?|inondee?s?)\b"
    r"|\bno way (?:in|into|through|to)\b"
)
_NAME = r"(?:an? |the |une? |le |la |les |l'|d'|du |des |de )*([A-Z]\d+)\b(?!=)"
_FIRST_OF = re.compile(rf"\b(?:day after|straight after|right after|after|lendemain|apres) {_NAME}")
_THEN_OF = re.compile(rf"\b(?:followed by|rules? out|then|suivie?s? (?:de |d'|par )?|puis) ?{_NAME}")
_EARLIER = re.compile(rf"\b([A-Z]\d+)\b[^,;.<>]{{0,24}}\b(?:before|ahead of|avant) {_NAME}")
_LATER = re.compile(rf"\b([A-Z]\d+)\b[^,;.<>]{{0,24}}\b(?:after|apres) {_NAME}")

# Rules that say when something may be: a bound is where the words put it. "Not before 10" is from 10 on.
_ALLOWING = frozenset({"time_window", "working_hours", "break"})
# Rules that say when something may not be: what is out "before 10" or "not before 10" is out until 10.
_BLOCKING = frozenset({"unavailable", "exclude_period", "travel"})
_EVERY = re.compile(r"=all_(?:vehicles|stations|workers)\b")
_REFUSED = re.compile(
    r"(?:\binstead of|\brather than|\bau lieu de|\bplutot que|\band not|\bet non(?: pas)?|, not|, pas|, non) (\d+)(?![\d:.@%]|min|h\b)"
)
_BOUND = re.compile(r"\bat_(?:most|least)=(\d+)(?![\d.])")
_UNIT = r"(?: ?(?:litres?|liters?|l|kg|kilos?|tonnes?|tons?|t|m3|pallets?|palettes?|crates?|boxes|units?))?(?: (?:of|de|du|des)| d')? ?"
_LIMITED = re.compile(r"\blimit .*?quantity=(\w+).*? at_(?:most|least)=(\d+(?:\.\d+)?)(?![\d.]|min|h)")
_COUNTED = re.compile(r"quantity=(?:stops|trips|shifts|in_use) at_(?:most|least)=(\d+(?:\.\d+)?)")
_MOST_COUNTED = 500
_LOWER, _UPPER = frozenset({"earliest", "start"}), frozenset({"latest", "finish_by", "end"})


@dataclass(frozen=True)
class Said:
    """What the plain words of a request say beyond doubt.

    Attributes
    ----------
    signs
        The sign of each time that has one and only one.
    excepted
        Names that are taken away.
    supposed, soft, taken_back
        Whether it begins as a "what if"; whether it is said as a wish; whether there are words of taking back.
    order
        Pairs of names of which the first is said to come before the second.
    turns
        Names said to come ``first``, or ``then``, of two shifts of one worker.
    asks, may_ask
        Whether it is a question or a supposition and nothing else; whether it may hold a question at all.
    roads, roads_closed
        Whether there are words of roads or traffic; whether a road is said to be closed.
    resources
        Tokens that name vehicles, stations, workers or groups of them.
    refused
        Numbers that are said not to be meant: the 3 of "four instead of three".
    conditional
        Whether it says what shall be if something else is.
    only
        What only the words tell: ``assign`` where orders go on nothing else, ``reserve`` where a resource does nothing
        else; else empty.
    loads
        Loads by their amounts: what "15000 litres of diesel" is of.
    day
        The only day said, where it stands apart from all times; else empty. "Off on Monday, until noon" begins with it.
    """

    signs: dict[str, str]
    excepted: frozenset[str]
    supposed: bool
    soft: bool
    taken_back: bool
    order: frozenset[tuple[str, str]]
    turns: frozenset[tuple[str, str]]
    asks: bool
    may_ask: bool
    roads: bool
    roads_closed: bool
    resources: frozenset[str]
    refused: frozenset[str]
    conditional: bool
    only: str
    loads: dict[str, str]
    day: str


def said_plainly(prepared: Prepared) -> Said:
    """Return what the plain words of a request say."""
    text = prepared.marked
    signs: dict[str, str] = {}
    for found in _SIGNED.finditer(text):
        time, sign = found["time"], found["sign"].strip()
        if _ONLY.search(text[: found.start()]) or (
            sign == "until" and _WAITING.search(text[: found.start()])
        ):
            sign = ""
        signs[time] = sign if signs.get(time, sign) == sign else ""
    said = text.replace(OUTSIDE, "J")  # the sign of a day beyond the plan is no question mark
    return Said(
        signs={
            time: sign
            for time, sign in signs.items()
            if sign and len(re.findall(rf"{time}(?![\d@:])", text)) == 1
        },
        excepted=frozenset(_EXCEPT.findall(text)),
        supposed=_SUPPOSED.match(text) is not None,
        soft=_SOFT.search(text) is not None,
        taken_back=_TAKEN_BACK.search(text) is not None,
        order=frozenset(
            {(m[1], m[2]) for m in _EARLIER.finditer(text)} | {(m[2], m[1]) for m in _LATER.finditer(text)}
        ),
        turns=frozenset(
            {("first", m[1]) for m in _FIRST_OF.finditer(text)}
            | {("then", m[1]) for m in _THEN_OF.finditer(text)}
        ),
        asks=_WHY.match(said) is not None or (said.endswith("?") and _POLITE.search(said) is None),
        may_ask=_ASKS.search(said) is not None,
        roads=_ROAD.search(text) is not None,
        roads_closed=_ROAD_CLOSED.search(text) is not None,
        resources=frozenset(
            token.text
            for token in prepared.tokens
            if token.status == "linked" and re.fullmatch(r"[VSWR]\d+", token.text)
        ),
        refused=frozenset(
            number
            for number in _REFUSED.findall(text)
            if len(re.findall(rf"(?<![\w.:@]){number}\b", text)) == 1
        ),
        conditional=_CONDITION.match(said) is not None and not said.endswith("?"),
        only="assign" if _RESOURCE_ONLY.search(said) else "reserve" if _NOTHING_BUT.search(said) else "",
        loads={
            found[1]: token.text
            for token in prepared.tokens
            if token.dimension
            for found in re.finditer(rf"(?<![\w.:@])(\d+(?:\.\d+)?){_UNIT}{token.text}\b", text)
        },
        day=_day_apart(text),
    )


def _day_apart(text: str) -> str:
    days = set(re.findall(r"\bJ\d+", text))
    apart = set(_DAY_APART.findall(text))
    return apart.pop() if days == apart and len(days) == 1 else ""


def conflicts(line: str, said: Said) -> int:
    """Return in how many points a line speaks against the request."""
    line = line.strip()
    if line.startswith("unclear"):
        return 0
    inverted = re.search(r"\b(?:forbid|assign|reserve) ", line) is not None
    found = 0 if inverted else sum(f"!{name}" not in line for name in said.excepted)
    found += said.supposed and not line.startswith(("what_if ", "ask "))
    found += said.soft and " soft" not in line and not line.startswith(("ask ", "undo "))
    named = line.startswith("undo ") and line not in ("undo last", "undo all")
    found += named and not said.taken_back
    asking = line.startswith("ask ") or "; ask " in line
    found += asking and not said.may_ask
    found += "travel closed" in line and not said.roads
    found += said.roads_closed and "exclude_period" in line and "travel" not in line
    found += _EVERY.search(line) is not None and any(
        not re.search(rf"\b{name}\b", line) for name in said.resources
    )
    found += said.asks and not asking and not line.startswith("what_if ")
    found += any(number in said.refused for number in _BOUND.findall(line))
    found += said.conditional and not line.startswith(("what_if ", "ask "))
    found += said.only == "assign" and "reserve " in line and "assign " not in line
    found += said.only == "reserve" and "assign " in line and "reserve " not in line
    found += any(said.loads.get(amount, of) != of for of, amount in _LIMITED.findall(line))
    for item in line.removeprefix("what_if ").split("; "):
        found += _wrong_order(item, said) + _beyond_reason(item)
        kind = item.removeprefix("undo ").removeprefix("ask cost_of ").partition(" ")[0]
        found += bool(said.day) and kind in _BLOCKING and f" end={said.day}@" in item and "start=" not in item
        found += sum(
            _wrong_way(kind, field["field"], said.signs.get(field["time"], ""))
            for field in _FIELD.finditer(item)
        )
    return found


def _wrong_order(item: str, said: Said) -> bool:
    pair = re.search(r"\bprecedence before=([A-Z]\d+) after=([A-Z]\d+)(?= |$)", item)
    if pair is not None:
        return (pair[2], pair[1]) in said.order and (pair[1], pair[2]) not in said.order
    turn = re.search(r"\bsuccession first=([A-Z]\d+) then=([A-Z]\d+)(?= |$)", item)
    if turn is None or turn[1] == turn[2]:
        return False
    return ("first", turn[2]) in said.turns or ("then", turn[1]) in said.turns


def _wrong_way(kind: str, field: str, sign: str) -> bool:
    if not sign or (field not in _LOWER and field not in _UPPER):
        return False
    denied, plain = sign.startswith("!"), sign.removeprefix("!")
    if kind in _ALLOWING:
        upper = (plain in ("<", "until")) != denied
    elif kind in _BLOCKING:
        upper = plain in ("<", "until")
    else:
        return False
    return upper != (field in _UPPER)


def _beyond_reason(item: str) -> bool:
    """Tell whether so many stops, trips, shifts or vehicles are counted that a load must have been meant."""
    counted = _COUNTED.search(item)
    return counted is not None and float(counted[1]) > _MOST_COUNTED
