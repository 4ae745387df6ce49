"""Adapters are blended by their shares; without a share for each nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.language.training.blended import blend


def test_each_adapter_needs_a_share(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one share"):
        blend([tmp_path / "a", tmp_path / "b"], [1.0], tmp_path / "out")
    assert not (tmp_path / "out").exists()
