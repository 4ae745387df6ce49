"""The lines that the scheduling benchmark prints, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks.lines import behind, class_means, gap_of


@dataclass(frozen=True)
class Line:
    """One run's outcome; ``bound``: no plan ends earlier, as far as it was told; ``proven``: when that was the plan's.

    ``first`` and ``seconds`` are of wall time, ``cpu`` with all processes, ``memory`` their peak in MB.
    ``faults`` says what is wrong with the plan on the public instance, the judge's objections included;
    ``text`` why there is none.
    """

    name: str
    sort: str
    who: str
    seed: int
    makespan: int
    best_known: int | None
    bound: int | None
    done: int
    activities: int
    first: float | None
    proven: float | None
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
        """How far above the best known, in per cent; None for a plan that is faulty or leaves something out."""
        return gap_of(self.makespan, self.best_known, self.passed and self.done == self.activities)

    def __str__(self) -> str:
        """Return the line as it is printed."""
        if self.text:
            return f"{self.name:14} {self.who:9} {self.seed:>4} {self.text}"

        def shown(value: float | None, digits: int) -> str:
            return "" if value is None else f"{value:.{digits}f}"

        return (
            f"{self.name:14} {self.who:9} {self.seed:>4} {self.makespan:>7} {self.best_known or '':>7}"
            f" {shown(self.gap, 2):>7} {shown(self.bound, 0):>7} {self.done:>4}/{self.activities:<4}"
            f" {shown(self.first, 2):>7} {shown(self.proven, 1):>7} {self.seconds:>6.1f} {shown(self.cpu, 1):>6}"
            f" {self.memory or '':>5} {'passes' if self.passed else 'FAILS: ' + self.faults}"
        )


HEADING = (
    f"{'instance':14} {'by':9} {'seed':>4} {'found':>7} {'known':>7} {'gap %':>7} {'bound':>7} {'done':>9}"
    f" {'first s':>7} {'proof s':>7} {'s':>6} {'cpu s':>6} {'MB':>5} checked"
)


def comparison(lines: list[Line]) -> Iterator[str]:
    """Yield each class's mean gap and count of proofs for each competitor, then where Packtrain is behind."""

    def proofs(sort: str, who: str) -> str:
        runs = [line for line in lines if line.sort == sort and line.who == who]
        return f", {sum(line.proven is not None for line in runs)} of {len(runs)} runs proven"

    yield from class_means(lines, 8, proofs)
    found = behind(lines)
    if found is not None:
        yield from found
        yield f"behind the best peer on {len(found)} instances"
