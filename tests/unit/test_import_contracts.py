"""The arrows between the packages are guarded; a planted violation of each contract proves that the guard bites."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("planner", "solvers", "ui")

PLANTED = {
    "core": ("planner/travel/times.py", "import ortools"),
    "window": ("ui/theme.py", "import solvers"),
    "solvers": ("solvers/rooms.py", "import PySide6"),
    "llama": ("planner/errors.py", "import llama_cpp"),
    "judge": ("planner/judging.py", "import planner.constraints.encoding"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", script, "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    ignore = shutil.ignore_patterns("__pycache__", "*.npz")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_has_a_planted_violation() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert {c["id"] for c in settings["tool"]["importlinter"]["contracts"]} == set(PLANTED)


@pytest.mark.parametrize("contract", PLANTED)
def test_a_planted_violation_is_found(copy: Path, contract: str) -> None:
    file, line = PLANTED[contract]
    target = copy / file
    target.write_text(f"{target.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    result = lint(copy)
    assert result.returncode != 0
    assert f"{file.removesuffix('.py').replace('/', '.')}" in result.stdout.replace("/", ".")


def test_the_code_keeps_all_contracts(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout
