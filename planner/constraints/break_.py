"""A pause of a resource."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import EndMoment, Minutes, ResourceNames, StartMoment
from planner.fitting import no_vehicles
from planner.model.calendar import Interval, complement, merged
from planner.phrases import resources_said
from planner.phrases_fr import french_resources
from planner.wording import minutes_text, must, spoken, start_text

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Break(Constraint):
    """A pause of a resource on every day whose work covers the time given."""

    kind: Literal["break"] = "break"
    title: ClassVar[str] = "Break"
    examples: ClassVar[tuple[str, ...]] = ("drivers take 30 minutes between 11:30 and 13:30",)

    resources: ResourceNames
    minutes: Minutes
    earliest: StartMoment | None = None
    latest: EndMoment | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names)
        each = " each" if who.several else ""
        when = f", starting {start_text(self.earliest, self.latest)}" if self.earliest or self.latest else ""
        text = f"{who} {must(self.soft)}{each} take a break of {minutes_text(self.minutes)}{when}"
        return spoken(text, self.soft, who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names)
        when = (
            f", à commencer {fr.start_text(self.earliest, self.latest)}"
            if self.earliest or self.latest
            else ""
        )
        text = (
            f"{who} {who.must(self.soft)}{who.each} faire une pause de {fr.minutes_text(self.minutes)}{when}"
        )
        return fr.spoken(text, self.soft, who.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return no_vehicles(problem, "breaks", self.resources, or_stations=True)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        for resource in model.resources(self.resources):
            if resource not in model.problem.worker:
                model.pause(resource, self.minutes, self.earliest, self.latest)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield the days on which a resource works through."""
        for resource in plan.names.resources(self.resources):
            if resource in plan.problem.vehicle:
                yield from self._without_stop(plan, resource)
            elif resource in plan.problem.station:
                yield from self._without_gap(plan, resource)

    def _covers(self, work: Interval, window: Interval) -> bool:
        """Tell whether work goes on so that the pause must lie within it (see `Encoding.pause`)."""
        earliest, latest = window[0], window[1] - 1
        start, end = work
        if start > latest or end <= earliest:
            return False
        if self.earliest is not None and start >= earliest + self.minutes:
            return False
        return self.latest is None or end > latest

    def _without_stop(self, plan: PlanView, vehicle: str) -> Iterator[Breach]:
        windows = plan.calendar.allowed_instants(self.earliest, self.latest)
        for route in plan.routes_of.get(vehicle, ()):
            pauses = [s for s in route.stops if s.kind == "break" and s.end - s.start >= self.minutes]
            for window in windows:
                if self._covers((route.start, route.end), window) and not any(
                    window[0] <= s.start < window[1] for s in pauses
                ):
                    yield self._breach(plan, vehicle, (route.start, route.end))
                    break

    def _without_gap(self, plan: PlanView, station: str) -> Iterator[Breach]:
        busy = merged(plan.held(station))
        for window in plan.calendar.allowed_instants(self.earliest, self.latest):
            start, stop = window[0], window[1] - 1 + self.minutes
            gaps = complement(busy, (start, stop))
            within = [b for b in busy if b[0] < stop and b[1] > start]
            if within and not any(b - a >= self.minutes for a, b in gaps):
                yield self._breach(plan, station, (within[0][0], within[-1][1]))

    def _breach(self, plan: PlanView, resource: str, work: Interval) -> Breach:
        when = f" {start_text(self.earliest, self.latest)}" if self.earliest or self.latest else ""
        text = (
            f"{resource} works from {plan.at(work[0])} to {plan.at(work[1])} without a break of"
            f" {minutes_text(self.minutes)}{when}."
        )
        return Breach(text, resources=(resource,), amount=self.minutes)
