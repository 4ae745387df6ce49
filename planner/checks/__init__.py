"""The judge's checks of a plan against the records, one module for each part of the data.

Each check is a function ``check(view: PlanView) -> Iterator[Breach]``; `planner.checking` runs them all.
They share nothing with the solvers.
"""
