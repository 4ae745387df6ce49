"""Distances and times between places."""

from planner.travel.times import TravelTimes

__all__ = ["TravelTimes"]
