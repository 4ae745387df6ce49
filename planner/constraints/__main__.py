"""Writes the page about all kinds of rules: ``python -m planner.constraints`` (``--check``: only compare)."""

from __future__ import annotations

import sys
from pathlib import Path

from planner.constraints import KINDS, Constraint
from planner.fields import FieldType, Shape, field_types

PAGE = Path(__file__).with_name("README.md")

_HEAD = """# The kinds of rules

<!-- Made from the kinds by `python -m planner.constraints`; a test checks that it is current. -->

A kind is one module of this folder. It declares its fields with the types of `planner.fields`, and from that follow
the form, the sheet columns, the JSON schema and the grammar of the reading. It says itself in one `sentence`, and in one
French `sentence_fr` with the same names and figures; both take the scenario's names, by which a group is said as what it
is of ("hospital orders"). It states its meaning twice: `encode` in the verbs of `encoding.py` for the solvers,
`violations` for the judge, which looks at a finished plan and shares nothing with `encode`. Every rule may carry `"strength": "soft"`; a field marked ?
may be left out. Rules bind for what is served: an activity that is left out breaks none, unless a kind says otherwise.

To add a kind: a new module here, its field types and four methods (the module of a similar kind shows how), a case
for it in `tests/unit/constraints/cases.py`, and this page made anew. The tests find it by themselves.
"""


def page() -> str:
    """Return the page as Markdown."""
    rows = [
        f"| [{kind.title}](#{name.replace('_', '-')}) | `{name}` | {_first_line(kind)} |"
        for name, kind in sorted(KINDS.items())
    ]
    table = "\n".join(("| rule | kind | meaning |", "| --- | --- | --- |", *rows))
    return "\n".join((_HEAD, table, "", *(_section(name, kind) for name, kind in sorted(KINDS.items()))))


def _section(name: str, kind: type[Constraint]) -> str:
    fields = [
        f"| `{field}`{'' if kind.model_fields[field].is_required() else '?'} | {_words(kind_of)} |"
        for field, kind_of in field_types(kind).items()
    ]
    said = "; ".join(f"“{example}”" for example in kind.examples)
    return "\n".join(
        (
            f"## {name.replace('_', '-')}",
            "",
            " ".join((kind.__doc__ or "").split()),
            "",
            f"Said as: {said}.",
            "",
            "| field | value |",
            "| --- | --- |",
            *fields,
            "",
        )
    )


def _first_line(kind: type[Constraint]) -> str:
    return (kind.__doc__ or "").strip().splitlines()[0]


def _words(kind: FieldType) -> str:
    if kind.shape is Shape.NAMES:
        return f"names: {kind.role.value if kind.role else 'any'}"
    if kind.shape is Shape.MOMENT:
        return f"moment ({kind.edge})"
    if kind.choices:
        return f"{kind.shape.value}: {', '.join(f'`{choice}`' for choice in kind.choices)}"
    return kind.shape.value


def main(arguments: list[str]) -> int:
    """Write the page, or compare it; return an exit status."""
    if "--check" in arguments:
        return 0 if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
