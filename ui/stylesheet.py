"""The small style sheet on top of Fusion: paddings, quiet borders, one accent.

Widgets opt in by properties: ``QPushButton[primary="true"]``, ``QLabel[role="heading"]`` (also ``title``,
``muted``, ``figure``), ``QLabel[badge="danger"]`` (also ``warning``, ``success``, ``info``, ``neutral``),
``QFrame[card="true"]``. ``set_property`` sets one and makes the style see it.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

_SHEET = Template(
    """
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 5px 7px; }
QMainWindow::separator { background: $window; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: $accent_soft; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $accent_soft; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; font-weight: 600; }
QDockWidget::title { background: $window; padding: 7px 10px; text-align: left; }
QStatusBar { border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QToolBar { border: none; border-bottom: 1px solid $border; spacing: 4px; padding: 4px 6px; }
QMenuBar { border-bottom: 1px solid $border; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $raised; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $grid; margin: 5px 8px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 12px 6px 12px;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:disabled { color: $faint; }
QAbstractItemView { border: 1px solid $border; border-radius: 4px; gridline-color: $grid; outline: none;
    background: $base; alternate-background-color: $alternate;
    selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView { background: $raised; border: none; border-radius: 0; }
QHeaderView::section { background: $raised; color: $muted; padding: 5px 8px; border: none;
    border-right: 1px solid $grid; border-bottom: 1px solid $border; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: top center;
    width: 9px; height: 8px; }
QHeaderView::section:checked { color: $text; }
QTableCornerButton::section { background: $raised; border: none; border-right: 1px solid $grid;
    border-bottom: 1px solid $border; }
QTableView::item, QTreeView::item { padding: 3px 6px; }
QListView::item { padding: 5px 7px; border-radius: 4px; }
QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QTableView::item:focus { border: 1px solid $accent; }
QAbstractItemView[flat="true"] { border: none; border-radius: 0; }
QLineEdit, QPlainTextEdit, QTextEdit { background: $base; color: $text; border: 1px solid $border;
    border-radius: 5px; padding: 4px 7px;
    selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $faint; background: $window; }
QSpinBox { min-height: 24px; }
QAbstractItemView QLineEdit { border-radius: 0; padding: 0 4px; }
QPushButton { background: $raised; color: $text; border: 1px solid $border; border-radius: 5px;
    padding: 5px 13px; }
QPushButton:hover { border-color: $faint; }
QPushButton:pressed { background: $grid; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; background: $window; }
QPushButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton[primary="true"] { background: $accent; color: $accent_text; border: 1px solid $accent;
    font-weight: 600; }
QPushButton[primary="true"]:hover { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $border; border-color: $border; color: $faint; }
QPushButton[danger="true"] { color: $danger; }
QPushButton[link="true"] { background: transparent; border: none; color: $accent; padding: 2px 4px;
    text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QComboBox { background: $raised; color: $text; border: 1px solid $border; border-radius: 5px;
    padding: 4px 8px; }
QComboBox:hover { border-color: $faint; }
QComboBox:focus { border-color: $accent; }
QComboBox:disabled { color: $faint; background: $window; }
QComboBox[quiet="true"] { color: $muted; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$icons/combo-arrow.svg"); width: 13px; height: 13px; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 5px;
    padding: 4px 6px; }
QToolButton:hover { background: $accent_soft; }
QToolButton:pressed { background: $grid; }
QToolButton:checked { background: $accent_soft; border-color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton[floating="true"] { background: $raised; border: 1px solid $border; }
QToolButton[floating="true"]:hover { border-color: $accent; }
QToolButton[floating="true"]:checked { background: $accent_soft; border-color: $accent; }
QProgressBar { background: $grid; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame[card="true"] { background: $raised; border: 1px solid $border; border-radius: 8px; }
QFrame[way="true"] { background: transparent; border: 1px solid $border; border-radius: 6px; }
QFrame[way="true"]:hover, QFrame[way="true"]:focus { background: $accent_soft; border-color: $accent; }
QFrame[way="done"] { background: transparent; border: none; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $faint; border-radius: 7px; background: $base; }
QRadioButton::indicator:checked { width: 5px; height: 5px; border: 5px solid $accent; border-radius: 7px;
    background: $accent_text; }
QRadioButton::indicator:disabled { border-color: $border; }
QCheckBox::indicator:unchecked { width: 13px; height: 13px; border: 1px solid $faint; border-radius: 3px;
    background: $base; }
QFrame[line="true"] { border: none; background: $border; max-height: 1px; min-height: 1px; }
QFrame[bubble="true"] { background: $accent_soft; border: none; border-radius: 9px; }
QFrame[floating="true"] { background: $raised; border: 1px solid $border; border-radius: 6px; }
QLabel[role="title"] { font-size: 20pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="figure"] { font-size: 14pt; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[state="good"] { color: $success; font-weight: 600; }
QLabel[state="bad"] { color: $danger; font-weight: 600; }
QLabel[badge] { border-radius: 8px; padding: 1px 8px; font-weight: 600; }
QLabel[badge="neutral"] { background: $grid; color: $muted; }
QLabel[badge="danger"] { background: $danger_soft; color: $danger; }
QLabel[badge="warning"] { background: $warning_soft; color: $warning; }
QLabel[badge="success"] { background: $success_soft; color: $success; }
QLabel[badge="info"] { background: $info_soft; color: $info; }
"""
)


def stylesheet(values: Mapping[str, str]) -> str:
    """Return the style sheet with a theme's colours, and the folder of the ``icons``, filled in."""
    return _SHEET.substitute({**values, "icons": values["icons"].replace("\\", "/")})


def set_property(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the style sheet selects by and restyle the widget."""
    text = str(value).lower() if isinstance(value, bool) else value
    if widget.property(name) != text:
        widget.setProperty(name, text)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        # Polishing alone leaves a frame with the margins that it had.
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
