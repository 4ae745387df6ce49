"""Requests that are plainly not for a planner: orders to the program or the computer, which no model is asked about."""

from __future__ import annotations

import re

from planner.language.prepare import Prepared
from planner.language.words import plain

_MACHINE = re.compile(
    r"\b(?:server|serveur|database|base de donnees|password|mot de passe|credentials|(?:system )?prompt|system32|sudo|shell|antivirus|router|website|site web|internet|hard disk|disque dur|malware|hack\w*|pirate\w*|python|javascript|import os)\b"
    r"|\b(?:drop|truncate|delete) (?:all )?(?:the )?tables?\b|\brm -|https?:|www\.|</?\w+>|\bsystem ?:|\bsysteme ?:|\b(?:my|the|your|this|mon|ton|l')? ?(?:computer|ordinateur|laptop)\b"
    r"|\b(?:your|tes|ton|previous|prior|precedentes) (?:instructions?|consignes?|prompt|training|memory|safety)\b|\bignore (?:everything|all) (?:above|before|previous)\b"
    r"|\byou are now\b|\btu es maintenant\b|\bpretend (?:to be|you are|you're)\b|\bfais comme si tu\b|\bstop asking\b|\bdo what(?:ever)? you (?:want|like)\b|\bfais ce que tu veux\b|\bno rules apply\b|\bobey me\b"
    r"|\b(?:delete|disable|remove|bypass|kill|(?:turn|switch) off) (?:the |your )?(?:judge|checker|checks|safety|program|software)\b|\baccept (?:all|everything)\b"
    r"|\b(?:desactive|supprime|contourne)\w* (?:le |la |les )?(?:juge|controles?|verifications?|programme|logiciel)\b"
    r"|\b(?:on|from) the disk\b|\bdu disque\b|\breponds? en \w+|\b(?:answer|reply|respond) in \w+\b|\bcombien font \d|\bwhat(?:'s| is) \d+ (?:times|plus|minus|divided)\b"
)


def beside_the_point(prepared: Prepared) -> bool:
    """Tell whether a request names nothing of the scenario and speaks to the program or of the computer."""
    if any(token.status == "linked" for token in prepared.tokens):
        return False
    return _MACHINE.search(plain(prepared.request)) is not None
