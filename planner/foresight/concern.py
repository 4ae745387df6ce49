"""One thing that a scenario shows can't be, before anything is solved."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Concern:
    """What can't be done or kept, and what would help.

    Attributes
    ----------
    table : str
        The field of `planner.model.Problem` in which it stands.
    index : int
        The record in it.
    title : str
        The column of the record's sheet.
    text : str
        What can't be, in one or two sentences that name the records concerned.
    remedy : str
        What would help, as a sentence.
    activities : tuple of str
        The activities that can't be planned because of it.
    rules : tuple of str
        The ids of the rules that it comes from; empty when the records alone show it.
    """

    table: str
    index: int
    title: str
    text: str
    remedy: str
    activities: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.text} {self.remedy}"


def quoted(name: str) -> str:
    """Return a name as sentences quote it."""
    return f"“{name}”"


def capital(text: str) -> str:
    """Return a text with a capital first letter, as a sentence begins."""
    return f"{text[:1].upper()}{text[1:]}"
