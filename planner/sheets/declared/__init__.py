"""The sheets of the workbook, each declared in one place."""
