"""What the window does around a solve: start it, show how it goes, put its plan in force, or compare a trial."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner import kept_plans
from planner.audit import SolveEntry
from planner.document import State
from planner.explain.changes import orders_without_place, stay_sentence
from planner.explain.report import PlanReport, report
from planner.explain.trials import Trial, outcome
from planner.model import Plan, Problem
from planner.wording import count_text
from ui.assistant.talk import talk_in
from ui.planning import Purpose, Run

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Solving(QObject):
    """One solve at a time, for the plan in force or for a trial on the side."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._planning = window.planning
        self._trial: Trial | None = None
        self._planning.started.connect(self._on_started)
        self._planning.progressed.connect(self._on_progressed)
        self._planning.previewed.connect(window.showing.preview)
        self._planning.finished.connect(self._on_finished)
        self._planning.failed.connect(self._on_failed)

    def solve(self) -> None:
        """Make a plan for the open scenario; how much it may differ from the one in force is a setting."""
        if self._session.problem is not None:
            self._start(self._session.problem, Purpose.PLAN)

    def solve_anew(self) -> None:
        """Make a plan that may differ from the one in force at will, whatever the setting."""
        problem = self._session.problem
        if problem is not None:
            freely = problem.settings.model_copy(update={"stability": "free"})
            self._start(problem.model_copy(update={"settings": freely}), Purpose.PLAN)

    def insert(self) -> None:
        """Put the orders that have no place in the plan in force into it."""
        document = self._session.document
        if document is None or self._planning.running:
            return
        if document.plan is None:
            self._say("There is no plan yet that orders could be put into. Press Solve (F5) first.")
        elif not orders_without_place(document.problem, document.plan):
            self._say("Every order has its place in the plan already.")
        else:
            self._start(document.problem, Purpose.INSERT)

    def _start(self, problem: Problem, purpose: Purpose) -> None:
        document = self._session.document
        if document is None or self._planning.running:
            return
        if not (problem.orders or problem.tasks or problem.shifts):
            self._say("There is nothing to plan yet: add orders, tasks or shifts.")
            return
        preferences = self._session.preferences
        self._trial = None
        self._planning.solve(problem, document.plan, preferences.time_limit, preferences.seed, purpose)

    def _say(self, text: str) -> None:
        self._window.statusBar().showMessage(text, 8000)

    def try_out(self, trial: Trial) -> None:
        """Solve a trial on the side and tell the assistant what it came to."""
        document = self._session.document
        if document is None:
            return
        if self._planning.running:
            self._window.assistant.show_reply("A solve is still going on. Please ask again when it is done.")
            return
        if self._session.report is None:
            self._window.assistant.show_reply("There is no plan to compare with yet. Press Solve (F5) first.")
            return
        preferences = self._session.preferences
        self._trial = trial
        self._planning.solve(
            trial.problem, document.plan, preferences.time_limit, preferences.seed, Purpose.BRANCH
        )

    def forget(self) -> None:
        """Let go of a solve whose document is no longer open."""
        self._trial = None
        if self._planning.running:
            self._planning.stop()

    def _on_started(self) -> None:
        bar = self._window.run_bar
        bar.show_running(True)
        bar.curve.show_points((), 1.0)
        run = self._planning.run
        inserting = run is not None and run.purpose is Purpose.INSERT
        bar.show_status(
            "Trying …" if self._trial else "Inserting …" if inserting else "Looking for a first plan …"
        )
        self._enable(False)

    def _on_progressed(self) -> None:
        run = self._planning.run
        if run is None:
            return
        self._window.run_bar.curve.show_points(run.curve, run.time_limit)
        self._window.run_bar.show_status(run.text)

    def _on_finished(self, run: Run, plan: Plan, refused: dict[str, str]) -> None:
        self._end()
        trial, self._trial = self._trial, None
        document = self._session.document
        if document is None:
            return
        if trial is not None:
            self._compare(trial, run, plan)
            return
        if document.problem is not run.problem and not _same_activities(document.state, run):
            self._window.run_bar.show_status("The data changed during the solve; solve again.")
            self._window.showing.show_report()
            return
        before = document.plan
        served = sum(len(route.orders) for route in plan.routes) + len(plan.schedule) + len(plan.roster)
        inserting = run.purpose is Purpose.INSERT
        step = "Insert new orders" if inserting else "Solve"
        self._session.do(step, lambda state: kept_plans.set_plan(state, plan))
        document.record_solve(
            SolveEntry(
                when=datetime.now().astimezone().isoformat(timespec="seconds"),
                who=self._session.person,
                plan=document.plan.info.name if document.plan else "",
                seconds=plan.info.seconds,
                time_limit=run.time_limit,
                value=run.curve[-1][1] if run.curve else None,
                served=served,
                unserved=len(plan.unserved),
                seed=plan.info.seed,
                rules=len(run.problem.active_rules),
                refused=refused,
            )
        )
        left = len(plan.unserved)
        text = _done_text(document.problem, before, plan, inserting)
        text = f"{text}; {left} left out" if left else text
        stayed = stay_sentence(document.problem, before, plan) if before is not None else ""
        self._window.run_bar.show_status(f"{text}. {stayed}" if stayed else text)
        for sentence in refused.values():
            self._window.assistant.show_reply(sentence, "The plan was made without this rule.")
        self._window.below.setCurrentIndex(0 if left or document.state.previous_plan is None else 1)

    def _compare(self, trial: Trial, run: Run, plan: Plan) -> None:
        before = self._session.report
        if before is None:
            return
        self._window.background.run(
            lambda: report(trial.problem, plan, before.plan),
            lambda after: self._show_outcome(trial, before, after),
            lambda error: self._window.show_error("The trial could not be judged.", error),
        )

    def _show_outcome(self, trial: Trial, before: PlanReport, after: PlanReport) -> None:
        window = self._window
        talk = talk_in(trial.language)
        window.run_bar.show_status("Trial done; your plan is unchanged")
        card = window.assistant.show_proposal(
            talk.came_of_it, [outcome(trial, before, after)], talk.take_over, talk.keep_plan
        )

        def take_over() -> None:
            def edit(state: State) -> State:
                return kept_plans.set_plan(state.with_problem(trial.problem), after.plan)

            if self._session.problem is not before.problem:
                card.settle(talk.changed_since, "warning")
            elif self._session.do("Take over the trial", edit):
                card.settle(talk.taken_over, "success")

        card.accepted.connect(take_over)
        card.declined.connect(lambda: card.settle(talk.plan_kept, "neutral"))

    def _on_failed(self, text: str, detail: str) -> None:
        self._end()
        self._trial = None
        self._window.run_bar.show_status(text)
        self._window.show_error(text, detail or "No further details.")

    def _end(self) -> None:
        self._window.run_bar.show_running(False)
        self._enable(self._session.document is not None)

    def _enable(self, idle: bool) -> None:
        actions = self._window.actions_by_name
        self._window.enable_stop()
        for name in ("solve", "solve_anew", "insert"):
            actions[name].setEnabled(idle)


def _done_text(problem: Problem, before: Plan | None, plan: Plan, inserting: bool) -> str:
    seconds = plan.info.seconds
    if not inserting or before is None:
        return f"Done in {seconds:.0f} s"
    new = len(orders_without_place(problem, before)) - len(orders_without_place(problem, plan))
    return (
        f"{count_text(new, 'order')} inserted in {seconds:.1f} s" if new > 0 else "No order could be inserted"
    )


def _same_activities(state: State, run: Run) -> bool:
    now, then = state.problem, run.problem
    return now.orders == then.orders and now.tasks == then.tasks and now.shifts == then.shifts
