"""Edits of data: what they change, what follows, what they refuse."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.document import KEPT_PLANS, Document, State
from planner.edits import (
    TABLES,
    Cell,
    add_records,
    duplicates,
    free_name,
    move_record,
    new_record,
    records,
    remove_records,
    replace_record,
    set_cells,
    set_settings,
)
from planner.errors import PacktrainError, UnknownNameError
from planner.kept_plans import recall_plan, remove_plan, rename_plan, set_plan
from planner.model import Loading, Mode, Order, Place, Plan, Problem, Station, Vehicle
from planner.references import check_references
from tests.helpers.small import rule, small_plan, small_problem


@pytest.fixture
def state() -> State:
    return set_plan(State(small_problem()), small_plan())


def _cell(state: State, table: str, row: int, field: str, value: Any) -> State:
    return set_cells(state, [Cell(table, row, field, value)])


def test_several_cells_change_at_once_and_the_rest_is_shared(state: State) -> None:
    after = set_cells(
        state,
        [
            Cell("orders", 0, "service_minutes", 15),
            Cell("orders", 0, "loads", {"weight": 7000}),
            Cell("vehicles", 1, "starts", 420),
        ],
    )
    assert after.problem.orders[0].service_minutes == 15
    assert after.problem.orders[0].loads == {"weight": 7000}
    assert after.problem.vehicles[1].starts == 420
    assert after.problem.orders[1] is state.problem.orders[1]
    assert after.problem.places is state.problem.places
    assert state.problem.orders[0].service_minutes == 0


@pytest.mark.parametrize(
    ("table", "field", "value", "said"),
    [
        ("orders", "service_minutes", "soon", "Order 1: “soon” does not fit “service minutes”; a whole number"),
        ("orders", "priority", "urgent", "'must', 'high'".replace("'", "")),
        ("orders", "date", "someday", "a date"),
        ("orders", "place", "Clinik", "Did you mean “Clinic”"),
        ("orders", "kind", "shipment", "no place to go to"),
        ("orders", "vehicles", ("Truck 9",), "“Truck 9” is not a vehicle"),
        ("orders", "name", "Sand", "there twice among the orders, tasks and shifts"),
        ("orders", "name", "  ", "has no name"),
        ("vehicles", "name", "Ana", "there twice"),
        ("tasks", "after", ({"task": "Polish"},), "“Polish” is not a task"),
        ("travel", "origin", "Nowhere", "“Nowhere” is not a place"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(state: State, table: str, field: str, value: Any, said: str) -> None:
    with pytest.raises(PacktrainError) as refused:
        _cell(state, table, 0, field, value)
    assert said in str(refused.value)


def test_half_a_paste_is_never_done(state: State) -> None:
    with pytest.raises(PacktrainError):
        set_cells(state, [Cell("orders", 0, "service_minutes", 9), Cell("orders", 1, "service_minutes", "x")])
    assert state.problem.orders[0].service_minutes == 0


def test_a_renamed_place_is_followed_everywhere(state: State) -> None:
    after = _cell(state, "places", 2, "name", "Port").problem
    assert [o.place for o in after.orders] == ["Clinic", "Port", "School", "School"]
    assert after.orders[2].to_place == "Port"
    assert after.rules[3].constraint.to_contract()["places"] == ["Port"]
    moved = _cell(state, "places", 0, "name", "Yard")
    assert (
        {v.start_place for v in moved.problem.vehicles}
        == {v.end_place for v in moved.problem.vehicles}
        == {"Yard"}
    )
    assert moved.problem.shifts[0].place == "Yard"
    assert moved.problem.travel[0].origin == "Yard"
    assert moved.plan is not None
    assert {moved.plan.routes[0].stops[0].place, moved.plan.routes[0].stops[-1].place} == {"Yard"}


def test_a_renamed_resource_is_followed_in_expressions_and_plans(state: State) -> None:
    after = _cell(state, "vehicles", 0, "name", "Unimog")
    assert after.problem.orders[1].vehicles == ("Unimog",)
    documents = [r.constraint.to_contract() for r in after.problem.rules]
    assert documents[1]["resources"] == ["Truck 2", "Unimog"]
    assert documents[2]["resources"] == ["all vehicles", "not Unimog"]
    assert after.plan is not None
    assert after.plan.routes[0].vehicle == "Unimog"
    assert after.plans[0].routes[0].vehicle == "Unimog"
    driven = _cell(state, "workers", 0, "name", "Eva")
    assert driven.problem.vehicles[0].driver == "Eva"
    assert driven.problem.names.resources(["Eva"]) == ("Eva", "Truck 1")


def test_a_renamed_task_and_station_are_followed(state: State) -> None:
    after = set_cells(state, [Cell("tasks", 0, "name", "Grind"), Cell("stations", 0, "name", "Hall")])
    assert after.problem.tasks[1].after[0].task == "Grind"
    assert after.problem.tasks[1].modes[0].station == "Hall"
    assert after.plan is not None
    assert (after.plan.schedule[0].task, after.plan.schedule[0].station) == ("Grind", "Hall")
    assert _cell(state, "shifts", 0, "name", "Dawn").problem.workers[0].prefers == ("Dawn",)


def test_what_a_mode_needs_and_a_dock_are_followed_and_kept() -> None:
    """Names in modes, in docks and in loadings are references like any other."""
    problem = small_problem()
    sand = problem.tasks[0].model_copy(update={"modes": (Mode(minutes=60, needs={"Ana": 1, "Dock": 1}),)})
    dock = Station(name="Dock", dock_at="Depot")
    problem = problem.model_copy(
        update={"tasks": (sand, *problem.tasks[1:]), "stations": (*problem.stations, dock)}
    )
    plan = small_plan()
    route = plan.routes[0]
    loading = Loading(vehicle=route.vehicle, day=route.day, station="Dock", start=0, end=10)
    state = set_plan(State(problem), plan.model_copy(update={"loadings": (loading,)}))
    index = len(problem.stations) - 1
    after = set_cells(state, [Cell("stations", index, "name", "Quay"), Cell("places", 0, "name", "Yard")])
    assert after.problem.tasks[0].modes[0].needs == {"Ana": 1, "Quay": 1}
    assert after.problem.stations[index].dock_at == "Yard"
    assert after.plan is not None
    assert [item.station for item in after.plan.loadings] == ["Quay"]
    with pytest.raises(PacktrainError, match="“Sand” needs it"):
        remove_records(state, "stations", [index])
    without = remove_records(_cell(state, "tasks", 0, "modes", ()), "stations", [index])
    assert without.plan is not None
    assert without.plan.loadings == ()


def test_a_name_that_is_a_label_of_others_too_keeps_meaning_them(state: State) -> None:
    """Order 4's customer is called like the place: the rule on "Clinic" still means that order."""
    problem = state.problem.model_copy(
        update={"rules": (rule("R1", kind="time_window", activities=["Clinic"], latest="10:00"),)}
    )
    before = problem.names.activities(["Clinic"])
    after = _cell(State(problem), "places", 1, "name", "Hospital").problem
    names = after.rules[0].constraint.to_contract()["activities"]
    assert names == ["Hospital", "Clinic"]
    assert set(after.names.activities(names)) == set(before) == {"Order 1", "Order 4"}


