"""A reading is a checked proposal; what cannot be read is asked back and never guessed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from planner.language.certainty import SURE, certainty, features
from planner.language.prepare import prepare
from planner.language.reader import CancelledError
from planner.language.reading import read
from planner.language.record import Reading
from planner.language.unsaid import at_place, only_these, unsaid
from planner.language.weighing import Weighing
from tests.helpers.talk import dock, relief


@dataclass
class Line:
    text: str
    confidence: float = -0.1
    complete: bool = True
    cost: float = 0.0
    others: tuple[Line, ...] = ()
    rival: float = 9.0


@dataclass
class Scribe:
    """A model that writes what it is told to."""

    line: str
    complete: bool = True
    tuned: bool = True
    model_id: str = "scribe"
    others: tuple[Line, ...] = ()
    asked: list[str] = field(default_factory=list)
    closed: bool = False

    def close(self) -> None:
        self.closed = True

    def fits(self, prompt: str) -> bool:
        return True

    def say(self, prompt: str, cancelled: Callable[[], bool]) -> str:
        return ""

    def write(
        self,
        prompt: str,
        grammar: str,
        cancelled: Callable[[], bool],
        enough: Callable[[str], bool],
        wanted: int = 1,
        watch: Callable[[str], None] = lambda line: None,
    ) -> Line:
        if cancelled():
            raise CancelledError
        self.asked.append(prompt)
        first = Line(f" {self.line}", complete=self.complete)
        return first if enough(first.text) else replace(first, others=self.others)


def test_a_line_becomes_a_reading_with_its_origin() -> None:
    scribe = Scribe("unavailable resources=V1 end=12:00")
    result = read("Unimog 2 is out until noon", relief(), scribe)
    assert result.reading.to_json() == {
        "intent": "change",
        "constraints": [{"kind": "unavailable", "resources": ["Unimog 2"], "end": "12:00"}],
    }
    assert (result.raw, result.model, result.confidence) == (scribe.line, "scribe", -0.1)
    assert result.to_json()["tokens"] == {"V1": ["Unimog 2"]}
    assert "V1 is out until 12:00" in scribe.asked[0]


@pytest.mark.parametrize("request_", ["", "   ", "?!", "x" * 601, "Truck 1 is out. " * 700])
def test_the_model_is_not_asked_about_nothing_or_a_flood(request_: str) -> None:
    scribe = Scribe("undo all")
    result = read(request_, relief(), scribe)
    assert result.reading == Reading("unclear", about="meaning")
    assert result.note
    assert scribe.asked == []


@pytest.mark.parametrize(
    "line", ["unavailable resources=V9", "garbage", "", "limit resources=V1 quantity=tea at_most=1"]
)
def test_a_line_that_is_no_valid_reading_is_unclear(line: str) -> None:
    assert read("Truck 1", relief(), Scribe(line)).reading.intent == "unclear"


def test_a_line_cut_off_is_unclear_even_where_its_beginning_makes_sense() -> None:
    scribe = Scribe("unavailable resources=V1", complete=False)
    assert read("Truck 1 is out", relief(), scribe).reading.intent == "unclear"


def test_a_wish_said_twice_counts_once() -> None:
    scribe = Scribe("unavailable resources=V1; unavailable resources=V1")
    assert len(read("Truck 1 is out", relief(), scribe).reading.constraints) == 1


def test_neighbouring_days_are_one_absence() -> None:
    scribe = Scribe("unavailable resources=W1 start=J0 end=J0; unavailable resources=W1 start=J1 end=J1")
    read_rules = read("Luc is off on Monday and Tuesday", dock(), scribe).reading.constraints
    assert [(item["start"], item["end"]) for item in read_rules] == [("2026-11-30", "2026-12-01")]


def test_a_withdrawal_of_whatever_kind_is_read() -> None:
    scribe = Scribe("undo any resources=V1; undo any activities=O1")
    assert len(read("forget all about Truck 1 and order 12", relief(), scribe).reading.constraints) == 2


def test_what_is_left_out_may_be_done_on_a_day_beyond() -> None:
    skipped = read(
        "leave order 12 out, we run it next week", dock(), Scribe("priority activities=all_tasks level=skip")
    )
    assert skipped.reading.intent == "change"
    late = read("all tasks next week", dock(), Scribe("time_window activities=all_tasks"))
    assert late.reading.about == "time"


def test_only_some_may_go_there_is_an_assignment_to_them() -> None:
    line = "forbid activities=G1 resources=all_vehicles,!V1"
    said = prepare("only Truck 1 may go to the hospitals", relief())
    assert only_these(line, said) == "assign activities=G1 resources=V1"
    assert only_these(line, prepare("no vehicle but Truck 1 to the hospitals", relief())) == line


def test_a_goal_is_said_once() -> None:
    scribe = Scribe("objective minimise=cost,emissions,cost")
    assert read("cheapest and greenest", relief(), scribe).reading.constraints[0]["minimise"] == [
        "cost",
        "emissions",
    ]


def test_a_line_that_the_words_make_improbable_gives_way_to_one_nearly_as_likely() -> None:
    likelier = Line(" consecutive resources=V1 at_most=4", cost=0.4)
    said = "Truck 1 no more than 4 stops a day"
    rival = Line(" limit resources=V1 quantity=stops at_most=4", cost=0.9)
    assert Weighing(prepare(said, relief())).best(replace(likelier, others=(rival,))).text == rival.text
    far = replace(rival, cost=60.0)
    assert Weighing(prepare(said, relief())).best(replace(likelier, others=(far,))).text == likelier.text


def test_a_low_priority_is_not_soft_besides() -> None:
    scribe = Scribe("priority activities=O1 level=low soft")
    assert "strength" not in read("order 12 if there is room", relief(), scribe).reading.constraints[0]


def test_goods_for_a_place_are_what_is_both() -> None:
    line, said = "time_window activities=G1 latest=10:00", "the diesel for Port Roscoff before 10"
    assert at_place(line, prepare(said, relief())) == "time_window activities=G1&P1 latest=10:00"
    assert at_place(line, prepare("diesel before 10, then Port Roscoff", relief())) == line
    told = "assign activities=P1 resources=V1; time_window activities=G1 latest=10:00"
    assert at_place(told, prepare(said, relief())) == told


def test_a_rule_that_another_says_more_fully_is_left_out() -> None:
    scribe = Scribe("unavailable resources=V1 end=12:00; unavailable resources=V1")
    assert [
        item.get("end") for item in read("Truck 1 is out until noon", relief(), scribe).reading.constraints
    ] == ["12:00"]


@pytest.mark.parametrize(("cost", "end"), [(1.0, "12:00"), (4.0, None)])
def test_a_line_that_says_more_of_the_request_wins_when_nearly_as_probable(
    cost: float, end: str | None
) -> None:
    fuller = Line(" unavailable resources=V1 end=12:00", cost=cost)
    scribe = Scribe("unavailable resources=V1", others=(Line(" unclear time", cost=0.5), fuller))
    reading = read("Unimog 2 has a puncture, out until noon", relief(), scribe).reading
    assert reading.constraints[0].get("end") == end


def test_a_model_without_our_tuning_is_given_instructions() -> None:
    scribe = Scribe("undo last", tuned=False)
    read("not like that", relief(), scribe)
    assert "unavailable resources" in scribe.asked[0]


def test_a_reading_is_the_same_in_json() -> None:
    data = {
        "intent": "ask",
        "question": {"kind": "look_up", "subjects": ["Truck 1"], "attribute": "finish"},
    }
    assert Reading.from_json(data).to_json() == data
    assert hash(Reading.from_json(data)) == hash(Reading.from_json(dict(data)))


def test_what_is_not_sure_comes_with_others_to_choose_from() -> None:
    first = Line(" unavailable resources=V1 start=12:00", confidence=-2.0, cost=3.5, rival=0.1)
    others = (
        Line(" unavailable resources=V1 end=12:00", confidence=-2.0, cost=3.6, rival=0.1),
        Line(" working_hours resources=V1 start=12:00", cost=4.0),
        Line(" unclear meaning", cost=4.1),
        Line(" unavailable resources=V1 end=12:00", cost=4.2),
    )
    result = read("Unimog 2 is not there before noon", relief(), Unsure(first, others))
    assert result.certainty < SURE
    assert [choice.constraints[0].get("end") for choice in result.choices] == ["12:00", None, None]
    assert result.choices[0] == result.reading
    assert len(result.to_json()["choices"]) == 3


def test_what_is_sure_is_not_asked_back() -> None:
    result = read(
        "Unimog 2 is out until noon", relief(), Unsure(Line(" unavailable resources=V1 end=12:00", -0.01))
    )
    assert result.certainty > SURE
    assert result.choices == ()


def test_certainty_falls_with_what_speaks_against_a_line() -> None:
    line = Line("x", confidence=-0.01, cost=0.02, rival=6.0)
    plain = certainty(features(line, 0, 0))
    assert plain > certainty(features(line, 2, 0))
    assert plain > certainty(features(line, 0, 1))
    assert plain > certainty(features(line, 0, 0, doubt=5.0))
    assert plain > certainty(features(replace(line, confidence=-1.5, cost=2.0, rival=0.2), 0, 0))
    assert plain > certainty(features(line, 0, 0, behind=1.0))


def test_a_line_that_never_ended_is_not_sure() -> None:
    assert (
        read("Truck 1 is out", relief(), Scribe("unavailable resources=V1", complete=False)).certainty == 0.0
    )


@pytest.mark.parametrize(
    ("said", "line", "left_out"),
    [
        ("Truck 1 is out until noon", "unavailable resources=V1", 1),
        ("leave order 12 out today", "priority activities=O1 level=skip", 0),
        ("would another truck help", "ask bottleneck", 0),
    ],
)
def test_what_a_line_leaves_out_is_counted(said: str, line: str, left_out: int) -> None:
    assert unsaid(line, prepare(said, relief())) == left_out


@dataclass
class Unsure(Scribe):
    """A model that is asked for more than one line."""

    line: str = ""
    first: Line = field(default_factory=lambda: Line(""))

    def __init__(self, first: Line, others: tuple[Line, ...] = ()) -> None:
        super().__init__("", others=others)
        self.first = first

    def write(
        self,
        prompt: str,
        grammar: str,
        cancelled: Callable[[], bool],
        enough: Callable[[str], bool],
        wanted: int = 1,
        watch: Callable[[str], None] = lambda line: None,
    ) -> Line:
        return self.first if enough(self.first.text) else replace(self.first, others=self.others)


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("Luc is off on 24 December", "unclear"),
        ("Luc worked eleven hours yesterday, he is off on Monday", "change"),
        ("Luc is off on Monday", "change"),
    ],
)
def test_a_day_beyond_the_plan_is_asked_back(said: str, intent: str) -> None:
    result = read(said, dock(), Scribe("unavailable resources=W1"))
    assert result.reading.intent == intent
    if intent == "unclear":
        assert result.reading.about == "time"
        assert result.note.startswith("Which time do you mean? This plan")


def test_a_wish_about_a_name_that_nobody_has_is_asked_back_whatever_was_read() -> None:
    result = read("Truck 1 and Truck 77 are out", relief(), Scribe("unavailable resources=V1"))
    assert (result.reading.intent, result.reading.about) == ("unclear", "name")
    assert [doubt.words for doubt in result.doubts] == ["Truck 77"]


def test_what_is_asked_back_anyway_offers_no_other_readings() -> None:
    other = Line("forbid activities=O1 resources=V1", True, -0.1, 0.5)
    known = read(
        "Truck 1 and order 12 are out", relief(), Scribe("unavailable resources=V1", others=(other,))
    )
    assert len(known.choices) == 2
    unknown = read(
        "Truck 1, order 12 and Truck 77 are out",
        relief(),
        Scribe("unavailable resources=V1", others=(other,)),
    )
    assert unknown.reading.about == "name"
    assert unknown.choices == ()


def test_a_wish_for_a_day_beyond_the_plan_is_asked_back_though_a_question_was_read() -> None:
    other = Line("time_window activities=all_shifts latest=17:00", True, -0.1, 0.5)
    result = read("nothing after 17:00 on 24 December", dock(), Scribe("ask compare", others=(other,)))
    assert (result.reading.about, result.choices) == ("time", ())
    asked = read("what changed since 24 December?", dock(), Scribe("ask compare", others=(other,)))
    assert asked.reading.intent == "ask"
    assert all(choice.intent == "ask" for choice in asked.choices)
