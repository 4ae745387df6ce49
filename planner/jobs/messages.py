"""What a job says while it runs: one JSON document a line, both ways.

A worker process reads requests on standard input and writes messages on file descriptor 1. Every request
carries an ``id`` that its messages repeat. ``stop`` makes the job in hand finish with its best answer.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from planner.model.plan import Plan
from planner.model.problem import Problem

SolveMode = Literal["solve", "insert"]


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SolveRequest(_Message):
    """Make a plan.

    Attributes
    ----------
    time_limit : float
        Seconds from the start of the solve.
    present : Plan or None
        The plan in force: a start for the search and what `freeze` refers to.
    mode : {'solve', 'insert'}
        ``insert`` only puts the orders that have no place in the present plan into it.
    """

    type: Literal["solve"] = "solve"
    id: str
    problem: Problem
    time_limit: float = 30.0
    seed: int = 0
    present: Plan | None = None
    mode: SolveMode = "solve"


class ReadRequest(_Message):
    """Read a planning request; ``vocabulary`` is that of `planner.language.vocabulary`, as JSON.

    ``model`` is the path of a GGUF file; empty for the one that ships with Packtrain.
    """

    type: Literal["read"] = "read"
    id: str
    request: str
    vocabulary: dict[str, Any]
    model: str = ""


class ExamRequest(_Message):
    """Set a model the bundled exam; ``model`` is the path of a GGUF file, empty for the one that ships."""

    type: Literal["exam"] = "exam"
    id: str
    model: str = ""


class WordRequest(_Message):
    """Say facts in a few sentences of English or French."""

    type: Literal["word"] = "word"
    id: str
    facts: tuple[str, ...]
    language: Literal["en", "fr"] = "en"
    model: str = ""


class StopRequest(_Message):
    """Finish the job in hand with the best answer so far."""

    type: Literal["stop"] = "stop"
    id: str = ""


class Ready(_Message):
    """The worker has started (and loaded what it needs)."""

    type: Literal["ready"] = "ready"
    id: str = ""
    text: str = ""


class Progress(_Message):
    """How far a job is.

    ``value`` is the objective of a new best plan, when there is one; ``share`` how much is done, 0 to 1, where that
    is known.
    """

    type: Literal["progress"] = "progress"
    id: str
    seconds: float
    text: str = ""
    value: float | None = None
    served: int | None = None
    share: float | None = None


class Found(_Message):
    """A better plan, in full; sent for the first and then at most about once a second."""

    type: Literal["found"] = "found"
    id: str
    seconds: float
    value: float
    plan: Plan


class Solved(_Message):
    """The end of a solve: the best plan found and which rules were refused, with a sentence each."""

    type: Literal["solved"] = "solved"
    id: str
    plan: Plan
    refused: dict[str, str] = {}


class ReadDone(_Message):
    """The end of a reading; ``result`` is `planner.language.reading.ReadingResult` as JSON."""

    type: Literal["read_done"] = "read_done"
    id: str
    result: dict[str, Any]


class Graded(_Message):
    """The end of an exam; ``grade`` is `planner.language.grade.Grade` as JSON."""

    type: Literal["graded"] = "graded"
    id: str
    grade: dict[str, Any]


class Worded(_Message):
    """The model's words for facts, not checked yet."""

    type: Literal["worded"] = "worded"
    id: str
    text: str


class Failed(_Message):
    """The job ended without an answer; ``text`` is for the planner, ``detail`` for the log."""

    type: Literal["failed"] = "failed"
    id: str
    text: str
    detail: str = ""


Request = Annotated[
    SolveRequest | ReadRequest | ExamRequest | WordRequest | StopRequest, Field(discriminator="type")
]
Message = Annotated[
    Ready | Progress | Found | Solved | ReadDone | Graded | Worded | Failed, Field(discriminator="type")
]

REQUEST: TypeAdapter[Request] = TypeAdapter(Request)
MESSAGE: TypeAdapter[Message] = TypeAdapter(Message)
