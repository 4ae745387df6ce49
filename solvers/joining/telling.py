"""What rooms report while they work is joined with the rest of the plan, judged, and handed on."""

from __future__ import annotations

from planner.model import Incumbent, Plan
from solvers.joining.drafts import Drafting
from solvers.joining.repair import spoilt
from solvers.joining.worth import Worth
from solvers.rooms import Clock, Watch


class Teller:
    """Tells who watches the whole how far it is; the curve never rises.

    Parameters
    ----------
    drafting : Drafting
    watch : Watch
        Who hears of it.
    clock : Clock
        Of the whole.
    """

    def __init__(self, drafting: Drafting, watch: Watch, clock: Clock) -> None:
        self._drafting = drafting
        self._watch = watch
        self._clock = clock
        self._values: dict[str, float] = {}
        self._best: Worth | None = None
        self.curve: list[Incumbent] = []

    def watching(self, room: str, others: tuple[Plan, ...], text: str = "") -> Watch:
        """Return the watch of one room.

        Parameters
        ----------
        others : tuple of Plan
            What the other rooms have planned.
        text : str
            For a trial: what is being tried; its plans and values are not told.
        """
        return _RoomWatch(self, room, others, text)

    def hear(
        self, room: str, others: tuple[Plan, ...], value: float | None, plan: Plan | None, text: str
    ) -> None:
        """Hear from a room: its plan is joined with the others', judged, and handed on."""
        if value is not None:
            self._values[room] = value
        total = sum(self._values.values()) if self._values else None
        seconds = round(self._clock.seconds, 3)
        if total is not None and (not self.curve or total < self.curve[-1].value):
            self.curve.append(Incumbent(seconds=seconds, value=total))
        shown: Plan | None = None
        if plan is not None:
            draft = self._drafting.draft(*others, plan)
            if not spoilt(draft.plan, draft.verdict) and (self._best is None or draft.worth < self._best):
                self._best, shown = draft.worth, draft.plan
        self._watch.report(seconds, self.curve[-1].value if self.curve else None, shown, text)

    def say(self, text: str) -> None:
        """Say what is being done, without news on the plan."""
        self._watch.report(
            round(self._clock.seconds, 3), self.curve[-1].value if self.curve else None, None, text
        )

    @property
    def stopped(self) -> bool:
        """Whether who watches asks for the best plan now."""
        return self._watch.should_stop()


class _RoomWatch:
    def __init__(self, teller: Teller, room: str, others: tuple[Plan, ...], text: str) -> None:
        self._teller = teller
        self._room = room
        self._others = others
        self._text = text

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Hand a room's report on to all who watch."""
        if self._text:
            self._teller.say(self._text)
        else:
            self._teller.hear(self._room, self._others, value, plan, text)

    def should_stop(self) -> bool:
        """Ask who watches the whole."""
        return self._teller.stopped