def test_two_records_may_swap_their_names(state: State) -> None:
    after = set_cells(state, [Cell("vehicles", 0, "name", "Truck 2"), Cell("vehicles", 1, "name", "Truck 1")])
    assert [v.name for v in after.problem.vehicles] == ["Truck 2", "Truck 1"]
    assert after.problem.orders[1].vehicles == ("Truck 2",)
    assert after.plan is not None
    assert [r.vehicle for r in after.plan.routes] == ["Truck 2", "Truck 1"]
    assert after.problem.rules[1].constraint.to_contract()["resources"] == ["Truck 1", "Truck 2"]


def test_a_record_and_what_it_refers_to_change_in_one_go(state: State) -> None:
    after = set_cells(state, [Cell("places", 1, "name", "Hospital"), Cell("orders", 0, "service_minutes", 5)])
    assert (after.problem.orders[0].place, after.problem.orders[0].service_minutes) == ("Hospital", 5)


def test_records_are_added_where_asked_and_checked(state: State) -> None:
    after = add_records(state, "orders", [Order(name="Order 9", place="School")], row=1)
    assert [o.name for o in after.problem.orders] == ["Order 1", "Order 9", "Order 2", "Order 3", "Order 4"]
    with pytest.raises(PacktrainError, match="twice"):
        add_records(state, "orders", [Order(name="Order 1", place="School")])
    with pytest.raises(UnknownNameError):
        add_records(state, "vehicles", [Vehicle(name="Truck 3", start_place="Yard")])


