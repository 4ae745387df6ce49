"""A console that remembers, scenario files, and a worker that behaves as a scenario's name says."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from planner.cli import main
from planner.commands import ask, solving
from planner.document import Document, State
from planner.jobs.client import Worker
from planner.kept_plans import set_plan
from planner.model import Problem
from planner.scenario_file import save
from tests.helpers.small import small_plan, small_problem

HELPERS = Path(__file__).parents[2] / "helpers"


@dataclass
class Ran:
    """What a command did."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command line in this process, with the odd worker for the solver and the echo for the Llama."""

    def worker(program: str) -> Callable[[str], Worker]:
        return lambda module: Worker(module, [sys.executable, str(HELPERS / program)])

    monkeypatch.setattr(solving, "Worker", worker("odd_worker.py"))
    monkeypatch.setattr(ask, "Worker", worker("echo_reader.py"))

    def call(*arguments: object) -> Ran:
        capfd.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = capfd.readouterr()
        return Ran(status, out, err)

    return call


@pytest.fixture
def scenario(tmp_path: Path) -> Callable[..., Path]:
    """Write a scenario file whose name says how the worker is to behave."""

    def make(how: str = "plain", problem: Problem | None = None, planned: bool = False) -> Path:
        problem = problem or small_problem()
        settings = problem.settings.model_copy(update={"name": how})
        state = State(problem.model_copy(update={"settings": settings}))
        path = tmp_path / f"{how}.packtrain"
        save(Document(set_plan(state, small_plan()) if planned else state), path)
        return path

    return make
