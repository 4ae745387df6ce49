"""A law on driving and resting hours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.driving_law import eu_offences, us_offences
from planner.fields import ResourceNames
from planner.fitting import no_vehicles
from planner.phrases import resources_said
from planner.phrases_fr import french_resources
from planner.wording import must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem

_LAWS = {
    "eu_561": "the European driving hours (EC 561/2006)",
    "us_hos": "the United States hours of service",
}

_LAWS_FR = {
    "eu_561": "les temps de conduite européens (CE 561/2006)",
    "us_hos": "les temps de conduite des États-Unis (hours of service)",
}


class DriverRules(Constraint):
    """A law on driving and resting hours."""

    kind: Literal["driver_rules"] = "driver_rules"
    title: ClassVar[str] = "Driving hours"
    examples: ClassVar[tuple[str, ...]] = ("apply European driving hours to all trucks",)

    resources: ResourceNames
    rules: Literal["eu_561", "us_hos"]

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names)
        return spoken(f"{who} {must(self.soft)} keep to {_LAWS[self.rules]}", self.soft, who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names)
        return fr.spoken(
            f"{who} {who.must(self.soft)} respecter {_LAWS_FR[self.rules]}", self.soft, who.spelled
        )

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return no_vehicles(problem, "driving hours", self.resources)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        for vehicle in model.vehicles(self.resources):
            model.driving_rules(vehicle, self.rules)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield the limits of the law that a vehicle's driver passes."""
        for vehicle in plan.names.resources(self.resources):
            routes = plan.routes_of.get(vehicle, ())
            eu = self.rules == "eu_561"
            for offence in eu_offences(routes, plan.calendar) if eu else us_offences(routes):
                text = f"{vehicle} {offence.what} (at {plan.at(offence.at)})."
                yield Breach(text, resources=(vehicle,), amount=offence.amount)
