"""``python -m planner.language.training.recipe --out FOLDER``: the whole adapter in one go.

Trains one step, then two that go on from it side by side with other seeds, blends these, and trains the second opinion.
What a step has left in its folder is taken as it is, so that a broken run goes on where it stopped.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.language.second_opinion import FILE
from planner.language.training import second_opinion
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


STAGES = (
    (Step("first", "", 12000, 7, 1e-3, 0.6),),
    (Step("one", "first", 11000, 21, 5e-4, 0.85), Step("other", "first", 11000, 22, 5e-4, 0.85)),
)
"""What is trained one after the other; the steps of a stage run side by side, and the finished adapter is the mean of the
last stage's."""


def arguments(step: Step, out: Path, threads: int) -> list[str]:
    """Return the command line of a step."""
    start = ["--from", str(out / step.start)] if step.start else []
    return [
        *start,
        *("--pairs", str(step.pairs), "--seed", str(step.seed), "--rate", str(step.rate)),
        *("--corpus", str(step.corpus), "--threads", str(threads), "--out", str(out / step.name)),
    ]


def train(stage: Sequence[Step], out: Path, threads: int) -> None:
    """Train the steps of a stage that are not done yet, each in a process of its own.

    Raises
    ------
    subprocess.CalledProcessError
        When one of them failed; the others' results stay.
    """
    running = []
    for step in stage:
        if not (out / step.name / _DONE).exists():
            print(f"step {step.name}", flush=True)
            command = [sys.executable, "-m", "planner.language.training", *arguments(step, out, threads)]
            running.append((step, subprocess.Popen(command)))
    for step, process in running:
        if process.wait() == 0:
            (out / step.name / _DONE).touch()
    for _, process in running:
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, process.args)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the steps that are not done yet, and blend."""
    parser = argparse.ArgumentParser(prog="python -m planner.language.training.recipe", description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True, help="folder for the runs and the adapter")
    options = parser.parse_args(argv)
    for stage in STAGES:
        train(stage, options.out, max(1, options.threads // len(stage)))
    last = [options.out / step.name for step in STAGES[-1]]
    blend(last, [1.0] * len(last), options.out / "adapter")
    second_opinion.main(["--out", str(options.out / "adapter" / FILE)])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
