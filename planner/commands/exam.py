"""``packtrain exam``: how well the language model reads, on requests with known readings."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.ask import Readers, UsageError
from planner.commands.console import OK, Console
from planner.commands.files import WORKBOOK, opened
from planner.errors import PacktrainError

if TYPE_CHECKING:
    from planner.language.exam import Question
    from planner.language.vocabulary import Vocabulary

NAME = "exam"
HELP = "measure how well requests are read"
EXAMPLES = """\
examples:
  packtrain exam
  packtrain exam --requests requests.jsonl --model llama.gguf

Without --requests, the model is set the exam that comes with Packtrain. Each line is {"id": ..., "scenario": "fuel", "request": ..., "gold": {...}}, with the right
reading under "gold" (and others that count as right in a list "accept"). The scenario's
workbook is looked for beside the file, fuel.xlsx here, then among the examples. Two readings are the same when they
mean the same.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--model", metavar="GGUF", type=Path, help="another language model")
    parser.add_argument(
        "--requests",
        metavar="FILE.jsonl",
        type=Path,
        help="requests with their readings (default: the bundled exam)",
    )
    parser.add_argument("file", metavar="FILE.jsonl", type=Path, nargs="?", help="the same as --requests")
    parser.add_argument(
        "--fit",
        action="store_true",
        help="also fit when to ask back (planner/language/certainty.py) to these requests",
    )
    parser.add_argument("--wrong", action="store_true", help="list what was read otherwise")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do it and return the exit status."""
    from planner.language.exam import Attempt, mark
    from planner.language.record import Reading

    if arguments.requests is not None and arguments.file is not None:
        raise UsageError("Say which requests are read once: with --requests or without it.")
    questions, vocabularies = _set(arguments.requests or arguments.file, console)
    with Readers(arguments.model) as readers:

        def read(words: str, vocabulary: Vocabulary) -> Attempt:
            console.progress(words)
            found = readers.read(words, vocabulary)
            return Attempt(Reading.from_json(found.reading), found.certainty, found.seconds, found.signs)

        marks = mark(questions, vocabularies, read)
    if arguments.wrong:
        for question, reading in marks.wrong:
            console.say(
                f"{question.id}: {question.request}\n  read:  {reading.to_json()}\n  right: {question.right[0].to_json()}"
            )
    console.say(marks.report())
    if arguments.fit and marks.observations:
        from planner.language.confidence import fit

        console.say(fit(marks.observations).report())
    return OK


def _set(path: Path | None, console: Console) -> tuple[list[Question], dict[str, Vocabulary]]:
    """Return the requests of a file, or of the bundled exam, with the names of their scenarios."""
    from planner.language.exam import load
    from planner.language.grade import bundled_exam
    from planner.language.vocabulary import Vocabulary
    from planner.sheets.examples import examples

    if path is None:
        return bundled_exam()
    try:
        questions = load(path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PacktrainError(f"“{path}” is not a file of requests with their readings ({error}).") from None
    bundled = {example.path.name: example.path for example in examples()}
    vocabularies = {}
    for name in dict.fromkeys(question.scenario for question in questions):
        beside = path.parent / f"{name}{WORKBOOK}"
        book = beside if beside.exists() else bundled.get(beside.name, beside)
        vocabularies[name] = Vocabulary.of(opened(book, console).problem)
    return questions, vocabularies
