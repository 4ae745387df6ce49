"""What one part of a plan cost another, in sentences."""

from __future__ import annotations

from typing import Literal

from planner.costs import figures
from planner.explain.told import span_text
from planner.model import Plan, Problem
from planner.wording import count_text, instant_text, kilometres_text, listing, minutes_text, money_text
from solvers.joining.coupling import used
from solvers.joining.drafts import Draft
from solvers.joining.duties import Duties
from solvers.joining.service import Service

Compared = Literal["service", "duties"]
_MOST = 3
"""How many are named."""
_WORTH_SAYING = 0.005
"""A smaller part of the whole is not worth a sentence."""


class Notes:
    """Collects what stages cost each other.

    What routes would be without something is found by solving once more, for a short time, from the plan's own
    routes: what it gains is a lower bound of the price.
    """

    def __init__(self, problem: Problem, service: Service, duties: Duties) -> None:
        self._problem = problem
        self._service = service
        self._duties = duties
        self._found: list[str] = []

    def compare(self, what: Compared, best: Draft, free: Plan) -> bool:
        """Compare the routes of a plan with those that were found without something.

        Parameters
        ----------
        what : {'service', 'duties'}
            What the free routes did not have to heed.
        best : Draft
            The plan.
        free : Plan
            The free routes.

        Returns
        -------
        bool
            Whether there was something worth saying.
        """
        cause = self._serviced(best.plan, free) if what == "service" else self._off_duty(best.plan, free)
        price = self._price(best.plan, free)
        if cause and price:
            self._found.append(f"{cause} {price}.")
        return bool(cause and price)

    def sentences(self, best: Draft, free_tasks: int) -> tuple[str, ...]:
        """Return everything worth saying about a plan.

        Parameters
        ----------
        best : Draft
            The plan.
        free_tasks : int
            How many tasks could be done if people worked at any time; 0 when nobody looked.
        """
        found = [*self._found, *self._busy_docks(best)]
        lost = free_tasks - len(best.plan.schedule)
        if lost > 0:
            place = "its" if lost == 1 else "their"
            found.append(
                f"Keeping people to the shifts of the roster costs {count_text(lost, 'task')} {place} place, as a second"
                " solve without it shows."
            )
        return tuple(found)

    # -- causes --------------------------------------------------------------------------------------

    def _serviced(self, plan: Plan, free: Plan) -> str:
        """Return the services that free routes drive into, as the subject of a sentence."""
        spans = used(plan)
        out = {(r.vehicle, r.start, r.end) for r in free.routes}
        hit = sorted(
            (start, end, vehicle)
            for vehicle in self._service.vehicles
            for start, end in spans.get(vehicle, ())
            if any(v == vehicle and a < end and start < b for v, a, b in out)
        )
        if not hit:
            return ""
        if len(hit) > _MOST:
            return f"Servicing {count_text(len({v for _, _, v in hit}), 'vehicle')} during the day"
        calendar = self._problem.calendar
        said = [f"{vehicle} {span_text(calendar, start, end)}" for start, end, vehicle in hit]
        return f"Servicing {listing(said)}"

    def _off_duty(self, plan: Plan, free: Plan) -> str:
        """Return the drivers whom free routes would have driving off duty, as the subject of a sentence."""
        on_duty = self._duties.spans(plan)
        names: dict[str, None] = {}
        for route in free.routes:
            driver = self._problem.vehicle[route.vehicle].driver
            if driver in self._duties.rostered and not any(
                a <= route.start and route.end <= b for a, b in on_duty.get(driver, ())
            ):
                names[driver] = None
        if not names:
            return ""
        who = listing(list(names)) if len(names) <= _MOST else count_text(len(names), "driver")
        return f"Keeping {who} to the shifts of the roster"

    # -- prices --------------------------------------------------------------------------------------

    def _price(self, plan: Plan, free: Plan) -> str:
        """Return what free routes would gain, as the rest of a sentence; empty when it is not worth one."""
        problem = self._problem
        ours = figures(problem, Plan(routes=plan.routes))
        theirs = figures(problem, Plan(routes=free.routes))
        measured = "a second solve without it shows"
        more = theirs.orders - ours.orders
        if more > 0:
            return f"costs {count_text(more, 'order')} {'its' if more == 1 else 'their'} place, as {measured}"
        if more < 0:
            return ""
        if ours.metres - theirs.metres > _WORTH_SAYING * ours.metres and ours.metres - theirs.metres >= 1000:
            longer = kilometres_text(round(ours.metres - theirs.metres, -3))
            whole = kilometres_text(round(ours.metres, -3))
            return f"makes the routes about {longer} longer (of {whole}), as {measured}"
        if ours.cost - theirs.cost > _WORTH_SAYING * ours.cost:
            currency = problem.settings.currency
            dearer = money_text(ours.cost - theirs.cost, currency)
            return f"makes the routes {dearer} dearer (of {money_text(ours.cost, currency)}), as {measured}"
        return ""

    def _busy_docks(self, best: Draft) -> list[str]:
        found: list[str] = []
        calendar = self._problem.calendar
        if best.unloaded:
            lost = count_text(len(best.unloaded), "order")
            place = "its" if len(best.unloaded) == 1 else "their"
            found.append(f"The docks can't load everything in time, which costs {lost} {place} place.")
        starts = {(route.vehicle, route.day): route.start for route in best.plan.routes}
        late = sorted((starts[key], key[0], by) for key, by in best.delays.items() if key in starts)
        if len(late) > _MOST:
            total = minutes_text(sum(by for _, _, by in late))
            found.append(f"Busy docks make {len(late)} routes leave later, {total} in all.")
        else:
            found.extend(
                f"A busy dock makes {vehicle} leave {minutes_text(by)} later, at {instant_text(calendar, start)}."
                for start, vehicle, by in late
            )
        return found
