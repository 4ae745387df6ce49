"""From clauses to whole requests: politeness, reasons, wishes put softly, what-ifs, several wishes at once, undoing."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from planner.language.training import words as w
from planner.language.training.clauses import Clause, say
from planner.language.training.phrasings import QUESTIONS, READINGS, RULES
from planner.language.training.phrasings.shape import Shape
from planner.language.training.template import choose
from planner.language.training.words import Talk

Reading = dict[str, Any]


@dataclass(frozen=True)
class Said:
    """A request and its gold."""

    text: str
    gold: Reading


def fitting(shapes: Sequence[Shape], talk: Talk) -> list[Shape]:
    """Return the shapes that are said in the talk's trade."""
    return [shape for shape in shapes if talk.trade in shape.trades]


def pick(shapes: Sequence[Shape], talk: Talk) -> Shape:
    """Draw a shape by weight."""
    return talk.rng.choices(list(shapes), [shape.weight for shape in shapes])[0]


_BY_KIND: dict[str, list[Shape]] = {}
for _shape in RULES:
    _BY_KIND.setdefault(_shape.kind, []).append(_shape)

KIND_WEIGHTS = {
    "unavailable": 2.2, "time_window": 2.6, "limit": 3.0, "assign": 1.6, "forbid": 1.8, "objective": 1.3, "priority": 1.4,
    "working_hours": 1.5, "travel": 1.4, "exclude_period": 1.3, "freeze": 1.3, "precedence": 1.2, "coverage": 1.2,
}  # fmt: skip
"""How often a kind is drawn; 1 where nothing is said."""


def a_rule(talk: Talk, kinds: Sequence[str] | None = None) -> Shape:
    """Draw a shape that says a rule, evenly over the kinds first."""
    open_kinds = [kind for kind, shapes in _BY_KIND.items()
                  if (kinds is None or kind in kinds) and fitting(shapes, talk)]  # fmt: skip
    kind = talk.rng.choices(open_kinds, [KIND_WEIGHTS.get(k, 1.0) for k in open_kinds])[0]
    return pick(fitting(_BY_KIND[kind], talk), talk)


# ------------------------------------------------------------------------------------------------------ one rule

