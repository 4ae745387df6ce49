"""What of a timeline is shown: how tasks are lined up, and what is drawn beside the bars."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True)
class Shown:
    """The choices of whoever looks at a timeline.

    Attributes
    ----------
    by : {"station", "job"}
        What a row of tasks stands for.
    critical, slack, links : bool
        Whether the critical path, the slack of tasks, and the links of all tasks are drawn.
    load : bool
        Whether stations show their load.
    apart : frozenset of str
        The stations that do otherwise than ``load`` says.
    """

    by: Literal["station", "job"] = "station"
    critical: bool = True
    slack: bool = True
    links: bool = False
    load: bool = False
    apart: frozenset[str] = frozenset()

    def loaded(self, station: str) -> bool:
        """Tell whether a station shows its load."""
        return self.load != (station in self.apart)

    def with_load(self, load: bool) -> Shown:
        """Return the choices with the load of all stations shown, or of none."""
        return replace(self, load=load, apart=frozenset())

    def toggled(self, station: str) -> Shown:
        """Return the choices with one station's load shown or hidden."""
        return replace(self, apart=self.apart ^ {station})
