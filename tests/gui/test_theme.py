"""Colours that can be read and told apart, and a theme that follows."""

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.icons import app_icon, icon
from ui.stylesheet import set_property
from ui.theme import DARK, LIGHT, Theme, apply_theme, current_theme, ink_on, route_color

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
VISIONS = {
    "normal": np.eye(3),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
    ),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
}
LEAST_APART = 0.045
"""In OKLab; 0.02 is about what an eye just tells apart side by side."""


def linear(color: str | QColor) -> npt.NDArray[np.float64]:
    c = QColor(color)
    v = np.array([c.redF(), c.greenF(), c.blueF()])
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)


def oklab(rgb: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Ottosson 2020."""
    lms = np.cbrt(
        np.clip(
            rgb
            @ np.array(
                [
                    [0.4122214708, 0.2119034982, 0.0883024619],
                    [0.5363325363, 0.6806995451, 0.2817188376],
                    [0.0514459929, 0.1073969566, 0.6299787005],
                ]
            ),
            0,
            1,
        )
    )
    return lms @ np.array(
        [
            [0.2104542553, 1.9779984951, 0.0259040371],
            [0.7936177850, -2.4285922050, 0.7827717662],
            [-0.0040720468, 0.4505937099, -0.8086757660],
        ]
    )


def contrast(a: str | QColor, b: str | QColor) -> float:
    """WCAG 2."""
    first, second = (float(linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (a, b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("vision", VISIONS)
def test_routes_stay_apart_for_every_eye(theme: Theme, vision: str) -> None:
    labs = np.array([oklab(np.clip(VISIONS[vision] @ linear(c), 0, 1)) for c in theme.routes])
    apart = np.linalg.norm(labs[:, None] - labs[None], axis=-1) + np.eye(len(labs))
    assert apart.min() >= LEAST_APART


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_written_can_be_read(theme: Theme) -> None:
    assert all(contrast(color, theme.land) >= 3 for color in theme.routes)
    for ground in ("base", "window", "alternate", "raised", "accent_soft"):
        assert contrast(theme.text, getattr(theme, ground)) >= 7
    for ground in ("base", "window"):
        assert contrast(theme.muted, getattr(theme, ground)) >= 4.5
        assert contrast(theme.accent, getattr(theme, ground)) >= 4.5
    assert contrast(theme.accent_text, theme.accent) >= 4.5
    for tone in ("danger", "warning", "success", "info"):
        assert contrast(getattr(theme, tone), getattr(theme, f"{tone}_soft")) >= 4.5
    assert all(contrast(ink_on(QColor(color)), color) >= 4.2 for color in theme.routes)


def test_a_manual_switch_dresses_the_application(qapp: QApplication) -> None:
    assert apply_theme(qapp, "dark") is DARK
    assert current_theme() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert apply_theme(qapp, "light") is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


def test_hues_come_again_shaded(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    colors = {route_color(k).name() for k in range(36)}
    assert len(colors) == 36
    assert route_color(36) == route_color(0)


def test_a_property_restyles_its_widget(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    label = QLabel("late")
    qtbot.addWidget(label)
    set_property(label, "badge", "danger")
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.danger)


def test_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    def darkest(name: str) -> int:
        image = icon(name).pixmap(32, 32).toImage()
        shades = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        return min(c.lightness() for c in shades if c.alpha() > 200)

    apply_theme(qapp, "light")
    on_light = darkest("solve")
    apply_theme(qapp, "dark")
    assert on_light < 60 < 160 < darkest("solve")
    apply_theme(qapp, "light")
    with pytest.raises(FileNotFoundError):
        icon("no such icon")
    assert not app_icon().pixmap(64, 64).isNull()
