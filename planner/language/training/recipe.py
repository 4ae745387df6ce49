"""``python -m planner.language.training.recipe --out FOLDER``: the whole adapter in one go.

Trains a long step and two shorter ones that go on from it with other seeds, blends these, and trains the second
opinion. What a step has left in its folder is taken as it is, so that a broken run goes on where it stopped.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.language.second_opinion import FILE
from planner.language.training import second_opinion, train
from planner.language.training.blended import blend

_DONE = "done"


@dataclass(frozen=True)
class Step:
    """One training run.

    Attributes
    ----------
    name, start
        The run's folder, and that of the run it goes on from ("" for none).
    pairs, seed, rate
        As `planner.language.training.train` takes them.
    corpus
        Share of the pairs that come from requests written by hand.
    """

    name: str
    start: str
    pairs: int
    seed: int
    rate: float
    corpus: float


STEPS = (
    Step("first", "", 26000, 7, 1e-3, 0.5),
    Step("one", "first", 13000, 21, 5e-4, 0.8),
    Step("other", "first", 13000, 22, 5e-4, 0.8),
)
BLENDED = ("one", "other")
"""The steps of whose adapters the finished one is the mean."""


def arguments(step: Step, out: Path, threads: int) -> list[str]:
    """Return the command line of a step."""
    start = ["--from", str(out / step.start)] if step.start else []
    return [
        *start,
        *("--pairs", str(step.pairs), "--seed", str(step.seed), "--rate", str(step.rate)),
        *("--corpus", str(step.corpus), "--threads", str(threads), "--out", str(out / step.name)),
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the steps that are not done yet, and blend."""
    parser = argparse.ArgumentParser(prog="python -m planner.language.training.recipe", description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True, help="folder for the runs and the adapter")
    options = parser.parse_args(argv)
    for step in STEPS:
        mark = options.out / step.name / _DONE
        if not mark.exists():
            print(f"step {step.name}", flush=True)
            train.main(arguments(step, options.out, options.threads))
            mark.touch()
    blend([options.out / name for name in BLENDED], [1.0] * len(BLENDED), options.out / "adapter")
    second_opinion.main(["--out", str(options.out / "adapter" / FILE)])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
