"""Bringing older scenario files up to the present format, one step at a time.

A migration takes all documents of one format and returns those of the next. To change the format: raise
`planner.scenario_file.contents.FORMAT`, add a function here under the old number, and a test that holds an
old file against it. Files are migrated in memory only; saving writes the present format.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Documents = dict[str, Any]
Migration = Callable[[Documents], Documents]

MIGRATIONS: Mapping[int, Migration] = {}
"""For a format, what leads to the one after it. Format 1 is the first."""


def migrate(
    documents: Documents, from_format: int, to_format: int, migrations: Mapping[int, Migration] = MIGRATIONS
) -> Documents:
    """Return the documents in a later format.

    Raises
    ------
    LookupError
        When a step is missing.
    """
    for step in range(from_format, to_format):
        if step not in migrations:
            raise LookupError(f"no migration leads from format {step} to {step + 1}")
        documents = migrations[step](documents)
    return documents
