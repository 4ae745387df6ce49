"""The rows of a timeline on top of each other: what lies where, and what comes next."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from ui.timeline.bars import Bar, Row
from ui.timeline.painting import row_height

_NOT_SELECTABLE = ("heading", "open")


@dataclass(frozen=True)
class Stack:
    """Rows with the pixel at which each begins; the first begins at 0."""

    rows: tuple[Row, ...] = ()

    @cached_property
    def tops(self) -> tuple[int, ...]:
        """Where each row begins, and after them where the last one ends."""
        tops = [0]
        for row in self.rows:
            tops.append(tops[-1] + row_height(row))
        return tuple(tops)

    @property
    def height(self) -> int:
        """Pixels of all rows."""
        return self.tops[-1]

    def at(self, y: float) -> int | None:
        """Return the row at a pixel."""
        index = bisect_right(self.tops, y) - 1
        return index if 0 <= index < len(self.rows) else None

    def between(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the first row that shows between two pixels, and one past the last."""
        if not self.rows:
            return 0, 0
        first = max(0, bisect_right(self.tops, top) - 1)
        return first, min(bisect_right(self.tops, bottom), len(self.rows))

    def named(self, name: str | None) -> int | None:
        """Return the row of a resource."""
        return next((k for k, r in enumerate(self.rows) if r.name == name and r.kind != "heading"), None)

    def find(self, activity: str | None) -> tuple[int, Bar] | None:
        """Return the first bar of an activity and its row; of a task, where it is done before what it needs."""
        return self._first.get(activity) if activity else None

    @cached_property
    def _first(self) -> dict[str, tuple[int, Bar]]:
        found: dict[str, tuple[int, Bar]] = {}
        for index, row in enumerate(self.rows):
            for bar in row.bars:
                if bar.activity and (
                    bar.activity not in found
                    or (found[bar.activity][1].kind == "need" and bar.kind == "task")
                ):
                    found[bar.activity] = (index, bar)
        return found

    def next_resource(self, present: str | None, by: int) -> str | None:
        """Return the resource one row further down (1) or up (-1); None at the end."""
        at = self.named(present)
        index = (-1 if by > 0 else len(self.rows)) if at is None else at
        index += by
        while 0 <= index < len(self.rows):
            if self.rows[index].kind not in _NOT_SELECTABLE:
                return self.rows[index].name
            index += by
        return None

    def next_activity(self, resource: str | None, present: str | None, by: int) -> tuple[str, str] | None:
        """Return a row's next (1) or former (-1) activity and the row's name; None at the end."""
        index = self.named(resource)
        found = self.find(present)
        if index is None:
            index = found[0] if found else None
        if index is None:
            return None
        names = list(dict.fromkeys(bar.activity for bar in self.rows[index].bars if bar.activity))
        outermost = 0 if by > 0 else len(names) - 1
        at = names.index(present) + by if present in names else outermost
        return (names[at], self.rows[index].name) if 0 <= at < len(names) else None
