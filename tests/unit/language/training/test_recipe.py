"""The recipe runs each step once, from the step before, and blends what the last ones made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from planner.language.training import recipe, train


def test_steps_that_are_done_are_not_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    blended: list[tuple[list[Path], Path]] = []

    def run(argv: Sequence[str]) -> int:
        options = train.arguments(argv)
        assert options.start is None or (options.start / "done").exists()
        options.out.mkdir(parents=True)
        ran.append(options.out.name)
        if options.out.name == "other" and len(ran) == 3:
            raise KeyboardInterrupt
        return 0

    monkeypatch.setattr(recipe.train, "main", run)
    monkeypatch.setattr(recipe, "blend", lambda folders, shares, out: blended.append((list(folders), out)))
    opinions: list[Sequence[str]] = []
    monkeypatch.setattr(recipe.second_opinion, "main", opinions.append)
    with pytest.raises(KeyboardInterrupt):
        recipe.main(["--out", str(tmp_path)])
    assert ran == ["first", "one", "other"]
    assert blended == []
    (tmp_path / "other").rmdir()
    recipe.main(["--out", str(tmp_path)])
    assert ran == ["first", "one", "other", "other"]
    assert [argv[1] for argv in opinions] == [str(tmp_path / "adapter" / "second-opinion.npz")]
    assert blended == [([tmp_path / "one", tmp_path / "other"], tmp_path / "adapter")]


def test_every_step_goes_on_from_one_before_it() -> None:
    known = {""}
    for step in recipe.STEPS:
        assert step.start in known
        known.add(step.name)
    assert set(recipe.BLENDED) <= known
