"""Times, days, amounts and names in the many ways planners say them; what is vague is left as it was said."""

from __future__ import annotations

from datetime import date

import pytest

from planner.language.marking import marked
from planner.language.prepare import prepare
from planner.language.quantities import parted_value_of
from planner.language.vocabulary import Vocabulary
from planner.language.words import stem
from tests.helpers.talk import entry

FLEET = Vocabulary.build(
    date(2026, 11, 24),  # a Tuesday
    days=5,
    entries=[
        *(entry(str(number), "order") for number in range(1, 31)),
        *(entry(f"C{number}", "order") for number in range(1, 12)),
        entry("Lac des Dames", "place", "3"),
        entry("Lake Farm", "place", "4"),
        entry("Moulin Vert", "place", "5"),
        entry("Depot West", "place"),
        entry("Depot East", "place"),
        entry("Saint-Malo", "place activity_group", "5"),
        *(entry(f"Truck {number}", "vehicle") for number in (1, 2, 3)),
        entry("heavy", "resource_group", "Truck 1"),
        *(entry(name, "worker") for name in ("Ana", "Jean-Luc", "O'Neil", "Mara")),
        entry("cheval", "activity_group", "9"),
        entry("weight", "dimension"),
        entry("litres", "dimension"),
    ],
)


def text(said: str) -> str:
    return marked(prepare(said, FLEET))


def check(said: str, wanted: str) -> None:
    assert text(said) == wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("roads take one and a half times as long", "roads take x1.5"),
        ("la route prend 1,5 fois plus de temps", "la route prend x1.5"),
        ("deux fois et demie plus long", "x2.5"),
        ("2½ times slower", "x2.5"),
        ("four times as slow", "x4"),
        ("half as long again", "50%"),
        ("it takes twice as long", "it takes x2"),
        ("deux fois moins vite", "x2"),
        ("at half the usual speed", "x2"),
        ("150% of normal", "x1.5 normal"),
        ("× 1,3", "x1.3"),
        ("a third slower", "33% slower"),
        ("30 pour cent plus lent", "30% plus lent"),
        ("twice a day", "twice a day"),
        ("2 fois par semaine", "2 fois par semaine"),
        ("a double shift", "a double shift"),
    ],
)
def test_multiples_and_shares(said: str, wanted: str) -> None:
    check(said, wanted)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("rien au-delà de 9h de bout en bout", "rien au-dela de 9h de bout en bout"),
        ("rien au-delà de 19 h", "!>19:00"),
        ("no round over 11h end to end", "no round over 11h end to end"),
        ("max 8h/jour", "max 8h/jour"),
        ("3/4 d'heure", "45min"),
        ("une heure et demie", "1h30"),
        ("deux heures et quart de route", "2h15 de route"),
        ("two and a quarter hours", "2h15"),
        ("1½ hours", "1h30"),
        ("2 1/2 hours", "2h30"),
        ("1 h 1/2", "1h30"),
        ("2.25 hours", "2h15"),
        ("0.5 hours", "30min"),
        ("1:30 hours", "1h30"),
        ("an hour and twenty minutes", "1h20"),
        ("2 hrs 15", "2h15"),
        ("from 20 to 30 minutes", "from 20min to 30min"),
        ("entre 10 et 15 minutes", "entre 10min et 15min"),
        ("a couple of hours", "2h"),
        ("une quinzaine de minutes", "15min"),
        ("Truck 1 may drive 9h", "V1 may drive 9h"),
    ],
)
def test_durations_said_in_other_ways(said: str, wanted: str) -> None:
    check(said, wanted)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("at eight thirty", "at 08:30"),
        ("before nine forty-five", "<09:45"),
        ("from eight fifteen to nine thirty", "08:15-09:30"),
        ("before half-nine", "<09:30"),
        ("by 20 minutes to 5", "<16:40"),
        ("by a quarter past ten", "<10:15"),
        ("from nine till five", "09:00-17:00"),
        ("from 10 to 5", "10:00-17:00"),
        ("works ten to six", "works 10:00-18:00"),
        ("Ana works 9-to-5", "W1 works 09:00-17:00"),
        ("ten to nine", "08:50"),
        ("no more than ten to twelve stops", "no more than 10 to 12 stops"),
        ("5-to-10 stops", "5[O1]-to-10 stops"),
        ("an hour minus 10 minutes", "1h minus 10min"),
        ("at 0715 hrs", "at 07:15"),
        ("by 1530 local time", "<15:30"),
        ("17:30 hrs", "17:30"),
        ("1700 hours", "17:00"),
        ("at most 1200 hours", "at most 1200h"),
        ("14 h pile", "14:00"),
        ("16h45 précises", "16:45"),
        ("à 8h du soir", "a 20:00"),
        ("before 7 o'clock in the morning", "<07:00"),
        ("8h/12h", "08:00-12:00"),
        ("avant midi et demi", "<12:30"),
        ("de sept heures et quart à 8h", "07:15-08:00"),
    ],
)
def test_clock_times_said_in_other_ways(said: str, wanted: str) -> None:
    check(said, wanted)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("on 26-11-2026", "J2"),
        ("on 11/26", "J2"),
        ("Nov 26", "J2"),
        ("le vingt-six novembre", "J2"),
        ("the twenty-seventh", "J3"),
        ("dans trois jours", "J3"),
        ("two days from now", "J2"),
        ("d'ici deux jours", "<J2"),
        ("mardi prochain", "J?"),
        ("vendredi prochain", "J3"),
        ("lundi en huit", "J?"),
        ("Thursday week", "J?"),
        ("the van runs 24/7", "the van runs 24/7"),
        ("6/7 orders", "6[O1]/7 orders"),
        ("out by 19.10", "out <19:10"),
        ("this weekend", "J4"),
    ],
)
def test_days_said_in_other_ways(said: str, wanted: str) -> None:
    check(said, wanted)


