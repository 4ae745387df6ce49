"""How a worker process is started, from sources, installed or frozen into one folder."""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import planner

SOLVER = "solvers.worker"
READER = "planner.language.worker"
ROUTING = "solvers.routing.team.process"
SCHEDULING = "solvers.shopfloor.process"
WORKERS = (SOLVER, READER, ROUTING, SCHEDULING)
"""The modules that may run as worker processes."""

FLAG = "--worker"


def worker_command(module: str) -> list[str]:
    """Return the command line that runs a worker, program first.

    Frozen, the program itself is asked to be the worker (see `become_worker`). Otherwise the interpreter
    runs the module, with ``-P`` so that no file of the folder that the planner happens to stand in is
    imported in place of a library.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG, module]
    return [sys.executable, "-P", "-m", module]


def worker_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a worker, made of ``base`` or of this process's own.

    ``OMP_WAIT_POLICY=PASSIVE`` keeps llama.cpp's threads from spinning for a core that others hold
    (measured: 2.4 s became 169 s without).
    """
    environment = dict(os.environ if base is None else base)
    environment["OMP_WAIT_POLICY"] = "PASSIVE"
    environment["PYTHONUTF8"] = "1"
    root = Path(planner.__file__).resolve().parent.parent
    if "site-packages" not in root.parts and not getattr(sys, "frozen", False):
        known = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = os.pathsep.join([str(root), *([known] if known else [])])
    return environment


def become_worker(arguments: Sequence[str]) -> bool:
    """Run as a worker when the command line asks for it, and tell whether it did.

    The entry points call this before anything else: a frozen program has no interpreter to start, so it
    starts itself.
    """
    if len(arguments) != 2 or arguments[0] != FLAG or arguments[1] not in WORKERS:
        return False
    runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    return True
