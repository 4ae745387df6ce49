"""A small recogniser of GBNF grammars, so that grammars can be tested without a model."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(r'"((?:\\.|[^"\\])*)"|([A-Za-z][\w-]*)|([()|?*])|\{(\d+),(\d+)\}|\s+')

Node = tuple


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] == "n" else found[1]


class Gbnf:
    """A grammar that tells whether it accepts a text."""

    def __init__(self, source: str) -> None:
        self.rules = {}
        for line in source.splitlines():
            if line.strip():
                name, _, body = line.partition("::=")
                self.rules[name.strip()] = self._parse(body)

    def accepts(self, text: str) -> bool:
        return any(end == len(text) for end in self._match(self.rules["root"], text, 0))

    def _parse(self, body: str) -> Node:
        self._items = []
        at = 0
        while at < len(body):
            found = _TOKEN.match(body, at)
            assert found, f"no GBNF: {body[at:]}"
            at = found.end()
            if found[1] is not None:
                self._items.append(("text", re.sub(r"\\(.)", _unescaped, found[1])))
            elif found[2]:
                self._items.append(("rule", found[2]))
            elif found[3]:
                self._items.append(("sign", found[3]))
            elif found[4]:
                self._items.append(("times", int(found[4]), int(found[5])))
        node = self._any()
        assert not self._items, f"left over: {self._items}"
        return node

    def _any(self) -> Node:
        options = [self._sequence()]
        while self._items and self._items[0] == ("sign", "|"):
            self._items.pop(0)
            options.append(self._sequence())
        return ("any", options)

    def _sequence(self) -> Node:
        parts = []
        while self._items and self._items[0] not in (("sign", "|"), ("sign", ")")):
            item = self._items.pop(0)
            if item == ("sign", "("):
                node = self._any()
                assert self._items.pop(0) == ("sign", ")")
            else:
                node = item
            if self._items and self._items[0] == ("sign", "?"):
                self._items.pop(0)
                node = ("repeat", node, 0, 1)
            elif self._items and self._items[0][0] == "times":
                _, low, high = self._items.pop(0)
                node = ("repeat", node, low, high)
            parts.append(node)
        return ("all", parts)

    def _match(self, node: Node, text: str, at: int) -> Iterator[int]:
        kind = node[0]
        if kind == "text":
            if text.startswith(node[1], at):
                yield at + len(node[1])
        elif kind == "rule":
            yield from self._match(self.rules[node[1]], text, at)
        elif kind == "any":
            seen = set()
            for option in node[1]:
                for end in self._match(option, text, at):
                    if end not in seen:
                        seen.add(end)
                        yield end
        elif kind == "all":
            ends = {at}
            for part in node[1]:
                ends = {after for end in ends for after in self._match(part, text, end)}
            yield from ends
        else:
            ends, reached = {at}, {at} if node[2] == 0 else set()
            for count in range(1, node[3] + 1):
                ends = {after for end in ends for after in self._match(node[1], text, end)}
                if count >= node[2]:
                    reached |= ends
                if not ends:
                    break
            yield from reached
