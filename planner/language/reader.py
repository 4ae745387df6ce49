"""What a model must be able to do to read requests, whichever engine runs it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol


class CancelledError(Exception):
    """The reading was called off between two tokens."""


class WrittenLine(Protocol):
    """What a model wrote: the line, how sure it was, and whether the line came to its end."""

    @property
    def text(self) -> str:
        """The line."""

    @property
    def confidence(self) -> float:
        """Log-probability of its least probable token."""

    @property
    def complete(self) -> bool:
        """Whether it came to its end."""

    @property
    def cost(self) -> float:
        """Negative log-probability of the whole line."""

    @property
    def rival(self) -> float:
        """By how much, at least, every other line costs more."""

    @property
    def others(self) -> Sequence[WrittenLine]:
        """Other lines that are nearly as probable, best first."""


class Reader(Protocol):
    """A model that writes a line under a grammar; `planner.language.llama.LlamaReader` is one."""

    @property
    def model_id(self) -> str:
        """Name of the model, for the audit trail."""

    @property
    def tuned(self) -> bool:
        """Whether the model was tuned for the line language, so that it needs no instructions."""

    def write(
        self,
        prompt: str,
        grammar: str,
        cancelled: Callable[[], bool],
        enough: Callable[[str], bool],
        wanted: int = 1,
        watch: Callable[[str], None] = lambda line: None,
    ) -> WrittenLine:
        """Write the most probable line that the grammar allows; more of them until one is ``enough``.

        With ``wanted`` there are so many at least where the grammar has them; ``watch`` is told what is written so far.
        """

    def fits(self, prompt: str) -> bool:
        """Tell whether a prompt leaves room for an answer."""

    def say(self, prompt: str, cancelled: Callable[[], bool]) -> str:
        """Write a paragraph of plain prose after a prompt, without the tuning."""

    def close(self) -> None:
        """Give back the memory; the reader is not used again."""
