"""Names are found as people say them, and what is no name of the scenario stays out or is marked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.language.prepare import prepare
from planner.language.vocabulary import Entry, Vocabulary
from tests.helpers.talk import dock, entry, relief

RELIEF, DOCK = relief(), dock()


def seen(request: str, vocabulary: Vocabulary) -> tuple[str, dict[str, tuple[str, ...]]]:
    prepared = prepare(request, vocabulary)
    return prepared.text, {token.text: token.names for token in prepared.tokens}


@pytest.mark.parametrize(
    ("request_", "text", "names"),
    [
        ("TRUCK 2 is out", "V1 is out", {"V1": ("Truck 2",)}),
        ("truck two is out", "V1 is out", {"V1": ("Truck 2",)}),
        ("le camion 2 est en panne", "le V1 est en panne", {"V1": ("Truck 2",)}),
        ("bleue is late", "V1 is late", {"V1": ("Citerne Bleue",)}),
        ("Yann is ill", "V1 is ill", {"V1": ("Yann",)}),
        ("roscoff first", "P1 first", {"P1": ("Port Roscoff",)}),
        ("les hôpitaux d'abord", "les G1 d'abord", {"G1": ("hospital",)}),
        ("the hospital's orders", "the G1's orders", {"G1": ("hospital",)}),
        ("hospitall first", "G1 first", {"G1": ("hospital",)}),
        ("orders 3 through 6 first", "O1 first", {"O1": ("3", "4", "5", "6")}),
        (
            "1010-1014 on Van A",
            "O1 on V1",
            {"O1": ("1010", "1011", "1012", "1013", "1014"), "V1": ("Van A",)},
        ),
        ("orders 12, 13 and 15", "O1, O2 and O3", {"O1": ("12",), "O2": ("13",), "O3": ("15",)}),
        ("truck 1 and 2", "V1 and V2", {"V1": ("Truck 1",), "V2": ("Truck 2",)}),
        ("trucks 1 to 3", "V1", {"V1": ("Truck 1", "Truck 2", "Truck 3")}),
        ("vans A or B", "V1 or V2", {"V1": ("Van A",), "V2": ("Van B",)}),
        ("Truck 9 and order 99", "N1 and N2", {"N1": ("Truck 9",), "N2": ("order 99",)}),
        ("serve 4 before 9", "serve 4[O1] before 9[O2]", {"O1": ("4",), "O2": ("9",)}),
        ("hospitals before 9", "G1 before 09:00", {"G1": ("hospital",)}),
        ("fridge goods only", "X1 goods only", {"X1": ("fridge",)}),
        ("Truck 1 or Truck 1", "V1 or V1", {"V1": ("Truck 1",)}),
        ("all vehicles and every order", "all vehicles and every order", {}),
        ("at most 4 of them", "at most 4[O1] of them", {"O1": ("4",)}),
    ],
)
def test_names_in_a_routing_scenario(request_: str, text: str, names: dict[str, tuple[str, ...]]) -> None:
    assert seen(request_, RELIEF) == (text, names)


@pytest.mark.parametrize(
    ("request_", "text", "names"),
    [
        ("ana and zoe together", "W1 and W2 together", {"W1": ("Ana Silva",), "W2": ("Zoë",)}),
        ("Hugo is off", "A1 is off", {"A1": ("Hugo B.", "Hugo S.")}),
        ("Hugo B. is off", "W1 is off", {"W1": ("Hugo B.",)}),
        ("le contrôle du TR-04", "le T1", {"T1": ("TR-04 check",)}),
        ("When is TR-04 done?", "When is G1 done?", {"G1": ("TR-04",)}),
        ("two caristes", "2 R1", {"R1": ("forklift",)}),
        ("no dusks", "no G1", {"G1": ("dusk",)}),
        ("Dusk Mon", "H1", {"H1": ("Dusk Mon",)}),
        ("the dusk on Monday", "the H1", {"H1": ("Dusk Mon",)}),
        ("tous les quais", "tous les S1", {"S1": ("Dock 1", "Dock 2", "Dock 3", "Dock 4", "Dock 5")}),
        ("les quais secs", "les R1", {"R1": ("dry dock",)}),
        ("on one dock", "on 1 dock", {}),
        ("no early shift after a night", "no G1 shift after a G2", {"G1": ("early",), "G2": ("night",)}),
        ("as early as possible", "as early as possible", {}),
    ],
)
def test_names_in_a_scheduling_scenario(request_: str, text: str, names: dict[str, tuple[str, ...]]) -> None:
    assert seen(request_, DOCK) == (text, names)


@pytest.mark.parametrize(
    "name", ['Say "hi"', "José {x}", "😀 Bob", "محمد", "Line #1 (old)", "O'Neil", "Müller & Söhne"]
)
def test_names_of_any_signs_are_found_and_kept_whole(name: str) -> None:
    vocabulary = Vocabulary.build(RELIEF.start, entries=[entry(name, "worker")])
    text, names = seen(f"on Friday {name} is off", vocabulary)
    assert names == {"W1": (name,)}
    assert text.endswith("W1 is off")


def test_names_alike_but_for_an_accent_or_a_zero_are_told_apart() -> None:
    vocabulary = Vocabulary.build(
        RELIEF.start, entries=[entry(n, "order") for n in ("F1", "F01", "Cote", "Côte")]
    )
    assert seen("F01 and Côte", vocabulary)[1] == {"O1": ("F01",), "O2": ("Côte",)}
    assert seen("F1 and Cote", vocabulary)[1] == {"O1": ("F1",), "O2": ("Cote",)}


def test_a_class_word_for_all_there_is_stays_a_word() -> None:
    vocabulary = Vocabulary.build(
        RELIEF.start,
        entries=[
            entry("Tanker 1", "vehicle"),
            entry("Tanker 2", "vehicle"),
            entry("large tanker", "resource_group", "Tanker 1"),
            entry("small tanker", "resource_group", "Tanker 2"),
        ],
    )
    assert seen("all tankers", vocabulary)[1] == {}
    assert seen("the small tankers", vocabulary)[1] == {"R1": ("small tanker",)}


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_prepared_and_its_pieces_lead_back_to_it(text: str) -> None:
    for vocabulary in (RELIEF, DOCK):
        prepared = prepare(text, vocabulary)
        rebuilt, at = [], 0
        for piece in prepared.pieces:
            assert at <= piece.start < piece.end <= len(prepared.request)
            rebuilt += [prepared.request[at : piece.start], piece.text]
            at = piece.end
        assert "".join([*rebuilt, prepared.request[at:]]) == prepared.text


def test_an_unknown_number_of_a_kind_that_is_also_a_group_is_unknown() -> None:
    vocabulary = Vocabulary.build(
        RELIEF.start, entries=[entry("Unimog", "resource_group", "Unimog 2"), entry("Unimog 2", "vehicle")]
    )
    assert seen("Unimog 7 is out", vocabulary)[0] == "N1 is out"
    assert seen("Unimog 2 is out", vocabulary)[0] == "V1 is out"
    assert seen("the Unimogs are out", vocabulary)[0] == "the R1 are out"


def test_an_article_that_belongs_to_a_name_is_taken_in() -> None:
    vocabulary = Vocabulary.build(
        RELIEF.start, entries=[entry("Farm Le Moustoir", "place", "1"), entry("Le Vieux", "vehicle")]
    )
    assert seen("leave le moustoir out", vocabulary)[0] == "leave P1 out"
    assert seen("le vieux est en panne", vocabulary)[0] == "V1 est en panne"
    assert seen("la ferme Le Moustoir", vocabulary)[0] == "la P1"


def test_the_origin_of_a_token_can_be_shown() -> None:
    prepared = prepare("Truck 1 follows truck one", RELIEF)
    assert [prepared.request[a:b] for a, b in prepared.origin("V1")] == ["Truck 1", "truck one"]


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        ("hours of Grace all day tuesday", "hours of W1 all day today"),
        ("Grace is away the whole day Tuesday", "W1 is away the whole day today"),
        ("Grace, toute la journée mardi", "W1, toute la journée today"),
        ("Grace on Day Tue", "W1 on H1"),
        ("Grace has the night on Tuesday", "W1 has the H1"),
        ("no more than two of all night shifts", "no more than 2 of all G1 shifts"),
    ],
)
def test_all_day_on_a_weekday_says_how_long_and_is_no_shift(request_: str, text: str) -> None:
    vocabulary = Vocabulary.build(
        RELIEF.start,
        entries=[
            entry("Grace", "worker"),
            entry("Day Tue", "shift"),
            entry("Night Tue", "shift"),
            entry("Night Wed", "shift"),
            entry("night", "activity_group", "Night Tue", "Night Wed"),
        ],
    )
    assert seen(request_, vocabulary)[0] == text


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        ("l'atelier de peinture ferme à 15 h", "l'S1 ferme à 15:00"),
        ("the paint shop closes at 15:00", "the S1 closes at 15:00"),
        ("la peinture avant 10 h", "la G1 avant 10:00"),
        ("pas de camion lourd dans la zone du lac", "pas de R1 dans la G2"),
        ("les camions lourds évitent le bord du lac", "les R1 évitent le G2"),
        ("no heavy truck at the lakeside", "no R1 truck at the G2"),
        ("les commandes de l'armée d'abord", "les commandes de l'G3 d'abord"),
        ("military first", "G3 first"),
    ],
)
def test_names_said_in_the_other_language_are_found_whole(request_: str, text: str) -> None:
    vocabulary = Vocabulary.build(
        RELIEF.start,
        entries=[
            entry("Paint Shop", "station"),
            entry("painting", "activity_group", "T1"),
            entry("T1", "task"),
            entry("heavy", "resource_group", "Truck 1"),
            entry("Truck 1", "vehicle"),
            entry("Truck 2", "vehicle"),
            entry("lakeside", "place_group activity_group", "O1"),
            entry("army", "activity_group", "O1"),
            entry("O1", "order"),
        ],
    )
    prepared, names = seen(request_, vocabulary)
    letters = {"G2": ("lakeside",), "G3": ("army",), "G1": ("painting",)}
    for token, members in names.items():
        wanted = next((key for key, value in letters.items() if value == members), token)
        prepared = prepared.replace(token, wanted)
    assert prepared == text


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("40 meals on Truck 1 at most", "dimension"),
        ("meals on Truck 1 before 10", "activity_group"),
    ],
)
def test_a_load_is_counted_and_goods_are_not(said: str, seen: str) -> None:
    known = Vocabulary.build(
        date(2026, 11, 24),
        1,
        date(2026, 11, 24),
        [
            Entry("Truck 1", frozenset({"vehicle"})),
            Entry("M1", frozenset({"order"})),
            Entry("meal", frozenset({"activity_group"}), ("M1",)),
            Entry("meals", frozenset({"dimension"})),
        ],
    )
    linked = {entry.name: entry.roles for entry in known.entries}
    named = prepare(said, known).tokens[0].names[0]
    assert seen in linked[named]


def test_a_word_of_a_set_phrase_names_nothing() -> None:
    known = Vocabulary.build(
        date(2026, 11, 24),
        1,
        date(2026, 11, 24),
        [
            Entry("Truck 1", frozenset({"vehicle"})),
            Entry("T1", frozenset({"task"})),
            Entry("service", frozenset({"activity_group"}), ("T1",)),
        ],
    )
    assert seen("put Truck 1 under us hours of service", known)[1] == {"V1": ("Truck 1",)}
    assert seen("no service on Truck 1", known)[1] == {"G1": ("service",), "V1": ("Truck 1",)}