@pytest.mark.parametrize(
    "said",
    ["mid-morning run", "by cob", "by close of business", "at the end of the day", "first thing", "every other day"],
)  # fmt: skip
def test_vague_times_stay_as_they_are_said(said: str) -> None:
    prepared = prepare(said, FLEET)
    assert not [piece for piece in prepared.pieces if piece.kind in ("clock", "day")]


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("2,5 tonnes", "2500 D1"),
        ("une tonne et demie", "1500 D1"),
        ("half a tonne", "500 D1"),
        ("15k litres", "15000 D1"),
        ("15.000 litres", "15000 D1"),
        ("15\u2009000 litres", "15000 D1"),
        ("deux mille cinq cents litres", "2500 D1"),
        ("twelve thousand litres", "12000 D1"),
        ("half a dozen stops", "6 stops"),
        ("2 dozen crates", "24 crates"),
        ("une douzaine d'arrêts", "12 arrets"),
        ("une vingtaine de palettes", "20 palettes"),
        ("un millier de litres", "1000 D1"),
    ],
)
def test_amounts_said_in_other_ways(said: str, wanted: str) -> None:
    check(said, wanted)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("HGVs stay home", "R1 stay home"),
        ("les poids lourds", "les R1"),
        ("pas de PL ici", "pas de R1 ici"),
        ("le lac en premier", "le A1 en premier"),
        ("be at the lake first", "be at the A1 first"),
        ("au moulin", "au P1"),
        ("leave the depot at 8", "leave the depot at 08:00"),
        ("oneil is off", "W1 is off"),
        ("O’NEIL's shifts", "W1's shifts"),
        ("jeanluc et ANA", "W1 et W2"),
        ("st malo first", "P1 first"),
        ("les chevaux", "les G1"),
        ("tous moins Ana", "tous except W1"),
        ("everyone minus Ana", "everyone except W1"),
        ("tout le monde hors Ana", "tout le monde except W1"),
        ("C3, 5 and 7", "O1, O2 and O3"),
    ],
)
def test_names_said_in_other_ways(said: str, wanted: str) -> None:
    check(said, wanted)


@pytest.mark.parametrize("said", ["Mark is off", "Maria is off", "Anna is off"])
def test_a_short_name_one_letter_away_is_somebody_else(said: str) -> None:
    assert prepare(said, FLEET).tokens == ()


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("two and a half", 2.5),
        ("2½", 2.5),
        ("1/2", 0.5),
        ("1,5", 1.5),
        ("15 000", 15000),
        ("deux et quart", 2.25),
    ],
)
def test_numbers_with_parts(said: str, value: float) -> None:
    assert parted_value_of(said) == value


@pytest.mark.parametrize(
    ("plural", "singular"),
    [("travaux", "travail"), ("chevaux", "cheval"), ("lieux", "lieu"), ("semis", "semi"), ("quais", "quai")],
)
def test_plurals_that_end_in_other_ways(plural: str, singular: str) -> None:
    assert stem(plural) == stem(singular) == singular