_REASONS = {
    "en": ("the customer asked for it", "it's an emergency", "boss's orders", "union rules", "the gate is locked otherwise",
           "doctor's orders", "new contract", "they complained last time", "it's in the contract", "safety first",
           "we had trouble last week", "the road is narrow", "no choice", "I promised", "they insist"),
    "fr": ("le client y tient", "c'est une urgence", "ordre du chef", "c'est dans le contrat", "on s'est fait engueuler",
           "la grille est fermée sinon", "sécurité oblige", "j'ai promis", "on n'a pas le choix", "ils insistent"),
}  # fmt: skip
_STATEMENT = {
    "en": ("{c}",) * 14 + ("make sure that {c}", "please note that {c}", "FYI {c}", "from now on {c}", "new rule: {c}",
                           "remember that {c}", "{why}, {c}", "{why}, so {c}", "{c}, {why}", "{c} because {why}",
                           "ok, {c}", "right, {c}", "hi, {c}", "also, {c}", "by the way {c}", "it's important that {c}",
                           "{c}, please", "I just heard that {c}", "as of now {c}", "so {c}", "sorry but {c}"),
    "fr": ("{c}",) * 14 + ("attention, {c}", "à noter : {c}", "désormais {c}", "nouvelle règle : {c}", "{why}, {c}",
                           "{c}, {why}", "{c} car {why}", "ok, {c}", "bonjour, {c}", "au fait, {c}", "alors {c}",
                           "je précise que {c}", "je viens d'apprendre que {c}", "il faut savoir que {c}", "bon, {c}"),
}  # fmt: skip
_IMPERATIVE = {
    "en": ("{c}",) * 8 + ("please {c}", "{c} please", "can you {c}?", "could you {c}?", "could you please {c}?",
                          "I'd like you to {c}", "we need to {c}", "you should {c}", "we have to {c}", "let's {c}",
                          "{c}, thanks", "pls {c}", "{c} pls", "make sure to {c}", "{why}, {c}", "{why}, so {c}",
                          "{c}, {why}", "would you {c}?", "I want you to {c}", "ok {c}", "just {c}", "hi, please {c}"),
    "fr": ("{c}",) * 8 + ("{c} s'il te plaît", "{c} stp", "{c} svp", "s'il te plaît, {c}", "{c}, merci", "{why}, {c}",
                          "{c}, {why}", "ok {c}", "{why}, donc {c}", "bonjour, {c}", "{c} s'il vous plaît"),
}  # fmt: skip
_NEGATIVE = {
    "en": ("{c}",) * 6 + ("please {c}", "{c} please", "{why}, {c}", "{c}, {why}", "pls {c}"),
    "fr": _IMPERATIVE["fr"],
}
_FRAGMENT = {
    "en": ("{c}",) * 14 + ("{c} please", "ok {c}", "so {c}", "{c}, {why}", "{why}: {c}", "{c} thanks", "pls {c}", "also {c}"),
    "fr": ("{c}",) * 14 + ("{c} svp", "{c} stp", "ok {c}", "{c}, {why}", "{why} : {c}", "{c} merci", "alors {c}"),
}  # fmt: skip
_SOFT = {
    ("en", "statement"): ("if possible, {c}", "{c}, if possible", "{c} if you can", "ideally {c}", "preferably {c}",
                          "where possible {c}", "it would be nice if {c}", "best if {c}", "{c} if it can be arranged",
                          "if it works out, {c}", "if at all possible {c}", "{c} - would be nice", "{c}, but only if it fits",
                          "we'd prefer it if {c}", "{c}, no big deal if not", "as far as possible {c}"),
    ("en", "imperative"): ("try to {c}", "try and {c}", "if you can, {c}", "{c} if possible", "preferably {c}",
                           "{c} where possible", "if possible {c}", "please try to {c}", "do your best to {c}",
                           "{c} if you can manage", "ideally {c}", "{c}, if it fits", "see if you can {c}",
                           "we'd rather {c}", "we'd like to {c} if possible"),
    ("en", "fragment"): ("preferably {c}", "ideally {c}", "{c} if possible", "{c}, if possible", "{c} would be nice",
                         "{c} - nice to have", "if possible {c}", "{c} (not a must)", "best: {c}", "{c} if you can"),
    ("fr", "statement"): ("si possible, {c}", "{c} si possible", "idéalement {c}", "de préférence {c}", "dans la mesure du possible {c}",
                          "ce serait bien si {c}", "{c}, si ça passe", "autant que possible {c}", "{c} si tu peux"),
    ("fr", "imperative"): ("si possible {c}", "{c} si possible", "si tu peux, {c}", "{c} si tu peux", "de préférence {c}",
                           "idéalement {c}", "dans la mesure du possible {c}", "{c}, si ça passe", "{c} autant que possible"),
    ("fr", "fragment"): ("de préférence {c}", "idéalement {c}", "{c} si possible", "si possible {c}", "{c}, ce serait bien",
                         "{c} (pas obligatoire)", "plutôt {c}", "{c} si ça passe"),
}  # fmt: skip
_WHAT_IF = {
    ("en", "statement"): ("what if {c}?", "what if {c}?", "what happens if {c}?", "what would happen if {c}?", "suppose {c}",
                          "assume {c}, what then?", "how would it look if {c}?", "imagine {c}", "say {c}, what changes?",
                          "would it still work if {c}?", "can we still manage if {c}?", "show me the plan if {c}",
                          "let's see what happens if {c}", "hypothetically, {c}", "what would change if {c}?",
                          "what would the plan be if {c}?", "and if {c}?", "let's assume that {c}", "what does it do to us if {c}?",
                          "how bad is it if {c}?", "what if: {c}", "try this out: {c}", "just to see: {c}"),
    ("en", "imperative"): ("what if we {c}?", "what if we {c}?", "what happens if we {c}?", "what would change if we {c}?",
                           "suppose we {c}", "how about if we {c}, just to see?", "what would it look like if we {c}?",
                           "as a test, {c}", "try out what happens if we {c}", "simulate: {c}", "just to see, {c}",
                           "say we {c}, what then?", "would we gain anything if we {c}?", "and if we {c}?"),
    ("en", "fragment"): ("what if {c}?", "what if: {c}", "test: {c}", "simulate {c}", "just to see: {c}", "try {c} as a test",
                         "how would it look with {c}?", "as an experiment: {c}", "and with {c}?"),
    ("fr", "statement"): ("et si {c} ?", "et si {c} ?", "que se passe-t-il si {c} ?", "que se passerait-il si {c} ?",
                          "imagine que {c}", "supposons que {c}", "qu'est-ce que ça donne si {c} ?", "ça passerait si {c} ?",
                          "qu'est-ce que ça change si {c} ?", "à quoi ressemble le plan si {c} ?", "admettons que {c}",
                          "on s'en sort si {c} ?", "simulons : {c}", "pour voir : {c}"),
    ("fr", "imperative"): ("pour voir, {c}", "à titre d'essai, {c}", "simule : {c}", "juste un test : {c}", "hypothèse : {c}"),
    ("fr", "fragment"): ("et si {c} ?", "simule : {c}", "pour voir : {c}", "hypothèse : {c}", "test : {c}",
                         "qu'est-ce que ça donnerait avec {c} ?", "que donne {c} ?"),
}  # fmt: skip
_PAST = ((r"\bis\b", "was"), (r"\bare\b", "were"), (r"\bhas to\b", "had to"), (r"\bhave to\b", "had to"), (r"\bmust\b", "had to"),
         (r"\bcan't\b", "couldn't"), (r"\bcan\b", "could"), (r"\bdoesn't\b", "didn't"), (r"\bdon't\b", "didn't"),
         (r"\btakes\b", "took"), (r"\bgoes\b", "went"), (r"\bcomes\b", "came"), (r"\bneeds\b", "needed"),
         (r"\bstarts\b", "started"), (r"\bworks\b", "worked"))  # fmt: skip


