"""A model without the tuning is shown examples like the request, as many as it has room for."""

from __future__ import annotations

from planner.language.compact import decode
from planner.language.examples import Examples, Shown, bundled
from planner.language.grammar import grammar
from planner.language.prepare import prepare
from planner.language.prompt import ANSWER, ended_by_line, plain_prompt
from planner.language.reading import read
from tests.helpers.gbnf import Gbnf
from tests.helpers.talk import relief
from tests.unit.language.test_reading import Scribe

TABLE = Examples(
    (
        Shown("V1 is out until 12:00", "unavailable resources=V1 end=12:00"),
        Shown("V1 is off until 13:00", "unavailable resources=V1 end=13:00"),
        Shown("why was O1 left out", "ask why_unserved activities=O1"),
        Shown("forget all the rules", "undo all"),
        Shown("drop all the rules", "undo all"),
    )
)


def test_the_examples_most_like_the_request_come_first_and_no_line_twice() -> None:
    assert TABLE.like("why were O1 and O2 left out?", 1)[0].line == "ask why_unserved activities=O1"
    found = TABLE.like("drop all rules", 5)
    assert found[0].request == "drop all the rules"
    assert [shown.line for shown in found].count("undo all") == 1


def test_the_bundled_examples_cover_the_language() -> None:
    lines = [shown.line for shown in bundled().like("", 10_000)]
    words = {line.split()[0] for line in lines}
    assert {"unavailable", "time_window", "limit", "ask", "undo", "unclear", "what_if"} <= words
    assert len(words) > 25


def test_as_many_examples_are_shown_as_the_model_has_room_for() -> None:
    prepared = prepare("Unimog 2 is out until noon", relief())
    roomy = plain_prompt(prepared)
    tight = plain_prompt(prepared, lambda prompt: len(prompt) < len(roomy))
    assert tight.count(ANSWER) < roomy.count(ANSWER)
    assert plain_prompt(prepared, lambda prompt: False).count(ANSWER) >= 10
    assert roomy.endswith(f"12:00{ANSWER}")


def test_what_does_not_change_stands_first_so_that_it_is_read_once() -> None:
    one = plain_prompt(prepare("Unimog 2 is out until noon", relief()))
    other = plain_prompt(prepare("why was 7 left out?", relief()))
    common = next(at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    assert common > len(one) / 2


def test_the_line_of_an_untuned_model_ends_with_a_new_line() -> None:
    prepared = prepare("Unimog 2 is out until noon", relief())
    rules = ended_by_line(grammar(prepared))
    line = " unavailable resources=V1 end=12:00"
    assert Gbnf(rules).accepts(line + "\n")
    assert not Gbnf(rules).accepts(line)
    assert decode(line + "\n", prepared).intent == "change"


def test_an_untuned_model_is_read_in_the_same_way() -> None:
    scribe = Scribe("unavailable resources=V1 end=12:00", tuned=False)
    assert read("Unimog 2 is out until noon", relief(), scribe).reading.intent == "change"
    assert scribe.asked[0].count(ANSWER) > 10
