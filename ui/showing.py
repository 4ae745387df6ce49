"""Brings the session's plan into the views: scene, marks, figures, rules, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from planner.checking import Verdict
from planner.document import Change
from planner.explain.proof import proof_sentence, proof_words
from planner.explain.report import PlanReport
from planner.model import Plan
from planner.refusals import refusals
from planner.wording import count_text, kilometres_text, money_text
from ui.dialogs import TextTableDialog
from ui.foreseeing import Foreseeing
from ui.map.pane import MapPane
from ui.results import ResultsPane
from ui.scene import Scene
from ui.theme import current_theme, route_color
from ui.timeline import TimelinePane

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Showing(QObject):
    """Keeps every view at the state of the session."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._scene = Scene()
        self._behind: set[MapPane | TimelinePane | ResultsPane] = set()
        self._ahead = Foreseeing(window.background, self)
        self._ahead.changed.connect(self._on_foreseen)
        self._ahead.failed.connect(window.show_error)

    def show_all(self) -> None:
        """Show everything anew, as after opening."""
        problem = self._session.problem
        self._show_scene(Scene(problem) if problem else Scene())
        self._show_rules(None)
        self._window.run_bar.show_status("")
        self._window.run_bar.show_verdict("", "neutral")
        self._window.run_bar.show_figures(())
        self._window.run_bar.curve.show_points((), 1.0)

    def show_change(self, change: Change) -> None:
        """Show what an edit touched; the plan follows once it has been judged."""
        document = self._session.document
        if document is None:
            return
        if change.problem and document.state.plan is None:
            self._show_scene(Scene(document.problem))
        if change.rules or change.problem:
            self._show_rules(self._session.report)

    def show_report(self) -> None:
        """Show the judged plan, or that there is none."""
        document, report = self._session.document, self._session.report
        if document is None:
            return
        if report is None:
            self._show_scene(Scene(document.problem))
            self._window.run_bar.show_verdict("", "neutral")
            self._window.run_bar.show_figures(())
        else:
            self._show_scene(_scene(report, document.state.previous_plan))
            self._show_verdict(report)
            self._show_figures(report)
        self._show_rules(report)

    def preview(self, report: PlanReport) -> None:
        """Show the best plan of a solve that goes on."""
        self._show_scene(_scene(report, None))
        self._show_verdict(report)
        self._show_figures(report)

    def show_marks(self) -> None:
        """Show beside each activity who does it, in the colours of the theme in force."""
        self._window.tables.show_marks(*_marks(self._scene))

    def catch_up(self) -> None:
        """Bring the view at the front up to date; those behind it follow when they are looked at."""
        for view in tuple(self._behind):
            if view is self._window.views.currentWidget():
                self._behind.discard(view)
                view.set_scene(self._scene)

    def show_history(self) -> None:
        """Show the audit trail and the solves, newest first."""
        document = self._session.document
        if document is None:
            return
        rows = [
            (
                entry.when.replace("T", " ")[:19],
                entry.who,
                entry.action,
                entry.request or entry.note,
                entry.answer,
                entry.model,
            )
            for entry in document.audit
        ]
        rows += [
            (
                solve.when.replace("T", " ")[:19],
                solve.who,
                "solved",
                f"{solve.plan}: {solve.served} served, {solve.unserved} left out, {solve.seconds:.0f} s",
                "",
                "",
            )
            for solve in document.history
        ]
        rows.sort(reverse=True)
        TextTableDialog(
            "History",
            "What was asked, what the model wrote, what a person accepted, and every solve."
            if rows
            else "Nothing has happened yet.",
            ("when", "who", "what", "words", "the model wrote", "model"),
            rows,
            self._window,
        ).exec()

    # inner workings

    def _show_scene(self, scene: Scene) -> None:
        window = self._window
        self._scene = scene
        self._behind = {window.map, window.timeline, window.results}
        self.catch_up()
        window.unserved.set_scene(scene)
        window.changes.show_changes(scene.problem, scene.changes)
        self._ahead.look(scene.problem, scene.plan)
        self._show_notes()
        left = len(scene.plan.unserved) if scene.plan else 0
        moved = len(scene.changes.changes) if scene.changes else 0
        window.below.setTabText(0, f"Left out ({left})" if left else "Left out")
        window.below.setTabText(1, f"What changed ({moved})" if moved else "What changed")
        self.show_marks()
        routed = bool(scene.problem and scene.problem.orders)
        other = bool(scene.problem and (scene.problem.tasks or scene.problem.shifts))
        window.views.setTabVisible(window.views.indexOf(window.map), routed or not other)
        title = "Routes" if not other else "Results" if routed else "Schedule"
        window.views.setTabText(window.views.indexOf(window.results), title)

    def _show_notes(self) -> None:
        plan, notes = self._scene.plan, self._window.notes
        notes.show_notes(plan.info.notes if plan else (), self._ahead.concerns if self._scene.problem else ())
        below = self._window.below
        below.setTabText(below.indexOf(notes), f"Notes ({notes.count})" if notes.count else "Notes")

    def _on_foreseen(self) -> None:
        self._show_notes()
        self._show_rules(self._session.report)

    def _show_rules(self, report: PlanReport | None) -> None:
        problem = self._session.problem
        if problem is None:
            self._window.ledger.show_rules((), {})
            return
        remarks: dict[str, tuple[str, str]] = {
            rule: (text, "warning") for rule, text in refusals(problem).items()
        }
        for concern in self._ahead.concerns:
            for rule in concern.rules:
                remarks.setdefault(rule, (concern.text, "warning"))
        if report is not None:
            for breach in report.verdict.breaches:
                if breach.rule is not None and breach.rule not in remarks:
                    remarks[breach.rule] = (breach.sentence, "danger" if breach.hard else "warning")
        self._window.ledger.show_rules(problem.rules, remarks, problem.names)

    def _show_verdict(self, report: PlanReport) -> None:
        verdict = report.verdict
        hard = [breach for breach in verdict.breaches if breach.hard]
        wishes = len(verdict.breaches) - len(hard)
        tip = "\n".join(breach.sentence for breach in verdict.breaches[:12])
        bar = self._window.run_bar
        if hard:
            bar.show_verdict(count_text(len(hard), "problem"), "danger", tip)
        elif wishes:
            bar.show_verdict(f"Checked, {count_text(wishes, 'wish', 'wishes')} open", "warning", tip)
        else:
            bar.show_verdict("Checked", "success", "The judge finds that the plan keeps every rule.")

    def _show_figures(self, report: PlanReport) -> None:
        self._window.run_bar.show_figures(key_figures(report))


