"""An exam for a reader: requests with their right readings, marked by language, sort, intent and kind."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from planner.language.certainty import SURE
from planner.language.comparing import Meaning
from planner.language.confidence import Observation
from planner.language.record import Reading
from planner.language.tongue import language_of
from planner.language.vocabulary import Vocabulary


@dataclass(frozen=True)
class Question:
    """One task of an exam.

    Attributes
    ----------
    id, scenario, request
        Which task, of which scenario, in which words.
    right
        The readings that count as right, the expected one first.
    tags
        What is special about it.
    spoken
        ``en`` or ``fr`` where the task says so.
    """

    id: str
    scenario: str
    request: str
    right: tuple[Reading, ...]
    tags: tuple[str, ...] = ()
    spoken: str = ""

    @property
    def language(self) -> str:
        """``fr`` or ``en``, judged by the words where the task does not say."""
        if self.spoken:
            return self.spoken
        return language_of(self.request)


@dataclass(frozen=True)
class Attempt:
    """A reader's answer to a task.

    Attributes
    ----------
    reading
        What was read.
    certainty
        How sure it was, 0 to 1.
    seconds
        How long it took.
    signs
        What its certainty was judged by.
    """

    reading: Reading
    certainty: float = 1.0
    seconds: float = 0.0
    signs: tuple[float, ...] = ()


@dataclass
class Marks:
    """What came out of an exam.

    Attributes
    ----------
    right, asked
        Tasks read exactly and tasks set, in all and by aspect (``language fr``, ``intent ask``, ``kind limit``,
        ``tag multi``).
    intents, kinds
        Tasks whose intent, and whose kinds, were right.
    wrong
        Each task read otherwise, with what was read.
    misled
        Of these, the ones that a planner would be shown as a rule, question or withdrawal without being asked back.
    asked_back
        Tasks whose reading was not sure enough to be proposed, right or wrong.
    seconds
        How long each task took.
    observations
        What `planner.language.confidence.fit` is made from.
    """

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    intents: int = 0
    kinds: int = 0
    wrong: list[tuple[Question, Reading]] = field(default_factory=list)
    misled: list[tuple[Question, Reading]] = field(default_factory=list)
    asked_back: int = 0
    seconds: list[float] = field(default_factory=list)
    observations: list[Observation] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Share of the tasks that were read exactly, 0 to 1."""
        return self.right["all"] / max(self.asked["all"], 1)

    def report(self) -> str:
        """Return the marks as lines of text."""
        total = max(self.asked["all"], 1)
        lines = [
            f"exact {self.right['all']} of {self.asked['all']} ({self.share:.0%}), "
            f"intent {self.intents / total:.0%}, kinds {self.kinds / total:.0%}",
            f"wrong and sure {len(self.misled)} ({len(self.misled) / total:.1%}), asked back {self.asked_back}",
        ]
        if any(self.seconds):
            times = sorted(self.seconds)
            middle, late = times[len(times) // 2], times[min(len(times) - 1, int(len(times) * 0.95))]
            lines.append(f"seconds: median {middle:.2f}, 95 of 100 within {late:.2f}")
        lines += [
            f"  {aspect}: {self.right[aspect]} of {asked}"
            for aspect, asked in sorted(self.asked.items())
            if aspect != "all"
        ]
        return "\n".join(lines)


def load(path: Path) -> list[Question]:
    """Load an exam from JSON lines with ``id``, ``scenario``, ``request``, ``gold``, ``accept``?, ``tags``?."""
    questions = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            data = json.loads(line)
            right = [data["gold"], *data.get("accept", ())]
            questions.append(
                Question(
                    str(data["id"]),
                    str(data.get("scenario", "")),
                    data["request"],
                    tuple(Reading.from_json(item) for item in right),
                    tuple(data.get("tags", ())),
                    str(data.get("language", "")),
                )
            )
    return questions


def kinds_of(reading: Reading) -> list[str]:
    """Return the kinds of a reading's constraints and question, sorted."""
    kinds = [str(item.get("kind", "any")) for item in reading.constraints]
    if reading.question is not None:
        kinds.append("? " + str(reading.question["kind"]))
    return sorted(kinds)


def mark(
    questions: Iterable[Question],
    vocabularies: Mapping[str, Vocabulary],
    read: Callable[[str, Vocabulary], Reading | Attempt],
    watch: Callable[[Question, Reading, bool], Any] = lambda question, reading, right: None,
) -> Marks:
    """Set an exam and mark it.

    Parameters
    ----------
    questions
        The tasks.
    vocabularies
        The scenarios' words, by the tasks' scenario.
    read
        The reader under examination.
    watch
        Told of each task, what was read, and whether that was right.
    """
    marks = Marks()
    meanings = {name: Meaning(vocabulary) for name, vocabulary in vocabularies.items()}
    for question in questions:
        answer = read(question.request, vocabularies[question.scenario])
        attempt = answer if isinstance(answer, Attempt) else Attempt(answer)
        reading, sure = attempt.reading, attempt.certainty >= SURE
        expected = question.right[0]
        right = any(meanings[question.scenario].same(reading, each) for each in question.right)
        aspects = ["all", f"language {question.language}", f"intent {expected.intent}"]
        aspects += [f"kind {kind}" for kind in dict.fromkeys(kinds_of(expected))]
        aspects += [f"unclear about {expected.about}"] if expected.intent == "unclear" else []
        aspects += [f"tag {tag}" for tag in question.tags]
        marks.asked.update(aspects)
        if right:
            marks.right.update(aspects)
        else:
            marks.wrong.append((question, reading))
            if sure and reading.intent != "unclear":
                marks.misled.append((question, reading))
        marks.asked_back += not sure
        marks.seconds.append(attempt.seconds)
        if attempt.signs:
            marks.observations.append(Observation(attempt.signs, right, reading.intent != "unclear"))
        marks.intents += reading.intent == expected.intent
        marks.kinds += reading.intent == expected.intent and kinds_of(reading) == kinds_of(expected)
        watch(question, reading, right)
    return marks
