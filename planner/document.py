"""The open scenario: its present state, how to undo to the ones before, and what happened to it.

A `State` is one immutable value. An edit makes a new one that shares everything it did not change with the
old, so undo is nothing but going back to the value before: no inverse can be wrong, and nothing is copied.
The window, the command line and the scenario file all work on a `Document`; it knows no window.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from pathlib import Path

from planner.audit import AuditEntry, SolveEntry
from planner.model.plan import Plan
from planner.model.problem import Problem

log = logging.getLogger(__name__)

KEPT_PLANS = 20
"""How many plans a scenario keeps; the oldest go first."""
UNDO_STEPS = 1000


@dataclass(frozen=True)
class State:
    """Everything that undo goes back over.

    Verdicts are no part of it: whoever shows a plan judges it.

    Attributes
    ----------
    problem : Problem
        Data and rules.
    plan : Plan or None
        The plan in force.
    previous_plan : Plan or None
        What it is compared with, and what `freeze` rules refer to.
    plans : tuple of Plan
        The plans kept, newest last, each with a name of its own in ``info.name``.
    """

    problem: Problem
    plan: Plan | None = None
    previous_plan: Plan | None = None
    plans: tuple[Plan, ...] = ()

    def with_problem(self, problem: Problem) -> State:
        """Return the state with other data or rules and the same plans."""
        return replace(self, problem=problem)


@dataclass(frozen=True)
class Source:
    """The workbook that a scenario was imported from, to be exported into again.

    Attributes
    ----------
    path : Path
        Where it was.
    sha256 : str
        What it held then, to notice when somebody has changed it since.
    mapping : str
        What the planner said about its sheets and columns, as JSON (`planner.sheets.Mapping`); empty when
        they are known.
    """

    path: Path
    sha256: str = ""
    mapping: str = ""

    @classmethod
    def of(cls, path: Path, mapping: str = "") -> Source:
        """Return a workbook as it is now; a folder of CSV files has no hash."""
        if not path.is_file():
            return cls(path.absolute(), mapping=mapping)
        return cls(path.absolute(), hashlib.sha256(path.read_bytes()).hexdigest(), mapping)

    @property
    def changed(self) -> bool:
        """Whether the workbook holds something else by now; False when it is gone or has no hash."""
        return bool(self.sha256) and self.path.is_file() and Source.of(self.path).sha256 != self.sha256


@dataclass(frozen=True)
class Change:
    """What views must look at again.

    Attributes
    ----------
    problem : bool
        Records or settings changed.
    rules : bool
        Rules changed.
    plan : bool
        The plan, the one before or the kept ones changed.
    trail : bool
        The audit trail or the list of solves grew.
    text : str
        What was done, as the undo menu says it; empty when nothing was edited (saved, say).
    """

    problem: bool = False
    rules: bool = False
    plan: bool = False
    trail: bool = False
    text: str = ""


@dataclass(frozen=True)
class Edit:
    """One step of undo: from one state to another.

    Attributes
    ----------
    text : str
        What was done, e.g. ``"Change Order 7"``.
    merge : hashable or None
        Edits that follow each other with the same key become one step.
    """

    text: str
    before: State
    after: State
    merge: Hashable | None = None


Listener = Callable[[Change], None]

_RECORD_FIELDS = tuple(name for name in Problem.model_fields if name != "rules")


def change_between(before: State, after: State, text: str = "") -> Change:
    """Return what differs between two states, told by identity: what an edit leaves alone is shared."""
    old, new = before.problem, after.problem
    return Change(
        problem=any(getattr(old, name) is not getattr(new, name) for name in _RECORD_FIELDS),
        rules=old.rules is not new.rules,
        plan=before.plan is not after.plan
        or before.previous_plan is not after.previous_plan
        or before.plans is not after.plans,
        text=text,
    )


class Document:
    """An open scenario with undo, listeners, audit trail and history.

    Parameters
    ----------
    content : Problem or State
        What it starts with.
    path : Path or None
        The scenario file that it was read from.
    source : Source or None
        The workbook that it was imported from.
    audit, history : tuple
        What is known already about earlier requests and solves.
    """

    def __init__(
        self,
        content: Problem | State,
        *,
        path: Path | None = None,
        source: Source | None = None,
        audit: tuple[AuditEntry, ...] = (),
        history: tuple[SolveEntry, ...] = (),
    ) -> None:
        self.path = path
        self.source = source
        self._state = content if isinstance(content, State) else State(content)
        self._audit = audit
        self._history = history
        self._undo: list[Edit] = []
        self._redo: list[Edit] = []
        self._listeners: dict[object, Listener] = {}
        self._saved: _Position | None = self._position()

    # what it holds

    @property
    def state(self) -> State:
        """The present state."""
        return self._state

    @property
    def problem(self) -> Problem:
        """Data and rules."""
        return self._state.problem

    @property
    def plan(self) -> Plan | None:
        """The plan in force."""
        return self._state.plan

    @property
    def audit(self) -> tuple[AuditEntry, ...]:
        """What was asked, what the model answered, what a person accepted; oldest first."""
        return self._audit

    @property
    def history(self) -> tuple[SolveEntry, ...]:
        """The solves, oldest first."""
        return self._history

    @property
    def name(self) -> str:
        """What to call it: the file's name, else the workbook's, else the scenario's own."""
        if self.path is not None:
            return self.path.stem
        if self.source is not None:
            return self.source.path.stem
        return self.problem.settings.name

    # edits

    def do(self, text: str, state: State, merge: Hashable | None = None) -> bool:
        """Put a new state in force as one step of undo.

        Parameters
        ----------
        text : str
            What was done, for the menu: ``"Change Order 7"``.
        state : State
            Made of the present one by the functions of `planner.edits`.
        merge : hashable or None
            Typing into one cell again, or dragging a slider, stays one step when the key is the same.

        Returns
        -------
        bool
            Whether anything changed; a state that is the present one leaves no step.
        """
        before = self._state
        if state is before or state == before:
            return False
        last = self._undo[-1] if self._undo else None
        if (
            merge is not None
            and last is not None
            and last.merge == merge
            and not self._redo
            and not self._is_saved_state(before)
        ):
            self._undo[-1] = Edit(text, last.before, state, merge)
        else:
            self._undo.append(Edit(text, before, state, merge))
            del self._undo[:-UNDO_STEPS]
        self._redo.clear()
        self._state = state
        self._tell(change_between(before, state, text))
        return True

    def undo(self) -> str:
        """Go back one step and return what was undone; empty when there is nothing to undo."""
        if not self._undo:
            return ""
        edit = self._undo.pop()
        self._redo.append(edit)
        self._state = edit.before
        self._tell(change_between(edit.after, edit.before, edit.text))
        return edit.text

    def redo(self) -> str:
        """Take back the last undo and return what was done again; empty when there is nothing."""
        if not self._redo:
            return ""
        edit = self._redo.pop()
        self._undo.append(edit)
        self._state = edit.after
        self._tell(change_between(edit.before, edit.after, edit.text))
        return edit.text

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return bool(self._redo)

    @property
    def undo_text(self) -> str:
        """What undo would take back."""
        return self._undo[-1].text if self._undo else ""

    @property
    def redo_text(self) -> str:
        """What redo would do again."""
        return self._redo[-1].text if self._redo else ""

    # what undo does not touch

    def record(self, entry: AuditEntry) -> None:
        """Add to the audit trail. It only ever grows; undo leaves it alone."""
        self._audit = (*self._audit, entry)
        self._tell(Change(trail=True))

    def record_solve(self, entry: SolveEntry) -> None:
        """Add to the list of solves."""
        self._history = (*self._history, entry)
        self._tell(Change(trail=True))

    # saving

    @property
    def modified(self) -> bool:
        """Whether it differs from what was opened or saved last."""
        return self._saved != self._position()

    def mark_saved(self, path: Path | None = None) -> None:
        """Take the present state for the saved one (of ``path``, when given)."""
        if path is not None:
            self.path = path
        self._saved = self._position()
        self._tell(Change())

    def mark_unsaved(self) -> None:
        """Take it for modified, as after a recovery, until it is saved."""
        self._saved = None
        self._tell(Change())

    def _position(self) -> _Position:
        return _Position(self._state, len(self._audit), len(self._history))

    def _is_saved_state(self, state: State) -> bool:
        return self._saved is not None and self._saved.state is state

    # listeners

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Have a function called after every change; the function returned ends that."""
        key = object()
        self._listeners[key] = listener

        def end() -> None:
            self._listeners.pop(key, None)

        return end

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners.values()):
            try:
                listener(change)
            except Exception:  # a view that fails must not cost the planner the edit
                log.exception("A listener failed after “%s”.", change.text)


@dataclass(frozen=True, eq=False)
class _Position:
    """Where a document is; states count by identity, so that going back to a saved one is seen as such."""

    state: State
    audit: int
    history: int

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Position)
            and self.state is other.state
            and (self.audit, self.history) == (other.audit, other.history)
        )

    def __hash__(self) -> int:
        return hash((id(self.state), self.audit, self.history))
