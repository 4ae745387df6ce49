"""How much it costs to leave the plan in force, whatever is planned: the shares that all rooms price a change by."""

from __future__ import annotations

from typing import Final

SHARES: Final = {"free": 0.0, "balanced": 0.5, "steady": 1.5}
"""By `Settings.stability`, the price of moving an activity in average costs of doing one."""
