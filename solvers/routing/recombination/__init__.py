"""New plans of routes already seen, as an engine."""
