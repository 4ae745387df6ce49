"""Names said with tokens that stand for the same records: "every mobile clinic" is the group of these shifts.

An author writes the group, the linker finds its members, or the other way round; both mean the same. Only a reading that
comes back as the same from the line (`planner.language.comparing`) is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from planner.language.tokens import Token

_MOST_LISTED = 3
Records = frozenset[str]


def tokens_for(
    names: Sequence[str], tokens: Sequence[Token], records: Callable[[Iterable[str]], Records]
) -> str | None:
    """Return tokens, as the line language writes them, that together stand for the records of names.

    Parameters
    ----------
    names
        As the contract writes them; "not" before those that are taken away, "&" between two of which both must hold.
    tokens
        The tokens that may stand in the field.
    records
        Returns the records that plain names stand for.

    Returns
    -------
    str or None
        None where no few tokens do.
    """
    meant = {token.text: records(token.names) for token in tokens}
    wanted = _union(_meant(name, records) for name in names if not name.startswith("not "))
    taken = _union(_meant(name[4:], records) for name in names if name.startswith("not "))
    said = _standing_for(wanted, meant)
    away = _standing_for(taken, meant) if taken else ()
    if said is None or away is None:
        return None
    return ",".join([*said, *(f"!{text}" for text in away)])


def _union(sets: Iterable[Records]) -> Records:
    return frozenset().union(*sets)


def _meant(name: str, records: Callable[[Iterable[str]], Records]) -> Records:
    parts = [records((part.strip(),)) for part in name.split(" & ")]
    return frozenset.intersection(*parts)


def _standing_for(wanted: Records, meant: dict[str, Records]) -> tuple[str, ...] | None:
    """Return one token for some records, or several, or two of which both hold; None where there are none."""
    if not wanted:
        return None
    for text, records in meant.items():
        if records == wanted:
            return (text,)
    within = {text: records for text, records in meant.items() if records <= wanted}
    for size in range(2, min(_MOST_LISTED, len(within)) + 1):
        for chosen in combinations(within, size):
            if _union(within[text] for text in chosen) == wanted:
                return chosen
    for one, other in combinations(meant, 2):
        if meant[one] & meant[other] == wanted:
            return (f"{one}&{other}",)
    return None
