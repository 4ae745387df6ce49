"""``python -m planner.language.training.second_opinion --out FILE``: trains the second opinion in minutes on one core.

A logistic regression for each part of a reading over hashed word n-grams, by Adam, from the same requests that the
adapter learns from.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from planner.language.prompt import ANSWER
from planner.language.second_opinion import BUCKETS, ngrams, parts
from planner.language.training import corpus
from planner.language.training.generate import Pair, pairs

_RARE = 8
_BATCH, _RATE = 64, 3e-3


def known_parts(made: Sequence[Pair]) -> tuple[str, ...]:
    """Return the parts of readings that occur often enough to be learnt."""
    counted = Counter(part for pair in made for part in parts(pair.answer))
    return tuple(sorted(part for part, count in counted.items() if count >= _RARE))


def text_of(pair: Pair) -> str:
    """Return the marked request in a pair's prompt."""
    return pair.prompt.split(": ", 1)[1].removesuffix(ANSWER)


def main(argv: Sequence[str] | None = None) -> int:
    """Make the pairs, train, write weights of one byte each."""
    import torch

    parser = argparse.ArgumentParser(
        prog="python -m planner.language.training.second_opinion", description=__doc__
    )
    parser.add_argument("--written", type=int, default=24000, help="pairs from requests written by hand")
    parser.add_argument("--generated", type=int, default=9000, help="pairs from the generator")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True, help="the file of weights")
    options = parser.parse_args(argv)
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    made = [*corpus.pairs(options.written, options.seed), *pairs(options.generated, options.seed)[0]]
    names = known_parts(made)
    place = {name: at for at, name in enumerate(names)}
    print(f"{len(made)} pairs, {len(names)} parts", flush=True)
    grams = [torch.from_numpy(ngrams(text_of(pair))) for pair in made]
    wanted = [[place[part] for part in parts(pair.answer) if part in place] for pair in made]
    table = torch.nn.EmbeddingBag(BUCKETS, len(names), mode="sum", sparse=True)
    torch.nn.init.zeros_(table.weight)
    base = torch.nn.Parameter(torch.full((len(names),), -4.0))
    steps = [torch.optim.SparseAdam(list(table.parameters()), lr=_RATE), torch.optim.Adam([base], lr=_RATE)]
    order = list(range(len(made)))
    rng = random.Random(options.seed)
    for turn in range(options.rounds):
        rng.shuffle(order)
        total = 0.0
        for at in range(0, len(order), _BATCH):
            chosen = order[at : at + _BATCH]
            flat = torch.cat([grams[i] for i in chosen])
            ends = torch.tensor([0, *np.cumsum([len(grams[i]) for i in chosen])[:-1]])
            truth = torch.zeros(len(chosen), len(names))
            for row, i in enumerate(chosen):
                truth[row, wanted[i]] = 1.0
            odds = table(flat, ends) + base
            loss: Any = torch.nn.functional.binary_cross_entropy_with_logits(odds, truth, reduction="sum")
            loss = loss / len(chosen)
            loss.backward()
            for step in steps:
                step.step()
                step.zero_grad()
            total += float(loss.detach()) * len(chosen)
        print(f"round {turn + 1}: loss {total / len(made):.4f}", flush=True)
    weights = table.weight.detach().numpy()
    scales = np.abs(weights).max(axis=0) / 127
    scales[scales == 0] = 1.0
    np.savez_compressed(
        options.out,
        parts=np.array(names),
        weights=np.round(weights / scales).astype(np.int8),
        scales=scales.astype(np.float32),
        base=base.detach().numpy(),
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
