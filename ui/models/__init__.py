"""Which model reads requests: the settings, the test, and what is kept of both."""

from ui.models.dialog import ModelDialog

__all__ = ["ModelDialog"]
