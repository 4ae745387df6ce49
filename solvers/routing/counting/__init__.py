"""What an answer is worth, and what it breaks: one count for all engines."""