def _frame(talk: Talk, frames: Sequence[str], clause: str) -> str:
    return (
        talk.rng.choice(frames)
        .replace("{why}", talk.rng.choice(_REASONS[talk.language]))
        .replace("{c}", clause)
    )


def _negative(clause: Clause) -> bool:
    return bool(re.match(r"(don't|do not|never|ne |n')", clause.text))


def framed(clause: Clause, talk: Talk) -> str:
    """Put a rule's words the way people put a wish."""
    table = {"statement": _STATEMENT, "imperative": _NEGATIVE if _negative(clause) else _IMPERATIVE,
             "fragment": _FRAGMENT}[clause.manner]  # fmt: skip
    return _frame(talk, table[talk.language], clause.text)


def change(talk: Talk, dev: bool = False) -> Said | None:
    """Say one rule, now and then as a soft wish."""
    clause = say(a_rule(talk), talk, dev)
    if clause is None:
        return None
    if talk.chance(0.09):
        if _negative(clause) and talk.language == "en":
            return None
        text = _frame(talk, _SOFT[(talk.language, clause.manner)], clause.text)
        return Said(text, {"intent": "change", "constraints": [{**clause.meaning, "strength": "soft"}]})
    return Said(framed(clause, talk), {"intent": "change", "constraints": [clause.meaning]})


def what_if(talk: Talk, dev: bool = False) -> Said | None:
    """Ask what would be if."""
    if talk.chance(0.4):
        clause = say(pick(fitting(READINGS["what_if"], talk), talk), talk, dev)
        return Said(clause.text, clause.meaning) if clause else None
    clause = say(a_rule(talk), talk, dev)
    if clause is None:
        return None
    text = clause.text
    if talk.language == "en" and clause.manner == "statement" and talk.chance(0.5):
        for present, past in _PAST:
            text = re.sub(present, past, text)
    if _negative(clause) and clause.manner == "imperative":
        if talk.language == "fr" or not text.startswith("don't "):
            return None
        text = "didn't " + text.removeprefix("don't ")
    rules = [clause.meaning]
    if talk.chance(0.22):
        other = say(a_rule(talk), talk, dev, manners=(clause.manner,))
        if other is None or other.shape.kind == clause.shape.kind:
            return None
        text += {"en": " and ", "fr": " et "}[talk.language] + other.text
        rules.append(other.meaning)
    said = _frame(talk, _WHAT_IF[(talk.language, clause.manner)], text)
    return Said(said, {"intent": "what_if", "constraints": rules})


