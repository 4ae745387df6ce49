"""Strategies for readings that can be said about a prepared request, made from the kinds' declared fields."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from planner.fields import Shape
from planner.language.line_amounts import factor_of, minutes_of, number
from planner.language.prepare import Prepared, prepare
from planner.language.record import ABOUTS, Reading
from planner.language.schema import (
    MINUTE_QUANTITIES,
    FieldShape,
    KindShape,
    constraint_shapes,
    question_shapes,
)
from planner.language.values import built_ins, usable
from tests.helpers.talk import dock, relief

ROUTING = prepare(
    "Truck 1, Van A, fridge, order 12, orders 3 to 6, hospitals, old town, Port Roscoff, diesel, weight, "
    "at 10:00, 11:30, in 45 minutes or 2 hours, 25% or twice, 350 km",
    relief(),
)
DOCK = prepare(
    "Dock 1, tous les quais, Luc, forklift, TR-04 check, TR-04, container, Dusk Mon, dawn, "
    "on Tuesday, tomorrow, at 10:00, on Wednesday, in 45 minutes or 9 hours, 3 of them, 25%",
    dock(),
)
PREPARED = st.sampled_from([ROUTING, DOCK])


def _names(prepared: Prepared, field: FieldShape, single: bool = False) -> st.SearchStrategy[list[str]]:
    tokens = [token for token in prepared.tokens if usable(token, field.type)]
    groups = [[name.replace("_", " ")] for name in built_ins(prepared, field.type)]
    plain = [list(token.names) for token in tokens]
    both = [
        [f"{a.names[0]} & {b.names[0]}"]
        for a in tokens
        for b in tokens
        if a is not b and len(a.names) == len(b.names) == 1
    ]
    away = [[f"not {name}" for name in token.names] for token in tokens]
    first = st.sampled_from(plain + groups + both) if plain + groups else st.nothing()
    if single or not tokens:
        return first
    rest = st.lists(st.sampled_from(plain + groups + away), max_size=2)
    return st.builds(lambda head, tail: [name for part in (head, *tail) for name in part], first, rest)


def _value(prepared: Prepared, field: FieldShape, quantity: str | None) -> st.SearchStrategy[Any]:
    shape, kind = field.type.shape, field.type
    minutes = st.sampled_from([minutes_of(said) for said in prepared.durations])
    if shape is Shape.NAMES:
        return _names(prepared, field)
    if shape is Shape.MOMENT:
        days = [prepared.vocabulary.date_of(day).isoformat() for day in prepared.days]
        dated = [f"{day}T{clock}" for day in days for clock in prepared.times]
        return st.sampled_from([*prepared.times, *days, *dated])
    counted = shape is Shape.NUMBER
    if shape is Shape.MINUTES or (counted and quantity in MINUTE_QUANTITIES):
        return minutes
    if shape is Shape.HOURS or (counted and quantity == "hours"):
        return minutes.map(lambda value: number(str(value / 60)))
    if shape is Shape.NUMBER:
        return st.sampled_from([number(said) for said in prepared.numbers])
    if shape is Shape.FACTOR:
        return st.sampled_from([factor_of(said) for said in prepared.factors])
    if shape is Shape.FLAG:
        return st.just(True)
    if shape is Shape.CHOICES:
        return st.lists(st.sampled_from(kind.choices), min_size=1, max_size=3, unique=True)
    named = shape in (Shape.QUANTITY, Shape.SKILL)
    names = [token.names[0] for token in prepared.tokens if named and usable(token, kind)]
    words = [*kind.choices, *names]
    return st.sampled_from(words) if words else st.nothing()


@st.composite
def items(draw: st.DrawFn, prepared: Prepared, shape: KindShape, whole: bool = True) -> dict[str, Any]:
    """Draw a constraint or question of a kind; a pattern when not whole."""
    item: dict[str, Any] = {"kind": shape.name}
    for field in shape.fields:
        if (whole and field.required) or draw(st.booleans()):
            value = _value(prepared, field, item.get("quantity"))
            if not value.is_empty:
                item[field.name] = draw(value)
    if whole and shape.one_of and not shape.one_of & set(item):
        options = [
            f for f in shape.fields if f.name in shape.one_of and not _value(prepared, f, None).is_empty
        ]
        field = draw(st.sampled_from(options))
        item[field.name] = draw(_value(prepared, field, item.get("quantity")))
    return item


@st.composite
def readings(draw: st.DrawFn, prepared: Prepared) -> Reading:
    """Draw a reading that the request could mean."""
    intent = draw(st.sampled_from(["change", "what_if", "undo", "undo which", "ask", "unclear"]))
    if intent == "unclear":
        abouts = [about for about in ABOUTS if about != "name" or prepared.strangers]
        return Reading("unclear", about=draw(st.sampled_from(abouts)))
    if intent == "undo which":
        return Reading("undo", which=draw(st.sampled_from(["last", "all"])))
    shapes = [shape for shape in constraint_shapes().values() if _can_be_said(prepared, shape)]
    constraints = []
    for shape in draw(st.lists(st.sampled_from(shapes), min_size=1, max_size=3)) if intent != "ask" else []:
        item = draw(items(prepared, shape, whole=intent != "undo"))
        if draw(st.booleans()):
            item["strength"] = "soft"
        constraints.append(item)
    question = None
    if intent == "ask" or (intent != "undo" and draw(st.booleans())):
        asked = [shape for shape in question_shapes().values() if _can_be_said(prepared, shape)]
        question = draw(items(prepared, draw(st.sampled_from(asked))))
        if question["kind"] == "cost_of" and draw(st.booleans()):
            question["constraints"] = [draw(items(prepared, draw(st.sampled_from(shapes)), whole=False))]
    return Reading(intent, tuple(constraints), question)


def _can_be_said(prepared: Prepared, shape: KindShape) -> bool:
    return all(not field.required or not _value(prepared, field, None).is_empty for field in shape.fields)
