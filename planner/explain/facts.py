"""What an answer may say: the names and figures that were computed for it, and the check that nothing else is said.

Whoever words an answer (a template or the Llama) is checked in the same way: every number, time and name of
the scenario that stands in the text must be one of the facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from planner.model.problem import Problem

_FIGURE = re.compile(r"\d{1,2}:\d{2}|\d+(?:[.,]\d+)*")


@dataclass
class Facts:
    """Names and figures that an answer may use.

    Attributes
    ----------
    lines : list of str
        The facts as plain statements, one each, for a model to reword.
    """

    lines: list[str] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _figures: set[str] = field(default_factory=set)

    def state(self, line: str, names: Iterable[str] = ()) -> str:
        """Add a statement with the names it uses; its figures become facts. Returns the statement."""
        self.lines.append(line)
        self._names.update(names)
        rest = line
        for name in sorted(self._names, key=len, reverse=True):
            rest = rest.replace(name, " ")
        self._figures.update(_FIGURE.findall(rest))
        return line

    def quote(self, line: str, problem: Problem) -> str:
        """Add a sentence that was computed elsewhere (by the judge, say): every name in it is a fact."""
        return self.state(line, (name for name in _known(problem) if name and name in line))

    @property
    def names(self) -> frozenset[str]:
        """The names that may be said."""
        return frozenset(self._names)

    def faults(self, text: str, problem: Problem) -> tuple[str, ...]:
        """Return what a text says that is no fact: names of the scenario, figures and times.

        Parameters
        ----------
        text : str
            An answer, by whoever worded it.
        problem : Problem
            The scenario whose names are looked for.
        """
        rest = text
        wrong: list[str] = []
        for name in sorted(_known(problem) | self._names, key=len, reverse=True):
            pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
            if not name.strip() or re.search(pattern, rest) is None:
                continue
            if name not in self._names and any(c.isupper() or c.isdigit() for c in name):
                wrong.append(name)
            rest = re.sub(pattern, " ", rest)
        wrong.extend(figure for figure in _FIGURE.findall(rest) if figure not in self._figures)
        return tuple(wrong)


def _known(problem: Problem) -> set[str]:
    names = problem.names
    return {*names.activity_names, *names.resource_names, *names.place_names}
