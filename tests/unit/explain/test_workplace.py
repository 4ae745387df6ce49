"""Questions about tasks, stations, shifts and people are answered as fully as those about orders and vehicles."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from planner.explain.answers import Answer, answer
from planner.explain.report import PlanReport, report
from planner.explain.trials import Trial, outcome
from planner.model import Duty, Plan, Problem, ScheduledTask, Station, Worker
from planner.questions import parse_question
from tests.helpers.workshop import MONDAY, plan_of, problem, rule, shift, task


def workshop(*rules: dict[str, Any]) -> Problem:
    """Two bays, a lift for both, a stock of filters; three people on early and late shifts of two days."""
    return problem(
        tasks=(
            task("strip", 120, "Bay 1; Bay 2", job="Car 1"),
            task("weld", 180, "Bay 1; Bay 2: 240", "strip", job="Car 1", needs={"welder": 1, "Filters": 2}),
            task("spray", 60, "Bay 2", "weld + 30", job="Car 1"),
            task("check", 90, "Bay 1", job="Car 2"),
        ),
        stations=(
            Station(name="Bay 1", opens=480, closes=1020, groups=("bays",)),
            Station(name="Bay 2", opens=480, closes=1020, groups=("bays",)),
            Station(name="Bay 3", opens=480, closes=1020),
            Station(name="Filters", capacity=5, used_up=True),
        ),
        workers=(
            Worker(name="Ana", skills=("welder",), max_hours=16),
            Worker(name="Bo", skills=("welder",), max_hours=16, days_off=(MONDAY,)),
            Worker(name="Cy", skills=("painter",), max_hours=8),
        ),
        shifts=(
            shift("Mon welding", 0, skill="welder"),
            shift("Tue welding", 1, skill="welder", needed=2),
            shift("Mon painting", 0, skill="painter"),
        ),
        days=2,
        rules=rules,
    )


def planned() -> Plan:
    """Everything done on Monday but one post of Tuesday's."""
    plan = plan_of(
        ("strip", "Bay 1", 480, 600),
        ("spray", "Bay 2", 810, 870),
        ("check", "Bay 1", 780, 870),
        duties=(("Ana", "Mon welding"), ("Bo", "Tue welding"), ("Cy", "Mon painting")),
    )
    weld = ScheduledTask(task="weld", station="Bay 1", start=600, end=780, needs={"Ana": 1, "Filters": 2})
    return plan.model_copy(update={"schedule": (*plan.schedule, weld)})


def judged(*rules: dict[str, Any]) -> PlanReport:
    scenario = workshop(*rules)
    from planner.explain.unserved import reasons

    plan = planned()
    return report(scenario, plan.model_copy(update={"unserved": reasons(scenario, plan)}))


def asked(judgement: PlanReport, **question: Any) -> Answer:
    return answer(parse_question(question), judgement)


LOOKED_UP = [
    (
        "weld",
        "resource",
        "weld is done at Bay 1 by Ana with Filters, from 10:00 to 13:00 on Monday 30 November.",
    ),
    ("weld", "duration", "weld takes 3 hours, from 10:00 to 13:00 on Monday 30 November."),
    ("weld", "load", "weld uses Bay 1, Ana and 2 of Filters."),
    ("weld", "distance", "weld has no distance: only vehicles drive."),
    ("Car 1", "time", "Car 1 starts at 08:00 on Monday 30 November, with strip."),
    ("Car 1", "finish", "Car 1 is finished at 14:30 on Monday 30 November, with spray."),
    (
        "Car 1",
        "hours",
        "The 3 tasks of Car 1 take 6 hours in all, from 08:00 to 14:30 on Monday 30 November.",
    ),
    ("Car 1", "resource", "Car 1 is done at Bay 1, Filters and Bay 2 by Ana, from 08:00"),
    ("Bay 1", "route", "Bay 1 does strip from 08:00 to 10:00, weld from 10:00 to 13:00 and check from 13:00"),
    ("Bay 1", "utilisation", "Bay 1 is busy for 6.5 of the 18 hours it is open, 36%."),
    ("Filters", "utilisation", "2 of 5 of Filters are used up."),
    ("Bay 3", "utilisation", "Bay 3 is busy for 0 of the 18 hours it is open, 0%."),
    ("Bay 3", "route", "Bay 3 has nothing to do then."),
    ("Ana", "hours", "Ana works 8 hours, of at most 16. Tasks take 3 of these hours, 38%."),
    ("Ana", "utilisation", "Ana works 8 of 16 hours, 50%."),
    (
        "Ana",
        "route",
        "Ana is on Mon welding from 08:00 to 16:00 on Monday 30 November. Ana does weld from 10:00",
    ),
    ("Ana", "load", "Ana has 1 shift and 1 task."),
    ("welder", "hours", "Ana works 8 hours, of at most 16."),
    ("Tue welding", "resource", "Tue welding is staffed by Bo, from 08:00 to 16:00 on Tuesday 1 December."),
    ("Tue welding", "load", "1 of 2 posts of Tue welding are staffed."),
]


@pytest.mark.parametrize(("subject", "attribute", "said"), LOOKED_UP)
def test_what_is_looked_up_is_the_plans(subject: str, attribute: str, said: str) -> None:
    assert said in asked(judged(), kind="look_up", subjects=[subject], attribute=attribute).text


def test_only_the_period_asked_about_counts() -> None:
    day = str(MONDAY + timedelta(days=1))
    said = asked(judged(), kind="look_up", subjects=["Bay 1"], attribute="utilisation", start=day, end=day)
    assert said.text == "Bay 1 is busy for 0 of the 9 hours it is open, 0%."


def test_hours_closed_by_a_rule_are_not_open() -> None:
    shut = rule(
        "unavailable",
        resources=["Bay 1"],
        start=str(MONDAY + timedelta(days=1)),
        end=str(MONDAY + timedelta(days=1)),
    )
    said = asked(judged(shut), kind="look_up", subjects=["Bay 1"], attribute="utilisation")
    assert said.text == "Bay 1 is busy for 6.5 of the 9 hours it is open, 72%."


def test_a_task_says_what_it_waits_for_and_what_it_holds_up() -> None:
    said = asked(judged(), kind="why_so", activities=["weld"]).text
    assert "It comes after strip, which ends at 10:00" in said
    assert "It is on the critical path: a later end makes" in said
    assert "Not at Bay 2 then:" in said
    assert (
        "It waits for Bay 1, which weld has until 13:00"
        in asked(judged(), kind="why_so", activities=["check"]).text
    )
    assert "Bay 1 opens only at 08:00" in asked(judged(), kind="why_so", activities=["strip"]).text


def test_a_job_says_the_chain_that_holds_its_end_up() -> None:
    said = asked(judged(), kind="why_so", activities=["Car 1"])
    assert next(line for line in said.facts if " is done " in line).startswith("strip")


@pytest.mark.parametrize(
    ("what", "who", "said"),
    [
        ("check", "Bay 1", "Bay 1 does check already."),
        ("check", "Bay 2", "Bay 2 is none of the stations that can do check."),
        ("strip", "Bay 2", "Bay 2 could do strip at the same time."),
        ("weld", "Bay 2", "Bay 2 can't do weld at 10:00"),
        ("weld", "Bo", "Bo can't work on weld at that time"),
        ("weld", "Cy", "weld asks for nobody like Cy."),
        ("Mon welding", "Ana", "Ana has Mon welding already."),
        ("Mon welding", "Bo", "Bo has that day off."),
        ("Tue welding", "Cy", "Cy lacks the skill welder"),
        ("Tue welding", "Ana", "Ana could have Tue welding as well."),
    ],
)
def test_another_place_or_person_is_tried(what: str, who: str, said: str) -> None:
    assert said in asked(judged(), kind="why_not", activities=[what], resources=[who]).text


def test_a_rule_against_it_is_quoted() -> None:
    against = rule("forbid", activities=["strip"], resources=["Bay 2"])
    said = asked(judged(against), kind="why_not", activities=["strip"], resources=["Bay 2"]).text
    assert said.startswith("A rule says: ")


def test_what_holds_the_plan_back_is_the_chain_the_station_and_the_skill() -> None:
    said = asked(judged(), kind="bottleneck").text
    assert "What decides that is a chain of" in said
    assert "The busiest station is Bay 1: 6.5 of the 18 hours it is open, 36%." in said
    assert "The skill welder is short: 1 post is open." in said


def test_idle_stations_and_people_say_why() -> None:
    assert "No task can be done at Bay 3" in asked(judged(), kind="why_so", resources=["Bay 3"]).text
    scenario = workshop()
    plan = planned().model_copy(update={"roster": (Duty(worker="Ana", shift="Mon welding"),)})
    said = asked(report(scenario, plan), kind="why_so", resources=["Bo"]).text
    assert "Bo could take the open post of Tue welding." in said


