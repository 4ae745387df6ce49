"""Worker processes in the window: whatever becomes of them, the window learns it and nothing is lost."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import ui.processes
from planner.jobs.messages import Failed, Found, Solved
from planner.model import Plan, Problem
from tests.helpers.desk import small_problem
from ui.background import Background
from ui.planning import Planning, Purpose, Run
from ui.processes import SolveJob

HELPERS = Path(__file__).resolve().parents[1] / "helpers"


def behaving(name: str) -> Problem:
    problem = small_problem()
    return problem.model_copy(update={"settings": problem.settings.model_copy(update={"name": name})})


@pytest.fixture
def job(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SolveJob]:
    monkeypatch.setattr(
        ui.processes, "worker_command", lambda _: [sys.executable, str(HELPERS / "odd_worker.py")]
    )
    monkeypatch.setattr(ui.processes, "GRACE_MS", 300)
    job = SolveJob()
    yield job
    job.close()


def test_a_job_reports_and_ends(qtbot: QtBot, job: SolveJob) -> None:
    found: list[Found] = []
    job.found.connect(found.append)
    with qtbot.waitSignal(job.solved, timeout=20_000) as caught:
        job.solve(behaving("plain"), 1.0, 7, None)
    message = caught.args[0]
    assert isinstance(message, Solved)
    assert message.plan.info.name == "seed 7"
    assert len(found) == 1
    assert not job.running


def test_what_native_code_prints_spoils_nothing(qtbot: QtBot, job: SolveJob) -> None:
    with qtbot.waitSignal(job.solved, timeout=20_000):
        job.solve(behaving("noisy"), 1.0, 0, None)


@pytest.mark.parametrize("behaviour", ["abort", "fault", "refusal"])
def test_a_failure_is_one_message_and_the_next_job_works(qtbot: QtBot, job: SolveJob, behaviour: str) -> None:
    with qtbot.waitSignal(job.failed, timeout=20_000) as caught:
        job.solve(behaving(behaviour), 1.0, 0, None)
    assert isinstance(caught.args[0], Failed)
    assert caught.args[0].text
    with qtbot.waitSignal(job.solved, timeout=20_000):
        job.solve(behaving("plain"), 1.0, 0, None)


def test_stop_is_obeyed(qtbot: QtBot, job: SolveJob) -> None:
    job.progressed.connect(lambda _: job.stop())
    with qtbot.waitSignal(job.solved, timeout=20_000) as caught:
        job.solve(behaving("patient"), 60.0, 0, None)
    assert caught.args[0].refused == {"stopped": "True"}


def test_a_job_that_does_not_stop_is_ended_and_its_best_plan_kept(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        ui.processes, "worker_command", lambda _: [sys.executable, str(HELPERS / "odd_worker.py")]
    )
    monkeypatch.setattr(ui.processes, "GRACE_MS", 300)
    background = Background()
    planning = Planning(background)
    finished: list[tuple[Run, Plan]] = []
    planning.finished.connect(lambda run, plan, _: finished.append((run, plan)))
    planning.previewed.connect(lambda _: planning.stop())
    with qtbot.waitSignal(planning.failed, timeout=30_000):
        planning.solve(behaving("stubborn"), None, 60.0, 3, Purpose.PLAN)
    assert [plan.info.name for _, plan in finished] == ["seed 3"]
    assert not planning.running
    planning.close()
    background.close()
