"""What of the present plan stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.errors import RefusedError
from planner.fields import ActivityNames, EndMoment, ResourceNames
from planner.phrases import activities_said, resources_said
from planner.phrases_fr import french_activities, french_resources
from planner.wording import listing, must, spoken, until_text

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView, Work
    from planner.model.names import Names


class Freeze(Constraint):
    """What of the present plan stays as it is."""

    kind: Literal["freeze"] = "freeze"
    title: ClassVar[str] = "Freeze"
    examples: ClassVar[tuple[str, ...]] = (
        "leave Truck 2's route as it is",
        "everything before 10 is already under way",
    )

    resources: ResourceNames | None = None
    activities: ActivityNames | None = None
    until: EndMoment | None = None
    keep: Literal["all", "order", "resource"] | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names) if self.resources else None
        what = activities_said(self.activities, names) if self.activities else None
        subject = f"the work of {who}" if who else "everything"
        if what:
            subject = f"{what} on {who}" if who else what.text
        several = what is not None and what.several
        before = f" {until_text(self.until, 'up to')}" if self.until else ""
        it, its = ("they are", "their") if several else ("it is", "its")
        how = {
            "order": f"where {it} and in the same sequence, but {its} times may change",
            "resource": f"where {it}, but {its} sequence and times may change",
        }.get(self.keep or "all", f"as {it}")
        return spoken(
            f"{subject}{before} {must(self.soft)} stay {how}", self.soft, what is not None and what.spelled
        )

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names) if self.resources else None
        what = french_activities(self.activities, names) if self.activities else None
        subject = f"le travail {who.of}" if who else "tout"
        if what:
            subject = f"{what} sur {who}" if who else what.text
        several, feminine = what is not None and what.several, what is not None and what.feminine
        before = f" {fr.until_text(self.until)}" if self.until else ""
        there = f"{'elle' if feminine else 'il'}{'s' if several else ''} {'sont' if several else 'est'}"
        same = f"tel{'le' if feminine else ''}{'s' if several else ''} quel{'le' if feminine else ''}"
        how = {
            "order": f"là où {there} et dans le même ordre, mais les horaires peuvent changer",
            "resource": f"là où {there}, mais l’ordre et les horaires peuvent changer",
        }.get(self.keep or "all", f"{same}{'s' if several else ''}")
        must_fr = what.must(self.soft) if what else fr.must(self.soft)
        return fr.spoken(
            f"{subject}{before} {must_fr} rester {how}", self.soft, what is not None and what.spelled
        )

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver.

        Raises
        ------
        RefusedError
            When there is no plan in force that anything could be kept of.
        """
        if model.present is None:
            raise RefusedError("There is no plan yet, so nothing of it can stay as it is. Solve first.")
        activities = model.activities(self.activities) if self.activities else ()
        resources = model.resources(self.resources) if self.resources else ()
        if (self.activities and not activities) or (self.resources and not resources):
            return
        until = model.calendar.at(self.until, "end") if self.until else None
        model.keep(activities, resources, until, self.keep or "all")

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield what differs from the plan that was in force."""
        if plan.present is None:
            return
        before = plan.of_present
        kept = self._kept(before)
        of: dict[str, list[Work]] = {}
        for work in kept:
            of.setdefault(work.activity, []).append(work)
        for activity, works in of.items():
            yield from self._moved(plan, activity, works)
        if self.keep == "order":
            yield from self._reordered(plan, kept)
        if self.keep in (None, "all") and not self.activities:
            yield from self._added(plan, kept)

    def _kept(self, before: PlanView) -> list[Work]:
        activities = set(before.names.activities(self.activities)) if self.activities else None
        resources = set(before.names.resources(self.resources)) if self.resources else None
        until = before.calendar.at(self.until, "end") if self.until else None
        return [
            w
            for w in before.works
            if (activities is None or w.activity in activities)
            and (resources is None or w.resource in resources)
            and (until is None or w.start < until)
        ]

    def _moved(self, plan: PlanView, activity: str, kept: list[Work]) -> Iterator[Breach]:
        if not plan.served(activity):
            yield Breach(f"{activity} is left out, but was to stay as it is.", (activity,))
            return
        now = {(w.part, w.resource): w for w in plan.by_activity[activity]}
        for work in kept:
            new = now.get((work.part, work.resource))
            if new is None:
                there = listing(plan.resources_of(activity)) or "nobody"
                text = f"{activity} goes from {work.resource or 'nobody'} to {there}, but was to stay."
                yield Breach(text, (activity,), (work.resource,))
            elif self.keep in (None, "all") and (new.start, new.end) != (work.start, work.end):
                text = (
                    f"{activity} moves from {plan.at(work.start)} to {plan.at(new.start)}, but was to stay as"
                    " it is."
                )
                yield Breach(text, (activity,), (work.resource,), max(1, abs(new.start - work.start)))

    def _reordered(self, plan: PlanView, kept: list[Work]) -> Iterator[Breach]:
        for resource in dict.fromkeys(w.resource for w in kept):
            rank = {(w.activity, w.part): n for n, w in enumerate(w for w in kept if w.resource == resource)}
            last = (-1, "")
            for work in plan.by_resource.get(resource, ()):
                place = rank.get((work.activity, work.part))
                if place is None:
                    continue
                if place < last[0]:
                    text = f"{work.activity} now comes after {last[1]} with {resource}, but was before it."
                    yield Breach(text, (work.activity, last[1]), (resource,))
                last = max(last, (place, work.activity))

    def _added(self, plan: PlanView, kept: list[Work]) -> Iterator[Breach]:
        known = {(w.activity, w.resource, w.part) for w in kept}
        resources = set(plan.names.resources(self.resources)) if self.resources else None
        until = plan.calendar.at(self.until, "end") if self.until else None
        for work in plan.works:
            if resources is not None and work.resource not in resources:
                continue
            if until is not None and work.start >= until:
                continue
            if (work.activity, work.resource, work.part) not in known:
                text = f"{work.activity} is new with {work.resource}, whose work was to stay as it is."
                yield Breach(text, (work.activity,), (work.resource,))
