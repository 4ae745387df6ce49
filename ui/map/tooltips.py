"""The small texts at the pointer, as HTML with every name escaped."""

from __future__ import annotations

from html import escape

from ui.formats import duration, kilometres
from ui.map.content import MapContent
from ui.map.hit import Hit
from ui.scene import Scene

MOST_ORDERS = 6


def tooltip(scene: Scene, content: MapContent, hit: Hit) -> str:
    """Return what the map says about what lies under the pointer; empty for nothing."""
    if hit.mark is not None:
        mark = content.marks[hit.mark]
        track = content.tracks[mark.track] if mark.track >= 0 else None
        lines = [_order(scene, name, track.vehicle if track else None) for name in mark.orders[:MOST_ORDERS]]
        if len(mark.orders) > MOST_ORDERS:
            lines.append(f"and {len(mark.orders) - MOST_ORDERS} more here")
        return "<hr>".join(lines)
    if hit.depot is not None:
        return f"<b>{escape(hit.depot)}</b>"
    if hit.track is not None:
        track = content.tracks[hit.track]
        route = next((r for r in scene.routes if (r.vehicle, r.day) == (track.vehicle, track.day)), None)
        if route is None:
            return ""
        metres = sum(stop.metres for stop in route.stops)
        when = f"{scene.time_text(route.start, route.day)}–{scene.time_text(route.end, route.day)}"
        day = f", {scene.day_text(route.day)}" if len(scene.days) > 1 else ""
        return (
            f"<b>{escape(track.vehicle)}</b>{day}<br>{when} ({duration(route.end - route.start)})"
            f"<br>{len(route.orders)} orders, {kilometres(metres)}"
        )
    return ""


def _order(scene: Scene, name: str, vehicle: str | None) -> str:
    order = scene.problem.order.get(name) if scene.problem else None
    parts = [f"<b>{escape(name)}</b>"]
    if order is not None:
        place = order.place if order.to_place is None else f"{order.place} → {order.to_place}"
        if place != name:
            parts.append(escape(place))
        windows = scene.windows_text(order)
        if windows:
            parts.append(f"Window {windows}")
    served = [(r, s) for r, s in scene.stops.get(name, ()) if vehicle in (None, r.vehicle)]
    for route, stop in served:
        part = f"{stop.kind} " if len(served) > 1 else ""
        when = f"{scene.time_text(stop.start)}–{scene.time_text(stop.end, stop.start // 1440)}"
        parts.append(f"{escape(route.vehicle)}: {part}{when}")
    if not served and scene.plan is not None:
        parts.append("Left out of the plan")
    change = scene.changed.get(name)
    if change is not None:
        parts.append(f"<i>{escape(change.text)}</i>")
    return "<br>".join(parts)
