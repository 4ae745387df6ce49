"""Packtrain's icons, drawn in the theme's colours and sharp on every screen."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import current_theme


@lru_cache
def _source(name: str) -> str:
    return (resources.files("assets.icons") / f"{name}.svg").read_text(encoding="utf-8")


class _Engine(QIconEngine):
    """Draws an icon of ours; looks at the theme every time, so that it is never in the wrong colour."""

    def __init__(self, name: str, color: str = "") -> None:
        super().__init__()
        self._name = name
        self._color = color

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        theme = current_theme()
        color = theme.faint if mode is QIcon.Mode.Disabled else getattr(theme, self._color or "text")
        svg = _source(self._name).replace("currentColor", color)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(rect))  # type: ignore[call-overload]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, pixmap.rect(), mode, state)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._color)


def icon(name: str, color: str = "") -> QIcon:
    """Return one of the icons in ``assets/icons``.

    Parameters
    ----------
    name : str
        The file's name without ``.svg``.
    color : str
        A colour of the theme, such as ``"accent_text"``; the text colour when empty.

    Raises
    ------
    FileNotFoundError
        When there is no such icon.
    """
    _source(name)
    return QIcon(_Engine(name, color))


def app_icon() -> QIcon:
    """Return the pack llama, in the sizes that systems ask for."""
    renderer = QSvgRenderer(QByteArray(_source("packtrain").encode()))
    result = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, side, side))
        result.addPixmap(pixmap)
    return result
