"""The adapter's conversion: llama.cpp pairs neighbouring rows where transformers pairs the halves of a head."""

from __future__ import annotations

import numpy as np

from planner.language.training.to_gguf import rotary_order


def test_halves_of_each_head_are_interleaved() -> None:
    rows = np.arange(8).reshape(8, 1)
    assert rotary_order(rows, 2)[:, 0].tolist() == [0, 2, 1, 3, 4, 6, 5, 7]


def test_nothing_is_lost_and_heads_stay_apart() -> None:
    rows = np.arange(576 * 4).reshape(576, 4)
    ordered = rotary_order(rows, 9)
    assert sorted(ordered[:, 0].tolist()) == rows[:, 0].tolist()
    for head in range(9):
        part = slice(head * 64, (head + 1) * 64)
        assert set(ordered[part, 0]) == set(rows[part, 0])
