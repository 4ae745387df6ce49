"""The look of the window: colours, fonts and spacing, light and dark.

``apply_theme`` dresses the application; views read `current_theme` when they paint and repaint on
``QEvent.Type.PaletteChange``, which Qt sends to every widget when the theme changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui.stylesheet import stylesheet

Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = ("system", "light", "dark")

SPACE = 8
"""The unit of all paddings and gaps, in device-independent pixels; use halves and multiples of it."""


@dataclass(frozen=True)
class Theme:
    """Every colour that the window uses, as ``#RRGGBB``; `color` makes a QColor of one.

    Attributes
    ----------
    window, base, alternate, raised : str
        Backgrounds: of panes, of lists and fields, of every other row, of cards and headers.
    text, muted, faint : str
        Foregrounds: plain, secondary, and hints that may be overlooked.
    border, grid : str
        Lines around things and between cells.
    accent, accent_text, accent_soft : str
        The one accent: on buttons and selections, what is written on it, and a tint of it.
    danger, warning, success, info : str
        What a state means, each with a ``_soft`` tint for backgrounds.
    water, land, coast, frontier, graticule, town : str
        The paper of the map.
    routes : tuple of str
        Twelve hues that stay apart for colour-blind eyes, at least 3:1 against `land` and `base`.
    """

    name: Literal["light", "dark"]
    window: str
    base: str
    alternate: str
    raised: str
    text: str
    muted: str
    faint: str
    border: str
    grid: str
    accent: str
    accent_text: str
    accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    info: str
    info_soft: str
    water: str
    land: str
    coast: str
    frontier: str
    graticule: str
    town: str
    routes: tuple[str, ...]

    @property
    def dark(self) -> bool:
        """Whether text is light on dark."""
        return self.name == "dark"

    def color(self, field: str, alpha: int = 255) -> QColor:
        """Return one of the colours, e.g. ``theme.color("muted")``; ``alpha`` 0 to 255."""
        return with_alpha(cast(str, getattr(self, field)), alpha)

    def route(self, index: int) -> QColor:
        """Return the colour of the n-th vehicle; beyond twelve the hues come again, shaded."""
        color = QColor(self.routes[index % len(self.routes)])
        turn = index // len(self.routes) % 3
        if turn:
            factor = (118, 138)[turn - 1]
            color = color.darker(factor) if self.dark else color.lighter(factor)
        return color


LIGHT = Theme(
    name="light",
    window="#F5F4F0",
    base="#FFFFFF",
    alternate="#FAF9F6",
    raised="#FCFBF9",
    text="#22272C",
    muted="#646B73",
    faint="#9AA0A6",
    border="#DCD9D1",
    grid="#ECEAE4",
    accent="#0F6E73",
    accent_text="#FFFFFF",
    accent_soft="#DDEDEC",
    danger="#B42318",
    danger_soft="#FBE6E3",
    warning="#8A5A00",
    warning_soft="#FBF0D5",
    success="#27703A",
    success_soft="#E2F1E4",
    info="#2A5DB0",
    info_soft="#E4ECF9",
    water="#E4EBEE",
    land="#F6F3EC",
    coast="#B9C4C6",
    frontier="#C9C1B4",
    graticule="#DDD9D0",
    town="#8B857B",
    routes=(
        "#3440E6", "#F04E12", "#138A4A", "#830E9E", "#1488E6", "#8C5A1C",
        "#70224A", "#68908F", "#B84FC0", "#230E6D", "#4F2E0C", "#136C70",
    ),
)  # fmt: skip

DARK = Theme(
    name="dark",
    window="#1D2023",
    base="#24282C",
    alternate="#282C31",
    raised="#2B3035",
    text="#E7E5E0",
    muted="#A3A9AF",
    faint="#727980",
    border="#3B4147",
    grid="#31363B",
    accent="#52B7B0",
    accent_text="#0E1C1C",
    accent_soft="#24413F",
    danger="#FF8A7D",
    danger_soft="#4A2826",
    warning="#F0BF5C",
    warning_soft="#443719",
    success="#7CCB8D",
    success_soft="#213D29",
    info="#8DB4F5",
    info_soft="#24364F",
    water="#1A1E22",
    land="#25292D",
    coast="#4A5359",
    frontier="#474B4B",
    graticule="#30363A",
    town="#878D90",
    routes=(
        "#4A8CFF", "#F7790A", "#3AEBA5", "#B097E1", "#F6CA1F", "#94E0FE",
        "#C2607E", "#48B070", "#D9B4BA", "#7470AB", "#A56D1A", "#6D9E9F",
    ),
)  # fmt: skip

MAKESHIFT_FONTS = frozenset(
    {"DejaVu Sans", "Bitstream Vera Sans", "Sans Serif", "Liberation Sans", "Nimbus Sans"}
)
SMALLEST_FONT = 9.5
"""In points; some systems say 8 or 9, which is small for a whole day's work."""
WHITE, BLACK = QColor("#FFFFFF"), QColor("#101418")
_state: dict[str, Theme | Mode] = {"theme": LIGHT, "mode": "system"}


