"""The scenario's tables: what a planner edits, one page per sheet of the workbook."""

from ui.tables.pane import TablesPane

__all__ = ["TablesPane"]
