"""Everything that a slot can be filled with.

A slot is a function of a `Talk`: it draws what is meant and returns the words with the value that the contract
writes for it, or None where the scenario has nothing of the sort.
"""

from __future__ import annotations

from planner.language.training.amounts import minutes, number, percent
from planner.language.training.names import (
    ALL_ACTIVITIES,
    ALL_RESOURCES,
    activities,
    all_activities,
    all_resources,
    dimension,
    no_resource,
    places,
    resources,
    skill,
)
from planner.language.training.talking import Filled, Slot, Talk
from planner.language.training.times import MONTHS, WEEKDAYS, clock, day, days, moment, period, whole_day

__all__ = [
    "ALL_ACTIVITIES", "ALL_RESOURCES", "MONTHS", "WEEKDAYS", "Filled", "Slot", "Talk", "activities", "all_activities",
    "all_resources", "clock", "day", "days", "dimension", "minutes", "moment", "no_resource", "number", "percent",
    "period", "places", "resources", "skill", "whole_day",
]  # fmt: skip
