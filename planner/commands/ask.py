"""``packtrain ask``: what a request in plain words means, as sentences or in the contract's JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner.commands.console import BAD_INPUT, OK, Console
from planner.commands.files import check_output, opened
from planner.errors import PacktrainError
from planner.jobs.client import Worker
from planner.jobs.launch import READER
from planner.jobs.messages import Failed, ReadDone, ReadRequest
from planner.scenario_file import SUFFIX

if TYPE_CHECKING:
    from planner.language.vocabulary import Vocabulary

NAME = "ask"
HELP = "read a request or a question in plain words"
EXAMPLES = """\
examples:
  packtrain ask orders.xlsx "Unimog 2 is out until noon and hospitals come before 10"
  packtrain ask orders.xlsx "no vans on the ferry" --json
  packtrain ask week48.packtrain "why was order 7 left out?"
  packtrain ask week48.packtrain "hospitals before 10" -o week48.packtrain
  packtrain ask orders.xlsx --batch requests.jsonl > readings.jsonl

What is read is shown as plain sentences, or with --json in the JSON of the constraint
language. It changes nothing, unless -o names a scenario file: then it is put in force
after you have said yes. Questions are answered when FILE holds a plan.

--batch reads lines like {"id": "1", "request": "..."} and writes {"id": "1", "reading": ...}.

exit status: 0 it was read (a request that is unclear is a reading too); 1 the input is bad
or there is no language model; 2 wrong use.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE", type=Path, help="workbook, CSV folder or scenario file")
    parser.add_argument("words", metavar="WORDS", nargs="?", help="the request, in quotes")
    parser.add_argument("--json", action="store_true", help="print the reading as JSON")
    parser.add_argument(
        "--batch", metavar="REQUESTS.jsonl", help="read many requests, one a line; - is standard input"
    )
    parser.add_argument("--model", metavar="GGUF", type=Path, help="another language model")
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT.packtrain",
        type=Path,
        help="put it in force and save the scenario there",
    )
    parser.add_argument("--yes", action="store_true", help="with -o: put it in force without asking")
    parser.add_argument(
        "--time-limit",
        metavar="S",
        type=float,
        default=0.0,
        help="seconds that may be spent on another plan where the answer needs one (“what if ...”)",
    )
    parser.add_argument("--quiet", action="store_true", help="show no notes")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do it and return the exit status."""
    console.quiet = arguments.quiet
    _check_use(arguments)
    document = opened(arguments.file, console)
    from planner.language.vocabulary import Vocabulary

    vocabulary = Vocabulary.of(document.problem)
    with Readers(arguments.model) as readers:
        if arguments.batch is not None:
            return _batch(arguments.batch, vocabulary, readers, console)
        read = readers.read(arguments.words, vocabulary)
    if arguments.json:
        if read.note and not console.quiet:
            console.tell(read.note)
        console.say(json.dumps(read.reading, ensure_ascii=not console.unicode))
    else:
        from planner.commands.saying import say_reading
        from planner.language.tongue import language_of

        language = language_of(arguments.words)
        say_reading(document, read.reading, arguments.time_limit, console, language, read.note)
    if arguments.output is None:
        return OK
    from planner.commands.accepting import accept

    return accept(document, arguments.words, read, arguments.output, arguments.yes, console)


@dataclass(frozen=True)
class Read:
    """A reading with how it came about.

    Attributes
    ----------
    reading : dict
        In the contract's JSON.
    raw : str
        What the model wrote.
    model : str
        Its name.
    note : str
        A sentence beside it, or nothing.
    certainty : float
        How sure it is, 0 to 1.
    seconds : float
        How long it took.
    signs : tuple of float
        What the certainty was judged by.
    """

    reading: dict[str, Any]
    raw: str = ""
    model: str = ""
    note: str = ""
    certainty: float = 1.0
    seconds: float = 0.0
    signs: tuple[float, ...] = ()


class Readers:
    """The warm process of the language model."""

    def __init__(self, model: Path | None) -> None:
        if model is not None and not model.is_file():
            raise PacktrainError(f"There is no language model “{model}”.")
        self._model = str(model.absolute()) if model else ""
        self._worker = Worker(READER)
        self._count = 0

    def read(self, words: str, vocabulary: Vocabulary) -> Read:
        """Read one request.

        Raises
        ------
        PacktrainError
            When there is no model, or it failed.
        """
        self._count += 1
        request = ReadRequest(
            id=f"reading {self._count}", request=words, vocabulary=vocabulary.to_json(), model=self._model
        )
        for message in self._worker.run(request):
            if isinstance(message, Failed):
                raise PacktrainError(message.text)
            if isinstance(message, ReadDone):
                result = message.result
                return Read(
                    dict(result["reading"]),
                    str(result.get("raw", "")),
                    str(result.get("model", "")),
                    str(result.get("note", "")),
                    float(result.get("certainty", 1.0)),
                    float(result.get("seconds", 0.0)),
                    tuple(result.get("signs", ())),
                )
        raise PacktrainError("The language model gave no answer.")

    def __enter__(self) -> Readers:
        return self

    def __exit__(self, *_: object) -> None:
        self._worker.close()


def _check_use(arguments: argparse.Namespace) -> None:
    if (arguments.words is None) == (arguments.batch is None):
        raise UsageError("Say either a request in quotes or --batch with a file of them.")
    if arguments.batch is not None and arguments.output is not None:
        raise UsageError("--batch only reads; it can't be put in force with -o.")
    if arguments.output is not None:
        check_output(arguments.output, SUFFIX)


class UsageError(PacktrainError):
    """Arguments that don't go together."""


def _batch(name: str, vocabulary: Vocabulary, readers: Readers, console: Console) -> int:
    status = OK
    for done, (number, request_id, words) in enumerate(_requests(name)):
        try:
            reading = readers.read(words, vocabulary).reading
        except PacktrainError as error:
            if not done:
                raise
            console.tell(f"Line {number} could not be read: {error}")
            reading, status = {"intent": "unclear", "about": "meaning"}, BAD_INPUT
        console.say(json.dumps({"id": request_id, "reading": reading}, ensure_ascii=not console.unicode))
    return status


def _requests(name: str) -> Iterator[tuple[int, Any, str]]:
    if name == "-":
        text = sys.stdin.buffer.read()
    else:
        try:
            text = Path(name).read_bytes()
        except OSError as error:
            raise PacktrainError(f"“{name}” can't be read ({error.strerror}).") from None
    lines = text.removeprefix(b"\xef\xbb\xbf").splitlines()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            document = json.loads(line)
            words = document["request"]
            if not isinstance(words, str):
                raise TypeError
        except (ValueError, TypeError, KeyError, RecursionError):
            raise PacktrainError(
                f"Line {number} of “{name}” is not a request; "
                'each line must look like {"id": "1", "request": "hospitals before 10"}.'
            ) from None
        yield number, document.get("id", str(number)), words
