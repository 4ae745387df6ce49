"""Quick searches for good schedules on plain arrays, compiled, at work in a process of their own."""
