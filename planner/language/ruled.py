"""The Llama under one grammar: what may follow a beginning, as the search asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planner.language.llama import LlamaReader


class Ruled:
    """The model under one grammar, after one prompt: what may follow a beginning."""

    def __init__(
        self, reader: LlamaReader, prompt: list[int], sampler: Any, cancelled: Callable[[], bool]
    ) -> None:
        self._reader = reader
        self._prompt = prompt
        self._sampler = sampler
        self._cancelled = cancelled

    def following(self, written: tuple[int, ...], most: int) -> list[tuple[int, float]]:
        """Return the likeliest tokens that the grammar allows after what is written, with their log-probabilities."""
        return self._reader.following(self._prompt, written, self._sampler, most, self._cancelled)

    def ends(self, token: int) -> bool:
        """Tell whether a token ends a line."""
        return self._reader.ends(token)

    def text(self, tokens: tuple[int, ...]) -> str:
        """Return what tokens say."""
        return self._reader.text(tokens)