def with_alpha(color: str | QColor, alpha: int) -> QColor:
    """Return a colour with an opacity from 0 to 255."""
    result = QColor(color)
    result.setAlpha(alpha)
    return result


def ink_on(color: QColor) -> QColor:
    """Return a near-black or white, whichever reads better on a colour (WCAG 2 contrast)."""
    ground = _luminance(color) + 0.05
    return WHITE if 1.05 / ground >= ground / (_luminance(BLACK) + 0.05) else BLACK


def _luminance(color: QColor) -> float:
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def current_theme() -> Theme:
    """Return the theme in force."""
    return cast(Theme, _state["theme"])


def current_mode() -> Mode:
    """Return what the planner chose: follow the system, light, or dark."""
    return cast(Mode, _state["mode"])


def route_color(index: int) -> QColor:
    """Return the colour of the n-th vehicle of the scenario in the theme in force."""
    return current_theme().route(index)


def app_font() -> QFont:
    """Return the font of the window: the system's own, or Inter where the system has only a makeshift one."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontInfo(font).family() in MAKESHIFT_FONTS and _load_inter():
        font = QFont("Inter", 10)
    elif 0 < font.pointSizeF() < SMALLEST_FONT:
        font.setPointSizeF(SMALLEST_FONT)
    return font


def with_even_figures(font: QFont) -> QFont:
    """Return a font with figures of one width, so that times and amounts line up in a column."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


@cache
def _load_inter() -> bool:
    folder = resources.files("assets.fonts")
    loaded = [
        QFontDatabase.addApplicationFontFromData(QByteArray((folder / f"Inter-{weight}.ttf").read_bytes()))
        for weight in ("Regular", "SemiBold")
    ]
    return min(loaded) >= 0


def palette(theme: Theme) -> QPalette:
    """Return a theme as the palette of the Fusion style."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    result = QPalette()
    roles = {
        role.Window: "window", role.WindowText: "text", role.Base: "base", role.AlternateBase: "alternate",
        role.Text: "text", role.Button: "raised", role.ButtonText: "text", role.BrightText: "danger",
        role.ToolTipBase: "raised", role.ToolTipText: "text", role.PlaceholderText: "faint",
        role.Highlight: "accent", role.HighlightedText: "accent_text", role.Accent: "accent",
        role.Link: "accent", role.LinkVisited: "accent", role.Mid: "border", role.Midlight: "grid",
    }  # fmt: skip
    for colour_role, field in roles.items():
        result.setColor(colour_role, theme.color(field))
    result.setColor(role.Light, QColor(theme.raised).lighter(104))
    result.setColor(role.Dark, QColor(theme.border).darker(115))
    result.setColor(role.Shadow, QColor("#000000") if theme.dark else QColor("#B8B3A8"))
    for colour_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(group.Disabled, colour_role, theme.color("faint"))
    result.setColor(group.Disabled, role.Highlight, theme.color("border"))
    result.setColor(group.Inactive, role.Highlight, theme.color("accent"))
    return result


def apply_theme(app: QApplication, mode: Mode = "system") -> Theme:
    """Dress the application and keep it dressed when the system goes light or dark.

    Parameters
    ----------
    app : QApplication
    mode : {"system", "light", "dark"}

    Returns
    -------
    Theme
        The theme now in force.
    """
    _state["mode"] = mode
    hints = app.styleHints()
    if app.findChild(QObject, "packtrainTheme") is None:
        watcher = QObject(app)
        watcher.setObjectName("packtrainTheme")
        hints.colorSchemeChanged.connect(lambda _scheme: _follow(app))
        app.setStyle("Fusion")
        app.setFont(app_font())
    scheme = Qt.ColorScheme
    hints.setColorScheme({"light": scheme.Light, "dark": scheme.Dark}.get(mode, scheme.Unknown))
    return _dress(app)


def _follow(app: QApplication) -> None:
    if current_mode() == "system":
        _dress(app)


def _dress(app: QApplication) -> Theme:
    mode = current_mode()
    if mode == "system":
        theme = DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    else:
        theme = DARK if mode == "dark" else LIGHT
    _state["theme"] = theme
    app.setPalette(palette(theme))
    colors = {name: str(getattr(theme, name)) for name in theme.__annotations__}
    app.setStyleSheet(stylesheet({**colors, "icons": str(resources.files("assets.icons"))}))
    return theme
