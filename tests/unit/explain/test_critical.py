"""The critical path and slack of a schedule."""

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.explain.critical import Criticality, criticality, links_of
from planner.model import Duty, Mode, Plan, Predecessor, Problem, ScheduledTask, Station, Task, Worker
from tests.helpers.workshop import problem, rule, shift, task


def done(name: str, station: str | None, start: int, end: int, **needs: int) -> ScheduledTask:
    return ScheduledTask(task=name, station=station, start=start, end=end, needs=needs)


def held(scenario: Problem, *items: ScheduledTask) -> Criticality:
    return criticality(scenario, Plan(schedule=items))


def test_the_longest_chain_is_critical_and_the_rest_has_slack() -> None:
    scenario = problem(
        tasks=(
            task("A", 60, "Bay 1"),
            task("B", 60, "Bay 2", after="A + 30"),
            task("C", 60, "Bay 3", after="A"),
            task("D", 30, "Bay 1", after="B; C"),
        ),
        stations=tuple(Station(name=f"Bay {k}") for k in (1, 2, 3)),
    )
    found = held(
        scenario,
        done("A", "Bay 1", 480, 540),
        done("B", "Bay 2", 570, 630),
        done("C", "Bay 3", 540, 600),
        done("D", "Bay 1", 630, 660),
    )
    assert found.path == ("A", "B", "D")
    assert found.slack == {"A": 0, "B": 0, "C": 30, "D": 0}


def test_waiting_for_a_station_holds_up_as_much_as_a_predecessor() -> None:
    scenario = problem(
        tasks=(task("A", 60, job="X"), task("B", 60, job="Y"), task("C", 30, "Bay 2")),
        stations=(Station(name="Bay 1", setup_minutes=15), Station(name="Bay 2")),
    )
    found = held(
        scenario, done("A", "Bay 1", 480, 540), done("B", "Bay 1", 555, 615), done("C", "Bay 2", 480, 510)
    )
    assert found.path == ("A", "B")
    assert found.slack == {"A": 0, "B": 0, "C": 105}
    assert [(link.gap, link.why) for link in found.links] == [(15, "resource")]


def test_room_for_two_leaves_slack_where_one_unit_is_free() -> None:
    tasks = (task("A", 60, "", needs={"Crew": 1}), task("B", 60, "", needs={"Crew": 1}))
    later = (task("C", 60, "", needs={"Crew": 1}), task("Last", 200, "Bay 1"))
    scenario = problem(
        tasks=(*tasks, *later), stations=(Station(name="Crew", capacity=2), Station(name="Bay 1"))
    )
    found = held(
        scenario,
        done("A", None, 0, 60, Crew=1),
        done("B", None, 0, 60, Crew=1),
        done("C", None, 60, 120, Crew=1),
        done("Last", "Bay 1", 0, 200),
    )
    assert found.path == ("Last",)
    assert sorted((found.slack["A"], found.slack["B"])) == [80, 140]
    assert found.slack["C"] == 80


def test_work_that_must_wait_for_the_morning_has_no_slack_at_night() -> None:
    scenario = problem(
        tasks=(task("A", 120), task("B", 60, after="A")),
        stations=(Station(name="Bay 1", opens=480, closes=1020),),
        days=2,
    )
    found = held(scenario, done("A", "Bay 1", 870, 990), done("B", "Bay 1", 1920, 1980))
    assert found.path == ("B",)
    assert found.slack == {"A": 30, "B": 0}
    at_closing = held(scenario, done("A", "Bay 1", 900, 1020), done("B", "Bay 1", 1920, 1980))
    assert at_closing.path == ("A", "B")


def test_a_deadline_takes_slack_but_makes_nothing_critical() -> None:
    scenario = problem(
        tasks=(task("A", 60), task("B", 240, "Bay 2"), task("C", 60, "Bay 3")),
        stations=tuple(Station(name=f"Bay {k}") for k in (1, 2, 3)),
        rules=(
            rule("time_window", activities=["A"], finish_by="09:10"),
            rule("time_window", activities=["C"], latest="08:20", strength="soft"),
        ),
    )
    found = held(
        scenario, done("A", "Bay 1", 480, 540), done("B", "Bay 2", 480, 720), done("C", "Bay 3", 480, 540)
    )
    assert found.path == ("B",)
    assert found.slack == {"A": 10, "B": 0, "C": 180}


def test_rules_of_precedence_link_tasks_too() -> None:
    scenario = problem(
        tasks=(task("A", 60), task("B", 60, "Bay 2")),
        stations=(Station(name="Bay 1"), Station(name="Bay 2")),
        rules=(rule("precedence", before=["A"], after=["B"], gap=20),),
    )
    found = held(scenario, done("A", "Bay 1", 480, 540), done("B", "Bay 2", 560, 620))
    assert found.path == ("A", "B")
    assert [(link.before, link.after, link.gap, link.why) for link in found.links] == [("A", "B", 20, "rule")]


def test_a_link_that_the_plan_breaks_is_shown_but_holds_up_nothing() -> None:
    scenario = problem(
        tasks=(task("A", 60), task("B", 60, "Bay 2", after="A")),
        stations=(Station(name="Bay 1"), Station(name="Bay 2")),
    )
    plan = Plan(schedule=(done("A", "Bay 1", 480, 540), done("B", "Bay 2", 500, 560)))
    found = criticality(scenario, plan)
    assert found.path == ("B",)
    assert found.slack == {"A": 20, "B": 0}
    assert [(link.before, link.after) for link in links_of(scenario, plan)] == [("A", "B")]


def test_a_circle_of_tasks_of_no_length_does_no_harm() -> None:
    marks = (Task(name="A", minutes=0), Task(name="B", minutes=0, after=(Predecessor(task="A"),)))
    scenario = problem(tasks=marks, rules=(rule("precedence", before=["B"], after=["A"]),))
    found = held(scenario, done("A", None, 480, 480), done("B", None, 480, 480))
    assert set(found.slack.values()) == {0}


def test_no_schedule_no_path() -> None:
    assert held(problem(tasks=(task("A"),), stations=(Station(name="Bay 1"),))) == Criticality()


@settings(deadline=None)
@given(st.data())
def test_a_task_that_starts_later_by_its_slack_delays_nobody_else_beyond_the_end(data: st.DataObject) -> None:
    """Pushing a task by its slack, and what comes after it as far as needed, leaves the last end where it is."""
    count = data.draw(st.integers(2, 9))
    minutes = [data.draw(st.integers(1, 40)) for _ in range(count)]
    rooms = [data.draw(st.integers(0, 2)) for _ in range(count)]
    crew = [data.draw(st.integers(0, 2)) for _ in range(count)]
    before = [
        sorted(data.draw(st.sets(st.integers(0, k - 1), max_size=2))) if k else [] for k in range(count)
    ]
    tasks = tuple(
        Task(
            name=f"T{k}",
            minutes=minutes[k],
            modes=(Mode(station=f"Bay {rooms[k]}", minutes=minutes[k]),),
            needs={"Crew": crew[k]} if crew[k] else {},
            after=tuple(Predecessor(task=f"T{b}") for b in before[k]),
        )
        for k in range(count)
    )
    items: list[ScheduledTask] = []
    for k in range(count):
        start = max([items[b].end for b in before[k]], default=0)
        while not _free(items, f"Bay {rooms[k]}", crew[k], start, start + minutes[k]):
            start += 1
        needs = {"Crew": crew[k]} if crew[k] else {}
        items.append(done(f"T{k}", f"Bay {rooms[k]}", start, start + minutes[k], **needs))
    scenario = problem(
        tasks=tasks,
        stations=(*(Station(name=f"Bay {k}") for k in range(3)), Station(name="Crew", capacity=3)),
    )
    found = held(scenario, *items)
    last = max(item.end for item in items)
    pushed = data.draw(st.sampled_from(sorted(found.slack)))
    starts = {item.task: item.start for item in items}
    starts[pushed] += found.slack[pushed]
    takes = {item.task: item.end - item.start for item in items}
    for _ in items:
        for link in found.links:
            starts[link.after] = max(starts[link.after], starts[link.before] + takes[link.before] + link.gap)
    assert max(starts[name] + takes[name] for name in starts) == last
    path = found.path
    assert all(found.slack[name] == 0 for name in path)
    assert max(items, key=lambda item: item.end).end == last == starts[path[-1]] + takes[path[-1]]


def _free(items: list[ScheduledTask], bay: str, crew: int, start: int, end: int) -> bool:
    for minute in range(start, end):
        on = [item for item in items if item.start <= minute < item.end]
        if any(item.station == bay for item in on) or sum(i.needs.get("Crew", 0) for i in on) + crew > 3:
            return False
    return True


def test_people_hold_a_task_to_their_duties_and_stock_holds_nothing() -> None:
    """Slack that runs past the end of somebody's shift is none; parts used up by one task come free for nobody."""
    scenario = problem(
        tasks=(task("A", needs={"Ana": 1, "Parts": 1}), task("B", stations="Bay 2", needs={"Parts": 1})),
        stations=(
            Station(name="Bay 1"),
            Station(name="Bay 2"),
            Station(name="Parts", capacity=2, used_up=True),
        ),
        workers=(Worker(name="Ana"),),
        shifts=(shift("day", 0, 480, 600),),
    )
    plan = Plan(
        schedule=(
            done("A", "Bay 1", 480, 540, Ana=1, Parts=1),
            done("B", "Bay 2", 900, 960, Parts=1),
        ),
        roster=(Duty(worker="Ana", shift="day"),),
    )
    found = criticality(scenario, plan)
    assert found.links == ()
    assert found.slack["A"] == 60
