"""What the laws on driving and rest ask of one route, as figures that a timetable can be made by.

Sources: Regulation (EC) 561/2006, articles 6 to 8; 49 CFR 395.3 (property-carrying vehicles). The break is
always taken in one piece. What holds between routes (daily and weekly rest, weekly driving) is stated on
the vehicle's days in `solvers.routing.encoding`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Law:
    """The limits of one route, in minutes.

    Attributes
    ----------
    before_break : int
        Driving at most, between breaks.
    break_minutes : int
        How long a break is.
    any_halt : bool
        Whether any time off the wheel counts as a break, work and waiting too.
    driving : int
        Driving at most, on one route.
    regular_driving : int
        More than this makes the day a long one.
    long_days : int
        How many long days a calendar week may have.
    duty : int
        From the route's start to its end at most (``drive_within`` false), or to its last driving.
    drive_within : bool
        Whether ``duty`` bounds only the driving.
    rest : int
        Off between two routes of a vehicle, at least.
    regular_rest, short_rests
        A rest below ``regular_rest`` within 24 hours of the route's start is a short one; so many of those
        are allowed.
    week_driving, fortnight_driving : int or None
        Driving at most, in a calendar week and in two.
    seven_days_work : int or None
        Work at most, in seven days.
    longest_horizon : int
        Days of a horizon in which no weekly rest falls due.
    """

    before_break: int
    break_minutes: int
    any_halt: bool
    driving: int
    regular_driving: int
    long_days: int
    duty: int
    drive_within: bool
    rest: int
    regular_rest: int
    short_rests: int
    week_driving: int | None
    fortnight_driving: int | None
    seven_days_work: int | None
    longest_horizon: int


LAWS: dict[str, Law] = {
    "eu_561": Law(
        before_break=270,
        break_minutes=45,
        any_halt=False,
        driving=600,
        regular_driving=540,
        long_days=2,
        duty=15 * 60,
        drive_within=False,
        rest=9 * 60,
        regular_rest=11 * 60,
        short_rests=3,
        week_driving=56 * 60,
        fortnight_driving=90 * 60,
        seven_days_work=None,
        longest_horizon=6,
    ),
    "us_hos": Law(
        before_break=480,
        break_minutes=30,
        any_halt=True,
        driving=11 * 60,
        regular_driving=11 * 60,
        long_days=0,
        duty=14 * 60,
        drive_within=True,
        rest=10 * 60,
        regular_rest=10 * 60,
        short_rests=0,
        week_driving=None,
        fortnight_driving=None,
        seven_days_work=60 * 60,
        longest_horizon=7,
    ),
}
"""The laws by the names that the constraint language gives them."""
