"""How a rule sits in a row of the Constraints sheet."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from planner.constraints import KINDS, parse
from planner.model.names import Names
from planner.model.rules import Origin, Rule
from planner.sheets import cells
from planner.sheets.cells import CellError, CellValue, Hints
from planner.sheets.celltypes import CellType, choice

FIELDS_EXPECTED = 'the fields of the rule as JSON, such as {"resources": ["Truck 3"], "end": "12:00"}'


def _read_fields(value: CellValue, hints: Hints) -> dict[str, Any]:
    try:
        document = json.loads(cells.shown(value))
    except ValueError:
        raise CellError(FIELDS_EXPECTED) from None
    if not isinstance(document, dict):
        raise CellError(FIELDS_EXPECTED)
    return document


def _write_origin(origin: Origin) -> str:
    parts = (origin.who, origin.when, " ".join(origin.words.split()))
    return "; ".join(cells.quoted(part) or '""' for part in parts).removesuffix('; ""').removesuffix('; ""')


def _read_origin(value: CellValue, hints: Hints) -> Origin:
    who, when, words, *_ = (*(entry.text for entry in cells.entries_of(value)), "", "", "")
    return Origin(who=who, when=when, words=words)


RULE_KIND = choice({kind.title: name for name, kind in KINDS.items()})
FIELDS = CellType(
    "text", FIELDS_EXPECTED, _read_fields, lambda fields: json.dumps(fields, ensure_ascii=False)
)
ORIGIN = CellType("text", "who; when; with which words", _read_origin, _write_origin)


@dataclass(frozen=True)
class _RulePart:
    """A part of a rule that a row gives beside others; `make_rule` puts them together."""

    field: str = ""

    def get(self, record: Rule) -> Any:
        """Return the part."""

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Keep the part for `make_rule`."""
        values[f"_{type(self).__name__}"] = value

    def replaced(self, record: Rule, value: Any) -> Rule:
        """Return the rule as it is: such a part is changed in the rule's form."""
        return record


class RuleSentence(_RulePart):
    """The rule in words."""

    def get(self, record: Rule) -> Any:
        """Return the sentence, groups standing bare."""
        return record.constraint.sentence()

    def worded(self, record: Rule, names: Names) -> Any:
        """Return the sentence, groups said as what they are of."""
        return record.constraint.sentence(names)


class RuleKind(_RulePart):
    """The kind of the rule."""

    def get(self, record: Rule) -> Any:
        """Return the kind's name in the contract."""
        return record.constraint.kind


class RuleFields(_RulePart):
    """The fields of the rule."""

    def get(self, record: Rule) -> Any:
        """Return the contract's fields."""
        document = record.constraint.to_contract()
        return {name: value for name, value in document.items() if name not in ("kind", "strength")}


class RuleStrength(_RulePart):
    """Whether the rule is hard or soft."""

    def get(self, record: Rule) -> Any:
        """Return the strength."""
        return record.constraint.strength

    def replaced(self, record: Rule, value: Any) -> Rule:
        """Return the rule with another strength; cleared it is hard."""
        strength = value if isinstance(value, str) else "hard"
        return record.model_copy(
            update={"constraint": record.constraint.model_copy(update={"strength": strength})}
        )


def make_rule(values: dict[str, Any]) -> Rule:
    """Return the rule of a row.

    Raises
    ------
    PacktrainError
        When kind and fields do not fit.
    """
    values.pop("_RuleSentence", None)
    document = {**values.pop("_RuleFields", {}), "kind": values.pop("_RuleKind")}
    strength = values.pop("_RuleStrength", None)
    if strength:
        document["strength"] = strength
    return Rule(constraint=parse(document), **values)
