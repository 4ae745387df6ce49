"""Frozen records of a scenario and of a plan."""

from planner.model.calendar import Calendar
from planner.model.names import Names
from planner.model.plan import Duty, Incumbent, Loading, Plan, PlanInfo, Route, ScheduledTask, Stop, Unserved
from planner.model.problem import Problem
from planner.model.records import (
    Mode,
    Order,
    Place,
    Predecessor,
    Record,
    Settings,
    Shift,
    Station,
    Task,
    TravelLink,
    Vehicle,
    Window,
    Worker,
)
from planner.model.rules import Origin, Rule
from planner.model.travel_table import TravelTable

__all__ = [
    "Calendar",
    "Duty",
    "Incumbent",
    "Loading",
    "Mode",
    "Names",
    "Order",
    "Origin",
    "Place",
    "Plan",
    "PlanInfo",
    "Predecessor",
    "Problem",
    "Record",
    "Route",
    "Rule",
    "ScheduledTask",
    "Settings",
    "Shift",
    "Station",
    "Stop",
    "Task",
    "TravelLink",
    "TravelTable",
    "Unserved",
    "Vehicle",
    "Window",
    "Worker",
]
