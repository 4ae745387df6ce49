"""The search finds the most probable line, tells how near others come, and branches off where it was least certain."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import pytest

from planner.language.reader import CancelledError
from planner.language.searching import Search, Tokens

END = 0


@dataclass
class Table:
    """A model of letters: what may follow each beginning, with probabilities. A full stop ends a line."""

    after: dict[str, dict[str, float]]
    seen: list[str] = field(default_factory=list)

    def following(self, written: Tokens, most: int) -> list[tuple[int, float]]:
        text = self.text(written)
        self.seen.append(text)
        ranked = sorted(self.after.get(text, {".": 1.0}).items(), key=lambda pair: -pair[1])
        return [(END if letter == "." else ord(letter), math.log(p)) for letter, p in ranked[:most]]

    def ends(self, token: int) -> bool:
        return token == END

    def text(self, tokens: Tokens) -> str:
        return "".join(chr(token) for token in tokens)


def search(table: Table, longest: int = 9) -> Search:
    return Search(table, longest, lambda: False)


def test_a_beginning_that_leads_to_little_is_given_up_for_a_better_one() -> None:
    table = Table({"": {"a": 0.6, "b": 0.4}, "a": {"x": 0.3, "y": 0.3}, "b": {"z": 0.9}})
    written = search(table).best(lambda line: True, 1, lambda line: None)
    assert written.text == "bz"
    assert written.cost == pytest.approx(-math.log(0.36))
    assert written.confidence == pytest.approx(math.log(0.4))
    assert written.others == ()


def test_as_many_lines_as_are_wanted_are_found_even_where_they_are_improbable() -> None:
    table = Table({"": {"a": 0.98, "b": 0.019, "c": 0.001}, "b": {"x": 0.9, "y": 0.1}})
    few = search(table).best(lambda line: False, 1, lambda line: None)
    assert [line.text for line in (few, *few.others)] == ["a"]
    more = search(table).best(lambda line: False, 3, lambda line: None)
    assert [line.text for line in (more, *more.others)] == ["a", "bx", "c"]
    assert all(line.complete for line in more.others)


def test_the_rival_says_how_much_dearer_every_other_line_is() -> None:
    near = search(Table({"": {"a": 0.5, "b": 0.45}})).best(lambda line: True, 1, lambda line: None)
    far = search(Table({"": {"a": 0.99, "b": 0.001}})).best(lambda line: True, 1, lambda line: None)
    assert near.rival == pytest.approx(math.log(0.5 / 0.45))
    assert far.rival > near.rival


def test_a_line_without_end_is_cut_off_and_says_so() -> None:
    table = Table({"a" * length: {"a": 1.0} for length in range(20)})
    written = search(table, longest=5).best(lambda line: True, 1, lambda line: None)
    assert (written.text, written.complete) == ("aaaaa", False)


def test_a_grammar_that_leads_nowhere_gives_an_incomplete_line() -> None:
    written = search(Table({"": {"a": 1.0}, "a": {}})).best(lambda line: True, 1, lambda line: None)
    assert (written.text, written.complete) == ("", False)


def test_a_search_that_takes_too_long_writes_the_longest_beginning_on() -> None:
    after = {"a" * n + "b" * m: {"a": 0.5, "b": 0.5} for n in range(9) for m in range(9) if n + m < 6}
    table = Table(after)
    Search(table, 9, lambda: False, most_steps=5).best(lambda line: True, 1, lambda line: None)
    assert len(table.seen) < 20


def test_what_is_written_so_far_is_told_and_a_stop_is_heeded() -> None:
    told: list[str] = []
    table = Table({"": {"a": 1.0}, "a": {"b": 1.0}})
    search(table).best(lambda line: True, 1, told.append)
    assert told == ["", "a", "ab"]
    with pytest.raises(CancelledError):
        Search(table, 9, lambda: True).best(lambda line: True, 1, lambda line: None)
