"""What happened to a scenario: who asked what, what the model answered, what a person accepted; each solve."""

from __future__ import annotations

import getpass
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    when: str
    who: str = ""


class AuditEntry(_Entry):
    """One line of the audit trail. Entries are only ever added.

    Attributes
    ----------
    when : str
        Local ISO date and time, with its offset.
    who : str
        The person at the desk.
    action : str
        What happened, in one or two words: ``"reading"``, ``"accepted"``, ``"declined"``, ``"rule added"``,
        ``"rule removed"``, ``"imported"``, ...
    request : str
        The words as they were typed.
    model, model_version : str
        Which model read them, and its file's or adapter's hash.
    answer : str
        What the model wrote, untouched.
    reading : dict or None
        What that comes to, in the contract's JSON.
    accepted : bool or None
        Whether the person put it in force; None where there was nothing to decide.
    rules : tuple of str
        Ids of the rules that came of it, or that it concerns.
    note : str
        Anything else worth knowing, as a sentence.
    """

    action: str
    request: str = ""
    model: str = ""
    model_version: str = ""
    answer: str = ""
    reading: dict[str, Any] | None = None
    accepted: bool | None = None
    rules: tuple[str, ...] = ()
    note: str = ""


class SolveEntry(_Entry):
    """One solve: what it was given and what came out.

    Attributes
    ----------
    plan : str
        The name of the plan that it made; empty when it made none.
    seconds, time_limit : float
        How long it ran and was allowed to.
    value : float or None
        The objective of the plan, lower is better.
    served, unserved : int
        How many activities the plan has, and leaves out.
    rules : int
        How many rules were active.
    refused : dict
        Rules that were refused, by id, each with the sentence why.
    passed : bool or None
        The judge's verdict.
    """

    plan: str = ""
    seconds: float = 0.0
    time_limit: float = 0.0
    seed: int = 0
    value: float | None = None
    served: int = 0
    unserved: int = 0
    rules: int = 0
    refused: dict[str, str] = {}
    passed: bool | None = None


def now() -> str:
    """Return the local date and time to the second, with its offset, as ISO text."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def user() -> str:
    """Return the name of the person at the desk as the system knows it, or an empty text."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
