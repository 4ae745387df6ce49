"""A text that has no room says so, and is all there in the tooltip."""

from pytestqt.qtbot import QtBot

from ui.one_line import OneLine

TEXT = "Done in 6 s. All 75 orders stay on their vehicle and day. All 18 tasks stay at their station."


def test_a_long_text_ends_in_an_ellipsis_where_it_lacks_room(qtbot: QtBot) -> None:
    label = OneLine()
    qtbot.addWidget(label)
    label.setText(TEXT)
    label.resize(200, 20)
    label.show()
    assert label.shown().endswith("…")
    assert label.text() == label.toolTip() == TEXT
    label.resize(2000, 20)
    assert label.shown() == TEXT
