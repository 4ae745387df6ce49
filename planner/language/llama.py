"""The Llama: loads a GGUF model and writes one line under a grammar. The only module that imports llama_cpp."""

from __future__ import annotations

import ctypes
import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from planner.errors import PacktrainError
from planner.language.gguf_file import check_gguf
from planner.language.reader import CancelledError
from planner.language.ruled import Ruled
from planner.language.searching import MOST_STEPS, Search, Written

os.environ.setdefault(
    "OMP_WAIT_POLICY", "PASSIVE"
)  # before llama_cpp: spinning threads collapse under contention

import llama_cpp.llama_cpp as lib

_SHORTLIST = 32
_LONGEST_ANSWER = 120
_AT_ONCE = 256
_STEPS_PLAIN = 50  # a model without the tuning is unsure everywhere, and would try for minutes
_CONTEXT_TUNED, _CONTEXT_PLAIN = 512, 2048
_THREADS_TUNED, _THREADS_PLAIN = 1, 2  # the small model waits for its threads longer than it computes

_CANDIDATE = np.dtype([("id", "<i4"), ("logit", "<f4"), ("p", "<f4")])  # as llama_token_data
Logits = npt.NDArray[np.float32]


_log_callback: Any = None


def _quiet() -> None:
    """Keep the engine from writing on the process's output."""
    global _log_callback
    if _log_callback is None:
        _log_callback = lib.llama_log_callback(lambda level, text, data: None)
        lib.llama_log_set(_log_callback, ctypes.c_void_p(0))
        lib.llama_backend_init()


class LlamaReader:
    """A loaded model that stays warm.

    Parameters
    ----------
    model_path
        A GGUF file of the Llama family.
    lora_path
        An adapter for it; None for the model alone.
    n_threads
        Threads to compute with; by default one for a tuned model (measured: 0.24 s a reading, with two 0.83 s), else two.
    n_ctx
        Longest prompt and answer together, in tokens; by default what a tuned (512) or another model (2048) needs.

    Raises
    ------
    PacktrainError
        When a file is missing, is no GGUF file, is damaged, or does not fit.
    """

    def __init__(
        self,
        model_path: Path,
        lora_path: Path | None = None,
        n_threads: int | None = None,
        n_ctx: int | None = None,
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
        self._load(model_path, n_threads or (_THREADS_TUNED if lora_path else _THREADS_PLAIN))
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
        wanted: int = 1,
        watch: Callable[[str], None] = lambda line: None,
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
        wanted
            So many lines at least, where the grammar has them: beside those that are nearly as probable, the line is
            branched off at its least certain decisions and written on from there.
        watch
            Told what is written so far.
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
            ruled = Ruled(self, tokens, sampler, cancelled)
            most_steps = MOST_STEPS if self.tuned else _STEPS_PLAIN
            return Search(ruled, longest, cancelled, most_steps).best(enough, wanted, watch)
        finally:
            lib.llama_sampler_free(sampler)

    def ends(self, token: int) -> bool:
        """Tell whether a token ends a line: the model's own end, or the new line that an untuned model ends with."""
        return bool(lib.llama_vocab_is_eog(self._vocab, token)) or self._piece(token).endswith(b"\n")

    def text(self, tokens: tuple[int, ...]) -> str:
        """Return what tokens say."""
        return b"".join(self._piece(token) for token in tokens).decode("utf-8", "replace")

    def following(
        self,
        prompt: list[int],
        written: tuple[int, ...],
        sampler: Any,
        most: int,
        cancelled: Callable[[], bool],
    ) -> list[tuple[int, float]]:
        """Return the likeliest tokens that the grammar allows after what is written, with their log-probabilities."""
        self._read([*prompt, *written], cancelled)
        lib.llama_sampler_reset(sampler)
        for token in written:
            lib.llama_sampler_accept(sampler, token)
        logits = self._logits()
        highest = float(logits.max())
        total = highest + math.log(float(np.exp(logits - highest).sum()))
        top = np.argpartition(logits, -_SHORTLIST)[-_SHORTLIST:]
        allowed = self._allowed(sampler, logits, top, most) or self._allowed(
            sampler, logits, np.arange(self._size), most
        )
        if not allowed and not written:
            raise PacktrainError("The language model found no way to say the request; say it in other words.")
        return [(token, logit - total) for token, logit in allowed]

    def _logits(self) -> Logits:
        pointer = lib.llama_get_logits_ith(self._context, -1)
        logits: Logits = np.ctypeslib.as_array(pointer, shape=(self._size,))
        return logits

    def _read(self, tokens: list[int], cancelled: Callable[[], bool]) -> None:
        """Bring the context to the end of some tokens; what it has read already is kept."""
        kept = 0
        while kept < min(len(tokens) - 1, len(self._seen)) and tokens[kept] == self._seen[kept]:
            kept += 1
        lib.llama_memory_seq_rm(lib.llama_get_memory(self._context), -1, kept, -1)
        self._seen = tokens[:kept]
        for start in range(kept, len(tokens), _AT_ONCE):  # a long prompt takes a large model minutes
            if cancelled():
                raise CancelledError
            self._evaluate(tokens[start : start + _AT_ONCE])

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

    def fits(self, prompt: str) -> bool:
        """Tell whether a prompt leaves room for an answer."""
        return len(self.tokenise(prompt)) + _LONGEST_ANSWER <= self._n_ctx

    def say(
        self, prompt: str, cancelled: Callable[[], bool] = lambda: False, longest: int = _LONGEST_ANSWER
    ) -> str:
        """Write a paragraph of plain prose after a prompt, without the adapter, always with the likeliest token.

        Raises
        ------
        CancelledError
            When ``cancelled`` answered True between two tokens.
        PacktrainError
            When the prompt is longer than the model's context.
        """
        tokens = self.tokenise(prompt)
        if len(tokens) + longest > self._n_ctx:
            raise PacktrainError("The answer is too long for the language model to word.")
        self.use_adapter(False)
        try:
            written: list[int] = []
            while len(written) < longest:
                self._read([*tokens, *written], cancelled)
                written.append(int(self._logits().argmax()))
                if self.ends(written[-1]):
                    written.pop()
                    break
            return self.text(tuple(written)).strip()
        finally:
            self.use_adapter(True)

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
