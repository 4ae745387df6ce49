"""A few plain words that the rooms share in their reasons."""

from __future__ import annotations

_SHOWN = 4


def listing(names: tuple[str, ...]) -> str:
    """Return names as a list in a sentence; of many, the first few and a count."""
    quoted = [f"“{name}”" for name in names[:_SHOWN]]
    more = len(names) - len(quoted)
    if more:
        return f"{', '.join(quoted)} and {more} more"
    return (
        quoted[0]
        if len(quoted) == 1
        else " and ".join((", ".join(quoted[:-1]), quoted[-1]))
        if quoted
        else ""
    )