# ------------------------------------------------------------------------------------------------- several rules

_LINKS = {
    "en": {"statement": (", and ", " and ", ". ", "; ", ", ", ". And ", ". Also, ", ", plus "),
           "imperative": (" and ", ", and ", ". ", "; ", ", then ", ", also "), "fragment": (", ", "; ", " and ", ". ", " + ")},
    "fr": {"statement": (", et ", " et ", ". ", " ; ", ", ", ". Et "), "imperative": (" et ", ", et ", ". ", " ; "),
           "fragment": (", ", " ; ", " et ", ". ", " + ")},
}  # fmt: skip


def _pronoun(talk: Talk, filled: w.Filled) -> str:
    if talk.language == "fr":
        return talk.rng.choice(("ils", "ils", "elles", "ces derniers")) if filled.plural else talk.rng.choice(
            ("il", "il", "elle", "elle", "celui-ci"))  # fmt: skip
    if filled.plural:
        return (
            talk.rng.choice(("they", "they", "they", "both", "these")) if len(filled.value) == 2 else "they"
        )
    if filled.person:
        return talk.rng.choice(("he", "she", "she", "he", "they"))
    return talk.rng.choice(("it", "it", "it", "she", "that one", "he"))


def several(talk: Talk, dev: bool = False) -> Said | None:
    """Say two or three rules in one request, with what is the same left out or taken up by a pronoun."""
    if talk.chance(0.22):
        whole = say(pick(fitting(READINGS["several"], talk), talk), talk, dev)
        return Said(whole.text, whole.meaning) if whole else None
    first = say(a_rule(talk), talk, dev)
    if first is None:
        return None
    if talk.chance(0.55):
        taken = [name for name in ("R", "A") if name in first.filled and first.filled[name].value != ["?"]]
        if taken:
            said = _continued(talk, dev, first, talk.rng.choice(taken))
            if said is not None:
                return said
    clauses = [first]
    for _ in range(2 if talk.chance(0.15) else 1):
        other = say(a_rule(talk), talk, dev, manners=(first.manner,) if talk.chance(0.5) else None)
        if other is None:
            return None
        clauses.append(other)
    text = framed(first, talk) if talk.chance(0.3) else first.text
    for before, clause in itertools.pairwise(clauses):
        link = talk.rng.choice(_LINKS[talk.language][clause.manner])
        if before.manner != clause.manner and link in (" and ", " et "):
            link = ", " if talk.chance(0.5) else {"en": ", and ", "fr": ", et "}[talk.language]
        nxt = clause.text
        if link.strip() == "." and talk.chance(0.8):
            nxt = nxt[:1].upper() + nxt[1:]
        text = text.rstrip("?.") + link + nxt
    rules = [clause.meaning for clause in clauses]
    if talk.chance(0.06):
        rules[0] = {**rules[0], "strength": "soft"}
        text = {"en": "if possible ", "fr": "si possible "}[talk.language] + first.text + text[len(first.text):] \
            if text.startswith(first.text) else ""  # fmt: skip
        if not text:
            return None
        if clauses[1].manner == first.manner:
            return None
    return Said(text, {"intent": "change", "constraints": rules})


def _continued(talk: Talk, dev: bool, first: Clause, slot: str) -> Said | None:
    """Say a second rule about what the first was about."""
    kinds = [shape for shape in fitting(RULES, talk) if slot in shape.slots and shape.kind != "together"
             and shape.kind not in ("apart", "team")]  # fmt: skip
    shape = pick(kinds, talk)
    if any(ch in first.filled[slot].text for ch in "()") or (
        shape.kind == first.shape.kind and talk.chance(0.7)
    ):
        return None
    given = {slot: first.filled[slot]}
    same = first.subject == slot
    if same and talk.chance(0.6):
        manner = first.manner
        second = say(shape, talk, dev, (manner,), slot, given)
        if second is None:
            return None
        link = {"en": (" and ", " and ", ", ", ", and ", " but "), "fr": (" et ", " et ", ", ", " mais ")}[
            talk.language
        ]
        text = first.text + talk.rng.choice(link) + second.predicate
    else:
        second = say(shape, talk, dev, ("statement",), slot, given)
        if second is None:
            return None
        link = {"en": (", and ", "; ", ". ", ", ", " and "), "fr": (", et ", " ; ", ". ", " et ")}[
            talk.language
        ]
        pronoun = _pronoun(talk, first.filled[slot])
        joined = talk.rng.choice(link)
        if joined == ". ":
            pronoun = pronoun.capitalize()
        text = first.text + joined + f"{pronoun} {second.predicate}"
    if talk.chance(0.2):
        return Said(_frame(talk, (*(_FRAGMENT if first.manner == "fragment" else _STATEMENT)[talk.language][14:], "{c}"), text)
                    if first.manner != "imperative" else text,
                    {"intent": "change", "constraints": [first.meaning, second.meaning]})  # fmt: skip
    return Said(text, {"intent": "change", "constraints": [first.meaning, second.meaning]})


# ------------------------------------------------------------------------------------------------------ questions

_COST = {
    ("en", "statement"): ("what does it cost us that {c}?", "how much does the rule that {c} cost [us|]?", "what would we save if it weren't for the rule that {c}?",
                          "what's the price of the rule that {c}?", "is it expensive that {c}?", "what do we lose because {c}?"),
    ("en", "imperative"): ("what does it cost [us|] to {c}?", "how much does it cost [us|] to {c}?", "how expensive is it to {c}?",
                           "what's the price if we {c}?", "is it expensive to {c}?", "how much more do we pay because we {c}?"),
    ("en", "fragment"): ("what does the rule '{c}' cost [us|]?", "how much does '{c}' cost?", "cost of: {c}?", "what does \"{c}\" cost us?"),
    ("fr", "statement"): ("combien [nous |]coûte le fait que {c} ?", "que coûte la règle selon laquelle {c} ?", "qu'est-ce que ça nous coûte que {c} ?"),
    ("fr", "imperative"): ("combien coûte la règle : {c} ?", "que coûte « {c} » ?"),
    ("fr", "fragment"): ("combien coûte la règle « {c} » ?", "que nous coûte : {c} ?", "coût de la règle {c} ?", "ça coûte combien, {c} ?"),
}  # fmt: skip
_GERUNDS = {"use": "using", "give": "giving", "have": "having", "take": "taking", "move": "moving", "leave": "leaving",
            "put": "putting", "let": "letting", "get": "getting", "make": "making", "drive": "driving", "set": "setting",
            "serve": "serving", "save": "saving", "reserve": "reserving", "minimise": "minimising", "close": "closing",
            "freeze": "freezing", "balance": "balancing", "separate": "separating", "combine": "combining", "begin": "beginning",
            "prioritise": "prioritising", "share": "sharing", "divide": "dividing", "cap": "capping", "swap": "swapping",
            "skip": "skipping", "drop": "dropping", "cut": "cutting", "plan": "planning", "cancel": "cancelling",
            "schedule": "scheduling", "increase": "increasing", "reduce": "reducing", "finish": "finishing"}  # fmt: skip
_COST_GERUND = ("what does {c} cost [us|]?", "how much does {c} cost [us|]?", "what's the price of {c}?", "how expensive is {c}?",
                "would we save much without {c}?", "is {c} costing us much?", "what do we pay for {c}?", "what would we gain by not {c}?")  # fmt: skip
