"""The timeline: who does what when, a row a resource."""

from ui.timeline.pane import TimelinePane

__all__ = ["TimelinePane"]
