"""Packtrain opens no socket: no module of it may even import what could."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NETWORK = {
    "socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "ftplib", "smtplib",
    "telnetlib", "xmlrpc", "webbrowser", "asyncio", "socketserver", "PySide6.QtNetwork", "PySide6.QtWebEngineCore",
}  # fmt: skip
MODULES = sorted(p for package in ("planner", "solvers", "ui") for p in (ROOT / package).rglob("*.py"))


def imported(source: str) -> set[str]:
    """Return every module that a source text imports, with all its parents."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return {".".join(name.split(".")[: depth + 1]) for name in names for depth in range(name.count(".") + 1)}


@pytest.mark.parametrize(
    "line", ["import socket", "from urllib.request import urlopen", "from PySide6 import QtNetwork"]
)
def test_the_guard_bites(line: str) -> None:
    assert imported(line) & NETWORK


def test_no_module_imports_the_network() -> None:
    guilty = {
        str(path.relative_to(ROOT)): found
        for path in MODULES
        if (found := imported(path.read_text(encoding="utf-8")) & NETWORK)
    }
    assert not guilty