_UNDO_GERUND = ("stop {c}", "no more {c}", "we can stop {c}", "forget about {c}", "no need for {c} any more")
_NOUNS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "break": (("break", "lunch break"), ("pause",)),
    "driver_rules": (("driving hours rule", "driver rules"), ("réglementation de conduite",)),
    "working_hours": (("working hours", "hours rule", "return time"), ("horaires",)),
    "duration": (("service time", "duration", "unloading time"), ("durée", "temps de service")),
    "time_window": (("time window", "deadline", "time rule", "delivery window"), ("créneau", "horaire", "contrainte horaire")),
    "priority": (("priority", "priority rule"), ("priorité",)),
    "position": (("position", "first-stop rule"), ("position",)),
    "ride_limit": (("ride limit", "on-board limit"), ("limite de trajet", "limite de temps à bord")),
    "freeze": (("freeze", "lock"), ("gel", "verrouillage")),
    "reserve": (("reservation", "exclusive use"), ("réservation",)),
    "coverage": (("minimum staffing", "staffing rule"), ("effectif minimum",)),
    "exclude_period": (("closed period", "no-go time", "curfew"), ("période interdite", "interdiction horaire")),
    "unavailable": (("absence", "outage", "closure"), ("absence", "indisponibilité")),
}  # fmt: skip
_SHARED_NOUNS = {"en": ("rule", "restriction"), "fr": ("règle", "contrainte")}


def gerund(imperative: str) -> str | None:
    """Return "keeping A apart" for "keep A apart"; None for what has no such form."""
    verb, _, rest = imperative.partition(" ")
    if verb in ("don't", "never", "do", "only", "be", "avoid") or not verb.isalpha():
        return None
    return f"{_GERUNDS.get(verb, verb + 'ing')} {rest}"


def cost_of(talk: Talk, dev: bool = False) -> Said | None:
    """Ask what a rule costs, in full, by its noun, or all of them."""
    fr = talk.language == "fr"
    question: Reading = {"kind": "cost_of"}
    if talk.chance(0.12):
        text = talk.rng.choice(
            ("what do the rules cost us?", "how much do all the rules cost?", "what do my rules cost?", "what's the price of the rules?",
             "which rule costs most?", "what does each rule cost?", "how expensive are the rules?", "what do we pay for all these rules?")
            if not fr else ("combien coûtent les règles ?", "que nous coûtent toutes ces règles ?", "quelle règle coûte le plus ?",
                            "quel est le coût des règles ?", "combien coûte chaque règle ?"))  # fmt: skip
        return Said(text, {"intent": "ask", "question": question})
    if talk.chance(0.4):
        pattern = _pattern(talk)
        if pattern is None:
            return None
        noun, rule = pattern
        frames = (("combien [nous |]coûte {c} ?", "que [nous |]coûte {c} ?", "quel est le coût de {c} ?", "{c}, ça coûte combien ?")
                  if fr else ("what does {c} cost [us|]?", "how much does {c} cost [us|]?", "what's the price of {c}?",
                              "how expensive is {c}?", "what do we pay for {c}?", "what would we save without {c}?",
                              "cost of {c}?", "what is {c} costing us?"))  # fmt: skip
        text = choose(talk.rng.choice(frames), talk.rng).replace("{c}", noun)
        return Said(text, {"intent": "ask", "question": {**question, "constraints": [rule]}})
    clause = say(a_rule(talk), talk, dev)
    if clause is None or _negative(clause):
        return None
    frame, text = talk.rng.choice(_COST[(talk.language, clause.manner)]), clause.text
    if clause.manner == "imperative" and not fr and talk.chance(0.6):
        named = gerund(text)
        if named is not None:
            frame, text = talk.rng.choice(_COST_GERUND), named
    said = choose(frame, talk.rng).replace("{c}", text)
    return Said(said, {"intent": "ask", "question": {**question, "constraints": [clause.meaning]}})


def _pattern(talk: Talk) -> tuple[str, Reading] | None:
    """Draw a rule named by its noun ("the break of Truck 3") and the pattern that it means."""
    fields = {
        "break": "R",
        "driver_rules": "R",
        "working_hours": "R",
        "reserve": "R",
        "freeze": "R",
        "unavailable": "R",
    }
    kinds = [kind for kind in _NOUNS if fitting(_BY_KIND[kind], talk)]
    kind = talk.rng.choice(kinds)
    slot = fields.get(kind, "A")
    drawn = (w.resources(most=2, whole=False) if slot == "R" else w.activities(most=2))(talk)
    if drawn is None:
        return None
    noun = talk.rng.choice(_NOUNS[kind][0 if talk.language == "en" else 1])
    shape = {"en": ("the {n} of {x}", "the {n} for {x}", "the {n} on {x}", "{x}'s {n}"),
             "fr": ("la {n} de {x}", "la {n} pour {x}", "le {n} de {x}")}[talk.language]  # fmt: skip
    text = talk.rng.choice(shape).format(n=noun, x=drawn.text)
    return text, {"kind": kind, ("resources" if slot == "R" else "activities"): drawn.value}


