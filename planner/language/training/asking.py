"""Requests that ask: about the plan, about what a rule costs, and a rule with a question besides."""

from __future__ import annotations

from planner.language.training import frames
from planner.language.training import words as w
from planner.language.training.clauses import say
from planner.language.training.compose import negative
from planner.language.training.drawing import BY_KIND, Reading, Said, a_rule, fitting, pick
from planner.language.training.phrasings import QUESTIONS
from planner.language.training.talking import Talk
from planner.language.training.template import choose


def gerund(imperative: str) -> str | None:
    """Return "keeping A apart" for "keep A apart"; None for what has no such form."""
    verb, _, rest = imperative.partition(" ")
    if verb in ("don't", "never", "do", "only", "be", "avoid") or not verb.isalpha():
        return None
    return f"{frames.GERUNDS.get(verb, verb + 'ing')} {rest}"


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
        pattern = a_pattern(talk)
        if pattern is None:
            return None
        noun, rule = pattern
        ways = (("combien [nous |]coûte {c} ?", "que [nous |]coûte {c} ?", "quel est le coût de {c} ?", "{c}, ça coûte combien ?")
                  if fr else ("what does {c} cost [us|]?", "how much does {c} cost [us|]?", "what's the price of {c}?",
                              "how expensive is {c}?", "what do we pay for {c}?", "what would we save without {c}?",
                              "cost of {c}?", "what is {c} costing us?"))  # fmt: skip
        text = choose(talk.rng.choice(ways), talk.rng).replace("{c}", noun)
        return Said(text, {"intent": "ask", "question": {**question, "constraints": [rule]}})
    clause = say(a_rule(talk), talk, dev)
    if clause is None or negative(clause):
        return None
    frame, text = talk.rng.choice(frames.COST[(talk.language, clause.manner)]), clause.text
    if clause.manner == "imperative" and not fr and talk.chance(0.6):
        named = gerund(text)
        if named is not None:
            frame, text = talk.rng.choice(frames.COST_GERUND), named
    said = choose(frame, talk.rng).replace("{c}", text)
    return Said(said, {"intent": "ask", "question": {**question, "constraints": [clause.meaning]}})


def a_pattern(talk: Talk) -> tuple[str, Reading] | None:
    """Draw a rule named by its noun ("the break of Truck 3") and the pattern that it means."""
    fields = {
        "break": "R",
        "driver_rules": "R",
        "working_hours": "R",
        "reserve": "R",
        "freeze": "R",
        "unavailable": "R",
    }
    kinds = [kind for kind in frames.NOUNS if fitting(BY_KIND[kind], talk)]
    kind = talk.rng.choice(kinds)
    slot = fields.get(kind, "A")
    drawn = (w.resources(most=2, whole=False) if slot == "R" else w.activities(most=2))(talk)
    if drawn is None:
        return None
    noun = talk.rng.choice(frames.NOUNS[kind][0 if talk.language == "en" else 1])
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
    ways = (("{c}",) * 12 + ("hey, {c}", "quick question: {c}", "{c} please", "so {c}", "I wonder: {c}")
              if talk.language == "en" else ("{c}",) * 12 + ("dis, {c}", "question : {c}", "alors, {c}", "et {c}"))  # fmt: skip
    return Said(
        talk.rng.choice(ways).replace("{c}", clause.text), {"intent": "ask", "question": clause.meaning}
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
