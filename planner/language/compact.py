"""The line language that the model writes: a reading in a few tokens instead of JSON.

Items are parted by ``"; "``. A constraint is ``kind field=value field=value [soft]``; a question ``ask kind
field=value``; an undo ``undo last``, ``undo all`` or ``undo`` and a constraint of which fields may be missing;
``unclear`` and what about. ``what_if`` stands before the first item. Kinds, fields and choices are those of the
contract, derived from the declared kinds; names are the request's tokens.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.constraints import parse
from planner.errors import PacktrainError
from planner.fields import Shape
from planner.language.comparing import Meaning
from planner.language.line_amounts import NotSayableError
from planner.language.prepare import Prepared
from planner.language.record import ABOUTS, Reading, unclear
from planner.language.schema import ANY_KIND, KindShape, any_shape, constraint_shapes, question_shapes
from planner.language.values import read_value, write_value
from planner.questions import parse_question

_PARTING = "; "


def encode(reading: Reading, prepared: Prepared) -> str | None:
    """Write a reading in the line language.

    Returns
    -------
    str or None
        None when the reading cannot be said with the names, times and numbers linked in the request.
    """
    try:
        line = _write(reading, prepared)
    except (NotSayableError, KeyError):
        return None
    return line if Meaning(prepared.vocabulary).same(decode(line, prepared), reading) else None


def _write(reading: Reading, prepared: Prepared) -> str:
    if reading.intent == "unclear":
        if reading.about not in ABOUTS:
            raise NotSayableError(str(reading.about))
        return f"unclear {reading.about}"
    if reading.intent == "undo":
        if reading.which is not None:
            return f"undo {reading.which}"
        return _PARTING.join(f"undo {_write_constraint(item, prepared)}" for item in reading.constraints)
    items = [_write_constraint(item, prepared) for item in reading.constraints]
    if reading.question is not None:
        items.append(f"ask {_write_question(reading.question, prepared)}")
    if not items:
        raise NotSayableError(reading.intent)
    lead = "what_if " if reading.intent == "what_if" else ""
    return lead + _PARTING.join(items)


def _write_question(question: Mapping[str, Any], prepared: Prepared) -> str:
    shape = question_shapes()[question["kind"]]
    text = _write_fields(question, shape, prepared, ("kind", "constraints"))
    patterns = question.get("constraints") or ()
    if len(patterns) > 1:
        raise NotSayableError("several rules in one question")
    return " ".join([text, *(_write_constraint(pattern, prepared) for pattern in patterns)])


def _write_constraint(item: Mapping[str, Any], prepared: Prepared) -> str:
    shape = constraint_shapes()[item["kind"]] if "kind" in item else any_shape()
    text = _write_fields(item, shape, prepared, ("kind", "strength"))
    return f"{text} soft" if item.get("strength") == "soft" else text


def _write_fields(
    item: Mapping[str, Any], shape: KindShape, prepared: Prepared, skip: tuple[str, ...]
) -> str:
    if any(shape.field(name) is None for name in item if name not in skip):
        raise NotSayableError(str(item))
    words = [shape.name]
    for field in shape.fields:
        value = item.get(field.name)
        if value is None:
            continue
        if field.type.shape is Shape.FLAG:
            words.append(field.name)
        else:
            words.append(f"{field.name}={write_value(value, field.type, prepared, item.get('quantity'))}")
    return " ".join(words)


def decode(text: str, prepared: Prepared) -> Reading:
    """Read a line of the line language, with names as the scenario spells them.

    What is no valid reading comes back as unclear about ``meaning``: nothing is guessed.
    """
    try:
        return _checked(_read(text.strip(), prepared))
    except (NotSayableError, PacktrainError, KeyError, ValueError, IndexError):
        return unclear("meaning")


def _checked(reading: Reading) -> Reading:
    """Return a reading whose rules the kinds accept; one that leaves out what matters is asked back about."""
    if reading.intent != "undo":
        for item in reading.constraints:
            if parse(dict(item)).missing() is not None:
                return unclear(_lacking(str(item["kind"])))
    if reading.question is not None:
        parse_question(dict(reading.question))
    return reading


def _lacking(kind: str) -> str:
    """Return what a rule is unclear about that leaves out all of the fields of which it needs one."""
    shape = constraint_shapes()[kind]
    shapes = {field.type.shape for field in shape.fields if field.name in shape.one_of}
    if shapes & {Shape.NUMBER, Shape.FACTOR, Shape.MINUTES, Shape.HOURS}:
        return "amount"
    return "time" if Shape.MOMENT in shapes else "meaning"


def _read(text: str, prepared: Prepared) -> Reading:
    if text.startswith("unclear "):
        about = text.removeprefix("unclear ")
        if about not in ABOUTS:
            raise NotSayableError(text)
        return unclear(about)
    if text in ("undo last", "undo all"):
        return Reading("undo", which=text.removeprefix("undo "))
    if text.startswith("undo "):
        patterns = [item.removeprefix("undo ") for item in text.split(_PARTING)]
        return Reading("undo", tuple(_read_constraint(item, prepared) for item in patterns))
    what_if = text.startswith("what_if ")
    constraints: list[dict[str, Any]] = []
    question: dict[str, Any] | None = None
    for item in text.removeprefix("what_if ").split(_PARTING):
        if item.startswith("ask "):
            question = _read_question(item.removeprefix("ask "), prepared)
        else:
            constraints.append(_read_constraint(item, prepared))
    intent = "what_if" if what_if else "change" if constraints else "ask"
    return Reading(intent, tuple(constraints), question)


def _read_question(text: str, prepared: Prepared) -> dict[str, Any]:
    words = text.split(" ")
    if words[0] == "cost_of" and len(words) > 1:
        return {"kind": "cost_of", "constraints": [_read_constraint(" ".join(words[1:]), prepared)]}
    return _read_fields(words, question_shapes()[words[0]], prepared)


def _read_constraint(text: str, prepared: Prepared) -> dict[str, Any]:
    words = text.split(" ")
    soft = words[-1] == "soft"
    shape = any_shape() if words[0] == ANY_KIND else constraint_shapes()[words[0]]
    item = _read_fields(words[:-1] if soft else words, shape, prepared)
    if soft:
        item["strength"] = "soft"
    return item


def _read_fields(words: list[str], shape: KindShape, prepared: Prepared) -> dict[str, Any]:
    item: dict[str, Any] = {} if shape.name == ANY_KIND else {"kind": shape.name}
    for word in words[1:]:
        name, equals, written = word.partition("=")
        field = shape.field(name)
        if field is None or name in item:
            raise NotSayableError(word)
        if field.type.shape is Shape.FLAG and not equals:
            item[name] = True
        else:
            item[name] = read_value(written, field.type, prepared, item.get("quantity"))
    return item