@pytest.mark.parametrize("table", TABLES)
def test_a_new_record_of_every_table_fits_at_once(state: State, table: str) -> None:
    record = new_record(state.problem, table)
    check_references(state.problem, [record])
    after = add_records(state, table, [record])
    assert records(after.problem, table)[-1] is record
    again = add_records(after, table, duplicates(after.problem, table, [0, 0]))
    assert len(records(again.problem, table)) == len(records(state.problem, table)) + 3


def test_orders_need_a_place_first() -> None:
    with pytest.raises(PacktrainError, match="need a place"):
        new_record(Problem(settings=small_problem().settings), "orders")


def test_free_names_count_on() -> None:
    assert free_name(small_problem(), "vehicles", like="Truck 1") == "Truck 3"
    assert free_name(small_problem(), "orders") == "Order 5"


def test_removed_records_leave_the_lists_and_the_plans(state: State) -> None:
    after = remove_records(state, "orders", [1, 2])
    assert [o.name for o in after.problem.orders] == ["Order 1", "Order 4"]
    assert after.plan is not None
    assert [r.vehicle for r in after.plan.routes] == ["Truck 2"]
    assert after.plans[0] == after.plan
    assert remove_records(state, "tasks", [0]).problem.tasks[0].after == ()
    assert remove_records(state, "shifts", [0]).problem.workers[0].prefers == ()


def test_the_way_over_a_removed_stop_is_driven_directly(state: State) -> None:
    after = remove_records(state, "orders", [2])
    assert after.plan is not None
    stops = after.plan.routes[0].stops
    assert [s.order for s in stops] == [None, "Order 2", None]
    assert stops[1].metres == pytest.approx(18_600, rel=0.05)
    assert stops[2] == small_plan().routes[0].stops[-1]


def test_a_shipment_leaves_the_plan_whole_when_one_of_its_places_goes(state: State) -> None:
    """The plan still fetches it where it no longer is; half a shipment would be worse than none."""
    moved = set_cells(
        state,
        [
            Cell("orders", 2, "place", "Depot"),
            Cell("orders", 3, "place", "Depot"),
            Cell("orders", 3, "name", "X"),
        ],
    )
    after = remove_records(moved, "places", [3])
    assert after.plan is not None
    assert [s.order for r in after.plan.routes for s in r.stops] == [None, "Order 2", None]
    assert {u.activity for u in after.plan.unserved} == {"Order 1", "Order 3", "X"}


def test_orders_of_a_removed_vehicle_are_unserved_with_the_cause(state: State) -> None:
    freed = _cell(state, "orders", 1, "vehicles", ())
    after = remove_records(freed, "vehicles", [0])
    assert after.plan is not None
    left_out = {u.activity: u.reason for u in after.plan.unserved}
    assert set(left_out) == {"Order 1", "Order 2", "Order 3"}
    assert "“Truck 1”" in left_out["Order 2"]


def test_a_removed_worker_bares_the_shift(state: State) -> None:
    after = remove_records(state, "workers", [1])
    assert after.plan is not None
    assert after.plan.roster == ()
    assert [(u.activity, u.posts) for u in after.plan.unserved if u.posts] == [("Early", 1)]


@pytest.mark.parametrize(
    ("table", "row", "said"),
    [
        ("places", 0, "“Depot” can't be removed: “Truck 1” and 1 other need it."),
        ("places", 1, "“Clinic” can't be removed: “Order 1” needs it."),
        ("vehicles", 0, "“Truck 1” can't be removed: “Order 2” needs it."),
        ("stations", 0, "“Bay 1” can't be removed: “Sand” needs it."),
        ("stations", 2, "“Crane” can't be removed: “Paint” needs it."),
    ],
)
def test_what_others_need_is_not_removed(state: State, table: str, row: int, said: str) -> None:
    with pytest.raises(PacktrainError) as refused:
        remove_records(state, table, [row])
    assert said in str(refused.value)


def test_a_removed_place_takes_its_travel_rows_along(state: State) -> None:
    bare = remove_records(state, "orders", [2, 3])
    after = remove_records(bare, "places", [3])
    assert after.problem.travel == ()
    assert remove_records(state, "travel", [0]).problem.travel == ()


