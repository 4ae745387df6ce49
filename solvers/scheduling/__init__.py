"""Scheduling: tasks on stations, by CP-SAT."""

from solvers.scheduling.solve import solve

__all__ = ["solve"]
