"""How the value of each shape of field is written in the line language, and read back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from planner.fields import FieldType, Role, Shape
from planner.language.comparing import is_itself
from planner.language.index import index_of
from planner.language.line_amounts import (
    NotSayableError,
    factor_of,
    minutes_of,
    number,
    read_moment,
    write_duration,
    write_factor,
    write_moment,
    write_number,
)
from planner.language.prepare import Prepared
from planner.language.same_records import tokens_for
from planner.language.schema import MINUTE_QUANTITIES
from planner.language.tokens import Token

BUILT_IN = {
    "O": "all orders",
    "T": "all tasks",
    "H": "all shifts",
    "V": "all vehicles",
    "S": "all stations",
    "W": "all workers",
}
_BUILT_IN_NAMES = frozenset(BUILT_IN.values())
_WRITTEN = {name.replace(" ", "_"): name for name in BUILT_IN.values()}
_ACTIVITY_LETTERS, _RESOURCE_LETTERS = "OTH", "VSW"


def usable(token: Token, kind: FieldType) -> bool:
    """Tell whether a token may stand in a field: a linked name of the field's role."""
    if token.status not in ("linked", "annotated"):
        return False
    if kind.shape is Shape.SKILL:
        return token.skill
    if kind.shape is Shape.QUANTITY:
        return token.dimension
    if kind.role is Role.ACTIVITY:
        return token.activity
    if kind.role is Role.RESOURCE:
        return token.resource
    if kind.role is Role.PLACE:
        return token.place
    return token.activity or token.resource or token.place


def built_ins(prepared: Prepared, kind: FieldType) -> tuple[str, ...]:
    """Return the built-in groups that a field may name, as the line language writes them."""
    letters = {Role.ACTIVITY: _ACTIVITY_LETTERS, Role.RESOURCE: _RESOURCE_LETTERS, Role.SUBJECT: "OTHVSW"}
    allowed = letters.get(kind.role, "") if kind.role else ""
    present = prepared.vocabulary.classes()
    return tuple(BUILT_IN[letter].replace(" ", "_") for letter in present if letter in allowed)


# -- names -----------------------------------------------------------------------------------------------------------


def write_names(names: Sequence[str], kind: FieldType, prepared: Prepared) -> str:
    """Write a list of names with the request's tokens, or with others that stand for the same records.

    Raises
    ------
    NotSayableError
        When the request names nothing of the sort.
    """
    tokens = [token for token in prepared.tokens if usable(token, kind)]
    try:
        return _write_as_named(names, tokens, kind, prepared)
    except NotSayableError:
        same = tokens_for(names, tokens, lambda plain: _records(plain, prepared, kind.role))
        if same is None:
            raise
        return same


def _write_as_named(
    names: Sequence[str], tokens: Sequence[Token], kind: FieldType, prepared: Prepared
) -> str:
    ranges = sorted((t for t in tokens if len(t.names) > 1), key=lambda t: -len(t.names))
    written: list[str] = []
    at = 0
    while at < len(names):
        for token in ranges:
            size = len(token.names)
            if tuple(names[at : at + size]) == token.names:
                written.append(token.text)
                at += size
                break
            if tuple(names[at : at + size]) == tuple(f"not {name}" for name in token.names):
                written.append(f"!{token.text}")
                at += size
                break
        else:
            written.append(_write_name(names[at], tokens, built_ins(prepared, kind), prepared))
            at += 1
    if not written:
        raise NotSayableError("no names")
    return ",".join(written)


def _write_name(name: str, tokens: Sequence[Token], groups: Sequence[str], prepared: Prepared) -> str:
    single = {token.names[0]: token.text for token in tokens if len(token.names) == 1}
    if name in single:
        return single[name]
    if name in _BUILT_IN_NAMES:
        written = name.replace(" ", "_")
        if written in groups:
            return written
        raise NotSayableError(name)
    if name.startswith("not "):
        return "!" + _write_name(name[4:], tokens, groups, prepared)
    if " & " in name:
        return "&".join(_write_name(part.strip(), tokens, groups, prepared) for part in name.split(" & "))
    raise NotSayableError(name)


