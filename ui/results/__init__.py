"""The results as tables, the list of what is left out, and the notes."""

from ui.results.notes_pane import NotesPane
from ui.results.pane import ResultsPane
from ui.results.unserved_pane import UnservedPane

__all__ = ["NotesPane", "ResultsPane", "UnservedPane"]
