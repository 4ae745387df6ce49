"""The grade of a model: how well it reads the bundled exam, and whether it may be the one that reads requests."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache
from importlib.resources import files
from pathlib import Path
from statistics import median
from typing import Any

from planner.language.exam import Attempt, Question, load, mark
from planner.language.reader import Reader
from planner.language.reading import read
from planner.language.vocabulary import Vocabulary
from planner.sheets import read_workbook
from planner.sheets.examples import examples

ENOUGH_RIGHT, MOST_MISLED, MOST_SECONDS = 0.75, 0.05, 15.0
"""What a model must reach to be used: share read exactly, share wrong without asking back, median seconds."""
GOOD_RIGHT, GOOD_MISLED = 0.9, 0.025


@dataclass(frozen=True)
class Grade:
    """What came out of the bundled exam.

    Attributes
    ----------
    model, sha256
        The model's name, and the hash of its file.
    exam
        Which exam it was: the beginning of its hash.
    asked, right, misled, asked_back
        Requests set; read exactly; read wrongly without asking back; and shown as a question.
    seconds, late_seconds
        Median time of a reading, and the time within which 95 of 100 were read.
    """

    model: str
    sha256: str
    exam: str
    asked: int
    right: int
    misled: int
    asked_back: int
    seconds: float
    late_seconds: float

    @property
    def right_share(self) -> float:
        """Share read exactly, 0 to 1."""
        return self.right / max(1, self.asked)

    @property
    def misled_share(self) -> float:
        """Share read wrongly without asking back, 0 to 1."""
        return self.misled / max(1, self.asked)

    @property
    def may_read(self) -> bool:
        """Whether the model may be the one that reads requests."""
        return (
            self.right_share >= ENOUGH_RIGHT
            and self.misled_share <= MOST_MISLED
            and self.seconds <= MOST_SECONDS
        )

    @property
    def current(self) -> bool:
        """Whether it was given by the exam that this version of Packtrain brings."""
        return self.exam == exam_hash()

    def verdict(self) -> str:
        """Return the grade as a sentence."""
        if self.right_share < ENOUGH_RIGHT:
            return "This model misreads too many requests to be of use."
        if self.misled_share > MOST_MISLED:
            return "This model too often misreads a request without noticing, so it can't be relied on."
        if self.seconds > MOST_SECONDS:
            return "This model reads rightly, but too slowly on this computer."
        if self.right_share >= GOOD_RIGHT and self.misled_share <= GOOD_MISLED:
            return "This model reads well. Go on checking the sentences that it proposes."
        return "This model can be used, but it errs now and then. Read each sentence before you accept it."

    def to_json(self) -> dict[str, Any]:
        """Return the grade as JSON data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Grade:
        """Take a grade from JSON data.

        Raises
        ------
        KeyError, TypeError, ValueError
            When it is none.
        """
        kinds = {"str": str, "int": int, "float": float}
        return cls(**{field.name: kinds[str(field.type)](data[field.name]) for field in fields(cls)})


def _exam_path() -> Path:
    return Path(str(files("assets").joinpath("exam", "requests.jsonl")))


@cache
def exam_hash() -> str:
    """Return the beginning of the bundled exam's hash: grades of another exam are not compared with it."""
    return hashlib.sha256(_exam_path().read_bytes()).hexdigest()[:12]


def bundled_exam() -> tuple[list[Question], dict[str, Vocabulary]]:
    """Return the bundled requests and the words of the example workbooks that they are about."""
    questions = load(_exam_path())
    wanted = {question.scenario for question in questions}
    return questions, {
        example.path.stem: Vocabulary.of(read_workbook(example.path).problem)
        for example in examples()
        if example.path.stem in wanted
    }


def grade(
    reader: Reader,
    sha256: str,
    cancelled: Callable[[], bool] = lambda: False,
    watch: Callable[[int, int], None] = lambda done, asked: None,
) -> Grade:
    """Set a model the bundled exam.

    Parameters
    ----------
    reader
        The model.
    sha256
        The hash of its file.
    cancelled
        Asked between two tokens; True calls the exam off.
    watch
        Told how many requests are read, and of how many.

    Raises
    ------
    CancelledError
        When ``cancelled`` answered True.
    """
    questions, vocabularies = bundled_exam()
    done = 0

    def attempt(request: str, vocabulary: Vocabulary) -> Attempt:
        nonlocal done
        watch(done, len(questions))
        found = read(request, vocabulary, reader, cancelled)
        done += 1
        return Attempt(found.reading, found.certainty, found.seconds)

    marks = mark(questions, vocabularies, attempt)
    times = sorted(marks.seconds)
    return Grade(
        model=reader.model_id,
        sha256=sha256,
        exam=exam_hash(),
        asked=len(questions),
        right=marks.right["all"],
        misled=len(marks.misled),
        asked_back=marks.asked_back,
        seconds=round(median(times), 3),
        late_seconds=round(times[min(len(times) - 1, int(len(times) * 0.95))], 3),
    )
