"""VROOM as an engine: good plans within seconds, of what single routes must keep."""
