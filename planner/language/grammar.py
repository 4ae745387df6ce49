"""The grammar of one request: only valid readings of names, times and amounts that are in it.

The grammar is built from the kinds' declared fields. A field without anything to put in it is left out; a kind that
needs such a field is not offered at all.
"""

from __future__ import annotations

from collections.abc import Iterable

from planner.fields import Shape
from planner.language.prepare import Prepared
from planner.language.record import ABOUTS
from planner.language.said import AMBIGUOUS, UNKNOWN
from planner.language.schema import FieldShape, KindShape, any_shape, constraint_shapes, question_shapes
from planner.language.values import built_ins, usable

_MOST_ITEMS = 6


def grammar(prepared: Prepared) -> str:
    """Return the GBNF grammar of the answers that the model may give to a request."""
    return _Grammar(prepared).text()


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _any(texts: Iterable[str]) -> str:
    return " | ".join(_quoted(text) for text in dict.fromkeys(texts))


def _rule(name: str) -> str:
    return name.replace("_", "-")


def _said(field: str, value: str, needed: set[str]) -> str:
    return value if field in needed else f"({value})?"


def _from(at: int, said: list[tuple[str, str]], needed: set[str], one_of: frozenset[str]) -> str:
    """Return the fields of a rule in which the one at ``at`` is the first said of those that it needs one of."""
    before = [_said(field, value, needed) for field, value in said[:at] if field not in one_of]
    after = [_said(field, value, needed) for field, value in said[at + 1 :]]
    return " ".join([*before, said[at][1], *after])


class _Grammar:
    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.rules: dict[str, str] = {}

    def text(self) -> str:
        """Return the grammar; a request with a name that is nobody's, or several's, can only be asked back about."""
        if any(token.status in (UNKNOWN, AMBIGUOUS) for token in self.prepared.tokens):
            return f'root ::= " unclear " ({_any(ABOUTS)})\n'
        wishes, patterns, questions = [], [], []
        for shape in constraint_shapes().values():
            wish = self._kind(shape, whole=True)
            if wish is not None:
                wishes.append(self._named(f"wish-{shape.name}", f'{wish} (" soft")?'))
            pattern = self._kind(shape, whole=False)
            patterns.append(self._named(f"rule-{shape.name}", f'{pattern} (" soft")?'))
        whatever = self._kind(any_shape(), whole=True)
        if whatever is not None:
            patterns.append(self._named("rule-any", whatever))
        for shape in question_shapes().values():
            question = self._kind(shape, whole=True)
            if question is not None:
                if shape.name == "cost_of":
                    question += ' (" " pattern)?'
                questions.append(self._named(f"question-{shape.name}", question))
        self.rules["wish"] = " | ".join(wishes)
        self.rules["ask"] = f'"ask " ({" | ".join(questions)})'
        self.rules["pattern"] = " | ".join(patterns)
        self.rules["undo"] = f'"undo " ("last" | "all" | pattern ("; undo " pattern){{0,{_MOST_ITEMS}}})'
        abouts = [about for about in ABOUTS if about != "name" or self.prepared.strangers]
        self.rules["unclear"] = f'"unclear " ({_any(abouts)})'
        change = f'("what_if ")? wish ("; " wish){{0,{_MOST_ITEMS}}} ("; " ask)?'
        self.rules["change"] = change
        answers = ["change"] if wishes else []
        root = " | ".join([*answers, "undo", "ask", "unclear"])
        lines = [f'root ::= " " ({root})']
        lines += [f"{name} ::= {body}" for name, body in self.rules.items() if body]
        return "\n".join(lines) + "\n"

    def _named(self, name: str, body: str) -> str:
        name = _rule(name)
        self.rules[name] = body
        return name

    def _kind(self, shape: KindShape, whole: bool) -> str | None:
        """Return the rule of a kind; with ``whole`` the needed fields must be said, and there must be words for them."""
        said: list[tuple[str, str]] = []
        for field in shape.fields:
            value = self._field(field)
            if value is not None:
                said.append((field.name, value))
            elif whole and field.required:
                return None
        needed = {field.name for field in shape.fields if whole and field.required}
        name = _quoted(shape.name)
        if not whole or not shape.one_of:
            return " ".join([name, *(_said(field, value, needed) for field, value in said)])
        ways = [
            _from(at, said, needed, shape.one_of)
            for at, (field, _) in enumerate(said)
            if field in shape.one_of
        ]
        return f"{name} ({' | '.join(ways)})" if ways else None

    def _field(self, field: FieldShape) -> str | None:
        if field.type.shape is Shape.FLAG:
            return _quoted(f" {field.name}")
        value = self._value(field)
        return f"{_quoted(f' {field.name}=')} {value}" if value else None

    def _value(self, field: FieldShape) -> str | None:
        kind, prepared = field.type, self.prepared
        shape = kind.shape
        if shape is Shape.NAMES:
            return self._names(field)
        if shape is Shape.MOMENT:
            return self._moment()
        if shape in (Shape.MINUTES, Shape.HOURS):
            return self._listed("duration", prepared.durations)
        if shape is Shape.NUMBER:
            if field.name in ("at_most", "at_least") and self._listed("duration", prepared.durations):
                return f"({self._listed('number', prepared.numbers)} | duration)"
            return self._listed("number", prepared.numbers)
        if shape is Shape.FACTOR:
            return self._listed("factor", prepared.factors)
        if shape is Shape.CHOICE:
            return f"({_any(kind.choices)})"
        if shape is Shape.CHOICES:
            name = self._named(f"choice-{field.name}", _any(kind.choices))
            return f'{name} ("," {name}){{0,3}}'
        tokens = [token.text for token in prepared.tokens if usable(token, kind)]
        if shape is Shape.QUANTITY:
            return f"({_any([*kind.choices, *tokens])})"
        return f"({_any(tokens)})" if tokens else None

    def _listed(self, name: str, texts: tuple[str, ...]) -> str | None:
        if not texts:
            return None
        self.rules[name] = _any(texts)
        return name

    def _names(self, field: FieldShape) -> str | None:
        tokens = [token.text for token in self.prepared.tokens if usable(token, field.type)]
        groups = built_ins(self.prepared, field.type)
        if not tokens and not groups:
            return None
        role = field.type.role.value if field.type.role else "subject"
        if tokens:
            single = self._named(f"{role}-token", _any(tokens))
            name = self._named(
                f"{role}-name", f'{single} ("&" {single}){{0,2}}' + (f" | {_any(groups)}" if groups else "")
            )
            more = f'("," ("!")? {name}){{0,{len(tokens) + 2}}}'
        else:
            name = self._named(f"{role}-name", _any(groups))
            more = f'("," {name}){{0,2}}'
        return f"{name} {more}"

    def _moment(self) -> str | None:
        clocks = self._listed("clock", self.prepared.times)
        days = self._listed("day", tuple(f"J{day}" for day in self.prepared.days))
        if days and clocks:
            return '(clock | day ("@" clock)?)'
        return clocks or days
