"""Rostering: workers on shifts, by CP-SAT."""

from solvers.rostering.solve import solve

__all__ = ["solve"]