def test_rules_outlive_the_records_they_name(state: State) -> None:
    """Tomorrow's orders may have hospitals again; losing the rule with today's last one would be silent."""
    after = remove_records(state, "orders", [0])
    assert after.problem.rules is state.problem.rules


def test_a_record_moves_in_its_table(state: State) -> None:
    after = move_record(state, "places", 0, 2)
    assert [p.name for p in after.problem.places] == ["Clinic", "Harbour", "Depot", "School"]


def test_settings_are_checked(state: State) -> None:
    good = state.problem.settings.model_copy(update={"name": "Better", "end_date": date(2026, 11, 26)})
    assert set_settings(state, good).problem.calendar.days == 3
    with pytest.raises(PacktrainError, match="lies before"):
        set_settings(state, good.model_copy(update={"end_date": date(2026, 11, 1)}))
    with pytest.raises(PacktrainError, match="above zero"):
        set_settings(state, good.model_copy(update={"speed_kmh": 0.0}))


def test_computed_things_follow_an_edit() -> None:
    """pydantic's copy keeps cached properties; an edited problem must not answer from the old ones."""
    problem = small_problem()
    assert problem.names.is_activity("Order 1")
    after = replace_record(State(problem), "orders", 0, Order(name="Order 77", place="Clinic")).problem
    assert after.names.is_activity("Order 77")
    assert not after.names.is_activity("Order 1")
    assert list(after.order) == ["Order 77", "Order 2", "Order 3", "Order 4"]


def test_plans_are_kept_by_name_and_compared_with_the_one_before(state: State) -> None:
    second = set_plan(state, Plan())
    assert second.previous_plan is state.plan
    assert [p.info.name for p in second.plans] == ["Plan 1", "Plan 2"]
    back = recall_plan(second, "Plan 1")
    assert back.plan is state.plan
    assert back.previous_plan is second.plan
    called = rename_plan(back, "Plan 1", "Monday")
    assert called.plan is not None
    assert called.plan.info.name == "Monday"
    assert [p.info.name for p in remove_plan(called, "Plan 2").plans] == ["Monday"]
    for name, new in (("Plan 1", "Plan 2"), ("Plan 1", " "), ("Plan 9", "x")):
        with pytest.raises(PacktrainError):
            rename_plan(second, name, new)
    with pytest.raises(PacktrainError, match="keeps “Plan 1”, “Plan 2”"):
        recall_plan(second, "Plan 9")


def test_only_so_many_plans_are_kept() -> None:
    state = State(small_problem())
    for _ in range(KEPT_PLANS + 3):
        state = set_plan(state, Plan())
    assert len(state.plans) == KEPT_PLANS
    assert state.plans[-1].info.name == f"Plan {KEPT_PLANS + 3}"


_EDITS = st.lists(
    st.tuples(
        st.sampled_from(["rename", "minutes", "remove", "add", "undo", "redo"]),
        st.sampled_from(["places", "orders", "vehicles", "stations", "workers", "shifts", "tasks"]),
        st.integers(0, 3),
        st.text(alphabet="ABC &{}\"not ש", min_size=1, max_size=5),
    ),
    max_size=12,
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(_EDITS)
def test_whatever_is_done_the_data_hold_together_and_undo_leads_back(edits: Any) -> None:
    document = Document(set_plan(State(small_problem()), small_plan()))
    first = document.state
    for what, table, row, name in edits:
        rows = records(document.problem, table)
        try:
            if what == "undo":
                document.undo()
            elif what == "redo":
                document.redo()
            elif what == "add":
                document.do("add", add_records(document.state, table, [new_record(document.problem, table)]))
            elif row < len(rows):
                if what == "rename":
                    document.do("rename", _cell(document.state, table, row, "name", name))
                elif what == "remove":
                    document.do("remove", remove_records(document.state, table, [row]))
                elif table == "orders":
                    document.do("minutes", _cell(document.state, table, row, "service_minutes", row))
        except PacktrainError:
            pass
        problem = document.problem
        for each in TABLES:
            check_references(problem, records(problem, each))
        plan = document.plan
        assert plan is not None
        assert {r.vehicle for r in plan.routes} <= set(problem.vehicle)
        assert {o for r in plan.routes for o in r.orders} <= set(problem.order)
        assert {s.place for r in plan.routes for s in r.stops} <= set(problem.place)
        assert isinstance(problem.places[0], Place)
    while document.undo():
        pass
    assert document.state is first
