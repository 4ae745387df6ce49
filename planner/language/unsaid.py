"""What a line leaves out of a request: names, days, times and amounts that were linked and are not in it."""

from __future__ import annotations

import re

from planner.language.prepare import Prepared

# Words before a token that make it "any such thing": "on the same R1", "which R1", "on 2 different R1".
_ANY_SUCH = re.compile(
    r"\b(?:same|single|1|a|an|different|separate|which|what|any|whichever|whatever|meme|memes|seul|seule|un|une|quel|quelle|quels|quelles"
    r"|differents?|differentes?|separes?|n'importe quel)(?: of)?(?: seule?)? $"
)
_RESOURCE = re.compile(r"[RVSWX]\d")
_PATTERN = re.compile(r"\s*(?:undo|ask cost_of)\b")
# A reason goes to the end of the request or to the comma behind it; what it names is mostly no part of the wish.
_REASON = re.compile(
    r"\b(?:because|car|parce qu[e']|puisqu[e']|otherwise|sinon|or else|vu que|etant donne|so that|pour que|afin que)\b[^.;]*"
    r"|^(?:since|because|as|comme|puisqu[e']|vu que|with)\b[^,;.]*,"
)
_INSTEAD = re.compile(
    r"(?:\binstead of|\brather than|\bau lieu d[e']|\bplutot qu[e']|, not|, pas|, non)(?: the| an?| le| la| les| l')? ?[^ ,;.]+"
)
_FOR_PLACE = re.compile(
    r"\b(?P<goods>G\d+)(?: \w+)? (?:for|of|to|at|in|from|going to|bound for|de|d'|du|des|pour|chez|a|au|aux)(?: the| le| la| les| l')* ?(?P<place>P\d+)\b"
    r"|\b(?P<owner>P\d+)'s (?P<owned>G\d+)\b"
)


_ALL_OTHERS = re.compile(
    r"\bforbid activities=(?P<what>\S+) resources=all_(?:vehicles|stations)(?P<kept>(?:,![A-Z]\d+)+)(?= |;|$)"
)
_ONLY_THESE = re.compile(r"\b(?:only|seule?s?)\b(?: the| les?| la| an?| [a-z]+ de l')? ?[RVSX]\d")


def unsaid(line: str, prepared: Prepared) -> int:
    """Return how many of the names, times, days and amounts linked in a request a line leaves out.

    What stands only in a reason, or only means "any such thing", is not missed.
    """
    wanted = {token.text for token in prepared.tokens if token.status == "linked"}
    if _PATTERN.match(line) is None:  # who a rule is about is enough to tell which is meant
        wanted |= {p.text for p in prepared.pieces if p.kind in ("clock", "duration", "percent", "times")}
        wanted |= {f"J{day}" for day in prepared.days}
    said = set(re.split(r"[ =,;&!@+-]+", line))
    if " level=skip" in line:
        wanted.discard("J0")  # "leave it out today": what is left out has no day
    if line.strip().startswith("ask bottleneck"):
        return 0  # "would another van help?" asks about the plan, whatever vans there are
    missing = wanted - said
    if not missing:
        return 0
    text = _INSTEAD.sub(" ", _REASON.sub(" ", prepared.marked))
    return sum(_meant(each, text) for each in missing)


def _meant(said: str, text: str) -> bool:
    """Tell whether a name, time or amount stands somewhere where it is part of a wish."""
    for found in re.finditer(rf"(?<![\w:.]){re.escape(said)}(?![\w:.]\w)", text):
        if not (_RESOURCE.match(said) and _ANY_SUCH.search(text[: found.start()])):
            return True
    return False


def at_place(line: str, prepared: Prepared) -> str:
    """Return a line with the place put to the goods that are said to be for it, where it leaves the place out.

    "The bread for the school" is what is both: the orders of a place's name are those at that place.
    """
    text = prepared.marked
    for found in _FOR_PLACE.finditer(text):
        goods, place = found["goods"] or found["owned"], found["place"] or found["owner"]
        if not re.search(rf"\b{place}\b", line):
            line = re.sub(rf"(?<=activities=){goods}(?![\w&,])", f"{goods}&{place}", line)
    return line


def only_these(line: str, prepared: Prepared) -> str:
    """Return a line with "only the small trucks may go there" as an assignment to them, not as forbidden to all others."""
    found = _ALL_OTHERS.search(line)
    if found is None or not _ONLY_THESE.search(prepared.marked):
        return line
    kept = found["kept"].replace("!", "").lstrip(",")
    said = f"assign activities={found['what']} resources={kept}"
    return f"{line[: found.start()]}{said}{line[found.end() :]}"