def test_of_what_is_left_out_those_that_only_wait_are_counted() -> None:
    scenario = workshop(rule("priority", activities=["strip"], level="skip"))
    from planner.explain.unserved import reasons

    plan = plan_of(("check", "Bay 1", 480, 570), duties=(("Ana", "Mon welding"),))
    said = asked(
        report(scenario, plan.model_copy(update={"unserved": reasons(scenario, plan)})), kind="why_unserved"
    ).text
    assert "strip: A rule leaves it out" in said
    assert "2 tasks come after these and are left out with them." in said
    assert "spray:" not in said


def test_changes_name_who_takes_whose_place() -> None:
    before = planned()
    weld = next(item for item in before.schedule if item.task == "weld")
    other = tuple(item for item in before.schedule if item.task not in ("weld", "check"))
    after = before.model_copy(
        update={
            "schedule": (
                *other,
                weld.model_copy(update={"needs": {"Bo": 1, "Filters": 2}}),
                ScheduledTask(task="check", station="Bay 1", start=870, end=960),
            ),
            "roster": (
                Duty(worker="Ana", shift="Mon welding"),
                Duty(worker="Ana", shift="Tue welding"),
                Duty(worker="Cy", shift="Mon painting"),
            ),
        }
    )
    question = parse_question({"kind": "compare"})
    said = answer(question, report(workshop(), after, before), before).text
    assert "2 moved to another station or person, 1 at another time." in said
    assert "3 of 4 tasks stay at their station and time. 2 of 3 duties stay with the same people." in said
    assert "weld is done with Bo instead of Ana, on Monday at 10:00." in said
    assert "Ana instead of Bo on Tue welding." in said
    assert "check comes 1 h 30 min later" in said


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_trial_counts_tasks_posts_and_hours(language: str) -> None:
    scenario = workshop()
    less = planned().model_copy(update={"roster": planned().roster[:2], "schedule": planned().schedule[:1]})
    trial = Trial(scenario, "Shall I?", language=language)
    said = outcome(trial, report(scenario, planned()), report(scenario, less))
    words = {
        "en": (
            "3 fewer would be served",
            "1 fewer posts",
            "would end 4 hours 30 minutes earlier",
            "would work 8 hours less",
        ),
        "fr": (
            "3 de moins seraient servis",
            "1 postes de moins",
            "plus tôt",
            "le personnel travaillerait 8 heures de moins",
        ),
    }[language]
    assert all(part in said for part in words)


FRENCH = [
    *({"kind": "look_up", "subjects": [subject], "attribute": attribute} for subject, attribute, _ in LOOKED_UP),
    {"kind": "summary"}, {"kind": "bottleneck"}, {"kind": "conflict"}, {"kind": "why_unserved"},
    {"kind": "why_unserved", "activities": ["weld"]},
    *({"kind": "why_so", "activities": [name]} for name in ("strip", "weld", "check", "Car 1", "Tue welding")),
    *({"kind": "why_so", "resources": [name]} for name in ("Bay 1", "Bay 3", "Ana", "Bo")),
    *(
        {"kind": "why_not", "activities": [what], "resources": [who]}
        for what, who in (("strip", "Bay 2"), ("weld", "Bay 2"), ("weld", "Cy"), ("Mon welding", "Bo"), ("Tue welding", "Ana"))
    ),
]  # fmt: skip


@pytest.mark.parametrize("question", FRENCH, ids=lambda question: " ".join(map(str, question.values())))
def test_every_answer_on_a_workshop_is_said_in_french(question: dict[str, Any]) -> None:
    judgement = judged()
    said = answer(parse_question(question), judgement)
    french = said.said_in("fr", judgement.problem)
    assert french.text != said.text, said.text
    assert not set(french.text.replace(".", " ").replace(",", " ").split()) & {
        "is",
        "are",
        "the",
        "from",
        "with",
    }


def test_a_group_called_by_a_word_of_the_sentence_is_said_in_french_all_the_same() -> None:
    scenario = workshop()
    tasks = tuple(one.model_copy(update={"groups": ("is", "done")}) for one in scenario.tasks)
    judgement = report(scenario.model_copy(update={"tasks": tasks}), planned())
    said = answer(
        parse_question({"kind": "look_up", "subjects": ["Bay 1"], "attribute": "finish"}), judgement
    )
    assert said.said_in("fr", judgement.problem).text == "Bay 1 a fini à 14:30 le lundi 30 novembre."
