"""The map as a widget: a picture rendered beside the event loop, moved and scaled under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.map.content import MapContent
from ui.map.hit import Hit, hit_test
from ui.map.navigation import Navigated
from ui.map.overlay import draw_rings, draw_scale, draw_selection
from ui.map.projection import MARGINS, Insets, Points, Viewport
from ui.map.renderer import Chosen, Job, Layer, Renderer
from ui.map.tooltips import tooltip
from ui.scene import Scene
from ui.selection import Selection
from ui.theme import current_theme

SETTLE_MS = 40
"""How long the view must rest before a picture in another scale is asked for."""


class MapView(Navigated):
    """Shows a scene on the map; what is picked goes to the selection."""

    content_changed = Signal()
    activated = Signal(str)
    """An order was double-clicked."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._chosen = Chosen(Scene())
        self._view = Viewport()
        self._layer: Layer | None = None
        self._fit_pending = True
        self._fitted = True
        self._insets = MARGINS
        self._hover = Hit()
        self._renderer = Renderer(self)
        self._renderer.rendered.connect(self._on_rendered)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._request)
        selection.changed.connect(self._on_selection)
        selection.hovered.connect(lambda _name: self.update())
        self.pan_wanted.connect(self.pan)
        self.zoom_wanted.connect(self.zoom)
        self.fit_wanted.connect(self.fit)
        self.escaped.connect(lambda: selection.select())
        self.clicked.connect(lambda position: self._pick(self._hit(position)))
        self.double_clicked.connect(self._on_double_clicked)
        self.pointed.connect(self._on_pointed)
        self.left.connect(lambda: self._set_hover(Hit(), QPoint()))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(200, 160)
        self.setAccessibleName("Map of routes and stops")

    # what is shown

    @property
    def view(self) -> Viewport:
        """What the widget shows of the world."""
        return self._view

    @property
    def content(self) -> MapContent:
        """What lies on the map at present."""
        return self._layer.content if self._layer else MapContent()

    @property
    def busy(self) -> bool:
        """Whether a newer picture is being made."""
        return self._renderer.busy or self._settle.isActive()

    def set_scene(self, scene: Scene) -> None:
        """Show another scene; the view stays where it is unless the scenario is another one."""
        if scene is self._chosen.scene:
            return
        if _another(self._chosen.scene, scene):
            self._fit_pending = True
        self._choose(scene=scene)

    def set_hidden(self, vehicles: frozenset[str]) -> None:
        """Hide the routes of some vehicles."""
        self._choose(hidden=vehicles)

    def set_compare(self, compare: bool) -> None:
        """Show or hide what changed since the plan before."""
        self._choose(compare=compare)

    def set_insets(self, insets: Insets) -> None:
        """Say how many pixels at the left, top, right and bottom controls cover; fitting keeps clear of them."""
        if insets != self._insets:
            self._insets = insets
            if self._fitted and len(self.content.extent):
                self.fit()

    def fit(self) -> None:
        """Show everything, and go on doing so while the widget changes its size."""
        self._move(self._view.fitted(self.content.extent, self._insets))
        self._fitted = True

    def show_vehicle(self, vehicle: str) -> None:
        """Show all of a vehicle's routes."""
        points = self.content.extent_of(vehicle)
        if len(points):
            self._move(self._view.fitted(points, self._insets))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge or reduce round a pixel, the middle when none is given."""
        x, y = (at.x(), at.y()) if at else (self.width() / 2, self.height() / 2)
        self._move(self._view.zoomed(factor, x, y))

    def pan(self, dx: float, dy: float) -> None:
        """Move what is shown by so many pixels."""
        self._move(self._view.panned(dx, dy))

    def _choose(
        self, scene: Scene | None = None, hidden: frozenset[str] | None = None, compare: bool | None = None
    ) -> None:
        old = self._chosen
        chosen = Chosen(
            scene if scene is not None else old.scene,
            self._selection.day,
            old.hidden if hidden is None else hidden,
            old.compare if compare is None else compare,
        )
        if chosen != old:
            self._chosen = chosen
            self._request()

    def _move(self, view: Viewport) -> None:
        self._fit_pending = self._fitted = False
        if view == self._view:
            return
        rescaled = view.scale != self._view.scale
        self._view = view
        if rescaled or not self._covered():
            self._settle.start(SETTLE_MS if rescaled else 0)
        self.update()

    def _covered(self) -> bool:
        """Tell whether panning may go on for a while before the layer's edge comes into view."""
        if self._layer is None:
            return False
        have, want = self._layer.view.box, self._view.grown(1.12).box
        return have[0] <= want[0] and have[1] <= want[1] and have[2] >= want[2] and have[3] >= want[3]

    def _request(self) -> None:
        if self.width() < 2 or not self.isVisible():
            return
        job = Job(
            self._chosen,
            self._view.resized(self.width(), self.height()),
            current_theme(),
            self.font(),
            self.devicePixelRatioF(),
            self._fit_pending,
            self._insets,
        )
        if self._layer is None or job != self._layer.job:
            self._renderer.request(job)

    def _on_rendered(self, layer: Layer) -> None:
        changed = self._layer is None or layer.content is not self._layer.content
        self._layer = layer
        if layer.job.fit and self._fit_pending:
            whole = layer.shown.resized(self.width(), self.height())
            self._view = whole.fitted(layer.content.extent, self._insets)
            if self._view != layer.shown:  # size or insets changed while it was drawn
                self._settle.start(0)
            self._fit_pending = not len(layer.content.extent)
            self._fitted = True
        if changed:
            self._hover = Hit()
            self.content_changed.emit()
        self.update()

    def _on_selection(self) -> None:
        self._choose()
        self._reveal()
        self.update()

    def _reveal(self) -> None:
        """Bring the selected order into view when another view selected it."""
        marks = self.content.marks_of.get(self._selection.activity or "", [])
        if not marks:
            return
        where: Points = self.content.points[marks]
        x, y = self._view.to_screen(where)[-1]
        if not (20 < x < self.width() - 20 and 20 < y < self.height() - 20):
            self._move(self._view.centred(float(where[-1][0]), float(where[-1][1])))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, view = current_theme(), self._view
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("land"))
        layer = self._layer
        if layer is not None and layer.job.theme is theme:
            painter.drawImage(self._placed(layer), layer.image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            content, selection = layer.content, self._selection
            draw_selection(painter, view, content, theme, self.font(), selection.activity, selection.resource)
            hovered = self._hover.mark
            if hovered is not None and hovered < len(content.marks):
                draw_rings(painter, view, content, theme, [hovered])
            draw_scale(painter, view, theme, self.font())
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _placed(self, layer: Layer) -> QRectF:
        """Return where a layer's picture belongs in the present view, on whole device pixels when unscaled."""
        west, north, _, _ = layer.view.box
        factor = self._view.scale / layer.view.scale
        x = (west - self._view.x) * self._view.scale + self._view.width / 2
        y = (north - self._view.y) * self._view.scale + self._view.height / 2
        ratio = self.devicePixelRatioF()
        if factor == 1:
            x, y = round(x * ratio) / ratio, round(y * ratio) / ratio
        size = layer.image.deviceIndependentSize()
        return QRectF(x, y, size.width() * factor, size.height() * factor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._view = self._view.resized(self.width(), self.height())
        if self._fitted and len(self.content.extent):
            self._view = self._view.fitted(self.content.extent, self._insets)
        self._settle.start()

    def showEvent(self, event: QEvent) -> None:
        self._settle.start(0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._request()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(720, 460)

    # pointer

    def _hit(self, position: QPointF) -> Hit:
        return hit_test(self._view, self.content, position.x(), position.y())

    def _on_double_clicked(self, position: QPointF) -> None:
        hit = self._hit(position)
        if hit.mark is not None:
            self.activated.emit(self._selection.activity or self.content.marks[hit.mark].orders[0])
        else:
            self.zoom(2.0, position)

    def _on_pointed(self, position: QPointF) -> None:
        self._set_hover(self._hit(position), self.mapToGlobal(position.toPoint()))

    def _set_hover(self, hit: Hit, where: QPoint) -> None:
        if hit == self._hover:
            return
        self._hover = hit
        if hit:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            QToolTip.showText(where, tooltip(self._chosen.scene, self.content, hit), self)
        else:
            self.unsetCursor()
            QToolTip.hideText()
        self._selection.hover(self.content.marks[hit.mark].orders[0] if hit.mark is not None else "")
        self.update()

    def _pick(self, hit: Hit) -> None:
        content = self.content
        if hit.mark is not None:
            mark = content.marks[hit.mark]
            vehicle = content.tracks[mark.track].vehicle if mark.track >= 0 else None
            self._selection.select(_next(mark.orders, self._selection.activity), vehicle)
        elif hit.track is not None:
            self._selection.select(None, content.tracks[hit.track].vehicle)
        else:
            self._selection.select()


def _next(orders: tuple[str, ...], selected: str | None) -> str:
    """Return the order to select at a mark: with every click the next of those that share it."""
    if selected in orders:
        return orders[(orders.index(selected) + 1) % len(orders)]
    return orders[0]


def _another(old: Scene, new: Scene) -> bool:
    """Tell whether a scene is of another scenario than the one before."""
    if old.problem is None or new.problem is None:
        return True
    if old.problem.settings.name == new.problem.settings.name:
        return not ({p.name for p in old.problem.places} & {p.name for p in new.problem.places})
    return True
