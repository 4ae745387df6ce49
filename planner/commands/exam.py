"""``packtrain exam``: how well the language model reads, on requests with known readings."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.commands.ask import Readers
from planner.commands.console import OK, Console
from planner.commands.files import WORKBOOK, opened
from planner.errors import PacktrainError

NAME = "exam"
HELP = "measure how well requests are read"
EXAMPLES = """\
example:
  packtrain exam requests.jsonl

Each line is {"id": ..., "scenario": "fuel", "request": ..., "gold": {...}}, with the right
reading under "gold" (and others that count as right in a list "accept"). The scenario's
workbook is looked for beside the file, fuel.xlsx here. Two readings are the same when they
mean the same.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("questions", metavar="REQUESTS.jsonl", type=Path, help="requests with their readings")
    parser.add_argument("--model", metavar="GGUF", type=Path, help="another language model")
    parser.add_argument(
        "--fit",
        action="store_true",
        help="also fit when to ask back (planner/language/certainty.py) to these requests",
    )
    parser.add_argument("--wrong", action="store_true", help="list what was read otherwise")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do it and return the exit status."""
    from planner.language.exam import Attempt, load, mark
    from planner.language.record import Reading
    from planner.language.vocabulary import Vocabulary

    path: Path = arguments.questions
    try:
        questions = load(path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PacktrainError(f"“{path}” is not a file of requests with their readings ({error}).") from None
    scenarios = dict.fromkeys(question.scenario for question in questions)
    vocabularies = {
        name: Vocabulary.of(opened(path.parent / f"{name}{WORKBOOK}", console).problem) for name in scenarios
    }
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
