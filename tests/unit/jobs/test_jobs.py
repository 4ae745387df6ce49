"""A job's two sides against each other, in real processes: whatever the worker does, one last message comes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner.jobs import launch
from planner.jobs.client import Worker
from planner.jobs.launch import FLAG, SOLVER, become_worker, worker_command, worker_environment
from planner.jobs.messages import (
    Failed,
    Found,
    Message,
    Progress,
    ReadRequest,
    Ready,
    Solved,
    SolveRequest,
    StopRequest,
)
from planner.model import Problem, Settings

PROGRAM = Path(__file__).parents[2] / "helpers" / "odd_worker.py"


@pytest.fixture
def worker() -> Iterator[Worker]:
    with Worker("odd", command=[sys.executable, str(PROGRAM)]) as started:
        yield started


def _request(how: str, seed: int = 0, job: str = "job 1") -> SolveRequest:
    settings = Settings(name=how, start_date=date(2026, 11, 24))
    return SolveRequest(id=job, problem=Problem(settings=settings), seed=seed)


def _run(worker: Worker, how: str, **options: float) -> list[Message]:
    return list(worker.run(_request(how), **options))


def test_messages_come_in_order_and_the_worker_stays_warm(worker: Worker) -> None:
    kinds = [type(message) for message in _run(worker, "plain")]
    assert kinds == [Ready, Progress, Found, Solved]
    pid = worker._process and worker._process.pid
    last = list(worker.run(_request("plain", seed=7, job="job 2")))[-1]
    assert isinstance(last, Solved)
    assert (last.id, last.plan.info.name) == ("job 2", "seed 7")
    assert worker._process is not None
    assert worker._process.pid == pid


def test_nothing_that_prints_gets_into_the_messages(worker: Worker) -> None:
    """Python's print, a write to descriptor 1, native code and a child process: all go to the error stream."""
    messages = _run(worker, "noisy")
    assert [type(message) for message in messages] == [Ready, Solved]
    worker.close()
    said = "\n".join(worker._complaints)
    assert "a line that is no message" not in said
    for line in ("a print", "a write to descriptor 1", "a native line", "a child"):
        assert line in said


def test_stop_is_noticed_while_the_handler_works(worker: Worker) -> None:
    for message in worker.run(_request("patient")):
        if isinstance(message, Progress):
            worker.stop("job 1")
    assert isinstance(message, Solved)
    assert message.refused == {"stopped": "True"}


def test_a_stop_for_another_job_is_not_heeded(worker: Worker) -> None:
    messages = worker.run(_request("patient"))
    assert isinstance(next(messages), Ready)
    assert isinstance(next(messages), Progress)
    worker._write(StopRequest(id="job 9"))
    assert [type(next(messages)) for _ in range(8)] == [Progress] * 8
    worker.stop("job 1")
    assert isinstance(list(messages)[-1], Solved)


def test_patience_ends_in_a_stop(worker: Worker) -> None:
    last = _run(worker, "patient", patience=0.2)[-1]
    assert isinstance(last, Solved)


def test_what_does_not_stop_is_ended(worker: Worker) -> None:
    last = _run(worker, "deaf", patience=0.2, grace=0.3)[-1]
    assert isinstance(last, Failed)
    assert "did not stop" in last.text
    assert not worker.running


def test_a_native_crash_is_one_failed_message_and_the_next_job_runs(worker: Worker) -> None:
    messages = _run(worker, "abort")
    assert isinstance(messages[-2], Found)
    assert isinstance(messages[-1], Failed)
    assert messages[-1].id == "job 1"
    assert "Fatal Python error: Aborted" in messages[-1].detail
    assert not worker.running
    assert isinstance(_run(worker, "plain")[-1], Solved)


def test_a_fault_is_told_without_its_traceback(worker: Worker) -> None:
    last = _run(worker, "fault")[-1]
    assert isinstance(last, Failed)
    assert "ZeroDivision" not in last.text
    assert "ZeroDivisionError: by nobody" in last.detail


