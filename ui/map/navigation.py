"""Pointer, wheel, fingers and keys as what they mean on a map."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QToolTip, QWidget

PAN_STEP = 80
KEY_ZOOM = 2**0.5
CLICK_SLOP = 4
"""Pixels that a hand may tremble in a click."""


class Navigated(QWidget):
    """A widget that can be panned and zoomed; says what is wanted, and where it was clicked or pointed at."""

    pan_wanted = Signal(float, float)
    zoom_wanted = Signal(float, QPointF)
    fit_wanted = Signal()
    escaped = Signal()
    clicked = Signal(QPointF)
    double_clicked = Signal(QPointF)
    pointed = Signal(QPointF)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta().y() or event.angleDelta().x()
        if delta:
            self.zoom_wanted.emit(2.0 ** (delta / 240), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_wanted.emit(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                middle = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                self.zoom_wanted.emit(pinch.scaleFactor(), middle)
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if self._pressed is None:
            self.pointed.emit(position)
            return
        moved = position - self._pressed
        if self._dragging or moved.manhattanLength() > CLICK_SLOP:
            if not self._dragging:
                self._dragging = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                QToolTip.hideText()
            self._pressed = position
            self.pan_wanted.emit(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.unsetCursor()
        if not self._dragging:
            self.clicked.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.double_clicked.emit(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        pans = {
            keys.Key_Left: (PAN_STEP, 0),
            keys.Key_Right: (-PAN_STEP, 0),
            keys.Key_Up: (0, PAN_STEP),
            keys.Key_Down: (0, -PAN_STEP),
        }
        middle = QPointF(self.width() / 2, self.height() / 2)
        if key in pans:
            self.pan_wanted.emit(*pans[keys(key)])
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_wanted.emit(KEY_ZOOM, middle)
        elif key in (keys.Key_Minus, keys.Key_Underscore):
            self.zoom_wanted.emit(1 / KEY_ZOOM, middle)
        elif key in (keys.Key_0, keys.Key_Home):
            self.fit_wanted.emit()
        elif key == keys.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
