"""What of the plan in force stays, and what leaving it costs."""
