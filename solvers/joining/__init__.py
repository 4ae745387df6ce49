"""Routes, schedule and roster as one plan: what each room's work means for the others, and in which order they plan."""
