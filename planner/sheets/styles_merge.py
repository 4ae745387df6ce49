"""The formats of one workbook added to another's, whose own keep their numbers."""

from __future__ import annotations

import re

from planner.sheets.xmlmap import Node, Splice, outline

_PARTS = ("fonts", "fills", "borders")
_ORDER = ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs")
_FIRST_OWN_FORMAT = 164


def merge_styles(theirs: bytes, ours: bytes) -> tuple[bytes, dict[int, int]]:
    """Add the cell formats of one styles part to another; what is there already is used again.

    Parameters
    ----------
    theirs : bytes
        The part that is kept.
    ours : bytes
        The part whose formats are added; without prefixes.

    Returns
    -------
    bytes
        The part with both.
    dict
        For the number of each format of ours, its number there.
    """
    root, other = outline(theirs, 3), outline(ours, 3)
    splice = Splice(theirs)
    prefix = root.prefix
    maps = {name: _merge_list(splice, root, other, name, ours, prefix) for name in _PARTS}
    formats = _merge_formats(splice, root, other, theirs, prefix)
    xfs = other.child("cellXfs")
    assert xfs is not None
    texts = []
    for node in xfs.children:
        text = ours[node.start : node.end].decode()
        for attribute, numbers in (
            ("fontId", maps["fonts"]),
            ("fillId", maps["fills"]),
            ("borderId", maps["borders"]),
            ("numFmtId", formats),
        ):
            text = _renumbered(text, attribute, numbers)
        texts.append(_prefixed(text, prefix))
    added = _add(splice, root, theirs, "cellXfs", texts, prefix)
    return splice.done(), dict(enumerate(added))


def _renumbered(text: str, attribute: str, numbers: dict[int, int]) -> str:
    """Return a format with the numbers of one attribute changed; numbers that are built in stay."""
    return re.sub(
        rf'{attribute}="(\d+)"', lambda m: f'{attribute}="{numbers.get(int(m[1]), int(m[1]))}"', text
    )


def _prefixed(text: str, prefix: str) -> str:
    return re.sub(r"<(/?)(\w)", rf"<\1{prefix}\2", text) if prefix else text


def _merge_list(
    splice: Splice, root: Node, other: Node, name: str, ours: bytes, prefix: str
) -> dict[int, int]:
    group = other.child(name)
    texts = [_prefixed(ours[n.start : n.end].decode(), prefix) for n in group.children] if group else []
    return dict(enumerate(_add(splice, root, splice.xml, name, texts, prefix)))


def _add(splice: Splice, root: Node, theirs: bytes, name: str, texts: list[str], prefix: str) -> list[int]:
    """Add elements to a list of the styles part and return their numbers in it."""
    group = root.child(name)
    there = [theirs[n.start : n.end].decode() for n in group.children] if group else []
    numbers: list[int] = []
    new: list[str] = []
    for text in texts:
        known = [*there, *new]
        if text in known:
            numbers.append(known.index(text))
        else:
            numbers.append(len(known))
            new.append(text)
    if not new:
        return numbers
    tag = prefix + name
    whole = f'<{tag} count="{len(there) + len(new)}">{"".join(new)}</{tag}>'
    if group is None:
        _insert_in_order(splice, root, name, whole)
    elif group.is_short:
        splice.replace(group.start, group.end, whole)
    else:
        splice.set_attribute(group, "count", str(len(there) + len(new)))
        splice.append(group, "".join(new))
    return numbers


def _insert_in_order(splice: Splice, root: Node, name: str, text: str) -> None:
    before = _ORDER[: _ORDER.index(name)]
    at = max((node.end for node in root.children if node.tag in before), default=root.inside)
    splice.replace(at, at, text)


def _merge_formats(splice: Splice, root: Node, other: Node, theirs: bytes, prefix: str) -> dict[int, int]:
    """Add our number formats under free ids and return ours by theirs."""
    own, wanted = root.child("numFmts"), other.child("numFmts")
    known = {node.get("formatCode"): int(node.get("numFmtId")) for node in own.children} if own else {}
    free = max([_FIRST_OWN_FORMAT - 1, *known.values()]) + 1
    mapping: dict[int, int] = {}
    new = []
    for node in wanted.children if wanted else ():
        code = node.get("formatCode")
        if code not in known:
            known[code] = free
            quoted = code.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
            new.append(f'<{prefix}numFmt numFmtId="{free}" formatCode="{quoted}"/>')
            free += 1
        mapping[int(node.get("numFmtId"))] = known[code]
    _add(splice, root, theirs, "numFmts", new, prefix)
    return mapping
