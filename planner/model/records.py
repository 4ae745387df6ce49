"""The records of a scenario: frozen, with integers in fixed units.

Units everywhere: clock times are minutes after midnight (a vehicle's ``ends`` may exceed 1440 when it
works past midnight), durations are minutes, distances metres, money cents, loads thousandths of the unit
of their column, CO2 grams.
"""

from __future__ import annotations

import datetime
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

OrderKind = Literal["delivery", "pickup", "shipment", "visit"]
PriorityLevel = Literal["must", "high", "normal", "low", "skip"]
Stability = Literal["free", "balanced", "steady"]


class Record(BaseModel):
    """A named, frozen record of the scenario."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str


class Window(BaseModel):
    """A span of the clock; either end may be open.

    Attributes
    ----------
    earliest, latest : int or None
        Minutes after midnight; ``latest`` bounds the start of the activity.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    earliest: int | None = None
    latest: int | None = None


class Place(Record):
    """Where something happens. Places without coordinates need rows in the Travel sheet."""

    latitude: float | None = None
    longitude: float | None = None
    address: str = ""
    city: str = ""
    opens: int | None = None
    closes: int | None = None
    groups: tuple[str, ...] = ()


class Order(Record):
    """Something to be delivered, picked up, shipped from place to place, or visited.

    ``loads`` maps a load dimension to thousandths of its unit. ``place`` is where the order is served; for
    a shipment it is the pickup and ``to_place`` the delivery. ``windows`` (at most two) bound the start of
    the service, a shipment's at its delivery.
    """

    kind: OrderKind = "delivery"
    place: str
    to_place: str | None = None
    loads: dict[str, int] = {}
    service_minutes: int = 0
    windows: tuple[Window, ...] = ()
    date: datetime.date | None = None
    priority: PriorityLevel = "normal"
    skills: tuple[str, ...] = ()
    vehicles: tuple[str, ...] = ()
    customer: str = ""
    goods: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    notes: str = ""


class Vehicle(Record):
    """What drives. A capacity that is not given is unlimited; ``end_place`` None is an open route."""

    type: str = ""
    start_place: str
    end_place: str | None = None
    capacities: dict[str, int] = {}
    starts: int = 0
    ends: int = 1440
    max_stops: int | None = None
    max_metres: int | None = None
    max_minutes: int | None = None
    fixed_cost: int = 0
    cost_per_km: int = 0
    cost_per_hour: int = 0
    speed_factor: float = 1.0
    skills: tuple[str, ...] = ()
    max_trips: int = 1
    reload_minutes: int = 0
    co2_per_km: int = 0
    driver: str = ""
    groups: tuple[str, ...] = ()


class Mode(BaseModel):
    """One way of doing a task: a station (or a group of stations), the minutes it takes there, what it needs.

    Without a ``station`` it occupies none of its own. ``needs`` come on top of the task's own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    station: str = ""
    minutes: int
    needs: dict[str, int] = {}


class Predecessor(BaseModel):
    """A task that must end ``lag`` minutes or more before this one starts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    task: str
    lag: int = 0


class Task(Record):
    """A job step. Without modes it occupies no station of its own, only what it ``needs``.

    ``needs`` maps a station, worker or vehicle (or a group of them) to how many units it takes at once, beside
    the mode's. An ``interruptible`` task rests while its station or anything else it surely uses is closed, and
    goes on when all are open again; it keeps what it uses meanwhile.
    ``earliest`` bounds the start and ``latest`` the end; both are moments as in the constraint language
    (``"10:00"`` on every day, ``"2026-11-24"``, ``"2026-11-24T10:00"``).
    """

    job: str = ""
    minutes: int
    modes: tuple[Mode, ...] = ()
    needs: dict[str, int] = {}
    after: tuple[Predecessor, ...] = ()
    earliest: str | None = None
    latest: str | None = None
    priority: PriorityLevel = "normal"
    interruptible: bool = False
    goods: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    notes: str = ""


class Station(Record):
    """A machine, dock, bay, crane or team.

    Of a station that is ``used_up`` (spare parts, fuel) ``capacity`` is all there is for the whole horizon: what
    tasks need of it is gone (a non-renewable resource). ``dock_at`` names the place whose vehicles are loaded
    here.
    """

    capacity: int = 1
    opens: int | None = None
    closes: int | None = None
    days_off: tuple[date, ...] = ()
    setup_minutes: int = 0
    cost_per_hour: int = 0
    used_up: bool = False
    dock_at: str = ""
    groups: tuple[str, ...] = ()


class Worker(Record):
    """A person who can be rostered."""

    skills: tuple[str, ...] = ()
    max_hours: float | None = None
    min_hours: float | None = None
    cost_per_hour: int = 0
    days_off: tuple[date, ...] = ()
    prefers: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


class Shift(Record):
    """A post to be staffed on a date; ``ends`` above 1440 is on the next day."""

    date: datetime.date
    starts: int
    ends: int
    needed: int = 1
    skill: str = ""
    place: str = ""
    groups: tuple[str, ...] = ()


class TravelLink(BaseModel):
    """The way from one place to another, as the planner's table states it.

    Attributes
    ----------
    metres, minutes : int or None
        What is not given is computed from the other by the settings' speed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    origin: str
    destination: str
    metres: int | None = None
    minutes: int | None = None


class Settings(BaseModel):
    """What holds for the whole scenario.

    ``stability`` says how much a new plan may differ from the one in force: as it likes, where it is worth
    it, or as little as can be. A first plan is not affected.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = "Untitled"
    start_date: date
    end_date: date | None = None
    today: date | None = None
    currency: str = "EUR"
    weight_unit: str = "kg"
    speed_kmh: float = 50.0
    detour_factor: float = 1.3
    objective: tuple[str, ...] = ()
    stability: Stability = "balanced"
