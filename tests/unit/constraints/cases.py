"""For every kind of rule: plans that keep it and plans that break it, on the same little scenario."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from planner.model import Plan
from tests.helpers.plans import Do
from tests.unit.constraints.world import driven, made, staffed, truck


@dataclass(frozen=True)
class Case:
    """One rule with a plan that keeps it and one that breaks it.

    Attributes
    ----------
    rule : dict
        The constraint in the contract's JSON.
    keeps, breaks : Plan
        Both keep to the records. Where nothing can break the rule, ``breaks`` is None.
    says : str
        What the breach's sentence contains.
    amount : int
        By how much it is broken, over all breaches.
    present : Plan or None
        The plan in force before.
    """

    rule: dict[str, Any]
    keeps: Plan
    breaks: Plan | None
    says: str = ""
    amount: int = 1
    present: Plan | None = None


def _rule(kind: str, **fields: Any) -> dict[str, Any]:
    return {"kind": kind, **fields}


_TOWN = truck(1, 480, "O1", "O2", "O3")  # O1 at 8:10, O2 at 8:30, O3 at 8:50, back at 9:10
_RIDE = truck(1, 480, "S1", "O1")  # S1 picked up at 8:10, delivered at 8:30, O1 at 8:50

CASES: tuple[Case, ...] = (
    # -- when -------------------------------------------------------------------------------------------
    Case(
        _rule("unavailable", resources=["Truck 1"], end="09:00"),
        driven(truck(1, 540, "O1")),
        driven(_TOWN),
        "Truck 1 works from 08:00 on Monday 23 November",
        60,
    ),
    Case(
        _rule("unavailable", resources=["Bay 2"], start="2026-11-24", end="2026-11-24"),
        made(("Sand", "Bay 2", 480), ("Paint", "Bay 1", 1440 + 480)),
        made(("Sand", "Bay 2", 1400)),
        "Bay 2 works",
        20,
    ),
    Case(
        _rule("working_hours", resources=["Dan"], start="08:30", end="17:00"),
        driven(truck(1, 510, "O1"), truck(2, 0, "O2")),
        driven(_TOWN),
        "but only between 08:30 and 17:00 is allowed",
        30,
    ),
    Case(
        _rule("working_hours", resources=["all vehicles"], end="2026-11-23T09:00"),
        driven(truck(1, 480, "O1", "O2"), truck(1, 480, "O3", "P1", "S1", day=1)),
        driven(_TOWN),
        "Truck 1",
        10,
    ),
    Case(
        _rule("working_hours", resources=["all workers"], start="2026-11-24"),
        staffed("Ana: Early 2"),
        staffed("Ana: Early 1"),
        "Ana",
        480,
    ),
    Case(
        _rule("time_window", activities=["hospital"], latest="08:10"),
        driven(_TOWN),
        driven(truck(1, 481, "O1")),
        "O1 starts at 08:11 on Monday 23 November, not by 08:10",
        1,
    ),
    Case(
        _rule("time_window", activities=["S1"], earliest="08:30"),
        driven(_RIDE),
        driven(truck(1, 479, "S1")),
        "S1 starts",
        1,
    ),
    Case(
        _rule(
            "time_window", activities=["all tasks"], earliest="2026-11-23T08:00", finish_by="2026-11-24T09:00"
        ),
        made(("Sand", "Bay 1", 480), ("Paint", "Bay 1", 1440 + 480)),
        made(("Paint", "Bay 1", 1440 + 495)),
        "Paint is finished at 09:15",
        15,
    ),
    Case(
        _rule("time_window", activities=["Sand"], finish_by="2026-11-23"),
        made(("Sand", "Bay 1", 1380)),
        made(("Sand", "Bay 1", 1381)),
        "by the end of Monday 23 November",
        1,
    ),
    Case(
        _rule("exclude_period", activities=["Harbour", "Sand"], start="08:35", end="14:00"),
        driven(truck(1, 480, "O2", "O1")),
        driven(truck(1, 480, "S1")),
        "S1 takes place from 08:30",
        5,
    ),
    Case(
        _rule("exclude_period", activities=["S1"], start="08:00", end="08:15"),
        driven(truck(1, 485, "S1")),
        driven(_RIDE),
        "S1 takes place from 08:10",
        5,
    ),
    Case(  # a place's name means of a shipment only the stop there
        _rule("exclude_period", activities=["School"], start="08:20", end="14:00"),
        driven(_RIDE),
        driven(truck(1, 480, "O1", "S1")),
        "S1 takes place from 08:30",
        10,
    ),
    Case(
        _rule("exclude_period", activities=["Harbour", "School & P1"], start="08:35", end="14:00"),
        driven(truck(1, 820, "S1")),
        driven(_RIDE),
        "S1 takes place from 08:30",
        5,
    ),
    Case(
        _rule("duration", activities=["frozen"], minutes=25),
        driven(truck(1, 480, Do("O1", minutes=25), Do("O2", minutes=30), "O3")),
        driven(_TOWN),
        "O1 is given 10 minutes, not 25 minutes",
        30,
    ),
    # -- who --------------------------------------------------------------------------------------------
    Case(
        _rule("assign", activities=["O1", "O4"], resources=["Dan", "Van 3"]),
        driven(_TOWN),
        driven(truck(2, 480, "O1")),
        "O1 goes to Truck 2, not to one of Truck 1 and Van 3",
    ),
    Case(
        _rule("assign", activities=["Early 1"], resources=["Ana"]),
        staffed("Ana: Early 1", "Luc: Early 1, Early 2"),
        staffed("Luc: Early 1", "Mia: Early 1"),
        "Early 1 goes to Luc and Mia, not to Ana",
    ),
    Case(
        _rule("forbid", activities=["Harbour"], resources=["all vehicles", "not Truck 1"]),
        driven(_TOWN, truck(2, 480, "P1")),
        driven(truck(2, 480, "S1")),
        "S1 goes to Truck 2",
    ),
    Case(
        _rule("reserve", resources=["Truck 1"], activities=["frozen", "S1"]),
        driven(truck(1, 480, "O1", "S1"), truck(2, 480, "O3")),
        driven(_TOWN),
        "Truck 1 does O3, but is reserved for frozen orders and S1",
    ),
    Case(
        _rule("together", activities=["O1", "O2", "O4"]),
        driven(_TOWN),
        driven(truck(1, 480, "O1"), truck(2, 480, "O2")),
        "the rest to",
    ),
    Case(
        _rule("together", activities=["night"]),
        staffed("Ana: Night 1, Night 2", "Luc: Night 1", "Mia: Night 2"),
        staffed("Luc: Night 1", "Mia: Night 2"),
        "goes to",
    ),
    Case(
        _rule("apart", activities=["frozen", "dry"]),
        driven(truck(1, 480, "O1", "O2"), truck(2, 480, "O3")),
        driven(_TOWN),
        "Truck 1 does both O1 and O3, which must be kept apart",
    ),
    Case(
        _rule("apart", activities=["frozen"]),
        driven(truck(1, 480, "O1", "O3"), truck(2, 480, "O2")),
        driven(_TOWN),
        "Truck 1 does both O1 and O2",
    ),
    Case(
        _rule("team", resources=["Ana", "Luc"], mode="same"),
        staffed("Ana: Early 1", "Luc: Early 1", "Mia: Night 2"),
        staffed("Ana: Early 1, Night 2", "Luc: Early 1"),
        "Ana works Night 2 without Luc",
    ),
    Case(
        _rule("team", resources=["Ana", "trainee"], mode="different"),
        staffed("Ana: Early 1", "Luc: Early 2", "Mia: Early 2"),
        staffed("Ana: Early 1", "Mia: Early 1"),
        "Ana and Mia both work Early 1",
    ),
    Case(
        _rule("team", resources=["trainee"], mode="different"),
        staffed("Ana: Early 1", "Luc: Early 1", "Mia: Early 2"),
        staffed("Luc: Early 2", "Mia: Early 2"),
        "Luc and Mia both work Early 2",
    ),
    Case(
        _rule("position", activities=["O2", "O3"], place="first"),
        driven(truck(1, 480, "O3", "O2", "O1"), truck(2, 480, "P1")),
        driven(_TOWN),
        "O2 does not come first with Truck 1: O1 comes before it",
        2,
    ),
    Case(
        _rule("position", activities=["Polish"], place="last"),
        made(("Polish", "Bay 1", 600), ("Sand", "Bay 2", 700), ("Paint", "Bay 1", 1440)),
        made(("Polish", "Bay 1", 600), ("Paint", "Bay 1", 700)),
        "Paint comes after it",
    ),
    # -- order ------------------------------------------------------------------------------------------
    Case(
        _rule("precedence", before=["O1"], after=["S1"], gap=5),
        driven(truck(1, 480, "O1"), truck(2, 495, "S1")),
        driven(truck(1, 480, "O1"), truck(2, 490, "S1")),
        "O1 ends at 08:20",
        5,
    ),
    Case(
        _rule("precedence", before=["Sand"], after=["Paint", "Polish"]),
        made(("Sand", "Bay 1", 480), ("Paint", "Bay 2", 540), ("Polish", "Bay 1", 540)),
        made(("Sand", "Bay 1", 480), ("Paint", "Bay 2", 539), ("Polish", "Bay 1", 540)),
        "must be finished before the start of Paint",
    ),
    Case(
        _rule("succession", first=["night"], then=["early"]),
        staffed("Ana: Night 1, Night 2", "Luc: Early 1, Early 2"),
        staffed("Ana: Night 1, Early 2"),
        "Ana works Early 2 on the day after Night 1",
    ),
    Case(
        _rule("consecutive", at_most=1, activities=["night"]),
        staffed("Ana: Early 1, Night 2", "Luc: Night 1"),
        staffed("Ana: Night 1, Night 2"),
        "Ana works 2 days in a row, more than 1",
    ),
    Case(
        _rule("rest", hours=8.5, resources=["Ana"]),
        staffed("Ana: Early 1, Early 2", "Luc: Early 1, Night 1"),
        staffed("Ana: Early 1, Night 1"),
        "Ana has 8 hours off between Early 1 and Night 1, less than 8 hours 30 minutes",
        30,
    ),
    # -- how much ---------------------------------------------------------------------------------------
    Case(
        _rule("limit", resources=["all vehicles"], quantity="stops", at_most=2),
        driven(truck(1, 480, "O1", "O2"), truck(1, 480, "O3", "P1", day=1)),
        driven(_TOWN, truck(1, 480, "S1", "P1", day=1)),
        "Truck 1 has 3 stops on Monday 23 November, more than 2",
        2,
    ),
    Case(
        _rule("limit", resources=["Truck 1"], quantity="distance", at_most=70, per="week"),
        driven(_TOWN, truck(1, 480, "P1", day=1)),
        driven(_TOWN, truck(1, 480, "S1", "P1", day=1)),
        "Truck 1 has 80 km",
        10,
    ),
    Case(
        _rule("limit", resources=["Truck 1"], quantity="weight", at_most=200),
        driven(truck(1, 480, "O1", "O2", "P1")),
        driven(_TOWN),
        "Truck 1 has 300 kg",
        100,
    ),
    Case(
        _rule(
            "limit",
            resources=["spare"],
            quantity="driving",
            at_least=30,
            start="2026-11-23",
            end="2026-11-23",
        ),
        driven(truck(2, 480, "O1", "O2"), truck(3, 480, "O3", "P1", "S1")),
        driven(truck(2, 480, "O1", "O2"), truck(3, 480, "O3")),
        "Van 3 has 20 minutes on Monday 23 November, less than 30",
        10,
    ),
    Case(
        _rule("limit", resources=["all vehicles"], quantity="trips", at_most=1, activities=["frozen"]),
        driven(truck(1, 480, "O1", "O2", "reload", "O3")),
        driven(truck(1, 480, "O1", "reload", "O2")),
        "Truck 1 has 2 trips",
    ),
    Case(
        _rule("limit", resources=["all vehicles"], quantity="in_use", at_most=1, activities=["frozen"]),
        driven(truck(1, 480, "O1", "O2"), truck(2, 480, "O3")),
        driven(truck(1, 480, "O1"), truck(2, 480, "O2")),
        "2 of all vehicles are used, more than 1",
    ),
    Case(
        _rule("limit", resources=["bays"], quantity="in_use", at_most=1, per="day"),
        made(("Sand", "Bay 1", 480), ("Paint", "Bay 2", 1440 + 480)),
        made(("Sand", "Bay 1", 480), ("Paint", "Bay 2", 480)),
        "on Monday 23 November",
    ),
    Case(
        _rule("limit", resources=["all workers"], quantity="shifts", at_most=1, activities=["night"]),
        staffed("Ana: Early 1, Night 2", "Luc: Night 1"),
        staffed("Ana: Night 1, Night 2"),
        "Ana has 2 shifts, more than 1",
    ),
    Case(
        _rule("limit", resources=["Ana"], quantity="hours", at_least=9),
        staffed("Ana: Early 1, Night 2"),
        staffed("Ana: Early 1"),
        "Ana has 8 hours, less than 9",
    ),
    # -- vehicles ---------------------------------------------------------------------------------------
    Case(
        _rule("break", resources=["Truck 1"], minutes=30, earliest="08:15", latest="08:45"),
        driven(truck(1, 480, "O1", Do("break", minutes=30), "O2", "O3"), truck(2, 480, "O4")),
        driven(_TOWN),
        "Truck 1 works from 08:00",
        30,
    ),
    Case(
        _rule("break", resources=["all vehicles"], minutes=30, earliest="08:15", latest="09:10"),
        driven(_TOWN, truck(2, 525, "P1")),  # back at the end of the window; leaves when it was open for 30
        driven(truck(1, 479, "O1", "O2", "O3", "P1")),
        "without a break of 30 minutes between 08:15 and 09:10",
        30,
    ),
    Case(
        _rule("break", resources=["Bay 1"], minutes=45, earliest="12:00", latest="13:00"),
        made(("Sand", "Bay 1", 690), ("Paint", "Bay 1", 795)),
        made(("Sand", "Bay 1", 690), ("Paint", "Bay 1", 794)),
        "Bay 1 works from 11:30",
        45,
    ),
    Case(
        _rule("driver_rules", resources=["Dan"], rules="eu_561"),
        driven(truck(1, 300, "O5", Do("break", minutes=15), Do("break", minutes=30), "O1")),
        driven(truck(1, 300, "O5", Do("break", minutes=30), Do("break", minutes=15), "O1")),
        "Truck 1 drives more than 4 hours 30 minutes without a break of 45 minutes",
        30,
    ),
    Case(
        _rule("driver_rules", resources=["all vehicles"], rules="us_hos"),
        driven(truck(1, 300, "O4", Do("break", minutes=30))),
        driven(truck(1, 300, "O4")),
        "Truck 1 drives more than 8 hours without 30 minutes off the wheel",
        120,
    ),
    Case(
        _rule("ride_limit", activities=["O2", "S1"], at_most=20),
        driven(truck(1, 480, "O2", "S1")),
        driven(_TOWN),
        "O2 is on board for 30 minutes, more than 20 minutes",
        10,
    ),
    Case(
        _rule("ride_limit", activities=["P1"], at_most=20),
        driven(truck(1, 480, "O1", "P1", "reload", "O2")),
        driven(truck(1, 480, "P1", "O1", "reload", "O2")),
        "P1 is on board for 30 minutes",
        10,
    ),
    Case(
        _rule("travel", factor=1.3, places=["Clinic", "Harbour"], end="08:25"),
        driven(truck(1, 480, "O1", Do("O2", slower=1.3), "O3")),
        driven(_TOWN),
        "Truck 1 drives from Clinic to Harbour in 10 minutes, but it takes 13 minutes then",
        3,
    ),
    Case(
        _rule("travel", closed=True, places=["Harbour"], start="08:15", end="08:25"),
        driven(truck(1, 480, "O1", Do("O2", leave_after=5), "O3")),
        driven(_TOWN),
        "Truck 1 drives from Clinic to Harbour",
    ),
    # -- the whole --------------------------------------------------------------------------------------
    Case(
        _rule("priority", activities=["O1"], level="must"),
        driven(_TOWN),
        driven(truck(1, 480, "O2")),
        "O1 is left out, but must not be",
    ),
    Case(
        _rule("priority", activities=["heavy", "Polish"], level="skip"),
        driven(truck(1, 480, "O1")),
        driven(_TOWN),
        "O2 is planned, but must be left out",
    ),
    Case(
        _rule("coverage", activities=["night"], at_least=1, skill="nurse"),
        staffed("Ana: Night 1", "Luc: Night 1", "Mia: Early 2"),
        staffed("Luc: Night 1"),
        "Night 1 has 0 people with the skill nurse, not 1",
    ),
    Case(
        _rule("freeze", resources=["Truck 1"]),
        driven(_TOWN, truck(2, 600, "P1")),
        driven(truck(1, 480, "O1", "O2", "O3", "P1")),
        "P1 is new with Truck 1",
        present=driven(_TOWN, truck(2, 480, "P1")),
    ),
    Case(
        _rule("freeze", activities=["all orders"], until="2026-11-23T08:30", keep="all"),
        driven(truck(1, 480, "O1", "O3", "O2")),
        driven(truck(1, 485, "O1", "O2", "O3")),
        "O1 moves from 08:10",
        5,
        present=driven(_TOWN),
    ),
    Case(
        _rule("freeze", keep="order"),
        driven(truck(1, 600, "O1", "P1", "O2", "O3")),
        driven(truck(1, 480, "O2", "O1", "O3")),
        "O1 now comes after O2 with Truck 1, but was before it",
        present=driven(_TOWN),
    ),
    Case(
        _rule("freeze", keep="resource"),
        driven(truck(1, 600, "O3", "O2", "O1", "P1")),
        driven(truck(1, 480, "O1", "O2"), truck(2, 480, "O3")),
        "O3 goes from Truck 1 to Truck 2, but was to stay",
        present=driven(_TOWN),
    ),
    Case(_rule("objective", minimise=["resources", "distance"]), driven(_TOWN), None),
)
