"""Facts about a plan: reasons, differences, answers to questions."""
