"""Renders the map's layer in a worker thread: one picture at a time, always the newest that is wanted."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QFont, QImage, QPainter

from ui.map.basemap import basemap
from ui.map.content import MapContent, content_of
from ui.map.drawing import (
    depot_labels,
    draw_depot_names,
    draw_depots,
    draw_gone,
    draw_marks,
    draw_tracks,
)
from ui.map.paper import draw_paper, draw_towns
from ui.map.projection import MARGINS, Insets, Viewport
from ui.map.warm import warm_up
from ui.scene import Scene
from ui.theme import Theme

GROWTH = 1.5
"""How much larger than the widget a layer is, each way: what panning may show before the next one."""


@dataclass(frozen=True)
class Chosen:
    """Which part of a scene is wanted."""

    scene: Scene
    day: int | None = None
    hidden: frozenset[str] = frozenset()
    compare: bool = True


@dataclass(frozen=True)
class Job:
    """One picture to render.

    Attributes
    ----------
    view : Viewport
        What the widget shows; with ``fit`` only its size counts, and everything is shown.
    ratio : float
        Device pixels per pixel.
    insets : tuple of float
        Pixels at the left, top, right and bottom that controls cover.
    """

    chosen: Chosen
    view: Viewport
    theme: Theme
    font: QFont
    ratio: float = 1.0
    fit: bool = False
    insets: Insets = MARGINS


@dataclass(frozen=True)
class Layer:
    """A finished picture and what lies on it: ``shown`` is the view asked for, ``view`` the larger one drawn."""

    job: Job
    shown: Viewport
    view: Viewport
    image: QImage
    content: MapContent


@lru_cache(maxsize=4)
def content_cached(chosen: Chosen) -> MapContent:
    """Return the content of a choice; a scene is made new when anything changes, so it can be remembered."""
    return content_of(chosen.scene, chosen.day, chosen.hidden, chosen.compare)


def render(job: Job) -> Layer:
    """Draw the layer of a job."""
    content = content_cached(job.chosen)
    shown = job.view.fitted(content.extent, job.insets) if job.fit else job.view
    view = shown.grown(GROWTH)
    image = QImage(round(view.width * job.ratio), round(view.height * job.ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(job.ratio)
    painter = QPainter(image)
    world = basemap()
    draw_paper(painter, view, world, job.theme)
    labels = depot_labels(view, content, job.font, _clear(job, view))
    draw_towns(painter, view, world, job.theme, job.font, labels)
    draw_gone(painter, view, content, job.theme)
    draw_tracks(painter, view, content, job.theme)
    draw_depots(painter, view, content, job.theme)
    draw_marks(painter, view, content, job.theme, job.font)
    draw_depot_names(painter, labels, job.theme, job.font)
    painter.end()
    return Layer(job, shown, view, image, content)


def _clear(job: Job, view: Viewport) -> QRectF:
    """Return the part of a layer that the widget shows and no control covers."""
    left, _, right, _ = job.insets
    aside, above = (view.width - job.view.width) / 2, (view.height - job.view.height) / 2
    edge = 8 if left <= MARGINS[0] * 2 else left
    width = job.view.width - edge - (8 if right <= MARGINS[2] else right)
    return QRectF(aside + edge, above + 8, width, job.view.height - 16)


class _Mailbox(QObject):
    finished = Signal(object)
    failed = Signal(str)


class _Work(QRunnable):
    def __init__(self, job: Job, mailbox: _Mailbox) -> None:
        super().__init__()
        self._job = job
        self._mailbox = mailbox

    def run(self) -> None:
        with suppress(RuntimeError):  # the window may have gone meanwhile
            try:
                layer = render(self._job)
            except Exception as error:  # shown in the map instead of a picture
                self._mailbox.failed.emit(f"{type(error).__name__}: {error}")
            else:
                self._mailbox.finished.emit(layer)


@cache
def _pool() -> QThreadPool:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(3000)
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(lambda: pool.waitForDone(3000))
    return pool


class Renderer(QObject):
    """Takes jobs, gives layers. A job that comes while another runs waits; a newer one takes its place."""

    rendered = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        warm_up()
        self._mailbox = _Mailbox()
        self._mailbox.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._mailbox.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        self._running = False
        self._next: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a picture is being made."""
        return self._running

    def request(self, job: Job) -> None:
        """Render a job as soon as the worker is free."""
        if self._running:
            self._next = job
        else:
            self._running = True
            _pool().start(_Work(job, self._mailbox))

    def _on_finished(self, layer: Layer) -> None:
        self._go_on()
        self.rendered.emit(layer)

    def _on_failed(self, text: str) -> None:
        self._go_on()
        self.failed.emit(text)

    def _go_on(self) -> None:
        self._running = False
        if self._next is not None:
            job, self._next = self._next, None
            self.request(job)
