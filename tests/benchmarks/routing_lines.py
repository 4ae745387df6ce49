"""The lines that the routing benchmark prints, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks.lines import behind, class_means, gap_of

NEAR = 0.3
"""Packtrain should be worse than the best peer by no more points than this."""


@dataclass(frozen=True)
class Line:
    """One run's outcome: seconds of wall and CPU time, the first plan's, and the peak of memory in MB.

    ``faults`` says what is wrong with the plan on the public instance, the judge's objections included;
    ``text`` why there is none.
    """

    name: str
    sort: str
    who: str
    seed: int
    value: int
    best_known: int | None
    vehicles: int
    served: int
    orders: int
    first: float | None
    seconds: float
    cpu: float | None
    memory: int | None
    faults: str = ""
    text: str = ""

    @property
    def passed(self) -> bool:
        """Whether there is a plan with nothing wrong."""
        return not self.faults and not self.text

    @property
    def gap(self) -> float | None:
        """How far above the best known value, in per cent; None for a plan that is faulty or leaves something out."""
        return gap_of(self.value, self.best_known, self.passed and self.served == self.orders)

    def __str__(self) -> str:
        """Return the line as it is printed."""
        if self.text:
            return f"{self.name:23} {self.who:9} {self.seed:>4} {self.text}"
        gap = "" if self.gap is None else f"{self.gap:.2f}"
        first = "" if self.first is None else f"{self.first:.2f}"
        cpu = "" if self.cpu is None else f"{self.cpu:.1f}"
        return (
            f"{self.name:23} {self.who:9} {self.seed:>4} {self.value:>10} {self.best_known or '':>10} {gap:>7}"
            f" {self.vehicles:>4} {f'{self.served}/{self.orders}':>9} {first:>7} {self.seconds:>6.1f} {cpu:>6}"
            f" {self.memory or '':>5} {'passes' if self.passed else 'FAILS: ' + self.faults}"
        )


HEADING = (
    f"{'instance':23} {'by':9} {'seed':>4} {'found':>10} {'known':>10} {'gap %':>7} {'cars':>4} {'served':>9}"
    f" {'first s':>7} {'s':>6} {'cpu s':>6} {'MB':>5} checked"
)


def comparison(lines: list[Line]) -> Iterator[str]:
    """Yield the mean gap of each class for each competitor, and where Packtrain is behind the best peer."""
    yield from class_means(lines, 6)
    found = behind(lines, NEAR)
    if found is not None:
        yield from found
        yield f"more than {NEAR} points behind the best peer on {len(found)} instances"
