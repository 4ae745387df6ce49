"""A reading in plain sentences, and the answer when it is a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.commands.console import Console
from planner.constraints import parse
from planner.document import Document
from planner.errors import PacktrainError
from planner.explain.answers import answer, can_answer
from planner.explain.report import report
from planner.explain.trials import Trial, outcome, trial_for
from planner.questions import parse_question
from planner.rulebook import add_rules, rules_meant

UNCLEAR = {
    "name": "It is not clear who or what is meant. Use the names as they stand in the tables.",
    "time": "It is not clear when. Say a time such as 10:00, or a day of this plan.",
    "amount": "It is not clear how much or how many. Say a number with its unit.",
    "meaning": "This could not be understood as a request for the plan. Say it in other words.",
    "unsupported": "This wish can't be expressed as a rule yet.",
}
"""What is said back to a request that is unclear, by what it is unclear about."""

UNCLEAR_FR = {
    "name": "On ne sait pas de qui ou de quoi il s’agit. Écrivez les noms comme dans les tableaux.",
    "time": "On ne sait pas quand. Donnez une heure comme 10:00, ou un jour de ce plan.",
    "amount": "On ne sait pas combien. Donnez un nombre avec son unité.",
    "meaning": "Cela n’a pas été compris comme une demande de planification. Dites-le autrement.",
    "unsupported": "Ce souhait ne peut pas encore s’écrire comme une règle.",
}
"""The same in French."""
_TALK = {
    "en": ("Withdraw:", "No rule in force says that.", "What if:", "Shall I solve once with this?"),
    "fr": (
        "Retirer\u00a0:",
        "Aucune règle en vigueur ne dit cela.",
        "Et si\u00a0:",
        "Dois-je calculer une fois avec cela\u00a0?",
    ),
}


def say_reading(
    document: Document,
    reading: Mapping[str, Any],
    time_limit: float,
    console: Console,
    language: str = "en",
    note: str = "",
) -> None:
    """Say what a reading comes to.

    Parameters
    ----------
    time_limit : float
        Seconds that another plan may take where an answer needs one; 0 for none.
    language : str
        ``fr`` has sentences of rules in French, and answers where there are French sentences for them.
    note : str
        What is said to a reading that is unclear instead of general words.

    Raises
    ------
    PacktrainError
        When a question can't be answered.
    """
    intent = reading.get("intent")
    withdraw, none, what_if, _ = _TALK["fr" if language == "fr" else "en"]
    if intent == "unclear":
        unclear = UNCLEAR_FR if language == "fr" else UNCLEAR
        console.say(note or unclear.get(str(reading.get("about")), unclear["meaning"]))
    elif intent == "undo":
        rules = rules_meant(document.problem, reading)
        console.say(withdraw if rules else none)
        for rule in rules:
            console.say(f"  {rule.id}: {rule.constraint.said(language, document.problem.names)}")
    elif intent == "what_if":
        console.say(what_if)
        _say_rules(document, reading, console, language, "  ")
        _try(document, reading, time_limit, console, language)
    else:
        _say_rules(document, reading, console, language)
    if reading.get("question") is not None:
        _answer(document, reading["question"], time_limit, console, language)


def _say_rules(
    document: Document, reading: Mapping[str, Any], console: Console, language: str, indent: str = ""
) -> None:
    for constraint in reading.get("constraints") or ():
        console.say(f"{indent}{parse(dict(constraint)).said(language, document.problem.names)}")


def _answer(
    document: Document, question: Mapping[str, Any], time_limit: float, console: Console, language: str
) -> None:
    asked = parse_question(dict(question))
    plan, previous = document.plan, document.state.previous_plan
    if plan is None:
        console.say(
            "This is a question about the plan, and there is none yet. Make one with packtrain solve FILE "
            "-o OUT.packtrain and ask that file."
        )
        return
    judged = report(document.problem, plan, previous)
    if can_answer(asked):
        console.say(answer(asked, judged, previous).said_in(language, document.problem).text)
    else:
        _solve_trial(document, trial_for(asked, document.problem, language), time_limit, console)


def _try(
    document: Document, reading: Mapping[str, Any], time_limit: float, console: Console, language: str
) -> None:
    constraints = [parse(dict(item)) for item in reading.get("constraints") or ()]
    state, _ = add_rules(document.state, constraints)
    trial = Trial(
        state.problem,
        _TALK["fr" if language == "fr" else "en"][3],
        tuple(constraint.said(language, state.problem.names) for constraint in constraints),
        language=language,
    )
    if document.plan is not None:
        _solve_trial(document, trial, time_limit, console)


def _solve_trial(document: Document, trial: Trial, time_limit: float, console: Console) -> None:
    plan = document.plan
    assert plan is not None
    if time_limit <= 0:
        console.say("The answer needs another plan; say --time-limit with the seconds that it may take.")
        return
    from planner.commands.solving import solve

    found = solve(trial.problem, plan, time_limit, plan.info.seed, console)
    for rule_id, why in found.refused.items():
        raise PacktrainError(f"This can't be tried, rule {rule_id} was refused: {why}")
    before = report(document.problem, plan, document.state.previous_plan)
    console.say(outcome(trial, before, report(trial.problem, found.plan, plan)))
