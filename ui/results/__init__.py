"""The results as tables, and the list of what is left out."""

from ui.results.pane import ResultsPane
from ui.results.unserved_pane import UnservedPane

__all__ = ["ResultsPane", "UnservedPane"]
