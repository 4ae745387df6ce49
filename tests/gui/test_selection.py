"""One selection for all views: said once per change, and not at all without one."""

from pytestqt.qtbot import QtBot

from ui.selection import Selection


def test_every_change_is_said_once(qtbot: QtBot) -> None:
    selection = Selection()
    said: list[tuple[str | None, str | None, int | None]] = []
    selection.changed.connect(lambda: said.append((selection.activity, selection.resource, selection.day)))
    selection.select("Order 1", "Truck 1")
    selection.select("Order 1", "Truck 1")
    selection.show_day(1)
    selection.select(resource="Truck 2")
    selection.clear()
    selection.clear()
    assert said == [
        ("Order 1", "Truck 1", None),
        ("Order 1", "Truck 1", 1),
        (None, "Truck 2", 1),
        (None, None, None),
    ]


def test_hovering_is_no_selection(qtbot: QtBot) -> None:
    selection = Selection()
    said: list[str] = []
    selection.hovered.connect(said.append)
    for name in ("Order 1", "Order 1", ""):
        selection.hover(name)
    assert said == ["Order 1", ""]
    assert selection.activity is None
