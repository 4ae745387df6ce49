"""A plan: routes, schedule and roster in one frozen value. Times are minutes from the first midnight."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

StopKind = Literal["start", "delivery", "pickup", "visit", "reload", "break", "end"]
Verdict = Literal["impossible", "crowded_out", "not_found", "skipped"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Stop(_Part):
    """One stop of a route.

    Attributes
    ----------
    kind : str
        What happens; a shipment has a ``pickup`` and a ``delivery`` stop of the same ``order``.
    order : str or None
        The order served; None for start, reload, break and end.
    place : str
        Where; a break keeps the place of the stop before it.
    arrival, start, end : int
        When the vehicle arrives, when the service starts (waiting lies between) and ends.
    metres, driving : int
        The way from the stop before, in metres and minutes.
    """

    kind: StopKind
    order: str | None = None
    place: str
    arrival: int
    start: int
    end: int
    metres: int = 0
    driving: int = 0


class Route(_Part):
    """One vehicle's work on one day: from its first stop (``start``) to its last (``end``).

    An open route has no ``end`` stop. ``day`` is the index in the horizon on which the route starts.
    """

    vehicle: str
    day: int
    stops: tuple[Stop, ...]

    @property
    def start(self) -> int:
        """When the vehicle leaves."""
        return self.stops[0].end

    @property
    def end(self) -> int:
        """When the vehicle is done."""
        return self.stops[-1].end

    @property
    def orders(self) -> tuple[str, ...]:
        """The orders served, each once, in the order of their first stop."""
        return tuple(dict.fromkeys(stop.order for stop in self.stops if stop.order is not None))


class ScheduledTask(_Part):
    """When and where a task is done.

    Attributes
    ----------
    station : str or None
        The station of the chosen mode; None for a task without modes.
    needs : dict
        Which stations give the units that the task needs beside its station.
    """

    task: str
    station: str | None
    start: int
    end: int
    needs: dict[str, int] = {}


class Loading(_Part):
    """A vehicle loaded at a dock before a trip: ``trip`` counts from 0 on its route of that ``day``."""

    vehicle: str
    day: int
    trip: int = 0
    station: str
    start: int
    end: int


class Duty(_Part):
    """A worker on a shift."""

    worker: str
    shift: str


class Unserved(_Part):
    """An activity that was left out, with the reason.

    Attributes
    ----------
    verdict : str
        ``impossible`` (shown for every resource), ``crowded_out`` (would fit, but only by displacing
        others), ``not_found`` (more time may help) or ``skipped`` (a rule says to leave it out).
    reason : str
        One or two plain sentences.
    fix : str
        The smallest change that would let it in, as a sentence; empty when none is known.
    posts : int
        For a shift: how many posts are uncovered.
    """

    activity: str
    verdict: Verdict
    reason: str
    fix: str = ""
    posts: int = 0


class Incumbent(_Part):
    """One point of the progress curve: seconds since the start, and the value found (lower is better)."""

    seconds: float
    value: float


class PlanInfo(_Part):
    """How a plan came about.

    ``by_hand`` says that a person has changed it since it was solved. ``within`` is the proof of its worth:
    no plan that does as much is better by more than this part of its own first measure (0.02: two per cent; None:
    nothing is proved). ``notes`` say in a sentence each what one part of the plan cost another.
    """

    name: str = ""
    created: str = ""
    seconds: float = 0.0
    seed: int = 0
    time_limit: float = 0.0
    engines: tuple[str, ...] = ()
    complete: bool = False
    progress: tuple[Incumbent, ...] = ()
    by_hand: bool = False
    within: float | None = None
    notes: tuple[str, ...] = ()


class Plan(_Part):
    """What every resource does, and what was left out."""

    routes: tuple[Route, ...] = ()
    schedule: tuple[ScheduledTask, ...] = ()
    roster: tuple[Duty, ...] = ()
    loadings: tuple[Loading, ...] = ()
    unserved: tuple[Unserved, ...] = ()
    info: PlanInfo = PlanInfo()