def ask(talk: Talk, dev: bool = False) -> Said | None:
    """Ask a question."""
    if talk.chance(0.12):
        return cost_of(talk, dev)
    kinds = sorted({shape.kind for shape in fitting(QUESTIONS, talk)})
    weights = [3.6 if kind == "look_up" else 1.3 if kind.startswith("why") else 0.8 for kind in kinds]
    kind = talk.rng.choices(kinds, weights)[0]
    clause = say(pick([s for s in fitting(QUESTIONS, talk) if s.kind == kind], talk), talk, dev)
    if clause is None:
        return None
    frames = (("{c}",) * 12 + ("hey, {c}", "quick question: {c}", "{c} please", "so {c}", "I wonder: {c}")
              if talk.language == "en" else ("{c}",) * 12 + ("dis, {c}", "question : {c}", "alors, {c}", "et {c}"))  # fmt: skip
    return Said(
        talk.rng.choice(frames).replace("{c}", clause.text), {"intent": "ask", "question": clause.meaning}
    )


def change_and_ask(talk: Talk, dev: bool = False) -> Said | None:
    """Say a rule and ask a question besides."""
    rule = say(a_rule(talk), talk, dev)
    asked = say(pick(fitting(QUESTIONS, talk), talk), talk, dev)
    if rule is None or asked is None:
        return None
    if asked.shape.kind not in (
        "look_up",
        "summary",
        "why_so",
        "why_not",
        "compare",
        "bottleneck",
        "why_unserved",
    ):
        return None
    link = talk.rng.choice((". ", ". ", "; ", {"en": ", and ", "fr": ", et "}[talk.language]))
    question = asked.text[:1].upper() + asked.text[1:] if link == ". " else asked.text
    gold: Reading = {"intent": "change", "constraints": [rule.meaning], "question": asked.meaning}
    if talk.chance(0.2) and rule.manner == "statement":
        text = {"en": "what if ", "fr": "et si "}[talk.language] + rule.text
        link = talk.rng.choice((": ", ", ", "? "))
        return Said(text + link + question, {**gold, "intent": "what_if"})
    return Said(rule.text.rstrip("?.") + link + question, gold)


# ---------------------------------------------------------------------------------------------------------- undo

_UNDO = {
    ("en", "statement"): ("forget that {c}", "it's no longer true that {c}", "drop the rule that {c}", "cancel the rule that {c}",
                          "the rule that {c} no longer applies", "withdraw the rule that {c}", "it isn't true any more that {c}",
                          "undo: {c}", "scrap the rule that {c}", "remove the one saying that {c}", "no, it's not the case that {c}"),
    ("en", "imperative"): ("no need to {c} any more", "you don't have to {c} any more", "you needn't {c} after all",
                           "we no longer have to {c}", "don't {c} after all", "forget what I said, no need to {c}",
                           "you no longer need to {c}", "I said to {c}, forget it", "undo: {c}", "cancel '{c}'"),
    ("en", "fragment"): ("forget '{c}'", "undo: {c}", "cancel: {c}", "remove the rule '{c}'", "scrap \"{c}\"", "drop the rule {c}",
                         "no longer: {c}", "{c} - not any more", "{c} no longer applies", "forget about {c}"),
    ("fr", "statement"): ("oublie que {c}", "ce n'est plus vrai que {c}", "annule la règle selon laquelle {c}", "la règle comme quoi {c} ne vaut plus",
                          "supprime la règle : {c}", "annule : {c}"),
    ("fr", "imperative"): ("annule : {c}", "supprime la règle : {c}", "j'avais dit « {c} », oublie", "oublie « {c} »"),
    ("fr", "fragment"): ("oublie « {c} »", "annule : {c}", "supprime la règle « {c} »", "{c}, ce n'est plus valable", "plus besoin de : {c}",
                         "enlève la règle {c}", "on oublie {c}", "{c} : on annule"),
}  # fmt: skip


