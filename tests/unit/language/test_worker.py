"""The reader's process answers line by line, heeds a stop, and keeps its output clean."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from planner.errors import PacktrainError
from planner.jobs.messages import ReadRequest, StopRequest
from planner.language.reader import CancelledError
from planner.language.worker import Worker, serve
from tests.helpers.talk import relief
from tests.unit.language.test_reading import Line, Scribe


def asked(job: str, request: str, model: str = "") -> str:
    return ReadRequest(id=job, request=request, vocabulary=relief().to_json(), model=model).model_dump_json()


def answers(lines: list[str], load: Callable[[str], Scribe]) -> list[dict[str, object]]:
    sent: list[str] = []
    serve(lines, Worker(sent.append, load))
    return last(sent)


def last(sent: list[str]) -> list[dict[str, object]]:
    """The messages that end a job."""
    told = [json.loads(line) for line in sent]
    return [message for message in told if message["type"] != "progress"]


def test_requests_are_answered_in_order_by_one_warm_model() -> None:
    loaded: list[str] = []

    def load(model: str) -> Scribe:
        loaded.append(model)
        return Scribe("undo last")

    told = answers([asked("1", "undo that"), asked("2", "take it back")], load)
    assert [(message["type"], message["id"]) for message in told] == [("read_done", "1"), ("read_done", "2")]
    assert told[0]["result"]["reading"] == {"intent": "undo", "which": "last"}
    assert loaded == [""]


def test_another_model_takes_the_place_of_the_first() -> None:
    loaded: list[Scribe] = []

    def load(model: str) -> Scribe:
        loaded.append(Scribe("undo last", model_id=model))
        return loaded[-1]

    told = answers([asked("1", "undo that", model="a"), asked("2", "undo that", model="b")], load)
    assert [message["result"]["model"] for message in told] == ["a", "b"]
    assert [scribe.closed for scribe in loaded] == [True, False]


def test_a_model_that_cannot_be_loaded_is_told_in_its_own_words() -> None:
    def load(model: str) -> Scribe:
        raise PacktrainError(f"{model} is no readable GGUF file.")

    (told,) = answers([asked("1", "undo", model="odd.gguf")], load)
    assert (told["type"], told["id"], told["text"]) == ("failed", "1", "odd.gguf is no readable GGUF file.")


def test_a_broken_line_costs_only_itself() -> None:
    told = answers(["not json", "{}", "", asked("1", "undo that")], lambda model: Scribe("undo last"))
    assert [message["type"] for message in told] == ["failed", "failed", "read_done"]


def test_a_stop_calls_the_reading_in_hand_off() -> None:
    begun = threading.Event()

    class Slow(Scribe):
        def write(
            self,
            prompt: str,
            grammar: str,
            cancelled: Callable[[], bool],
            enough: Callable[[str], bool],
            wanted: int = 1,
            watch: Callable[[str], None] = lambda line: None,
        ) -> Line:
            begun.set()
            for _ in range(10_000):
                if cancelled():
                    raise CancelledError
                threading.Event().wait(0.001)
            return Line(" undo last")

    def lines() -> Iterator[str]:
        yield asked("1", "undo that")
        begun.wait()
        yield StopRequest(id="1").model_dump_json()

    sent: list[str] = []
    serve(lines(), Worker(sent.append, lambda model: Slow("undo last")))
    (told,) = last(sent)
    assert (told["type"], told["text"]) == ("failed", "The reading was stopped.")


def test_the_process_speaks_nothing_but_messages_on_its_output(tmp_path: Path) -> None:
    random_bytes = tmp_path / "random.gguf"
    random_bytes.write_bytes(bytes(range(256)) * 20)
    lines = [
        asked("bad", "undo that", model=str(random_bytes)),
        asked("good", "x" * 10_000),
        asked("read", "undo that"),
    ]
    done = subprocess.run(
        [sys.executable, "-m", "planner.language.worker", "--warm"],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    told = last(done.stdout.splitlines())
    assert [(message["type"], message["id"]) for message in told] == [
        ("ready", ""),
        ("failed", "bad"),
        ("read_done", "good"),
        ("read_done", "read"),
    ]
    assert "random.gguf" in told[1]["text"]
    assert told[2]["result"]["reading"] == {"intent": "unclear", "about": "meaning"}
