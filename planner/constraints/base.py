"""What every constraint kind is: one class in one file, from which everything else follows."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem

Strength = Literal["hard", "soft"]


@dataclass(frozen=True)
class Breach:
    """One thing that a plan does against a rule or a datum.

    Attributes
    ----------
    text : str
        A plain sentence with the names and figures.
    activities, resources : tuple of str
        The records concerned, for the views to mark.
    amount : int
        By how much, in the unit of the rule (minutes, metres, thousandths, pieces); 1 when it is yes or no.
    """

    text: str
    activities: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    amount: int = 1


class Constraint(BaseModel):
    """A rule of the plan: declared fields, one sentence, and its meaning stated twice.

    A kind is a subclass in a module of its own below `planner.constraints`. It declares
    ``kind: Literal["its_name"]`` first and its fields with the types of `planner.fields`. The JSON
    schema, the form, the sheet columns, the grammar and the tests are derived from that.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    title: ClassVar[str] = ""
    """What a planner would call the kind, shown in menus and forms."""
    examples: ClassVar[tuple[str, ...]] = ()
    """Requests that a planner would type for it."""

    strength: Strength = "hard"

    @abstractmethod
    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence that a dispatcher would say, ending with a full stop.

        Parameters
        ----------
        names : Names or None
            The scenario's names, by which groups are said as what they are of; None where there is no scenario.
        """

    @abstractmethod
    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the same in French: the same names, figures and times, none left out."""

    def said(self, language: str, names: Names | None = None) -> str:
        """Return the rule's sentence in a language: ``fr`` is French, any other English."""
        return self.sentence_fr(names) if language == "fr" else self.sentence(names)

    @abstractmethod
    def encode(self, model: Encoding) -> None:
        """State the rule to a solver, in solver-neutral verbs.

        Raises
        ------
        RefusedError
            When the rule makes no sense for what the solver plans; the text says why.
        """

    @abstractmethod
    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield what a finished plan does against the rule. Shares nothing with `encode`."""

    def missing(self) -> str | None:
        """Return what the rule would need to say anything, in plain words, or None when it is complete."""
        return None

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule can't be planned in a scenario at all, as a sentence, or None when it can.

        Called only when every name is known and stands for something.
        """
        return None

    @property
    def soft(self) -> bool:
        """Whether the rule may be broken at a price."""
        return self.strength == "soft"

    def to_contract(self) -> dict[str, Any]:
        """Return the public JSON form: fields that were not said are left out, and so is a hard strength."""
        document = self.model_dump(mode="json", exclude_none=True)
        if document.get("strength") == "hard":
            del document["strength"]
        strength = document.pop("strength", None)
        if strength:
            document["strength"] = strength
        return document
