"""What a new plan changed."""

from ui.compare.pane import ChangesPane

__all__ = ["ChangesPane"]