def undo(talk: Talk, dev: bool = False) -> Said | None:
    """Take rules back."""
    fr = talk.language == "fr"
    chance = talk.rng.random()
    if chance < 0.12:
        clause = say(READINGS["undo last"][0], talk, dev)
        return Said(clause.text, clause.meaning) if clause else None
    if chance < 0.2:
        clause = say(READINGS["undo all"][0], talk, dev)
        return Said(clause.text, clause.meaning) if clause else None
    if chance < 0.58:
        clause = say(pick(fitting(READINGS["undo"], talk), talk), talk, dev)
        if clause is None:
            return None
        frames = (("{c}",) * 6 + ("ok {c}", "right, {c}", "good news: {c}", "{c}, thanks", "actually {c}")
                  if not fr else ("{c}",) * 6 + ("ok {c}", "finalement {c}", "en fait {c}", "bon, {c}"))  # fmt: skip
        return Said(talk.rng.choice(frames).replace("{c}", clause.text), clause.meaning)
    if chance < 0.74:
        pattern = _pattern(talk)
        if pattern is None:
            return None
        noun, rule = pattern
        frames = (("oublie {c}", "supprime {c}", "enlève {c}", "annule {c}", "retire {c}", "on oublie {c}", "plus besoin de {c}")
                  if fr else ("forget {c}", "drop {c}", "cancel {c}", "remove {c}", "lift {c}", "scrap {c}", "undo {c}", "take back {c}",
                              "{c} is no longer needed", "delete {c}", "{c} can go", "we don't need {c} any more"))  # fmt: skip
        return Said(talk.rng.choice(frames).replace("{c}", noun), {"intent": "undo", "constraints": [rule]})
    clause = say(a_rule(talk), talk, dev)
    if clause is None or _negative(clause):
        return None
    text, frames = clause.text, _UNDO[(talk.language, clause.manner)]
    if clause.manner == "imperative" and not fr and talk.chance(0.3):
        named = gerund(text)
        if named is not None:
            text, frames = named, _UNDO_GERUND
    return Said(
        talk.rng.choice(frames).replace("{c}", text), {"intent": "undo", "constraints": [clause.meaning]}
    )


# ------------------------------------------------------------------------------------------------------- unclear


def unclear(talk: Talk, dev: bool = False) -> Said | None:
    """Say what must be asked back: something vague, unsupported or beside the point."""
    shapes = fitting(READINGS["unclear"], talk)
    abouts = sorted({str(shape.gold["about"]) for shape in shapes})
    weights = [{"meaning": 1.3, "unsupported": 1.4}.get(a, 1.0) for a in abouts]
    about = talk.rng.choices(abouts, weights)[0]
    clause = say(pick([s for s in shapes if s.gold["about"] == about], talk), talk, dev)
    if clause is None:
        return None
    table = _IMPERATIVE if clause.manner == "imperative" and not _negative(clause) else _FRAGMENT
    text = clause.text if about == "meaning" else _frame(talk, table[talk.language], clause.text)
    return Said(text, clause.meaning)


def unknown_name(talk: Talk, strangers: list[str], dev: bool = False) -> Said | None:
    """Say something about a name that the scenario does not have or has twice."""
    talk.strangers = list(strangers)
    shapes = RULES if talk.chance(0.75) else QUESTIONS
    shape = a_rule(talk) if shapes is RULES else pick(fitting(QUESTIONS, talk), talk)
    first = None
    if talk.chance(0.12):
        talk.strangers = []
        first = say(a_rule(talk), talk, dev)
        talk.strangers = list(strangers)
        if first is None:
            return None
    clause = say(shape, talk, dev)
    if clause is None or talk.strangers or strangers[0] not in clause.text:
        return None
    text = framed(clause, talk) if shapes is RULES else clause.text
    if first is not None:
        text = first.text + {"en": " and ", "fr": " et "}[talk.language] + clause.text
    return Said(text, {"intent": "unclear", "about": "name"})
