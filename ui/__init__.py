"""The planner's window: PySide6 widgets on top of planner/."""
