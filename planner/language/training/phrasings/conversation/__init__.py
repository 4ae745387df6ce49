"""What planners say in the course of a conversation: they ask, suppose, take back, and say several things at once.

The builds here are those of speech: a remark with a question after it ("Van 3 sits around all day, how come?"), a
supposition without "what if", a fact that ends a rule, "the rest", and pairs that differ in one word and in meaning.
"""

from __future__ import annotations

from planner.language.training.phrasings.conversation import (
    beyond,
    contrasts_when,
    contrasts_who,
    costs,
    ended,
    look_up_work,
    look_up_workers,
    overview,
    taken_back,
    taken_up_again,
    two_apart,
    two_on_one,
    vague,
    what_if_hours,
    what_if_limits,
    what_if_who,
    why,
    wish_and_question,
)

SHAPES = (*contrasts_who.SHAPES, *contrasts_when.SHAPES)
"""Shapes that say a rule, in pairs that differ in little."""
QUESTIONS = (
    *costs.QUESTIONS,
    *why.QUESTIONS,
    *overview.QUESTIONS,
    *look_up_work.QUESTIONS,
    *look_up_workers.QUESTIONS,
)
"""Shapes that ask."""
UNDO = (*ended.UNDO, *taken_back.UNDO)
"""Shapes that withdraw."""
WHAT_IF = (*what_if_hours.WHAT_IF, *what_if_who.WHAT_IF, *what_if_limits.WHAT_IF)
"""Shapes that try something out."""
SEVERAL = (*two_on_one.SEVERAL, *two_apart.SEVERAL, *wish_and_question.SEVERAL, *taken_up_again.SEVERAL)
"""Shapes that say several things at once."""
UNCLEAR = (*vague.UNCLEAR, *beyond.UNCLEAR)
"""Shapes that must be asked back."""
