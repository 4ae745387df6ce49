"""Reading, writing and migrating scenario files (``*.packtrain``), and recovering after a crash.

A scenario file is one zip container: ``manifest.json`` (format, version, a hash of every member),
``problem.json``, ``rules.json``, ``state.json``, ``plans/*.json``, ``audit.json``, ``history.json``, and
``travel.npy`` when the travel table is large.
"""

from planner.scenario_file.autosave import Keeper, Leftover, discard, recover, recoverable
from planner.scenario_file.contents import Snapshot, snapshot
from planner.scenario_file.files import SUFFIX, ScenarioFileError, backup_of, load, save, write

__all__ = [
    "SUFFIX",
    "Keeper",
    "Leftover",
    "ScenarioFileError",
    "Snapshot",
    "backup_of",
    "discard",
    "load",
    "recover",
    "recoverable",
    "save",
    "snapshot",
    "write",
]
