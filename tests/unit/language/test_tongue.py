"""The language of a request is judged by its small words: names in another language do not change it."""

from __future__ import annotations

import pytest

from planner.language.tongue import language_of


@pytest.mark.parametrize(
    ("request_", "language"),
    [
        ("Truck 3 is out until noon", "en"),
        ("C14 cancelled", "en"),
        ("Hôtel Étoile must be served before 10", "en"),
        ("Don't touch Sprinter 1's round", "en"),
        ("Truck 2 must serve Rue de la Paix before 10", "en"),
        ("le camion 3 est en panne jusqu'à midi", "fr"),
        ("Camion 3 en panne", "fr"),
        ("Citerne Verte ne roule pas aujourd'hui", "fr"),
        ("pas d'Unimog 2 avant 10 h", "fr"),
        ("Réserve Fridge 1", "fr"),
        ("", "en"),
    ],
)
def test_the_language_of_a_request(request_: str, language: str) -> None:
    assert language_of(request_) == language
