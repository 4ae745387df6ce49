"""Where the elements of an XML part stand, so that a part can be changed in place and the rest stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from planner.errors import PacktrainError


@dataclass
class Node:
    """An element.

    Attributes
    ----------
    tag : str
        Its name without prefix.
    prefix : str
        Its prefix with the colon, as it stands in the part.
    attributes : dict
        As written, prefixes included.
    start, inside, close, end : int
        Byte positions: of ``<``, behind the start tag, of the end tag, behind the end tag. An element
        ``<x/>`` has no inside: ``inside``, ``close`` and ``end`` are one.
    """

    tag: str
    prefix: str
    attributes: dict[str, str]
    start: int
    inside: int = 0
    close: int = 0
    end: int = 0
    children: list[Node] = field(default_factory=list)

    @property
    def is_short(self) -> bool:
        """Whether it is written ``<x/>``."""
        return self.inside == self.close == self.end

    def child(self, tag: str) -> Node | None:
        """Return the first child of a name."""
        return next((node for node in self.children if node.tag == tag), None)

    def all(self, tag: str) -> list[Node]:
        """Return the children of a name."""
        return [node for node in self.children if node.tag == tag]

    def get(self, name: str) -> str:
        """Return an attribute whatever its prefix; empty when it is missing."""
        if name in self.attributes:
            return self.attributes[name]
        return next((v for k, v in self.attributes.items() if k.rpartition(":")[2] == name), "")


def as_utf8(xml: bytes) -> bytes:
    """Return a part in UTF-8, whatever its encoding."""
    if xml.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = xml.decode("utf-16")
        return re.sub(r"encoding=[\"'][^\"']*[\"']", 'encoding="UTF-8"', text, count=1).encode()
    return xml


def outline(xml: bytes, depth: int = 3) -> Node:
    """Return the root element of a part with its descendants down to a depth.

    Raises
    ------
    PacktrainError
        When it is no well-formed XML.
    """
    parser = expat.ParserCreate()
    parser.ordered_attributes = False
    stack: list[Node | None] = []
    roots: list[Node] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(stack) >= depth:
            stack.append(None)
            return
        prefix, colon, tag = name.rpartition(":")
        at = parser.CurrentByteIndex
        node = Node(tag, prefix + colon, attributes, at, _tag_end(xml, at))
        parent = stack[-1] if stack else None
        (parent.children if parent else roots).append(node)
        stack.append(node)

    def end(name: str) -> None:
        node = stack.pop()
        if node is None:
            return
        if xml[node.inside - 2 : node.inside] == b"/>":
            node.close = node.end = node.inside
        else:
            node.close = parser.CurrentByteIndex
            node.end = xml.index(b">", node.close) + 1

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise PacktrainError(
            f"A part of the workbook is damaged ({error}). Save it again and try once more."
        ) from None
    return roots[0]


def _tag_end(xml: bytes, at: int) -> int:
    quote = 0
    for position in range(at, len(xml)):
        byte = xml[position]
        if quote:
            quote = 0 if byte == quote else quote
        elif byte in b"\"'":
            quote = byte
        elif byte == 0x3E:
            return position + 1
    return len(xml)


@dataclass
class Splice:
    """Changes to a part, made in one go.

    Attributes
    ----------
    xml : bytes
        The part.
    """

    xml: bytes
    _edits: list[tuple[int, int, int, bytes]] = field(default_factory=list)

    def replace(self, start: int, end: int, text: str) -> None:
        """Put text in place of a stretch; of several at one position the first goes first."""
        self._edits.append((start, len(self._edits), end, text.encode()))

    def append(self, parent: Node, text: str) -> None:
        """Put text at the end of an element's inside."""
        if parent.is_short:
            opened = self.xml[parent.start : parent.inside].decode().rstrip()[:-2].rstrip()
            self.replace(parent.start, parent.end, f"{opened}>{text}</{parent.prefix}{parent.tag}>")
        else:
            self.replace(parent.close, parent.close, text)

    def set_attribute(self, node: Node, name: str, value: str) -> None:
        """Change an attribute that the element has."""
        tag = self.xml[node.start : node.inside]
        found = re.search(rb"\s" + name.encode() + rb"\s*=\s*(\"[^\"]*\"|'[^']*')", tag)
        if found:
            self.replace(node.start + found.start(1), node.start + found.end(1), quoteattr(value))

    def done(self) -> bytes:
        """Return the changed part."""
        parts: list[bytes] = []
        cursor = 0
        for start, _, end, text in sorted(self._edits):
            parts += [self.xml[cursor:start], text]
            cursor = max(cursor, end)
        return b"".join((*parts, self.xml[cursor:]))


def element(tag: str, attributes: Iterable[tuple[str, str]], text: str = "") -> str:
    """Return an element as text."""
    written = "".join(f" {name}={quoteattr(value)}" for name, value in attributes)
    return f"<{tag}{written}>{escape(text)}</{tag}>" if text else f"<{tag}{written}/>"
