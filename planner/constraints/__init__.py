"""The constraint kinds: one module each. `KINDS` finds them by itself; nobody edits a list."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any, get_args

from pydantic import ValidationError

from planner.constraints.base import Constraint
from planner.errors import PacktrainError

_NOT_KINDS = {"base", "encoding"}

KINDS: dict[str, type[Constraint]]
"""Every constraint kind by its name in the contract."""


@cache
def _kinds() -> dict[str, type[Constraint]]:
    found: dict[str, type[Constraint]] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        if module in _NOT_KINDS or module.startswith("_"):
            continue
        for thing in vars(importlib.import_module(f"{__name__}.{module}")).values():
            if isinstance(thing, type) and issubclass(thing, Constraint) and thing is not Constraint:
                (kind,) = get_args(thing.model_fields["kind"].annotation)
                found[kind] = thing
    return found


def __getattr__(name: str) -> Any:
    # The kinds are looked for when first asked for: they import the model, which imports this package.
    if name == "KINDS":
        return _kinds()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def parse(document: dict[str, Any]) -> Constraint:
    """Make a constraint of its public JSON form.

    Raises
    ------
    PacktrainError
        When the kind is unknown or a field does not fit; the text names field, value and remedy.
    """
    kind = _kinds().get(str(document.get("kind")))
    if kind is None:
        raise PacktrainError(
            f"“{document.get('kind')}” is no kind of rule; known are {', '.join(sorted(_kinds()))}."
        )
    try:
        return kind.model_validate(document)
    except ValidationError as error:
        problems = "; ".join(
            f"{'.'.join(str(part) for part in item['loc']) or kind.title}: "
            f"{item['msg'].removeprefix('Value error, ')}"
            for item in error.errors()
        )
        raise PacktrainError(f"The rule “{kind.title}” can't be read: {problems}.") from None


__all__ = ["KINDS", "Constraint", "parse"]
