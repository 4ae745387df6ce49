"""Routing: orders on vehicles, day by day."""
