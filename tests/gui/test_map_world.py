"""Projection, basemap and painter paths."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.map.basemap import basemap, clipped, copies
from ui.map.paths import arrows, path_of, polygon_of
from ui.map.projection import Viewport, graticule_step, scale_bar, to_degrees, to_world

VIEW = Viewport(0.5, 0.4, 5000.0, 800, 600)


@given(st.floats(-179.9, 179.9), st.floats(-85, 85))
def test_degrees_come_back(longitude: float, latitude: float) -> None:
    (x, y), *_ = to_world([longitude], [latitude])
    assert to_degrees(x, y) == pytest.approx((longitude, latitude), abs=1e-6)


@given(st.floats(0.7, 10), st.floats(0, 800), st.floats(0, 600))
def test_zooming_keeps_the_pixel_under_the_pointer(factor: float, x: float, y: float) -> None:
    assert VIEW.zoomed(factor, x, y).from_screen(x, y) == pytest.approx(VIEW.from_screen(x, y), abs=1e-9)


def test_panning_moves_the_content_by_as_much() -> None:
    point = np.array([[0.51, 0.42]])
    moved = VIEW.panned(30, -12).to_screen(point) - VIEW.to_screen(point)
    assert moved[0] == pytest.approx((30, -12))


@given(st.lists(st.tuples(st.floats(-170, 170), st.floats(-80, 80)), min_size=1, max_size=9))
def test_fitting_shows_every_point_clear_of_what_covers_the_edges(places: list[tuple[float, float]]) -> None:
    points = to_world([p[0] for p in places], [p[1] for p in places])
    pixels = VIEW.fitted(points, (60, 40, 200, 40)).to_screen(points)
    assert pixels[:, 0].min() >= 60 - 1e-6
    assert pixels[:, 0].max() <= 600 + 1e-6
    assert pixels[:, 1].min() >= 40 - 1e-6
    assert pixels[:, 1].max() <= 560 + 1e-6


@given(st.floats(0.05, 100_000))
def test_the_scale_bar_is_round_and_fits(metres_per_pixel: float) -> None:
    length, pixels = scale_bar(metres_per_pixel)
    assert pixels <= 120 or length == 1
    assert str(length).rstrip("0") in {"1", "2", "5"}


def test_the_graticule_is_as_coarse_as_the_view() -> None:
    assert graticule_step(1e-7) < graticule_step(1e-3) < graticule_step(0.1) <= 30


def test_land_lies_where_it_should() -> None:
    """On land: a ring holds the point, by where a ray to the east crosses it; rings may lie a world aside."""

    def on_land(longitude: float, latitude: float) -> bool:
        middle, y = to_world([longitude], [latitude])[0]
        lines = basemap().detail(Viewport(scale=1e6)).land
        inside = 0
        around = [(w, ring) for w in (middle - 1, middle, middle + 1) for ring in lines.within((w, y, w, y))]
        for x, ring in around:
            a, b = ring, np.roll(ring, -1, axis=0)
            spans = (a[:, 1] > y) != (b[:, 1] > y)
            with np.errstate(divide="ignore", invalid="ignore"):
                at = a[:, 0] + (y - a[:, 1]) * (b[:, 0] - a[:, 0]) / (b[:, 1] - a[:, 1])
            inside += int((spans & (x < at)).sum()) % 2
        return inside > 0

    for longitude, latitude in ((4.85, 45.76), (33.5, -19.1), (139.5, 35.7), (100.0, 66.0), (0.0, -85.0)):
        assert on_land(longitude, latitude)
    for longitude, latitude in ((-30.0, 40.0), (60.0, -30.0), (-150.0, 10.0), (37.0, -20.0)):
        assert not on_land(longitude, latitude)


def test_coarser_land_has_fewer_points_and_the_same_shape() -> None:
    coarse = basemap().detail(Viewport(scale=500)).land
    fine = basemap().detail(Viewport(scale=1e6)).land
    assert len(coarse.points) < len(fine.points) / 2
    assert np.ptp(coarse.points, axis=0) == pytest.approx(np.ptp(fine.points, axis=0), abs=0.01)


def test_the_largest_towns_come_first() -> None:
    towns = basemap().towns
    assert (np.diff(towns.population) <= 0).all()
    west, south = to_world([4.6], [45.6])[0]
    east, north = to_world([5.1], [45.9])[0]
    names = [towns.names[k] for k in towns.within((west, north, east, south), 3)]
    assert names[0] == "Lyon"
    assert len(names) == 3


def test_the_world_goes_on_across_the_date_line() -> None:
    fiji = Viewport(1.0, float(to_world([0], [-17.8])[0, 1]), 40_000.0, 800, 600)
    rings = [view.to_screen(ring) for view in copies(fiji) for ring in
             basemap().detail(fiji).land.within(view.box)]  # fmt: skip
    pixels = np.concatenate(rings)
    assert (pixels[:, 0] < 400).any()
    assert (pixels[:, 0] > 400).any()


def test_clipping_cuts_at_the_box() -> None:
    square = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]])
    cut = clipped(square, (1.0, 1.0, 3.0, 3.0))
    assert {tuple(p) for p in cut} == {(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0)}
    assert len(clipped(square, (5.0, 5.0, 6.0, 6.0))) == 0
    assert clipped(square, (-1.0, -1.0, 3.0, 3.0)).tolist() == square.tolist()


def test_paths_hold_every_point() -> None:
    lines = [np.array([[0.0, 0.0], [10.0, 5.0], [20.0, 0.0]]), np.array([[1.5, 2.5], [3.5, 4.5]])]
    path = path_of(lines)
    assert path.elementCount() == 5
    assert [path.elementAt(k).isMoveTo() for k in range(5)] == [True, False, False, True, False]
    assert (path.elementAt(4).x, path.elementAt(4).y) == (3.5, 4.5)
    assert path_of(lines[:1], closed=True).elementCount() == 4
    assert path_of([]).isEmpty()
    many = np.random.default_rng(1).uniform(0, 100, (500, 2))
    polygon = polygon_of(many)
    assert polygon.count() == 500
    assert (polygon.at(499).x(), polygon.at(499).y()) == pytest.approx(tuple(many[499]))


def test_arrows_point_along_long_legs_in_view() -> None:
    line = np.array([[100.0, 100.0], [300.0, 100.0], [305.0, 100.0], [9000.0, 100.0]])
    (arrow,) = arrows(line, VIEW, 10.0, 40.0)
    assert arrow[0, 0] > arrow[1, 0] == arrow[2, 0]
    assert arrow[:, 1].mean() == pytest.approx(100.0)