def _records(names: Iterable[str], prepared: Prepared, role: Role | None) -> frozenset[str]:
    """Return the records that names stand for in a field of a role."""
    index = index_of(prepared.vocabulary)
    found: set[str] = set()
    for name in names:
        entry = index.entries[index.by_name[name]] if name in index.by_name else None
        members = entry.members if entry is not None and not is_itself(entry, role) else ()
        found.update(members or (name,))
    return frozenset(found)


def read_names(text: str, kind: FieldType, prepared: Prepared) -> list[str]:
    """Read a list of names; a token of several names gives them all."""
    names: list[str] = []
    for item in text.split(","):
        away = item.startswith("!")
        parts = [_read_name(part, kind, prepared) for part in item.removeprefix("!").split("&")]
        both = parts[0]
        for part in parts[1:]:
            both = [f"{left} & {right}" for left in both for right in part]
        names += [f"not {name}" for name in both] if away else both
    return names


def _read_name(text: str, kind: FieldType, prepared: Prepared) -> list[str]:
    if text in _WRITTEN:
        return [_WRITTEN[text]]
    token = prepared.token.get(text)
    if token is None or not usable(token, kind):
        raise NotSayableError(text)
    return list(token.names)


def write_value(value: Any, kind: FieldType, prepared: Prepared, quantity: str | None) -> str:
    """Write a field's value; ``quantity`` is that of the limit it belongs to.

    Raises
    ------
    NotSayableError
        When the value cannot be said with the names, times and numbers of the request.
    """
    shape = kind.shape
    if shape is Shape.NAMES:
        return write_names([value] if isinstance(value, str) else list(value), kind, prepared)
    if shape is Shape.MOMENT:
        return write_moment(value, prepared)
    if shape is Shape.MINUTES:
        return write_duration(value, prepared)
    if shape is Shape.HOURS:
        return write_duration(float(value) * 60, prepared)
    if shape is Shape.FACTOR:
        return write_factor(float(value), prepared)
    if shape is Shape.NUMBER:
        if quantity in MINUTE_QUANTITIES:
            return write_duration(value, prepared)
        if quantity == "hours":
            return write_duration(float(value) * 60, prepared)
        return write_number(value, prepared)
    if shape is Shape.CHOICES:
        return ",".join(value)
    if shape is Shape.CHOICE or (shape is Shape.QUANTITY and value in kind.choices):
        if value not in kind.choices:
            raise NotSayableError(str(value))
        return str(value)
    return write_names([value], kind, prepared)


def read_value(text: str, kind: FieldType, prepared: Prepared, quantity: str | None) -> Any:
    """Read a field's value as the contract writes it.

    Raises
    ------
    NotSayableError
        When the text is no value of that field.
    """
    shape = kind.shape
    if shape is Shape.NAMES:
        return read_names(text, kind, prepared)
    if shape is Shape.MOMENT:
        return read_moment(text, prepared)
    if shape is Shape.MINUTES:
        return minutes_of(text)
    if shape is Shape.HOURS:
        return number(str(minutes_of(text) / 60))
    if shape is Shape.FACTOR:
        return factor_of(text)
    if shape is Shape.NUMBER:
        if quantity in MINUTE_QUANTITIES:
            return minutes_of(text)
        if quantity == "hours":
            return number(str(minutes_of(text) / 60))
        if not re.fullmatch(r"\d+(?:\.\d+)?", text):
            raise NotSayableError(text)
        return number(text)
    if shape is Shape.CHOICES:
        return text.split(",")
    if shape in (Shape.CHOICE, Shape.QUANTITY) and text in kind.choices:
        return text
    if shape in (Shape.QUANTITY, Shape.SKILL):
        return read_names(text, kind, prepared)[0]
    raise NotSayableError(text)