def test_a_refusal_is_told_in_its_own_words(worker: Worker) -> None:
    last = _run(worker, "refusal")[-1]
    assert isinstance(last, Failed)
    assert last.text == "Truck 3 has no start place; give it one."


def test_a_handler_may_send_its_last_message_itself(worker: Worker) -> None:
    assert [type(m) for m in _run(worker, "silent")] == [Ready, Solved]


def test_work_of_another_kind_is_refused(worker: Worker) -> None:
    last = list(worker.run(ReadRequest(id="r", request="x", vocabulary={})))[-1]
    assert isinstance(last, Failed)
    assert "other work" in last.text


def test_a_worker_that_can_not_start_fails_the_request() -> None:
    with Worker("odd", command=[sys.executable, str(PROGRAM), "unprepared"]) as worker:
        (last,) = _run(worker, "plain")
    assert isinstance(last, Failed)
    assert (last.id, last.text) == ("job 1", "The engine is not installed.")


def test_a_program_that_is_no_worker_fails_the_request() -> None:
    with Worker("odd", command=[sys.executable, "-c", "raise SystemExit('no such thing')"]) as worker:
        (last,) = _run(worker, "plain")
    assert isinstance(last, Failed)
    assert "no such thing" in last.detail


def _by_hand() -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, str(PROGRAM)], stdin=pipe, stdout=pipe, stderr=pipe, env=worker_environment()
    )


def test_lines_that_are_no_requests_are_answered_and_survived() -> None:
    process = _by_hand()
    good = _request("plain").model_dump_json().encode()
    lines = [
        b"{",
        b"[" * 9999,
        b'{"type": "solve", "id": "x"}',
        b'{"type": "stop", "id": "unknown"}',
        b"\xff",
        good,
    ]
    assert process.stdin is not None
    process.stdin.write(b"\n\n" + b"\n".join(lines) + b"\n")
    process.stdin.flush()
    assert process.stdout is not None
    answers = []
    while not answers or answers[-1]["type"] != "solved":
        answers.append(json.loads(process.stdout.readline()))
    failed = [a["id"] for a in answers if a["type"] == "failed"]
    assert failed == ["", "", "x", ""]
    process.communicate(timeout=20)


@pytest.mark.parametrize("how", ["patient", "deaf"])
def test_when_the_parent_is_gone_so_is_the_worker(how: str) -> None:
    process = _by_hand()
    assert process.stdin is not None
    process.stdin.write(_request(how).model_dump_json().encode() + b"\n")
    process.stdin.flush()
    assert process.stdout is not None
    process.stdout.readline()
    process.stdin.close()
    process.stdin = None
    assert process.wait(timeout=30) == 0
    process.communicate(timeout=5)


def test_workers_start_from_sources_and_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command(SOLVER) == [sys.executable, "-P", "-m", SOLVER]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command(SOLVER) == [sys.executable, FLAG, SOLVER]


def test_only_workers_are_become(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    monkeypatch.setattr(launch.runpy, "run_module", lambda name, **_: ran.append(name))
    assert not become_worker([])
    assert not become_worker([FLAG, "os"])
    assert not become_worker(["solve", "x"])
    assert become_worker([FLAG, SOLVER])
    assert ran == [SOLVER]


def test_the_environment_keeps_threads_from_spinning() -> None:
    environment = worker_environment({"PATH": "x", "PYTHONPATH": "y"})
    assert environment["OMP_WAIT_POLICY"] == "PASSIVE"
    assert environment["PYTHONPATH"].split(os.pathsep)[-1] == "y"
    assert (Path(environment["PYTHONPATH"].split(os.pathsep)[0]) / "planner").is_dir()


def test_a_file_of_the_folder_one_stands_in_is_not_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planner's folder may hold a planner.py or json.py; neither must run in the worker."""
    for name in ("planner.py", "json.py"):
        (tmp_path / name).write_text("raise SystemExit('the wrong file')")
    monkeypatch.chdir(tmp_path)
    command = [*worker_command("planner.jobs.launch")]
    result = subprocess.run(command, env=worker_environment(), capture_output=True, check=False, timeout=60)
    assert result.returncode == 0
    assert b"the wrong file" not in result.stderr
