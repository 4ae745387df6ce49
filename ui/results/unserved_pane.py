"""The list of what is left out: name, verdict, reason, the smallest fix, and a way to ask why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from planner.model import Unserved
from ui.empty import EmptyState
from ui.formats import count
from ui.results.copying import as_tsv
from ui.results.roles import AnyIndex
from ui.results.unserved_model import BADGES, ENTRY, UnservedModel
from ui.scene import Scene
from ui.selection import Selection
from ui.theme import Theme, current_theme

WHY = "Why?"
PADDING = 9
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class _Card(QStyledItemDelegate):
    """Draws one entry as a small card."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        entry: Unserved = index.data(ENTRY)
        height = PADDING + QFontMetrics(_bold(option.font)).height() + 4
        for text in _texts(entry):
            height += _height(option.font, text, width) + 2
        return QSize(width, height + PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, entry = current_theme(), index.data(ENTRY)
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("accent_soft" if chosen else "base"))
        painter.setPen(theme.color("grid"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        self._draw_texts(painter, option, entry, theme)
        painter.restore()

    def _draw_texts(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Unserved, theme: Theme
    ) -> None:
        rect = option.rect.adjusted(PADDING + 3, PADDING, -PADDING - 3, -PADDING)
        bold = _bold(option.font)
        metrics = QFontMetrics(bold)
        label, tone = BADGES[entry.verdict]
        label = f"{label}, {count(entry.posts, 'post')}" if entry.posts else label
        small = _small(option.font)
        badge_width = QFontMetrics(small).horizontalAdvance(label) + 16
        why = why_box(option.rect, option.font)
        room = max(40, why.left() - rect.left() - badge_width - 18)
        painter.setFont(bold)
        painter.setPen(theme.color("text"))
        name = metrics.elidedText(entry.activity, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(rect.left(), rect.top() + metrics.ascent(), name)
        badge = QRect(rect.left() + metrics.horizontalAdvance(name) + 10, rect.top(), badge_width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("grid" if tone == "neutral" else f"{tone}_soft"))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setFont(small)
        painter.setPen(theme.color("muted" if tone == "neutral" else tone))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, label)
        linked = QFont(option.font)
        linked.setUnderline(bool(option.state & QStyle.StateFlag.State_MouseOver))
        painter.setFont(linked)
        painter.setPen(theme.color("accent"))
        painter.drawText(why, Qt.AlignmentFlag.AlignCenter, WHY)
        painter.setFont(option.font)
        top = rect.top() + metrics.height() + 4
        for text, color in zip(_texts(entry), ("text", "muted"), strict=False):
            height = _height(option.font, text, option.rect.width())
            painter.setPen(theme.color(color))
            painter.drawText(QRect(rect.left(), top, rect.width(), height), _WRAP, text)
            top += height + 2


class _List(QListView):
    """A list whose cards keep to its width."""

    why_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Card(self))
        self.setProperty("flat", "true")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("What the plan leaves out")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self._asked(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        activity = self._asked(event.position().toPoint())
        if activity and event.button() is Qt.MouseButton.LeftButton:
            self.why_pressed.emit(activity)

    def _asked(self, position: QPoint) -> str:
        index = self.indexAt(position)
        if index.isValid() and why_box(self.visualRect(index), self.font()).contains(position):
            return str(index.data())
        return ""


class UnservedPane(QWidget):
    """What the plan leaves out, as a pane of the window."""

    ask_why = Signal(str)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._model = UnservedModel(self)
        self.list = _List(self)
        self.list.setModel(self._model)
        self.list.why_pressed.connect(self.ask_why)
        self.list.activated.connect(lambda index: self.ask_why.emit(str(index.data())))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._empty = EmptyState(self)
        self._summary = QLabel(self)
        self._summary.setProperty("role", "muted")
        self._summary.setContentsMargins(12, 6, 12, 6)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._summary)
        column.addWidget(self.list, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._add_actions()
        selection.changed.connect(self._show_selected)
        self.setFocusProxy(self.list)
        self.set_scene(Scene())

    def set_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._model.show(scene)
        entries = scene.plan.unserved if scene.plan else ()
        verdicts = [entry.verdict for entry in entries]
        self._summary.setText(
            ", ".join(
                f"{verdicts.count(verdict)} {label.lower()}"
                for verdict, (label, _) in BADGES.items()
                if verdict in verdicts
            )
        )
        if scene.plan is None:
            self._empty.say("No plan yet", "What a plan has to leave out is listed here, with the reason.")
        else:
            self._empty.say("Nothing is left out", "The plan serves everything it was asked to.")
        self._pages.setCurrentIndex(1 if entries else 0)
        self._show_selected()

    def _add_actions(self) -> None:
        why = QAction("Why was this left out?", self.list)
        why.triggered.connect(lambda: self._for_current(self.ask_why.emit))
        copy = QAction("Copy", self.list)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        self.list.addActions([why, copy])
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _for_current(self, act: object) -> None:
        index = self.list.currentIndex()
        if index.isValid() and callable(act):
            act(str(index.data()))

    def _copy(self) -> None:
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=lambda index: index.row())
        entries = [index.data(ENTRY) for index in rows]
        if entries:
            cells = [(e.activity, BADGES[e.verdict][0], e.reason, e.fix) for e in entries]
            QGuiApplication.clipboard().setText(as_tsv(cells))

    def _on_current(self, current: AnyIndex, _previous: AnyIndex) -> None:
        if current.isValid():
            self._selection.select(str(current.data()))

    def _show_selected(self) -> None:
        index = self._model.find(self._selection.activity)
        if not index.isValid():
            self.list.clearSelection()
        elif index != self.list.currentIndex() or not self.list.selectionModel().isSelected(index):
            self.list.setCurrentIndex(index)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.list.scheduleDelayedItemsLayout()
        super().changeEvent(event)


def why_box(card: QRect, font: QFont) -> QRect:
    """Return where the link of a card lies."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(WHY) + 14
    return QRect(card.right() - PADDING - width, card.top() + PADDING - 3, width, metrics.height() + 6)


def _texts(entry: Unserved) -> list[str]:
    return [entry.reason, *([f"What would help: {entry.fix}"] if entry.fix else [])]


def _height(font: QFont, text: str, width: int) -> int:
    room = QRect(0, 0, max(60, width - 2 * PADDING - 6), 10_000)
    return QFontMetrics(font).boundingRect(room, int(_WRAP), text).height()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = _bold(font)
    small.setPixelSize(11)
    return small
