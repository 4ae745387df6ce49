"""What a planner changes in a plan by hand: one step of undo each, written down, judged, with what may follow."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner import by_hand, kept_plans, pins
from planner.audit import AuditEntry, now
from planner.checking import RuleBreach
from planner.document import Change, State
from planner.errors import PacktrainError
from planner.judging import PlanView
from planner.model import Duty, Origin, Plan
from planner.stops_by_hand import Spot, StopMoves, length_without, spot_of
from planner.wording import instant_text

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ByHand(QObject):
    """Carries out moves, pins and swaps, and offers the next step under the timeline."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._offer = window.timeline.offer
        self._offered: tuple[State, str, str] | None = None
        self._told = False
        timeline, results = window.timeline, window.results
        timeline.moved.connect(lambda task, start, station: self.move(task, start, station))
        timeline.nudged.connect(self.nudge)
        timeline.stop_moved.connect(lambda order, spot, part: self.move_stop(order, spot, part))
        timeline.stop_shifted.connect(self.shift_stop)
        timeline.stop_sent.connect(self.send_stop)
        timeline.pin_pressed.connect(self.pin)
        timeline.around_pressed.connect(self.solve_around)
        results.roster_changed.connect(self.change_roster)
        results.duty_pin_pressed.connect(self.pin_duty)
        self._offer.pin_pressed.connect(lambda: self._with_offered(self.pin))
        self._offer.around_pressed.connect(lambda: self._with_offered(self.solve_around))
        self._offer.undo_pressed.connect(self._session.undo)
        self._session.opened.connect(self._forget)
        self._session.changed.connect(self._on_changed)
        self._session.reported.connect(self._on_reported)

    # the timeline

    def move(self, task: str, start: int, station: str, merge: Hashable | None = None) -> None:
        """Put a task at a minute, and at a station unless that is empty; a pin of it moves along."""
        document = self._session.document
        if document is None:
            return
        origin = self._origin(f"Moved {task}")

        def edit(state: State) -> State:
            plan = by_hand.move_task(state.problem, _plan(state), task, start, station or None)
            fixed = task in pins.pinned(state.problem)
            state = kept_plans.change_plan(state, plan)
            return pins.pin(state, task, origin) if fixed else state

        if self._session.do(f"Move {task}", edit, merge):
            text = f"{task} is now at {self._where(task)}."
            self._record("moved by hand", text)
            self._propose(task, text)

    def nudge(self, task: str, minutes: int) -> None:
        """Let a task start so many minutes later, or earlier below zero."""
        document = self._session.document
        items = document.plan.schedule if document is not None and document.plan else ()
        now_there = next((item for item in items if item.task == task), None)
        if now_there is not None:
            self.move(task, max(0, now_there.start + minutes), "", ("nudge", task))

    def move_stop(self, order: str, spot: Spot, part: str = "", merge: Hashable | None = None) -> None:
        """Put an order at a spot of a route, of a shipment the stop said; a pin of it moves along."""
        document = self._session.document
        if document is None:
            return
        origin = self._origin(f"Moved {order}")

        def edit(state: State) -> State:
            fixed = order in pins.pinned(state.problem)
            moves = StopMoves(pins.unpin(state, order).problem, _plan(state))
            state = kept_plans.change_plan(state, moves.moved(order, spot, part))
            return pins.pin(state, order, origin) if fixed else state

        if self._session.do(f"Move {order}", edit, merge):
            text = f"{order} is now with {self._where(order)}."
            self._record("moved by hand", text)
            self._propose(order, text)

    def shift_stop(self, order: str, by: int) -> None:
        """Serve an order so many stops later in its route, or earlier below zero."""
        document = self._session.document
        if document is None or document.plan is None:
            return
        part = "" if document.problem.order[order].kind != "shipment" else "delivery"
        now_there = spot_of(document.plan, order, part)
        last = length_without(document.plan, now_there.vehicle, now_there.day, order, part)
        position = min(max(now_there.position + by, 0), last)
        if position == now_there.position:
            self._say(f"{order} is the {'first' if by < 0 else 'last'} of its route already.")
        else:
            self.move_stop(order, replace(now_there, position=position), part, ("shift", order))

    def send_stop(self, order: str, vehicle: str) -> None:
        """Give an order to a vehicle on the day it is served, wherever in its route it does least harm."""
        document = self._session.document
        if document is None or document.plan is None:
            return
        day = spot_of(document.plan, order).day
        moves = StopMoves(document.problem, document.plan)
        self.move_stop(order, moves.best(order, vehicle, day))

    def pin(self, activity: str) -> None:
        """Keep a task or order where it is, or no longer when it is kept already."""
        document = self._session.document
        if document is None:
            return
        if activity in document.problem.shift:
            self._say("A shift is pinned to a person in the roster.")
            return
        known = {rule.id for rule in document.problem.rules}
        held = pins.pinned(document.problem).get(activity)
        if held:
            done = self._session.do(f"Unpin {activity}", lambda state: pins.unpin(state, activity))
            text = f"{activity} is no longer pinned."
        else:
            origin = self._origin(f"Pinned {activity}")
            done = self._session.do(f"Pin {activity}", lambda state: pins.pin(state, activity, origin))
            text = f"{activity} is pinned where it is."
        if done:
            fresh = tuple(rule.id for rule in document.problem.rules if rule.id not in known)
            self._record("unpinned" if held else "pinned", text, held or fresh)
            self._propose(activity, text)

    def solve_around(self, activity: str) -> None:
        """Pin a task or order where it is and plan everything else anew."""
        document = self._session.document
        if document is None:
            return
        if activity not in pins.pinned(document.problem):
            self.pin(activity)
        if activity in pins.pinned(document.problem):
            self._forget()
            self._window.solving.solve()

    # the roster

    def change_roster(self, text: str, off: tuple[Duty, ...], on: tuple[Duty, ...]) -> None:
        """Take people off shifts and put others on them; a pin of the first who comes off is lifted."""

        def edit(state: State) -> State:
            plan = by_hand.change_roster(state.problem, _plan(state), off, on)
            for duty in off[:1]:
                state = pins.unpin_duty(state, duty.shift, duty.worker)
            return kept_plans.change_plan(state, plan)

        if self._session.do(text, edit):
            self._record("roster changed by hand", text + ".")
            self._say(f"{text}. The plan is being checked.")

    def pin_duty(self, shift: str, worker: str) -> None:
        """Keep a person on a shift, or no longer when that is so already."""
        document = self._session.document
        if document is None:
            return
        held = pins.pinned_duties(document.problem).get((shift, worker))
        if held:
            text = f"Unpin {worker} from {shift}"
            done = self._session.do(text, lambda state: pins.unpin_duty(state, shift, worker))
        else:
            text = f"Pin {worker} to {shift}"
            origin = self._origin(f"Pinned {worker} to {shift}")
            done = self._session.do(text, lambda state: pins.pin_duty(state, shift, worker, origin))
        if done:
            self._record("unpinned" if held else "pinned", text + ".", held or ())
            self._say(f"{text}: done.")

    def pin_selected(self) -> None:
        """Pin or unpin what is selected in whichever view."""
        selection, document = self._window.selection, self._session.document
        if document is None or selection.activity is None:
            self._say("Select a task, a stop or a shift first.")
        elif selection.activity not in document.problem.shift:
            self.pin(selection.activity)
        elif selection.resource is not None:
            self.pin_duty(selection.activity, selection.resource)

    # inner workings

    def _origin(self, words: str) -> Origin:
        return Origin(who=self._session.person, when=now(), words=f"{words} by hand")

    def _record(self, action: str, note: str, rules: tuple[str, ...] = ()) -> None:
        document = self._session.document
        if document is not None:
            entry = AuditEntry(when=now(), who=self._session.person, action=action, note=note, rules=rules)
            document.record(entry)

    def _say(self, text: str) -> None:
        self._window.statusBar().showMessage(text, 8000)

    def _where(self, activity: str) -> str:
        document = self._session.document
        assert document is not None
        assert document.plan is not None
        view = PlanView(document.problem, document.plan)
        span, doers = view.span(activity), view.doers(activity)
        assert span is not None
        time = instant_text(document.problem.calendar, span[0])
        own = document.problem.task.get(activity) is None or activity in view.task_station
        return f"{doers[0]}, {time}" if doers and own else time

    def _propose(self, activity: str, text: str) -> None:
        document = self._session.document
        if document is not None:
            self._offered = document.state, activity, text
            self._offer.offer(text, "Checking", pin=activity not in pins.pinned(document.problem))

    def _on_changed(self, _change: Change) -> None:
        document = self._session.document
        if self._offered and (document is None or document.state is not self._offered[0]):
            self._forget()

    def _on_reported(self) -> None:
        report, document = self._session.report, self._session.document
        self._tell_whose(document.plan if document is not None else None)
        if self._offered is None or report is None or document is None:
            return
        state, activity, text = self._offered
        if document.state is not state or not self._offer.isVisibleTo(self._window.timeline):
            return
        hard = report.verdict.hard
        own = [breach for breach in hard if activity in breach.activities]
        fixed = activity not in pins.pinned(document.problem)
        if own or hard:
            first: RuleBreach = (own or list(hard))[0]
            words = "1 problem" if len(hard) == 1 else f"{len(hard)} problems"
            self._offer.offer(first.sentence, words, "danger", pin=fixed)
        else:
            self._offer.offer(text, "Checked", "success", pin=fixed)

    def _tell_whose(self, plan: Plan | None) -> None:
        """Say in the run bar that the plan is no longer the solver's own."""
        if self._window.planning.running:
            return
        changed = plan is not None and plan.info.by_hand
        if plan is not None and changed:
            self._window.run_bar.show_status(f"{plan.info.name}, changed by hand")
        elif self._told:
            self._window.run_bar.show_status(plan.info.name if plan is not None else "")
        self._told = changed

    def _with_offered(self, call: Callable[[str], None]) -> None:
        if self._offered is not None:
            call(self._offered[1])

    def _forget(self) -> None:
        self._offered = None
        self._offer.hide()


def _plan(state: State) -> Plan:
    if state.plan is None:
        raise PacktrainError("There is no plan yet; solve first.")
    return state.plan
