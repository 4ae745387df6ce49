"""The files that are known: each by a whole hash, and said by size and by who made it."""

from __future__ import annotations

import re

from planner.language.known_models import EMBEDDED_SHA256, KNOWN


def test_every_known_file_has_a_whole_hash_and_a_name_of_its_own() -> None:
    assert EMBEDDED_SHA256 in KNOWN
    assert all(re.fullmatch(r"[0-9a-f]{64}", digest) for digest in KNOWN)
    assert len(set(KNOWN.values())) == len(KNOWN)
    assert all(re.search(r"\d+[BM] Instruct \(Q\d", name) for name in KNOWN.values())
