"""The load of a station over time."""

from hypothesis import given
from hypothesis import strategies as st

from planner.explain.station_load import Step, station_load
from planner.judging import PlanView
from planner.model import Plan, ScheduledTask, Station
from tests.helpers.workshop import problem, task


def view(*items: ScheduledTask) -> PlanView:
    scenario = problem(
        tasks=tuple(task(item.task) for item in items),
        stations=(Station(name="Bay 1"), Station(name="Crew", capacity=2)),
    )
    return PlanView(scenario, Plan(schedule=items))


def test_units_in_use_as_a_place_and_as_a_need_and_what_is_too_much() -> None:
    seen = view(
        ScheduledTask(task="A", station="Bay 1", start=0, end=60, needs={"Crew": 2}),
        ScheduledTask(task="B", station="Bay 1", start=60, end=90, needs={"Crew": 1}),
        ScheduledTask(task="C", station=None, start=30, end=70, needs={"Crew": 1}),
    )
    crew = station_load(seen, "Crew")
    assert crew.steps == (Step(0, 30, 2), Step(30, 60, 3), Step(60, 70, 2), Step(70, 90, 1))
    assert (crew.capacity, crew.peak, crew.over) == (2, 3, ((30, 60),))
    assert station_load(seen, "Bay 1").over == ()


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 9), st.integers(1, 3)), max_size=8))
def test_the_steps_add_up_minute_by_minute(spans: list[tuple[int, int, int]]) -> None:
    items = [
        ScheduledTask(task=f"T{k}", station=None, start=start, end=start + long, needs={"Crew": units})
        for k, (start, long, units) in enumerate(spans)
    ]
    load = station_load(view(*items), "Crew")
    for minute in range(45):
        used = sum(item.needs["Crew"] for item in items if item.start <= minute < item.end)
        assert used == sum(step.units for step in load.steps if step.start <= minute < step.end)
    assert all(one.end <= other.start for one, other in zip(load.steps, load.steps[1:], strict=False))
