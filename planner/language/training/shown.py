"""``python -m planner.language.training.shown``: makes the table of examples for models without the tuning."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from importlib.resources import files
from pathlib import Path

from planner.language.examples import TABLE
from planner.language.prompt import ANSWER
from planner.language.training import corpus
from planner.language.training.generate import pairs

COUNT, SEED = 1200, 4
"""How many examples, half of them from requests written by hand, and the seed that they are made with."""
_LONGEST = 160
_MOST_OF_A_KIND = 24


def table(count: int = COUNT, seed: int = SEED) -> list[tuple[str, str]]:
    """Return examples as prepared request and line: short ones, many kinds, no kind too often."""
    chosen: list[tuple[str, str]] = []
    for made, enough in ((corpus.pairs(3 * count, seed), count // 2), (pairs(4 * count, seed)[0], count)):
        kinds: Counter[str] = Counter()
        for pair in made:
            request = pair.prompt.removesuffix(ANSWER).partition(": ")[2].replace("\n", " ")
            line = pair.answer.strip()
            kind = " ".join(re.findall(r"(?:^|; )((?:what_if |ask |undo |unclear )*[a-z_]+)", line))
            if len(request) + len(line) > _LONGEST or kinds[kind] >= _MOST_OF_A_KIND:
                continue
            kinds[kind] += 1
            chosen.append((request, line))
            if len(chosen) == enough:
                break
    return chosen


def write(path: Path) -> int:
    """Write the table and return how many examples it holds."""
    rows = table()
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
    return len(rows)


if __name__ == "__main__":
    place = Path(str(files("assets").joinpath("language", TABLE)))
    print(f"{write(place)} examples, {place.stat().st_size} bytes: {place.name}")
