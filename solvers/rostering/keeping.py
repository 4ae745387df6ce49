"""What of the present roster stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

from solvers.rostering.model import PIECE, RosterModel


@dataclass(frozen=True)
class Kept:
    """What stays.

    Attributes
    ----------
    duties : tuple of (str, str)
        Workers with the shifts that they keep.
    quiet : frozenset of str
        Workers who begin nothing else before ``until`` (None: ever).
    until : int or None
        Minutes from the first midnight.
    """

    duties: tuple[tuple[str, str], ...]
    quiet: frozenset[str] = frozenset()
    until: int | None = None


def hold(model: RosterModel, kept: Kept, soft: bool) -> None:
    """State a freeze; soft: each duty that changes is charged."""
    for duty in kept.duties:
        person = model.on.get(duty)
        if soft:
            if person is not None:
                model.penalties.append(PIECE * (1 - person))
        elif model.strict:
            model.cp.add(person == 1) if person is not None else model.cp.add_bool_or([])
        elif person is not None:
            # Kept whatever else happens, unless that is impossible.
            model.missed.append(PIECE * (1 - person))
    for (worker, shift), person in model.on.items():
        begins = model.facts.shifts[shift].start
        if worker not in kept.quiet or (worker, shift) in kept.duties:
            continue
        if kept.until is None or begins < kept.until:
            model.packs.add({(worker, shift): 1}, 0, PIECE if soft else 0)
            if soft:
                model.penalties.append(PIECE * person)
            else:
                model.cp.add(person == 0)
