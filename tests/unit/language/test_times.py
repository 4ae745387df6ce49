"""Times, days and amounts come out in one form, whatever their style, in both languages."""

from __future__ import annotations

import pytest

from planner.language.prepare import prepare
from tests.helpers.talk import dock, relief


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("until half past nine", "until 09:30"),
        ("till ten", "till 10:00"),
        ("before 9.20", "before 09:20"),
        ("at noon", "at 12:00"),
        ("until midnight", "until 24:00"),
        ("by 5 pm", "by 17:00"),
        ("by 8.30 a.m.", "by 08:30"),
        ("by twenty past seven", "by 07:20"),
        ("at quarter to six", "at 05:45"),
        ("by ten to nine", "by 08:50"),
        ("at half six", "at 06:30"),
        ("after five in the afternoon", "after 17:00"),
        ("between 11 and 1", "between 11:00 and 13:00"),
        ("from 8 to 12", "from 08:00 to 12:00"),
        ("no later than 8", "no later than 08:00"),
        ("back by 5", "back by 17:00"),
        ("start at 5", "start at 05:00"),
        ("6:30 to 15:00", "06:30 to 15:00"),
        ("jusqu'à 8h30", "jusqu'à 08:30"),
        ("à 11 h 30", "à 11:30"),
        ("avant midi", "avant 12:00"),
        ("vers dix heures", "vers 10:00"),
        ("à huit heures et quart", "à 08:15"),
        ("à midi et demi", "à 12:30"),
        ("avant neuf heures moins le quart", "avant 08:45"),
        ("entre 9h et 11h", "entre 09:00 et 11:00"),
        ("à 5 heures du soir", "à 17:00"),
    ],
)
def test_clock_times(said: str, text: str) -> None:
    assert prepare(said, relief()).text == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("half an hour's rest", "30min's rest"),
        ("three quarters of an hour", "45min"),
        ("an hour and a half", "1h30"),
        ("two and a half hours", "2h30"),
        ("more than two hours", "more than 2h"),
        ("40 minutes", "40min"),
        ("at most 6 hours and 30 minutes", "at most 6h30"),
        ("pas plus de deux heures", "pas plus de 2h"),
        ("pas plus de 24 heures", "pas plus de 24h"),
        ("neuf heures par jour", "9h par jour"),
        ("onze heures de repos", "11h de repos"),
        ("20 min de pause", "20min de pause"),
        ("trois quarts d'heure", "45min"),
        ("maximum 35 h par semaine", "maximum 35h par semaine"),
    ],
)
def test_durations(said: str, text: str) -> None:
    prepared = prepare(said, relief())
    assert prepared.text == text
    assert prepared.durations


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("on Tuesday", "on J1"),
        ("mardi matin", "J1 morning"),
        ("today", "J0"),
        ("tmrw", "J1"),
        ("après-demain", "J2"),
        ("on the 1st of December", "on J1"),
        ("le 2", "le J2"),
        ("du 30 au 2", "du J0 au J2"),
        ("2026-12-01", "J1"),
        ("1/12", "J1"),
        ("on Friday", "on J?"),
        ("next Monday", "J?"),
        ("Tuesday at 11", "J1 at 11:00"),
        ("this afternoon", "J0 afternoon"),
        ("on the second day", "on J1"),
    ],
)
def test_days_of_a_longer_horizon(said: str, text: str) -> None:
    assert prepare(said, dock()).text == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("today", "today"),
        ("on Tuesday", "on today"),
        ("tomorrow", "J?"),
        ("le 31", "le J?"),
        ("this morning", "this morning"),
    ],
)
def test_days_of_a_single_day(said: str, text: str) -> None:
    assert prepare(said, relief()).text == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("add a quarter", "add 25%"),
        ("un tiers plus long", "33% plus long"),
        ("20 % de plus", "20% de plus"),
        ("twice as slow", "x2"),
        ("15 000 litres", "15000 litres"),
        ("12,500 litres", "12500 litres"),
        ("1.5 tonnes", "1500 D1"),
        ("2 m3", "2 m3"),
        ("five vehicles", "5 vehicles"),
        ("quatre-vingt-dix colis", "90 colis"),
        ("this one", "this one"),
        ("after a late one", "after a late one"),
        ("just one for Luc", "just 1 for Luc"),
    ],
)
def test_amounts(said: str, text: str) -> None:
    assert prepare(said, relief()).text == text


def test_a_count_is_no_time() -> None:
    assert prepare("at most 2 vans by noon", relief()).times == ("12:00",)
