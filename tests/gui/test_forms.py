"""Every kind of rule has a form, made from its declared fields."""

import pytest
from pytestqt.qtbot import QtBot

from planner.constraints import KINDS, parse
from planner.fields import Shape, field_types
from tests.helpers.desk import small_problem
from ui.forms import RuleDialog
from ui.forms.editors import ListEditor


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_has_a_form_that_shows_what_is_missing(qtbot: QtBot, kind: str) -> None:
    dialog = RuleDialog(small_problem(), kind)
    qtbot.addWidget(dialog)
    assert set(dialog.editors) == set(field_types(KINDS[kind]))
    needed = [n for n, info in KINDS[kind].model_fields.items() if info.is_required()]
    assert (dialog.constraint is None) or not needed


def test_a_form_says_what_it_shows(qtbot: QtBot) -> None:
    rule = parse({"kind": "time_window", "activities": ["hospital"], "latest": "10:00", "strength": "soft"})
    dialog = RuleDialog(small_problem(), "time_window", rule)
    qtbot.addWidget(dialog)
    assert dialog.constraint == rule
    dialog.editors["latest"].show_value("11:30")
    assert dialog.constraint is not None
    assert dialog.constraint.to_contract()["latest"] == "11:30"


@pytest.mark.parametrize(
    ("field", "text", "complaint"),
    [
        ("latest", "soon", "soon"),
        ("activities", "hospitale", "Did you mean “hospital”"),
        ("latest", "2030-01-01", "not in this plan"),
    ],
)
def test_a_wrong_value_is_named_with_a_remedy(qtbot: QtBot, field: str, text: str, complaint: str) -> None:
    rule = parse({"kind": "time_window", "activities": ["hospital"], "latest": "10:00"})
    dialog = RuleDialog(small_problem(), "time_window", rule)
    qtbot.addWidget(dialog)
    editor = dialog.editors[field]
    editor.show_value([text] if isinstance(editor, ListEditor) else text)
    assert dialog.constraint is None
    assert complaint in dialog._sentence.text()
    assert not dialog._ok.isEnabled()


def test_names_are_offered_by_what_they_stand_for(qtbot: QtBot) -> None:
    dialog = RuleDialog(small_problem(), "forbid")
    qtbot.addWidget(dialog)
    activities, resources = dialog.editors["activities"], dialog.editors["resources"]
    assert isinstance(activities, ListEditor)
    assert isinstance(resources, ListEditor)
    assert "hospital" in activities._offered
    assert "Unimog 2" not in activities._offered
    assert "Unimog 2" in resources._offered


def test_every_shape_of_field_has_an_editor(qtbot: QtBot) -> None:
    used = {field.shape for kind in KINDS.values() for field in field_types(kind).values()}
    assert used == set(Shape)