def _scene(report: PlanReport, previous: Plan | None) -> Scene:
    return Scene(report.problem, report.plan, previous, report.changes, report.verdict)


def key_figures(report: PlanReport) -> list[tuple[str, str, str]]:
    """Return the key figures of a plan as (what, value, tip), the weightiest first."""
    problem, plan = report.problem, report.plan
    verdict: Verdict = report.verdict
    figures = verdict.figures
    shown: list[tuple[str, str, str]] = []
    if problem.orders:
        served = len({name for route in plan.routes for name in route.orders})
        shown.append(("orders", f"{served}/{len(problem.orders)}", "Orders that are served"))
        used = len({route.vehicle for route in plan.routes if route.orders})
        shown.append(("vehicles", f"{used}/{len(problem.vehicles)}", "Vehicles in use"))
        shown.append(("distance", kilometres_text(round(figures.metres, -3)), "Over all vehicles"))
    if problem.tasks:
        shown.append(("tasks", f"{len(plan.schedule)}/{len(problem.tasks)}", "Tasks that are scheduled"))
        end = max((item.end for item in plan.schedule), default=0)
        if end:
            shown.append(
                (
                    "finished",
                    f"{problem.calendar.date_of(end):%a} {end % 1440 // 60:02d}:{end % 60:02d}",
                    "When the last task ends",
                )
            )
    if problem.shifts:
        posts = sum(shift.needed for shift in problem.shifts)
        shown.append(("posts", f"{len(plan.roster)}/{posts}", "Posts that are staffed"))
    if (proof := proof_text(plan.info.within)) is not None:
        shown.append(proof)
    if figures.cost:
        shown.append(
            ("cost", money_text(figures.cost, problem.settings.currency), "Fixed, per km and per hour")
        )
    return shown


def proof_text(within: float | None) -> tuple[str, str, str] | None:
    """Return how near a plan is to the best there can be, as a key figure; None when little is proved."""
    words = proof_words(within)
    return ("proved", words, proof_sentence(within) or "") if words is not None else None


def _marks(scene: Scene) -> tuple[dict[str, QColor], dict[str, str]]:
    """Return a chip and a remark for every activity of a plan: who does it, or why nobody does."""
    colours: dict[str, QColor] = {}
    remarks: dict[str, str] = {}
    if scene.plan is None:
        return colours, remarks
    for order, stops in scene.stops.items():
        route, stop = stops[-1]
        colours[order] = route_color(scene.vehicle_index.get(route.vehicle, 0))
        remarks[order] = f"{route.vehicle}, {scene.time_text(stop.start)}"
    for item in scene.plan.schedule:
        station = item.station or next(iter(item.needs), "")
        colours[item.task] = route_color(scene.activity_color.get(item.task, 0))
        remarks[item.task] = f"{station}, {scene.time_text(item.start)}"
    danger = current_theme().color("danger")
    for left in scene.plan.unserved:
        colours[left.activity] = danger
        remarks[left.activity] = left.reason
    return colours, remarks
